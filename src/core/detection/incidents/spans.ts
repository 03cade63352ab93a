import type { DetectedLink, DetectedSpan, DetectionLabel, LinkLabel } from "../../model/index.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { TaggedSentence, TaggedWord } from "../phrases/tagged-sentence.ts";

/** The spans and links of one text as they are found: the same span with the same label is kept once. */
export class FoundIncidents {
  readonly spans: DetectedSpan[] = [];
  readonly links: DetectedLink[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #linked = new Set<string>();
  readonly #names: readonly DetectedSpan[];
  readonly #sources: ReadonlySet<number>;
  readonly #places: ReadonlySet<string>;
  readonly #placeStarts: ReadonlySet<number>;

  /** `names` are the names of organisations found before, in reading order; `speaking` the starts of words that name who says something. */
  constructor(names: readonly DetectedSpan[] = [], speaking: ReadonlySet<number> = new Set(), places: readonly DetectedSpan[] = []) {
    this.#places = new Set(places.map(({ start, end }) => `${start} ${end}`));
    this.#placeStarts = new Set(places.map(({ start }) => start));
    this.#names = names;
    this.#sources = speaking;
  }

  /** True for words that are a place's name and nothing more: an attack on a town has its people for victims, not the town. */
  isPlace([start, end]: readonly [number, number]): boolean {
    return this.#places.has(`${start} ${end}`);
  }

  /** True where the name of a place begins. */
  startsPlace(start: number): boolean {
    return this.#placeStarts.has(start);
  }

  /** True for words of the trigger itself: "air" in "air strike". */
  isWithin(trigger: number, [start, end]: readonly [number, number]): boolean {
    const own = this.spans[trigger];
    return own !== undefined && own.start <= start && end <= own.end;
  }

  /** True for a word that names who says what is told: "killing seven, police and hospital staff said". */
  isSpeaking(start: number): boolean {
    return this.#sources.has(start);
  }

  /** The whole name that holds the end of a phrase: "the Sons" of "the Sons of the Harbour". By halves, since a text may hold thousands. */
  inFull(start: number, end: number): readonly [number, number] {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#names[middle] as DetectedSpan).start < end) low = middle + 1;
      else high = middle;
    }
    const name = this.#names[low - 1];
    if (name === undefined) return [start, end];
    const holds = name.start <= start && name.end >= end;
    return holds || (name.start >= start && name.end > end) ? [name.start, name.end] : [start, end];
  }

  /** Index of the span, made when it is new. */
  span(start: number, end: number, label: DetectionLabel, rule: string, score = 0.6): number {
    const key = `${start} ${end} ${label}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.spans.push({ start, end, label, score, rule });
    this.#indexes.set(key, this.spans.length - 1);
    return this.spans.length - 1;
  }

  link(from: number, to: number, label: LinkLabel, score = 0.6): void {
    const key = `${from} ${to} ${label}`;
    if (this.#linked.has(key)) return;
    this.#linked.add(key);
    this.links.push({ from, to, label, score });
  }
}

/** Start and end of a phrase in the text, a possessive ending left out. */
export function edgesOf(sentence: TaggedSentence, phrase: NounPhrase): readonly [number, number] {
  const first = sentence.words[phrase.from] as TaggedWord;
  const last = sentence.words[phrase.to - 1] as TaggedWord;
  const bare = last.word.text.replace(/['’]s$/u, "");
  return [first.word.start, last.word.start + bare.length];
}
