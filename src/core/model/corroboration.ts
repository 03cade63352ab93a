import type { ClaimedValue, Copy, LinkedIncident, ReportRef, Stance, StatementPair, StatementRef } from "./linking.ts";
import type { Span } from "./span.ts";
import type { NamedAs } from "./statement.ts";

/** Fields of an incident that hold sets of values. */
export const CONTESTED_FIELDS = ["date", "place", "perpetrators", "killed", "injured", "abducted", "missing", "detained"] as const;
export type ContestedField = (typeof CONTESTED_FIELDS)[number];

/** One report's telling of a value: in which statements, or in the publisher's own voice where there are none. */
export interface Telling {
  readonly report: ReportRef;
  readonly span: Span;
  /** Which value of its field it is, by characters alone: a perpetrator by its own first words, since one act may be told of several. */
  readonly anchor: Span;
  readonly statements: readonly string[];
  readonly stance: "for" | "against";
  /** `hedged`: said as possible or probable, or suspected. */
  readonly hedge: "plain" | "hedged";
  /** Told in passing: it is shown and counts for nothing. */
  readonly weight: "counts" | "in-passing";
}

export type OriginId = string;

/** What an origin is. `dead-end`: the texts show that there is one, and not whose: a gap, an outlet, a circle. */
export type OriginKind = "institution" | "person" | "unnamed" | "first-hand" | "dead-end";

/** Where a piece of information first came from, as far as the texts show. */
export interface Origin {
  readonly id: OriginId;
  readonly kind: OriginKind;
  /** As the texts name it. A private person's name must not leave: see `named`. */
  readonly text: string;
  readonly institution: string | null;
  readonly named: NamedAs;
  /** Documents that pass its information on, versions of one article once. */
  readonly carriers: readonly string[];
  readonly statements: readonly StatementRef[];
  /** Whether more than one document was shown to rest on it. */
  readonly shown: "shared" | "none-found";
  readonly reasons: readonly string[];
  /** Origins that it may be, by a fuller name, or as one of the authorities: beside them it counts nothing. */
  readonly mayBe: readonly OriginId[];
}

export type EdgeRelation = "copy" | "credit-line" | "told" | "quoting" | "same-institution" | "same-occasion";

/** One step from a document towards an origin, with why. `from` and `to` are documents, origins, or hands by name. */
export interface OriginEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: EdgeRelation;
  /** In the text of the document that shows it. */
  readonly spans: readonly Span[];
  readonly reasons: readonly string[];
}

/** One value of one field, with everybody who tells it. */
export interface FieldValue {
  readonly field: ContestedField;
  /** As JSON: an interval, a place, a range, a perpetrator. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The value in words. */
  readonly text: string;
  readonly tellings: readonly Telling[];
  /** Origins that stand behind it now. */
  readonly origins: readonly OriginId[];
  /** Origins that deny it. */
  readonly against: readonly OriginId[];
  /** Origins that gave it once and another value later. */
  readonly revised: readonly { readonly origin: OriginId; readonly to: string; readonly on: string | null }[];
  /** Days of publication, null where not known. */
  readonly first: string | null;
  readonly last: string | null;
  /** Texts of the values that cannot be true beside it. */
  readonly conflicts: readonly string[];
}

/** Lowest first: an origin for a value never lowers it, one against never raises it. Null, no origin at all, is below. */
export const GRADES = ["discounted", "contested", "claimed-only", "single-origin", "corroborated", "acknowledged"] as const;
export type GradeName = (typeof GRADES)[number];

/** A piece of a sentence: words of ours, the name of an origin, or a value of the same field by its text. Who shows it decides how a name leaves. */
export type ReasonPart = string | { readonly origin: OriginId } | { readonly value: string };
/** One sentence. */
export type ReasonSentence = readonly ReasonPart[];

/** How far a value or claim is borne out by the documents at hand, with both counts and the reasons in sentences. */
export interface Grade {
  readonly grade: GradeName | null;
  /** Documents, versions of one article once. */
  readonly carriers: number;
  readonly origins: number;
  /** How many of the origins only claim it for themselves (a claim of responsibility, praise, a custody statement): they raise no grade. */
  readonly ownClaims: number;
  readonly reasons: readonly ReasonSentence[];
}

/** A sentence as text. `named` and `told` say how an origin and a value are shown. */
export function sentenceText(
  sentence: ReasonSentence,
  named: (origin: OriginId) => string,
  told: (value: string) => string = (value) => value,
): string {
  return sentence.map((part) => (typeof part === "string" ? part : "origin" in part ? named(part.origin) : told(part.value))).join("");
}

export interface GradedValue extends FieldValue {
  readonly grade: Grade;
}

/**
 * Fields of reports, by id, that people gave another value, with the names given: what was read of them stands behind no value, save perpetrators
 * that a person left as they were read. Equal texts have equal reports, and one decision holds for all of them.
 */
export type Overruled = ReadonlyMap<string, ReadonlyMap<ContestedField, readonly string[]>>;

/** A value that one report tells of a field that a person gave another value: it is counted nowhere and shown beside that one. */
export type ReplacedValue = Pick<FieldValue, "field" | "text" | "tellings">;

/** An incident with its fields, its origins and the steps that lead to them. */
export interface CorroboratedIncident {
  readonly incident: LinkedIncident;
  readonly fields: Readonly<Partial<Record<ContestedField, readonly GradedValue[]>>>;
  readonly origins: readonly Origin[];
  readonly edges: readonly OriginEdge[];
  /** Copies among its documents. */
  readonly copies: readonly Copy[];
  /** In the order of its reports. */
  readonly replaced: readonly ReplacedValue[];
}

/** A claim with who is for and against it. */
export interface CorroboratedClaim {
  readonly claim: string;
  readonly text: string;
  /** The value that its statements carry of one incident, as in `Claim`. */
  readonly value?: ClaimedValue;
  readonly topic: string;
  readonly statements: readonly (StatementRef & {
    readonly stance: Stance;
    readonly origin: OriginId | null;
    readonly on: string | null;
  })[];
  /** What holds it together. */
  readonly pairs: readonly StatementPair[];
  readonly origins: readonly Origin[];
  readonly edges: readonly OriginEdge[];
  readonly grade: Grade;
}
