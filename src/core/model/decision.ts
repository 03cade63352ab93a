import type { DecisionId, DocumentId, ReportId, StatementId } from "./ids.ts";

/** What a decision is about: member ids only, never a computed cluster. */
export type DecisionSubject =
  | { readonly kind: "statement"; readonly id: StatementId }
  | { readonly kind: "report"; readonly id: ReportId }
  | { readonly kind: "document"; readonly id: DocumentId }
  | { readonly kind: "pair"; readonly a: string; readonly b: string };

/** What was decided. `edit` gives one field of the subject another value; the machine's own value stays beside it. */
export type Verdict =
  | { readonly verdict: "accept" }
  | { readonly verdict: "reject" }
  | { readonly verdict: "edit"; readonly field: string; readonly value: unknown }
  | { readonly verdict: "same" | "not-same" | "unsure" }
  | { readonly verdict: "remove" }
  | { readonly verdict: "withdraw"; readonly decision: DecisionId };

/** One row of the append-only log: who decided what, when and why. */
export interface Decision {
  readonly id: DecisionId;
  readonly reviewer: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly why: string | null;
  readonly subject: DecisionSubject;
  readonly decided: Verdict;
}
