// The list of events in order of date, a portion at a time.

import type { Graph, Happening } from "./data";
import { nameOf } from "./data";
import { button, element, find } from "./dom";
import type { Links } from "./evidence";
import { statusBadge } from "./evidence";
import { partiesInWords, when } from "./words";

export interface EventList {
    show(events: Happening[]): void;
    select(id: string | null): void;
}

const portion = 200;

function rowElement(graph: Graph, event: Happening, links: Links): HTMLElement {
    const open = button(partiesInWords(graph, event) || "(nobody named)", () => {});
    open.dir = "auto";
    const place = event.place === null ? "" : nameOf(graph, event.place);
    const row = element(
        "tr",
        { class: event.status, "data-event": event.id },
        element("td", { class: "date" }, when(event)),
        element("td", { class: "type" }, event.type, " ", statusBadge(event)),
        element("td", { class: "who" }, open),
        element("td", { class: "where", dir: "auto" }, place),
        element("td", { class: "number" }, String(event.sources)),
        element("td", { class: "number" }, event.confidence.toFixed(2)),
    );
    row.addEventListener("click", () => links.openEvent(event.id));
    return row;
}

export function makeEventList(graph: Graph, links: Links): EventList {
    const rows = find("#events tbody");
    const note = find("#events .note");
    const more = find<HTMLButtonElement>("#events .more");
    let events: Happening[] = [];
    let selected: string | null = null;
    const tell = () => {
        const [listed, all] = [rows.children.length, events.length].map((n) =>
            n.toLocaleString("en-US"),
        );
        note.textContent =
            events.length === 0 ? "no event passes the filters" : `listed: ${listed} of ${all}`;
        more.hidden = rows.children.length >= events.length;
        more.textContent = `Show ${Math.min(portion, events.length - rows.children.length)} more`;
    };
    const mark = () =>
        [...rows.children].forEach((row) =>
            row.setAttribute("aria-current", String(row.getAttribute("data-event") === selected)),
        );
    const append = () => {
        const next = events.slice(rows.children.length, rows.children.length + portion);
        rows.append(...next.map((event) => rowElement(graph, event, links)));
        tell();
        mark();
    };
    more.addEventListener("click", () => {
        const before = rows.children.length;
        append();
        rows.children[before]?.querySelector("button")?.focus();
    });
    return {
        show(shown) {
            events = shown;
            rows.replaceChildren();
            append();
        },
        select(id) {
            selected = id;
            mark();
        },
    };
}
