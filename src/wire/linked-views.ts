import { z } from "zod";
import { GRADES } from "../core/model/index.ts";
import { StateView } from "./desk-views.ts";

// What the desk's API answers of several documents put together. The sheets are those of core/model/linked-sheet.ts.

const list = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).readonly();
const text = z.string();
const day = z.string().nullable();
const span = z.tuple([z.int(), z.int()]).readonly();

const PassageView = z.object({
  parts: list(
    z.object({
      text,
      cited: z.enum(["cited", "around"]),
      written: z.enum(["as-written", "pseudonym", "cut"]),
      at: span.nullable(),
    }),
  ),
  spans: list(span),
});
export type PassageView = z.infer<typeof PassageView>;

const GradeNameView = z.enum(GRADES).nullable();
export type GradeNameView = z.infer<typeof GradeNameView>;
const VoiceView = z.object({ kind: z.enum(["statement", "own-voice"]), hands: list(text), persons: list(z.int()), manner: list(text) });

/** A grade is never without both counts and its reasons. */
const GradeView = z.object({ grade: GradeNameView, carriers: z.int(), origins: z.int(), ownClaims: z.int(), reasons: list(text) });
export type GradeView = z.infer<typeof GradeView>;

const SheetDocumentView = z.object({ label: text, id: text, publisher: text.nullable(), published: day, title: PassageView });
export type SheetDocumentView = z.infer<typeof SheetDocumentView>;

const TellingView = z.object({
  document: text,
  report: text,
  voices: list(VoiceView),
  stance: z.enum(["for", "against"]),
  hedge: z.enum(["plain", "hedged"]),
  weight: z.enum(["counts", "in-passing"]),
  origins: list(text),
  footnote: z.int(),
});
export type TellingView = z.infer<typeof TellingView>;

/** A person's word that it carries no weight, beside the computed grade. */
const DiscountView = z.object({
  decision: text,
  field: text.nullable(),
  span: span.nullable(),
  by: text,
  at: text,
  why: text.nullable(),
  codebook: text.nullable(),
});
export type DiscountView = z.infer<typeof DiscountView>;

const ValueView = z.object({
  text,
  grade: GradeView,
  discounts: list(DiscountView),
  anchor: z.object({ report: text, span }).nullable(),
  conflicts: list(text),
  tellings: list(TellingView),
  first: day,
  last: day,
});
export type ValueView = z.infer<typeof ValueView>;

/** A value that a person gave one report; `read` is what it replaced. */
const GivenView = z.object({
  field: text,
  document: text,
  report: text,
  text,
  by: text,
  why: text.nullable(),
  kept: list(text),
  read: list(text),
  addedBy: text.nullable(),
});
export type GivenView = z.infer<typeof GivenView>;

const SheetFieldView = z.object({
  name: text,
  agreement: z.enum(["one-value", "several", "contested"]),
  given: list(GivenView),
  values: list(ValueView),
});
export type SheetFieldView = z.infer<typeof SheetFieldView>;

/** `branches` are left to the drawing, which is made from the edges. */
const OriginView = z.object({
  label: text,
  kind: z.enum(["institution", "person", "unnamed", "first-hand", "dead-end"]),
  text,
  carriers: list(text),
  shown: z.enum(["shared", "none-found"]),
  reasons: list(text),
});
export type OriginView = z.infer<typeof OriginView>;

const EdgeView = z.object({ from: text, to: text, relation: text, reasons: list(text) });
export type EdgeView = z.infer<typeof EdgeView>;

const CopyView = z.object({
  rank: z.enum(["nearest", "further"]),
  document: text,
  of: text,
  relation: z.enum(["same-text", "edited", "version", "rewrite"]),
  share: z.number(),
  reasons: list(text),
});
export type CopyView = z.infer<typeof CopyView>;

const FootnoteView = z.object({ number: z.int(), document: text, passage: PassageView });
export type FootnoteView = z.infer<typeof FootnoteView>;

/** A decision of two reports or statements, as the log has it. */
const PairDecisionView = z.object({
  decision: text,
  a: text,
  b: text,
  judgement: z.enum(["same", "not-same", "unsure"]),
  by: text,
  at: text,
  why: text.nullable(),
  codebook: text.nullable(),
  force: z.enum(["in-force", "withdrawn"]),
  /** `replaced`: a later word on the same two stands. `contradicted`: it cannot hold beside others in force, see the guide. */
  heed: z.enum(["heeded", "replaced", "contradicted", "none"]),
});
export type PairDecisionView = z.infer<typeof PairDecisionView>;

/** Whether a person decided anything of it: of its reports, or of what belongs together. */
const reviewed = z.enum(["machine", "decided"]);

export const IncidentRowView = z.object({
  id: text,
  heading: text,
  kind: text,
  act: text,
  date: day,
  place: text.nullable(),
  reports: z.int(),
  documents: z.int(),
  copies: z.int(),
  origins: z.int(),
  contested: list(text),
  reviewed,
});
export type IncidentRowView = z.infer<typeof IncidentRowView>;

