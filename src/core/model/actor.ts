import type { ActorId } from "./ids.ts";
import type { Span } from "./span.ts";

export type ActorKind = "armed-group" | "state-force" | "state" | "organisation";

/** That one actor belongs to another is itself somebody's claim: dated, with the one who says so. */
export interface ActorRelation {
  readonly actor: ActorId;
  readonly from: string | null;
  readonly to: string | null;
  readonly said: string;
}

/** An organised actor. A people or a faith is never one. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly partOf: readonly ActorRelation[];
}

/** Names to actors, and the names that must never become one. */
export interface ActorLexicon {
  /** Every actor that bears `name`; more than one is left ambiguous. */
  lookup(name: string): readonly Actor[];
  /** True for the name of a people or faith, in any number or case. */
  isPeople(name: string): boolean;
  /** True where some name begins with this word: where it is false nothing longer need be looked up. */
  opens(word: string): boolean;
  readonly maxWords: number;
}

/** A mention of an organised actor. `actor` is null where the lexicon does not know it or knows several. */
export interface ActorMention {
  readonly span: Span;
  readonly text: string;
  readonly actor: ActorId | null;
  readonly reasons: readonly string[];
}
