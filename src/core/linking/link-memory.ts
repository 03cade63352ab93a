import type { CopiedStatement, Copy, LinkingDocument, ScoredPair, Statement, WordWeights } from "../model/index.ts";
import type { Said } from "./claims/proposition.ts";
import type { Carrier } from "./copies/changes-between.ts";
import type { SharedWords } from "./copies/find-copies.ts";
import { DocumentReadings } from "./document-readings.ts";
import { Interned } from "./interned.ts";

/** What was found of two things, in their order. */
export interface PairMemory<Value> {
  of(one: object, other: object, find: () => Value): Value;
}

/** Keeps what it found while the first of the two is held by somebody. */
class KeptPairs<Value> implements PairMemory<Value> {
  private readonly known = new WeakMap<object, Map<object, Value>>();

  of(one: object, other: object, find: () => Value): Value {
    const row = this.known.get(one) ?? new Map<object, Value>();
    this.known.set(one, row);
    const known = row.get(other);
    if (known !== undefined) return known;
    const found = find();
    row.set(other, found);
    return found;
  }
}

const NOTHING_KEPT: PairMemory<never> = { of: (_one, _other, find) => find() };

const NONE_SAID = new (class extends WeakMap<Statement, Said | null> {
  override set(): this {
    return this;
  }
})();

/**
 * What linking finds of one document, or of two, whatever else there is: a function of those alone, so that it can be kept and taken again
 * when documents are added. All of it hangs on documents as objects, which are not to be changed.
 */
export interface LinkMemory {
  readonly readings: DocumentReadings;
  /** Null where two texts share nothing. */
  readonly shared: PairMemory<SharedWords | null>;
  readonly reports: PairMemory<ScoredPair>;
  /** By whether the words of the two were compared before. */
  readonly rewrites: Readonly<Record<"compared" | "not-compared", PairMemory<Copy | null>>>;
  /** Statements that one text tells anew from another. */
  readonly retold: PairMemory<readonly CopiedStatement[]>;
  /** What a statement says, by itself; null where that is too little. */
  readonly said: WeakMap<Statement, Said | null>;
  readonly carriers: WeakMap<LinkingDocument, ReadonlyMap<string, Carrier>>;
  readonly vocabulary: Interned;
}

/** `once`: for documents that are linked once, and what is found is let go as soon as may be. */
export function linkMemory(weights: WordWeights, span: "once" | "kept"): LinkMemory {
  const pairs = <Value>(): PairMemory<Value> => (span === "kept" ? new KeptPairs<Value>() : NOTHING_KEPT);
  return {
    readings: new DocumentReadings(weights),
    shared: pairs(),
    reports: pairs(),
    rewrites: { compared: pairs(), "not-compared": pairs() },
    retold: pairs(),
    said: span === "kept" ? new WeakMap() : NONE_SAID,
    carriers: new WeakMap(),
    vocabulary: new Interned(),
  };
}
