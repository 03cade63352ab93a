import type { NamedAs, SourceKind } from "../../../core/model/index.ts";

/** What an encoder says of one window of `length` pieces, as logits. */
export interface Encoded {
  /** `TAG_FAMILIES.length` x 3 (outside, begins, goes on) a piece. */
  readonly tags: Float32Array;
  /** `VALUE_COLUMNS` a piece. */
  readonly values: Float32Array;
  /** For the piece that a cue begins with: whether each piece belongs to its source (role 0) or content (role 1). */
  pairsOf(role: 0 | 1, cue: number): Float32Array;
}

/** Order of the families of tags in the weights. */
export const TAG_FAMILIES = ["cue", "source", "content", "person", "organisation", "place", "other"] as const;

/**
 * Order of the values in the weights: how a source is named, and of what kind it is. Not taken from the choices that a form offers: what
 * the weights' columns mean must not move when a form is put in another order.
 */
export const SOURCE_VALUES = {
  named: ["person", "institution", "office", "collective", "none"],
  sourceKind: [
    "official",
    "armed-group",
    "supporters",
    "witness",
    "victim-or-family",
    "medical",
    "expert",
    "organisation",
    "media",
    "document",
    "detainee",
    "other",
  ],
} as const satisfies { readonly named: readonly NamedAs[]; readonly sourceKind: readonly SourceKind[] };
export const VALUE_COLUMNS = Object.values(SOURCE_VALUES).reduce((sum, names) => sum + names.length, 0);

/** A model that reads one window at a time, so that what it finds in one never depends on another. */
export interface Encoder {
  readonly version: string;
  /** `ids` and rows of `features` without marks at the ends: the encoder adds them and leaves them out of what it says. */
  encode(ids: readonly number[], features: Float32Array): Promise<Encoded>;
}
