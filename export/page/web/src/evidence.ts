// Cards: everything on one event, or on one entity, with the sentences that say so.

import type { Evidence, Graph, Happening, Relation } from "./data";
import { nameOf } from "./data";
import { button, element } from "./dom";
import { kindIcon } from "./look";
import { quotationsOf, quoteElement } from "./quote";
import { count, headline, partiesInWords, period, relationInWords, when } from "./words";

/** What a click on the card of one event or entity leads to. */
export interface Links {
    openEvent(id: string): void;
    openEntity(id: string): void;
    filterByEntity(id: string): void;
}

const bases = {
    explicit: "the text says it in full",
    resolved: "worked out from the text and the day of publication",
    publication: "the day of publication; the text tells none",
};

function row(term: string, ...values: (Node | string | null)[]): HTMLElement | null {
    const told = values.filter((value) => value !== null && value !== "");
    return told.length === 0
        ? null
        : element("div", {}, element("dt", {}, term), element("dd", {}, ...told));
}

function entityButton(graph: Graph, id: string, links: Links): HTMLElement {
    const name = button("", () => links.openEntity(id), { class: "entity" });
    const kind = graph.entities.get(id)?.kind;
    name.append(kind ? kindIcon(kind) : "", element("span", { dir: "auto" }, nameOf(graph, id)));
    return name;
}

function isWebAddress(url: string): boolean {
    return /^https?:\/\//i.test(url);
}

/** Where a sentence stands; its article is a link only if its address is one of the web. */
function citation(graph: Graph, id: string): HTMLElement {
    const article = graph.articles.get(id);
    const title = article?.title ?? article?.path ?? id;
    const url = article?.url ?? "";
    const source = isWebAddress(url)
        ? element("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, title)
        : element("span", {}, title);
    source.dir = "auto";
    const behind = [article?.source, article?.published, article?.title && article.path];
    const details = behind.filter(Boolean).join(" · ");
    return element("cite", {}, source, details === "" ? null : element("small", {}, details));
}

function evidenceList(graph: Graph, evidence: Evidence[]): HTMLElement {
    return element(
        "ol",
        { class: "evidence" },
        ...quotationsOf(evidence).map((quotation) =>
            element("li", {}, quoteElement(quotation), citation(graph, quotation.article)),
        ),
    );
}

function dateInWords({ date }: Happening): string {
    if (date === null) {
        return "";
    }
    const days = date.edtf === date.start ? "" : ` (${period(date.start, date.end)})`;
    return `${date.edtf}${days}: ${bases[date.basis]}`;
}

function participantList(graph: Graph, event: Happening, links: Links): HTMLElement {
    return element(
        "ul",
        { class: "parties" },
        ...event.participants.map(({ entity, role }) =>
            element("li", {}, entityButton(graph, entity, links), element("small", {}, role)),
        ),
    );
}

export function eventCard(graph: Graph, event: Happening, links: Links): HTMLElement {
    const sources = count(event.sources, "independent source");
    return element(
        "article",
        { class: `card event ${event.status}`, "data-event": event.id },
        element("p", { class: "kicker" }, `${when(event)} · ${event.type}`, statusBadge(event)),
        element("h3", { tabindex: "-1", dir: "auto" }, partiesInWords(graph, event) || event.type),
        element(
            "dl",
            {},
            row("Date", dateInWords(event) || when(event)),
            row("Who", participantList(graph, event, links)),
            row("Where", event.place === null ? null : entityButton(graph, event.place, links)),
            row("Told by", `${sources}; confidence ${event.confidence.toFixed(2)}`),
        ),
        element("h4", {}, "Evidence"),
        evidenceList(graph, event.evidence),
    );
}

export function statusBadge(event: Happening): HTMLElement | null {
    return event.status === "happened"
        ? null
        : element("span", { class: `badge ${event.status}` }, event.status);
}

function relationItem(graph: Graph, relation: Relation, id: string, links: Links): HTMLElement {
    const isSubject = relation.subject === id;
    const other = entityButton(graph, isSubject ? relation.object : relation.subject, links);
    const said = element("span", {}, relationInWords(relation));
    const held = period(relation.since, relation.until);
    return element(
        "li",
        {},
        element("p", {}, ...(isSubject ? [said, " ", other] : [other, " ", said])),
        held === "" ? null : element("small", {}, `known: ${held}`),
        evidenceList(graph, relation.evidence.slice(0, 1)),
    );
}

/** A line for an event that leads to its card. */
export function eventLine(graph: Graph, event: Happening, links: Links): HTMLElement {
    const line = button(headline(graph, event), () => links.openEvent(event.id), { dir: "auto" });
    return element("li", { class: event.status }, element("time", {}, when(event)), line);
}

const mostLatest = 10;

function latestEvents(graph: Graph, events: Happening[], links: Links): (Node | null)[] {
    const latest = events.filter((event) => event.date !== null).slice(-mostLatest).reverse();
    const all = latest.length === events.length;
    const title = all ? "Events" : `Latest dated events (${latest.length} of ${events.length})`;
    const lines = latest.map((event) => eventLine(graph, event, links));
    return lines.length === 0
        ? []
        : [element("h4", {}, title), element("ul", { class: "lines" }, ...lines)];
}

function relationsWith(graph: Graph, id: string, links: Links): Node[] {
    const relations = graph.relationsOf.get(id) ?? [];
    const items = relations.map((relation) => relationItem(graph, relation, id, links));
    return items.length === 0
        ? []
        : [
              element("h4", {}, "Positions and other relations"),
              element("ul", { class: "relations" }, ...items),
          ];
}

export function entityCard(graph: Graph, id: string, links: Links): HTMLElement {
    const entity = graph.entities.get(id);
    const events = graph.eventsOf.get(id) ?? [];
    const known = period(entity?.first ?? null, entity?.last ?? null) || "none dated";
    const icon = entity ? kindIcon(entity.kind) : null;
    return element(
        "article",
        { class: "card", "data-entity": id },
        element("p", { class: "kicker" }, icon, ` ${entity?.kind ?? ""}`),
        element("h3", { tabindex: "-1", dir: "auto" }, nameOf(graph, id)),
        button("Only events with it", () => links.filterByEntity(id), { class: "main" }),
        element(
            "dl",
            {},
            row("Also called", entity?.aliases.join(" · ") ?? ""),
            row("Events", `${count(events.length, "event")}, ${known}`),
            row("Id", element("code", {}, id)),
        ),
        ...relationsWith(graph, id, links),
        ...latestEvents(graph, events, links),
    );
}

/** The events that one line of the network stands for. */
export function eventsCard(
    graph: Graph,
    title: string,
    events: Happening[],
    links: Links,
): HTMLElement {
    return element(
        "article",
        { class: "card" },
        element("p", { class: "kicker" }, count(events.length, "event")),
        element("h3", { tabindex: "-1", dir: "auto" }, title),
        element("ul", { class: "lines" }, ...events.map((event) => eventLine(graph, event, links))),
    );
}
