// How kinds of entities and status look, in every drawing of the page. The colours are of the
// palette of M. Okabe and K. Ito ("Color Universal Design", 2008), which colour-blind readers can
// tell apart; the shapes tell kinds apart without colour.

import type { Kind, Status } from "./data";

interface KindLook {
    fill: string;
    border: string;
    corners: string | null; // x and y from -1 to 1; null for an ellipse
}

export const kindLooks: Record<Kind, KindLook> = {
    organization: { fill: "#D6ECF9", border: "#0072B2", corners: "-1 -1 1 -1 1 1 -1 1" },
    person: { fill: "#FBE7C2", border: "#B97A00", corners: null },
    policy: { fill: "#CDEBE1", border: "#009E73", corners: "-1 -1 0.72 -1 1 -0.3 1 1 -1 1" },
    place: { fill: "#F1DCE8", border: "#CC79A7", corners: "0 -1 1 -0.4 1 1 -1 1 -1 -0.4" },
};

export const statusLooks: Record<Status, { colour: string; dashes: number[] | null }> = {
    happened: { colour: "#4A5560", dashes: null },
    planned: { colour: "#0072B2", dashes: [7, 4] },
    denied: { colour: "#D55E00", dashes: [2, 4] },
};

export const relationLook = { colour: "#7A8690", dashes: [4, 3] };

const svg = "http://www.w3.org/2000/svg";

function drawing(width: number, height: number, shape: SVGElement): SVGSVGElement {
    const picture = document.createElementNS(svg, "svg");
    picture.setAttribute("viewBox", `${-width / 2} ${-height / 2} ${width} ${height}`);
    picture.setAttribute("width", String(width));
    picture.setAttribute("height", String(height));
    picture.setAttribute("class", "icon");
    picture.setAttribute("aria-hidden", "true");
    picture.append(shape);
    return picture;
}

function shapeElement(tag: string, attributes: Record<string, string>): SVGElement {
    const shape = document.createElementNS(svg, tag);
    Object.entries(attributes).forEach(([name, value]) => shape.setAttribute(name, value));
    return shape;
}

/** A small drawing of the shape that a kind of entity has in the network. */
export function kindIcon(kind: Kind): SVGSVGElement {
    const { fill, border, corners } = kindLooks[kind];
    const paint = { fill, stroke: border, "stroke-width": "1.4" };
    if (corners === null) {
        return drawing(18, 14, shapeElement("ellipse", { rx: "7.5", ry: "5.2", ...paint }));
    }
    const points = corners
        .split(" ")
        .map((corner, i) => Number(corner) * (i % 2 === 0 ? 7 : 5.2))
        .join(" ");
    return drawing(18, 14, shapeElement("polygon", { points, ...paint }));
}

/** A small drawing of a line. */
export function lineIcon(colour: string, dashes: number[] | null): SVGSVGElement {
    const line = { x1: "-13", x2: "13", stroke: colour, "stroke-width": "2" };
    const pattern = dashes === null ? {} : { "stroke-dasharray": dashes.join(" ") };
    return drawing(28, 14, shapeElement("line", { ...line, ...pattern }));
}
