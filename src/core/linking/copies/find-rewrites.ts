import type { Copy, LinkedIncident, LinkingDocument, WordWeights } from "../../model/index.ts";
import type { SharedWords } from "./find-copies.ts";

/** Proposes which texts are told anew from another, of those that tell of one incident and share no words. A person decides. */
export function findRewrites(
  _documents: readonly LinkingDocument[],
  _incidents: readonly LinkedIncident[],
  _shared: readonly SharedWords[],
  _weights: WordWeights,
): readonly Copy[] {
  return [];
}
