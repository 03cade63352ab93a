import type { PartialDate } from "./date.ts";
import type { IncidentReport } from "./incident.ts";
import type { Span } from "./span.ts";
import type { Statement } from "./statement.ts";

/** A document with what was read from it: all that linking looks at. `id` is whatever the caller calls it. */
export interface LinkingDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: PartialDate | null;
  readonly url: string | null;
  /** The agency that the text is credited to as a whole, where known. */
  readonly agency: string | null;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly incidents: readonly IncidentReport[];
}

/** A report by its document: equal texts of two documents have equal report ids. `index` is its place in the document's list. */
export interface ReportRef {
  readonly document: string;
  readonly report: string;
  readonly index: number;
  /** True of the one report of its document that tells what the document is chiefly about. */
  readonly main: boolean;
}

export interface StatementRef {
  readonly document: string;
  readonly statement: string;
}

/** Why two things were put together or kept apart: what was compared, in words, and how much it weighed (positive: for together). */
export interface Reason {
  readonly text: string;
  readonly weight: number;
}

/**
 * How two reports stand to each other, weakest first: compared; forbidden by a finding whatever else agrees; told in words that one took from the
 * other; or judged by a person. Of several the strongest holds.
 */
export const PAIR_VERDICTS = ["scored", "apart", "copied", "same", "not-same"] as const;
export type PairVerdict = (typeof PAIR_VERDICTS)[number];

/** What comparing two reports found. */
export interface ScoredPair {
  readonly a: ReportRef;
  readonly b: ReportRef;
  readonly score: number;
  readonly verdict: PairVerdict;
  readonly reasons: readonly Reason[];
}

/** A person's word on two statements, or on two documents, by their ids: equal texts have equal statement ids. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly verdict: "same" | "not-same";
  /** The reviewer's handle. */
  readonly by: string;
}

/** What people judged of pairs, none against another. Of documents: whether one is a copy of the other. */
export interface Judged {
  readonly reports: readonly ScoredPair[];
  readonly statements: readonly JudgedPair[];
  readonly documents: readonly JudgedPair[];
}

/** What nobody judged of. */
export const NOTHING_JUDGED: Judged = { reports: [], statements: [], documents: [] };

/** The reason that a person's judgement is. */
export function judgedReason(by: string): Reason {
  return { text: `a person (${by}) judged so`, weight: JUDGED_SCORE };
}

/** A person's word weighs more than anything compared. */
export const JUDGED_SCORE = 100;

/** Reports of one incident, or of one series or situation, which stands alone. */
export interface LinkedIncident {
  /** The least report id of its members. */
  readonly id: string;
  /** In order of document and index. */
  readonly reports: readonly ReportRef[];
  /** Pairs that held it together, best first: enough to reach every member. Empty for one report alone. */
  readonly pairs: readonly ScoredPair[];
}

export type CopyRelation = "same-text" | "edited" | "version" | "rewrite";

/** A passage that two texts share: `here` in the document, `there` in the one it is a copy of. */
export interface SharedPassage {
  readonly here: Span;
  readonly there: Span;
}

/** That a document took over another's words, or, for a rewrite, seems to: a rewrite is proposed, a person decides. */
export interface Copy {
  readonly document: string;
  /** The earlier published; where that is not known or the same, the lesser id. */
  readonly of: string;
  readonly relation: CopyRelation;
  /** Share of the shorter text's words that stand in the other in the same order, 0 to 1, page furniture apart. */
  readonly share: number;
  readonly spans: readonly SharedPassage[];
  readonly reasons: readonly string[];
}

export type Stance = "for" | "against" | "no-evidence" | "neutral";

/** Two statements of one claim, with what put them together. */
export interface StatementPair {
  readonly a: StatementRef;
  readonly b: StatementRef;
  readonly score: number;
  /** `same`: a person judged so. */
  readonly verdict: "scored" | "copied" | "same";
  readonly reasons: readonly Reason[];
}

/** Fields of an incident of which a value that statements carry makes a claim. */
export const CLAIMED_FIELDS = ["perpetrators", "killed", "injured"] as const;

/** A value of an incident that statements carry: whoever carried it out, or "14 killed". */
export interface ClaimedValue {
  readonly field: (typeof CLAIMED_FIELDS)[number];
  readonly words: string;
}

/** What statements assert or deny in common. */
export interface Claim {
  /** The least statement id of its members. */
  readonly id: string;
  /** The content of the statement that puts it most plainly, as written. */
  readonly text: string;
  /** Claims of one topic speak of the same things without saying the same. Named by the least claim id of the topic. */
  readonly topic: string;
  /** The value that its statements carry of one incident, where that put them together. Absent where their words did. */
  readonly value?: ClaimedValue;
  readonly statements: readonly (StatementRef & { readonly stance: Stance })[];
  /** Pairs that held it together: enough to reach every statement. */
  readonly pairs: readonly StatementPair[];
}

/** A statement and the one whose words it takes over. */
export interface CopiedStatement {
  readonly later: StatementRef;
  readonly earlier: StatementRef;
}

/** What changed between two carriers of one statement, in words. */
export interface Drift extends CopiedStatement {
  readonly changes: readonly DriftChange[];
}

export interface DriftChange {
  readonly what: "speaker" | "hedge" | "number" | "counted" | "quotation" | "polarity";
  readonly before: string;
  readonly after: string;
}

/** What several documents have in common: everything that linking found. */
export interface Linked {
  readonly incidents: readonly LinkedIncident[];
  readonly copies: readonly Copy[];
  readonly copiedStatements: readonly CopiedStatement[];
  readonly drifts: readonly Drift[];
  readonly claims: readonly Claim[];
}
