import type { IncidentReport } from "./incident.ts";
import type { PlaceMention } from "./place.ts";
import type { NamedSpan, Statement } from "./statement.ts";
import type { TimeExpression } from "./time.ts";

/** Everything read from one text. Lists are in reading order. */
export interface Extraction {
  /** Names of persons, so that what leaves can be pseudonymised. Never resolved, joined or counted across documents. */
  readonly persons: readonly NamedSpan[];
  readonly statements: readonly Statement[];
  readonly incidents: readonly IncidentReport[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
}
