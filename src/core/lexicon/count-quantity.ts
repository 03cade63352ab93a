import { VAGUE_NUMBERS } from "./count-words.ts";
import { NUMBER_STARTS, numberOf } from "./number-words.ts";

/** How many, and how that was said. `max` null is "at least". */
export interface Quantity {
  readonly min: number;
  readonly max: number | null;
  /** A figure or number word; one person by an article; nobody; a word without a figure. */
  readonly kind: "figure" | "single" | "zero" | "vague";
  /** Index after its last word. */
  readonly end: number;
}

type Bound = "exact" | "least" | "above" | "most" | "below";

const BOUNDS: readonly (readonly [string, Bound])[] = [
  ["at least", "least"],
  ["no fewer than", "least"],
  ["no less than", "least"],
  ["not less than", "least"],
  ["a minimum of", "least"],
  ["more than", "above"],
  ["over", "above"],
  ["upwards of", "least"],
  ["up to", "most"],
  ["as many as", "most"],
  ["at most", "most"],
  ["a maximum of", "most"],
  ["fewer than", "below"],
  ["less than", "below"],
  ["nearly", "exact"],
  ["almost", "exact"],
  ["about", "exact"],
  ["around", "exact"],
  ["some", "exact"],
  ["approximately", "exact"],
  ["roughly", "exact"],
  ["a total of", "exact"],
  ["another", "exact"],
  ["an additional", "exact"],
  ["an estimated", "exact"],
  ["all", "exact"],
  ["the other", "exact"],
  ["the", "exact"],
  ["the first", "exact"],
  ["his", "exact"],
  ["her", "exact"],
  ["their", "exact"],
  ["these", "exact"],
  ["those", "exact"],
];
const byFirst = new Map<string, (readonly [readonly string[], Bound])[]>();
for (const [phrase, bound] of BOUNDS) {
  const words = phrase.split(" ");
  const first = words[0] as string;
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), [words, bound] as const].sort((a, b) => b[0].length - a[0].length),
  );
}

const range = (bound: Bound, value: number): { min: number; max: number | null } => {
  if (bound === "least") return { min: value, max: null };
  if (bound === "above") return { min: value + 1, max: null };
  if (bound === "most") return { min: 0, max: value };
  if (bound === "below") return { min: 0, max: Math.max(0, value - 1) };
  return { min: value, max: value };
};

/** Reads how many from word `at` on, in lower-case words. Null where no quantity begins there. */
export function quantityAt(words: readonly string[], at: number): Quantity | null {
  if (words[at] === "many" && words[at - 1] === "how") return null; // "How many died is not known": a question is no figure.
  for (const [phrase, bound] of byFirst.get(words[at] ?? "") ?? []) {
    if (!phrase.every((word, index) => words[at + index] === word)) continue;
    const figure = figureAt(words, at + phrase.length, bound);
    if (figure !== null) return figure;
  }
  return figureAt(words, at, "exact") ?? wordQuantityAt(words, at);
}

function figureAt(words: readonly string[], at: number, bound: Bound): Quantity | null {
  if (words[at] === "between") return betweenAt(words, at + 1);
  const first = numberFrom(words, at);
  if (first === null) return boundedVague(vagueAt(words, at), bound);
  const joint = words[first.end];
  const second = joint === "to" || joint === "or" ? numberFrom(words, first.end + 1) : null;
  if (second !== null && second.value > first.value) return { min: first.value, max: second.value, kind: "figure", end: second.end };
  return { ...range(bound, first.value), kind: "figure", end: first.end };
}

/** "Over a dozen": a bound on a figure in words; a word without a figure has its own least. */
function boundedVague(vague: Quantity | null, bound: Bound): Quantity | null {
  return vague?.kind === "figure" ? { ...vague, ...range(bound, vague.min) } : vague;
}

function betweenAt(words: readonly string[], at: number): Quantity | null {
  const low = numberFrom(words, at);
  if (low === null || words[low.end] !== "and") return null;
  const high = numberFrom(words, low.end + 1);
  return high === null
    ? null
    : { min: Math.min(low.value, high.value), max: Math.max(low.value, high.value), kind: "figure", end: high.end };
}

const NUMBER_LIKE = /^(?:\d{1,3}(?:,\d{3})*|\d+|[a-z]+(?:-[a-z]+)?)$/u;
const MOST = 1_000_000;

const STARTS = new Set(NUMBER_STARTS);

/** Most words begin no number: told by their first letters, before anything is built. */
function mayBeNumber(word: string | undefined): boolean {
  if (word === undefined) return false;
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  const hyphen = word.indexOf("-");
  return STARTS.has(hyphen < 0 ? word : word.slice(0, hyphen));
}

const SCALE_WORD = /^(?:hundred|thousand|million)$/u;

function numberFrom(words: readonly string[], at: number): { value: number; end: number } | null {
  if (!mayBeNumber(words[at])) return null;
  let best: { value: number; end: number } | null = null;
  let phrase = "";
  for (let end = at; end < Math.min(at + 5, words.length); end++) {
    const word = words[end] as string;
    if (!NUMBER_LIKE.test(word) || (end === at && (word === "a" || word === "an" || word === "and"))) break;
    phrase = phrase === "" ? word : `${phrase} ${word}`;
    if (end > at && /\d/u.test(word)) break;
    // "Two hundred and five" is one number, "six and nine" are two.
    if (word === "and" && !SCALE_WORD.test(words[end - 1] ?? "")) break;
    const value = numberOf(phrase);
    if (value === null) {
      if (word !== "and") break;
    } else if (word !== "and" && Number.isInteger(value) && value <= MOST) best = { value, end: end + 1 };
    if (/\d/u.test(word)) {
      const next = words[end + 1] ?? "";
      if (!/^(?:hundred|thousand|million|dozen)$/u.test(next)) break;
    }
  }
  return best;
}

function vagueAt(words: readonly string[], at: number): Quantity | null {
  const from = words[at] === "a" && words[at + 1] === "few" ? at + 1 : at;
  if (words[at] === "a" && words[at + 1] === "couple" && words[at + 2] === "of") return { min: 2, max: 2, kind: "figure", end: at + 3 };
  if (words[at] === "a" && words[at + 1] === "dozen") return { min: 12, max: 12, kind: "figure", end: at + 2 };
  if (words[at] === "a" && words[at + 1] === "hundred") return { min: 100, max: 100, kind: "figure", end: at + 2 };
  if (words[at] === "half" && words[at + 1] === "a" && words[at + 2] === "dozen") return { min: 6, max: 6, kind: "figure", end: at + 3 };
  const least = VAGUE_NUMBERS.get(words[from] ?? "");
  if (least === undefined) return null;
  return { min: least, max: null, kind: "vague", end: words[from + 1] === "of" ? from + 2 : from + 1 };
}

function wordQuantityAt(words: readonly string[], at: number): Quantity | null {
  const word = words[at];
  if (word === "no") {
    const one = words[at + 1] === "one" ? 2 : 1;
    return { min: 0, max: 0, kind: "zero", end: at + (words[at + one] === "else" ? one + 1 : one) };
  }
  if (word === "nobody" || word === "no-one" || word === "none") return { min: 0, max: 0, kind: "zero", end: at + 1 };
  if (word === "both") return { min: 2, max: 2, kind: "figure", end: at + 1 };
  if (
    word === "a" ||
    word === "an" ||
    word === "another" ||
    word === "the" ||
    word === "his" ||
    word === "her" ||
    word === "their" ||
    word === "its" ||
    word === "a/an"
  ) {
    return { min: 1, max: 1, kind: "single", end: at + 1 };
  }
  return null;
}
