/** How much two texts that share a word are alike for it: a shipped, versioned table, so that no score depends on the documents at hand. */
export interface WordWeights {
  readonly version: string;
  /** Weight of a term (see `termOf` of linking), above 0: the logarithm of how few stories hold it. `heaviest` for one in no table. */
  weightOf(term: string): number;
  readonly heaviest: number;
}
