import type { LeavePolicy, Span } from "../model/index.ts";
import type { FootnoteNumber, ReadingFootnote } from "../model/reading.ts";
import { type LeavingText, leave } from "./leave.ts";

/** The footnotes of a reading, numbered in order of first use; the same spans of the same document share one. */
export class FootnoteList {
  readonly #footnotes: ReadingFootnote[] = [];
  readonly #numbers = new Map<string, FootnoteNumber>();
  readonly #policy: LeavePolicy;

  constructor(policy: LeavePolicy) {
    this.#policy = policy;
  }

  /** The number of the footnote that shows `spans` of a document, made when it is new. `document` is the reading's label. */
  numberOf(document: string, text: LeavingText, spans: readonly Span[]): FootnoteNumber {
    const key = `${document} ${spans.join(" ")}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#footnotes.length + 1;
    this.#footnotes.push({ number, document, passage: leave(text, spans, this.#policy) });
    this.#numbers.set(key, number);
    return number;
  }

  all(): readonly ReadingFootnote[] {
    return this.#footnotes;
  }
}
