import type { Reason } from "../../model/index.ts";
import { compareSurroundings } from "./compare-surroundings.ts";
import type { Figure } from "./content-things.ts";
import type { Mode, Proposition } from "./proposition.ts";

/** How two statements stand to each other. `apart`: they must not be one claim. */
export interface Likeness {
  readonly verdict: "scored" | "apart";
  /** Above 0 they say one thing. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const apart = (text: string): Likeness => ({ verdict: "apart", score: 0, reasons: [{ text, weight: 0 }] });

/** Compares what two statements say, whatever each says of it. Depends on the two and on shipped tables alone; which is first does not matter. */
export function compareProposition(a: Proposition, b: Proposition): Likeness {
  const clash = clashOf(a, b);
  if (clash !== null) return apart(clash);
  const reasons = [...wording(a, b), ...acts(a, b), ...differences(a, b), ...compareSurroundings(a, b)];
  return { verdict: "scored", score: BASE + reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}

/** Whether a closer look is worth its cost: they share two fifths of the shorter's words, or are both about who did it. */
export function mayBeOne(a: Proposition, b: Proposition): boolean {
  if (a.about === "who-did-it" && b.about === "who-did-it") return true;
  const [shorter, longer] = a.things.size <= b.things.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [thing, weight] of shorter.things) shared += Math.min(weight, longer.things.get(thing) ?? 0);
  return shared >= Math.min(a.weight, b.weight) * LEAST_CONTAINED;
}

const LEAST_CONTAINED = 0.4;

/** What two statements that share nothing start from. Weights were set by hand on the practice half of `benchmarks/quality/claims-gold`. */
const BASE = -6;

/** In what two statements cannot be one, if in anything. */
function clashOf(a: Proposition, b: Proposition): string | null {
  const figures = clashOfFigures(a.figures, b.figures);
  if (figures !== null) return figures;
  if (a.holders.size > 0 && b.holders.size > 0 && ![...a.holders].some((holder) => b.holders.has(holder)))
    return `about ${[...a.holders].sort().join(", ")} and about ${[...b.holders].sort().join(", ")}`;
  if (
    a.about === "who-did-it" &&
    b.about === "who-did-it" &&
    a.parties.size > 0 &&
    b.parties.size > 0 &&
    ![...a.parties].some((one) => b.parties.has(one))
  )
    return "different parties are named";
  if (isReversed(a, b)) return "who did it and to whom are the other way round";
  return null;
}

/** Figures of one thing that differ: "five died" and "seven died" are two claims. */
function clashOfFigures(one: readonly Figure[], other: readonly Figure[]): string | null {
  for (const figure of one) {
    const alike = other.filter(({ of }) => of.some((thing) => figure.of.includes(thing)));
    if (alike.length > 0 && alike.every(({ value }) => value !== figure.value))
      return `${figure.value} and ${alike[0]?.value} of one thing`;
  }
  return null;
}

/** How much of the words' weight they share: of the shorter (one may tell a detail more) and of both. */
function wording(a: Proposition, b: Proposition): readonly Reason[] {
  const shared = sharedThings(a, b);
  const weight = shared.reduce((sum, thing) => sum + Math.min(a.things.get(thing) ?? 0, b.things.get(thing) ?? 0), 0);
  const [one, other] = [a.weight, b.weight];
  const contained = weight / Math.min(one, other);
  const dice = (2 * weight) / (one + other);
  const runs = [...a.runs].filter((run) => b.runs.has(run)).length;
  return [
    { text: `${Math.round(contained * 100)} % of what the shorter says`, weight: 4 * contained },
    { text: `${Math.round(dice * 100)} % of what both say`, weight: 5 * dice },
    { text: "little is said in common", weight: -Math.max(0, LEAST_SHARED - weight) / 3 },
    { text: `${runs} words side by side`, weight: Math.min(runs, 4) / 4 },
    ...inPassing(a, b, shared),
  ];
}

/** Less shared weight than three rare words is chance. */
const LEAST_SHARED = 12;

const sharedThings = (a: Proposition, b: Proposition): readonly string[] => [...a.things.keys()].filter((thing) => b.things.has(thing));

/** One touches in passing, late in its content, what the other is about; less so where both are chiefly about one act. */
function inPassing(a: Proposition, b: Proposition, shared: readonly string[]): readonly Reason[] {
  const late = Math.max(...[a, b].map((one) => shareBefore(one, new Set(shared))));
  if (late <= LATE) return [];
  return [{ text: "one only touches what the other is about", weight: isOneHead(a, b) ? -0.5 : -2 }];
}

/** A third of a content's weight: who does it to whom comes before. */
const LATE = 0.35;

/** Share of the weight that stands before the first thing shared. */
function shareBefore(one: Proposition, shared: ReadonlySet<string>): number {
  let before = 0;
  for (const [thing, weight] of one.things) {
    if (shared.has(thing)) break;
    before += weight;
  }
  return before / one.weight;
}

const isSameThings = (a: Proposition, b: Proposition): boolean =>
  a.things.size === b.things.size && sharedThings(a, b).length === a.things.size;

const isOneHead = (a: Proposition, b: Proposition): boolean => a.predicates.length > 0 && a.predicates[0] === b.predicates[0];

/** Whether they tell the same acts: a claim is about what is done or is so, not about who is named. */
function acts(a: Proposition, b: Proposition): readonly Reason[] {
  const shared = sharedThings(a, b).filter((thing) => a.predicates.includes(thing) || b.predicates.includes(thing));
  if (shared.length === 0) {
    if (isSameThings(a, b)) return [];
    const isBare = a.predicates.length === 0 || b.predicates.length === 0;
    return [{ text: isBare ? "one tells no act" : "they tell no act in common", weight: isBare ? -3 : -2 }];
  }
  if (isOneHead(a, b)) return [{ text: `both chiefly: ${a.predicates[0]}`, weight: 0.7 }];
  const heads = [a, b].flatMap(({ predicates }) => predicates.slice(0, 1));
  if (!heads.some((head) => shared.includes(head)))
    return [{ text: "each is chiefly about an act that the other does not tell", weight: -1 }];
  return [{ text: `in common: ${shared.join(", ")}`, weight: 0 }];
}

/** In what they differ without being apart for certain. */
function differences(a: Proposition, b: Proposition): readonly Reason[] {
  const reasons: Reason[] = [];
  const figures = new Set(a.figures.map(({ value }) => value));
  if (figures.size > 0 && b.figures.length > 0 && !b.figures.some(({ value }) => figures.has(value)))
    reasons.push({ text: "no figure in common", weight: -1.5 });
  const named = Math.min(namesBeyond(a, b), namesBeyond(b, a));
  if (named > 0) reasons.push({ text: "each names what the other does not", weight: -Math.min(3, named / 3) });
  if (isDisjoint(a.weekdays, b.weekdays)) reasons.push({ text: "on different days of the week", weight: -1.5 });
  if (a.mode !== b.mode)
    reasons.push({ text: `${a.mode} and ${b.mode}`, weight: Math.min(WEIGHT_OF_MODE[a.mode], WEIGHT_OF_MODE[b.mode]) });
  return reasons;
}

/** What it weighs that one is told in this way and the other in another. */
const WEIGHT_OF_MODE: Readonly<Record<Mode, number>> = { done: 0, "to-come": -0.5, wanted: -1, tried: -3 };

const isDisjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((value) => other.has(value));

/** Of two names that both tell around one act in the active voice, each stands before it in one and behind it in the other. */
function isReversed(a: Proposition, b: Proposition): boolean {
  if (!isOneHead(a, b) || a.voice === null || b.voice === null) return false;
  const head = a.predicates[0] as string;
  const shared = [...a.names].filter((name) => b.names.has(name));
  const isBefore = (one: Proposition, name: string): boolean => {
    const order = [...one.things.keys()];
    return order.indexOf(name) < order.indexOf(head);
  };
  const swapped = shared.filter((name) => isBefore(a, name) !== isBefore(b, name));
  return swapped.some((name) => isBefore(a, name)) && swapped.some((name) => !isBefore(a, name));
}

/** Weight of the names that only `one` tells, other spellings apart. */
function namesBeyond(one: Proposition, other: Proposition): number {
  let weight = 0;
  for (const name of one.names)
    if (!other.things.has(name) && ![...other.names].some((known) => isSpelling(name, known))) weight += one.things.get(name) ?? 0;
  return weight;
}

/** Two names that begin with one letter and end alike, or begin alike, are taken for spellings of one. */
const isSpelling = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4) || (a[0] === b[0] && a.slice(-4) === b.slice(-4));
