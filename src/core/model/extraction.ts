import type { IncidentReport } from "./incident.ts";
import type { PlaceMention } from "./place.ts";
import type { Statement } from "./statement.ts";
import type { TimeExpression } from "./time.ts";

/** Everything read from one text. Lists are in reading order. */
export interface Extraction {
  readonly statements: readonly Statement[];
  readonly incidents: readonly IncidentReport[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
}
