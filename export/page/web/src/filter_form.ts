// The form of the filters.

import type { Graph, Happening } from "./data";
import { kinds, partiesOf, statuses } from "./data";
import { button, element } from "./dom";
import { entityChip, entitySearch } from "./entity_search";
import type { Filters } from "./filters";
import { kindIcon, lineIcon, statusLooks } from "./look";
import { span } from "./words";

export interface FilterForm {
    addEntity(id: string): void;
}

function group(title: string, ...children: (Node | null)[]): HTMLElement {
    return element("fieldset", {}, element("legend", {}, title), ...children);
}

function countBy(events: Happening[], keysOf: (event: Happening) => Iterable<string>) {
    const counts = new Map<string, number>();
    for (const event of events) {
        for (const key of keysOf(event)) {
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
    return counts;
}

function checkbox(name: string, value: string, icon: Node | null, number: number): HTMLElement {
    return element(
        "label",
        { class: "choice" },
        element("input", { type: "checkbox", name, value }),
        icon,
        element("span", { class: "name" }, value),
        element("span", { class: "count" }, number.toLocaleString("en-US")),
    );
}

function timeFields(graph: Graph): HTMLElement {
    const { first, last } = span(graph.events);
    const field = (name: string, label: string, example: string | null) => {
        const day = element("input", { name, pattern: "\\d{4}(-\\d\\d){0,2}", maxlength: "10" });
        day.placeholder = example ?? "YYYY-MM-DD";
        day.title = "A day, month or year: 2025-02-28, 2025-02 or 2025";
        return element("label", { class: "field" }, element("span", {}, label), day);
    };
    return group("Time", field("from", "From", first), field("to", "To", last));
}

function typeFields(graph: Graph): HTMLElement {
    const counts = [...countBy(graph.events, (event) => [event.type])];
    counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const boxes = counts.map(([type, number]) => checkbox("types", type, null, number));
    return group("Type of event", element("div", { class: "choices" }, ...boxes));
}

function statusFields(graph: Graph): HTMLElement {
    const counts = countBy(graph.events, (event) => [event.status]);
    const boxes = statuses.map((status) => {
        const { colour, dashes } = statusLooks[status];
        return checkbox("statuses", status, lineIcon(colour, dashes), counts.get(status) ?? 0);
    });
    return group("Status", ...boxes);
}

function kindFields(graph: Graph): HTMLElement {
    const kindsOf = (event: Happening) =>
        new Set(partiesOf(event).map((id) => graph.entities.get(id)?.kind ?? ""));
    const counts = countBy(graph.events, kindsOf);
    const boxes = kinds.map((kind) =>
        checkbox("kinds", kind, kindIcon(kind), counts.get(kind) ?? 0),
    );
    return group("Kind of entity", ...boxes);
}

function wordFields(): HTMLElement {
    const words = element("input", { type: "search", name: "words", id: "words" });
    words.placeholder = "In a sentence of the event";
    words.setAttribute("aria-label", "Words in a sentence of the event");
    return group("Words", words);
}

function confidenceFields(form: HTMLFormElement): HTMLElement {
    const slider = element("input", {
        type: "range",
        name: "confidence",
        id: "confidence",
        min: "0",
        max: "1",
        step: "0.05",
        value: "0",
        "aria-label": "Least confidence",
    });
    const told = element("output", { for: "confidence" }, "any");
    const tell = () => (told.value = slider.value === "0" ? "any" : `${slider.value} or more`);
    slider.addEventListener("input", tell);
    form.addEventListener("reset", () => (told.value = "any"));
    return group("Confidence", slider, told);
}

function readFields(form: HTMLFormElement, entities: string[]): Filters {
    const data = new FormData(form);
    const all = <Value extends string>(name: string) => data.getAll(name) as Value[];
    const one = (name: string) => (data.get(name) as string | null) ?? "";
    // What is still being typed is no day yet.
    const day = (name: string) =>
        form.querySelector<HTMLInputElement>(`[name=${name}]`)?.validity.valid ? one(name) : "";
    return {
        from: day("from"),
        to: day("to"),
        types: all("types"),
        statuses: all("statuses"),
        kinds: all("kinds"),
        entities,
        together: one("together") !== "any",
        words: one("words"),
        confidence: Number(one("confidence")),
    };
}

/** Fills `form`; `onChange` is told the filters after every change. */
export function makeFilterForm(
    form: HTMLFormElement,
    graph: Graph,
    onChange: (filters: Filters) => void,
): FilterForm {
    let entities: string[] = [];
    const chips = element("ul", { class: "chips", "aria-label": "Chosen entities" });
    const together = element(
        "select",
        { name: "together", "aria-label": "Events with all or any of these" },
        element("option", { value: "all" }, "in events with all of these"),
        element("option", { value: "any" }, "in events with any of these"),
    );
    const change = () => onChange(readFields(form, entities));
    const setEntities = (ids: string[]) => {
        entities = ids;
        together.hidden = ids.length < 2;
        chips.replaceChildren(
            ...ids.flatMap((id) => {
                const entity = graph.entities.get(id);
                const remove = () => setEntities(entities.filter((other) => other !== id));
                return entity ? [entityChip(entity, remove)] : [];
            }),
        );
        change();
    };
    const addEntity = (id: string) => setEntities([...entities.filter((one) => one !== id), id]);
    const clear = button("Clear all filters", () => {
        form.reset();
        setEntities([]);
    });
    together.hidden = true;
    form.append(
        group("Entity", entitySearch(graph, addEntity), chips, together),
        timeFields(graph),
        wordFields(),
        typeFields(graph),
        statusFields(graph),
        kindFields(graph),
        confidenceFields(form),
        clear,
    );
    form.addEventListener("submit", (submission) => submission.preventDefault());
    form.addEventListener("input", (input) => {
        if ((input.target as HTMLElement).id !== "entity-search") {
            change();
        }
    });
    return { addEntity };
}
