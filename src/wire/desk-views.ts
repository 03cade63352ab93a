import { z } from "zod";
import type { ErrorCode } from "./error-codes.ts";

// What the desk's API answers. One schema for the server, the page and the description at /api/openapi.json.

const id = z.string().regex(/^[0-9a-f]{64}$/u);
const day = z.string().nullable();
/** Half-open, in UTF-16 code units of the document's text. */
export const SpanView = z.tuple([z.int(), z.int()]);
const tally = z.record(z.string(), z.int());

export const ErrorView = z.object({
  code: z.string().transform((code) => code as ErrorCode),
  message: z.string(),
  doNext: z.string(),
});
export type ErrorView = z.infer<typeof ErrorView>;

/** What a field of an item takes, for the form that edits it. `choices` empty: it is typed. */
export const FieldFormView = z.object({
  field: z.string(),
  form: z.string(),
  choices: z.array(z.string()),
  /** `several-or-none`: that there is none can be said too. */
  holds: z.enum(["one", "several", "several-or-none"]),
});
export type FieldFormView = z.infer<typeof FieldFormView>;

export const SessionView = z.object({
  case: z.string(),
  version: z.string(),
  /** Handle given on the command line; the page asks where there is none. */
  reviewer: z.string().nullable(),
  /** `blind`: the reviewer sees nothing of the machine or of others, and makes their own decisions alone. */
  sight: z.enum(["all", "blind"]),
  lock: z.enum(["unlocked", "locked"]),
  seal: z.enum(["open", "sealed"]),
  /** Minutes without a request of a person after which the desk locks itself; null where it does not. */
  idleMinutes: z.number().nullable(),
  /** What the case does with quoted violence and names where a person chose nothing else. While locked, nothing of it is known. */
  care: z.enum(["blurred", "clear"]),
  forms: z.object({ report: z.array(FieldFormView), statement: z.array(FieldFormView) }),
});
export type SessionView = z.infer<typeof SessionView>;

export const CaseView = z.object({
  documents: z.int(),
  removed: z.int(),
  destroyed: z.int(),
  statements: z.int(),
  reports: tally,
  genres: tally,
  publishers: tally,
  types: tally,
  /** Documents that were not read for statements and incidents, by reason. */
  notRead: tally,
  /** Things in the originals that no reader read: pictures, tables … */
  notReadParts: tally,
  failedFiles: z.int(),
  firstPublished: day,
  lastPublished: day,
  decisions: z.int(),
  openDecisions: z.int(),
  undecided: z.object({ reports: z.int(), statements: z.int() }),
  /** Decisions of a person that left an item accepted, rejected or edited, and what people added and nobody decided on since. */
  /** Documents that somebody who works blind has gone through. */
  coded: z.int(),
  decided: z.object({ added: z.int(), accepted: z.int(), rejected: z.int(), edited: z.int() }),
  extractors: z.array(z.string()),
});
export type CaseView = z.infer<typeof CaseView>;

export const DocumentRowView = z.object({
  id,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: day,
  genre: z.string(),
  language: z.string(),
  reading: z.string(),
  statements: z.int(),
  reports: z.int(),
  undecided: z.int(),
  /** People who worked blind and have gone through it; for who works blind, themselves. */
  coded: z.int(),
});
export type DocumentRowView = z.infer<typeof DocumentRowView>;
export const DocumentPageView = z.object({ total: z.int(), rows: z.array(DocumentRowView) });
export type DocumentPageView = z.infer<typeof DocumentPageView>;

export const StateView = z.enum(["machine", "added", "accepted", "rejected", "edited"]);

export const StandingView = z.object({
  state: StateView,
  by: z.string().nullable(),
  /** Handle of who found it in the text; null where a machine did. */
  addedBy: z.string().nullable(),
  at: z.string().nullable(),
  why: z.string().nullable(),
  /** `names` one by one where the field holds them. */
  edits: z.array(
    z.object({
      field: z.string(),
      text: z.string(),
      names: z.array(z.string()).nullable(),
      by: z.string(),
      why: z.string().nullable(),
    }),
  ),
});
export type StandingView = z.infer<typeof StandingView>;

