import type { ActorMention, PlaceMention, Statement, TimeExpression } from "../../model/index.ts";
import type { TextCount } from "../counts/text-count.ts";

/** What the other builders read from the same text. */
export interface ReadParts {
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly statements: readonly Statement[];
  readonly actors: readonly ActorMention[];
  readonly counts: readonly TextCount[];
}
