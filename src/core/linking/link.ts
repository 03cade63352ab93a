import type { Linked, LinkingDocument, ScoredPair, WordWeights } from "../model/index.ts";
import { linkClaims } from "./claims/link-claims.ts";
import { copiedStatements as statementsCopied } from "./copies/copied-statements.ts";
import { driftsOf } from "./copies/drift.ts";
import { findSharedWords } from "./copies/find-copies.ts";
import { findRewrites } from "./copies/find-rewrites.ts";
import { retoldStatements } from "./copies/retold-statements.ts";
import { DocumentReadings } from "./document-readings.ts";
import { copiedReports } from "./incidents/copied-reports.ts";
import { linkIncidents } from "./incidents/link-incidents.ts";

/** Raised with every change of what linking makes of the same extractions. */
export const LINKING_VERSION = "1";

/** Puts together what documents tell. `judged` is what people said of pairs of reports. The order of documents never matters. */
export function link(documents: readonly LinkingDocument[], weights: WordWeights, judged: readonly ScoredPair[] = []): Linked {
  const texts = linkTexts(documents, weights, judged);
  return { ...texts, claims: linkClaims(documents, texts.incidents, texts.copiedStatements, weights) };
}

/** All but the claims: what texts are read into and what they share is let go before those. */
function linkTexts(documents: readonly LinkingDocument[], weights: WordWeights, judged: readonly ScoredPair[]) {
  const readings = new DocumentReadings(weights);
  const shared = findSharedWords(documents, (document) => readings.of(document).terms);
  const reports = documents.flatMap((document) => readings.of(document).reports);
  const incidents = linkIncidents(reports, [...copiedReports(shared), ...judged], weights);
  const copiedStatements = statementsCopied(shared);
  const copies = shared.flatMap(({ copy }) => (copy === null ? [] : [copy]));
  const rewrites = findRewrites(documents, incidents, shared, readings);
  return {
    incidents,
    copies: [...copies, ...rewrites].sort((a, b) => (a.document === b.document ? compare(a.of, b.of) : compare(a.document, b.document))),
    copiedStatements,
    drifts: driftsOf(documents, [...copiedStatements, ...retoldStatements(documents, rewrites, weights)]),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
