// The `timeline` view is loaded and drawn by vis-timeline as it is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { hardArticles, hardNames } from "./hard_articles.mjs";
import {
    assertNoFaults, buildSamples, exportView, launch, libraries, mergeArticles, openTab,
} from "./page.mjs";

const standalone = "node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js";
const vis = new URL(standalone, libraries);

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Draws the timeline of `graph` in a tab; all of its period, and as high as it needs to be. */
async function draw(graph) {
    const view = JSON.parse(readFileSync(exportView(graph, "timeline"), "utf8"));
    const opened = await openTab(browser);
    await opened.tab.setContent('<div id="timeline"></div>');
    await opened.tab.addScriptTag({ path: fileURLToPath(vis) });
    await opened.tab.evaluate(({ events, groups }) => {
        const container = document.querySelector("#timeline");
        window.timeline = new window.vis.Timeline(container, events, groups);
    }, view);
    await opened.tab.locator(".vis-item-content").first().waitFor();
    return { view, opened };
}

test("vis-timeline loads and draws every event of the samples in its group", async () => {
    const { view, opened } = await draw(buildSamples());
    const ids = await opened.tab.evaluate(() => window.timeline.itemsData.getIds());
    assert.deepEqual(ids, view.events.map((event) => event.id));
    const drawn = await opened.tab.locator(".vis-foreground .vis-item-content").count();
    assert.equal(drawn, view.events.length);
    const lanes = await opened.tab.locator(".vis-labelset .vis-label").allTextContents();
    assert.equal(lanes.length, view.groups.length);
    await assertNoFaults(opened);
});

test("vis-timeline shows names as text and runs no markup of them", async () => {
    const { opened } = await draw(mergeArticles(hardArticles));
    const words = (await opened.tab.locator(".vis-item-content").allTextContents()).join("\n");
    hardNames.forEach((name) => assert.ok(words.includes(name), name));
    const strange = await opened.tab.evaluate(
        () => document.querySelectorAll("#timeline script, #timeline img, #timeline b").length,
    );
    assert.equal(strange, 0);
    await assertNoFaults(opened);
});
