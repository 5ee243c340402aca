// How the network looks to Cytoscape.js, and how large its nodes are.

import type { StylesheetJson } from "cytoscape";

import type { Kind, Status } from "./data";
import { kinds, statuses } from "./data";
import { kindLooks, relationLook, statusLooks } from "./look";

const fontFamily = "Helvetica, Arial, sans-serif";
const lineHeight = 14;

/** Breaks a name into lines of some 16 characters, at spaces. */
export function wrap(name: string): string {
    const lines: string[] = [];
    for (const word of name.split(" ")) {
        const last = lines[lines.length - 1];
        if (last !== undefined && last.length + word.length < 16) {
            lines[lines.length - 1] = `${last} ${word}`;
        } else {
            lines.push(word);
        }
    }
    return lines.join("\n");
}

const pen = document.createElement("canvas").getContext("2d");

/** Width and height of a node around `text`; an ellipse needs more room for the same. */
export function sizeOf(text: string, fontSize: number, roomy: boolean): [number, number] {
    const lines = text.split("\n");
    if (pen) {
        pen.font = `${fontSize}px ${fontFamily}`;
    }
    const widths = lines.map((line) => pen?.measureText(line).width ?? line.length * fontSize);
    const height = (lines.length * lineHeight * fontSize) / 12;
    const room = roomy ? 1.28 : 1;
    return [Math.max(...widths) * room + 16, height * room + 10];
}

function kindStyle(kind: Kind): StylesheetJson[number] {
    const { fill, border, corners } = kindLooks[kind];
    const shape =
        corners === null
            ? { shape: "ellipse" }
            : { shape: "polygon", "shape-polygon-points": corners };
    return {
        selector: `node.${kind}`,
        style: { ...shape, "background-color": fill, "border-color": border } as never,
    };
}

function statusStyles(status: Status): StylesheetJson[number][] {
    const { colour, dashes } = statusLooks[status];
    const line = dashes
        ? { "line-style": "dashed", "line-dash-pattern": dashes }
        : { "line-style": "solid" };
    const border = { "border-style": dashes ? "dashed" : "solid", "border-color": colour };
    const colours = { "line-color": colour, "target-arrow-color": colour };
    return [
        { selector: `edge.${status}`, style: { ...colours, ...line } as never },
        { selector: `node.event.${status}`, style: border as never },
    ];
}

export const networkStyle: StylesheetJson = [
    {
        selector: "node",
        style: {
            label: "data(label)",
            width: "data(width)",
            height: "data(height)",
            "font-family": fontFamily,
            "font-size": 12,
            color: "#17222d",
            "text-wrap": "wrap",
            "text-valign": "center",
            "text-halign": "center",
            "border-width": 1.5,
            "min-zoomed-font-size": 5,
        },
    },
    ...kinds.map(kindStyle),
    {
        selector: "node.event",
        style: {
            shape: "round-rectangle",
            "background-color": "#F2F2F2",
            "font-size": 10,
            "border-width": 1,
        },
    },
    {
        selector: "edge",
        style: {
            label: "data(label)",
            width: "data(width)",
            "curve-style": "bezier",
            "control-point-step-size": 34,
            "arrow-scale": 0.8,
            "font-family": fontFamily,
            "font-size": 9,
            color: "#37424d",
            "text-wrap": "wrap",
            "text-max-width": "110px",
            "text-background-color": "#FFFFFF",
            "text-background-opacity": 0.85,
            "text-background-padding": "1px",
            "min-zoomed-font-size": 7,
        },
    },
    ...statuses.flatMap(statusStyles),
    {
        selector: "edge.relation",
        style: {
            "line-style": "dashed",
            "line-dash-pattern": relationLook.dashes,
            "line-color": relationLook.colour,
            "target-arrow-color": relationLook.colour,
            "font-style": "italic",
        },
    },
    { selector: "edge.directed", style: { "target-arrow-shape": "triangle" } },
    {
        selector: ".chosen",
        style: { "line-color": "#111111", "target-arrow-color": "#111111", "z-index": 9 } as never,
    },
    { selector: "node.chosen", style: { "border-width": 4, "border-color": "#111111" } },
    { selector: "edge.chosen", style: { width: 4, "min-zoomed-font-size": 0 } },
];
