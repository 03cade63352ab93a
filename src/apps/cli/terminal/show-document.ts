import type { DocumentSheet, ItemStanding, SheetSentence, Voice } from "../../../core/model/reading.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";

/** As many characters of an id as a person types. */
export const SHORT_ID = 10;

/** What stands after an item: who decided, or that nobody has. */
export function standingText(screen: Screen, { state, by }: ItemStanding): string {
  if (state === "machine") return ink(screen, "yellow", "machine, not reviewed");
  return ink(screen, state === "rejected" ? "red" : "green", `${state}${by ? ` by ${safe(by)}` : ""}`);
}

/** The hands of a voice, outermost first, and its manner. */
export function voiceText(screen: Screen, { kind, hands, manner }: Voice): string {
  const chain = hands.map(safe).join(ink(screen, "dim", " → "));
  if (kind === "own-voice") return `${chain}${ink(screen, "dim", ": own voice, names no source")}`;
  return manner.length > 0 ? `${chain} ${ink(screen, "magenta", `(${manner.join(", ")})`)}` : chain;
}

/** A document with its statements and incidents under their sentences. */
export function documentText(screen: Screen, { document, paragraphs }: DocumentSheet): string {
  const title = document.title.parts
    .filter(({ cited }) => cited === "cited")
    .map(({ text }) => text)
    .join("");
  const facts = [
    document.publisher ?? "publisher not known",
    document.published.value ? `${document.published.value} (by ${document.published.knownBy})` : "date not known",
    document.genre.genre,
    ...(document.agency ? [`credits ${document.agency}`] : []),
    ...(document.ownVoice === null ? [] : [`${Math.round(100 * document.ownVoice)} % own voice`]),
  ];
  const head = [
    wrapped(screen, ink(screen, "bold", safe(title))),
    wrapped(screen, ink(screen, "dim", safe(facts.join(" · ")))),
    ink(screen, "dim", `document ${document.id.slice(0, SHORT_ID)}, ${document.statements} statements, ${document.reports} reports`),
    ...(document.reading === "read" ? [] : [ink(screen, "yellow", `not read: ${document.reading} (${document.language})`)]),
    ...(document.notRead.length > 0
      ? [ink(screen, "dim", `not read in it: ${document.notRead.map(({ what, count }) => `${what} ${count}`).join(", ")}`)]
      : []),
  ];
  return `${head.join("\n")}\n\n${paragraphs.map((sentences) => sentences.map((one) => sentenceText(screen, one)).join("\n")).join("\n\n")}`;
}

function sentenceText(screen: Screen, { passage, statements, reports }: SheetSentence): string {
  const words = passage.parts
    .map(({ text, cited }) => (cited === "cited" ? ink(screen, ["bold", "underline"], safe(text)) : safe(text)))
    .join("");
  const below = [
    ...statements.map(
      ({ id, voice, quotation, standing }) =>
        `${ink(screen, "cyan", `says ${id.slice(0, SHORT_ID)}`)}  ${voiceText(screen, voice)}, ${quotation}  ${standingText(screen, standing)}`,
    ),
    ...reports.map(
      ({ id, heading, mention, standing }) =>
        `${ink(screen, "green", `report ${id.slice(0, SHORT_ID)}`)}  ${safe(heading)}, ${mention}  ${standingText(screen, standing)}`,
    ),
  ];
  return [wrapped(screen, words, 2), ...below.map((line) => wrapped(screen, `┊ ${line}`, 6))].join("\n");
}
