import { CORROBORATION_VERSION, type Corroborated, corroborate } from "../core/corroboration/corroborate.ts";
import { LINKING_VERSION, link } from "../core/linking/link.ts";
import type { Linked, LinkingDocument, Sha256, WordWeights } from "../core/model/index.ts";

/** What linking and corroborating take beside the documents. */
export interface LinkingTables {
  readonly weights: WordWeights;
  readonly sha256: Sha256;
}

export interface LinkedDocuments {
  readonly linked: Linked;
  readonly corroborated: Corroborated;
  /** Which algorithms and table it comes from. */
  readonly by: string;
}

/** Puts together what documents tell and weighs who stands behind it. `ownStatements` are communiques and press releases. The order of documents never matters. */
export function linkDocuments(
  documents: readonly LinkingDocument[],
  ownStatements: ReadonlySet<string>,
  { weights, sha256 }: LinkingTables,
): LinkedDocuments {
  const linked = link(documents, weights);
  const by = `linker-${LINKING_VERSION}+corroborator-${CORROBORATION_VERSION}+words-${weights.version}`;
  return { linked, corroborated: corroborate(documents, linked, { ownStatements }, sha256), by };
}
