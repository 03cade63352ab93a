import type { ItemView } from "../../../wire/desk-views.ts";
import { careOfField } from "../care/care-of-field.ts";
import { type ItemPlace, useDeciding } from "../decide/deciding.ts";
import { StandingBadge } from "../parts/standing-badge.tsx";
import { TogetherLink } from "../parts/together-link.tsx";
import { Chain, Voice } from "../parts/voice.tsx";
import { useIsBlind } from "../server/queries.ts";
import { WORDS } from "../words.ts";

interface MarginItemProps {
  readonly item: ItemView;
  readonly place: ItemPlace;
  readonly isNow: boolean;
  readonly look: () => void;
  readonly show: () => void;
  /** Begins to put its words right. */
  readonly correct: () => void;
}

/** One item beside its paragraph: a line, and all of it once it is looked at. */
export function MarginItem({ item, place, isNow, look, show, correct }: MarginItemProps) {
  return (
    <li className={`margin-item ${item.kind} ${item.standing.state}${isNow ? " now" : ""}`}>
      <button type="button" id={`item-${item.id}`} className="plain" aria-expanded={isNow} onFocus={look} onClick={show}>
        <span className={`kind ${item.kind}`}>{WORDS.kinds[item.kind]}</span> <bdi>{item.heading}</bdi>
      </button>
      {item.kind === "statement" ? <Chain item={item} /> : null}
      <StandingBadge {...item.standing} />
      {isNow ? <Opened item={item} place={place} correct={correct} /> : null}
    </li>
  );
}

function Opened({ item, place, correct }: Pick<MarginItemProps, "item" | "place" | "correct">) {
  const { deciding } = useDeciding();
  const isBlind = useIsBlind();
  return (
    <div className="margin-opened">
      {item.kind === "report" ? (
        <dl className="fields">
          {item.fields.map(({ name, values }) => (
            <div key={name} className="field-row">
              <dt>{name}</dt>
              <dd>
                <ul className="values">
                  {values.map((value, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: values stand in the order of the text, and may be equal
                    <li key={index}>
                      <bdi className={careOfField(name)}>{value.text}</bdi>{" "}
                      {value.voices.slice(0, 2).map((voice, at) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: voices have no id of their own
                        <Voice key={at} voice={voice} />
                      ))}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {item.standing.edits.map(({ field, text, by }) => (
        <p key={field} className="given">
          {field}: <strong dir="auto">{text}</strong>{" "}
          <span className="notes">
            {WORDS.fields.given} <bdi>{by}</bdi>
          </span>
        </p>
      ))}
      <div className="row">
        {isBlind ? null : (
          <button type="button" onClick={() => void deciding.decide({ verdict: "accept", id: item.id }, place, WORDS.told.accepted)}>
            {WORDS.review.accept} <kbd>a</kbd>
          </button>
        )}
        <button type="button" onClick={() => void deciding.decide({ verdict: "reject", id: item.id }, place, WORDS.told.rejected)}>
          {WORDS.review.reject} <kbd>r</kbd>
        </button>
        <button type="button" onClick={correct}>
          {WORDS.adding.correct} <kbd>c</kbd>
        </button>
        {isBlind ? null : <TogetherLink item={item} />}
      </div>
    </div>
  );
}
