import { citesAlong, type Passage, type Span } from "../../../core/model/index.ts";
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
  const endedBy = citesAlong(cites);
  const words = parts.map((part) => {
    if (part.written === "cut") return " […] ";
    const { at } = part;
    const ended = at === null ? [] : endedBy(at[1]);
    return partText(screen, part) + (ended.length > 0 ? ink(screen, "cyan", `[${ended.map(({ number }) => number).join(",")}]`) : "");
  });
  const touches = (index: number): boolean =>
    screen.colour === "plain" &&
    parts[index]?.cited === "cited" &&
    parts[index - 1]?.cited === "cited" &&
    (words[index - 1] ?? "").endsWith("*");
  return words.map((word, index) => word.slice(touches(index) ? 1 : 0, touches(index + 1) ? -1 : undefined)).join("");
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
