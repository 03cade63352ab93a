import type { CopiedStatement, StatementRef } from "../../model/index.ts";
import { averageLinkage, type Tie } from "../average-linkage.ts";
import { componentsOf } from "../components.ts";
import { pairsToCompare } from "./claim-keys.ts";
import { compareProposition } from "./compare-propositions.ts";
import type { Proposition } from "./proposition.ts";

/** Statements are one claim where they are at least this much alike on average. Set for precision: when unsure they stay apart. */
const TOGETHER = 0.25;
/** A statement that stands in copied words is the same, unless the words that it was taken for are plainly others. */
const OTHER_WORDS = -5;

export const keyOf = ({ document, statement }: StatementRef): string => JSON.stringify([document, statement]);

/** Groups of statements that say one thing, of two or more. `all` in one order, whatever the order of the input. */
export function clusterPropositions(all: readonly Proposition[], copied: readonly CopiedStatement[]): readonly (readonly Proposition[])[] {
  const ties = tiesBetween(all, copied);
  const joining = ties.filter(({ score, verdict }) => verdict === "copied" || (verdict === "scored" && score >= TOGETHER));
  const components = componentsOf(
    all.length,
    joining.map(({ a, b }) => [a, b] as const),
  );
  const componentOf = new Map(components.flatMap((members, name) => members.map((member) => [member, name] as const)));
  const tiesOf = new Map<number, Tie[]>();
  for (const tie of ties) {
    const name = componentOf.get(tie.a) as number;
    if (name !== componentOf.get(tie.b)) continue;
    const list = tiesOf.get(name);
    if (list) list.push(tie);
    else tiesOf.set(name, [tie]);
  }
  return components.flatMap((members, name) => {
    if (members.length === 1) return [];
    const place = new Map(members.map((member, at) => [member, at]));
    const local = (tiesOf.get(name) ?? []).map((tie) => ({ ...tie, a: place.get(tie.a) as number, b: place.get(tie.b) as number }));
    const groups = averageLinkage(members.length, local, TOGETHER).filter((group) => group.length > 1);
    return groups.map((group) => group.map((at) => all[members[at] as number] as Proposition));
  });
}

/** Every pair that shares a key or copied words, with its score. */
function tiesBetween(all: readonly Proposition[], copied: readonly CopiedStatement[]): readonly Tie[] {
  const index = new Map(all.map(({ ref }, at) => [keyOf(ref), at]));
  const taken = new Map<number, readonly [number, number]>();
  for (const { later, earlier } of copied) {
    const [one, other] = [index.get(keyOf(later)), index.get(keyOf(earlier))];
    if (one === undefined || other === undefined || one === other) continue;
    taken.set(Math.min(one, other) * all.length + Math.max(one, other), [Math.min(one, other), Math.max(one, other)]);
  }
  const isTaken = (a: number, b: number): boolean => taken.has(a * all.length + b);
  const compared = pairsToCompare(all).filter(([a, b]) => !isTaken(a, b));
  return [...[...taken.values()].map((pair) => tieOf(pair, all, "copied")), ...compared.map((pair) => tieOf(pair, all, "scored"))].sort(
    (x, y) => x.a - y.a || x.b - y.b,
  );
}

function tieOf([a, b]: readonly [number, number], all: readonly Proposition[], words: "copied" | "scored"): Tie {
  const { verdict, score } = compareProposition(all[a] as Proposition, all[b] as Proposition);
  return { a, b, score, verdict: verdict === "scored" && words === "copied" && score > OTHER_WORDS ? "copied" : verdict };
}
