// Where a graph is too large to be drawn in full, the page says how much is drawn.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { assertNoFaults, exportView, launch, mergeArticles, openPage } from "./page.mjs";

const events = 700;

/** An article in which two persons meet whom no other article names. */
function meetingOf(number) {
    const article = `a:${String(number).padStart(12, "0")}`;
    const day = new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
    const names = [`Anna Number${number}`, `Bertil Number${number}`];
    const ids = [`person:anna-${number}`, `person:bertil-${number}`];
    const text = `${names[0]} met ${names[1]} on day ${number}.`;
    const sentence = { article, start: 0, end: text.length, text };
    const at = names[0].length + 1;
    return {
        article: {
            id: article,
            path: `${number}.txt`,
            url: null,
            title: null,
            source: null,
            published: day,
            published_basis: "metadata",
            sha256: String(number).padStart(64, "0"),
        },
        entities: ids.map((id, i) => ({
            id,
            kind: "person",
            name: names[i],
            aliases: [],
            first: day,
            last: day,
            mentions: [{ article, start: 0, end: 1 }],
        })),
        events: [
            {
                id: `ev:${String(number).padStart(12, "0")}`,
                type: "meet",
                date: { edtf: day, start: day, end: day, basis: "explicit" },
                status: "happened",
                participants: [
                    { entity: ids[0], role: "agent" },
                    { entity: ids[1], role: "partner" },
                ],
                place: null,
                confidence: 0.5,
                sources: 1,
                evidence: [{ ...sentence, trigger: { start: at, end: at + 3 } }],
            },
        ],
        relations: [],
    };
}

let browser, page;

before(async () => {
    const articles = Array.from({ length: events }, (_, number) => meetingOf(number));
    page = exportView(mergeArticles(articles), "html");
    browser = await launch();
});
after(() => browser.close());

test("each part says how much it draws of how much there is", async () => {
    const opened = await openPage(browser, page);
    const noteOf = (part) => opened.tab.locator(`#${part} .note`).textContent();
    assert.match(await noteOf("timeline"), /^drawn: 500 of 700 dated events, those with most/);
    assert.match(await noteOf("network"), /^drawn: 80 of 1,400 entities, those with most events/);
    assert.match(await noteOf("network"), /; 40 of 700 events; narrow the filters/);
    assert.equal(await noteOf("events"), "listed: 200 of 700");
    await assertNoFaults(opened);
});

test("the list goes on, a portion at a time", async () => {
    const opened = await openPage(browser, page);
    for (const listed of [400, 600, 700]) {
        await opened.tab.locator("#events .more").click();
        assert.equal(await opened.tab.locator("#events tbody tr").count(), listed);
    }
    assert.equal(await opened.tab.locator("#events .more").isVisible(), false);
    await assertNoFaults(opened);
});

test("filters that narrow enough show all that is left", async () => {
    const opened = await openPage(browser, page);
    await opened.tab.locator("input[name=words]").fill("number69");
    await opened.tab.locator("#state", { hasText: "11 of 700 events" }).waitFor();
    await opened.tab.locator("#events .note", { hasText: "listed: 11 of 11" }).waitFor();
    assert.equal(await opened.tab.locator("#timeline .note").textContent(), "");
    assert.equal(await opened.tab.locator("#network .note").textContent(), "");
    await assertNoFaults(opened);
});
