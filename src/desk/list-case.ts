import { leaveSpan } from "../core/dossier/leave.ts";
import { labelledText, voiceOf } from "../core/dossier/reading-document.ts";
import type { Decision, LeavePolicy, Reading } from "../core/model/index.ts";
import type { ItemStanding } from "../core/model/reading.ts";
import { documentsToShow } from "./case-documents.ts";
import { locate } from "./locate.ts";
import type { CaseStore, LedgerEntry } from "./ports/case-store.ts";

export type ListWhat = "documents" | "reports" | "statements" | "decisions" | "files";

/** What to leave out; null is "nothing". */
export interface ListFilter {
  readonly document: string | null;
  readonly type: string | null;
}

export interface DocumentRow {
  readonly id: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly genre: string;
  readonly reading: string;
  readonly statements: number;
  readonly reports: number;
  readonly title: string | null;
}

export interface ReportRow {
  readonly id: string;
  readonly document: string;
  readonly kind: string;
  readonly type: string;
  readonly status: string;
  readonly mention: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly killed: string | null;
  readonly perpetrators: readonly string[];
  readonly standing: ItemStanding;
}

export interface StatementRow {
  readonly id: string;
  readonly document: string;
  readonly hands: readonly string[];
  readonly polarity: string;
  readonly act: string;
  readonly quotation: string;
  readonly content: string;
  readonly standing: ItemStanding;
}

/** A line of the ledger, with whether the document that it gave was read for statements and incidents; null where there is none. */
export interface FileRow extends LedgerEntry {
  readonly reading: Reading | null;
}

export type Listed =
  | { readonly what: "documents"; readonly rows: readonly DocumentRow[] }
  | { readonly what: "reports"; readonly rows: readonly ReportRow[] }
  | { readonly what: "statements"; readonly rows: readonly StatementRow[] }
  | { readonly what: "decisions"; readonly rows: readonly Decision[] }
  | { readonly what: "files"; readonly rows: readonly FileRow[] };

const AT_HOME: LeavePolicy = { persons: "as-written", context: "sentences" };

/** Lists one kind of thing the case holds. Throws `not-found`, `ambiguous-id` for the document asked for. */
export async function listCase(store: CaseStore, what: ListWhat, filter: ListFilter): Promise<Listed> {
  if (what === "decisions") return { what, rows: await gathered(store, (work) => store.decisions.all(work)) };
  if (what === "files") return { what, rows: await fileRows(store) };
  const only = filter.document === null ? null : (await store.read((work) => locate(store, work, filter.document ?? ""))).document;
  const shown = (await documentsToShow(store)).filter(({ document }) => only === null || document.id === only);
  if (what === "documents") {
    const rows = shown.map(({ document, text, extraction }) => ({
      id: document.id,
      published: document.published.value,
      publisher: document.publisher.value,
      genre: document.genre.genre,
      reading: text.reading,
      statements: extraction?.statements.length ?? 0,
      reports: extraction?.incidents.length ?? 0,
      title: document.title.value,
    }));
    return { what, rows };
  }
  const texts = shown.map((one, index) => labelledText(one, index, AT_HOME));
  if (what === "reports") {
    const rows = texts.flatMap(({ shown: { document, extraction, standing } }) =>
      (extraction?.incidents ?? []).map((report) => ({
        id: report.id,
        document: document.id,
        kind: report.kind,
        type: report.type,
        status: report.status,
        mention: report.mention,
        date: report.date ? (report.date.from === report.date.to ? report.date.from : `${report.date.from}/${report.date.to}`) : null,
        place: report.place?.text ?? null,
        killed: report.killed
          ? `${report.killed.min}${report.killed.max === null ? "+" : report.killed.max === report.killed.min ? "" : `-${report.killed.max}`}`
          : null,
        perpetrators: report.perpetrators.map(({ text, basis }) => `${text} (${basis})`),
        standing: standing(report.id),
      })),
    );
    return { what, rows: rows.filter(({ type }) => filter.type === null || type === filter.type) };
  }
  const rows = texts.flatMap((text) =>
    [...text.statements.values()].map((statement) => ({
      id: statement.id,
      document: text.shown.document.id,
      hands: voiceOf(text, statement).hands,
      polarity: statement.polarity,
      act: statement.act,
      quotation: statement.quotation,
      content: statement.content.map((span) => leaveSpan(text.leaving, span, AT_HOME)).join(" … "),
      standing: text.shown.standing(statement.id),
    })),
  );
  return { what, rows };
}

async function gathered<Row>(
  store: CaseStore,
  all: (work: Parameters<Parameters<CaseStore["read"]>[0]>[0]) => AsyncIterable<Row>,
): Promise<readonly Row[]> {
  return store.read(async (work) => {
    const rows: Row[] = [];
    for await (const row of all(work)) rows.push(row);
    return rows;
  });
}

function fileRows(store: CaseStore): Promise<readonly FileRow[]> {
  return store.read(async (work) => {
    const rows: FileRow[] = [];
    for await (const entry of store.ledger.entries(work)) {
      const text = entry.document === null ? null : await store.documents.textOf(work, entry.document);
      rows.push({ ...entry, reading: text?.reading ?? null });
    }
    return rows;
  });
}
