import type { Passage, Span } from "../../../core/model/index.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";

/** A number to set where the words of `span` end. */
export interface Cite {
  readonly number: number;
  readonly span: Span;
}

type Part = Passage["parts"][number];

/** The words of a part: cited ones in ink where there is colour, else between asterisks; paragraphs on lines of their own. */
function partText(screen: Screen, { text, cited }: Part): string {
  if (cited !== "cited") return lines(text, safe);
  return screen.colour === "colour" ? lines(text, (line) => ink(screen, ["bold", "underline"], safe(line))) : `*${lines(text, safe)}*`;
}

function lines(text: string, show: (line: string) => string): string {
  return text
    .split(/\s*\n\s*/u)
    .map((line) => (line === "" ? "" : show(line)))
    .join("\n");
}

/** Parts as words in a row. Cited parts that touch are marked as one. */
export function partsText(screen: Screen, parts: readonly Part[], cites: readonly Cite[] = []): string {
  const waiting = [...cites];
  const words = parts.map((part) => {
    if (part.written === "cut") return " […] ";
    const { at } = part;
    const ended = at === null ? [] : waiting.filter(({ span }) => span[1] <= at[1]);
    for (const one of ended) waiting.splice(waiting.indexOf(one), 1);
    return partText(screen, part) + (ended.length > 0 ? ink(screen, "cyan", `[${ended.map(({ number }) => number).join(",")}]`) : "");
  });
  return words.reduce((before, word, index) => {
    const touch =
      screen.colour === "plain" && before.endsWith("*") && parts[index]?.cited === "cited" && parts[index - 1]?.cited === "cited";
    return touch ? before.slice(0, -1) + word.slice(1) : before + word;
  }, "");
}

/** Sentences of a document, its paragraphs on lines of their own, the words cited marked and followed by their numbers. */
export function passageText(screen: Screen, { parts }: Passage, indent: number, cites: readonly Cite[] = []): string {
  return wrapped(
    screen,
    partsText(screen, parts, cites)
      .replace(/ *\n */gu, "\n")
      .trim(),
    indent,
  );
}
