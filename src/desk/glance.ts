import { openDecisions } from "../core/decisions/apply-decisions.ts";
import { decidedOf } from "./decided-of.ts";
import { type FindingsOf, findingsOf } from "./findings-of.ts";
import type { CaseStore } from "./ports/case-store.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** The case at a glance. */
export interface Glance {
  readonly documents: number;
  readonly removed: number;
  readonly destroyed: number;
  readonly genres: Tally;
  readonly publishers: Tally;
  /** Documents that were not read for statements and incidents, by reason. */
  readonly notRead: Tally;
  readonly statements: number;
  /** Reports by kind: incident, series, situation. */
  readonly reports: Tally;
  readonly types: Tally;
  readonly statuses: Tally;
  readonly extractors: readonly string[];
  readonly decisions: number;
  readonly decidedFindings: number;
  readonly openDecisions: number;
  /** Files that gave no document the last time they went in. */
  readonly failedFiles: number;
  readonly seal: "open" | "sealed";
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

const NOTHING: FindingsOf = { read: null, extraction: null };

/** Counts what a case holds. Removed documents are counted as removed and nowhere else. */
export async function glanceOf(store: CaseStore): Promise<Glance> {
  const seal = await store.seal();
  return store.read(async (work) => {
    const decided = await decidedOf(store, work);
    const [genres, publishers, published, notRead]: [string[], string[], string[], string[]] = [[], [], [], []];
    const [kinds, types, statuses, extractors]: [string[], string[], string[], Set<string>] = [[], [], [], new Set()];
    const present = new Set<string>();
    let [documents, statements] = [0, 0];
    for await (const document of store.documents.all(work)) {
      present.add(document.id);
      const text = await store.documents.textOf(work, document.id);
      const { read, extraction } = text ? await findingsOf(store, work, document.id, text, decided) : NOTHING;
      for (const { id } of [...(extraction?.statements ?? []), ...(extraction?.incidents ?? [])]) present.add(id);
      if (decided.removed.has(document.id)) continue;
      documents++;
      genres.push(document.genre.genre);
      publishers.push(document.publisher.value ?? "not known");
      if (document.published.value) published.push(document.published.value);
      if (text && text.reading !== "read") notRead.push(text.reading);
      if (read) extractors.add(read.extractor);
      statements += extraction?.statements.length ?? 0;
      for (const { kind, type, status } of extraction?.incidents ?? []) {
        kinds.push(kind);
        types.push(type);
        statuses.push(status);
      }
    }
    const failed = new Map<string, boolean>();
    for await (const { file, part, outcome } of store.ledger.entries(work)) failed.set(JSON.stringify([file, part]), outcome === "failed");
    return {
      documents,
      removed: decided.removed.size,
      destroyed: (await store.documents.tombstones(work)).length,
      genres: tallyOf(genres),
      publishers: tallyOf(publishers),
      notRead: tallyOf(notRead),
      statements,
      reports: tallyOf(kinds),
      types: tallyOf(types),
      statuses: tallyOf(statuses),
      extractors: [...extractors].sort(),
      decisions: await store.decisions.count(work),
      decidedFindings: [...decided.members.values()].filter(({ state }) => state !== "machine").length,
      openDecisions: openDecisions(decided, present).length,
      failedFiles: [...failed.values()].filter((one) => one).length,
      seal,
      firstPublished: published.sort()[0] ?? null,
      lastPublished: published.at(-1) ?? null,
    };
  });
}
