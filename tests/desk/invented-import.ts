import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { nodeHashing } from "../../src/adapters/system/system-clock.ts";
import type { ExtractionTables } from "../../src/core/extraction/context.ts";
import type { ImportParts } from "../../src/desk/import-documents.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import type { DocumentReader, ReadDocument, ReadResult } from "../../src/desk/ports/document-reader.ts";
import type { FileSource, FoundFile } from "../../src/desk/ports/file-source.ts";
import type { MentionDetector } from "../../src/desk/ports/mention-detector.ts";
import { uuidOf } from "../stores/invented-case.ts";

/** Files by name. What a text says is what becomes of it; see `inventedReader`. */
export type InventedFiles = Readonly<Record<string, string>>;

const nothing = { value: null, knownBy: "nothing" } as const;

function documentOf(part: string, text: string): ReadDocument {
  return {
    part,
    original: new TextEncoder().encode(text),
    mediaType: "text/plain",
    text,
    title: nothing,
    publisher: { value: "Coast Wire", knownBy: "sidecar" },
    byline: nothing,
    published: nothing,
    url: nothing,
    agency: { ...nothing, span: null },
    genre: { genre: "report", reasons: ["invented"] },
    language: "en",
    reading: text.startsWith("FOREIGN") ? "language-not-supported" : "read",
    notRead: [],
    warnings: text.startsWith("UNSURE") ? [{ code: "encoding-unsure", message: "unsure" }] : [],
  };
}

/** A reader of lines, each a document: `BAD` is a part that fails, `THROW` a fault of the reader itself, nothing at all is an empty file. */
const inventedReader: DocumentReader = {
  name: "invented",
  version: "1",
  accepts: () => true,
  async *read({ bytes }): AsyncIterable<ReadResult> {
    for (const [index, line] of new TextDecoder().decode(bytes).split("\n").entries()) {
      if (line === "") continue;
      if (line.startsWith("THROW")) throw new RangeError("the reader fell over");
      if (line.startsWith("BAD")) yield { outcome: "failed", part: `line ${index + 1}`, code: "not-text", message: "no text" };
      else yield { outcome: "document", document: documentOf(`line ${index + 1}`, line) };
    }
  },
};

/** Files in the order given. `missing` is not there, `locked` cannot be loaded, `cursed` makes the source itself throw. */
function inventedSource(files: InventedFiles): FileSource {
  return {
    async *find(): AsyncIterable<FoundFile> {
      for (const name of Object.keys(files)) {
        if (name.startsWith("missing")) yield { outcome: "failed", name, code: "file-not-found", message: "not there" };
        else yield { outcome: "found", name };
      }
    },
    async load(name) {
      if (name.startsWith("cursed")) throw new Error("the disk fell over");
      if (name.startsWith("locked")) return { outcome: "failed", name, code: "file-unreadable", message: "locked" };
      return { outcome: "loaded", file: { name, bytes: new TextEncoder().encode(files[name]) }, sidecar: null, warnings: [] };
    },
  };
}

/** A detector that finds nothing, counts what it is given, and falls over at `CRASH`. */
export function inventedDetector(version = "1"): MentionDetector & { readonly texts: readonly string[] } {
  const texts: string[] = [];
  return {
    name: "invented",
    version,
    texts,
    async detect(text) {
      texts.push(text);
      if (text.startsWith("CRASH")) throw new RangeError("the detector fell over");
      return { detector: "invented", version, spans: [], links: [] };
    },
  };
}

const NO_TABLES = {
  gazetteer: { named: () => [], countryNames: new Map(), countryOf: () => null },
  actors: { named: () => [] },
  sha256: nodeHashing.text,
} as unknown as ExtractionTables;

/** Everything an import takes, invented, over a store in memory where none is given. Ids and times count up. */
export function inventedImport(
  files: InventedFiles,
  given: { readonly store?: CaseStore; readonly from?: number; readonly detector?: MentionDetector } = {},
): ImportParts {
  let number = given.from ?? 0;
  return {
    store: given.store ?? memoryCaseStore(),
    files: inventedSource(files),
    reader: inventedReader,
    detectors: [given.detector ?? inventedDetector()],
    tables: NO_TABLES,
    clock: { now: async () => new Date(Date.UTC(2031, 0, 1, 0, 0, number++)).toISOString() },
    ids: { uuidv7: async () => uuidOf(number++) },
    hashing: nodeHashing,
  };
}
