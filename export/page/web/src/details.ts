// The panel beside the views: the card of what was clicked, and the way back to those before.

import { button, element } from "./dom";

export interface Details {
    /** Opens the card that `make` makes. */
    open(make: () => HTMLElement): void;
}

function welcome(): HTMLElement {
    return element(
        "div",
        { class: "welcome" },
        element("h2", {}, "Evidence"),
        element(
            "p",
            {},
            "Choose an event in the timeline, the network or the list: the sentences that tell of " +
                "it are quoted here, with the articles they stand in.",
        ),
        element(
            "p",
            {},
            "Choose an entity to see its names, its positions and its latest events. Filters " +
                "narrow the timeline, the network and the list together.",
        ),
    );
}

export function makeDetails(panel: HTMLElement): Details {
    const opened: (() => HTMLElement)[] = [];
    let before: Element | null = null; // what had the focus; it has it again when all is closed
    const show = () => {
        const make = opened[opened.length - 1];
        document.body.classList.toggle("with-details", make !== undefined);
        if (!make) {
            panel.replaceChildren(welcome());
            return;
        }
        const back = button("← Back", () => {
            opened.pop();
            show();
        });
        back.hidden = opened.length < 2;
        const close = button("× Close", closeAll);
        panel.replaceChildren(element("div", { class: "tools" }, back, close), make());
        panel.scrollTop = 0;
        panel.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
    };
    const closeAll = () => {
        opened.length = 0;
        show();
        if (before instanceof HTMLElement) {
            before.focus();
        }
    };
    panel.addEventListener("keydown", (press) => {
        if (press.key === "Escape") {
            closeAll();
        }
    });
    show();
    return {
        open(make) {
            before = panel.contains(document.activeElement) ? before : document.activeElement;
            opened.push(make);
            show();
        },
    };
}
