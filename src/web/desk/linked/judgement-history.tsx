import { useState } from "react";
import type { PairDecisionView } from "../../../wire/linked-views.ts";
import { DecisionLine } from "../decide/decision-line.tsx";
import { WORDS } from "../words.ts";
import { labelOfMember, placeOf, type Together } from "./together.ts";

const { judging: words } = WORDS.linked;
const MOST = 20;

/** Every judgement of its members, withdrawn ones too, with whether it is heeded: the log is never written over. */
export function JudgementHistory({ together }: { readonly together: Together }) {
  const [all, setAll] = useState<"all" | "first">("first");
  const { judgements, kind } = together;
  const shown = all === "all" ? judgements : judgements.slice(0, MOST);
  return (
    <section className="history">
      <h2>{words.history}</h2>
      {judgements.length === 0 ? <p className="quiet">{words[kind].noHistory}</p> : null}
      <ol>
        {shown.map((line) => (
          <DecisionLine key={line.decision} line={line} place={placeOf(together)}>
            {words.pair(labelIn(together, line.a), labelIn(together, line.b))}: {words.judged[line.judgement]}
            <Heed line={line} />
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

function labelIn(together: Together, member: string): string {
  return labelOfMember(together, member) || words[together.kind].other;
}

/** What of a judgement is not as one would think: that it changes nothing, or contradicts others. */
function Heed({ line: { heed, force, judgement } }: { readonly line: PairDecisionView }) {
  if (force === "withdrawn") return null;
  const told = heed === "none" && judgement === "unsure" ? words.unsureChanges : words.heed[heed];
  return told === "" ? null : <span className={heed === "contradicted" ? "badge differ" : "badge"}>{told}</span>;
}
