// The graph of the page: what the `json` view (schema dateline/1) holds, and what is looked up in it.

export const kinds = ["organization", "person", "policy", "place"] as const;
export const statuses = ["happened", "planned", "denied"] as const;
export type Kind = (typeof kinds)[number];
export type Status = (typeof statuses)[number];

export interface Article {
    id: string;
    path: string;
    url: string | null;
    title: string | null;
    source: string | null;
    published: string | null;
}

export interface Entity {
    id: string;
    kind: Kind;
    name: string;
    aliases: string[];
    first: string | null;
    last: string | null;
}

/** Code points of the article's text. */
export interface Range {
    start: number;
    end: number;
}

export interface Evidence extends Range {
    article: string;
    text: string;
    trigger?: Range;
}

export interface EventDate {
    edtf: string;
    start: string;
    end: string;
    basis: "explicit" | "resolved" | "publication";
}

/** One happening; "Event" is a word of the browser's own. */
export interface Happening {
    id: string;
    type: string;
    date: EventDate | null;
    day_without_year?: string;
    status: Status;
    participants: { entity: string; role: string }[];
    place: string | null;
    confidence: number;
    sources: number;
    evidence: Evidence[];
}

export interface Relation {
    type: string;
    subject: string;
    object: string;
    title: string | null;
    since: string | null;
    until: string | null;
    evidence: Evidence[];
}

export interface Graph {
    articles: Map<string, Article>;
    entities: Map<string, Entity>;
    events: Happening[]; // by date, those without one at the end
    relations: Relation[];
    eventsOf: Map<string, Happening[]>; // by entity: those it takes part in, or is the place of
    relationsOf: Map<string, Relation[]>;
}

/** The entities of an event, each once: its participants, then its place. */
export function partiesOf(event: Happening): string[] {
    const ids = new Set(event.participants.map((participant) => participant.entity));
    return [...(event.place === null ? ids : ids.add(event.place))];
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
    const list = lists.get(key);
    if (list) {
        list.push(value);
    } else {
        lists.set(key, [value]);
    }
}

export function readGraph(json: string): Graph {
    const data = JSON.parse(json) as {
        articles: Article[];
        entities: Entity[];
        events: Happening[];
        relations: Relation[];
    };
    const graph: Graph = {
        articles: new Map(data.articles.map((article) => [article.id, article])),
        entities: new Map(data.entities.map((entity) => [entity.id, entity])),
        events: data.events,
        relations: data.relations,
        eventsOf: new Map(),
        relationsOf: new Map(),
    };
    for (const event of graph.events) {
        partiesOf(event).forEach((id) => append(graph.eventsOf, id, event));
    }
    for (const relation of graph.relations) {
        new Set([relation.subject, relation.object]).forEach((id) =>
            append(graph.relationsOf, id, relation),
        );
    }
    return graph;
}

export function nameOf(graph: Graph, entity: string): string {
    return graph.entities.get(entity)?.name ?? entity;
}
