// A search field for entities that suggests what it finds, by name or alias (the combobox of the
// WAI-ARIA Authoring Practices).

import type { Entity, Graph } from "./data";
import { button, element } from "./dom";
import { kindIcon } from "./look";
import { count, fold } from "./words";

const mostSuggestions = 12;

interface Suggestion {
    entity: Entity;
    alias: string | null; // the name that was found, where it is not the entity's own
    rank: number; // 0: begins with the query; 1: a word of it does; 2: it stands within
}

function rankOf(name: string, query: string): number {
    const at = name.indexOf(query);
    return at <= 0 ? at : /[\s\-(.'"]/.test(name[at - 1] ?? "") ? 1 : 2;
}

function suggest(names: [Entity, string[]][], graph: Graph, text: string): Suggestion[] {
    const query = fold(text.trim());
    const found: Suggestion[] = [];
    for (const [entity, folded] of query === "" ? [] : names) {
        const ranks = folded.map((name) => rankOf(name, query));
        const rank = Math.min(...ranks.filter((one) => one >= 0), 3);
        if (rank < 3) {
            const at = ranks.indexOf(rank);
            found.push({ entity, alias: at === 0 ? null : (entity.aliases[at - 1] ?? null), rank });
        }
    }
    const events = ({ entity }: Suggestion) => graph.eventsOf.get(entity.id)?.length ?? 0;
    return found.sort((a, b) => a.rank - b.rank || events(b) - events(a)).slice(0, mostSuggestions);
}

function optionElement(graph: Graph, suggestion: Suggestion, id: string): HTMLElement {
    const { entity, alias } = suggestion;
    const events = graph.eventsOf.get(entity.id)?.length ?? 0;
    return element(
        "li",
        { role: "option", id, "aria-selected": "false" },
        kindIcon(entity.kind),
        element("span", { class: "name", dir: "auto" }, entity.name),
        alias === null ? null : element("span", { class: "alias", dir: "auto" }, alias),
        element("span", { class: "count" }, count(events, "event")),
    );
}

function makeField(): HTMLInputElement {
    return element("input", {
        type: "search",
        id: "entity-search",
        role: "combobox",
        placeholder: "Name or alias",
        "aria-label": "Name or alias of an entity",
        "aria-expanded": "false",
        "aria-controls": "entity-list",
        "aria-autocomplete": "list",
    });
}

/** Fills the list below the field with what is found. */
function fillList(
    list: HTMLElement,
    graph: Graph,
    suggestions: Suggestion[],
    choose: (suggestion: Suggestion) => void,
): void {
    const options = suggestions.map((suggestion, i) => {
        const option = optionElement(graph, suggestion, `entity-option-${i}`);
        // Before the field loses the focus, which closes the list.
        option.addEventListener("pointerdown", (press) => press.preventDefault());
        option.addEventListener("click", () => choose(suggestion));
        return option;
    });
    const none = element("li", { class: "none" }, "No entity of this name");
    list.replaceChildren(...(options.length === 0 ? [none] : options));
}

/** Each entity with its name and aliases, as they are compared. */
function foldNames(graph: Graph): [Entity, string[]][] {
    return [...graph.entities.values()].map((entity) => [
        entity,
        [entity.name, ...entity.aliases].map(fold),
    ]);
}

/** The field with its list; `onChoose` is told the id of the entity that is chosen. */
export function entitySearch(graph: Graph, onChoose: (id: string) => void): HTMLElement {
    let names: [Entity, string[]][] | null = null;
    let suggestions: Suggestion[] = [];
    let active = -1;
    const list = element("ul", { role: "listbox", id: "entity-list", hidden: true });
    list.setAttribute("aria-label", "Entities found");
    const input = makeField();

    const close = () => {
        list.hidden = true;
        active = -1;
        input.setAttribute("aria-expanded", "false");
        input.removeAttribute("aria-activedescendant");
    };
    const choose = (suggestion: Suggestion | undefined) => {
        if (suggestion) {
            input.value = "";
            close();
            onChoose(suggestion.entity.id);
        }
    };
    const activate = (index: number) => {
        active = (index + suggestions.length) % suggestions.length;
        [...list.children].forEach((option, i) =>
            option.setAttribute("aria-selected", String(i === active)),
        );
        list.children[active]?.scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", `entity-option-${active}`);
    };
    const open = () => {
        names ??= foldNames(graph);
        suggestions = suggest(names, graph, input.value);
        close();
        fillList(list, graph, suggestions, choose);
        list.hidden = input.value.trim() === "";
        input.setAttribute("aria-expanded", String(!list.hidden));
    };
    const keys: Record<string, () => void> = {
        ArrowDown: () => activate(active + 1),
        ArrowUp: () => activate(active < 0 ? -1 : active - 1),
        Enter: () => choose(suggestions[Math.max(active, 0)]),
        Escape: close,
    };

    input.addEventListener("input", open);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (press) => {
        const action = keys[press.key];
        if (action && !list.hidden && (suggestions.length > 0 || press.key === "Escape")) {
            press.preventDefault();
            action();
        }
    });
    return element("div", { class: "search" }, input, list);
}

/** A chosen entity, with a button that takes it back. */
export function entityChip(entity: Entity, onRemove: () => void): HTMLElement {
    const remove = button("×", onRemove, { "aria-label": `Remove ${entity.name}` });
    const name = element("span", { dir: "auto" }, entity.name);
    return element("li", {}, kindIcon(entity.kind), name, remove);
}
