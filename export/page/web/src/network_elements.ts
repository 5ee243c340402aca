// What the network draws of the events and relations: entities are nodes; events of two parties are
// lines between them, those of one type and status in one line, or all in one where they would be
// many; events of more parties, or of one, are small nodes with a line a role.

import type { Graph, Happening, Kind, Relation, Status } from "./data";
import { nameOf, statuses } from "./data";
import type { Filters } from "./filters";
import { count, period, relationInWords, span, when } from "./words";

const mostEntities = 80;
const mostEventNodes = 40;
const mostLinesOfPair = 3;

export interface EntityNode {
    id: string;
    kind: Kind;
    name: string;
    events: number;
}

export interface EventNode {
    id: string;
    event: Happening;
    label: string;
}

export interface Line {
    id: string;
    source: string;
    target: string;
    label: string;
    status: Status | "relation";
    directed: boolean;
    events: Happening[]; // that it stands for; none for a relation
}

export interface Network {
    entities: EntityNode[];
    events: EventNode[];
    lines: Line[];
    note: string;
}

/** How many of `events` each entity takes part in. Those of relations count as in none. */
function countEvents(events: Happening[], relations: Relation[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const event of events) {
        for (const id of new Set(event.participants.map((participant) => participant.entity))) {
            counts.set(id, (counts.get(id) ?? 0) + 1);
        }
    }
    for (const { subject, object } of relations) {
        [subject, object].forEach((id) => counts.set(id, counts.get(id) ?? 0));
    }
    return counts;
}

/** All relations where nothing narrows; else those that tell of the entities that are asked for. */
function relationsToShow(graph: Graph, filters: Filters, events: Happening[]): Relation[] {
    return events.length === graph.events.length
        ? graph.relations
        : filters.entities.flatMap((id) => graph.relationsOf.get(id) ?? []);
}

function eventsInWords(events: Happening[]): string {
    const [first] = events;
    if (!first) {
        return "";
    }
    const { first: since, last: until } = span(events);
    const dates = events.length === 1 ? when(first) : period(since, until) || "no date";
    const status = first.status === "happened" ? "" : ` ${first.status}`;
    return `${first.type}${status}${events.length > 1 ? ` ×${events.length}` : ""}, ${dates}`;
}

/** The line between two parties: from the agent, if just one is the agent. */
function lineOfPair(event: Happening): { source: string; target: string; directed: boolean } {
    const [a, b] = event.participants as [Participant, Participant];
    const directed = (a.role === "agent") !== (b.role === "agent");
    const forward = directed ? a.role === "agent" : a.entity <= b.entity;
    const [source, target] = forward ? [a.entity, b.entity] : [b.entity, a.entity];
    return { source, target, directed: directed && event.type !== "meet" };
}

type Participant = Happening["participants"][number];

function isPair({ participants: [a, b, more] }: Happening): boolean {
    return a !== undefined && b !== undefined && more === undefined && a.entity !== b.entity;
}

function bundlePairs(events: Happening[]): Line[] {
    const bundles = new Map<string, Line>();
    for (const event of events) {
        const { source, target, directed } = lineOfPair(event);
        const id = ["line", source, target, directed, event.type, event.status].join(" ");
        const line = bundles.get(id);
        if (line) {
            line.events.push(event);
        } else {
            const { status } = event;
            bundles.set(id, { id, source, target, label: "", status, directed, events: [event] });
        }
    }
    bundles.forEach((line) => (line.label = eventsInWords(line.events)));
    return [...bundles.values()];
}

/** "17 events (3 planned), 2004-05 – 2012-11". */
function mixInWords(events: Happening[]): string {
    const others = statuses
        .filter((status) => status !== "happened")
        .map((status) => [events.filter((event) => event.status === status).length, status])
        .filter(([number]) => number !== 0)
        .map(([number, status]) => `${number} ${status}`);
    const { first, last } = span(events);
    const said = count(events.length, "event") + (others.length ? ` (${others.join(", ")})` : "");
    return `${said}, ${period(first, last) || "no date"}`;
}

