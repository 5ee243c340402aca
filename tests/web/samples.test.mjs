// The page of the samples: what it shows, what filters keep, what a click opens, how it prints.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import {
    assertNoFaults, buildSamples, exportView, launch, openPage, placeInNetwork, shownIn, waitForEvents,
} from "./page.mjs";

let browser, page, graph;

before(async () => {
    const database = buildSamples();
    page = exportView(database, "html");
    graph = JSON.parse(readFileSync(exportView(database, "json"), "utf8"));
    browser = await launch();
});
after(() => browser.close());

const dated = (events) => events.filter((event) => event.date !== null);
const idsOf = (events) => events.map((event) => event.id).sort();
const nameOf = (id) => graph.entities.find((entity) => entity.id === id).name;

test("all events are shown, in the list, the timeline and the network", async () => {
    const opened = await openPage(browser, page);
    const shown = await shownIn(opened.tab);
    assert.equal(shown.state, `All ${graph.events.length} events`);
    assert.deepEqual(shown.list, idsOf(graph.events));
    const lanes = new Set(dated(graph.events).map((event) => event.type));
    assert.equal(await opened.tab.locator("#timeline .vis-labelset .vis-label").count(), lanes.size);
    const parties = graph.events.flatMap((event) => event.participants.map((one) => one.entity));
    const related = graph.relations.flatMap((relation) => [relation.subject, relation.object]);
    assert.deepEqual(shown.entities, [...new Set([...parties, ...related])].sort());
    assert.match(await opened.tab.locator("#summary").textContent(), /53 events · 48 entities/);
    await assertNoFaults(opened);
});

test("events that did not happen say so in the list", async () => {
    const opened = await openPage(browser, page);
    const planned = graph.events.filter((event) => event.status === "planned");
    assert.equal(await opened.tab.locator("#events tr.planned .badge").count(), planned.length);
    await assertNoFaults(opened);
});

const hasParty = (event, id) =>
    event.place === id || event.participants.some((one) => one.entity === id);
const sentencesOf = (event) => event.evidence.map((evidence) => evidence.text.toLowerCase());
const kindOf = (id) => graph.entities.find((entity) => entity.id === id).kind;

const filters = {
    "type of event": {
        set: (tab) => tab.locator("input[name=types][value=meet]").check(),
        keeps: (event) => event.type === "meet",
        told: "meet",
    },
    "two types": {
        set: async (tab) => {
            await tab.locator("input[name=types][value=meet]").check();
            await tab.locator("input[name=types][value=agree]").check();
        },
        keeps: (event) => ["meet", "agree"].includes(event.type),
        told: "meet or agree",
    },
    status: {
        set: (tab) => tab.locator("input[name=statuses][value=planned]").check(),
        keeps: (event) => event.status === "planned",
        told: "planned",
    },
    "kind of entity": {
        set: (tab) => tab.locator("input[name=kinds][value=policy]").check(),
        keeps: (event) =>
            [...event.participants.map((one) => one.entity), event.place]
                .filter(Boolean)
                .some((id) => kindOf(id) === "policy"),
        told: "with a policy",
    },
    "first day": {
        set: (tab) => tab.locator("input[name=from]").fill("2025-09-05"),
        keeps: (event) => event.date !== null && event.date.end >= "2025-09-05",
        told: "from 2025-09-05",
    },
    "last month": {
        set: (tab) => tab.locator("input[name=to]").fill("2025-02"),
        keeps: (event) => event.date !== null && event.date.start <= "2025-02-28",
        told: "to 2025-02",
    },
    "words in a sentence": {
        set: (tab) => tab.locator("input[name=words]").fill("MAGNET steel"),
        keeps: (event) =>
            sentencesOf(event).some((text) => text.includes("magnet") && text.includes("steel")),
        told: "saying “MAGNET steel”",
    },
    "least confidence": {
        set: (tab) => tab.locator("input[name=confidence]").fill("0.5"),
        keeps: (event) => event.confidence >= 0.5,
        told: "confidence 0.5 or more",
    },
    entity: {
        set: async (tab) => {
            await tab.locator("#entity-search").fill("meng");
            await tab.locator("[role=option]").first().click();
        },
        keeps: (event) => hasParty(event, "person:meng-fanying"),
        told: "with Meng Fanying",
    },
    "entity by its alias, with the keyboard": {
        set: async (tab) => {
            await tab.locator("#entity-search").fill("csre");
            await tab.keyboard.press("ArrowDown");
            await tab.keyboard.press("Enter");
        },
        keeps: (event) => hasParty(event, "org:chinese-society-of-rare-earths"),
        told: "with Chinese Society of Rare Earths",
    },
};

