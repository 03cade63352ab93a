import type { TellingView } from "../../../wire/linked-views.ts";
import { type HandShown, handsOf } from "../parts/hands.tsx";
import { WORDS } from "../words.ts";

const { incident: words } = WORDS.linked;

/** Tellings of one value through the same hands, on the same origins, in the same manner: one row of the table. */
export interface Line {
  readonly key: string;
  /** Who is said to say it; null in the publisher's own voice. */
  readonly who: HandShown | null;
  /** Hands between the publisher and who says it. */
  readonly through: readonly HandShown[];
  readonly manner: readonly string[];
  readonly origins: readonly string[];
  readonly tellings: readonly TellingView[];
}

/** Attributed ones first, those of most documents before others; what tells it in passing or in its own voice comes after. */
export function linesOf(tellings: readonly TellingView[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const telling of tellings) {
    for (const voice of telling.voices) {
      const { kind, manner: said } = voice;
      const hands = handsOf(voice);
      const who = kind === "own-voice" ? null : (hands.at(-1) ?? null);
      const through = kind === "own-voice" ? [] : hands.slice(1, -1);
      const manner = [...new Set([...said, ...mannerOf(telling)])];
      const origins = kind === "own-voice" ? [] : telling.origins;
      const key = JSON.stringify([who?.text ?? null, through.map(({ text }) => text), manner, origins]);
      const line = lines.get(key);
      if (line?.tellings.includes(telling)) continue;
      lines.set(key, { key, who, through, manner, origins, tellings: [...(line?.tellings ?? []), telling] });
    }
  }
  const inOrder = [...lines.values()].map((line) => ({ ...line, tellings: line.tellings.toSorted(byDocument) }));
  return inOrder.sort((a, b) => Number(a.who === null) - Number(b.who === null) || b.tellings.length - a.tellings.length);
}

/** Labels count in order of publication: D2 before D10. */
function byDocument(a: TellingView, b: TellingView): number {
  return Number(a.document.slice(1)) - Number(b.document.slice(1));
}

function mannerOf({ stance, hedge, weight }: TellingView): readonly string[] {
  return [
    ...(stance === "against" ? [words.against] : []),
    ...(hedge === "hedged" ? [words.hedged] : []),
    ...(weight === "in-passing" ? [words.passing] : []),
  ];
}
