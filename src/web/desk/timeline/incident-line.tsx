import { Link } from "@tanstack/react-router";
import type { IncidentTimesView } from "../../../wire/linked-views.ts";
import { ReviewedBadge } from "../linked/reviewed-badge.tsx";
import { AsTable } from "../parts/as-table.tsx";
import { daysWords } from "../parts/days-words.ts";
import { WORDS } from "../words.ts";

const words = WORDS.timeline.incidents;
const { what, dates, place, documents, state } = words.columns;
const COLUMNS = [what, dates, place, documents, state];

interface IncidentProps {
  readonly incident: IncidentTimesView;
}

/** One incident in a list: what and where, every date that is told of it with how many tell it, and whether a person looked at it. */
export function IncidentLine({ incident }: IncidentProps) {
  return (
    <li className="report-line">
      <IncidentHeading incident={incident} />
      <span className="quiet">{datesTold(incident)}</span>
      <span className="row">
        <Contested incident={incident} />
        <ReviewedBadge reviewed={incident.reviewed} />
      </span>
    </li>
  );
}

/** What the timeline of incidents shows as a table. */
export function IncidentTimesTable({ incidents }: { readonly incidents: readonly IncidentTimesView[] }) {
  return (
    <AsTable
      label={WORDS.map.table}
      columns={COLUMNS}
      rows={incidents}
      told={words.shown}
      row={(incident) => (
        <tr key={incident.id}>
          <td>
            <IncidentHeading incident={incident} />
          </td>
          <td>
            {datesTold(incident)} <Contested incident={incident} />
          </td>
          <td dir="auto">{incident.place ?? WORDS.reportRow.placeUnknown}</td>
          <td>{incident.documents}</td>
          <td>
            <ReviewedBadge reviewed={incident.reviewed} />
          </td>
        </tr>
      )}
    />
  );
}

function IncidentHeading({ incident: { id, act, place: where, documents: count } }: IncidentProps) {
  return (
    <Link to="/incidents/$id" params={{ id }}>
      {act}, <bdi>{where ?? WORDS.reportRow.placeUnknown}</bdi>
      <span className="unseen">, {words.documents(count)}</span>
    </Link>
  );
}

function Contested({ incident: { agreement } }: IncidentProps) {
  return agreement === "contested" ? <span className="badge differ">{words.contested}</span> : null;
}

/** Every date with who stands behind it; none is put before another but by how many tell it. */
function datesTold({ dates: all }: IncidentTimesView): string {
  if (all.length === 0) return WORDS.reportRow.dateUnknown;
  return all
    .toSorted((a, b) => b.carriers - a.carriers)
    .map(({ how, carriers, origins, ...told }) => {
      const days = daysWords(told);
      if (how === "given") return words.given(days);
      return words.told(how === "year-open" ? words.open(days) : days, carriers, origins);
    })
    .join("; ");
}
