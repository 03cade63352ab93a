import type { DetectedSpan, Gazetteer } from "../../model/index.ts";
import type { Outline, Word } from "../../text/index.ts";

/** From this prominence on a name is a place's wherever it stands: countries, states, cities known the world over. */
const FAMOUS = 200;
const HYPHENED = /^(\p{Lu}[\p{L}\p{M}.]+)-(?:(\p{Lu}[\p{L}\p{M}.]+)|\p{Ll}+)$/u;

/** Well-known places within compounds: "US-led", "Iraq-based", "the India-Pakistan border", "the Velmar-Odrisk road". Mixed-case text. */
export function placesInCompounds({ words }: Outline, gazetteer: Gazetteer): readonly DetectedSpan[] {
  return words.flatMap((word, index) => {
    const isRoad = ROADS.has(words[index + 1]?.lower ?? "");
    const isMeant = (name: string): boolean => isFamous(name, gazetteer) || (isRoad && isListed(name, gazetteer));
    const [, first = "", second = ""] = word.text.includes("-") ? (HYPHENED.exec(word.text) ?? []) : [];
    const parts: readonly (readonly [name: string, start: number])[] = [
      [first, word.start],
      [second, word.start + first.length + 1],
    ];
    return gazetteer.lookup(word.text).length > 0
      ? []
      : parts.filter(([name]) => isMeant(name)).map(([name, start]) => within(start, name.length));
  });
}

const ROADS = new Set("road highway motorway route axis railway".split(" "));
const LISTED = 20;
const isListed = (name: string, gazetteer: Gazetteer): boolean => name.length > 2 && (gazetteer.lookup(name)[0]?.prominence ?? 0) >= LISTED;

function isFamous(name: string, gazetteer: Gazetteer): boolean {
  if (name.length < 2) return false;
  return gazetteer.countryOfDemonym(name) !== null || (gazetteer.lookup(name)[0]?.prominence ?? 0) >= FAMOUS;
}

/** "Supreme Court of Kenya", "Governor of Sindh": the well-known place behind the last "of" of the words `[from, to)` of one name. */
export function placeBehindOf(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): readonly DetectedSpan[] {
  for (let at = to - 2; at > from; at--) {
    if (words[at]?.lower !== "of") continue;
    const [first, last] = [words[at + 1] as Word, words[to - 1] as Word];
    const name = words
      .slice(at + 1, to)
      .map(({ text }) => text)
      .join(" ")
      .replace(/['’]s$/u, "");
    return isFamous(name, gazetteer) ? [within(first.start, last.end - first.start - (/['’]s$/u.test(last.text) ? 2 : 0))] : [];
  }
  return [];
}

function within(start: number, length: number): DetectedSpan {
  return { start, end: start + length, label: "place", score: 0.5, rule: "name.place-within" };
}
