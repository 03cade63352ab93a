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
/** Average linkage is quadratic: of more statements that hang together only those that are more alike are looked at together. */
const MOST_TOGETHER = 150;
const STEP = 1;
/** Nothing scores more. */
const HIGHEST = 14;

const keyOf = ({ document, statement }: StatementRef): string => JSON.stringify([document, statement]);

/** Groups of statements that say one thing, of two or more. `all` in one order, whatever the order of the input. */
export function clusterPropositions(all: readonly Proposition[], copied: readonly CopiedStatement[]): readonly (readonly Proposition[])[] {
  const members = all.map((_, at) => at);
  return grouped(members, tiesBetween(all, copied), TOGETHER)
    .filter((group) => group.length > 1)
    .map((group) => group.map((at) => all[at] as Proposition));
}

function grouped(members: readonly number[], ties: readonly Tie[], least: number): readonly (readonly number[])[] {
  const place = new Map(members.map((member, at) => [member, at]));
  const local = ties.map((tie) => ({ ...tie, a: place.get(tie.a) as number, b: place.get(tie.b) as number }));
  const joining = local.filter(({ score, verdict }) => verdict === "copied" || (verdict === "scored" && score >= least));
  const components = componentsOf(
    members.length,
    joining.map(({ a, b }) => [a, b] as const),
  );
  const componentOf = new Map(components.flatMap((component, name) => component.map((at) => [at, name] as const)));
  const tiesOf = new Map<number, Tie[]>();
  for (const tie of local) {
    const name = componentOf.get(tie.a) as number;
    if (name !== componentOf.get(tie.b)) continue;
    const list = tiesOf.get(name);
    if (list) list.push(tie);
    else tiesOf.set(name, [tie]);
  }
  const named = (at: number): number => members[at] as number;
  return components.flatMap((component, name) => {
    if (component.length === 1) return [component.map(named)];
    const own = tiesOf.get(name) ?? [];
    if (component.length > MOST_TOGETHER && least < HIGHEST) {
      const back = own.map((tie) => ({ ...tie, a: named(tie.a), b: named(tie.b) }));
      return grouped(component.map(named), back, least + STEP);
    }
    return linked(component, own).map((group) => group.map(named));
  });
}

/** More than `MOST_TOGETHER` that are still together are the same words, over and over. */
function linked(component: readonly number[], ties: readonly Tie[]): readonly (readonly number[])[] {
  if (component.length > MOST_TOGETHER) return [component];
  const place = new Map(component.map((member, at) => [member, at]));
  const local = ties.map((tie) => ({ ...tie, a: place.get(tie.a) as number, b: place.get(tie.b) as number }));
  return averageLinkage(component.length, local, TOGETHER).map((group) => group.map((at) => component[at] as number));
}

/** Every pair that shares a key or copied words, with its score. */
function tiesBetween(all: readonly Proposition[], copied: readonly CopiedStatement[]): readonly Tie[] {
  const index = new Map(all.map(({ ref }, at) => [keyOf(ref), at]));
  const taken = new Map<number, readonly [number, number]>();
  for (const { later, earlier } of copied) {
    const [one, other] = [index.get(keyOf(later)), index.get(keyOf(earlier))];
    if (one === undefined || other === undefined || one === other) continue;
    const pair = [Math.min(one, other), Math.max(one, other)] as const;
    taken.set(pair[0] * all.length + pair[1], pair);
  }
  const compared = pairsToCompare(all).filter(([a, b]) => !taken.has(a * all.length + b));
  return [...[...taken.values()].map((pair) => tieOf(pair, all, "copied")), ...compared.map((pair) => tieOf(pair, all, "scored"))].sort(
    (x, y) => x.a - y.a || x.b - y.b,
  );
}

function tieOf([a, b]: readonly [number, number], all: readonly Proposition[], words: "copied" | "scored"): Tie {
  const { verdict, score } = compareProposition(all[a] as Proposition, all[b] as Proposition);
  return { a, b, score, verdict: verdict === "scored" && words === "copied" && score > OTHER_WORDS ? "copied" : verdict };
}
