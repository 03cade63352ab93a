import { compareSurroundings, isShared, mostOfAffair, type Weighed } from "./compare-surroundings.ts";
import type { Figure } from "./content-things.ts";
import type { Mode, Proposition } from "./proposition.ts";

/** How two statements stand to each other. `apart`: they must not be one claim. */
export interface Likeness {
  readonly verdict: "scored" | "apart";
  /** Above 0 they say one thing. */
  readonly score: number;
  readonly weighed: readonly Weighed[];
}

/** Compares what two statements say, whatever each says of it. Depends on the two and on shipped tables alone; which is first does not matter. */
export function compareProposition(a: Proposition, b: Proposition): Likeness {
  const clash = clashOf(a, b);
  if (clash !== null) return { verdict: "apart", score: 0, weighed: [{ text: clash, weight: 0 }] };
  const shared = a.things.filter((thing) => b.things.includes(thing));
  const weighed = [...wording(a, b, shared), ...acts(a, b, shared), ...differences(a, b), ...compareSurroundings(a, b)];
  return { verdict: "scored", score: BASE + weighed.reduce((sum, { weight }) => sum + weight, 0), weighed };
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
  const shorterWeight = Math.min(a.weight, b.weight);
  if (!areWhoDidIt && shared < shorterWeight * LEAST_CONTAINED) return "apart";
  const wording = (4 * shared) / shorterWeight + (10 * shared) / (a.weight + b.weight) - Math.max(0, LEAST_SHARED - shared) / 3;
  const most = BASE + wording + MOST_BESIDE + mostOfAffair(a, b);
  return most >= least - SLACK ? "likely" : "unlikely";
}

const LEAST_CONTAINED = 0.4;
/** The most that all but the wording adds: words side by side, one chief act, one speaker. */
const MOST_BESIDE = 1 + 0.7 + 0.3;
/** Sums are rounded. */
const SLACK = 1e-9;

/** What two statements that share nothing start from. Weights were set by hand on the practice half of `benchmarks/quality/claims-gold`. */
const BASE = -6;

/** In what two statements cannot be one, if in anything. */
function clashOf(a: Proposition, b: Proposition): Weighed["text"] | null {
  const figures = clashOfFigures(a.figures, b.figures);
  if (figures !== null) return figures;
  if (isDisjoint(a.holders, b.holders))
    return () => `about ${[...a.holders].sort().join(", ")} and about ${[...b.holders].sort().join(", ")}`;
  if (a.about === "who-did-it" && b.about === "who-did-it" && isDisjoint(a.parties, b.parties)) return "different parties are named";
  return isReversed(a, b) ? "who did it and to whom are the other way round" : null;
}

/** Figures of one thing that differ: "five died" and "seven died" are two claims. */
function clashOfFigures(one: readonly Figure[], other: readonly Figure[]): Weighed["text"] | null {
  for (const figure of one) {
    const alike = other.filter(({ of }) => isShared(of, figure.of));
    if (alike.length > 0 && alike.every(({ value }) => value !== figure.value))
      return () => `${figure.value} and ${alike[0]?.value} of one thing`;
  }
  return null;
}

/** How much of the words' weight they share: of the shorter (one may tell a detail more) and of both. `shared` in the order of the first. */
function wording(a: Proposition, b: Proposition, shared: readonly number[]): readonly Weighed[] {
  const weight = shared.reduce((sum, thing) => sum + Math.min(weightOf(a, thing), weightOf(b, thing)), 0);
  const contained = weight / Math.min(a.weight, b.weight);
  const dice = (2 * weight) / (a.weight + b.weight);
  const runs = a.runs.reduce((count, run) => (b.runs.includes(run) ? count + 1 : count), 0);
  return [
    { text: () => `${Math.round(contained * 100)} % of what the shorter says`, weight: 4 * contained },
    { text: () => `${Math.round(dice * 100)} % of what both say`, weight: 5 * dice },
    { text: "little is said in common", weight: -Math.max(0, LEAST_SHARED - weight) / 3 },
    { text: () => `${runs} words side by side`, weight: Math.min(runs, 4) / 4 },
    ...inPassing(a, b, shared),
  ];
}

