import { buildReading } from "../core/dossier/build-reading.ts";
import { documentSheet } from "../core/dossier/document-sheet.ts";
import type { Document, Extraction, IncidentReport, LeavePolicy, Statement } from "../core/model/index.ts";
import type { DocumentSheet, ItemStanding, Reading, ReadingIncident, ReadingStatement } from "../core/model/reading.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { documentToShow } from "./case-documents.ts";
import { locate } from "./locate.ts";
import type { CaseStore } from "./ports/case-store.ts";

/** Shown on the person's own terminal: names as written. */
const AT_HOME: LeavePolicy = { persons: "as-written", context: "sentences" };

/** A statement with the sentence it was read from and who decided of it. */
export interface StatementShown {
  readonly statement: Statement;
  readonly document: string;
  readonly shown: ReadingStatement;
  readonly passage: Reading["footnotes"][number]["passage"];
}

/** What an id names, with what its terminal page shows; `raw` is what `--json` prints. */
export type Shown =
  | {
      readonly kind: "document";
      readonly sheet: DocumentSheet;
      readonly raw: { readonly document: Document; readonly text: string; readonly extraction: Extraction | null };
    }
  | {
      readonly kind: "report";
      readonly report: ReadingIncident;
      readonly reading: Reading;
      readonly raw: {
        readonly report: IncidentReport;
        readonly document: string;
        readonly standing: ItemStanding;
        readonly shown: ReadingIncident;
      };
    }
  | { readonly kind: "statement"; readonly raw: StatementShown };

/** Finds and lays out what an id, or its start, names. Throws `not-found`, `ambiguous-id`, `document-destroyed`. */
export async function showById(store: CaseStore, prefix: string): Promise<Shown> {
  const found = await store.read((work) => locate(store, work, prefix));
  const shown = await documentToShow(store, found.document);
  if (shown === null) throw new SaysoError("not-found", "Its document is not in the case.");
  if (found.kind === "document") {
    return {
      kind: "document",
      sheet: documentSheet(shown, AT_HOME),
      raw: { document: shown.document, text: shown.text.text, extraction: shown.extraction },
    };
  }
  const reading = buildReading({ caseName: "", made: "", extractors: [], failed: [] }, [shown], AT_HOME);
  if (found.kind === "report") {
    const report = shown.extraction?.incidents.find(({ id }) => id === found.id);
    const laid = reading.incidents.find(({ id }) => id === found.id);
    if (!report || !laid) throw new SaysoError("not-found", "That report is no longer found in its text.");
    return { kind: "report", report: laid, reading, raw: { report, document: shown.document.id, standing: laid.standing, shown: laid } };
  }
  const statement = shown.extraction?.statements.find(({ id }) => id === found.id);
  const laid = reading.sources.flatMap(({ statements }) => statements).find(({ id }) => id === found.id);
  const footnote = laid ? reading.footnotes[laid.footnote - 1] : undefined;
  if (!statement || !laid || !footnote) throw new SaysoError("not-found", "That statement is no longer found in its text.");
  return { kind: "statement", raw: { statement, document: shown.document.id, shown: laid, passage: footnote.passage } };
}
