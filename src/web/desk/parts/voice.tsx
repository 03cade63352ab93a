import type { FieldView, StatementItemView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";
import { Hand, type HandShown, handsOf } from "./hands.tsx";

/** Through whom a value came: hands from the publisher to the speaker, or the publisher's own voice. */
export function Voice({ voice }: { readonly voice: FieldView["values"][number]["voices"][number] }) {
  return (
    <span className="voice">
      {voice.kind === "own-voice" ? <em>{WORDS.fields.ownVoice}: </em> : null}
      <Hands hands={handsOf(voice)} />
      {voice.manner.length > 0 ? <span className="manner"> {voice.manner.join(", ")}</span> : null}
    </span>
  );
}

/** The chain of a statement, a gap told as one. */
export function Chain({ item }: { readonly item: StatementItemView }) {
  const told = item.chain.map(({ text, role }) => (role === "gap" || text === "" ? GAP : text));
  const hands = handsOf({ hands: told.length > 0 ? told : [GAP], persons: item.persons });
  return (
    <span className="voice">
      <Hands hands={hands} />
      {item.manner.length > 0 ? <span className="manner"> {item.manner.join(", ")}</span> : null}
    </span>
  );
}

const GAP = `gap: ${WORDS.fields.gap}`;

function Hands({ hands }: { readonly hands: readonly HandShown[] }) {
  return hands.map((hand, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a chain is told in its order, and may name one hand twice
    <span key={index}>
      {index > 0 ? " → " : null}
      <Hand hand={hand} />
    </span>
  ));
}
