import { propositionsIn } from "../../../src/core/linking/claims/link-claims.ts";
import type { Proposition } from "../../../src/core/linking/claims/proposition.ts";
import { link } from "../../../src/core/linking/link.ts";
import type { LinkingDocument, WordWeights } from "../../../src/core/model/index.ts";

/** What the statements of documents say, as linking compares it, with the incidents that the same documents are linked to. */
export function propositionsOf(documents: readonly LinkingDocument[], weights: WordWeights): readonly Proposition[] {
  return propositionsIn(documents, link(documents, weights).incidents, weights);
}
