import type { AddedFinding, DayInterval, IncidentReport, Statement } from "../model/index.ts";

/**
 * What a person said of a finding, field by field, so that two people's can be compared: choices as they are, days and numbers by value,
 * words of the text folded. A field without a value is not in it. `edits` are that person's later corrections.
 */
export function codedValues({ kind, finding }: AddedFinding, edits: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const given: Readonly<Record<string, unknown>> = kind === "statement" ? ofStatement(finding) : ofReport(finding);
  const all = new Map([...Object.entries(given), ...edits].map(([field, value]) => [field, compared(value)] as const));
  return new Map([...all].filter(([, value]) => value !== ""));
}

const COUNTED = ["killed", "injured", "abducted", "missing", "detained"] as const;

function ofReport({ kind, type, status, date, place, perpetrators, victims, counts }: IncidentReport): Record<string, unknown> {
  const numbers = COUNTED.flatMap((what) => {
    const count = counts.find((one) => one.what === what);
    return count ? [[what, { min: count.min, max: count.max }] as const] : [];
  });
  return {
    ...{ "kind of report": kind, type, status, place: place?.text, date: date && days(date) },
    perpetrators: perpetrators.map(({ text }) => text),
    victims: victims.map(({ text }) => text),
    ...Object.fromEntries(numbers),
  };
}

function ofStatement({ polarity, certainty, act, quotation, named, sourceKind, speaker, on }: Statement): Record<string, unknown> {
  return { polarity, certainty, act, quotation, named, sourceKind, speaker: speaker?.text, on: on && days(on) };
}

const days = ({ from, to }: DayInterval): DayInterval => ({ from, to });

/** One string for values that are the same. */
function compared(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return folded(value);
  if (Array.isArray(value))
    return value
      .map((one) => compared(one))
      .sort()
      .join("; ");
  return JSON.stringify(value);
}

const folded = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