for (const [name, { set, keeps, told }] of Object.entries(filters)) {
    test(`the filter "${name}" narrows list, timeline and network`, async () => {
        const opened = await openPage(browser, page);
        await set(opened.tab);
        const kept = graph.events.filter(keeps);
        await waitForEvents(opened.tab, kept.length, graph.events.length);
        const shown = await shownIn(opened.tab);
        assert.equal(shown.state, `${kept.length} of ${graph.events.length} events: ${told}`);
        assert.deepEqual(shown.list, idsOf(kept));
        assert.ok(shown.timeline <= dated(kept).length);
        assert.equal(shown.timeline > 0, dated(kept).length > 0);
        assert.ok(shown.network.every((id) => kept.some((event) => event.id === id)));
        assert.equal(shown.network.length > 0, kept.length > 0);
        await opened.tab.getByText("Clear all filters").click();
        await waitForEvents(opened.tab, graph.events.length, graph.events.length);
        assert.deepEqual((await shownIn(opened.tab)).list, idsOf(graph.events));
        await assertNoFaults(opened);
    });
}

test("entities that are chosen narrow to events with all, or with any of them", async () => {
    const opened = await openPage(browser, page);
    const ids = ["person:meng-fanying", "person:li-bo"];
    for (const name of ["Meng Fanying", "Li Bo"]) {
        await opened.tab.locator("#entity-search").fill(name);
        await opened.tab.locator("[role=option]").first().click();
    }
    const all = graph.events.filter((event) => ids.every((id) => hasParty(event, id)));
    await waitForEvents(opened.tab, all.length, graph.events.length);
    assert.deepEqual((await shownIn(opened.tab)).list, idsOf(all));
    await opened.tab.locator("select[name=together]").selectOption("any");
    const any = graph.events.filter((event) => ids.some((id) => hasParty(event, id)));
    await waitForEvents(opened.tab, any.length, graph.events.length);
    assert.deepEqual((await shownIn(opened.tab)).list, idsOf(any));
    await opened.tab.getByLabel("Remove Li Bo").click();
    const one = graph.events.filter((event) => hasParty(event, ids[0]));
    await waitForEvents(opened.tab, one.length, graph.events.length);
    assert.deepEqual((await shownIn(opened.tab)).list, idsOf(one));
    await assertNoFaults(opened);
});

/** The card of the event quotes each of its sentences, and marks the words that state it. */
async function assertEvidence(tab, id) {
    const event = graph.events.find((one) => one.id === id);
    const card = tab.locator("#details article");
    assert.equal(await card.getAttribute("data-event"), id);
    const quotes = await card.locator("blockquote").allTextContents();
    assert.deepEqual(quotes, [...new Set(event.evidence.map((evidence) => evidence.text))]);
    const { text, start, trigger } = event.evidence[0];
    const words = [...text].slice(trigger.start - start, trigger.end - start).join("");
    assert.ok((await card.locator("mark").allTextContents()).includes(words));
}

test("a click on a row of the list opens the evidence", async () => {
    const opened = await openPage(browser, page);
    const meeting = graph.events.find((event) => event.date?.edtf === "2025-09-05");
    await opened.tab.locator(`#events tr[data-event="${meeting.id}"]`).click();
    await assertEvidence(opened.tab, meeting.id);
    const details = opened.tab.locator("#details");
    assert.match(await details.textContent(), /2025-09-05: worked out from the text/);
    assert.match(await details.textContent(), /Baotou/);
    await assertNoFaults(opened);
});

test("a key on a row of the list opens the evidence, another leads back to the row", async () => {
    const opened = await openPage(browser, page);
    const row = opened.tab.locator("#events tbody button").nth(3);
    await row.focus();
    await opened.tab.keyboard.press("Enter");
    await assertEvidence(opened.tab, graph.events[3].id);
    await opened.tab.keyboard.press("Escape");
    assert.ok(await row.evaluate((element) => element === document.activeElement));
    await assertNoFaults(opened);
});

