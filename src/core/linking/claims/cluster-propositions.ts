import { type CopiedStatement, JoinedSets, type JudgedPair, type StatementPair, type StatementRef } from "../../model/index.ts";
import { PairSet } from "../pairs/pair-set.ts";
import type { Tie } from "../ties-between.ts";
import { pairsToCompare } from "./claim-keys.ts";
import { compareProposition, glance } from "./compare-propositions.ts";
import { type FirmTie, heedJudged, linkUnits, withFirm } from "./judged-statements.ts";
import type { Proposition } from "./proposition.ts";
import { sameWords } from "./same-words.ts";
import { whatHolds } from "./what-holds.ts";

/**
 * Statements are one claim where they are at least this much alike on average. By ten folds of the pairs that the weights were fitted on, 85 % of those
 * that reach it say the same: when unsure they stay apart.
 */
export const TOGETHER = 0.6;
/** A statement that stands in copied words is the same, unless the words that it was taken for are plainly others. */
const OTHER_WORDS = -5;

const keyOf = ({ document, statement }: StatementRef): string => JSON.stringify([document, statement]);

/** Statements of one claim, with what held them together. */
export interface PropositionGroup {
  readonly propositions: readonly Proposition[];
  readonly pairs: readonly StatementPair[];
}

/** Groups of statements that say one thing, of two or more. `all` in one order, whatever the order of the input. */
export function clusterPropositions(
  all: readonly Proposition[],
  copied: readonly CopiedStatement[],
  judged: readonly JudgedPair[],
): readonly PropositionGroup[] {
  const { groups: alike, ties: firm } = heedJudged(sameWords(all), judged);
  const firsts = alike.map(([first]) => first as Proposition);
  return clusterGroups(alike, firm, takenOver(alike, copied), pairsToCompare(firsts));
}

/**
 * Puts groups of statements in the same words together. `firm` is what people judged of them, `taken` are pairs of groups that hold copied words,
 * `pairs` those that share a key; all by index into `alike`.
 */
export function clusterGroups(
  alike: readonly (readonly Proposition[])[],
  firm: readonly FirmTie[],
  taken: PairSet,
  pairs: Iterable<readonly [number, number]>,
): readonly PropositionGroup[] {
  const firsts = alike.map(([first]) => first as Proposition);
  const ties = withFirm(tiesBetween(firsts, taken, pairs), firm);
  const linked = linkUnits(firsts.length, ties, TOGETHER);
  const clusters = linked.filter((group) => group.reduce((sum, at) => sum + sizeOf(alike, at), 0) > 1);
  const pairsOf = whatHolds(clusters, alike, ties, firm);
  return clusters.map((group, name) => ({
    propositions: group.flatMap((at) => alike[at] as readonly Proposition[]).sort((a, b) => compare(keyOf(a.ref), keyOf(b.ref))),
    pairs: pairsOf(name),
  }));
}

const sizeOf = (alike: readonly (readonly Proposition[])[], at: number): number => (alike[at] as readonly Proposition[]).length;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Pairs of groups that hold a statement and one in the same words, taken from it. */
function takenOver(alike: readonly (readonly Proposition[])[], copied: readonly CopiedStatement[]): PairSet {
  const wanted = new Set(copied.flatMap(({ later, earlier }) => [keyOf(later), keyOf(earlier)]));
  const index = new Map<string, number>();
  for (const [at, group] of alike.entries()) {
    for (const { ref } of group) if (wanted.has(keyOf(ref))) index.set(keyOf(ref), at);
  }
  const taken = new PairSet(alike.length);
  for (const { later, earlier } of copied) {
    const [one, other] = [index.get(keyOf(later)), index.get(keyOf(earlier))];
    if (one !== undefined && other !== undefined && one !== other && isCompared(alike, one) && isCompared(alike, other))
      taken.add(Math.min(one, other), Math.max(one, other));
  }
  return taken;
}

/** What says too little to be compared is only what a person says it is. */
const isCompared = (alike: readonly (readonly Proposition[])[], at: number): boolean => (alike[at]?.[0]?.things.length ?? 0) > 0;

/**
 * Every pair that shares a key or copied words and may matter, with its score, in order. First those that may be together: most pairs are
 * told apart by a glance. Then, of the rest, those whose ends a chain of such pairs connects: no others can be in one group.
 */
function tiesBetween(all: readonly Proposition[], taken: PairSet, pairs: Iterable<readonly [number, number]>): readonly Tie[] {
  const at = (index: number): Proposition => all[index] as Proposition;
  const ties: Tie[] = [];
  for (const [a, b] of taken) ties.push(tieOf(a, b, all, "copied"));
  const unlikely = new PairSet(all.length);
  for (const [a, b] of pairs) {
    if (taken.has(a, b)) continue;
    const seen = glance(at(a), at(b), TOGETHER);
    if (seen === "likely") ties.push(tieOf(a, b, all, "scored"));
    else if (seen === "unlikely") unlikely.add(a, b);
  }
  const sets = new JoinedSets(all.length);
  for (const tie of ties) if (isJoining(tie)) sets.join(tie.a, tie.b);
  for (const [a, b] of unlikely) if (sets.setOf(a) === sets.setOf(b)) ties.push(tieOf(a, b, all, "scored"));
  return ties.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Whether a tie may put the two together, if nothing else does. */
const isJoining = ({ verdict, score }: Pick<Tie, "verdict" | "score">): boolean =>
  verdict === "copied" || (verdict === "scored" && score >= TOGETHER);

/** Whether two statements would be together by what they say, and by words that one took from the other. */
export const areJoined = (one: Proposition, other: Proposition, words: "copied" | "scored"): boolean => isJoining(stand(one, other, words));

function tieOf(a: number, b: number, all: readonly Proposition[], words: "copied" | "scored"): Tie {
  return { a, b, ...stand(all[a] as Proposition, all[b] as Proposition, words) };
}

function stand(one: Proposition, other: Proposition, words: "copied" | "scored"): Pick<Tie, "verdict" | "score"> {
  const { verdict, score } = compareProposition(one, other);
  return { score, verdict: verdict === "scored" && words === "copied" && score > OTHER_WORDS ? "copied" : verdict };
}
