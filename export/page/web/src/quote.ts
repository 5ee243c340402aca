// A sentence as it is quoted, with the words marked that state the event.

import type { Evidence, Range } from "./data";
import { element } from "./dom";

/** Evidence of one sentence: reports of an event that stand in it are marked together. */
export interface Quotation {
    article: string;
    text: string;
    marks: Range[]; // code points of `text`, in order, none within another
}

/** The sentences of `evidence`, each once, in their order. */
export function quotationsOf(evidence: Evidence[]): Quotation[] {
    const quotations = new Map<string, Quotation>();
    for (const { article, start, text, trigger } of evidence) {
        const key = `${article} ${start} ${text}`;
        const quotation = quotations.get(key) ?? { article, text, marks: [] };
        quotations.set(key, quotation);
        if (trigger) {
            quotation.marks.push({ start: trigger.start - start, end: trigger.end - start });
        }
    }
    for (const quotation of quotations.values()) {
        quotation.marks.sort((a, b) => a.start - b.start || b.end - a.end);
        let end = 0;
        quotation.marks = quotation.marks.filter((mark) => {
            const apart = mark.start >= end;
            end = apart ? mark.end : end;
            return apart;
        });
    }
    return [...quotations.values()];
}

/** Offsets count code points, which a string of JavaScript does not: emoji are two of its units. */
export function quoteElement({ text, marks }: Quotation): HTMLElement {
    const characters = [...text];
    const quote = element("blockquote", { dir: "auto" });
    let at = 0;
    for (const { start, end } of marks) {
        const marked = element("mark", {}, characters.slice(start, end).join(""));
        quote.append(characters.slice(at, start).join(""), marked);
        at = end;
    }
    quote.append(characters.slice(at).join(""));
    return quote;
}
