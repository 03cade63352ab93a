import type { ActorKind } from "./actor.ts";
import type { DayInterval } from "./date.ts";
import type { LeftOutOfField } from "./dossier.ts";
import type {
  Basis,
  BasisBy,
  CountWhat,
  IncidentStatus,
  IncidentType,
  PerpetratorRole,
  Range,
  ReportKind,
  VictimRole,
} from "./incident.ts";
import type { SheetGrade } from "./linked-sheet.ts";
import type { Span } from "./span.ts";

// An incident as a codebook's row is made of it: typed values, each with the words that it rests on. Every word of a document in it has passed `leave`.

/** The words that a value rests on: where they stand, who says them, and whether a person looked at the report that tells it. */
export interface CodedNote {
  /** Names it in every file: the start of its document's id, and its characters. */
  readonly ref: string;
  readonly document: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly textSha256: string;
  readonly span: Span;
  readonly quoted: string;
  readonly sentence: string;
  /** Who says it: the last hand of each voice. */
  readonly says: string;
  /** The hands before, outermost first; empty where there are none. */
  readonly through: string;
  readonly stance: "for" | "against";
  readonly hedge: "plain" | "hedged";
  readonly weight: "counts" | "in-passing";
  /** Names of the origins that it rests on. */
  readonly origins: readonly string[];
  readonly report: string;
  /** Handle of who decided on the report last; null where nobody did. */
  readonly reviewer: string | null;
  /** Handle of who gave the value in place of the machine's; null where the words themselves tell it. */
  readonly givenBy: string | null;
}

/**
 * How a value stands: `revised`: everybody behind it gave another one later; `denied`: nobody tells it but to deny it; `in-passing`: told
 * where another document tells the incident at length; `discounted`: by a person, with reason.
 */
export type CodedStanding = "current" | "revised" | "denied" | "in-passing" | "discounted";

export interface CodedValue<Value> {
  readonly value: Value;
  /** In words. */
  readonly text: string;
  /** Null where values of its kind have none: a person's, and those of fields that hold no dispute. */
  readonly grade: SheetGrade | null;
  readonly standing: CodedStanding;
  readonly notes: readonly CodedNote[];
  readonly givenBy: string | null;
  /** How a date or place was found, in words; absent where nothing more is to be told. */
  readonly found?: string;
}

/** `wide`: a named region, sea or range of which nobody knows how far it reaches. From there on no point is known. */
export type CodedPrecision = "exact" | "near" | "wide" | "admin2" | "admin1" | "country" | "unknown";

export interface CodedPlace {
  /** The place itself as told; null where no more than what holds it is. */
  readonly name: string | null;
  /** Name of the country, null where it is not known, and its two letters. */
  readonly country: string | null;
  readonly countryCode: string | null;
  readonly admin1: string | null;
  /** WGS 84 degrees of the place itself: never those of what holds it. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly precision: CodedPrecision;
  /** What is told to lie in it, where the act was, with the place; null where the place alone is told. */
  readonly site: string | null;
}

export interface CodedPerpetrator {
  readonly name: string;
  readonly kind: "organisation" | "individual";
  /** By the list of actors; null where it does not know the name. */
  readonly actor: ActorKind | null;
  /** On what footings it is named, each once. */
  readonly footings: readonly { readonly basis: Basis; readonly by: BasisBy }[];
  /** The parts in it that it is said to have had, each once; empty where a person named it. */
  readonly roles: readonly PerpetratorRole[];
}

/** A figure; `of` tells whom it counts, null for everybody who was attacked. */
export interface CodedFigure extends Range {
  readonly of: string | null;
}

export interface CodedAct {
  readonly type: IncidentType;
  readonly status: IncidentStatus;
}

export interface CodedDocument {
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string;
  /** Its words about the incident. */
  readonly notes: readonly CodedNote[];
}

/** A field with everything told of it, as the `sayso` codebook lists it. */
export interface CodedField {
  readonly name: string;
  readonly agreement: "one-value" | "several" | "contested";
  readonly values: readonly CodedValue<unknown>[];
}

export interface CodedIncident {
  readonly id: string;
  readonly heading: string;
  readonly kind: ReportKind;
  readonly acts: readonly CodedValue<CodedAct>[];
  readonly dates: readonly CodedValue<DayInterval>[];
  readonly places: readonly CodedValue<CodedPlace>[];
  readonly perpetrators: readonly CodedValue<CodedPerpetrator>[];
  readonly figures: Readonly<Record<CountWhat, readonly CodedValue<CodedFigure>[]>>;
  /** The toll that each report itself tells, whomever its figures count. */
  readonly tolls: Readonly<Record<"killed" | "injured", readonly CodedValue<CodedFigure>[]>>;
  /** The attackers' own dead and wounded where they are told apart. */
  readonly attackers: Readonly<Record<"killed" | "injured", readonly CodedValue<CodedFigure>[]>>;
  readonly victims: readonly CodedValue<VictimRole>[];
  readonly targets: readonly CodedValue<string>[];
  readonly weapons: readonly CodedValue<string>[];
  readonly fields: readonly CodedField[];
  /** Names of the origins behind it. */
  readonly origins: readonly { readonly name: string; readonly notes: readonly CodedNote[] }[];
  /** In order of publication. */
  readonly documents: readonly CodedDocument[];
  /** Its reports here, those of them that a person decided on, and all that nobody rejected. */
  readonly reports: { readonly held: number; readonly decided: number; readonly all: number };
  /** What reports that are left out tell otherwise. */
  readonly leftOut: readonly LeftOutOfField[];
}
