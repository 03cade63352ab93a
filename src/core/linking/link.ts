import { type Judged, type Linked, type LinkingDocument, NOTHING_JUDGED, type WordWeights } from "../model/index.ts";
import { linkClaims } from "./claims/link-claims.ts";
import { copiedStatements as statementsCopied } from "./copies/copied-statements.ts";
import { driftsOf } from "./copies/drift.ts";
import { findSharedWords } from "./copies/find-copies.ts";
import { findRewrites } from "./copies/find-rewrites.ts";
import { judgedNoCopies, withJudgedCopies } from "./copies/judged-copies.ts";
import { retoldStatements } from "./copies/retold-statements.ts";
import { copiedReports } from "./incidents/copied-reports.ts";
import { linkIncidents } from "./incidents/link-incidents.ts";
import { type LinkMemory, linkMemory } from "./link-memory.ts";

/** Raised with every change of what linking makes of the same extractions. */
export const LINKING_VERSION = "5";

/** Puts together what documents tell. `judged` is what people said of pairs. The order of documents never matters. */
export function link(documents: readonly LinkingDocument[], weights: WordWeights, judged: Judged = NOTHING_JUDGED): Linked {
  // What texts are read into is let go before claims are linked.
  const texts = linkTexts(documents, linkMemory(weights, "once"), judged);
  return withClaims(documents, texts, linkMemory(weights, "once"), judged);
}

/** The same, with what was found of the same documents before. */
export function linkWith(documents: readonly LinkingDocument[], memory: LinkMemory, judged: Judged): Linked {
  return withClaims(documents, linkTexts(documents, memory, judged), memory, judged);
}

function withClaims(
  documents: readonly LinkingDocument[],
  texts: Omit<Linked, "claims">,
  memory: LinkMemory,
  { statements }: Judged,
): Linked {
  return { ...texts, claims: linkClaims(documents, texts.incidents, texts.copiedStatements, memory, statements) };
}

function linkTexts(documents: readonly LinkingDocument[], memory: LinkMemory, judged: Judged): Omit<Linked, "claims"> {
  const { readings } = memory;
  const isApart = judgedNoCopies(judged.documents);
  const shared = findSharedWords(documents, (document) => readings.of(document).terms, memory.shared).filter(
    ({ later, earlier }) => !isApart(later.id, earlier.id),
  );
  const reports = documents.flatMap((document) => readings.of(document).reports);
  const incidents = linkIncidents(reports, [...copiedReports(shared), ...judged.reports], readings.weights, memory.reports);
  const copiedStatements = statementsCopied(shared);
  const copies = shared.flatMap(({ copy }) => (copy === null ? [] : [copy]));
  const proposed = findRewrites(documents, incidents, shared, memory).filter(({ document, of }) => !isApart(document, of));
  const [heldCopies, rewrites] = withJudgedCopies(documents, copies, proposed, judged.documents);
  return {
    incidents,
    copies: [...heldCopies, ...rewrites].sort((a, b) =>
      a.document === b.document ? compare(a.of, b.of) : compare(a.document, b.document),
    ),
    copiedStatements,
    drifts: driftsOf(
      documents,
      [...copiedStatements, ...retoldStatements(documents, rewrites, readings.weights, memory.retold)],
      memory.carriers,
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
