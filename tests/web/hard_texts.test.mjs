// Text of articles is outside input: whatever it holds, the page shows it as text.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { hardArticles, hardNames } from "./hard_articles.mjs";
import { assertNoFaults, exportView, launch, mergeArticles, openPage } from "./page.mjs";

let browser, page;

before(async () => {
    page = exportView(mergeArticles(hardArticles), "html");
    browser = await launch();
});
after(() => browser.close());

/** Elements that the page makes itself, and no other. */
function strangeElements(tab) {
    return tab.evaluate(() => {
        const strange = [...document.querySelectorAll("script, img, iframe, b, object, embed")];
        return strange.map((element) => element.outerHTML.slice(0, 60));
    });
}

test("names stand in list, timeline and network as they are written", async () => {
    const opened = await openPage(browser, page);
    const inList = (await opened.tab.locator("#events td.who").allTextContents()).join("\n");
    const inTimeline = (await opened.tab.locator("#timeline .vis-item-content").allTextContents())
        .join("\n");
    const inNetwork = await opened.tab.evaluate(() =>
        document.querySelector("#network .drawing")._cyreg.cy.nodes()
            .map((node) => node.data("label").replace(/\n/g, " ")).join("\n"),
    );
    for (const name of hardNames) {
        assert.ok(inList.includes(name), `${name} in the list`);
        assert.ok(inTimeline.includes(name), `${name} in the timeline`);
        assert.ok(inNetwork.includes(name), `${name} in the network`);
    }
    await assertNoFaults(opened);
});

test("evidence quotes sentences and headlines as they are written", async () => {
    const opened = await openPage(browser, page);
    for (const { events, article } of hardArticles) {
        const [event] = events;
        const row = opened.tab.locator("#events tbody tr", { hasText: event.date.edtf });
        await row.click();
        const card = opened.tab.locator("#details article");
        assert.equal(await card.locator("blockquote").textContent(), event.evidence[0].text);
        assert.equal(await card.locator("mark").textContent(), "met");
        assert.ok((await card.locator("cite").textContent()).includes(article.title));
        assert.ok((await card.locator("cite").textContent()).includes(article.path));
    }
    await assertNoFaults(opened);
});

test("no text becomes an element, and no script but the page's own runs", async () => {
    const opened = await openPage(browser, page);
    const own = await strangeElements(opened.tab);
    assert.equal(own.length, 2, own.join("\n")); // the data and the script of the page
    for (const row of await opened.tab.locator("#events tbody tr").all()) {
        await row.click();
        await opened.tab.locator("#details .entity").first().click();
    }
    await opened.tab.locator("#entity-search").fill("s");
    assert.ok((await opened.tab.locator("[role=option]").count()) > 0);
    assert.deepEqual(await strangeElements(opened.tab), own);
    await assertNoFaults(opened);
});

test("only addresses of the web become links, and they tell nobody where they stand", async () => {
    const opened = await openPage(browser, page);
    const links = [];
    for (const row of await opened.tab.locator("#events tbody tr").all()) {
        await row.click();
        for (const link of await opened.tab.locator("#details a").all()) {
            links.push([await link.getAttribute("href"), await link.getAttribute("rel")]);
        }
    }
    assert.deepEqual(links, [["https://news.example/a?b=<c>&d", "noopener noreferrer"]]);
    await assertNoFaults(opened);
});

test("an entity is found by a name of any script", async () => {
    const opened = await openPage(browser, page);
    const queries = { 包钢: "包钢集团", الأرض: "شركة الأرض النادرة", "emile n": "Émile" };
    for (const [query, name] of Object.entries(queries)) {
        await opened.tab.locator("#entity-search").fill(query);
        const found = await opened.tab.locator("[role=option] .name").allTextContents();
        assert.ok(found.some((one) => one.includes(name)), `${query}: ${found}`);
    }
    await assertNoFaults(opened);
});
