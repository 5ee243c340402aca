// How events, dates and numbers are told to people.

import type { Graph, Happening, Relation } from "./data";
import { nameOf } from "./data";

export function count(number: number, one: string, many = one + "s"): string {
    return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}

/** "2025-09 – 2025-11", "since 2025-09", "until 2025-11"; empty if neither end is known. */
export function period(first: string | null, last: string | null): string {
    if (first && last) {
        return first === last ? first : `${first} – ${last}`;
    }
    return first ? `since ${first}` : last ? `until ${last}` : "";
}

export function when(event: Happening): string {
    return event.date?.edtf ?? event.day_without_year ?? "no date";
}

/** Who an event is between: "Meng Fanying, Baogang Group – Li Bo"; agents stand before the dash. */
export function partiesInWords(graph: Graph, event: Happening): string {
    const names = (agents: boolean) =>
        event.participants
            .filter((participant) => (participant.role === "agent") === agents)
            .map((participant) => nameOf(graph, participant.entity))
            .join(", ");
    return [names(true), names(false)].filter((side) => side !== "").join(" – ");
}

export function headline(graph: Graph, event: Happening): string {
    const place = event.place === null ? "" : `, in ${nameOf(graph, event.place)}`;
    const status = event.status === "happened" ? "" : ` (${event.status})`;
    return `${event.type}: ${partiesInWords(graph, event)}${place}${status}`;
}

/** The first and last day of those `events` that have a date. */
export function span(events: Happening[]): { first: string | null; last: string | null } {
    let first = "";
    let last = "";
    for (const { date } of events) {
        if (date) {
            first = first === "" || date.start < first ? date.start : first;
            last = date.end > last ? date.end : last;
        }
    }
    return { first: first || null, last: last || null };
}

/** What a relation says of its subject: "Chairman", "part of". */
export function relationInWords(relation: Relation): string {
    return relation.title ?? relation.type.replace(/_/g, " ");
}

/** Without case and accents, so that "Nuñez" is found by "nunez". */
export function fold(text: string): string {
    return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
}
