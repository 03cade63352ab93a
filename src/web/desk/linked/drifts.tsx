import type { IncidentView } from "../../../wire/linked-views.ts";
import { Care } from "../care/care.tsx";
import type { Names } from "../server/linked-queries.ts";
import { WORDS } from "../words.ts";

const { incident: words } = WORDS.linked;

/** What changed between two carriers of one statement: a speaker raised, a hedge lost, a number rounded. */
export function Drifts({ drifts, names }: Pick<IncidentView, "drifts"> & { readonly names: Names }) {
  if (names === "veiled") return <p className="quiet">{words.driftHidden}</p>;
  if (drifts.length === 0) return null;
  return (
    <section>
      <h2>{words.drift}</h2>
      <table className="drift">
        <thead>
          <tr>
            <th scope="col">{words.driftColumns.way}</th>
            <th scope="col">{words.driftColumns.what}</th>
            <th scope="col">{words.driftColumns.before}</th>
            <th scope="col">{words.driftColumns.after}</th>
          </tr>
        </thead>
        <tbody>
          {drifts.flatMap(({ document, of, changes }) =>
            changes.map(({ what, before, after }) => (
              <tr key={`${of} ${document} ${what} ${before} ${after}`}>
                <td>
                  {of} → {document}
                </td>
                <td>{what}</td>
                <td>
                  <q dir="auto">
                    <Care>{before}</Care>
                  </q>
                </td>
                <td>
                  <q dir="auto">
                    <Care>{after}</Care>
                  </q>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
