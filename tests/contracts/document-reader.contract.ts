import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sliceOf } from "../../src/core/model/index.ts";
import { paragraphsOf } from "../../src/core/text/index.ts";
import type { DocumentReader, FileToRead, ReadDocument, ReadResult, Sidecar } from "../../src/desk/ports/document-reader.ts";
import { ERROR_CODES } from "../../src/wire/error-codes.ts";

/** What a reader's own test gives the suite: files that it reads, each into at least one document. */
export interface ReaderUnderTest {
  readonly reader: DocumentReader;
  readonly files: readonly FileToRead[];
}

const SIDECAR: Sidecar = {
  title: "Bridge shut",
  publisher: "Coast Gazette",
  published: "2031-05",
  url: "https://gazette.example/1",
  genre: "analysis",
};

/** Everything that `reader` makes of `file`, in order. */
export async function readAll(reader: DocumentReader, file: FileToRead, sidecar: Sidecar | null = null): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of reader.read(file, sidecar)) results.push(result);
  return results;
}

/** The documents among the results of reading `file`. */
export async function documentsOf(
  reader: DocumentReader,
  file: FileToRead,
  sidecar: Sidecar | null = null,
): Promise<readonly ReadDocument[]> {
  return (await readAll(reader, file, sidecar)).flatMap((result) => (result.outcome === "document" ? [result.document] : []));
}

function expectLawful(document: ReadDocument): void {
  expect(document.text.isWellFormed()).toBe(true);
  expect(document.text).toBe(document.text.trim());
  for (const fact of [document.title, document.publisher, document.byline, document.published, document.url, document.agency]) {
    expect(fact.value === null).toBe(fact.knownBy === "nothing");
  }
  const first = paragraphsOf(document.text)[0];
  if (document.title.value !== null && first) expect(document.text.toLowerCase()).toContain(document.title.value.toLowerCase());
  const { span, value } = document.agency;
  if (span !== null) expect(sliceOf(document.text, span)).toBe(value);
  expect(document.genre.reasons.length).toBeGreaterThan(0);
  expect(document.notRead.every(({ count }) => count > 0)).toBe(true);
}

/** The laws of the port. Every reader passes them. */
export function documentReaderContract(name: string, make: () => ReaderUnderTest): void {
  describe(`the contract of a document reader: ${name}`, () => {
    test("accepts its files and makes at least one document of each", async () => {
      const { reader, files } = make();
      for (const file of files) {
        expect(reader.accepts(file)).toBe(true);
        expect((await documentsOf(reader, file)).length, file.name).toBeGreaterThan(0);
      }
    });

    test("every document is lawful: well-formed text, facts with how they were known, spans inside the text", async () => {
      const { reader, files } = make();
      for (const file of files) for (const document of await documentsOf(reader, file)) expectLawful(document);
    });

    test("the same bytes give the same results", async () => {
      const { reader, files } = make();
      for (const file of files) expect(await readAll(reader, file)).toEqual(await readAll(make().reader, file));
    });

    test("a sidecar overrides what the file says, and the title stays the text's first paragraph", async () => {
      const { reader, files } = make();
      for (const file of files) {
        for (const document of await documentsOf(reader, file, SIDECAR)) {
          expect(document.title).toEqual({ value: "Bridge shut", knownBy: "sidecar" });
          expect(document.publisher).toEqual({ value: "Coast Gazette", knownBy: "sidecar" });
          expect(document.published).toEqual({ value: "2031-05", knownBy: "sidecar" });
          expect(document.url).toEqual({ value: "https://gazette.example/1", knownBy: "sidecar" });
          expect(document.genre.genre).toBe("analysis");
          expect(document.text.startsWith("Bridge shut\n\n")).toBe(true);
          expectLawful(document);
        }
      }
    });

    test("every part has a name of its own, and every failure a known code", async () => {
      const { reader, files } = make();
      for (const file of files) {
        const results = await readAll(reader, file);
        const parts = results.map((result) => (result.outcome === "document" ? result.document.part : result.part));
        expect(new Set(parts).size).toBe(parts.length);
        for (const result of results) if (result.outcome === "failed") expect(ERROR_CODES).toHaveProperty(result.code);
      }
    });

    test("arbitrary bytes, and its own files with bytes changed, never make it throw and always give a result", async () => {
      const { reader, files } = make();
      const [file] = files;
      if (!file) throw new Error("a reader under test needs a file");
      const changed = fc
        .array(fc.tuple(fc.nat(file.bytes.length - 1), fc.nat(255)), { maxLength: 20 })
        .map((changes) => changes.reduce((bytes, [at, byte]) => bytes.with(at, byte), file.bytes));
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.uint8Array({ maxLength: 400 }),
            fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
            changed,
          ),
          async (bytes) => {
            const results = await readAll(reader, { name: file.name, bytes });
            expect(results.length).toBeGreaterThan(0);
            for (const result of results) {
              if (result.outcome === "document") expectLawful(result.document);
              else expect(result.code).not.toBe("internal");
            }
          },
        ),
        { numRuns: 150, seed: 1 },
      );
    });
  });
}
