import type { ItemStanding, ReadingDocument, SheetSentence } from "../../../core/model/reading.ts";
import type { Shown } from "../../../desk/show-by-id.ts";
import { partsText } from "./passage.ts";
import { counted, ink, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";
import { presenceText } from "./show-decided.ts";
import { legendText, markOf } from "./standing.ts";
import { KNOWN_BY, voiceText } from "./words.ts";

const NOT_READ = {
  "language-not-supported": "not read: it is in another language",
  "no-text": "not read: there is no text in it",
} as const;

/** A document with its statements and reports under their sentences. */
export function documentText(screen: Screen, { sheet, presence }: Extract<Shown, { kind: "document" }>): string {
  const { document, paragraphs } = sheet;
  const standings = paragraphs.flat().flatMap(({ statements, reports }) => [...statements, ...reports].map(({ standing }) => standing));
  const body = paragraphs.map((sentences) => sentences.map((one) => sentenceText(screen, one)).join("\n")).join("\n\n");
  return [...headLines(screen, document), ...presenceText(screen, presence), ...legendLines(screen, standings), "", body].join("\n");
}

function headLines(screen: Screen, document: ReadingDocument): readonly string[] {
  const { parts } = document.title;
  const title = parts.flatMap(({ text, cited }) => (cited === "cited" ? [text] : [])).join("");
  const { value, knownBy } = document.published;
  const facts = [
    document.publisher ?? "publisher not known",
    value ? `${value} ${KNOWN_BY[knownBy]}` : "date not known",
    document.genre.genre,
    ...(document.agency ? [`credits ${document.agency}`] : []),
    ...(document.ownVoice === null ? [] : [`${Math.round(100 * document.ownVoice)} % own voice`]),
  ];
  const notRead = document.notRead.map(({ what, count }) => counted(count, what)).join(", ");
  return [
    wrapped(screen, ink(screen, "bold", safe(title))),
    wrapped(screen, ink(screen, "dim", safe(facts.join(" · ")))),
    ink(
      screen,
      "dim",
      `document ${shortId(document.id)}, ${counted(document.statements, "statement")}, ${counted(document.reports, "report")}`,
    ),
    ...(document.reading === "read" ? [] : [ink(screen, "yellow", `${NOT_READ[document.reading]} (${safe(document.language)})`)]),
    ...(notRead ? [wrapped(screen, ink(screen, "dim", `not read in it: ${notRead}`))] : []),
  ];
}

function legendLines(screen: Screen, standings: readonly ItemStanding[]): readonly string[] {
  return standings.length === 0 ? [] : [legendText(screen, standings)];
}

function sentenceText(screen: Screen, { passage, statements, reports }: SheetSentence): string {
  const words = partsText(screen, passage.parts).replace(/\s+/gu, " ");
  const below = [
    ...statements.map(({ id, voice, quotation, standing }) =>
      itemText(screen, standing, ink(screen, "cyan", shortId(id)), `${voiceText(screen, voice)}, ${quotation}`),
    ),
    ...reports.map(({ id, heading, mention, standing }) =>
      itemText(screen, standing, ink(screen, "green", shortId(id)), `report: ${safe(heading)}, ${mention}`),
    ),
  ];
  return [wrapped(screen, words, 2), ...below].join("\n");
}

function itemText(screen: Screen, standing: ItemStanding, id: string, text: string): string {
  const by = standing.by ? ink(screen, "dim", `  ${safe(standing.by)}`) : "";
  return wrapped(screen, `┊ ${markOf(screen, standing)} ${id}  ${text}${by}`, 6, 4);
}
