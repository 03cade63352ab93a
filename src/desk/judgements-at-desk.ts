import type { Decided } from "../core/decisions/apply-decisions.ts";
import { heededJudgements } from "../core/decisions/heeded-judgements.ts";
import type { Decision } from "../core/model/index.ts";
import type { PairDecisionView } from "../wire/linked-views.ts";

/** Reports and statements that a person decided of, by themselves or in a pair. */
export function decidedMembers({ members, pairs }: Decided): ReadonlySet<string> {
  const alone = [...members].filter(([, { state, discounts }]) => state !== "machine" || discounts.length > 0).map(([id]) => id);
  return new Set([...alone, ...pairs.flatMap(({ a, b }) => [a, b])]);
}

/** Whether a person decided anything of what these reports or statements are put together to. */
export function reviewedAmong(members: readonly string[], decided: ReadonlySet<string>): "machine" | "decided" {
  return members.some((member) => decided.has(member)) ? "decided" : "machine";
}

/** Decisions on pairs with one of these reports or statements, withdrawn ones too, newest first, each with whether linking heeds it. */
export function judgementsOf(log: readonly Decision[], decided: Decided, members: ReadonlySet<string>): readonly PairDecisionView[] {
  const standing = new Set(decided.inForce.map(({ id }) => id));
  const heedOf = heedIn(decided);
  return log
    .flatMap(({ id, subject, decided: said, reviewer, at, why, codebook = null }): readonly PairDecisionView[] => {
      if (subject.kind !== "pair" || !(members.has(subject.a) || members.has(subject.b))) return [];
      if (said.verdict !== "same" && said.verdict !== "not-same" && said.verdict !== "unsure") return [];
      const { a, b } = subject;
      const force = standing.has(id) ? "in-force" : "withdrawn";
      const heed = force === "withdrawn" ? "none" : heedOf(a, b, id, said.verdict);
      return [{ decision: id, a, b, judgement: said.verdict, by: reviewer, at, why, codebook, force, heed }];
    })
    .reverse();
}

type HeedOf = (a: string, b: string, decision: string, verdict: PairDecisionView["judgement"]) => PairDecisionView["heed"];

function heedIn({ pairs, inForce }: Decided): HeedOf {
  const last = new Map(inForce.flatMap(({ id, subject }) => (subject.kind === "pair" ? [[`${subject.a} ${subject.b}`, id] as const] : [])));
  const contradicted = new Set(heededJudgements(pairs).contradictions.flatMap((set) => set.map(({ a, b }) => `${a} ${b}`)));
  return (a, b, decision, verdict) => {
    if (last.get(`${a} ${b}`) !== decision) return "replaced";
    if (verdict === "unsure") return "none";
    return contradicted.has(`${a} ${b}`) ? "contradicted" : "heeded";
  };
}
