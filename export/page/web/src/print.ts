// What is printed beside the drawings: the events that pass the filters, with all their evidence,
// and the network as a picture that is sharp on paper. Made when the page is printed.

import type { Graph, Happening } from "./data";
import { element, find } from "./dom";
import { eventCard } from "./evidence";
import { count } from "./words";

const mostPrinted = 1000;

const noLinks = { openEvent() {}, openEntity() {}, filterByEntity() {} };

function noteOf(events: Happening[]): string {
    return events.length <= mostPrinted
        ? count(events.length, "event")
        : `the first ${count(mostPrinted, "event")} of ${events.length.toLocaleString("en-US")}; ` +
              "narrow the filters to print others";
}

export interface Printable {
    events(): Happening[];
    picture(): string;
    fitTimeline(paper: boolean): void;
}

export function preparePrinting(graph: Graph, printable: Printable): void {
    const printed = find("#printed");
    const network = find("#network .drawing");
    window.addEventListener("beforeprint", () => {
        const events = printable.events();
        printed.replaceChildren(
            element("h2", {}, "Events with their evidence"),
            element("p", { class: "note" }, noteOf(events)),
            ...events.slice(0, mostPrinted).map((event) => eventCard(graph, event, noLinks)),
        );
        const picture = element("img", { class: "picture", alt: "", src: printable.picture() });
        network.after(picture);
        document.body.classList.add("printing");
        printable.fitTimeline(true);
    });
    window.addEventListener("afterprint", () => {
        document.querySelector("#network .picture")?.remove();
        printed.replaceChildren();
        document.body.classList.remove("printing");
        printable.fitTimeline(false);
    });
}
