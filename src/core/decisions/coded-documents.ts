import type { Decision, DecisionId, DocumentId, TextId } from "../model/index.ts";

/** That a person who works blind has gone through a document. */
export interface Coded {
  readonly by: string;
  readonly text: TextId;
  readonly decision: DecisionId;
}

/** Who has gone through which document without seeing machine or others, from decisions in force. */
export function codedIn(inForce: readonly Decision[]): ReadonlyMap<DocumentId, readonly Coded[]> {
  const coded = new Map<DocumentId, Coded[]>();
  for (const { id, subject, decided, reviewer } of inForce) {
    if (subject.kind !== "document" || decided.verdict !== "coded") continue;
    coded.set(subject.id, [...(coded.get(subject.id) ?? []), { by: reviewer, text: decided.text, decision: id }]);
  }
  return coded;
}
