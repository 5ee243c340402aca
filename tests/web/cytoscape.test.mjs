// The `cytoscape` view is loaded by Cytoscape.js as it is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { hardArticles } from "./hard_articles.mjs";
import { buildSamples, exportView, mergeArticles, require } from "./page.mjs";

const cytoscape = require("cytoscape");

const graphs = { samples: buildSamples, "hard texts": () => mergeArticles(hardArticles) };

for (const [name, make] of Object.entries(graphs)) {
    test(`Cytoscape.js loads every node and edge of ${name}`, () => {
        const graph = make();
        const { elements } = JSON.parse(readFileSync(exportView(graph, "cytoscape"), "utf8"));
        const { entities, events } = JSON.parse(readFileSync(exportView(graph, "json"), "utf8"));
        const loaded = cytoscape({ headless: true, elements });
        assert.equal(loaded.nodes().length, elements.nodes.length);
        assert.equal(loaded.edges().length, elements.edges.length);
        for (const { data } of [...elements.nodes, ...elements.edges]) {
            assert.deepEqual(loaded.getElementById(data.id).data(), data);
        }
        const labels = loaded.nodes().map((node) => node.data("name") ?? node.data("label"));
        const drawn = entities.filter(({ id }) => loaded.getElementById(id).nonempty());
        assert.ok(drawn.length > 0);
        drawn.forEach((entity) => assert.ok(labels.includes(entity.name), entity.name));
        const parties = new Set(
            events.flatMap((event) => event.participants.map((one) => one.entity)),
        );
        parties.forEach((id) => assert.ok(loaded.getElementById(id).nonempty(), id));
        loaded.edges().forEach((edge) => {
            assert.ok(edge.source().nonempty() && edge.target().nonempty());
        });
    });
}
