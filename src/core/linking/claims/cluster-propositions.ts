import type { CopiedStatement, StatementRef } from "../../model/index.ts";
import { fold } from "../../text/index.ts";
import { averageLinkage, type Tie } from "../average-linkage.ts";
import { PairSet } from "../pair-set.ts";
import { pairsToCompare } from "./claim-keys.ts";
import { compareProposition, mayBeOne } from "./compare-propositions.ts";
import type { Proposition } from "./proposition.ts";

/** Statements are one claim where they are at least this much alike on average. Set for precision: when unsure they stay apart. */
const TOGETHER = 0.1;
/** A statement that stands in copied words is the same, unless the words that it was taken for are plainly others. */
const OTHER_WORDS = -5;
/** Days in which the same words are taken to be said of one thing without a look. */
const STRETCH = 7;

const keyOf = ({ document, statement }: StatementRef): string => JSON.stringify([document, statement]);

/** Groups of statements that say one thing, of two or more. `all` in one order, whatever the order of the input. */
export function clusterPropositions(all: readonly Proposition[], copied: readonly CopiedStatement[]): readonly (readonly Proposition[])[] {
  const alike = sameWords(all);
  const firsts = alike.map(([first]) => first as Proposition);
  const index = new Map(alike.flatMap((group, at) => group.map(({ ref }) => [keyOf(ref), at] as const)));
  return averageLinkage(firsts.length, tiesBetween(firsts, index, copied), TOGETHER)
    .map((group) => group.flatMap((at) => alike[at] as readonly Proposition[]).sort((a, b) => compare(keyOf(a.ref), keyOf(b.ref))))
    .filter((group) => group.length > 1);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Statements in the same words about the same incidents in one week: one is compared for all, so that a much copied text costs no more. */
function sameWords(all: readonly Proposition[]): readonly (readonly Proposition[])[] {
  const groups = new Map<string, Proposition[]>();
  for (const one of all) {
    const { text, stance, mode, about, parties, incidents, mainIncident, published } = one;
    const week = published === null ? null : Math.floor(published / STRETCH);
    const key = JSON.stringify([fold(text), stance, mode, about, [...parties].sort(), [...incidents].sort(), mainIncident, week]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Every pair that shares a key or copied words, with its score. `index` finds a statement among `all`. */
function tiesBetween(all: readonly Proposition[], index: ReadonlyMap<string, number>, copied: readonly CopiedStatement[]): readonly Tie[] {
  const taken = new PairSet(all.length);
  for (const { later, earlier } of copied) {
    const [one, other] = [index.get(keyOf(later)), index.get(keyOf(earlier))];
    if (one === undefined || other === undefined || one === other) continue;
    taken.add(Math.min(one, other), Math.max(one, other));
  }
  const ties: Tie[] = [];
  for (const pair of taken) ties.push(tieOf(pair, all, "copied"));
  for (const pair of pairsToCompare(all)) {
    const [a, b] = pair;
    if (!taken.has(a, b) && mayBeOne(all[a] as Proposition, all[b] as Proposition)) ties.push(tieOf(pair, all, "scored"));
  }
  return ties.sort((x, y) => x.a - y.a || x.b - y.b);
}

function tieOf([a, b]: readonly [number, number], all: readonly Proposition[], words: "copied" | "scored"): Tie {
  const { verdict, score } = compareProposition(all[a] as Proposition, all[b] as Proposition);
  return { a, b, score, verdict: verdict === "scored" && words === "copied" && score > OTHER_WORDS ? "copied" : verdict };
}
