import { CLAIM_WEIGHTS, type ClaimKey } from "./claim-weights.ts";
import { compareSurroundings, type Evidence, isShared, mostOfAffair } from "./compare-surroundings.ts";
import type { Figure } from "./content-things.ts";
import type { Mode, Proposition } from "./proposition.ts";
import { lettersShared } from "./written-words.ts";

/** How two statements stand to each other. `apart`: they must not be one claim. */
export interface Likeness {
  readonly verdict: "scored" | "apart";
  /** Above 0 they say one thing. */
  readonly score: number;
}

/** Compares what two statements say, whatever each says of it. Depends on the two and on shipped tables alone; which is first does not matter. */
export function compareProposition(a: Proposition, b: Proposition): Likeness {
  if (clashOf(a, b) !== null) return { verdict: "apart", score: 0 };
  return {
    verdict: "scored",
    score: evidenceOf(a, b).reduce((sum, { key, value }) => sum + value * CLAIM_WEIGHTS[key], CLAIM_WEIGHTS.start),
  };
}

/** In what respects two statements are alike or differ, where nothing sets them apart for certain. */
export function evidenceOf(a: Proposition, b: Proposition): readonly Evidence[] {
  const shared = a.things.filter((thing) => b.things.includes(thing));
  return [...wording(a, b, shared), ...acts(a, b, shared), ...differences(a, b), ...compareSurroundings(a, b)];
}

/**
 * What a glance at their words tells: `apart` where they share less than two fifths of the shorter's and are not both about who did it, so that
 * they are no pair; `unlikely` where their wording leaves no room for a score of `least`; else `likely`.
 */
export function glance(a: Proposition, b: Proposition, least: number): "apart" | "unlikely" | "likely" {
  const areWhoDidIt = a.about === "who-did-it" && b.about === "who-did-it";
  const [shorter, longer] = a.things.length <= b.things.length ? [a, b] : [b, a];
  let shared = 0;
  for (let at = 0; at < shorter.things.length; at++) {
    const other = longer.things.indexOf(shorter.things[at] as number);
    if (other >= 0) shared += Math.min(shorter.weights[at] as number, longer.weights[other] as number);
  }
  if (!areWhoDidIt && shared < Math.min(a.weight, b.weight) * LEAST_CONTAINED) return "apart";
  const dice = (CLAIM_WEIGHTS.dice * 2 * shared) / (a.weight + b.weight);
  const letters = lettersShared(a, b);
  const written = (CLAIM_WEIGHTS.written * 2 * letters) / (a.letters + b.letters);
  const writtenOfShorter = (CLAIM_WEIGHTS["written.shorter"] * letters) / Math.min(a.letters, b.letters);
  const most = CLAIM_WEIGHTS.start + dice + written + writtenOfShorter + MOST_BESIDE + mostOfAffair(a, b);
  return most >= least - SLACK ? "likely" : "unlikely";
}

const LEAST_CONTAINED = 0.4;
/** What is reckoned with apart where the most that a pair may score is told. */
const RECKONED: ReadonlySet<string> = new Set(["start", "dice", "written", "written.shorter", "incident.one", "days", "who.same"]);
/** The most that all the rest adds. Each is at most 1. */
const MOST_BESIDE = Object.entries(CLAIM_WEIGHTS).reduce((sum, [key, weight]) => (RECKONED.has(key) ? sum : sum + Math.max(0, weight)), 0);
/** Sums are rounded. */
const SLACK = 1e-9;

/** In what two statements cannot be one, if in anything. */
function clashOf(a: Proposition, b: Proposition): Evidence["text"] | null {
  const figures = clashOfFigures(a.figures, b.figures);
  if (figures !== null) return figures;
  if (isDisjoint(a.holders, b.holders))
    return () => `about ${[...a.holders].sort().join(", ")} and about ${[...b.holders].sort().join(", ")}`;
  if (a.about === "who-did-it" && b.about === "who-did-it" && isDisjoint(a.parties, b.parties)) return "different parties are named";
  return isReversed(a, b) ? "who did it and to whom are the other way round" : null;
}

/** Figures of one thing that differ: "five died" and "seven died" are two claims. */
function clashOfFigures(one: readonly Figure[], other: readonly Figure[]): Evidence["text"] | null {
  for (const figure of one) {
    const alike = other.filter(({ of }) => isShared(of, figure.of));
    if (alike.length > 0 && alike.every(({ value }) => value !== figure.value))
      return () => `${figure.value} and ${alike[0]?.value} of one thing`;
  }
  return null;
}

/**
 * How much they share: of what is told, by weight, and of all words as written, by letters, which shows how it is put; of the shorter too, since one
 * may tell a detail more. Names weigh less: reports of one affair all name the same persons and places.
 */
