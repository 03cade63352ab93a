import type { ContestedField } from "./corroboration.ts";
import type { DecisionId, DocumentId, ReportId, StatementId, TextId } from "./ids.ts";
import type { IncidentReport } from "./incident.ts";
import type { Span } from "./span.ts";
import type { Statement } from "./statement.ts";

/** What a decision is about: member ids only, never a computed cluster. */
export type DecisionSubject =
  | { readonly kind: "statement"; readonly id: StatementId }
  | { readonly kind: "report"; readonly id: ReportId }
  | { readonly kind: "document"; readonly id: DocumentId }
  | { readonly kind: "pair"; readonly a: string; readonly b: string }
  /** A person's name, folded, as it is said in that document: where the document is destroyed the name is too. */
  | { readonly kind: "name"; readonly name: string; readonly document: DocumentId };

/** What a person found in a text. It has the form of what a machine finds, and its id is made in the same way. */
export type AddedFinding =
  | { readonly kind: "statement"; readonly finding: Statement }
  | { readonly kind: "report"; readonly finding: IncidentReport };

/** What was decided. `edit` gives one field of the subject another value; the machine's own value stays beside it. */
export type Verdict =
  | { readonly verdict: "accept" }
  | { readonly verdict: "reject" }
  | { readonly verdict: "edit"; readonly field: string; readonly value: unknown }
  | { readonly verdict: "same" | "not-same" | "unsure" }
  | { readonly verdict: "remove" }
  /** Its subject is the document; the finding belongs to every document with that text. `added` null: destroyed with its document. */
  | { readonly verdict: "add"; readonly text: TextId; readonly added: AddedFinding | null }
  /** Who works blind has gone through the document, as it read then. */
  | { readonly verdict: "coded"; readonly text: TextId }
  | { readonly verdict: "public" | "private" }
  /**
   * That a person gives no weight to a value, whatever was computed: of a report, by its field and where its text tells the value. Of a statement
   * both are null: the claim that it is in.
   */
  | { readonly verdict: "discount"; readonly field: ContestedField | null; readonly span: Span | null }
  | { readonly verdict: "withdraw"; readonly decision: DecisionId };

/** One row of the append-only log: who decided what, when and why. */
export interface Decision {
  readonly id: DecisionId;
  readonly reviewer: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly why: string | null;
  /** Name and version of the codebook that it follows, as the team calls it; absent where none was given. */
  readonly codebook?: string;
  /** Made by a person who saw neither what a machine suggests nor what others decided; absent otherwise. */
  readonly sight?: "blind";
  readonly subject: DecisionSubject;
  readonly decided: Verdict;
}
