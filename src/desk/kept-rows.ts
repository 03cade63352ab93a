import type { LabelledText } from "../core/dossier/reading-document.ts";
import type { CorroboratedClaim, CorroboratedIncident } from "../core/model/index.ts";
import type { LinkedRows } from "./ports/case-linker.ts";
import {
  type CaseToShow,
  type ClaimRow,
  claimRow,
  type IncidentRow,
  incidentRow,
  inOrderOfClaims,
  inOrderOfIncidents,
} from "./show-linked.ts";

/** A row, with how the texts that it tells of were read for names. */
interface Kept<Row> {
  readonly texts: readonly (LabelledText["leaving"] | undefined)[];
  readonly row: Row;
}

/** The rows of a case's lists, made anew for what was weighed anew and for texts whose names are others. For one policy alone. */
export class KeptRows {
  private readonly incidents = new WeakMap<CorroboratedIncident, Kept<IncidentRow>>();
  private readonly claims = new WeakMap<CorroboratedClaim, Kept<ClaimRow>>();

  of(shown: CaseToShow): LinkedRows {
    const { incidents, claims } = shown.linked.corroborated;
    return {
      incidents: inOrderOfIncidents(
        incidents.map((one) => kept(this.incidents, one, one.incident.reports, shown, () => incidentRow(one, shown))),
      ),
      claims: inOrderOfClaims(claims.map((one) => kept(this.claims, one, one.statements, shown, () => claimRow(one, shown)))),
    };
  }
}

function kept<Told extends object, Row>(
  known: WeakMap<Told, Kept<Row>>,
  told: Told,
  carriers: readonly { readonly document: string }[],
  { texts }: CaseToShow,
  make: () => Row,
): Row {
  const before = known.get(told);
  if (before !== undefined && carriers.every(({ document }, at) => texts.get(document)?.leaving === before.texts[at])) return before.row;
  const row = make();
  known.set(told, { texts: carriers.map(({ document }) => texts.get(document)?.leaving), row });
  return row;
}
