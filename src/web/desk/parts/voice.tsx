import type { FieldView, StatementItemView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";

/** Through whom a value came: hands from the publisher to the speaker, or the publisher's own voice. */
export function Voice({ voice }: { readonly voice: FieldView["values"][number]["voices"][number] }) {
  return (
    <span className="voice">
      {voice.kind === "own-voice" ? <em>{WORDS.fields.ownVoice}: </em> : null}
      <Hands hands={voice.hands} />
      {voice.manner.length > 0 ? <span className="manner"> {voice.manner.join(", ")}</span> : null}
    </span>
  );
}

/** The chain of a statement, a gap told as one. */
export function Chain({ item }: { readonly item: StatementItemView }) {
  const hands = item.chain.map(({ text, role }) => (role === "gap" || text === "" ? `gap: ${WORDS.fields.gap}` : text));
  return (
    <span className="voice">
      <Hands hands={hands.length > 0 ? hands : [`gap: ${WORDS.fields.gap}`]} />
      {item.manner.length > 0 ? <span className="manner"> {item.manner.join(", ")}</span> : null}
    </span>
  );
}

function Hands({ hands }: { readonly hands: readonly string[] }) {
  return hands.map((hand, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a chain is told in its order, and may name one hand twice
    <span key={index} className={hand.startsWith("gap:") ? "hand gap" : "hand"}>
      {index > 0 ? " → " : null}
      <bdi>{hand}</bdi>
    </span>
  ));
}
