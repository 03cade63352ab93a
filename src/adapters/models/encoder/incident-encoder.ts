import type { IncidentType } from "../../../core/model/index.ts";

/** What an encoder of incidents says of one window of `length` pieces, as logits. */
export interface EncodedIncidents {
  /** `ROLE_TAGS.length` x 3 (outside, begins, goes on) a piece. */
  readonly roles: Float32Array;
  /**
   * `INCIDENT_ACTS.length` and then `ACT_TYPES.length` a piece: of a trigger's first piece whether it tells of an incident, whether of the one that the
   * text is chiefly about, and of which type.
   */
  readonly acts: Float32Array;
  /** Whether two pieces, first of a trigger or a mention each, are of one incident or name one entity. */
  pairOf(kind: PairKind, one: number, other: number): number;
}

/** Order of the roles in the weights. */
export const INCIDENT_ROLES = ["individual", "organisation", "target", "victim", "weapon"] as const;
export type IncidentRole = (typeof INCIDENT_ROLES)[number];
/** Order of what words are tagged as in the weights: fillers of roles, and words that tell of an act. */
export const ROLE_TAGS = [...INCIDENT_ROLES, "act"] as const;

/** Order of what is said of acts in the weights. */
export const INCIDENT_ACTS = ["incident", "attack", "bombing", "kidnapping", "arson", "robbery", "main"] as const;

/** Order of the types of incidents in the weights, behind what is said of acts; `null` stands for acts of a state. */
export const ACT_TYPES = [
  ...["bombing", "airstrike", "shelling", "shooting", "assassination", "kidnapping", "arson", "robbery"],
  ...["clash", "sabotage", "attack", "sexual-violence", "accident", null],
] as readonly (IncidentType | null)[];

/** Order of what is said of pairs in the weights. */
export const PAIR_KINDS = ["one incident", "one entity"] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** A model that reads one window at a time, so that what it finds in one never depends on another. */
export interface IncidentEncoder {
  readonly version: string;
  /** `ids` and rows of `features` without marks at the ends: the encoder adds them and leaves them out of what it says. */
  encode(ids: readonly number[], features: Float32Array): Promise<EncodedIncidents>;
}
