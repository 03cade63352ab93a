import type { HistoryLineView, ItemView } from "../../../wire/desk-views.ts";
import { type ItemPlace, useDeciding } from "../decide/deciding.ts";
import { WORDS } from "../words.ts";

/** Every decision ever made of an item, withdrawn ones too: the log is never written over. */
export function History({ item, place }: { readonly item: ItemView; readonly place: ItemPlace }) {
  return (
    <section className="history">
      <h3>{WORDS.review.history}</h3>
      {item.history.length === 0 ? <p className="quiet">{WORDS.review.noHistory}</p> : null}
      <ol>
        {[...item.history].reverse().map((line) => (
          <HistoryLine key={line.decision} line={line} place={place} />
        ))}
      </ol>
    </section>
  );
}

function HistoryLine({ line, place }: { readonly line: HistoryLineView; readonly place: ItemPlace }) {
  const { deciding } = useDeciding();
  return (
    <li className={line.force}>
      <span>
        <span className="what" dir="auto">
          {line.what}
        </span>{" "}
        <bdi>{line.by}</bdi> · <time dateTime={line.at}>{line.at.slice(0, 16).replace("T", " ")}</time>
        {line.codebook ? <bdi> · {line.codebook}</bdi> : null}
        {line.why ? <bdi> · “{line.why}”</bdi> : null}
      </span>
      {line.force === "withdrawn" ? (
        <span className="badge">{WORDS.review.withdrawn}</span>
      ) : (
        <button
          type="button"
          className="plain"
          onClick={() => void deciding.decide({ verdict: "withdraw", decision: line.decision }, place, WORDS.told.withdrawn)}
        >
          {WORDS.review.withdraw}
        </button>
      )}
    </li>
  );
}
