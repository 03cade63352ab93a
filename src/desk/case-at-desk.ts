import { type Decided, openDecisions, UNDECIDED } from "../core/decisions/apply-decisions.ts";
import { codedIn } from "../core/decisions/coded-documents.ts";
import type { CaseView, DocumentPageView } from "../wire/desk-views.ts";
import type { DocumentFacts, Overview } from "./case-overview.ts";
import { itemsOfCase } from "./items-of-case.ts";
import type { CaseStore } from "./ports/case-store.ts";
import { tallyOf } from "./tally.ts";

/** The case at a glance, and what no person has decided in it. What documents with one text share is counted once. */
export async function caseAtDesk(store: CaseStore, { kept, documents, decided, log, destroyed }: Overview): Promise<CaseView> {
  const { byId } = itemsOfCase(kept);
  const counts = { report: 0, statement: 0, added: 0, accepted: 0, rejected: 0, edited: 0 };
  for (const [id, { state }] of decided.members) {
    const kind = byId.get(id)?.item.kind;
    if (kind === undefined || state === "machine") continue;
    counts[kind]++;
    counts[state]++;
  }
  const { reports, statements, ...tallies } = talliesOf(kept);
  return {
    ...tallies,
    documents: kept.length,
    removed: decided.removed.size,
    destroyed,
    statements,
    reports: { ...reports },
    failedFiles: await failedFiles(store),
    decisions: log.length,
    openDecisions: openDecisions(decided, presentIn(documents)).length,
    undecided: { reports: sumOf(reports) - counts.report, statements: statements - counts.statement },
    coded: codedAmong(kept, decided),
    decided: { added: counts.added, accepted: counts.accepted, rejected: counts.rejected, edited: counts.edited },
  };
}

type Tallies = Pick<
  CaseView,
  | "statements"
  | "reports"
  | "genres"
  | "publishers"
  | "types"
  | "notRead"
  | "notReadParts"
  | "firstPublished"
  | "lastPublished"
  | "extractors"
>;

const held = new WeakMap<readonly DocumentFacts[], Tallies>();

/** What does not hang on decisions, made once for a list of documents. */
function talliesOf(documents: readonly DocumentFacts[]): Tallies {
  const known = held.get(documents);
  if (known) return known;
  const published = documents.flatMap(({ document }) => document.published.value ?? []).sort();
  const reports = [...new Map(documents.flatMap((facts) => facts.reports).map((report) => [report.id, report])).values()];
  const tallies: Tallies = {
    statements: itemsOfCase(documents).inText.filter(({ item }) => item.kind === "statement").length,
    reports: tallyOf(reports.map(({ kind }) => kind)),
    genres: tallyOf(documents.map(({ document }) => document.genre.genre)),
    publishers: tallyOf(documents.map(({ document }) => document.publisher.value ?? "not known")),
    types: tallyOf(reports.map(({ type }) => type)),
    notRead: tallyOf(documents.map(({ reading }) => reading).filter((reading) => reading !== "read")),
    notReadParts: notReadParts(documents),
    firstPublished: published[0] ?? null,
    lastPublished: published.at(-1) ?? null,
    extractors: [...new Set(documents.flatMap(({ extractor }) => extractor ?? []))].sort(),
  };
  held.set(documents, tallies);
  return tallies;
}

const sumOf = (tally: Readonly<Record<string, number>>): number => Object.values(tally).reduce((sum, count) => sum + count, 0);

function codedAmong(kept: readonly DocumentFacts[], { inForce }: Decided): number {
  const coded = codedIn(inForce);
  return kept.filter(({ document }) => coded.has(document.id)).length;
}

const present = new WeakMap<readonly DocumentFacts[], ReadonlySet<string>>();

/** The ids of everything that a decision can be about, in documents that were taken out too. */
function presentIn(documents: readonly DocumentFacts[]): ReadonlySet<string> {
  const ids =
    present.get(documents) ?? new Set(documents.flatMap(({ document, items }) => [document.id as string, ...items.map(({ id }) => id)]));
  present.set(documents, ids);
  return ids;
}

/** A stretch of the list of documents, by date of publication. */
export function documentPage(overview: Overview, offset: number, limit: number): DocumentPageView {
  const coded = codedIn(overview.decided.inForce);
  return {
    total: overview.kept.length,
    rows: overview.kept.slice(offset, offset + limit).map(({ document, language, reading, statements, reports, items }) => ({
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
      coded: coded.get(document.id)?.length ?? 0,
    })),
  };
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
