import type { Decision, Verdict } from "../model/index.ts";

/** What stands where a person typed something about a document that was destroyed. */
const DESTROYED = "(destroyed)";

/** What a decision is about: one id, or the two of a pair; of what was added its document and itself; of a name the document that says it. */
export function subjectsOf({ subject, decided }: Decision): readonly string[] {
  if (subject.kind === "pair") return [subject.a, subject.b];
  if (subject.kind === "name") return [subject.document];
  return decided.verdict === "add" && decided.added ? [subject.id, decided.added.finding.id] : [subject.id];
}

/** A decision that still says who decided what kind of thing and when, and nothing of what was typed. */
export function withoutWords(decision: Decision): Decision {
  const { decided, why, subject } = decision;
  return {
    ...decision,
    why: why === null ? null : DESTROYED,
    subject: subject.kind === "name" ? { ...subject, name: DESTROYED } : subject,
    decided: emptied(decided),
  };
}

function emptied(decided: Verdict): Verdict {
  if (decided.verdict === "edit") return { ...decided, value: DESTROYED };
  return decided.verdict === "add" ? { ...decided, added: null } : decided;
}