/** Less shared weight than three rare words is chance. */
const LEAST_SHARED = 12;

function weightOf({ things, weights }: Proposition, thing: number): number {
  const at = things.indexOf(thing);
  return at < 0 ? 0 : (weights[at] as number);
}

/** One touches in passing, late in its content, what the other is about; less so where both are chiefly about one act. */
function inPassing(a: Proposition, b: Proposition, shared: readonly number[]): readonly Weighed[] {
  const late = Math.max(shareBefore(a, shared), shareBefore(b, shared));
  if (late <= LATE) return [];
  return [{ text: "one only touches what the other is about", weight: isOneHead(a, b) ? -0.5 : -2 }];
}

/** A third of a content's weight: who does it to whom comes before. */
const LATE = 0.35;

/** Share of the weight that stands before the first thing shared. */
function shareBefore({ things, weights, weight }: Proposition, shared: readonly number[]): number {
  let before = 0;
  for (let at = 0; at < things.length && !shared.includes(things[at] as number); at++) before += weights[at] as number;
  return before / weight;
}

const isOneHead = (a: Proposition, b: Proposition): boolean => a.predicates.length > 0 && a.predicates[0] === b.predicates[0];

/** Whether they tell the same acts: a claim is about what is done or is so, not about who is named. `both` things are told by both. */
function acts(a: Proposition, b: Proposition, both: readonly number[]): readonly Weighed[] {
  const shared = both.filter((thing) => a.predicates.includes(thing) || b.predicates.includes(thing));
  if (shared.length === 0) {
    if (a.things.length === b.things.length && both.length === a.things.length) return [];
    const isBare = a.predicates.length === 0 || b.predicates.length === 0;
    return [{ text: isBare ? "one tells no act" : "they tell no act in common", weight: isBare ? -3 : -2 }];
  }
  const wordOf = (thing: number): string => a.vocabulary.textOf(thing);
  const heads = [a, b].flatMap(({ predicates }) => predicates.slice(0, 1));
  if (isOneHead(a, b)) return [{ text: () => `both chiefly: ${heads.slice(0, 1).map(wordOf)}`, weight: 0.7 }];
  if (!heads.some((head) => shared.includes(head)))
    return [{ text: "each is chiefly about an act that the other does not tell", weight: -1 }];
  return [{ text: () => `in common: ${shared.map(wordOf).join(", ")}`, weight: 0 }];
}

/** In what they differ without being apart for certain. */
function differences(a: Proposition, b: Proposition): readonly Weighed[] {
  const weighed: Weighed[] = [];
  const hasFigures = a.figures.length > 0 && b.figures.length > 0;
  if (hasFigures && !b.figures.some(({ value }) => a.figures.some((one) => one.value === value)))
    weighed.push({ text: "no figure in common", weight: -1.5 });
  const named = Math.min(namesBeyond(a, b), namesBeyond(b, a));
  if (named > 0) weighed.push({ text: "each names what the other does not", weight: -Math.min(3, named / 3) });
  if (isDisjoint(a.weekdays, b.weekdays)) weighed.push({ text: "on different days of the week", weight: -1.5 });
  if (a.mode !== b.mode)
    weighed.push({ text: () => `${a.mode} and ${b.mode}`, weight: Math.min(WEIGHT_OF_MODE[a.mode], WEIGHT_OF_MODE[b.mode]) });
  return weighed;
}

/** What it weighs that one is told in this way and the other in another. */
const WEIGHT_OF_MODE: Readonly<Record<Mode, number>> = { done: 0, "to-come": -0.5, wanted: -1, tried: -3 };

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
