// What the tests of the page share: graphs and views made by dateline, and a browser that opens
// them. DATELINE names the program.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const libraries = new URL("../../export/page/web/", import.meta.url);
export const require = createRequire(new URL("package.json", libraries));
const { chromium } = require("playwright-core");

export const folder = mkdtempSync(join(tmpdir(), "dateline-page-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

export function dateline(...args) {
    return execFileSync(process.env.DATELINE ?? "dateline", args, {
        encoding: "utf8",
        maxBuffer: 1 << 30,
    });
}

export function buildSamples() {
    const graph = join(folder, "samples.db");
    dateline("build", "samples/articles", "--out", graph);
    return graph;
}

/** The graph of `articles`, which are as the lines that `dateline extract` writes. */
export function mergeArticles(articles) {
    const [lines, graph] = [join(folder, "articles.ndjson"), join(folder, "articles.db")];
    writeFileSync(lines, articles.map((article) => JSON.stringify(article) + "\n").join(""));
    rmSync(graph, { force: true });
    dateline("merge", lines, "--out", graph);
    return graph;
}

export function exportView(graph, format) {
    const out = join(folder, `view.${format}`);
    dateline("export", graph, "--format", format, "--out", out);
    return out;
}

export function launch() {
    const isRoot = process.getuid?.() === 0;
    return chromium.launch({
        executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: isRoot ? ["--no-sandbox"] : [],
    });
}

/** A tab that lets no request leave. `faults` collects requests, errors and what the console says. */
export async function openTab(browser, viewport = { width: 1280, height: 800 }) {
    const context = await browser.newContext({ viewport });
    const tab = await context.newPage();
    tab.setDefaultTimeout(15_000);
    const faults = [];
    const opened = new Set(["about:blank"]);
    await context.route("**/*", (route) => {
        const url = route.request().url();
        if (opened.has(url)) {
            return route.continue();
        }
        faults.push(`request: ${url}`);
        return route.abort();
    });
    tab.on("console", (message) => faults.push(`console: ${message.text()}`));
    tab.on("pageerror", (error) => faults.push(`error: ${error}`));
    tab.on("dialog", (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        dialog.dismiss();
    });
    return { tab, faults, allow: (url) => opened.add(url) };
}

/** Opens a page that dateline has exported, and waits until its events are listed. */
export async function openPage(browser, file, viewport) {
    const { tab, faults, allow } = await openTab(browser, viewport);
    const url = pathToFileURL(file).href;
    allow(url);
    await tab.goto(url);
    await tab.locator("#events tbody tr").first().waitFor();
    return { tab, faults };
}

export async function assertNoFaults({ tab, faults }) {
    await tab.context().close();
    assert.deepEqual(faults, []);
}

/** What the three views show: ids of events of the list and the timeline, ids of the network. */
export function shownIn(tab) {
    return tab.evaluate(() => {
        const network = document.querySelector("#network .drawing")._cyreg.cy;
        const ids = (nodes) => nodes.map((node) => node.id()).sort();
        const events = network.elements().map((one) => one.data("events") ?? one.data("event") ?? []);
        const rows = [...document.querySelectorAll("#events tbody tr")];
        return {
            state: document.querySelector("#state").textContent,
            list: rows.map((row) => row.dataset.event).sort(),
            timeline: document.querySelectorAll("#timeline .vis-foreground .vis-item-content").length,
            entities: ids(network.nodes(".entity")),
            network: [...new Set(events.flat().map((event) => event.id))].sort(),
        };
    });
}

/** Waits until `count` events of `all` pass the filters and are shown; returns what is told of it. */
export async function waitForEvents(tab, count, all) {
    const told = count === all ? `All ${all} events` : `${count} of ${all} events`;
    const state = tab.locator("#state");
    await state.filter({ hasText: told }).waitFor();
    await tab.waitForFunction(() => !document.body.hasAttribute("aria-busy"));
    return state.textContent();
}

/** Where a node or line of the network is on the screen. */
export async function placeInNetwork(tab, id) {
    const drawing = tab.locator("#network .drawing");
    await drawing.scrollIntoViewIfNeeded();
    // Cytoscape.js hears of the scrolling with the next frame.
    await tab.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
    );
    return drawing.evaluate((element, wanted) => {
        const network = element._cyreg.cy;
        const one = network.getElementById(wanted);
        const { x, y } = element.getBoundingClientRect();
        const at = one.isNode() ? one.renderedPosition() : one.renderedMidpoint();
        return { x: x + at.x, y: y + at.y };
    }, id);
}
