import { CORROBORATION_VERSION, type Corroborated, corroborate, type DocumentManner } from "../core/corroboration/corroborate.ts";
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

/** How people and publishers stand to what documents tell. `ownStatements` are communiques and press releases. */
export interface HowTold extends Pick<DocumentManner, "ownStatements" | "overruled"> {
  readonly judged?: Judged;
}

/**
 * Puts together what documents tell and weighs who stands behind it. They are linked as they were read: a value that a person gives changes what is
 * weighed, and never which reports are together. The order of documents never matters.
 */
export function linkDocuments(
  given: readonly LinkingDocument[],
  { ownStatements, overruled = new Map(), judged = NOTHING_JUDGED }: HowTold,
  { weights, sha256, kept }: LinkingTables,
): LinkedDocuments {
  const documents = kept?.linker.known(given) ?? given;
  const linked = kept?.linker.link(documents, judged) ?? link(documents, weights, judged);
  const by = `linker-${LINKING_VERSION}+corroborator-${CORROBORATION_VERSION}+words-${weights.version}`;
  const manner = { ownStatements, overruled };
  const without = (silenced: ReadonlySet<string>): Corroborated => corroborate(documents, linked, { ...manner, silenced }, sha256);
  const weigh = (some: readonly LinkingDocument[], links: Linked): Corroborated => corroborate(some, links, manner, sha256);
  const corroborated = kept?.corroborator.corroborate(documents, linked, manner, sha256) ?? without(new Set());
  return { linked, corroborated, by, without, weigh };
}