test("a click on an item of the timeline opens the evidence", async () => {
    const opened = await openPage(browser, page);
    await opened.tab.locator("#timeline .vis-point").first().click();
    const id = await opened.tab.locator("#details article").getAttribute("data-event");
    await assertEvidence(opened.tab, id);
    await assertNoFaults(opened);
});

test("the arrow keys go through the timeline", async () => {
    const opened = await openPage(browser, page);
    await opened.tab.locator("#timeline .drawing").focus();
    await opened.tab.keyboard.press("ArrowRight");
    await opened.tab.keyboard.press("ArrowRight");
    await assertEvidence(opened.tab, dated(graph.events)[1].id);
    await assertNoFaults(opened);
});

test("a click on an event of the network opens the evidence", async () => {
    const opened = await openPage(browser, page);
    const event = graph.events.find((one) => one.participants.length > 2);
    const { x, y } = await placeInNetwork(opened.tab, event.id);
    await opened.tab.mouse.click(x, y);
    await assertEvidence(opened.tab, event.id);
    await assertNoFaults(opened);
});

test("a click on an entity of the network tells what is known of it", async () => {
    const opened = await openPage(browser, page);
    const { x, y } = await placeInNetwork(opened.tab, "person:meng-fanying");
    await opened.tab.mouse.click(x, y);
    const details = opened.tab.locator("#details article");
    assert.equal(await details.locator("h3").textContent(), "Meng Fanying");
    const position = graph.relations.find((one) => one.subject === "person:meng-fanying");
    assert.match(await details.textContent(), new RegExp(position.title));
    assert.match(await details.textContent(), new RegExp(nameOf(position.object)));
    await details.getByText("Only events with it").click();
    const kept = graph.events.filter((event) => hasParty(event, "person:meng-fanying"));
    await waitForEvents(opened.tab, kept.length, graph.events.length);
    assert.deepEqual((await shownIn(opened.tab)).list, idsOf(kept));
    await assertNoFaults(opened);
});

test("back and close lead back from what was opened", async () => {
    const opened = await openPage(browser, page);
    await opened.tab.locator("#events tbody tr").first().click();
    await opened.tab.locator("#details .entity").first().click();
    await opened.tab.getByText("← Back").click();
    await assertEvidence(opened.tab, graph.events[0].id);
    await opened.tab.keyboard.press("Escape");
    assert.equal(await opened.tab.locator("#details article").count(), 0);
    await assertNoFaults(opened);
});

test("on a narrow screen filters are folded and evidence lies over the page", async () => {
    const opened = await openPage(browser, page, { width: 390, height: 844 });
    assert.equal(await opened.tab.locator("#entity-search").isVisible(), false);
    await opened.tab.getByText("Filters", { exact: true }).click();
    assert.equal(await opened.tab.locator("#entity-search").isVisible(), true);
    await opened.tab.locator("#events tbody tr").first().click();
    await assertEvidence(opened.tab, graph.events[0].id);
    const wider = await opened.tab.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(wider, 390);
    await assertNoFaults(opened);
});

test("on paper stand the filters in words and all evidence of the events that pass", async () => {
    const opened = await openPage(browser, page);
    const meetings = graph.events.filter((event) => event.type === "meet");
    await opened.tab.locator("input[name=types][value=meet]").check();
    await waitForEvents(opened.tab, meetings.length, graph.events.length);
    // What is made for paper is taken away again when it is printed; this keeps a copy.
    await opened.tab.evaluate(() =>
        window.addEventListener("beforeprint", () => {
            const printed = document.querySelector("#printed");
            window.printed = [...printed.querySelectorAll("blockquote")].map((q) => q.textContent);
            window.pictures = document.querySelectorAll("#network img").length;
        }),
    );
    const pdf = await opened.tab.pdf({ preferCSSPageSize: true });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
    const sentences = meetings.flatMap((event) => [
        ...new Set(event.evidence.map((evidence) => evidence.text)),
    ]);
    assert.deepEqual(await opened.tab.evaluate(() => window.printed), sentences);
    assert.equal(await opened.tab.evaluate(() => window.pictures), 1);
    assert.equal(await opened.tab.locator("#printed blockquote").count(), 0);
    await assertNoFaults(opened);
});
