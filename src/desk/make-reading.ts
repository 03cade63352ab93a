import { buildReading } from "../core/dossier/build-reading.ts";
import { claimSheet } from "../core/dossier/claim-sheet.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import { incidentSheet } from "../core/dossier/incident-sheet.ts";
import { authorsOf, caseNames } from "../core/dossier/names-in-text.ts";
import type { LabelledText } from "../core/dossier/reading-document.ts";
import { typedAsItLeaves } from "../core/dossier/typed-as-it-leaves.ts";
import type { ClaimSheet, LeavePolicy } from "../core/model/index.ts";
import type { Reading } from "../core/model/reading.ts";
import { documentsToShow } from "./case-documents.ts";
import { decidedOf } from "./decided-of.ts";
import { failedFiles } from "./failed-files.ts";
import type { LinkingTables } from "./link-documents.ts";
import { type LinkedCase, labelledTexts, linkCase } from "./linked-case.ts";
import type { CaseStore } from "./ports/case-store.ts";
import type { Clock } from "./ports/clock.ts";

/** Lays out everything the case holds as a reading; names that a person marked public leave as written. */
export async function makeReading(
  caseName: string,
  asked: LeavePolicy,
  { store, clock, linking }: { readonly store: CaseStore; readonly clock: Clock; readonly linking: LinkingTables },
): Promise<Reading> {
  const { publicNames } = await store.read((work) => decidedOf(store, work));
  const policy: LeavePolicy = { ...asked, publicNames };
  const documents = typedAsTheyLeave(await documentsToShow(store), policy);
  const extractors = await store.read(async (work) => {
    const names = new Set<string>();
    for await (const { extractor } of store.findings.all(work)) names.add(extractor);
    return [...names].sort();
  });
  const together = await linkCase(store, linking);
  const linked = linkedSheets(together, labelledTexts(documents, policy), policy);
  const frame = {
    caseName,
    made: await clock.now(),
    extractors: [...extractors, together.by],
    failed: await failedFiles(store, policy),
    linked,
  };
  return buildReading(frame, documents, policy);
}

/** What reviewers typed leaves as the texts do. */
function typedAsTheyLeave(documents: readonly DocumentToShow[], policy: LeavePolicy): readonly DocumentToShow[] {
  const [known, authors] = [caseNames(documents), documents.flatMap(({ document }) => authorsOf(document))];
  return documents.map((one) => typedAsItLeaves(one, policy, known, authors));
}

/** Incidents that more than one document tells of, those of most first, and claims, contested ones first. Labels are those of the reading. */
function linkedSheets(
  { corroborated, linked }: LinkedCase,
  texts: ReadonlyMap<string, LabelledText>,
  policy: LeavePolicy,
): Reading["linked"] {
  const incidents = corroborated.incidents
    .map((one) => incidentSheet(one, linked.drifts, texts, policy))
    .filter(({ documents }) => documents.length > 1)
    .sort(
      (a, b) => b.documents.length - a.documents.length || (a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : a.id < b.id ? -1 : 1),
    );
  const claims = corroborated.claims
    .map((claim) => claimSheet(claim, texts, policy))
    .filter(({ documents }) => documents.length > 1)
    .sort((a, b) => Number(isDisputed(b)) - Number(isDisputed(a)) || b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));
  return { incidents, claims };
}

function isDisputed({ statements }: ClaimSheet): boolean {
  return statements.some(({ stance }) => stance === "against" || stance === "no-evidence");
}
