import type { ActorLexicon, DetectedSpan } from "../../model/index.ts";
import type { Outline, Word } from "../../text/index.ts";

/** Longer names than this are written out too seldom to look for. */
const MOST_WORDS = 8;

/** Names that the lexicon of actors knows, the longest at each place. In mixed text one capital at least must show that it is a name. */
export function knownActors({ text, words, casing }: Outline, actors: ActorLexicon): readonly DetectedSpan[] {
  const spans: DetectedSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as Word;
    if (!actors.opens(first.text)) continue;
    const length = longestAt(text, words, at, casing, actors);
    if (length === 0) continue;
    const last = words[at + length - 1] as Word;
    if (casing === "mixed" && isFiledAt(text, first.start, last.end)) continue;
    spans.push({
      start: first.start,
      end: last.end - (/['’]s$/iu.test(last.text) ? 2 : 0),
      label: "organisation",
      score: 0.8,
      rule: "name.known-actor",
    });
    at += length - 1;
  }
  return spans;
}

function longestAt(text: string, words: readonly Word[], at: number, casing: Outline["casing"], actors: ActorLexicon): number {
  const start = (words[at] as Word).start;
  for (let length = Math.min(MOST_WORDS, actors.maxWords, words.length - at); length > 0; length--) {
    const written = text.slice(start, (words[at + length - 1] as Word).end);
    if (/[.,;:!?]\s|\n/u.test(written) || (casing === "mixed" && !/\p{Lu}/u.test(written))) continue;
    // In text of one case a name that is an ordinary word in small letters is that word.
    if (actors.lookup(casing === "mixed" ? written : written.toLowerCase()).length > 0) return length;
  }
  return 0;
}

/** "HALM, May 12 (Northlight) -": a town in capitals before a date and a dash is where a report was filed, though a government is called by it. */
const FILED = /^,\s[^.!?\n]{3,40}?\s?(?:—|–|--|\s-)\s|^\s?(?:—|–|--)\s/u;

function isFiledAt(text: string, start: number, end: number): boolean {
  const isOpening = start === 0 || text[start - 1] === "\n";
  return isOpening && !/\p{Ll}/u.test(text.slice(start, end)) && FILED.test(text.slice(end, end + 60));
}
