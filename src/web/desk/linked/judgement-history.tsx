import { useState } from "react";
import type { IncidentView } from "../../../wire/linked-views.ts";
import { DecisionLine } from "../decide/decision-line.tsx";
import { WORDS } from "../words.ts";
import { labelOfReport, placeOf } from "./reports.ts";

const { incident: words } = WORDS.linked;
const MOST = 20;

/** Every judgement of its reports, withdrawn ones too: the log is never written over. */
export function JudgementHistory({ incident }: { readonly incident: IncidentView }) {
  const [all, setAll] = useState<"all" | "first">("first");
  const { judgements } = incident;
  const shown = all === "all" ? judgements : judgements.slice(0, MOST);
  return (
    <section className="history">
      <h2>{words.history}</h2>
      {judgements.length === 0 ? <p className="quiet">{words.noHistory}</p> : null}
      <ol>
        {shown.map((line) => (
          <DecisionLine key={line.decision} line={line} place={placeOf(incident)}>
            {words.pair(labelIn(incident, line.a), labelIn(incident, line.b))}: {words.judged[line.judgement]}
          </DecisionLine>
        ))}
      </ol>
      {shown.length < judgements.length ? (
        <button type="button" onClick={() => setAll("all")}>
          {words.more(judgements.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

function labelIn(incident: IncidentView, report: string): string {
  return labelOfReport(incident, report) || words.elsewhere;
}
