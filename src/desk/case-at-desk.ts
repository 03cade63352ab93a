import { openDecisions, UNDECIDED } from "../core/decisions/apply-decisions.ts";
import type { CaseView, DocumentPageView } from "../wire/desk-views.ts";
import type { DocumentFacts, Overview } from "./case-overview.ts";
import type { CaseStore } from "./ports/case-store.ts";
import { tallyOf } from "./tally.ts";

/** The case at a glance, and what no person has decided in it. What documents with one text share is counted once. */
export async function caseAtDesk(store: CaseStore, overview: Overview): Promise<CaseView> {
  const { decided, log, destroyed } = overview;
  const shown = kept(overview);
  const items = [...new Map(shown.flatMap(({ items: own }) => own).map((item) => [item.id, item])).values()];
  const states = items.map(({ id, kind }) => ({ kind, state: (decided.members.get(id) ?? UNDECIDED).state }));
  const inState = (state: string): number => states.filter((one) => one.state === state).length;
  const undecided = (kind: string): number => states.filter((one) => one.state === "machine" && one.kind === kind).length;
  const published = shown.flatMap(({ document }) => document.published.value ?? []).sort();
  const reports = [...new Map(shown.flatMap((facts) => facts.reports).map((report) => [report.id, report])).values()];
  const present = new Set(overview.documents.flatMap(({ document, items: own }) => [document.id as string, ...own.map(({ id }) => id)]));
  return {
    documents: shown.length,
    removed: decided.removed.size,
    destroyed,
    statements: items.filter(({ kind }) => kind === "statement").length,
    reports: tallyOf(reports.map(({ kind }) => kind)),
    genres: tallyOf(shown.map(({ document }) => document.genre.genre)),
    publishers: tallyOf(shown.map(({ document }) => document.publisher.value ?? "not known")),
    types: tallyOf(reports.map(({ type }) => type)),
    notRead: tallyOf(shown.map(({ reading }) => reading).filter((reading) => reading !== "read")),
    notReadParts: notReadParts(shown),
    failedFiles: await failedFiles(store),
    firstPublished: published[0] ?? null,
    lastPublished: published.at(-1) ?? null,
    decisions: log.length,
    openDecisions: openDecisions(decided, present).length,
    undecided: { reports: undecided("report"), statements: undecided("statement") },
    decided: { accepted: inState("accepted"), rejected: inState("rejected"), edited: inState("edited") },
    extractors: [...new Set(shown.flatMap(({ extractor }) => extractor ?? []))].sort(),
  };
}

/** A stretch of the list of documents, by date of publication. */
export function documentPage(overview: Overview, offset: number, limit: number): DocumentPageView {
  const shown = kept(overview);
  return {
    total: shown.length,
    rows: shown.slice(offset, offset + limit).map(({ document, language, reading, statements, reports, items }) => ({
      id: document.id,
      title: document.title.value,
      publisher: document.publisher.value,
      published: document.published.value,
      genre: document.genre.genre,
      language,
      reading,
      statements,
      reports: reports.length,
      undecided: items.filter(({ id }) => (overview.decided.members.get(id) ?? UNDECIDED).state === "machine").length,
    })),
  };
}

function kept({ documents, decided }: Overview): readonly DocumentFacts[] {
  return documents.filter(({ document }) => !decided.removed.has(document.id));
}

function notReadParts(documents: readonly DocumentFacts[]): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { what, count } of documents.flatMap(({ notRead }) => notRead)) parts[what] = (parts[what] ?? 0) + count;
  return parts;
}

/** Files, or parts of files, that gave no document the last time they went in. */
async function failedFiles(store: CaseStore): Promise<number> {
  return store.read(async (work) => {
    const failed = new Map<string, boolean>();
    for await (const { file, part, outcome } of store.ledger.entries(work)) failed.set(JSON.stringify([file, part]), outcome === "failed");
    return [...failed.values()].filter((one) => one).length;
  });
}
