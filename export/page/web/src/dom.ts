// Elements of the page. All text goes in as text: nothing here, nor anywhere else, reads markup.

type Child = Node | string | null;

/** An element with attributes (those that are `false` are left out) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Record<string, string | boolean> = {},
    ...children: Child[]
): HTMLElementTagNameMap[Tag] {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value !== false) {
            made.setAttribute(name, value === true ? "" : value);
        }
    }
    made.append(...children.filter((child): child is Node | string => child !== null));
    return made;
}

export function button(text: string, onClick: () => void, attributes = {}): HTMLButtonElement {
    const made = element("button", { type: "button", ...attributes }, text);
    made.addEventListener("click", onClick);
    return made;
}

/** The one element of index.html that `selector` names. */
export function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = document.querySelector<Found>(selector);
    if (!found) {
        throw new Error(`the page has no ${selector}`);
    }
    return found;
}
