import type { Span } from "../../../src/core/model/span.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import type { LabelledDocument } from "../labelled.ts";

const BOILERPLATE =
  /https?:|www\.|@\w+\.\w|©|\b(?:copyright|all rights reserved|subscribe|sign up|newsletter|click here|read more|follow (?:us|him|her|me|@?\w+) on|contributed to this report|photo by|getty images|ap photo|associated press photo)\b/iu;
/** Sentences of context. */
const BEFORE = 3;
const AFTER = 2;
/** "PLACE, 3 JAN 90 (AGENCY) -- [REPORT] [TEXT] " before the first sentence of a wire message, or such brackets alone. */
const HEADER = /^(?:[^\n]{0,120}\b\d{1,2} [A-Z]{3} \d\d\b[^\n]{0,80}?--\s*)?(?:\[[^\]]{1,80}\]\s*)*/u;

/** Words of a sentence in lower case, joined by single spaces: what makes two sentences the same. */
export function wordsKey(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/**
 * True for a sentence in running text: 6 to 90 words, seven of ten characters letters, closed by a full stop, question or exclamation
 * mark (a quotation mark or bracket may follow), no web address or notice to readers in it.
 */
function isProse(sentence: string): boolean {
  const count = wordsKey(sentence).split(" ").length;
  const letters = (sentence.match(/\p{L}/gu) ?? []).length;
  const shown = sentence.replace(/\s/gu, "").length;
  return count >= 6 && count <= 90 && letters >= 0.7 * shown && /[.!?…]["'”’»)\]]{0,4}$/u.test(sentence) && !BOILERPLATE.test(sentence);
}

/** A sentence that may be drawn, and up to three sentences before and two after it. Spans of the document's text, UTF-16 code units. */
export interface ProseSentence {
  readonly sentence: Span;
  readonly context: Span;
  /** The sentences of the context, and this one among them. */
  readonly neighbours: readonly Span[];
}

/** The sentences of a document in running text, in order. The title line is left out, and so is the header of a wire message. */
export function proseOf(document: LabelledDocument): readonly ProseSentence[] {
  const { text } = document;
  const { sentences } = outlineOf(text);
  const title = typeof document.title === "string" ? wordsKey(document.title) : "";
  return sentences.flatMap(([start, end], index) => {
    const header = HEADER.exec(text.slice(start, end))?.[0].length ?? 0;
    const sentence = text.slice(start + header, end);
    if (!isProse(sentence) || (title !== "" && index < 3 && title.startsWith(wordsKey(sentence)))) return [];
    const neighbours = sentences.slice(Math.max(0, index - BEFORE), index + AFTER + 1);
    const context: Span = [neighbours[0]?.[0] ?? start, neighbours.at(-1)?.[1] ?? end];
    return [{ sentence: [start + header, end] as const, context, neighbours }];
  });
}
