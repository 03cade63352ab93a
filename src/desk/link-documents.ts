import { CORROBORATION_VERSION, type Corroborated, corroborate } from "../core/corroboration/corroborate.ts";
import type { Corroborator } from "../core/corroboration/corroborator.ts";
import { LINKING_VERSION, link } from "../core/linking/link.ts";
import type { Linker } from "../core/linking/linker.ts";
import { type Judged, type Linked, type LinkingDocument, NOTHING_JUDGED, type Sha256, type WordWeights } from "../core/model/index.ts";

/** What linking and corroborating take beside the documents. */
export interface LinkingTables {
  readonly weights: WordWeights;
  readonly sha256: Sha256;
  /** What a process that stays found before: only what is new since then is read, compared and weighed. Left out, everything is. */
  readonly kept?: { readonly linker: Linker; readonly corroborator: Corroborator };
}

export interface LinkedDocuments {
  readonly linked: Linked;
  readonly corroborated: Corroborated;
  /** Which algorithms and table it comes from. */
  readonly by: string;
  /** Weighs the same links anew as if some statements (by `silencedKey`) had never been made. */
  readonly without: (silenced: ReadonlySet<string>) => Corroborated;
  /** Weighs some of these links alone, as the documents given tell them. */
  readonly weigh: (documents: readonly LinkingDocument[], linked: Linked) => Corroborated;
}

/** Puts together what documents tell and weighs who stands behind it. `ownStatements` are communiques and press releases. The order of documents never matters. */
export function linkDocuments(
  given: readonly LinkingDocument[],
  ownStatements: ReadonlySet<string>,
  { weights, sha256, kept }: LinkingTables,
  judged: Judged = NOTHING_JUDGED,
): LinkedDocuments {
  const documents = kept?.linker.known(given) ?? given;
  const linked = kept?.linker.link(documents, judged) ?? link(documents, weights, judged);
  const by = `linker-${LINKING_VERSION}+corroborator-${CORROBORATION_VERSION}+words-${weights.version}`;
  const without = (silenced: ReadonlySet<string>): Corroborated => corroborate(documents, linked, { ownStatements, silenced }, sha256);
  const weigh = (some: readonly LinkingDocument[], links: Linked): Corroborated => corroborate(some, links, { ownStatements }, sha256);
  const corroborated = kept?.corroborator.corroborate(documents, linked, ownStatements, sha256) ?? without(new Set());
  return { linked, corroborated, by, without, weigh };
}
