import type { Claim, CopiedStatement, LinkedIncident, LinkingDocument, WordWeights } from "../../model/index.ts";

export function linkClaims(
  _documents: readonly LinkingDocument[],
  _incidents: readonly LinkedIncident[],
  _copied: readonly CopiedStatement[],
  _weights: WordWeights,
): readonly Claim[] {
  return [];
}
