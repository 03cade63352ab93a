import type { IncidentView, PairDecisionView } from "../../../wire/linked-views.ts";
import { type PairVerdict, useDeciding } from "../decide/deciding.ts";
import { WORDS } from "../words.ts";
import { labelOfReport, placeOf } from "./reports.ts";

const { incident: words } = WORDS.linked;
/** Reasons of a pair that are shown before it is opened: those that weigh most. */
const FIRST_REASONS = 3;

/** The pairs that hold an incident together, with their reasons, and a person's word on each. */
export function WhyTogether({ incident }: { readonly incident: IncidentView }) {
  const { pairs } = incident;
  return (
    <section>
      <h2>{words.together}</h2>
      <p className="quiet">{pairs.length === 0 ? words.alone : words.togetherHint}</p>
      <ul className="pairs">
        {pairs.map((pair) => (
          <Pair key={`${pair.a.document}${pair.a.report} ${pair.b.document}${pair.b.report}`} pair={pair} incident={incident} />
        ))}
      </ul>
    </section>
  );
}

function Pair({ pair, incident }: { readonly pair: IncidentView["pairs"][number]; readonly incident: IncidentView }) {
  const { a, b, score, reasons } = pair;
  const judged = lastJudgement(incident.judgements, a.report, b.report);
  const shown = reasons.slice(0, FIRST_REASONS);
  const rest = reasons.slice(FIRST_REASONS);
  return (
    <li>
      <p className="row">
        <strong>{words.pair(a.document, b.document)}</strong> <span className="quiet">{score.toFixed(1)}</span>
        {judged ? (
          <span className="badge accepted">
            {words.judged[judged.judgement]} (<bdi>{judged.by}</bdi>)
          </span>
        ) : null}
        <Judge a={a.report} b={b.report} incident={incident} judged={judged} />
      </p>
      <ul className="reasons">
        {shown.map((reason) => (
          <Reason key={reason.text} reason={reason} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <ul className="reasons">
            {rest.map((reason) => (
              <Reason key={reason.text} reason={reason} />
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

function Reason({ reason: { text, weight } }: { readonly reason: IncidentView["pairs"][number]["reasons"][number] }) {
  return (
    <li>
      <bdi>{text}</bdi>{" "}
      <span className="quiet">
        {weight > 0 ? "+" : ""}
        {weight}
      </span>
    </li>
  );
}

interface JudgeProps {
  readonly a: string;
  readonly b: string;
  readonly incident: IncidentView;
  readonly judged: PairDecisionView | undefined;
}

const VERDICTS = [
  ["same", words.same],
  ["not-same", words.notSame],
  ["unsure", words.unsure],
] as const satisfies readonly (readonly [PairVerdict["verdict"], string])[];

/** Same, not same, or unsure: of two reports of different texts. One text is one report wherever it stands. */
function Judge({ a, b, incident, judged }: JudgeProps) {
  const { deciding } = useDeciding();
  if (a === b) return null;
  const about = words.pair(labelOfReport(incident, a), labelOfReport(incident, b));
  return (
    <span className="judge">
      {VERDICTS.map(([verdict, label]) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={judged?.judgement === verdict}
          aria-label={`${label}: ${about}`}
          onClick={() => void deciding.decide({ verdict, a, b }, placeOf(incident), `${label}.`)}
        >
          {label}
        </button>
      ))}
    </span>
  );
}

/** Newest first: the first in force holds. */
function lastJudgement(judgements: readonly PairDecisionView[], a: string, b: string): PairDecisionView | undefined {
  return judgements.find((one) => one.force === "in-force" && ((one.a === a && one.b === b) || (one.a === b && one.b === a)));
}
