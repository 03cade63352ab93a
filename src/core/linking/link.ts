import { type Judged, type Linked, type LinkingDocument, NOTHING_JUDGED, type WordWeights } from "../model/index.ts";
import { namedValueClaims, tellingsIn, valueClaimsOf, withValueClaims } from "./claims/value-claims.ts";
import { copiedStatementsFinder } from "./copies/copied-statements.ts";
import { driftFinder } from "./copies/drift.ts";
import { findSharedWords } from "./copies/find-copies.ts";
import { judgedNoCopies, withJudgedCopies } from "./copies/judged-copies.ts";
import { retoldStatements } from "./copies/retold-statements.ts";
import { copiedReports } from "./incidents/copied-reports.ts";
import { type LinkMemory, linkOnce } from "./link-memory.ts";

/** Raised with every change of what linking makes of the same extractions. */
export const LINKING_VERSION = "8";

/** Puts together what documents tell. `judged` is what people said of pairs. The order of documents never matters. */
export function link(documents: readonly LinkingDocument[], weights: WordWeights, judged: Judged = NOTHING_JUDGED): Linked {
  // What texts are read into is let go before claims are linked.
  const texts = linkTexts(documents, linkOnce(weights), judged);
  return withClaims(documents, texts, linkOnce(weights), judged);
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
  const byId = new Map(documents.map((document) => [document.id, document]));
  const tellingsOf = (document: LinkingDocument) => memory.tellings.of(document, () => tellingsIn(document));
  const values = texts.incidents.flatMap((incident) => valueClaimsOf(incident, byId, tellingsOf));
  const claims = memory.linkClaims(documents, texts.incidents, texts.copiedStatements, statements);
  return { ...texts, claims: withValueClaims(claims, memory.asBefore(namedValueClaims(values, statements))) };
}

function linkTexts(documents: readonly LinkingDocument[], memory: LinkMemory, judged: Judged): Omit<Linked, "claims"> {
  const { readings } = memory;
  const isApart = judgedNoCopies(judged.documents);
  const shared = findSharedWords(documents, (document) => readings.of(document).terms, memory.shared, memory.sharing).filter(
    ({ later, earlier }) => !isApart(later.id, earlier.id),
  );
  const reports = documents.flatMap((document) => readings.of(document).reports);
  const inCopies = shared.flatMap((one) => memory.copiedReports.of(one, () => copiedReports(one)));
  const incidents = memory.linkIncidents(reports, [...inCopies, ...judged.reports]);
  const statementsIn = copiedStatementsFinder();
  const copiedStatements = shared.flatMap((one) => memory.copiedStatements.of(one, () => statementsIn(one)));
  const copies = shared.flatMap(({ copy }) => (copy === null ? [] : [copy]));
  const proposed = memory.findRewrites(documents, incidents, shared).filter(({ document, of }) => !isApart(document, of));
  const [heldCopies, rewrites] = withJudgedCopies(documents, copies, proposed, judged.documents);
  const driftIn = driftFinder(documents, memory.carriers);
  const carried = [...copiedStatements, ...retoldStatements(documents, rewrites, readings.weights, memory.retold)];
  return {
    incidents,
    copies: [...heldCopies, ...rewrites].sort((a, b) =>
      a.document === b.document ? compare(a.of, b.of) : compare(a.document, b.document),
    ),
    copiedStatements,
    drifts: carried.flatMap((one) => memory.drifts.of(one, () => driftIn(one))),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
