import { JoinedSets, judgedReason, type Reason, type StatementPair, type StatementRef } from "../../model/index.ts";
import { CLAIM_WEIGHTS, type ClaimKey } from "./claim-weights.ts";
import { evidenceOf } from "./compare-propositions.ts";
import type { FirmTie, HeldTie } from "./judged-statements.ts";
import type { Proposition } from "./proposition.ts";

const SAME_WORDS: readonly Reason[] = [{ text: "in the same words", weight: 9 }];
const COPIED: Reason = { text: "in words that one document took over", weight: 9 };
/** A word of a text may be part of a name: findings that tell it are told without it. */
const WITHOUT_WORDS: Readonly<Partial<Record<ClaimKey, string>>> = {
  "acts.one-head": "both chiefly of one act",
  "acts.common": "acts in common",
};

/**
 * For each claim the pairs that held it together, one fewer than its statements: what people judged first, then the most alike. Statements in the
 * same words hang on the first of them.
 */
export function whatHolds(
  clusters: readonly (readonly number[])[],
  alike: readonly (readonly Proposition[])[],
  ties: readonly HeldTie[],
  firm: readonly FirmTie[],
): (cluster: number) => readonly StatementPair[] {
  const home = new Map(clusters.flatMap((group, name) => group.map((at) => [at, name] as const)));
  const within = Map.groupBy(
    ties.filter(({ a, b, verdict }) => verdict !== "apart" && home.has(a) && home.get(a) === home.get(b)),
    ({ a }) => home.get(a) as number,
  );
  const judged = new Map(firm.map((tie) => [tie as HeldTie, tie]));
  const reasons = new ReasonsOnce();
  const first = (at: number): Proposition => alike[at]?.[0] as Proposition;
  return (cluster) => {
    const group = clusters[cluster] as readonly number[];
    const place = new Map(group.map((at, index) => [at, index]));
    const sets = new JoinedSets(group.length);
    const spanning = (within.get(cluster) ?? [])
      .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
      .filter(({ a, b }) => sets.join(place.get(a) as number, place.get(b) as number) === "joined");
    const between = spanning.map((tie) => pairOf(tie, judged.get(tie), first(tie.a), first(tie.b), reasons));
    return [...between, ...group.flatMap((at) => inSameWords(alike[at] as readonly Proposition[]))];
  };
}

function inSameWords([first, ...others]: readonly Proposition[]): readonly StatementPair[] {
  const a = (first as Proposition).ref;
  return others.map(({ ref }) => ({ a, b: ref, score: 9, verdict: "copied", reasons: SAME_WORDS }));
}

function pairOf(tie: HeldTie, firm: FirmTie | undefined, one: Proposition, other: Proposition, reasons: ReasonsOnce): StatementPair {
  const [a, b]: readonly [StatementRef, StatementRef] = firm?.refs ?? [one.ref, other.ref];
  if (firm !== undefined && firm.by !== null) return { a, b, score: tie.score, verdict: "same", reasons: [judgedReason(firm.by)] };
  if (firm !== undefined) return { a, b, score: tie.score, verdict: "copied", reasons: SAME_WORDS };
  const verdict = tie.verdict === "copied" ? "copied" : "scored";
  const compared = reasonsOf(one, other, reasons);
  if (verdict === "scored") return { a, b, score: rounded(tie.score), verdict, reasons: compared };
  return { a, b, score: rounded(tie.score + COPIED.weight), verdict, reasons: [COPIED, ...compared] };
}

/** What weighed where the two were compared, strongest first. */
function reasonsOf(one: Proposition, other: Proposition, reasons: ReasonsOnce): readonly Reason[] {
  return evidenceOf(one, other)
    .map(({ key, value, text }) =>
      reasons.of(WITHOUT_WORDS[key] ?? (typeof text === "string" ? text : text()), rounded(value * CLAIM_WEIGHTS[key])),
    )
    .filter(({ weight }) => weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.text < y.text ? -1 : 1));
}

/** The same reason is held once: a large case has hundreds of thousands of pairs, and few different reasons. */
class ReasonsOnce {
  readonly #known = new Map<string, Reason>();

  of(text: string, weight: number): Reason {
    const name = `${weight} ${text}`;
    const known = this.#known.get(name) ?? { text, weight };
    this.#known.set(name, known);
    return known;
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
