import type { Decision } from "../model/index.ts";

/** What stands where a person typed something about a document that was destroyed. */
const DESTROYED = "(destroyed)";

/** What a decision is about: one id, or the two of a pair. */
export function subjectsOf({ subject }: Decision): readonly string[] {
  return subject.kind === "pair" ? [subject.a, subject.b] : [subject.id];
}

/** A decision that still says who decided what kind of thing and when, and nothing of what was typed. */
export function withoutWords(decision: Decision): Decision {
  const { decided, why } = decision;
  return {
    ...decision,
    why: why === null ? null : DESTROYED,
    decided: decided.verdict === "edit" ? { ...decided, value: DESTROYED } : decided,
  };
}
