import type { Reading, ReadingField, ReadingIncident, ReadingValue } from "../../../core/model/reading.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";
import { SHORT_ID, standingText, voiceText } from "./show-document.ts";

/** An incident report with every value, its speaker and chain, then the sentences cited. */
export function reportText(screen: Screen, incident: ReadingIncident, reading: Reading): string {
  const head = [
    wrapped(screen, ink(screen, "bold", safe(incident.heading))),
    `${ink(screen, "dim", `report ${incident.id.slice(0, SHORT_ID)}, ${incident.kind}, ${incident.mention}, ${incident.status}`)}  ${standingText(screen, incident.standing)}`,
  ];
  const numbers = [...new Set(incident.fields.flatMap(({ values }) => values.map(({ footnote }) => footnote)))];
  const evidence = numbers.flatMap((number) => {
    const footnote = reading.footnotes[number - 1];
    if (!footnote) return [];
    const words = footnote.passage.parts
      .map(({ text, cited }) => (cited === "cited" ? ink(screen, "inverse", safe(text)) : safe(text)))
      .join("");
    return [wrapped(screen, `${ink(screen, "cyan", `[${number}]`)} ${words}`, 2)];
  });
  return [...head, "", ...incident.fields.map((field) => fieldText(screen, field)), "", ink(screen, "bold", "Evidence"), ...evidence].join(
    "\n",
  );
}

function fieldText(screen: Screen, { name, agreement, values }: ReadingField): string {
  const label = `${ink(screen, "bold", name)}${agreement === "differ" ? ink(screen, "yellow", "  told differently") : ""}`;
  return [label, ...values.map((value) => valueText(screen, value))].join("\n");
}

function valueText(screen: Screen, { text, notes, voices, footnote }: ReadingValue): string {
  const first = `${ink(screen, "bold", safe(text))} ${ink(screen, "cyan", `[${footnote}]`)}${notes.length > 0 ? ink(screen, "dim", `  ${safe(notes.join("; "))}`) : ""}`;
  return [wrapped(screen, first, 2), ...voices.map((voice) => wrapped(screen, `says: ${voiceText(screen, voice)}`, 4))].join("\n");
}
