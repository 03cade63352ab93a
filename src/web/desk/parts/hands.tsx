/** One hand of a chain; a gap is told as one. The name of a person is blurred while care is taken: see care.css. */
export interface HandShown {
  readonly text: string;
  readonly names: "person" | "other";
}

export function handsOf({
  hands,
  persons,
}: {
  readonly hands: readonly string[];
  readonly persons: readonly number[];
}): readonly HandShown[] {
  return hands.map((text, index) => ({ text, names: persons.includes(index) ? "person" : "other" }));
}

export function Hand({ hand: { text, names } }: { readonly hand: HandShown }) {
  const kind = text.startsWith("gap:") ? "hand gap" : "hand";
  return <bdi className={names === "person" ? `${kind} care-words` : kind}>{text}</bdi>;
}