/** Two parties with many lines between them get one for all: more could not be told apart. */
function joinMany(lines: Line[]): Line[] {
    const pairs = new Map<string, Line[]>();
    for (const line of lines) {
        const pair = [line.source, line.target].sort().join(" ");
        pairs.set(pair, [...(pairs.get(pair) ?? []), line]);
    }
    return [...pairs].flatMap(([pair, between]) => {
        const [first] = between;
        if (!first || between.length <= mostLinesOfPair) {
            return between;
        }
        const events = between.flatMap((line) => line.events);
        const status = events.some((event) => event.status === "happened")
            ? "happened"
            : first.status;
        const joined = { id: `lines ${pair}`, label: mixInWords(events), status, events };
        return [{ ...first, ...joined, directed: false }];
    });
}

function linesOfRoles(event: Happening, isDrawn: (id: string) => boolean): Line[] {
    return event.participants
        .filter(({ entity }) => isDrawn(entity))
        .map(({ entity, role }) => ({
            id: ["role", event.id, entity, role].join(" "),
            source: role === "agent" ? entity : event.id,
            target: role === "agent" ? event.id : entity,
            label: role,
            status: event.status,
            directed: role !== "agent",
            events: [event],
        }));
}

function lineOfRelation(relation: Relation, number: number): Line {
    const held = period(relation.since, relation.until);
    return {
        id: `relation ${number}`,
        source: relation.subject,
        target: relation.object,
        label: relationInWords(relation) + (held === "" ? "" : `, known ${held}`),
        status: "relation",
        directed: true,
        events: [],
    };
}

function byParties(a: Happening, b: Happening): number {
    return b.participants.length - a.participants.length || b.sources - a.sources;
}

function noteOf(entities: [number, number], events: [number, number]): string {
    const notes = [];
    if (entities[0] < entities[1]) {
        const all = count(entities[1], "entity", "entities");
        notes.push(`${entities[0]} of ${all}, those with most events`);
    }
    if (events[0] < events[1]) {
        notes.push(`${events[0].toLocaleString("en-US")} of ${count(events[1], "event")}`);
    }
    const drawn = notes.join("; ");
    return drawn === "" ? "" : `drawn: ${drawn}; narrow the filters to see others`;
}

/** The network of `events`, which `filters` have selected. */
export function networkOf(graph: Graph, filters: Filters, events: Happening[]): Network {
    const relations = relationsToShow(graph, filters, events);
    const counts = countEvents(events, relations);
    // Of equals those first whose events are first, so that both parties of an event are drawn.
    const all = [...counts].sort(([, m], [, n]) => n - m);
    const drawn = new Map(all.slice(0, mostEntities));
    const isDrawn = (id: string) => drawn.has(id);
    const drawable = events.filter(
        (event) =>
            event.participants.length > 0 &&
            event.participants.every(({ entity }) => isDrawn(entity)),
    );
    const others = drawable.filter((event) => !isPair(event));
    const nodes = [...others].sort(byParties).slice(0, mostEventNodes);
    const pairs = drawable.filter(isPair);
    const ties = relations.filter(({ subject, object }) => isDrawn(subject) && isDrawn(object));
    return {
        entities: [...drawn].map(([id, number]) => ({
            id,
            kind: graph.entities.get(id)?.kind ?? "organization",
            name: nameOf(graph, id),
            events: number,
        })),
        events: nodes.map((event) => ({ id: event.id, event, label: eventsInWords([event]) })),
        lines: [
            ...joinMany(bundlePairs(pairs)),
            ...nodes.flatMap((event) => linesOfRoles(event, isDrawn)),
            ...ties.map(lineOfRelation),
        ],
        note: noteOf([drawn.size, all.length], [pairs.length + nodes.length, events.length]),
    };
}
