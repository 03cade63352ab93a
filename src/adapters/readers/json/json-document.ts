import { z } from "zod";
import { parsePartialDate } from "../../../core/documents/index.ts";
import type { PartialDate } from "../../../core/model/index.ts";
import type { ReadResult, Sidecar } from "../../../desk/ports/document-reader.ts";
import { cleanLine, cleanText, cleanUrl } from "../bytes/clean-text.ts";
import { known } from "../document-draft.ts";
import { failed } from "../failed.ts";
import { finishDocument } from "../finish-document.ts";
import { SidecarFields } from "../sidecars/parse-sidecar.ts";

/** A fact that is of another kind than it should be is unknown and no error, as in `sayso extract`. */
const optional = z.preprocess((value) => (typeof value === "string" ? value : undefined), z.string().optional());

const JsonDocument = z.object({
  text: z.string(),
  title: optional,
  publisher: optional,
  byline: optional,
  published: optional,
  url: optional,
  agency: optional,
  section: optional,
  genre: SidecarFields.shape.genre.catch(undefined),
  language: SidecarFields.shape.language.catch(undefined),
});

/** The contract knows dates in this form alone. */
const PUBLISHED = /^\d{4}(?:-\d{2}){0,2}$/;

/** Where others keep an article's text. */
const OFTEN_TEXT = ["body", "content", "article", "articleBody", "maintext", "full_text", "fulltext"] as const;

/** What a list of a person's own holds (docs/guide/supplements.md). */
const LISTED = ["places", "actors", "peoples"] as const;

/** Names no field but known ones: those of a file may be names of persons, and the ledger keeps what is said here. */
function whatLacks(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "It is not an object with a `text`.";
  if ("text" in value) return "Its `text` is not a string.";
  if (LISTED.some((name) => Array.isArray((value as Readonly<Record<string, unknown>>)[name])))
    return "It has no `text`. If it is a list of places or actors, `sayso lists` keeps it with the case; dropped at the desk it is kept by itself.";
  const meant = OFTEN_TEXT.find((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === "string");
  return meant === undefined
    ? "It has no `text`, the article itself."
    : `It has no \`text\`, but a \`${meant}\`: if that is the article, call it \`text\`.`;
}

/** Makes a document of one object of the contract's form. `original` is the bytes it was written in. */
export function readJsonDocument(value: unknown, part: string, original: Uint8Array, sidecar: Sidecar | null): ReadResult {
  const parsed = JsonDocument.safeParse(value);
  if (!parsed.success) {
    return failed("input-invalid", whatLacks(value), part);
  }
  const fields = parsed.data;
  const clean = cleanText(fields.text);
  if (clean.text.trim() === "") return failed("file-empty", "Its text holds no characters but white space.", part);
  const facts = {
    title: known(cleanLine(fields.title, 500), "input"),
    publisher: known(cleanLine(fields.publisher, 200), "input"),
    byline: known(cleanLine(fields.byline, 300), "input"),
    published: known<PartialDate>(PUBLISHED.test(fields.published ?? "") ? parsePartialDate(fields.published ?? "") : null, "input"),
    url: known(cleanUrl(fields.url), "input"),
    agency: known(cleanLine(fields.agency, 200), "input"),
    genre: fields.genre,
    language: fields.language,
    section: cleanLine(fields.section, 200) ?? undefined,
  };
  const set = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  return finishDocument(
    { part, original, mediaType: "application/json", body: clean.text, facts: set, notRead: [], warnings: clean.warnings },
    sidecar,
  );
}
