import type { ActorMention, IncidentReport, PlaceMention, Statement, TimeExpression } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { TextCount } from "../counts/build-counts.ts";

/** What the other builders read from the same text. */
export interface ReadParts {
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly statements: readonly Statement[];
  readonly actors: readonly ActorMention[];
  readonly counts: readonly TextCount[];
}

/** Groups detected triggers into incident reports, one an incident, and fills each field from the sentences that tell it. */
export function buildReports(_context: ExtractionContext, _parts: ReadParts): readonly IncidentReport[] {
  return [];
}
