import { z } from "zod";
import { codesOf } from "../core/codebooks/incident-codes.ts";
import type { Extraction, IncidentReport } from "../core/model/index.ts";
import { type ErrorCode, SaysoError } from "./error-codes.ts";

const PUBLISHED = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const optionalText = z.preprocess((value) => (typeof value === "string" && value.trim() !== "" ? value : null), z.string().nullable());

/** One line that `sayso extract` reads. A `published` in another form, or a fact that is no string, is unknown and no error. */
const ExtractInput = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: optionalText,
  publisher: optionalText,
  published: z.preprocess((value) => (typeof value === "string" && PUBLISHED.test(value) ? value : null), z.string().nullable()),
  url: optionalText,
});
export type ExtractInput = z.infer<typeof ExtractInput>;

type ParseWithSource = (text: string, revive: (key: string, value: unknown, from: { readonly source?: string }) => unknown) => unknown;

/** JSON, where an id of more digits than a number holds keeps them all: two ids else became one. */
function parseLine(line: string): unknown {
  return (JSON.parse as ParseWithSource)(line, (key, value, { source }) => {
    const isCut = key === "id" && Number.isInteger(value) && !Number.isSafeInteger(value);
    return isCut ? (source ?? value) : value;
  });
}

/** Parses one line of input. Throws SaysoError `input-not-json` or `input-invalid`. */
export function parseExtractInput(line: string): ExtractInput {
  let value: unknown;
  try {
    value = parseLine(line);
  } catch (cause) {
    throw new SaysoError("input-not-json", "The line is not JSON: text files are read with `sayso read`.", { cause });
  }
  const parsed = ExtractInput.safeParse(value);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new SaysoError("input-invalid", `${first?.path.join(".") || "the line"}: ${first?.message ?? "not an object"}`);
}

/** The id of a line that failed, where it can still be told. */
export function idOfLine(line: string): string | null {
  try {
    const value = parseLine(line) as { id?: unknown } | null;
    return typeof value?.id === "string" || typeof value?.id === "number" ? String(value.id) : null;
  } catch {
    return null; // The line is not JSON: it has no id.
  }
}

/** One line that `sayso extract` writes, in the contract's shape and order of fields. */
export function extractionToWire(id: string, extraction: Extraction, document?: ExtractInput): object {
  return {
    id,
    ...(document ? { document } : {}),
    statements: extraction.statements,
    incidents: extraction.incidents.map(reportToWire),
    times: extraction.times.map(({ span, value, type }) => ({ span, value, type })),
    places: extraction.places.map(({ reasons: _reasons, isSure: _isSure, ...place }) => place),
  };
}

export function failureToWire(id: string | null, code: ErrorCode, message: string): object {
  return { id, error: { code, message } };
}

/** A report as the contract writes it, with its codes; `who.attackers` is the wire's word for which side is counted. */
export function reportToWire(report: IncidentReport): object {
  return {
    ...report,
    codes: codesOf(report),
    counts: report.counts.map(({ who: { side, ...who }, ...count }) => ({ ...count, who: { ...who, attackers: side === "attackers" } })),
  };
}
