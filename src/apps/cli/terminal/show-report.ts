import type { ReadingField, ReadingIncident, ReadingValue } from "../../../core/model/reading.ts";
import type { DecidedOfItem, ReportShown } from "../../../desk/show-by-id.ts";
import { passageText } from "./passage.ts";
import { ink, labelled, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";
import { decidedText, ownValue, presenceText } from "./show-decided.ts";
import { standingText } from "./standing.ts";
import { factsOf, ranBy, voiceText } from "./words.ts";

/** Columns of the names of fields. */
const NAMES = 14;

/** A report in each of its documents: every value beside its speaker and chain, then the sentences once. */
export function reportText(screen: Screen, id: string, decided: DecidedOfItem, documents: readonly ReportShown[]): string {
  const several = documents.length > 1 ? [severalText(screen, documents.length), ""] : [];
  const first = documents[0]?.shown;
  const standing = first ? [standingText(screen, first.standing)] : [];
  return [
    `${ink(screen, "green", `report ${shortId(id)}`)}  ${standing.join("")}`,
    ...several,
    ...decidedText(screen, decided),
    documents.map((one) => inDocumentText(screen, one, decided)).join("\n\n"),
  ].join("\n");
}

/** Said where equal texts share an id. */
export function severalText(screen: Screen, documents: number): string {
  return wrapped(
    screen,
    ink(screen, "dim", `It stands in ${documents} documents with one text; a decision about it holds for all of them.`),
  );
}

function inDocumentText(screen: Screen, { document, presence, shown }: ReportShown, decided: DecidedOfItem): string {
  const { title, ...ran } = factsOf(document);
  const numbers = new Map(shown.evidence.cites.map(({ footnote }, index) => [footnote, index + 1]));
  const cites = shown.evidence.cites.map(({ footnote, span }) => ({ number: numbers.get(footnote) ?? 0, span }));
  return [
    wrapped(screen, ink(screen, "bold", safe(shown.heading))),
    wrapped(
      screen,
      `${shown.kind}, ${shown.mention}, ${shown.status}; in ${shortId(document.id)} (${ranBy(ran)}): ${safe(title ?? "no title")}`,
      0,
      2,
    ),
    ...presenceText(screen, presence),
    "",
    ...fieldsText(screen, shown, numbers, decided),
    "",
    ink(screen, "bold", "Sentences"),
    passageText(screen, shown.evidence.passage, 2, cites),
  ].join("\n");
}

function fieldsText(
  screen: Screen,
  { fields }: ReadingIncident,
  numbers: ReadonlyMap<number, number>,
  { edits }: DecidedOfItem,
): readonly string[] {
  const told = fields.map((field) => fieldText(screen, field, numbers, edits[field.name]));
  const names = new Set(fields.map(({ name }) => name));
  const others = Object.entries(edits).filter(([name]) => !names.has(name));
  return [...told, ...others.map(([name, edit]) => labelled(screen, ink(screen, "bold", safe(name)), ownValue(screen, name, edit), NAMES))];
}

function fieldText(
  screen: Screen,
  { name, agreement, values }: ReadingField,
  numbers: ReadonlyMap<number, number>,
  edit: DecidedOfItem["edits"][string] | undefined,
): string {
  const differ = agreement === "differ" ? `${ink(screen, "yellow", "told differently:")}\n` : "";
  const all = values.map((value) => valueText(screen, value, numbers)).join("\n");
  const [first = "", ...rest] = `${differ}${all}${edit ? `\n${ownValue(screen, name, edit)}` : ""}`.split("\n");
  const column = rest.map((line) => wrapped(screen, line.trimStart(), line.startsWith("  ") ? NAMES + 2 : NAMES, 2));
  return [labelled(screen, ink(screen, "bold", name), first, NAMES), ...column].join("\n");
}

function valueText(screen: Screen, { text, notes, voices, footnote }: ReadingValue, numbers: ReadonlyMap<number, number>): string {
  const number = ink(screen, "cyan", `[${numbers.get(footnote) ?? "-"}]`);
  const first = `${ink(screen, "bold", safe(text))} ${number}${notes.length > 0 ? ink(screen, "dim", `  ${safe(notes.join("; "))}`) : ""}`;
  return [first, ...voices.map((voice) => `  ${voiceText(screen, voice)}`)].join("\n");
}
