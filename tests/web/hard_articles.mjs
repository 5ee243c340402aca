// Articles whose every text is hard on a page: markup, quotes, other scripts, emoji.

const names = [
    `<script>alert("name")</script>`,
    `<img src=x onerror=alert(1)>`,
    `O'Neil & "Sons" <Ltd>`,
    "包钢集团",
    "شركة الأرض النادرة",
    "🙂 Émile Ño 👩‍🔬",
    "Back\\slash & {{braces}} &lt;b&gt;",
    "]]> --> <!--",
];
const headlines = [
    `</script><script>alert("headline")</script>`,
    `<!-- <script> "quoted" & 'quoted' headline`,
    "A line\u2028and a paragraph\u2029in one headline",
    "稀土 🙂 عنوان",
];
const addresses = [
    "javascript:alert(1)",
    "https://news.example/a?b=<c>&d",
    "data:text/html,<b>",
    null,
];

function organization(name, i, article) {
    const id = `org:hard-${i}`;
    const mentions = [{ article, start: 0, end: [...name].length }];
    const aliases = [`${name} "alias" <b>`];
    const [first, last] = ["2025-09-05", "2025-09-05"];
    return { id, kind: "organization", name, aliases, first, last, mentions };
}

/** The line that `dateline extract` would write of an article in which two of the names meet. */
function lineOf(i) {
    const article = `a:00000000000${i}`;
    const [one, other] = [names[2 * i], names[2 * i + 1]];
    const before = [...`🙂 ${one} `].length;
    const text = `🙂 ${one} met </blockquote><script>alert(2)</script> ${other}.`;
    const place = { start: 0, end: [...text].length };
    const evidence = [
        { article, ...place, text, trigger: { start: before, end: before + 3 } },
    ];
    const day = `2025-09-0${i + 1}`;
    return {
        article: {
            id: article,
            path: `<b>news</b>/${i}.txt`,
            url: addresses[i],
            title: headlines[i],
            source: `"Wire" & <Co>`,
            published: day,
            published_basis: "metadata",
            sha256: String(i).repeat(64),
        },
        entities: [organization(one, 2 * i, article), organization(other, 2 * i + 1, article)],
        events: [
            {
                id: `ev:00000000000${i}`,
                type: "meet",
                date: { edtf: day, start: day, end: day, basis: "explicit" },
                status: ["happened", "planned", "denied", "happened"][i],
                participants: [
                    { entity: `org:hard-${2 * i}`, role: "agent" },
                    { entity: `org:hard-${2 * i + 1}`, role: "partner" },
                ],
                place: null,
                confidence: 0.9,
                sources: 1,
                evidence,
            },
        ],
        relations: [
            {
                type: "part_of",
                subject: `org:hard-${2 * i}`,
                object: `org:hard-${2 * i + 1}`,
                title: null,
                since: null,
                until: null,
                evidence: [{ article, ...place, text }],
            },
        ],
    };
}

export const hardNames = names;
export const hardArticles = headlines.map((_, i) => lineOf(i));
