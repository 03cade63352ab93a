import { Fragment } from "react";
import { Hand, type HandShown } from "../parts/hands.tsx";
import { WORDS } from "../words.ts";
import { SentenceLink } from "./sentences.tsx";
import type { Line } from "./tellings.ts";

const { incident: words } = WORDS.linked;

/** Who says it, and how: the publisher's own voice is told as such. */
export function Who({ line: { who, manner } }: { readonly line: Line }) {
  return (
    <>
      {who === null ? <em>{words.ownVoice}</em> : <Hand hand={who} />}
      {manner.length > 0 ? <span className="manner"> {manner.join(", ")}</span> : null}
    </>
  );
}

/** The hands between the publisher and who says it. */
export function Through({ hands }: { readonly hands: readonly HandShown[] }) {
  return hands.map((hand, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a chain is told in its order, and may name one hand twice
    <Fragment key={index}>
      {index > 0 ? " → " : null}
      <Hand hand={hand} />
    </Fragment>
  ));
}

/** The documents that tell it so, each opening its sentence. */
export function Sentences({ line: { tellings } }: { readonly line: Line }) {
  return tellings.map(({ footnote, report }) => <SentenceLink key={`${report} ${footnote}`} footnote={footnote} />);
}
