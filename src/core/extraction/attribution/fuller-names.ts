import { TITLE_WORDS } from "../../lexicon/attribution-acts.ts";
import type { NamedSpan, Span } from "../../model/index.ts";
import { fold, type Outline } from "../../text/index.ts";

/** Folded. */
export function surnameOf(name: string): string {
  return fold(name).split(" ").at(-1) ?? "";
}

const FIRST_WORD = /^(\p{L}+)\.?\s+/u;

/** "Of Chad Idriss Kebbe", "Mayor Lotte Bram", as a detector may take a name: without what goes before it. */
export function withoutTitle(text: string, [start, end]: Span): NamedSpan {
  let from = start + (/^of\s+(?:\p{Lu}\S*\s+(?=\p{Lu}\S*\s+\p{Lu}))?/u.exec(text.slice(start, end))?.[0].length ?? 0);
  for (let word = FIRST_WORD.exec(text.slice(from, end)); word !== null; word = FIRST_WORD.exec(text.slice(from, end))) {
    if (!TITLE_WORDS.has((word[1] ?? "").toLowerCase())) break;
    from += word[0].length;
  }
  return { text: text.slice(from, end), span: [from, end] };
}

/** Bodies of several words by the one that is said for short, each where it is first told; null where two are called so. */
export function longNamesOf({ text }: Outline, bodies: readonly Span[]): ReadonlyMap<string, NamedSpan | null> {
  const names = new Map<string, NamedSpan | null>();
  for (const span of [...bodies].sort((a, b) => a[0] - b[0])) {
    const name = text.slice(...span).replace(/^(?:the|an?)\s+/iu, "");
    const short = shortNameOf(name)?.toLowerCase();
    if (short === undefined) continue;
    const known = names.get(short);
    if (known === undefined) names.set(short, { text: name, span: [span[1] - name.length, span[1]] });
    else if (known !== null && known.text !== name) names.set(short, null);
  }
  return names;
}

/** "Sons", for the Sons of the Reed; "Front", for the Reed Front. */
const shortNameOf = (name: string): string | undefined =>
  (/^(\p{Lu}\p{Ll}+s)\sof\s/u.exec(name) ?? /^\p{Lu}.*\s(\p{Lu}\p{Ll}+)$/su.exec(name))?.[1];

/** For each surname the longest name that ends in it, the earliest of equals; none where two people share it. */
export function fullestNames(names: readonly NamedSpan[]): ReadonlyMap<string, NamedSpan> {
  const fullest = new Map<string, NamedSpan | null>();
  for (const name of names) {
    const surname = surnameOf(name.text);
    const known = fullest.get(surname);
    if (known === null) continue;
    if (known === undefined) fullest.set(surname, name);
    else fullest.set(surname, merged(known, name));
  }
  return new Map([...fullest].filter((entry): entry is [string, NamedSpan] => entry[1] !== null));
}

function merged(known: NamedSpan, name: NamedSpan): NamedSpan | null {
  const [longer, shorter] = fold(name.text).length > fold(known.text).length ? [name, known] : [known, name];
  const of = fold(longer.text).split(" ");
  const isPart = fold(shorter.text)
    .split(" ")
    .every((word) => of.includes(word) || of.some((other) => other[0] === word[0] && word.replace(".", "").length === 1));
  return isPart ? longer : null;
}
