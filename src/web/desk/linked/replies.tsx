import { Fragment } from "react";
import type { SheetFieldView, TellingView } from "../../../wire/linked-views.ts";
import { Hand, handsOf } from "../parts/hands.tsx";
import { WORDS } from "../words.ts";
import { Passage, SentenceLink } from "./sentences.tsx";

const { incident: words } = WORDS.linked;
/** Sentences of one side that are shown. */
const MOST = 4;

/** Values that somebody is against: what is said and what is denied, side by side. */
export function Replies({ fields }: { readonly fields: readonly SheetFieldView[] }) {
  const denied = fields.flatMap(({ name, values }) =>
    values.flatMap(({ text, tellings }) => {
      const against = tellings.filter(({ stance }) => stance === "against");
      return against.length === 0 ? [] : [{ name, text, against, said: tellings.filter(({ stance }) => stance === "for") }];
    }),
  );
  if (denied.length === 0) return null;
  return (
    <section>
      <h2>{words.replies}</h2>
      {denied.map(({ name, text, said, against }) => (
        <div key={`${name} ${text}`} className="reply">
          <h3>
            {name}: <bdi>{text}</bdi>
          </h3>
          <Side heading={words.said} tellings={said} />
          <Side heading={words.denied} tellings={against} />
        </div>
      ))}
    </section>
  );
}

function Side({ heading, tellings }: { readonly heading: string; readonly tellings: readonly TellingView[] }) {
  return (
    <div className="side">
      <h4>{heading}</h4>
      {tellings.length === 0 ? <p className="quiet">{WORDS.linked.claim.nobody}</p> : null}
      <ul>
        {tellings.slice(0, MOST).map((telling) => (
          <li key={`${telling.report} ${telling.footnote}`} className="care-row">
            <SentenceLink footnote={telling.footnote} />{" "}
            <span className="quiet">
              {telling.voices.map((voice, index) => {
                const hand = handsOf(voice).at(-1);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: voices have no id of their own
                  <Fragment key={index}>
                    {index > 0 ? "; " : null}
                    {hand === undefined ? words.ownVoice : <Hand hand={hand} />}
                  </Fragment>
                );
              })}
            </span>
            <p>
              <Passage footnote={telling.footnote} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
