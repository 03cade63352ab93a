import { UNDECIDED } from "../core/decisions/apply-decisions.ts";
import { buildReading } from "../core/dossier/build-reading.ts";
import { documentSheet } from "../core/dossier/document-sheet.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import type { Decision, Document, DocumentId, Extraction, IncidentReport, LeavePolicy, Passage, Statement } from "../core/model/index.ts";
import type { DocumentSheet, ReadingIncident, ReadingStatement } from "../core/model/reading.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { documentToShow } from "./case-documents.ts";
import { decidedOf } from "./decided-of.ts";
import { type Located, locate } from "./locate.ts";
import type { CaseStore } from "./ports/case-store.ts";

/** Shown on the person's own terminal: names as written. */
const AT_HOME: LeavePolicy = { persons: "as-written", context: "sentences" };
/** As many documents with one text as are looked for. */
const MOST_COPIES = 200;

/** Whether a document is in the case, or was taken out by a decision in force. */
export type Presence = "in-case" | "removed";

/** What people decided of one item. */
export interface DecidedOfItem {
  /** Every decision about it alone, oldest first, with whether it is in force. */
  readonly history: readonly { readonly decision: Decision; readonly force: "in-force" | "withdrawn" }[];
  /** The last value in force that a person gave each field. */
  readonly edits: Readonly<Record<string, { readonly value: unknown; readonly by: string; readonly why: string | null }>>;
  /** Judgements in force on whether it and another are the same. */
  readonly judgements: readonly { readonly other: string; readonly judgement: "same" | "not-same" | "unsure"; readonly by: string }[];
}

/** A report as one document tells it. */
export interface ReportShown {
  readonly document: Document;
  readonly presence: Presence;
  readonly report: IncidentReport;
  readonly shown: ReadingIncident;
}

/** A statement as one document has it, with the sentence it was read from. */
export interface StatementShown {
  readonly document: Document;
  readonly presence: Presence;
  readonly statement: Statement;
  readonly shown: ReadingStatement;
  readonly passage: Passage;
}

export interface DocumentShown {
  readonly kind: "document";
  readonly document: Document;
  readonly presence: Presence;
  readonly text: string;
  readonly extraction: Extraction | null;
}

/** What an id names. Documents with equal texts have equal statements and reports: one id, shown in each of its documents. */
export type Shown =
  | (DocumentShown & { readonly sheet: DocumentSheet })
  | { readonly kind: "report"; readonly id: string; readonly decided: DecidedOfItem; readonly documents: readonly ReportShown[] }
  | { readonly kind: "statement"; readonly id: string; readonly decided: DecidedOfItem; readonly documents: readonly StatementShown[] };

/** Finds and lays out what an id, or its start, names. Throws `not-found`, `ambiguous-id`, `document-destroyed`. */
export async function showById(store: CaseStore, prefix: string): Promise<Shown> {
  const { found, ids, removed, decided } = await lookUp(store, prefix);
  const documents: { readonly shown: DocumentToShow; readonly presence: Presence }[] = [];
  for (const id of ids) {
    const shown = await documentToShow(store, id);
    if (shown) documents.push({ shown, presence: removed.has(id) ? "removed" : "in-case" });
  }
  const [first] = documents;
  if (first === undefined) throw new SaysoError("not-found", "Its document is not in the case.");
  if (found.kind === "document") {
    const { document, text, extraction } = first.shown;
    return {
      kind: "document",
      document,
      presence: first.presence,
      text: text.text,
      extraction,
      sheet: documentSheet(first.shown, AT_HOME),
    };
  }
  const { kind, id } = found;
  if (kind === "report")
    return { kind, id, decided, documents: orNotFound(documents.flatMap((one) => reportIn(one.shown, one.presence, id))) };
  return { kind, id, decided, documents: orNotFound(documents.flatMap((one) => statementIn(one.shown, one.presence, id))) };
}

async function lookUp(store: CaseStore, prefix: string) {
  return store.read(async (work) => {
    const found = await locate(store, work, prefix);
    const all = await decidedOf(store, work);
    return { found, ids: await documentsOf(found), removed: all.removed, decided: decidedOfItem(found.id, all) };

    async function documentsOf(located: Located): Promise<readonly DocumentId[]> {
      if (located.kind === "document") return [located.id];
      const members = await store.findings.membersLike(work, located.id, MOST_COPIES);
      const holders = [...members.map(({ document }) => document), ...(await documentsAddedTo(located.id))];
      return [...new Set(holders)].sort();
    }

    /** What a person found in a text is in every document with that text. */
    async function documentsAddedTo(id: string): Promise<readonly DocumentId[]> {
      const texts = new Set([...all.added].flatMap(([text, own]) => (own.some(({ finding }) => finding.id === id) ? [text] : [])));
      const holders: DocumentId[] = [];
      if (texts.size === 0) return holders;
      for await (const document of store.documents.all(work)) {
        const text = await store.documents.textOf(work, document.id);
        if (text && texts.has(text.id)) holders.push(document.id);
      }
      return holders;
    }
  });
}

function decidedOfItem(id: string, { members, pairs }: Awaited<ReturnType<typeof decidedOf>>): DecidedOfItem {
  const { history, edits } = members.get(id) ?? UNDECIDED;
  const judgements = pairs
    .filter(({ a, b }) => a === id || b === id)
    .map(({ a, b, judgement, by }) => ({ other: a === id ? b : a, judgement, by }));
  return { history, edits, judgements };
}

function reportIn(shown: DocumentToShow, presence: Presence, id: string): readonly ReportShown[] {
  const report = shown.extraction?.incidents.find((one) => one.id === id);
  const laid = readingOf(shown).incidents.find((one) => one.id === id);
  return report && laid ? [{ document: shown.document, presence, report, shown: laid }] : [];
}

function statementIn(shown: DocumentToShow, presence: Presence, id: string): readonly StatementShown[] {
  const statement = shown.extraction?.statements.find((one) => one.id === id);
  const { sources, footnotes } = readingOf(shown);
  const laid = sources.flatMap(({ statements }) => statements).find((one) => one.id === id);
  const footnote = laid ? footnotes[laid.footnote - 1] : undefined;
  return statement && laid && footnote ? [{ document: shown.document, presence, statement, shown: laid, passage: footnote.passage }] : [];
}

function readingOf(shown: DocumentToShow) {
  return buildReading({ caseName: "", made: "", extractors: [], failed: [], linked: { incidents: [], claims: [] } }, [shown], AT_HOME);
}

function orNotFound<Item>(found: readonly Item[]): readonly Item[] {
  if (found.length === 0) throw new SaysoError("not-found", "It is no longer found in its text.");
  return found;
}
