// The network: who is linked to whom, drawn by Cytoscape.js.

import type { Core, ElementDefinition } from "cytoscape";
import cytoscape from "cytoscape";

import type { Graph, Happening } from "./data";
import { kinds, statuses } from "./data";
import { button, element, find } from "./dom";
import type { Filters } from "./filters";
import { layOut } from "./layout";
import { kindIcon, lineIcon, relationLook, statusLooks } from "./look";
import type { EntityNode, EventNode, Line, Network } from "./network_elements";
import { networkOf } from "./network_elements";
import { networkStyle, sizeOf, wrap } from "./network_style";

export interface NetworkView {
    show(filters: Filters, events: Happening[]): void;
    select(id: string | null): void;
    /** The whole drawing as an address of a picture (data:). */
    picture(): string;
}

export interface NetworkClicks {
    onEntity(id: string): void;
    onEvents(title: string, events: Happening[]): void;
}

function entityElement(node: EntityNode): ElementDefinition {
    const label = wrap(node.name);
    const [width, height] = sizeOf(label, 12, node.kind === "person" || node.kind === "place");
    return { data: { id: node.id, label, width, height }, classes: `entity ${node.kind}` };
}

function eventElement({ id, label: words, event }: EventNode): ElementDefinition {
    const label = words.replace(", ", "\n");
    const [width, height] = sizeOf(label, 10, false);
    return { data: { id, label, width, height, event }, classes: `event ${event.status}` };
}

function lineElement(line: Line): ElementDefinition {
    const { id, source, target, label, events } = line;
    const width = Math.min(1 + Math.log2(Math.max(events.length, 1)) * 1.2, 7);
    return {
        data: { id, source, target, label, width, events },
        classes: `${line.status} ${line.directed ? "directed" : ""}`,
    };
}

/** What is drawn of `network`, laid out for a drawing that is `aspect` times wider than high. */
function elementsOf(network: Network, aspect: number): ElementDefinition[] {
    const nodes = [...network.entities.map(entityElement), ...network.events.map(eventElement)];
    const places = new Map(nodes.map(({ data }, i) => [data.id, i]));
    const links = new Map<string, [number, number]>();
    for (const { source, target } of network.lines) {
        const [a, b] = [places.get(source)!, places.get(target)!];
        links.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]);
    }
    const boxes = nodes.map(({ data: { width, height } }) => ({ width, height }));
    layOut(boxes, [...links.values()], aspect).forEach((position, i) =>
        Object.assign(nodes[i]!, { position }),
    );
    return [...nodes, ...network.lines.map(lineElement)];
}

function addLegend(): void {
    const entry = (icon: Node, words: string) => element("li", {}, icon, words);
    find("#network .legend").append(
        ...kinds.map((kind) => entry(kindIcon(kind), kind)),
        ...statuses.map((status) => {
            const { colour, dashes } = statusLooks[status];
            return entry(lineIcon(colour, dashes), `event, ${status}`);
        }),
        entry(lineIcon(relationLook.colour, relationLook.dashes), "position or other relation"),
    );
}

function addTools(drawing: Core): void {
    const zoom = (factor: number) => {
        const middle = { x: drawing.width() / 2, y: drawing.height() / 2 };
        drawing.zoom({ level: drawing.zoom() * factor, renderedPosition: middle });
    };
    find("#network .tools").append(
        button("+", () => zoom(1.4), { "aria-label": "Zoom in" }),
        button("−", () => zoom(1 / 1.4), { "aria-label": "Zoom out" }),
        button("All", () => drawing.fit(drawing.nodes(), 14), { title: "The whole network" }),
    );
}

function answerClicks(drawing: Core, clicks: NetworkClicks): void {
    drawing.on("tap", "node.entity", (tap) => clicks.onEntity(tap.target.id()));
    drawing.on("tap", "node.event", (tap) => clicks.onEvents("", [tap.target.data("event")]));
    drawing.on("tap", "edge", (tap) => {
        const line = tap.target;
        const title = `${line.source().data("label")} – ${line.target().data("label")}`;
        const events = line.data("events") as Happening[];
        if (events.length > 0) {
            clicks.onEvents(title.replace(/\n/g, " "), events);
        } else {
            clicks.onEntity(line.data("source"));
        }
    });
    drawing.on("mouseover", "node, edge", () => drawing.container()?.classList.add("over"));
    drawing.on("mouseout", "node, edge", () => drawing.container()?.classList.remove("over"));
}

export function makeNetwork(graph: Graph, clicks: NetworkClicks): NetworkView {
    const container = find("#network .drawing");
    const note = find("#network .note");
    // It warns of lines that have no room between nodes that touch; their events are in the list.
    cytoscape.warnings(false);
    const drawing = cytoscape({
        container,
        style: networkStyle,
        minZoom: 0.05,
        maxZoom: 4,
        boxSelectionEnabled: false,
    });
    // The wheel scrolls the page; with the control key it zooms.
    container.addEventListener("wheel", (turn) => drawing.userZoomingEnabled(turn.ctrlKey), {
        capture: true,
        passive: true,
    });
    addLegend();
    drawing.on("resize", () => drawing.fit(drawing.nodes(), 14));
    addTools(drawing);
    answerClicks(drawing, clicks);
    return {
        show(filters, events) {
            const network = networkOf(graph, filters, events);
            note.textContent = network.note;
            drawing.resize();
            drawing.elements().remove();
            const aspect = drawing.width() / Math.max(drawing.height(), 1);
            drawing.add(elementsOf(network, Math.min(Math.max(aspect, 0.6), 2.5)));
            drawing.fit(drawing.nodes(), 14);
        },
        select(id) {
            drawing.elements().removeClass("chosen");
            if (id !== null) {
                const stands = (events: Happening[] = []) => events.some((event) => event.id === id);
                drawing.getElementById(id).addClass("chosen");
                drawing.edges().filter((line) => stands(line.data("events"))).addClass("chosen");
            }
        },
        picture() {
            return drawing.png({ full: true, maxWidth: 2400, maxHeight: 1800, bg: "#FFFFFF" });
        },
    };
}
