import type { ContestedField, GradeName, OriginKind } from "./corroboration.ts";
import type { DecisionId, ReportId } from "./ids.ts";
import type { CopyRelation, Stance } from "./linking.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";
import type { FootnoteNumber, Voice } from "./voice.ts";

/** A document where it is one of several: its label in what is shown, and its facts. */
export interface SheetDocument {
  readonly label: string;
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: Passage;
}

/** One telling of a value in one document. */
export interface SheetTelling {
  readonly document: string;
  readonly report: string;
  readonly voices: readonly Voice[];
  readonly stance: "for" | "against";
  readonly hedge: "plain" | "hedged";
  readonly weight: "counts" | "in-passing";
  /** Labels of the origins that its statements rest on; none where the text speaks in its own voice. */
  readonly origins: readonly string[];
  readonly footnote: FootnoteNumber;
}

export interface SheetGrade {
  readonly grade: GradeName | null;
  readonly carriers: number;
  readonly origins: number;
  /** Of the origins, those that only claim it for themselves. */
  readonly ownClaims: number;
  readonly reasons: readonly string[];
}

/** A person's word that a value or a claim carries no weight: it stands beside the computed grade. */
export interface Discount {
  readonly decision: DecisionId;
  /** Null for a claim, by one of its statements. */
  readonly field: ContestedField | null;
  readonly span: Span | null;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
  readonly codebook: string | null;
}

/** Where a report tells a value. */
export interface ValueAnchor {
  readonly report: ReportId;
  readonly span: Span;
}

export interface SheetValue {
  readonly text: string;
  readonly grade: SheetGrade;
  readonly discounts: readonly Discount[];
  /** By which it can be discounted. */
  readonly anchor: ValueAnchor | null;
  readonly conflicts: readonly string[];
  readonly tellings: readonly SheetTelling[];
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * A value that a person gave a field of one report. It has no grade: what was read of that field there is replaced by it, counted nowhere,
 * and stands in `read`.
 */
export interface GivenValue {
  readonly field: string;
  readonly document: string;
  readonly report: string;
  readonly text: string;
  readonly by: string;
  readonly why: string | null;
  /** Perpetrators whom the person named too and who were read already: they keep who claimed it and who accused them. */
  readonly kept: readonly string[];
  /** What was read there before and is replaced, by the machine where `addedBy` is null. */
  readonly read: readonly string[];
  readonly addedBy: string | null;
}

export interface SheetField {
  readonly name: string;
  /** By everything that is told and given; what was replaced is in no dispute. */
  readonly agreement: "one-value" | "several" | "contested";
  /** What people gave, before all that is told. Fields that hold no dispute are in a sheet for this alone. */
  readonly given: readonly GivenValue[];
  readonly values: readonly SheetValue[];
}

/** What leads to an origin: a document or a hand, why, and what leads there in turn. Each stands once in a tree; a copy below what it was taken from. */
export interface OriginBranch {
  readonly from: string;
  readonly reason: string;
  readonly branches: readonly OriginBranch[];
}

/** An origin as it may be shown. */
export interface SheetOrigin {
  /** `O1`, `O2` … in this sheet. */
  readonly label: string;
  readonly kind: OriginKind;
  readonly text: string;
  /** Labels of the documents that rest on it. */
  readonly carriers: readonly string[];
  readonly shown: "shared" | "none-found";
  readonly reasons: readonly string[];
  readonly branches: readonly OriginBranch[];
}

/** One step of the way from a document to an origin; `from` and `to` are labels or the names of hands. */
export interface SheetEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly reasons: readonly string[];
}

/** Of each document the copy that shares most is `nearest`: the others follow from it. */
export interface SheetCopy {
  readonly rank: "nearest" | "further";
  readonly document: string;
  readonly of: string;
  readonly relation: CopyRelation;
  readonly share: number;
  readonly reasons: readonly string[];
}

export interface SheetDrift {
  readonly document: string;
  readonly of: string;
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
}

/** What holds two of an incident's reports together. */
export interface SheetPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly { readonly text: string; readonly weight: number }[];
}

/** An incident of several documents as plain data that has left through `leave`. */
export interface IncidentSheet {
  readonly id: string;
  readonly heading: string;
  readonly kind: string;
  readonly documents: readonly SheetDocument[];
  /** The reports it is made of, by document. */
  readonly reports: readonly {
    readonly document: string;
    readonly report: string;
    readonly mention: string;
    readonly main: boolean;
    readonly state: "machine" | "added" | "accepted" | "rejected" | "edited";
  }[];
  readonly fields: readonly SheetField[];
  readonly origins: readonly SheetOrigin[];
  readonly edges: readonly SheetEdge[];
  readonly copies: readonly SheetCopy[];
  readonly drifts: readonly SheetDrift[];
  readonly pairs: readonly SheetPair[];
  readonly footnotes: readonly { readonly number: FootnoteNumber; readonly document: string; readonly passage: Passage }[];
}

export interface ClaimSheet {
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  readonly documents: readonly SheetDocument[];
  readonly statements: readonly {
    readonly document: string;
    readonly statement: string;
    readonly stance: Stance;
    readonly voice: Voice;
    readonly on: string | null;
    readonly origin: string | null;
    readonly footnote: FootnoteNumber;
  }[];
  /** What holds it together; `a` and `b` are statements. */
  readonly pairs: readonly {
    readonly a: { readonly document: string; readonly statement: string };
    readonly b: { readonly document: string; readonly statement: string };
    readonly score: number;
    readonly reasons: readonly { readonly text: string; readonly weight: number }[];
  }[];
  readonly grade: SheetGrade;
  readonly discounts: readonly Discount[];
  readonly origins: readonly SheetOrigin[];
  readonly edges: readonly SheetEdge[];
  readonly footnotes: IncidentSheet["footnotes"];
}
