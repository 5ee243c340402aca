// The page: reads its data, and keeps the filters, the three views and the evidence in step.

import type { Happening } from "./data";
import { readGraph } from "./data";
import { makeDetails } from "./details";
import { find } from "./dom";
import type { Links } from "./evidence";
import { entityCard, eventCard, eventsCard } from "./evidence";
import { makeFilterForm } from "./filter_form";
import type { Filters } from "./filters";
import { noFilters, selectEvents, stateInWords } from "./filters";
import { makeEventList } from "./list";
import { makeNetwork } from "./network";
import { preparePrinting } from "./print";
import { makeTimeline } from "./timeline";
import { count, period, span } from "./words";

const graph = readGraph(find("#graph").textContent ?? "");
const eventsById = new Map(graph.events.map((event) => [event.id, event]));
const details = makeDetails(find("#details"));

const links: Links = {
    openEvent(id) {
        const event = eventsById.get(id);
        if (event) {
            details.open(() => {
                select(id);
                return eventCard(graph, event, links);
            });
        }
    },
    openEntity(id) {
        details.open(() => {
            select(id);
            return entityCard(graph, id, links);
        });
    },
    filterByEntity: (id) => form.addEntity(id),
};

function openEvents(title: string, events: Happening[]): void {
    const [first, second] = events;
    if (first && !second) {
        links.openEvent(first.id);
    } else {
        details.open(() => eventsCard(graph, title, events, links));
    }
}

const timeline = makeTimeline(graph, links.openEvent);
const network = makeNetwork(graph, { onEntity: links.openEntity, onEvents: openEvents });
const list = makeEventList(graph, links);

let selected: string | null = null;

function select(id: string | null): void {
    selected = id;
    [timeline, network, list].forEach((view) => view.select(id));
}

let shown: Happening[] = [];

function update(filters: Filters): void {
    shown = selectEvents(graph, filters);
    find("#state").textContent = stateInWords(graph, filters, shown.length);
    list.show(shown);
    timeline.show(shown);
    network.show(filters, shown);
    select(selected);
}

/** Typing goes on while the views are not drawn; a moment after the last change they are. */
function later(action: (filters: Filters) => void): (filters: Filters) => void {
    let waiting = 0;
    return (filters) => {
        document.body.setAttribute("aria-busy", "true");
        window.clearTimeout(waiting);
        waiting = window.setTimeout(() => {
            action(filters);
            document.body.removeAttribute("aria-busy");
        }, 120);
    };
}

function summarize(): void {
    const { first, last } = span(graph.events);
    const counts = [
        count(graph.events.length, "event"),
        count(graph.entities.size, "entity", "entities"),
        count(graph.articles.size, "article"),
        period(first, last),
    ];
    const told = counts.filter(Boolean).join(" · ");
    find("#summary").textContent = told;
    document.title = `Dateline: ${told}`;
}

summarize();
const form = makeFilterForm(find<HTMLFormElement>("#filters form"), graph, later(update));
update(noFilters);
preparePrinting(graph, {
    events: () => shown,
    picture: () => network.picture(),
    fitTimeline: (paper) => timeline.fit(paper),
});
find("#print").addEventListener("click", () => window.print());
find<HTMLDetailsElement>("#filters").open = window.matchMedia("(min-width: 60rem)").matches;
