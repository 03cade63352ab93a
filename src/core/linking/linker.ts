import type { Linked, LinkingDocument, ScoredPair, WordWeights } from "../model/index.ts";
import { linkWith } from "./link.ts";
import { type LinkMemory, linkMemory } from "./link-memory.ts";

/**
 * Links documents again and again as they come and go, and takes what it found of the same documents before: only what is new is read and
 * compared. The result is that of `link` over all of them. A document that was changed in any way must be another object.
 */
export class Linker {
  private readonly memory: LinkMemory;

  constructor(weights: WordWeights) {
    this.memory = linkMemory(weights, "kept");
  }

  link(documents: readonly LinkingDocument[], judged: readonly ScoredPair[] = []): Linked {
    this.memory.readings.keepOnly(documents);
    return linkWith(documents, this.memory, judged);
  }
}