function wording(a: Proposition, b: Proposition, shared: readonly number[]): readonly Evidence[] {
  const weightIn = (some: readonly number[]): number =>
    some.reduce((sum, thing) => sum + Math.min(weightOf(a, thing), weightOf(b, thing)), 0);
  const dice = (2 * weightIn(shared)) / (a.weight + b.weight);
  const names = weightIn(shared.filter((thing) => a.names.includes(thing) || b.names.includes(thing))) / Math.min(a.weight, b.weight);
  const letters = lettersShared(a, b);
  const written = (2 * letters) / (a.letters + b.letters);
  const shorter = letters / Math.min(a.letters, b.letters);
  const percent = (part: number): number => Math.round(part * 100);
  return [
    { key: "dice", value: dice, text: () => `${percent(dice)} % of what both say` },
    { key: "written", value: written, text: () => `${percent(written)} % of their words` },
    { key: "written.shorter", value: shorter, text: () => `${percent(shorter)} % of the words of the shorter` },
    ...(names > 0 ? [{ key: "names" as const, value: names, text: () => `${percent(names)} % of it names` }] : []),
  ];
}

function weightOf({ things, weights }: Proposition, thing: number): number {
  const at = things.indexOf(thing);
  return at < 0 ? 0 : (weights[at] as number);
}

const isOneHead = (a: Proposition, b: Proposition): boolean => a.predicates.length > 0 && a.predicates[0] === b.predicates[0];

/** Whether they tell the same acts: a claim is about what is done or is so, not about who is named. `both` things are told by both. */
function acts(a: Proposition, b: Proposition, both: readonly number[]): readonly Evidence[] {
  const shared = both.filter((thing) => a.predicates.includes(thing) || b.predicates.includes(thing));
  if (shared.length === 0) {
    if (a.things.length === b.things.length && both.length === a.things.length) return [];
    const isBare = a.predicates.length === 0 || b.predicates.length === 0;
    return [
      isBare
        ? { key: "acts.bare", value: 1, text: "one tells no act" }
        : { key: "acts.none", value: 1, text: "they tell no act in common" },
    ];
  }
  const wordOf = (thing: number): string => a.vocabulary.textOf(thing);
  const heads = [a, b].flatMap(({ predicates }) => predicates.slice(0, 1));
  if (isOneHead(a, b)) return [{ key: "acts.one-head", value: 1, text: () => `both chiefly: ${heads.slice(0, 1).map(wordOf)}` }];
  if (!heads.some((head) => shared.includes(head)))
    return [{ key: "acts.other-head", value: 1, text: "each is chiefly about an act that the other does not tell" }];
  return [{ key: "acts.common", value: 1, text: () => `in common: ${shared.map(wordOf).join(", ")}` }];
}

/** In what they differ without being apart for certain. */
function differences(a: Proposition, b: Proposition): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const named = Math.min(namesBeyond(a, b), namesBeyond(b, a));
  if (named > 0)
    evidence.push({ key: "names.beyond", value: Math.min(1, named / MOST_BEYOND), text: "each names what the other does not" });
  if (isDisjoint(a.weekdays, b.weekdays)) evidence.push({ key: "weekdays.differ", value: 1, text: "on different days of the week" });
  const mode = modeKeyOf(a.mode, b.mode);
  if (mode !== null) evidence.push({ key: mode, value: 1, text: () => `${a.mode} and ${b.mode}` });
  return evidence;
}
/** Weight of names, two or three rare ones, from which more says no more. */
const MOST_BEYOND = 9;

/** Told in two ways: the farther of the two from what was done. What will be and what was done are told apart by their words alone. */
function modeKeyOf(one: Mode, other: Mode): ClaimKey | null {
  if (one === other) return null;
  const all = new Set([one, other]);
  return all.has("tried") ? "mode.tried" : all.has("wanted") ? "mode.wanted" : null;
}

function isDisjoint<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length > 0 && other.length > 0 && !isShared(one, other);
}

/** Of two names that both tell around one act in the active voice, each stands before it in one and behind it in the other. */
function isReversed(a: Proposition, b: Proposition): boolean {
  if (!isOneHead(a, b) || a.voice === null || b.voice === null) return false;
  const head = a.predicates[0] as number;
  const isBefore = ({ things }: Proposition, name: number): boolean => things.indexOf(name) < things.indexOf(head);
  const swapped = a.names.filter((name) => b.names.includes(name) && isBefore(a, name) !== isBefore(b, name));
  return swapped.some((name) => isBefore(a, name)) && swapped.some((name) => !isBefore(a, name));
}

/** Weight of the names that only `one` tells, other spellings apart. */
function namesBeyond(one: Proposition, other: Proposition): number {
  let weight = 0;
  for (const name of one.names) {
    if (other.things.includes(name)) continue;
    const text = one.vocabulary.textOf(name);
    if (!other.names.some((known) => isSpelling(text, other.vocabulary.textOf(known)))) weight += weightOf(one, name);
  }
  return weight;
}

/** Two names that begin with one letter and end alike, or begin alike, are taken for spellings of one. */
const isSpelling = (a: string, b: string): boolean => a[0] === b[0] && (a.slice(0, 4) === b.slice(0, 4) || a.slice(-4) === b.slice(-4));