/** An incident with every date that is told of it. None of them is the date. */
export const IncidentTimesView = z.object({
  id: text,
  heading: text,
  act: text,
  place: text.nullable(),
  documents: z.int(),
  reports: list(text),
  reviewed,
  agreement: z.enum(["one-value", "several", "contested"]),
  dates: list(
    z.object({
      /** Whole days, both in it. */
      from: text,
      to: text,
      /** `year-open`: no text tells the year. `given`: by a person, to one of its reports. */
      how: z.enum(["told", "year-open", "given"]),
      carriers: z.int(),
      origins: z.int(),
      /** `contested`: another cannot be true beside it, or somebody speaks against it. */
      dispute: z.enum(["contested", "none"]),
      /** Dates in words that cannot be true beside it. */
      conflicts: list(text),
    }),
  ),
});
export type IncidentTimesView = z.infer<typeof IncidentTimesView>;

export const IncidentView = z.object({
  id: text,
  heading: text,
  kind: text,
  /** Which linker, corroborator and table of words put it together. */
  by: text,
  reviewed,
  documents: list(SheetDocumentView),
  reports: list(z.object({ document: text, report: text, mention: text, main: z.boolean(), state: StateView })),
  fields: list(SheetFieldView),
  origins: list(OriginView),
  edges: list(EdgeView),
  copies: list(CopyView),
  drifts: list(z.object({ document: text, of: text, changes: list(z.object({ what: text, before: text, after: text })) })),
  /** What holds it together; `a` and `b` are reports. */
  pairs: list(
    z.object({
      a: z.object({ document: text, report: text }),
      b: z.object({ document: text, report: text }),
      score: z.number(),
      reasons: list(z.object({ text, weight: z.number() })),
    }),
  ),
  judgements: list(PairDecisionView),
  footnotes: list(FootnoteView),
});
export type IncidentView = z.infer<typeof IncidentView>;

export const ClaimRowView = z.object({
  id: text,
  text,
  topic: text,
  reviewed,
  for: z.int(),
  against: z.int(),
  noEvidence: z.int(),
  documents: z.int(),
  grade: GradeNameView,
  carriers: z.int(),
  origins: z.int(),
  ownClaims: z.int(),
  /** Handles of those who discounted it. */
  discounted: list(text),
});
export type ClaimRowView = z.infer<typeof ClaimRowView>;

export const ClaimView = z.object({
  /** `alone`: a statement in no claim. Nothing is known of its stance and its origin. */
  kind: z.enum(["claim", "alone"]),
  id: text,
  text,
  topic: text,
  by: text,
  documents: list(SheetDocumentView),
  statements: list(
    z.object({
      document: text,
      statement: text,
      stance: z.enum(["for", "against", "no-evidence", "neutral"]),
      voice: VoiceView,
      on: day,
      origin: text.nullable(),
      footnote: z.int(),
    }),
  ),
  /** What holds it together; `a` and `b` are statements. */
  pairs: list(
    z.object({
      a: z.object({ document: text, statement: text }),
      b: z.object({ document: text, statement: text }),
      score: z.number(),
      reasons: list(z.object({ text, weight: z.number() })),
    }),
  ),
  reviewed,
  judgements: list(PairDecisionView),
  grade: GradeView,
  discounts: list(DiscountView),
  origins: list(OriginView),
  edges: list(EdgeView),
  footnotes: list(FootnoteView),
});
export type ClaimView = z.infer<typeof ClaimView>;

/** What stands behind an incident or claim. */
export const OriginsView = z.object({
  kind: z.enum(["incident", "claim"]),
  id: text,
  heading: text,
  reviewed,
  documents: list(SheetDocumentView),
  origins: list(OriginView),
  edges: list(EdgeView),
  copies: list(CopyView),
});
export type OriginsView = z.infer<typeof OriginsView>;

const CountedView = z.object({ grade: GradeNameView, carriers: z.int(), origins: z.int(), ownClaims: z.int() });

export const WithoutView = z.object({
  leftOut: z.object({ publishers: list(text), documents: list(text), sources: list(text) }),
  /** `field` is null for a claim; `after` is null where the value is no longer told. */
  changes: list(
    z.object({ where: text, id: text, field: text.nullable(), value: text, before: CountedView, after: CountedView.nullable() }),
  ),
  /** Values and claims that stand as before. */
  unchanged: z.int(),
});
export type WithoutView = z.infer<typeof WithoutView>;

/** How far putting the case together is. */
export const LinkingView = z.object({
  /** `ready`: what is shown is of the case as it stands. `waiting`: the next page that asks for it begins. */
  state: z.enum(["waiting", "linking", "ready", "failed"]),
  documents: z.int(),
  /** When what is shown meanwhile was begun; null where there is nothing yet. */
  asOf: text.nullable(),
  /** What changed since of documents, rejections, judgements of pairs, and fields that people gave other values. */
  changes: z.int(),
  error: z.object({ code: text, message: text, doNext: text }).nullable(),
});
export type LinkingView = z.infer<typeof LinkingView>;
