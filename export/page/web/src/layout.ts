// Where the nodes of a network stand: forces push all apart and pull linked ones together (T. M. J.
// Fruchterman, E. M. Reingold, "Graph Drawing by Force-directed Placement", 1991), and boxes that
// overlap are pushed apart. Starts from a spiral, so that the same network is drawn the same way.

export interface Box {
    width: number;
    height: number;
}

export interface Point {
    x: number;
    y: number;
}

/** Two places in the list of boxes, and how strongly they are pulled together. */
type Link = [number, number, number];

const rounds = 260;
const gap = 12; // between boxes
const gravity = 1.8; // keeps parts together that are not linked

/** The `index`th point of a sunflower's seeds, `step` apart. */
function seed(index: number, step: number): Point {
    const turn = index * Math.PI * (3 - Math.sqrt(5));
    const radius = step * Math.sqrt(index + 0.5);
    return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) };
}

function idealDistance(boxes: Box[]): number {
    const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
    return 1.45 * Math.sqrt(area / Math.max(boxes.length, 1));
}

function repel(points: Point[], moves: Point[], distance: number): void {
    points.forEach((a, i) => {
        for (let j = 0; j < i; ++j) {
            const [b, one, other] = [points[j]!, moves[i]!, moves[j]!];
            const [x, y] = [a.x - b.x, a.y - b.y];
            const force = (distance * distance) / Math.max(x * x + y * y, 1);
            one.x += x * force;
            one.y += y * force;
            other.x -= x * force;
            other.y -= y * force;
        }
    });
}

/** The many links of one node pull less each, or they would heap up all others around it. */
function attract(points: Point[], moves: Point[], links: Link[], distance: number): void {
    for (const [i, j, strength] of links) {
        const [a, b, one, other] = [points[i]!, points[j]!, moves[i]!, moves[j]!];
        const [x, y] = [b.x - a.x, b.y - a.y];
        const force = (strength * Math.hypot(x, y)) / distance;
        one.x += x * force;
        one.y += y * force;
        other.x -= x * force;
        other.y -= y * force;
    }
}

function strengthen(links: [number, number][], nodes: number): Link[] {
    const degrees = new Array<number>(nodes).fill(0);
    links.forEach((ends) => ends.forEach((end) => ++degrees[end]!));
    return links.map(([i, j]) => [i, j, 1 / Math.sqrt(Math.max(degrees[i]!, degrees[j]!))]);
}

/** Moves each point by its move, but no farther than `most`. */
function step(points: Point[], moves: Point[], most: number): void {
    points.forEach((point, i) => {
        const move = moves[i]!;
        const length = Math.max(Math.hypot(move.x, move.y), 1e-9);
        const share = Math.min(length, most) / length;
        point.x += move.x * share;
        point.y += move.y * share;
    });
}

/** Pushes boxes apart that overlap, along the axis on which they do so less. */
function separate(points: Point[], boxes: Box[]): void {
    points.forEach((a, i) => {
        for (let j = 0; j < i; ++j) {
            const b = points[j]!;
            const [x, y] = [a.x - b.x, a.y - b.y];
            const overX = (boxes[i]!.width + boxes[j]!.width) / 2 + gap - Math.abs(x);
            const overY = (boxes[i]!.height + boxes[j]!.height) / 2 + gap - Math.abs(y);
            if (overX > 0 && overY > 0) {
                const axis = overX < overY ? "x" : "y";
                const push = (Math.min(overX, overY) / 2) * (a[axis] < b[axis] ? -1 : 1);
                a[axis] += push;
                b[axis] -= push;
            }
        }
    });
}

/** The middle of each box. `links` are pairs of places in `boxes`; `aspect` is how many times wider
 *  than high the drawing is to be. */
export function layOut(boxes: Box[], links: [number, number][], aspect: number): Point[] {
    // As in a square: all widths count as less, and are stretched again at the end.
    const squares = boxes.map(({ width, height }) => ({ width: width / aspect, height }));
    const distance = idealDistance(squares);
    const points = boxes.map((_, i) => seed(i, distance * 0.8));
    const strong = strengthen(links, boxes.length);
    for (let round = 0; round < rounds; ++round) {
        const heat = 1 - round / rounds;
        const moves = points.map(({ x, y }) => ({ x: -x * gravity, y: -y * gravity }));
        repel(points, moves, distance);
        attract(points, moves, strong, distance);
        step(points, moves, distance * heat);
        if (heat < 0.4) {
            separate(points, squares);
        }
    }
    for (let round = 0; round < 40; ++round) {
        separate(points, squares);
    }
    return points.map(({ x, y }) => ({ x: x * aspect, y }));
}
