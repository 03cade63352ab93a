import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { anyReader } from "../../src/adapters/readers/any-reader.ts";
import { parseSidecar } from "../../src/adapters/readers/sidecars/parse-sidecar.ts";
import { composeReading, type ReadingParts } from "../../src/apps/compose.ts";
import type { Extraction } from "../../src/core/model/index.ts";
import { extractText } from "../../src/desk/extract-text.ts";
import type { ReadDocument } from "../../src/desk/ports/document-reader.ts";

export const PRESS_FILE = join(import.meta.dirname, "..", "..", "examples", "press-file");

/** One statement of the answer key: its words, exact characters of the text. */
export interface KeyStatement {
  readonly source: string | null;
  readonly cue: string;
  readonly content: readonly string[];
  /** A longer stretch that holds them, where the words alone stand more than once. */
  readonly in?: string;
  readonly quotation: string;
  readonly polarity: string;
  readonly act: string;
  readonly certainty: string;
  readonly chain: readonly string[];
}

/** One report of the answer key. */
export interface KeyReport {
  readonly trigger: string;
  readonly in: string;
  readonly incident: string;
  readonly kind: string;
  readonly mention: string;
  readonly type: string;
  readonly status: string;
  readonly main?: boolean;
  readonly date: readonly [string, string] | null;
  readonly place: string | null;
  readonly killed: { readonly min: number; readonly max: number | null } | null;
  readonly injured: { readonly min: number; readonly max: number | null } | null;
  readonly perpetrators: readonly { readonly text: string; readonly basis: string; readonly by: string }[];
}

export interface KeyDocument {
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly genre: string;
  readonly statements: readonly KeyStatement[];
  readonly reports: readonly KeyReport[];
}

export interface AnswerKey {
  readonly documents: readonly KeyDocument[];
  readonly features: Readonly<Record<string, readonly { readonly file: string; readonly quote: string }[]>>;
}

/** A document of the press file as the program read it. */
export interface ReadPressDocument {
  /** As the key names it: `documents/FILE` or `documents/FILE#id`. */
  readonly file: string;
  readonly read: ReadDocument;
  readonly extraction: Extraction;
}

export function answerKey(): AnswerKey {
  return JSON.parse(readFileSync(join(PRESS_FILE, "answer-key.json"), "utf8")) as AnswerKey;
}

/** The detectors and tables with the press file's own places and actors. */
export function pressFileParts(): Promise<ReadingParts> {
  const list = (name: string) => [{ name, content: readFileSync(join(PRESS_FILE, name), "utf8") }];
  return composeReading({ gazetteers: list("gazetteer.json"), actors: list("actors.json") });
}

/** Reads every document of the press file, in the order of its files. */
export async function readPressFile(parts: ReadingParts): Promise<readonly ReadPressDocument[]> {
  const folder = join(PRESS_FILE, "documents");
  const names = (await readdir(folder)).sort();
  const documents: ReadPressDocument[] = [];
  for (const name of names.filter((one) => !one.endsWith(".txt.json"))) {
    const bytes = await readFile(join(folder, name));
    const beside = names.includes(`${name}.json`) ? parseSidecar(await readFile(join(folder, `${name}.json`))) : null;
    const sidecar = beside?.outcome === "sidecar" ? beside.sidecar : null;
    for await (const result of anyReader().read({ name, bytes }, sidecar)) {
      if (result.outcome !== "document") throw new Error(`${name}: ${result.message}`);
      const read = result.document;
      documents.push({ file: `documents/${name}${idIn(read)}`, read, extraction: await extractionOf(read, parts) });
    }
  }
  return documents;
}

/** A line of JSON Lines is named by its id. */
function idIn({ part, original }: ReadDocument): string {
  return part === "" ? "" : `#${(JSON.parse(new TextDecoder().decode(original)) as { readonly id: string }).id}`;
}

function extractionOf(read: ReadDocument, { detectors, tables }: ReadingParts): Promise<Extraction> {
  const { title, publisher, published, url, agency } = read;
  const told = agency.knownBy === "sidecar" && agency.value !== null ? { text: agency.value, span: agency.span } : null;
  const facts = { title: title.value, publisher: publisher.value, published: published.value, url: url.value, agency: told };
  return extractText(read.text, facts, detectors, tables);
}
