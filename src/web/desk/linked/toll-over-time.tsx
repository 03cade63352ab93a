import type { SheetDocumentView, SheetFieldView } from "../../../wire/linked-views.ts";
import { WORDS } from "../words.ts";
import { TollDrawing } from "./toll-drawing.tsx";
import { figureWords, type Toll, type TollLine, tollOf } from "./toll-lines.ts";
import { speakerOf } from "./toll-speaker.ts";

const { toll: words } = WORDS.linked;

const FIELDS: readonly string[] = ["killed", "injured", "abducted", "missing", "detained"];
/** Speakers that are drawn for one field; the table of values holds all. */
const MOST = 8;

/** The figures of an incident as they were told over time: a line for each who tells them, and never one toll. */
export function TollOverTime({
  fields,
  documents,
}: {
  readonly fields: readonly SheetFieldView[];
  readonly documents: readonly SheetDocumentView[];
}) {
  const tolls = fields
    .filter(({ name }) => FIELDS.includes(name))
    .map((field) => tollOf(field, documents))
    .filter(({ lines }) => lines.length > 0);
  const days = tolls.flatMap(({ lines }) => lines.flatMap(({ steps }) => steps.map(({ day }) => day))).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <section className="toll">
      <h2>{words.heading}</h2>
      <p className="quiet">{words.hint}</p>
      {tolls.map((toll) => (
        <OneToll key={toll.field} toll={toll} period={[first, last]} />
      ))}
    </section>
  );
}

interface OneTollProps {
  readonly toll: Toll;
  readonly period: readonly [first: string, last: string];
}

function OneToll({ toll: { field, lines, undated }, period }: OneTollProps) {
  const shown = lines.slice(0, MOST);
  return (
    <div className="toll-field">
      <h3>{field}</h3>
      <TollDrawing lines={shown} period={period} />
      {lines.length > shown.length ? <p className="quiet">{words.more(lines.length - shown.length)}</p> : null}
      {undated > 0 ? <p className="quiet">{words.undated(undated)}</p> : null}
      <details>
        <summary>{WORDS.map.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.told}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.who} ${line.publisher} ${line.of}`}>
                <th scope="row" dir="auto">
                  {speakerWords(line)}
                </th>
                <td>{line.steps.map(stepWords).join("; ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** Who tells it, and who is counted. */
function speakerWords(line: TollLine): string {
  const speaker = speakerOf(line);
  return line.of === null ? speaker : `${speaker} (${line.of})`;
}

function stepWords({ day, change, documents, ...figure }: TollLine["steps"][number]): string {
  return `${day}: ${figureWords(figure)}${change === "revised" ? ` (${words.revised})` : ""}, ${documents.join(", ")}`;
}
