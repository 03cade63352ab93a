import type { ClaimSheet, IncidentSheet } from "./linked-sheet.ts";
import type { Reading } from "./reading.ts";

/** How far people came with one kind of thing. What documents with one text share is counted once. */
export interface DecidedCounts {
  readonly accepted: number;
  readonly edited: number;
  /** Found by a person where the machine found nothing, and not decided on since. */
  readonly added: number;
  readonly rejected: number;
  readonly undecided: number;
}

/** One reviewer's decisions in force. Days are ISO 8601. */
export interface ReviewerPart {
  readonly handle: string;
  readonly decisions: number;
  readonly first: string;
  readonly last: string;
}

/** What a dossier would hold and leave out, in numbers. */
export interface DossierContents {
  readonly reports: DecidedCounts;
  readonly statements: DecidedCounts;
  /** Documents that hold something accepted, edited or added, and those that do not. */
  readonly documents: { readonly included: number; readonly leftOut: number };
  /** Judgements in force on whether two things are the same. */
  readonly judgements: number;
  /** By handle. */
  readonly reviewers: readonly ReviewerPart[];
  readonly decisions: { readonly inForce: number; readonly withdrawn: number };
  /** Decisions on what is no longer found in its text. */
  readonly open: number;
  /** Items on which people do not agree: the last word stands. */
  readonly disputed: readonly string[];
}

/** How well something is read, measured on a labelled set. Per cent. */
export interface MeasuredFigure {
  readonly set: string;
  readonly figure: string;
  readonly means: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** The same by the rules alone; null where it was not measured. */
  readonly rulesAlone: number | null;
}

/** Reports that nobody decided on and that tell something else of a field. They are left out, and that is told. */
export interface LeftOutOfField {
  readonly field: string;
  /** Reports that tell other values. */
  readonly others: number;
  /** Reports that speak against a value told here. */
  readonly against: number;
  /** `clash`: some of them cannot be true beside what is told here. */
  readonly standing: "clash" | "beside";
}

/** An incident of several documents with what was decided of it. */
export interface DossierIncident {
  readonly sheet: IncidentSheet;
  /** Reports in it that a person accepted, edited or added, and all that are not rejected. */
  readonly decided: number;
  readonly reports: number;
  readonly leftOut: readonly LeftOutOfField[];
}

export interface DossierClaim {
  readonly sheet: ClaimSheet;
  /** Statements in it that a person accepted, edited or added, and all that are not rejected. */
  readonly decided: number;
  readonly statements: number;
  /** Its statements to which a person gave another value: the grade counts them as the machine read them. */
  readonly edited: number;
  readonly leftOut: { readonly for: number; readonly against: number; readonly noEvidence: number; readonly neither: number };
}

/** A person's word on whether two things are the same. `document` is null where nothing else of it is in the dossier. */
export interface DossierJudgement {
  readonly kind: "report" | "statement" | "document";
  readonly judgement: "same" | "not-same" | "unsure";
  readonly a: { readonly id: string; readonly document: string | null };
  readonly b: { readonly id: string; readonly document: string | null };
  readonly by: string;
  readonly at: string;
}

/** What a document can be checked by: hashes of its original bytes and of the text that every footnote's characters are of. */
export interface DocumentProof {
  readonly document: string;
  readonly bytesSha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
  readonly textSha256: string;
}

/** What a person decided, with everything to check it by; every word of a document in it has passed `leave`. */
export interface Dossier {
  /** `decided`: what a person accepted, edited or added alone. */
  readonly holds: "decided" | "decided-and-unreviewed";
  /** How much of each text stands in it. */
  readonly context: "sentences" | "whole-text";
  readonly contents: DossierContents;
  /** The codebooks that decisions in force follow, each with its version; null where they name none. */
  readonly codebooks: readonly { readonly name: string | null; readonly decisions: number }[];
  readonly measured: readonly MeasuredFigure[];
  readonly reading: Reading;
  readonly incidents: readonly DossierIncident[];
  readonly claims: readonly DossierClaim[];
  readonly judgements: readonly DossierJudgement[];
  readonly proofs: readonly DocumentProof[];
}
