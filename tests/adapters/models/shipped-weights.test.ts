import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encoderDetector } from "../../../src/adapters/models/encoder/encoder-detector.ts";
import { loadEncoders } from "../../../src/adapters/models/encoder/load-encoders.ts";
import { readVocabulary, wordPiecesOf } from "../../../src/adapters/models/encoder/word-pieces.ts";
import { composeReading } from "../../../src/apps/compose.ts";
import type { Detections, Statement } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";
import type { MentionDetector } from "../../../src/desk/ports/mention-detector.ts";
import { runSayso } from "../../cli/run-sayso.ts";
import { referenceTokenizer } from "./reference-tokenizer.ts";

const MODELS = join(import.meta.dirname, "..", "..", "..", "models");
const TEXT = `Two killed in blast at Odrisk depot

A bomb tore through a fuel depot in Odrisk on Monday, killing two guards, the regional police said.

“We heard one bang and then nothing for a long time,” said Ana Okoro, who runs the bakery across the road. “Nobody came out.”

The Free Sarn Front claimed responsibility for the attack in a statement, but the interior ministry questioned whether the group had
been involved. A spokesman for the ministry, Otto Varn, told the Harbour Gazette that the fuse was of a kind used by smugglers.

According to a doctor at the district hospital, three of the wounded may not live. The army denied reports that the depot had been left unguarded.
`;

const folders: string[] = [];
let rules: MentionDetector;
let detector: MentionDetector;

async function detectorWith(threads: number): Promise<MentionDetector> {
  const loaded = await loadEncoders(threads);
  if ("missing" in loaded) throw new Error(loaded.missing);
  return encoderDetector(rules, loaded.parts);
}

beforeAll(async () => {
  const parts = await composeReading({ gazetteers: [], actors: [] });
  rules = parts.detectors[0] as MentionDetector;
  detector = await detectorWith(1);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the shipped folder that may be spoilt. */
function copyOfShipped(): string {
  const folder = mkdtempSync(join(tmpdir(), "sayso-weights-"));
  folders.push(folder);
  cpSync(MODELS, folder, { recursive: true });
  return folder;
}

/** Statements as "who: what". */
async function read(text: string, by: MentionDetector): Promise<readonly string[]> {
  const { tables } = await composeReading({ gazetteers: [], actors: [] });
  const facts = { title: null, publisher: null, published: null, url: null };
  const { statements } = await extractText(text, facts, [by], tables);
  return statements.map(
    ({ speaker, content }: Statement) => `${speaker?.text ?? "-"}: ${content.map(([a, b]) => text.slice(a, b)).join(" … ")}`,
  );
}

describe("the shipped weights", () => {
  test("read who says what in an invented report", async () => {
    const found = await read(TEXT, detector);
    for (const [who, what] of [
      ["regional police", "A bomb tore through a fuel depot"],
      ["Ana Okoro", "We heard one bang"],
      ["Free Sarn Front", "the attack"],
      ["interior ministry", "whether the group had"],
      ["Otto Varn", "the fuse was of a kind used by smugglers"],
      ["doctor", "three of the wounded may not live"],
      ["army", "the depot had been left unguarded"],
    ] as const) {
      expect(
        found.some((line) => line.includes(who) && line.includes(what)),
        `${who}: ${what} in\n${found.join("\n")}`,
      ).toBe(true);
    }
  });

  test.each([
    ["capitals", (text: string) => text.toUpperCase()],
    ["lower case", (text: string) => text.toLowerCase()],
  ])("find as much in %s", async (_, cased) => {
    const [plain, other] = [await read(TEXT, detector), await read(cased(TEXT), detector)];
    expect(other.length).toBeGreaterThanOrEqual(plain.length - 1);
  });

  test("find the same with one thread and with two", async () => {
    const two = await detectorWith(2);
    const detected = (by: MentionDetector): Promise<Detections> => by.detect(TEXT, outlineOf(TEXT));
    expect(await detected(two)).toEqual(await detected(detector));
  });

  test("hold no path of the machine that trained them", () => {
    for (const file of ["words.onnx", "attribution.onnx", "incidents.onnx"])
      expect(readFileSync(join(MODELS, file)).toString("latin1")).not.toMatch(/\/(?:home|root|tmp|usr|work|Users)\//u);
  });

  test("are at most 45 MB", () => {
    const bytes = readdirSync(MODELS, { recursive: true }).reduce((sum, file) => sum + statSync(join(MODELS, String(file))).size, 0);
    expect(bytes).toBeLessThanOrEqual(45_000_000);
  });

  test("come with the vocabulary that they were trained with", () => {
    const vocabulary = readVocabulary(readFileSync(join(MODELS, "vocabulary.txt"), "utf8"));
    const reference = referenceTokenizer(vocabulary);
    expect(wordPiecesOf(TEXT, vocabulary).ids).toEqual(reference.encode(TEXT, { add_special_tokens: false }).ids);
  });
});

describe("weights that are not as they were shipped", () => {
  test.each(["attribution.onnx", "incidents.onnx", "words.onnx", "vocabulary.txt"])(
    "%s with another byte is refused by name",
    async (file) => {
      const folder = copyOfShipped();
      const bytes = readFileSync(join(folder, file));
      bytes[100] = (bytes[100] as number) ^ 1;
      writeFileSync(join(folder, file), bytes);
      await expect(loadEncoders(1, folder)).rejects.toMatchObject({ code: "model-damaged", message: expect.stringContaining(file) });
    },
  );

  test("a file that is missing is refused by name", async () => {
    const folder = copyOfShipped();
    rmSync(join(folder, "incidents.onnx"));
    await expect(loadEncoders(1, folder)).rejects.toMatchObject({
      code: "model-damaged",
      message: expect.stringContaining("incidents.onnx"),
    });
  });

  test("a manifest that is none, or of other features, is refused", async () => {
    const folder = copyOfShipped();
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as object;
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, features: { attribution: 3, incidents: 3 } }));
    await expect(loadEncoders(1, folder)).rejects.toMatchObject({ code: "model-damaged" });
    writeFileSync(join(folder, "manifest.json"), "{");
    await expect(loadEncoders(1, folder)).rejects.toMatchObject({ code: "model-damaged" });
  });

  test("a folder without weights is no error: it is told why the rules read alone", async () => {
    expect(await loadEncoders(1, join(tmpdir(), "no-such-weights"))).toMatchObject({ missing: expect.stringContaining("no weights") });
  });
});

describe("on the command line", () => {
  const input = `${JSON.stringify({ id: "a", text: TEXT })}\n`;

  test("the weights read unless told otherwise, and say nothing", async () => {
    const [model, alone] = [
      await runSayso(["extract"], { input, model: true }),
      await runSayso(["extract", "--rules-only"], { input, model: true }),
    ];
    expect(model).toMatchObject({ code: 0, err: "" });
    expect(alone).toMatchObject({ code: 0, err: "" });
    expect(model.out).not.toBe(alone.out);
  });

  test("a number of threads that is none is refused with what it may be", async () => {
    const refused = await runSayso(["extract", "--threads", "0"], { input, model: true });
    expect(refused.code).not.toBe(0);
    expect(refused.err).toContain("1 to 64");
  });
});
