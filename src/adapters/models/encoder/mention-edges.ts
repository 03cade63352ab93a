import type { ReadIncidents } from "./read-incident-windows.ts";

const LETTER = /[\p{L}\p{N}]/u;
/** Words that no name or description begins or ends with. */
const NEVER_FIRST = words("the a an and or of in by with to for at on from who which that 's s");
const NEVER_LAST = words(
  "the a an and or of in by with to for at on from near who whom whose which that wearing riding carrying dressed as was were is are had has have also",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** A dash with a space on either side. */
const isParting = (text: string, word: { readonly start: number; readonly end: number } | undefined): boolean =>
  word !== undefined && /\s/u.test(text[word.start - 1] ?? "") && /\s/u.test(text[word.end] ?? "");

/**
 * Words `[from, to)` without marks and words that belong to the sentence alone at either end; of words parted by a bracket those before
 * it, or behind it where none stand before. Null where nothing is left.
 */
export function withoutEdges(text: string, { words: all }: ReadIncidents, from: number, to: number): readonly [number, number] | null {
  const written = (word: number): string => text.slice(all[word]?.start, all[word]?.end).toLowerCase();
  let [first, after] = [from, to];
  while (first < after && (!LETTER.test(written(first)) || NEVER_FIRST.has(written(first)))) first++;
  // "HAITI - Gang members": what stands before a dash is a dateline's.
  for (let word = after - 2; word > first; word--) if (/^[-–—]$/u.test(written(word)) && isParting(text, all[word])) first = word + 1;
  for (let word = first; word < after; word++) if (/^[([{]$/u.test(written(word))) after = word;
  while (after > first && (!LETTER.test(written(after - 1)) || NEVER_LAST.has(written(after - 1)))) after--;
  return first < after ? [isWithinWord(all, first, written) ? first - 2 : first, after] : null;
}

/** "Ma'ang fighters": a name goes on behind its apostrophe. */
function isWithinWord(all: ReadIncidents["words"], first: number, written: (word: number) => string): boolean {
  const [start, mark, own] = [all[first - 2], all[first - 1], all[first]];
  if (start === undefined || mark === undefined || own === undefined || !/^['’]$/u.test(written(first - 1))) return false;
  return start.end === mark.start && mark.end === own.start && LETTER.test(written(first - 2)) && written(first) !== "s";
}
