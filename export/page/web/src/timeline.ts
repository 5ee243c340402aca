// The timeline: a lane a type of event, drawn by vis-timeline.

import { DataSet } from "vis-data/esnext";
import type { TimelineOptions } from "vis-timeline/esnext";
import { Timeline } from "vis-timeline/esnext";

import type { Graph, Happening } from "./data";
import { button, element, find } from "./dom";
import { count, headline, partiesInWords, when } from "./words";

export interface TimelineView {
    show(events: Happening[]): void;
    select(id: string | null): void;
    /** Draws as much as a page of paper takes, in full height, or as the screen has it again. */
    fit(paper: boolean): void;
}

const mostItems = 500;
const mostOnPaper = 42; // fill a page, if each has a row for itself
const day = 24 * 3600 * 1000;

interface Item {
    id: string;
    group: string;
    start: Date;
    end?: Date;
    type: "point" | "range";
    className: string;
    content: string;
    event: Happening;
}

/** Midnight where the page is read, as vis-timeline counts; `days` later. */
function toDate(iso: string, days = 0): Date {
    const [year, month, dayOfMonth] = iso.split("-").map(Number);
    const date = new Date(2000, (month ?? 1) - 1, (dayOfMonth ?? 1) + days);
    date.setFullYear(date.getFullYear() - 2000 + (year ?? 2000));
    return date;
}

function toItem(event: Happening): Item[] {
    if (!event.date) {
        return [];
    }
    const { start, end } = event.date;
    const item = { id: event.id, group: event.type, start: toDate(start), content: "", event };
    return start === end
        ? [{ ...item, type: "point", className: event.status }]
        : [{ ...item, type: "range", end: toDate(end, 1), className: event.status }];
}

/** What is drawn of `events`, in order of time: those with most sources; of equals, the surest. */
function drawnOf(events: Happening[], most: number): Item[] {
    return events
        .filter((event) => event.date !== null)
        .sort((a, b) => b.sources - a.sources || b.confidence - a.confidence)
        .slice(0, most)
        .flatMap(toItem)
        .sort((a, b) => a.start.getTime() - b.start.getTime());
}

/** The period in which most of `items` are; a single event of long ago would squeeze the rest. */
function mainPeriod(items: Item[]): { start: Date; end: Date } | null {
    const share = items.length > 40 ? 0.04 : 0;
    const at = (dates: Date[], part: number) => {
        const times = dates.map((date) => date.getTime()).sort((a, b) => a - b);
        return times[Math.floor((times.length - 1) * part)] ?? 0;
    };
    const first = at(items.map((item) => item.start), share);
    const last = at(items.map((item) => item.end ?? item.start), 1 - share / 2);
    const margin = Math.max((last - first) * 0.06, 15 * day);
    const [start, end] = [new Date(first - margin), new Date(last + 4 * margin)];
    return items.length === 0 ? null : { start, end };
}

function noteOf(events: Happening[], drawn: number): string {
    const notes = [];
    const dated = events.filter((event) => event.date !== null).length;
    if (drawn < dated) {
        const told = `drawn: ${drawn} of ${count(dated, "dated event")}`;
        notes.push(`${told}, those with most sources; narrow the filters to see others`);
    }
    if (dated < events.length) {
        notes.push(`${count(events.length - dated, "event")} without a date: see the list`);
    }
    return notes.join("; ");
}

function optionsOf(graph: Graph): TimelineOptions {
    const label = (item: Item) => {
        const words = partiesInWords(graph, item.event) || item.event.type;
        const title = `${when(item.event)} · ${headline(graph, item.event)}`;
        return element("span", { title, dir: "auto" }, words);
    };
    const lane = (group: { id: string } | null) => element("span", {}, group?.id ?? "");
    return {
        // Elements, not strings: vis-timeline reads strings as HTML.
        template: label as unknown as NonNullable<TimelineOptions["template"]>,
        groupTemplate: lane as unknown as NonNullable<TimelineOptions["groupTemplate"]>,
        orientation: "top",
        maxHeight: "100%",
        verticalScroll: true,
        zoomKey: "ctrlKey",
        zoomMin: 3 * day,
        zoomMax: 3000 * 365 * day,
        margin: { item: { horizontal: 6, vertical: 3 }, axis: 4 },
        selectable: true,
        showCurrentTime: false,
        showTooltips: false,
        ...mainPeriod(drawnOf(graph.events, mostItems)),
    };
}

function addTools(timeline: Timeline, showMain: () => void): void {
    const still = { animation: false };
    find("#timeline .tools").append(
        button("+", () => timeline.zoomIn(0.4, still), { "aria-label": "Zoom in" }),
        button("−", () => timeline.zoomOut(0.4, still), { "aria-label": "Zoom out" }),
        button("Most", showMain, { title: "The period in which most events are" }),
        button("All", () => timeline.fit(still), { title: "From the first event to the last" }),
    );
}

/** redraw() waits for the next frame, and while a page is being printed there is none. */
function drawAtOnce(timeline: Timeline): void {
    timeline.redraw();
    // Lanes that come into view get their height in the next pass.
    for (let pass = 0; pass < 4; ++pass) {
        (timeline as unknown as { _origRedraw(): void })._origRedraw();
    }
}

/** `onChoose` is told the id of the event that is clicked, or reached with the arrow keys. */
export function makeTimeline(graph: Graph, onChoose: (id: string) => void): TimelineView {
    const container = find("#timeline .drawing");
    const note = find("#timeline .note");
    let events: Happening[] = [];
    let drawn: Item[] = [];
    const timeline = new Timeline(container, [], [], optionsOf(graph));
    const showMain = () => {
        const period = mainPeriod(drawn);
        if (period) {
            timeline.setWindow(period.start, period.end, { animation: false });
        }
    };
    addTools(timeline, showMain);
    timeline.on("select", ({ items }: { items: string[] }) => items.slice(0, 1).forEach(onChoose));
    container.addEventListener("keydown", (press) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[press.key];
        if (step !== undefined && drawn.length > 0) {
            press.preventDefault();
            const at = drawn.findIndex((item) => item.id === timeline.getSelection()[0]);
            const next = drawn[Math.min(Math.max(at + step, 0), drawn.length - 1)];
            if (next) {
                timeline.moveTo(next.start, { animation: false });
                onChoose(next.id);
                container.focus();
            }
        }
    });
    const draw = (most: number) => {
        drawn = drawnOf(events, most);
        const lanes = [...new Set(drawn.map((item) => item.group))].sort();
        // Items are measured one by one as they come into sight; out of it, all at once later on.
        container.hidden = true;
        timeline.setData({
            groups: new DataSet(lanes.map((id) => ({ id, content: "" }))),
            items: new DataSet(drawn),
        });
        container.hidden = false;
        timeline.redraw();
        note.textContent = noteOf(events, drawn.length);
    };
    return {
        show(shown) {
            events = shown;
            draw(mostItems);
            showMain();
        },
        select(id) {
            timeline.setSelection(id !== null && drawn.some((item) => item.id === id) ? [id] : []);
        },
        fit(paper) {
            timeline.setOptions({ maxHeight: paper ? "100cm" : "100%" });
            draw(paper ? mostOnPaper : mostItems);
            drawAtOnce(timeline);
        },
    };
}
