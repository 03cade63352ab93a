import { useMemo, useState } from "react";
import type { ClaimView } from "../../../wire/linked-views.ts";
import { Care } from "../care/care.tsx";
import { WORDS } from "../words.ts";
import { Belongs } from "./belongs.tsx";
import { JudgementHistory } from "./judgement-history.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { Passage, SentenceLink, SentencesOf } from "./sentences.tsx";
import { togetherInClaim } from "./together.ts";

const { claim: words } = WORDS.linked;

/** A statement with which nothing was put together, and what says to which claim it belongs. */
export function StatementAlone({ claim }: { readonly claim: ClaimView }) {
  const together = useMemo(() => togetherInClaim(claim), [claim]);
  const [moves, move] = useState<string | null>(null);
  const { id, text, statements, documents, footnotes } = claim;
  const [first] = statements;
  return (
    <div className="page linked-page">
      <header className="stack tight">
        <p className="row">
          <span className="kind statement">{WORDS.kinds.statement}</span>
        </p>
        <h1 dir="auto">
          <Care>{text}</Care>
        </h1>
        <p className="notice">{words.inNone}</p>
      </header>
      <SentencesOf footnotes={footnotes} documents={documents}>
        <ul className="side">
          {statements.map(({ document, footnote }) => (
            <li key={document}>
              <SentenceLink footnote={footnote} />
              <p>
                <Passage footnote={footnote} />
              </p>
            </li>
          ))}
        </ul>
      </SentencesOf>
      {first === undefined ? null : <Belongs statement={id} document={first.document} together={together} move={move} />}
      <JudgementHistory together={together} />
      {moves === null ? null : <MergeDialog together={together} goes={moves} close={() => move(null)} />}
    </div>
  );
}
