import type { KnownBy, NotRead, Reading as TextReading } from "./document.ts";
import type { ClaimSheet, IncidentSheet } from "./linked-sheet.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";
import type { FootnoteNumber, Voice } from "./voice.ts";

export type { FootnoteNumber, Voice } from "./voice.ts";

/** What a person decided of an item, or that nobody has. */
export interface ItemStanding {
  readonly state: "machine" | "added" | "accepted" | "rejected" | "edited";
  /** Handle of the reviewer, null where no person decided. */
  readonly by: string | null;
  /** Handle of who found it in the text; null where a machine did. */
  readonly addedBy: string | null;
  readonly why: string | null;
  /** Values that people gave its fields, beside the machine's own. */
  readonly edits: readonly ItemEdit[];
}

/** A value that a person gave a field. */
export interface ItemEdit {
  readonly field: string;
  /** In words: several names one after another, and that there is none where there is none. */
  readonly text: string;
  /** One by one where the field holds names: none where a person says that nobody is named. Null for other fields. */
  readonly names: readonly string[] | null;
  readonly by: string;
  readonly why: string | null;
}

/** One value told for a field, with who says it, and its footnote. */
export interface ReadingValue {
  readonly text: string;
  /** What must be known to read the value: precision, how a date was found, who is counted. */
  readonly notes: readonly string[];
  readonly voices: readonly Voice[];
  readonly footnote: FootnoteNumber;
}

/** A field of an incident report with every value told. `differ`: the values cannot all be true of the same thing. */
export interface ReadingField {
  readonly name: string;
  readonly agreement: "one-value" | "differ" | "several";
  readonly values: readonly ReadingValue[];
}

/** The sentences of one report's footnotes, each told once, with where each footnote's words stand in them. */
export interface ReadingEvidence {
  readonly passage: Passage;
  readonly cites: readonly { readonly footnote: FootnoteNumber; readonly span: Span }[];
}

export interface ReadingIncident {
  readonly id: string;
  readonly heading: string;
  readonly kind: string;
  readonly mention: string;
  readonly status: string;
  readonly document: string;
  readonly standing: ItemStanding;
  readonly fields: readonly ReadingField[];
  readonly evidence: ReadingEvidence;
}

/** One statement as it is listed under its source. */
export interface ReadingStatement {
  readonly id: string;
  readonly document: string;
  readonly voice: Voice;
  readonly quotation: string;
  readonly footnote: FootnoteNumber;
  readonly standing: ItemStanding;
  /** What the machine read for the fields to which a person gave another value. */
  readonly read: Readonly<Record<string, string>>;
}

/** Statements of one source as named in one document; private persons are never joined across documents. */
export interface ReadingSource {
  readonly name: string;
  readonly kind: string;
  readonly statements: readonly ReadingStatement[];
}

export interface ReadingFootnote {
  readonly number: FootnoteNumber;
  readonly document: string;
  readonly passage: Passage;
}

export interface ReadingDocument {
  /** `D1`, `D2` … in the order of the reading. */
  readonly label: string;
  readonly id: string;
  readonly title: Passage;
  readonly publisher: string | null;
  readonly published: { readonly value: string | null; readonly knownBy: KnownBy };
  readonly agency: string | null;
  readonly genre: { readonly genre: string; readonly reasons: readonly string[] };
  readonly reading: TextReading;
  readonly language: string;
  readonly notRead: readonly NotRead[];
  /** Share of its words that no statement covers, 0 to 1; null where the text was not read. */
  readonly ownVoice: number | null;
  readonly statements: number;
  readonly reports: number;
}

/** Everything the reading shows, as plain data that has left through `leave`. */
export interface Reading {
  readonly caseName: string;
  /** ISO 8601. */
  readonly made: string;
  /** Which detectors and extraction the machine's part comes from. */
  readonly extractors: readonly string[];
  readonly reviewed: "nothing" | "some" | "all";
  readonly persons: "pseudonyms" | "as-written";
  readonly documents: readonly ReadingDocument[];
  /** What several documents tell in common: incidents that more than one tells of, and claims. */
  readonly linked: { readonly incidents: readonly IncidentSheet[]; readonly claims: readonly ClaimSheet[] };
  readonly incidents: readonly ReadingIncident[];
  readonly sources: readonly ReadingSource[];
  readonly footnotes: readonly ReadingFootnote[];
  /** Files that went in and are not among the documents, with the reason. */
  readonly failed: readonly { readonly file: string; readonly code: string; readonly message: string }[];
}

/** One sentence of a document with what was read from it. A statement stands at the sentence where its cue is, a report at its trigger. */
export interface SheetSentence {
  readonly passage: Passage;
  readonly statements: readonly {
    readonly id: string;
    readonly voice: Voice;
    readonly quotation: string;
    readonly standing: ItemStanding;
  }[];
  readonly reports: readonly { readonly id: string; readonly heading: string; readonly mention: string; readonly standing: ItemStanding }[];
}

/** A document sentence by sentence: what `sayso show` prints of one. */
export interface DocumentSheet {
  readonly document: ReadingDocument;
  readonly paragraphs: readonly (readonly SheetSentence[])[];
}
