// Which events are shown. A filter that names nothing narrows nothing.

import type { Graph, Happening, Kind, Status } from "./data";
import { nameOf, partiesOf } from "./data";
import { count, fold } from "./words";

export interface Filters {
    from: string; // a day, month or year, as in 2025-02; or empty
    to: string;
    types: string[];
    statuses: Status[];
    kinds: Kind[];
    entities: string[];
    together: boolean; // all of `entities` in one event, or any of them
    words: string; // that one sentence of the event holds
    confidence: number; // the least
}

export const noFilters: Filters = {
    from: "",
    to: "",
    types: [],
    statuses: [],
    kinds: [],
    entities: [],
    together: true,
    words: "",
    confidence: 0,
};

type Test = (event: Happening) => boolean;

/** From the first day of `from` to the last of `to`; an event without a date is in no period. */
function inPeriod(from: string, to: string): Test {
    const afterLast = to + "~"; // behind all days that begin with `to`
    return ({ date }) =>
        date !== null && date.end >= from && (to === "" || date.start < afterLast);
}

function withKinds(graph: Graph, kinds: Kind[]): Test {
    return (event) =>
        partiesOf(event).some((id) => {
            const entity = graph.entities.get(id);
            return entity !== undefined && kinds.includes(entity.kind);
        });
}

function withEntities(entities: string[], together: boolean): Test {
    return (event) => {
        const parties = partiesOf(event);
        return together
            ? entities.every((id) => parties.includes(id))
            : entities.some((id) => parties.includes(id));
    };
}

const foldedSentences = new WeakMap<Happening, string[]>();

function sentencesOf(event: Happening): string[] {
    let folded = foldedSentences.get(event);
    if (!folded) {
        folded = [...new Set(event.evidence.map((evidence) => fold(evidence.text)))];
        foldedSentences.set(event, folded);
    }
    return folded;
}

function withWords(words: string): Test {
    const wanted = fold(words).split(/\s+/).filter(Boolean);
    return (event) =>
        sentencesOf(event).some((sentence) => wanted.every((word) => sentence.includes(word)));
}

function testsOf(graph: Graph, filters: Filters): Test[] {
    const tests: Test[] = [];
    if (filters.from || filters.to) {
        tests.push(inPeriod(filters.from, filters.to));
    }
    if (filters.types.length > 0) {
        const types = new Set(filters.types);
        tests.push((event) => types.has(event.type));
    }
    if (filters.statuses.length > 0) {
        tests.push((event) => filters.statuses.includes(event.status));
    }
    if (filters.confidence > 0) {
        tests.push((event) => event.confidence >= filters.confidence);
    }
    if (filters.kinds.length > 0) {
        tests.push(withKinds(graph, filters.kinds));
    }
    if (filters.entities.length > 0) {
        tests.push(withEntities(filters.entities, filters.together));
    }
    if (filters.words.trim()) {
        tests.push(withWords(filters.words));
    }
    return tests;
}

/** The events that pass all filters, in their order. */
export function selectEvents(graph: Graph, filters: Filters): Happening[] {
    const tests = testsOf(graph, filters);
    return tests.length === 0
        ? graph.events
        : graph.events.filter((event) => tests.every((test) => test(event)));
}

/** The filters that narrow, each in words. */
export function filtersInWords(graph: Graph, filters: Filters): string[] {
    const entities = filters.entities.map((id) => nameOf(graph, id));
    const said: [boolean, string][] = [
        [filters.from !== "", `from ${filters.from}`],
        [filters.to !== "", `to ${filters.to}`],
        [filters.types.length > 0, filters.types.join(" or ")],
        [filters.statuses.length > 0, filters.statuses.join(" or ")],
        [filters.kinds.length > 0, `with a ${filters.kinds.join(" or ")}`],
        [entities.length > 0, `with ${entities.join(filters.together ? " and " : " or ")}`],
        [filters.words.trim() !== "", `saying “${filters.words.trim()}”`],
        [filters.confidence > 0, `confidence ${filters.confidence} or more`],
    ];
    return said.filter(([narrows]) => narrows).map(([, words]) => words);
}

/** "12 of 340 events: meet; from 2025-09-01". */
export function stateInWords(graph: Graph, filters: Filters, shown: number): string {
    const all = graph.events.length;
    const narrowed = filtersInWords(graph, filters);
    return narrowed.length === 0
        ? `All ${count(all, "event")}`
        : `${shown.toLocaleString("en-US")} of ${count(all, "event")}: ${narrowed.join("; ")}`;
}