export const HistoryLineView = z.object({
  decision: z.string(),
  by: z.string(),
  at: z.string(),
  why: z.string().nullable(),
  /** In words: `accepted`, `killed: 3`, … */
  what: z.string(),
  /** Codebook that it follows, with its version; null where none was given. */
  codebook: z.string().nullable(),
  force: z.enum(["in-force", "withdrawn"]),
});
export type HistoryLineView = z.infer<typeof HistoryLineView>;

export const QueueRowView = z.object({
  kind: z.enum(["report", "statement"]),
  id,
  document: id,
  publisher: z.string().nullable(),
  published: day,
  heading: z.string(),
  snippet: z.string(),
  score: z.number(),
  /** Why it stands where it stands. */
  reasons: z.array(z.string()),
  state: StateView,
});
export type QueueRowView = z.infer<typeof QueueRowView>;
export const QueueView = z.object({
  /** How the queue is ordered, in words. */
  order: z.string(),
  total: z.int(),
  rows: z.array(QueueRowView),
});
export type QueueView = z.infer<typeof QueueView>;

export const HandView = z.object({ text: z.string(), role: z.string(), span: SpanView.nullable() });

const VoiceView = z.object({
  kind: z.enum(["statement", "own-voice"]),
  hands: z.array(z.string()),
  persons: z.array(z.int()),
  manner: z.array(z.string()),
});

export const FieldView = z.object({
  name: z.string(),
  agreement: z.enum(["one-value", "differ", "several"]),
  values: z.array(z.object({ text: z.string(), notes: z.array(z.string()), voices: z.array(VoiceView), span: SpanView })),
});
export type FieldView = z.infer<typeof FieldView>;

const itemFields = {
  id,
  heading: z.string(),
  /** The machine's own value of each field that a person may give another, as it would be typed. */
  current: z.record(z.string(), z.string()),
  score: z.number(),
  reasons: z.array(z.string()),
  standing: StandingView,
  history: z.array(HistoryLineView),
};

export const ReportItemView = z.object({
  ...itemFields,
  kind: z.literal("report"),
  mention: z.string(),
  trigger: SpanView,
  sentences: z.array(SpanView),
  fields: z.array(FieldView),
});
export type ReportItemView = z.infer<typeof ReportItemView>;

export const StatementItemView = z.object({
  ...itemFields,
  kind: z.literal("statement"),
  chain: z.array(HandView),
  /** Which of them, by their place, name a person. */
  persons: z.array(z.int()),
  manner: z.array(z.string()),
  source: z.array(SpanView),
  cue: z.array(SpanView),
  content: z.array(SpanView),
});
export type StatementItemView = z.infer<typeof StatementItemView>;

export type ItemView = ReportItemView | StatementItemView;

export const DocumentView = z.object({
  id,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.object({ value: day, knownBy: z.string() }),
  agency: z.string().nullable(),
  byline: z.string().nullable(),
  genre: z.object({ genre: z.string(), reasons: z.array(z.string()) }),
  mediaType: z.string(),
  language: z.string(),
  reading: z.string(),
  notRead: z.array(z.object({ what: z.string(), count: z.int() })),
  /** Share of its words that no statement covers, 0 to 1; null where the text was not read. */
  ownVoice: z.number().nullable(),
  /** Who has gone through it, working blind. */
  coded: z.array(z.object({ by: z.string(), decision: z.string() })),
  presence: z.enum(["in-case", "removed"]),
  text: z.string(),
  paragraphs: z.array(SpanView),
  reports: z.array(ReportItemView),
  statements: z.array(StatementItemView),
  times: z.array(z.object({ span: SpanView, value: z.string(), notes: z.array(z.string()) })),
  places: z.array(z.object({ span: SpanView, name: z.string(), notes: z.array(z.string()) })),
  /** Names of persons, so that they can be veiled, and marked public. `suggested`: why one might be, in words. */
  persons: z.array(
    z.object({ span: SpanView, name: z.string(), standing: z.enum(["private", "public"]), suggested: z.string().nullable() }),
  ),
});
export type DocumentView = z.infer<typeof DocumentView>;

