import * as chrono from "chrono-node";
import type { LabelledDocument } from "../labelled.ts";
import type { Predicted } from "../sets.ts";

/** What chrono-node alone finds, its days as values, resolved against the publication date. */
export function chronoTimes(document: LabelledDocument): Predicted {
  const published = typeof document.published === "string" ? new Date(`${document.published}T12:00:00Z`) : new Date("2000-01-01T12:00:00Z");
  const times = chrono.parse(document.text, published).map((found) => ({
    span: [found.index, found.index + found.text.length],
    value: timexOf(found.start),
  }));
  return { id: document.id, times };
}

function timexOf(date: chrono.ParsedComponents): string {
  const two = (number: number | null): string => String(number ?? 1).padStart(2, "0");
  const year = String(date.get("year"));
  if (date.isCertain("day") || date.isCertain("weekday")) return `${year}-${two(date.get("month"))}-${two(date.get("day"))}`;
  if (date.isCertain("month")) return `${year}-${two(date.get("month"))}`;
  return date.isCertain("year") ? year : `${year}-${two(date.get("month"))}-${two(date.get("day"))}`;
}
