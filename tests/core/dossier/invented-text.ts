import fc from "fast-check";
import type { LeavingText } from "../../../src/core/dossier/leave.ts";
import { pseudonymsOf } from "../../../src/core/dossier/pseudonyms.ts";
import type { NamedSpan, Span } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

/** Names that are no English words, so that finding one anywhere is a leak. */
const NAMES = ["Ayan Mirel", "Dena Mirel", "Pavo Lindt", "Ossip K. Varga", "Şirin Çağla", "Xu Qorban", "Tomas O’Brask"] as const;

const SENTENCES = [
  "The depot in Sarneth burned on Friday.",
  "{full} said three guards had died.",
  "{surname} denied it, and {given} wept.",
  "“We saw {full} fall,” the mayor told reporters.",
  "{surname}’s brother and the {surname}-led column left.",
  "MIREL AND LINDT WERE SEEN.",
  "No group has claimed it; the road to Odrisk is shut.",
  "Mr. {surname} met Gen. {full} on 12 March.",
];

/** A text of invented sentences and paragraphs, with names in it. */
export const inventedText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...NAMES), fc.constantFrom(" ", "\n\n", "  ")), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) =>
    parts
      .map(([sentence, name, gap]) => {
        const words = name.split(" ");
        const filled = sentence
          .replaceAll("{full}", name)
          .replaceAll("{surname}", words.at(-1) ?? "")
          .replaceAll("{given}", words[0] ?? "");
        return filled + gap;
      })
      .join("")
      .trim(),
  );

/** The names of persons in a text as a detector marks them: every full name at its first place, and no more. */
export function markedIn(text: string): readonly NamedSpan[] {
  return NAMES.flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ text: name, span: [start, start + name.length] as const }];
  });
}

/** A text ready to leave, every person that is named in full marked once. */
export function leavingText(text: string, persons: readonly NamedSpan[] = markedIn(text)): LeavingText {
  const outline = outlineOf(text);
  return { outline, pseudonyms: pseudonymsOf(outline, persons) };
}

/** Spans of a text, up to four, anywhere in it. */
export const spansIn = (text: string): fc.Arbitrary<readonly Span[]> =>
  fc
    .array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 4 })
    .map((spans) => spans.map(([start, length]): Span => [start, Math.min(text.length, start + length)]));

/** A text with spans in it. */
export const textAndSpans: fc.Arbitrary<{ readonly text: string; readonly spans: readonly Span[] }> = inventedText.chain((text) =>
  spansIn(text).map((spans) => ({ text, spans })),
);

/** The words of names that are named in full somewhere in a text, as they may be written anywhere. */
export function nameWordsOf(text: string): readonly string[] {
  const named = new Set(
    markedIn(text).flatMap(({ text: name }) => name.split(/[ ’.]+/u).filter((word) => word.length > 1 && word !== "O")),
  );
  return [...named].flatMap((word) => [word, word.toUpperCase()]);
}