export const AgreementView = z.object({
  /** People who decided of something that another decided of too. */
  coders: z.int(),
  /** Krippendorff's alpha for nominal values, by field; null where it is not defined. `kept` is accepted or edited against rejected. */
  fields: z.array(z.object({ field: z.string(), alpha: z.number().nullable(), units: z.int(), equal: z.int() })),
  /** What people found who worked blind and went through the same text: in pairs of people, by words that overlap. */
  found: z.object({
    coders: z.int(),
    /** Texts that at least two have gone through. */
    texts: z.int(),
    /** Found by both of two people, and by one of them alone. */
    kinds: z.array(z.object({ kind: z.enum(["report", "statement"]), both: z.int(), one: z.int() })),
    /** Over what both found, as `fields` above. */
    fields: z.array(z.object({ field: z.string(), alpha: z.number().nullable(), units: z.int(), equal: z.int() })),
  }),
  /** Accepts, and those under two seconds after the same person's decision before. */
  accepts: z.object({ all: z.int(), quick: z.int() }),
});
export type AgreementView = z.infer<typeof AgreementView>;

export const DecidedView = z.object({ decision: z.string(), verdict: z.string(), subject: z.array(z.string()) });
export type DecidedView = z.infer<typeof DecidedView>;
export const DecidedTogetherView = z.object({ decisions: z.array(z.string()) });
export type DecidedTogetherView = z.infer<typeof DecidedTogetherView>;

export const FoundView = z.object({
  document: id,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: day,
  matches: z.int(),
  parts: z.array(z.object({ text: z.string(), cited: z.enum(["cited", "around"]) })),
});
export type FoundView = z.infer<typeof FoundView>;

export const LedgerLineView = z.object({
  file: z.string(),
  /** Which part of the file; of a list its kind. */
  part: z.string(),
  outcome: z.enum(["imported", "duplicate", "failed", "destroyed-earlier", "list-kept", "list-removed"]),
  document: z.string().nullable(),
  code: z.string().nullable(),
  message: z.string().nullable(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  at: z.string(),
});
export type LedgerLineView = z.infer<typeof LedgerLineView>;

/** A list of places or actors that the case keeps and reads with. */
export const SupplementView = z.object({ kind: z.enum(["places", "actors"]), name: z.string(), entries: z.int() });
export type SupplementView = z.infer<typeof SupplementView>;

/** What an import, or reading again, tells while it runs, a line each; the last is `done` or `error`. */
export const ImportEventView = z.discriminatedUnion("event", [
  z.object({ event: z.literal("progress"), done: z.int(), total: z.int(), file: z.string() }),
  z.object({
    event: z.literal("done"),
    imported: z.int(),
    duplicate: z.int(),
    failed: z.int(),
    notRead: z.int(),
    /** Documents that were read anew; none by an import. */
    readAgain: z.int(),
    ended: z.enum(["done", "stopped"]),
    notice: z.string().nullable(),
    ledger: z.array(LedgerLineView),
  }),
  z.object({ event: z.literal("error"), error: ErrorView }),
]);
export type ImportEventView = z.infer<typeof ImportEventView>;

/** What every open window is told. An import tells how far it is, and no name of a file: that is for the window that began it. */
export const DeskEventView = z.discriminatedUnion("event", [
  z.object({ event: z.enum(["changed", "linked", "locked", "unlocked", "hello"]) }),
  z.object({ event: z.literal("importing"), done: z.int(), total: z.int() }),
  z.object({ event: z.literal("imported") }),
]);
export type DeskEventView = z.infer<typeof DeskEventView>;
