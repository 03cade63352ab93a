import type { Linked, LinkingDocument, ScoredPair, WordWeights } from "../model/index.ts";
import { linkClaims } from "./claims/link-claims.ts";
import { copiedStatements } from "./copies/copied-statements.ts";
import { driftsOf } from "./copies/drift.ts";
import { findSharedWords } from "./copies/find-copies.ts";
import { findRewrites } from "./copies/find-rewrites.ts";
import { retoldStatements } from "./copies/retold-statements.ts";
import { copiedReports } from "./incidents/copied-reports.ts";
import { linkIncidents } from "./incidents/link-incidents.ts";

/** Raised with every change of what linking makes of the same extractions. */
export const LINKING_VERSION = "1";

/** Puts together what documents tell. `judged` is what people said of pairs of reports. The order of documents never matters. */
export function link(documents: readonly LinkingDocument[], weights: WordWeights, judged: readonly ScoredPair[] = []): Linked {
  const shared = findSharedWords(documents);
  const incidents = linkIncidents(documents, [...copiedReports(shared), ...judged], weights);
  const copied = copiedStatements(shared);
  const copies = shared.flatMap(({ copy }) => (copy === null ? [] : [copy]));
  const rewrites = findRewrites(documents, incidents, shared, weights);
  return {
    incidents,
    copies: [...copies, ...rewrites].sort((a, b) => (a.document === b.document ? compare(a.of, b.of) : compare(a.document, b.document))),
    copiedStatements: copied,
    drifts: driftsOf(documents, [...copied, ...retoldStatements(documents, rewrites, weights)]),
    claims: linkClaims(documents, incidents, copied, weights),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
