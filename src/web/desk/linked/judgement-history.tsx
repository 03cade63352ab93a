import { useState } from "react";
import type { IncidentView, PairDecisionView } from "../../../wire/linked-views.ts";
import { useDeciding } from "../decide/deciding.ts";
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
          <Line key={line.decision} line={line} incident={incident} />
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

function Line({ line, incident }: { readonly line: PairDecisionView; readonly incident: IncidentView }) {
  const { deciding } = useDeciding();
  const [a, b] = [line.a, line.b].map((report) => labelOfReport(incident, report) || words.elsewhere);
  return (
    <li className={line.force}>
      <span>
        <span className="what">
          {words.pair(a ?? "", b ?? "")}: {words.judged[line.judgement]}
        </span>{" "}
        <bdi>{line.by}</bdi> · <time dateTime={line.at}>{line.at.slice(0, 16).replace("T", " ")}</time>
        {line.why ? <bdi> · “{line.why}”</bdi> : null}
      </span>
      {line.force === "withdrawn" ? (
        <span className="badge">{WORDS.review.withdrawn}</span>
      ) : (
        <button
          type="button"
          className="plain"
          onClick={() => void deciding.decide({ verdict: "withdraw", decision: line.decision }, placeOf(incident), WORDS.told.withdrawn)}
        >
          {WORDS.review.withdraw}
        </button>
      )}
    </li>
  );
}
