import { componentsOf } from "../model/index.ts";
import type { PairJudgement } from "./apply-decisions.ts";

/** Judgements of pairs as linking heeds them, and those that contradict each other. */
export interface HeededJudgements {
  /** `same` and `not-same`: no chain of the first leads from one to the other of the second. */
  readonly heeded: readonly PairJudgement[];
  /** Sets of judgements that cannot all hold, each in order: a chain of `same`, and a `not-same` of its two ends. */
  readonly contradictions: readonly (readonly PairJudgement[])[];
}

/**
 * Which judgements put together and keep apart. Where a chain of `same` leads from one to the other of two that were judged not the same,
 * no link of the chain is heeded: which of them is wrong is for people to say, and what is unsure stays apart. The `not-same` holds. A function
 * of the set of judgements: their order never matters. `judged` has one for each pair. About linear, times the contradictions.
 */
export function heededJudgements(judged: readonly PairJudgement[]): HeededJudgements {
  const ordered = [...judged].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
  const same = ordered.filter(({ judgement }) => judgement === "same");
  const notSame = ordered.filter(({ judgement }) => judgement === "not-same");
  const chainsOf = chainsAmong(same);
  const contradictions = notSame.flatMap((apart) => {
    const chain = chainsOf(apart);
    return chain.length === 0 ? [] : [[...chain, apart]];
  });
  const doubtful = new Set(contradictions.flatMap((set) => set.filter(({ judgement }) => judgement === "same")));
  return { heeded: ordered.filter((one) => one.judgement !== "unsure" && !doubtful.has(one)), contradictions };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Finds, for two members, the links that lead from one to the other; none where nothing does. */
function chainsAmong(same: readonly PairJudgement[]): (ends: Pick<PairJudgement, "a" | "b">) => readonly PairJudgement[] {
  const members = [...new Set(same.flatMap(({ a, b }) => [a, b]))];
  const places = new Map(members.map((member, at) => [member, at]));
  const place = (member: string): number => places.get(member) as number;
  const components = componentsOf(
    members.length,
    same.map(({ a, b }) => [place(a), place(b)] as const),
  );
  const home = new Map(components.flatMap((component, name) => component.map((at) => [members[at] as string, name] as const)));
  const linksOf = Map.groupBy(same, ({ a }) => home.get(a) as number);
  return ({ a, b }) => {
    const name = home.get(a);
    return name === undefined || name !== home.get(b) ? [] : withoutLooseEnds(linksOf.get(name) ?? [], a, b);
  };
}

/** Takes away, again and again, the links of members that have one link alone and are neither end: what is left leads from end to end. */
function withoutLooseEnds(links: readonly PairJudgement[], a: string, b: string): readonly PairJudgement[] {
  const at = new Map<string, Set<PairJudgement>>();
  const linksAt = (member: string): Set<PairJudgement> => at.get(member) ?? new Set();
  for (const link of links) for (const member of [link.a, link.b]) at.set(member, linksAt(member).add(link));
  const left = new Set(links);
  const loose = [...at.keys()].filter((member) => linksAt(member).size === 1);
  for (let member = loose.pop(); member !== undefined; member = loose.pop()) {
    const [link] = linksAt(member);
    if (member === a || member === b || link === undefined || linksAt(member).size > 1) continue;
    left.delete(link);
    for (const end of [link.a, link.b]) {
      linksAt(end).delete(link);
      if (linksAt(end).size === 1) loose.push(end);
    }
  }
  return links.filter((link) => left.has(link));
}
