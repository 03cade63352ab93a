import type { Sentence } from "./count-harm.ts";
import type { CountPhrase, SentenceWord } from "./count-phrases.ts";
import { HARM_WORDS, PASSIVE_AUXILIARIES } from "./count-words.ts";

const JOINT = /^(?:and|plus|as well as|along with|together with)$/u;

/**
 * Phrases joined by commas and `and`, from left to right, as long as no word of harm of its own follows one of them. `until` is the
 * word that the joined phrases are the subject of, -1 for objects.
 */
export function joinedFrom({ words, lower, phrases }: Sentence, first: number, until = -1): readonly CountPhrase[] {
  const joined: CountPhrase[] = [phrases[first] as CountPhrase];
  for (let index = first + 1; index < phrases.length; index++) {
    const last = joined.at(-1) as CountPhrase;
    const next = phrases[index] as CountPhrase;
    const between = lower.slice(last.to, next.from);
    const comma = /^,/u.test((words[next.from]?.gap ?? "").trim());
    const isJoint = JOINT.test(between.join(" ")) || (between.length === 0 && comma && next.sort !== "name");
    const isOwn = next.to !== until && (HARM_WORDS.has(lower[next.to] ?? "") || PASSIVE_AUXILIARIES.has(lower[next.to] ?? ""));
    const isOther =
      next.sort === "harm-noun" || next.sort === "pronoun" || (next.sort === "figure" && comma) || (next.sort === "name" && until < 0);
    if (!isJoint || isOwn || isOther || (comma && speaks(words, lower, next.to))) break;
    joined.push(next);
  }
  return joined;
}

const SAYING = new Set("said says say told announced reported added confirmed stated declared according".split(" "));
const LONGEST_TITLE = 8;

/** "…, the governor of the lower valley said", "…, the governor, Otto Varn, said": who stands behind the comma tells it. */
function speaks(words: readonly SentenceWord[], lower: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(lower.length, from + LONGEST_TITLE); at++) {
    const gap = words[at]?.gap.trim() ?? "";
    if (gap === ",") return SAYING.has(lower[endOfApposition(words, at)] ?? "");
    if (/[,;:]/u.test(gap)) return false;
    if (SAYING.has(lower[at] ?? "")) return true;
  }
  return false;
}

const LONGEST_NAME = 5;

/** Index of the first word behind a name between two commas; -1 where no such name begins at `from`. */
function endOfApposition(words: readonly SentenceWord[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + LONGEST_NAME + 1); at++) {
    if (at > from && words[at]?.gap.trim() === ",") return at;
    if (words[at]?.capital !== "capital") return -1;
  }
  return -1;
}

/** The phrase is the later part of a list or an apposition, and the subject stands before it. */
export function isTail(
  words: readonly SentenceWord[],
  lower: readonly string[],
  phrase: CountPhrase,
  earlier: CountPhrase | undefined,
): boolean {
  if (earlier === undefined) return false;
  const gap = words[phrase.from]?.gap.trim() ?? "";
  if (gap.includes("(") || (earlier.to === phrase.from && gap === ",")) return true;
  return lower[phrase.from - 1] === "and" && phrase.from - earlier.to === 1;
}

export function startOfList({ words, lower, phrases }: Sentence, index: number): number {
  let start = index;
  while (start > 0 && phrases[start - 1]?.sort !== "harm-noun" && isTail(words, lower, phrases[start] as CountPhrase, phrases[start - 1]))
    start--;
  return start;
}

/** "Shot dead alongside one of his staff", "killed Anna Bell along with Otto Varn": those told to have shared it, behind verb or object. */
export function companionsOf(sentence: Sentence, phrases: readonly CountPhrase[], harmEnd: number): readonly CountPhrase[] {
  const last = phrases.at(-1);
  if (last === undefined || last.kind === "zero") return [];
  const at = Math.max(harmEnd, last.to);
  const from = companionsFrom(sentence, at);
  const first = from === null ? -1 : sentence.phrases.findIndex((phrase) => phrase.from === from && phrase.sort !== "harm-noun");
  if (first < 0) return [];
  return [...joinedFrom(sentence, first), ...namesAfter(sentence, first)];
}

const FURTHEST_COMPANION = 14;

/** Index after "alongside", "along with": right behind `at`, or behind when and where it happened. */
function companionsFrom({ words, lower }: Sentence, at: number): number | null {
  for (let from = at; from < Math.min(lower.length, at + FURTHEST_COMPANION); from++) {
    const word = lower[from] as string;
    if (word === "alongside") return from + 1;
    if (/^(?:along|together)$/u.test(word) && lower[from + 1] === "with") return from + 2;
    const isClause = /^(?:and|but|while|when|who|which|that|as|after|before|said|says)$/u.test(word);
    if (isClause || HARM_WORDS.has(word) || PASSIVE_AUXILIARIES.has(word) || /[;:"“”]/u.test(words[from]?.gap ?? "")) return null;
  }
  return null;
}

/** Names behind a name, by commas and `and`. */
function namesAfter({ words, lower, phrases }: Sentence, first: number): readonly CountPhrase[] {
  const names: CountPhrase[] = [];
  let last = phrases[first] as CountPhrase;
  for (const next of phrases.slice(first + 1)) {
    const isNext = next.from === last.to && words[next.from]?.gap === ",";
    const isLast = next.from === last.to + 1 && lower[last.to] === "and";
    if (last.sort !== "name" || next.sort !== "name" || (!isNext && !isLast)) break;
    names.push(next);
    last = next;
  }
  return names;
}
