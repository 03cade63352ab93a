import { useState } from "react";
import type { PairDecisionView } from "../../../wire/linked-views.ts";
import { type PairVerdict, useDeciding } from "../decide/deciding.ts";
import { WORDS } from "../words.ts";
import { labelOfMember, placeOf, type Together } from "./together.ts";

const { judging: words } = WORDS.linked;
/** Reasons of a pair that are shown before it is opened: those that weigh most. */
const FIRST_REASONS = 3;
/** Pairs that are shown before the others are asked for. */
const FIRST_PAIRS = 30;

/** The pairs that hold an incident or a claim together, with their reasons, and a person's word on each. */
export function WhyTogether({ together }: { readonly together: Together }) {
  const { pairs, kind } = together;
  const [all, setAll] = useState<"all" | "first">("first");
  const told = all === "all" ? pairs : pairs.slice(0, FIRST_PAIRS);
  return (
    <section>
      <h2>{words.together}</h2>
      <p className="quiet">{pairs.length === 0 ? words[kind].alone : words.togetherHint}</p>
      <ul className="pairs">
        {told.map((pair) => (
          <Pair key={`${pair.a.document}${pair.a.id} ${pair.b.document}${pair.b.id}`} pair={pair} together={together} />
        ))}
      </ul>
      {told.length < pairs.length ? (
        <button type="button" onClick={() => setAll("all")}>
          {words.more(pairs.length - told.length)}
        </button>
      ) : null}
    </section>
  );
}

function Pair({ pair, together }: { readonly pair: Together["pairs"][number]; readonly together: Together }) {
  const { a, b, score, reasons } = pair;
  const judged = lastJudgement(together.judgements, a.id, b.id);
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
        <Judge a={a.id} b={b.id} together={together} judged={judged} />
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

function Reason({ reason: { text, weight } }: { readonly reason: Together["pairs"][number]["reasons"][number] }) {
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
  readonly together: Together;
  readonly judged: PairDecisionView | undefined;
}

const VERDICTS = [
  ["same", words.same],
  ["not-same", words.notSame],
  ["unsure", words.unsure],
] as const satisfies readonly (readonly [PairVerdict["verdict"], string])[];

/** Same, not same, or unsure: of two members of different texts. One text is one wherever it stands. */
function Judge({ a, b, together, judged }: JudgeProps) {
  const { deciding } = useDeciding();
  if (a === b) return null;
  const about = words.pair(labelOfMember(together, a), labelOfMember(together, b));
  return (
    <span className="judge">
      {VERDICTS.map(([verdict, label]) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={judged?.judgement === verdict}
          aria-label={`${label}: ${about}`}
          onClick={() => void deciding.decide({ verdict, a, b }, placeOf(together), `${label}.`)}
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
