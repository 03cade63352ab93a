import type { ItemView } from "../../../wire/desk-views.ts";
import type { ItemPlace } from "../decide/deciding.ts";
import { DecisionLine } from "../decide/decision-line.tsx";
import { WORDS } from "../words.ts";

/** Every decision ever made of an item, withdrawn ones too: the log is never written over. */
export function History({ item, place }: { readonly item: ItemView; readonly place: ItemPlace }) {
  return (
    <section className="history">
      <h3>{WORDS.review.history}</h3>
      {item.history.length === 0 ? <p className="quiet">{WORDS.review.noHistory}</p> : null}
      <ol>
        {[...item.history].reverse().map((line) => (
          <DecisionLine key={line.decision} line={line} place={place}>
            {line.what}
          </DecisionLine>
        ))}
      </ol>
    </section>
  );
}
