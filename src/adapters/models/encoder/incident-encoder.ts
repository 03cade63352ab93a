/** What an encoder of incidents says of one window of `length` pieces, as logits. */
export interface EncodedIncidents {
  /** `INCIDENT_ROLES.length` x 3 (outside, begins, goes on) a piece. */
  readonly roles: Float32Array;
  /** `INCIDENT_ACTS.length` a piece: of a trigger's first piece whether it tells of an incident, of any mention's first piece its type. */
  readonly acts: Float32Array;
  /** Whether two pieces, first of a trigger or a mention each, are of one incident or name one entity. */
  pairOf(kind: PairKind, one: number, other: number): number;
}

/** Order of the roles in the weights. */
export const INCIDENT_ROLES = ["individual", "organisation", "target", "victim", "weapon"] as const;
export type IncidentRole = (typeof INCIDENT_ROLES)[number];

/** Order of what is said of acts in the weights. */
export const INCIDENT_ACTS = ["incident", "attack", "bombing", "kidnapping", "arson", "robbery"] as const;

/** Order of what is said of pairs in the weights. */
export const PAIR_KINDS = ["one incident", "one entity"] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** A model that reads one window at a time, so that what it finds in one never depends on another. */
export interface IncidentEncoder {
  readonly version: string;
  /** `ids` and rows of `features` without marks at the ends: the encoder adds them and leaves them out of what it says. */
  encode(ids: readonly number[], features: Float32Array): Promise<EncodedIncidents>;
}
