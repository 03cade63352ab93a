import { describe, expect, test } from "vitest";
import { jsonLinesReader } from "../../src/adapters/readers/json/json-lines-reader.ts";
import { parseSidecar } from "../../src/adapters/readers/sidecars/parse-sidecar.ts";
import { sidecarsAmong } from "../../src/adapters/readers/sidecars/sidecar-names.ts";
import { plainTextReader } from "../../src/adapters/readers/text/plain-text-reader.ts";
import { documentsOf, readAll } from "../contracts/document-reader.contract.ts";
import { fileOf } from "./files.ts";

const text = "Depot burns\n\nThree guards were killed, police said.";

describe("JSON Lines", () => {
  test("a bad line is a failed part, and the others go on", async () => {
    const file = fileOf(
      "a.jsonl",
      `${JSON.stringify({ id: "a", text })}\n{broken\n\n{"id":"b"}\n${JSON.stringify({ id: "c", text: "" })}\n${JSON.stringify({ id: "d", text })}`,
    );
    const results = await readAll(jsonLinesReader(), file);
    expect(results.map((one) => (one.outcome === "failed" ? [one.part, one.code] : [one.document.part, "read"]))).toEqual([
      ["line 1", "read"],
      ["line 2", "input-not-json"],
      ["line 4", "input-invalid"],
      ["line 5", "file-empty"],
      ["line 6", "read"],
    ]);
  });

  test("what a line lacks is said in words, and no field of its own is named", async () => {
    const lines = [{ body: text }, { "Ketta Rohm": text }, { text: 3 }, [text]].map((one) => JSON.stringify(one)).join("\n");
    const results = await readAll(jsonLinesReader(), fileOf("a.jsonl", lines));
    expect(results.map((one) => (one.outcome === "failed" ? one.message : "read"))).toEqual([
      "It has no `text`, but a `body`: if that is the article, call it `text`.",
      "It has no `text`, the article itself.",
      "Its `text` is not a string.",
      "It is not an object with a `text`.",
    ]);
  });

  test("each line is its own original, and its facts are known by the input", async () => {
    const line = JSON.stringify({
      id: "a",
      text,
      title: "Depot burns",
      publisher: "Karst Observer",
      published: "2024-03",
      url: "https://observer.example/1",
    });
    const [document] = await documentsOf(jsonLinesReader(), fileOf("a.jsonl", `${line}\n${line}\n`));
    expect(new TextDecoder().decode(document?.original)).toBe(line);
    expect(document).toMatchObject({
      text,
      publisher: { value: "Karst Observer", knownBy: "input" },
      published: { value: "2024-03", knownBy: "input" },
      url: { value: "https://observer.example/1", knownBy: "input" },
    });
  });

  test("a fact of the wrong kind is unknown and no error", async () => {
    const [document] = await documentsOf(
      jsonLinesReader(),
      fileOf("a.jsonl", JSON.stringify({ id: "a", text, publisher: 7, published: "soon", genre: "poem" })),
    );
    expect(document).toMatchObject({ publisher: { knownBy: "nothing" }, published: { knownBy: "nothing" }, genre: { genre: "report" } });
  });

  test("a .json file holds one object or a list", async () => {
    expect(await documentsOf(jsonLinesReader(), fileOf("a.json", JSON.stringify({ text })))).toHaveLength(1);
    const items = await readAll(jsonLinesReader(), fileOf("a.json", JSON.stringify([{ text }, 7])));
    expect(items.map((one) => (one.outcome === "failed" ? one.part : one.document.part))).toEqual(["item 1", "item 2"]);
  });
});

describe("plain text", () => {
  test("the first paragraph is the title where it is a heading, and not where it is a sentence", async () => {
    const [headed] = await documentsOf(plainTextReader(), fileOf("a.txt", text));
    expect(headed?.title).toEqual({ value: "Depot burns", knownBy: "heading" });
    const [bare] = await documentsOf(plainTextReader(), fileOf("a.txt", "Three guards were killed, police said.\n\nTwo were hurt."));
    expect(bare?.title).toEqual({ value: null, knownBy: "nothing" });
  });

  test.each(["OPINION", "FOR IMMEDIATE RELEASE", "This story is over 5 years old."])(
    "a title below the label %s is moved above it",
    async (label) => {
      const [document] = await documentsOf(
        plainTextReader(),
        fileOf("a.txt", `${label}\n\nDepot burns\n\nThree guards were killed, police said.`),
      );
      expect(document?.title).toEqual({ value: "Depot burns", knownBy: "heading" });
      expect(document?.text).toBe(`Depot burns\n\n${label}\n\nThree guards were killed, police said.`);
    },
  );

  test("byline, date line, dateline and credit line are read", async () => {
    const lines = [
      "Depot burns",
      "By Ira Maldun",
      "14 March 2024",
      "SARNETH (Coast Wire) – Three guards were killed, police said.",
      "Two were hurt.",
    ];
    const [document] = await documentsOf(plainTextReader(), fileOf("a.txt", lines.join("\r\n\r\n")));
    expect(document).toMatchObject({
      byline: { value: "Ira Maldun", knownBy: "byline" },
      published: { value: "2024-03-14", knownBy: "dateline" },
      agency: { value: "Coast Wire", knownBy: "dateline" },
      text: lines.join("\n\n"),
    });
  });

  test("a credit for the text makes agency copy, one for a part in it does not", async () => {
    const genreWith = async (line: string) => (await documentsOf(plainTextReader(), fileOf("a.txt", `${text}\n\n${line}`)))[0];
    expect(await genreWith("— Coast Wire")).toMatchObject({
      agency: { value: "Coast Wire", knownBy: "credit-line" },
      genre: { genre: "agency-copy" },
    });
    expect(await genreWith("With reporting by Coast Wire")).toMatchObject({ agency: { value: "Coast Wire" }, genre: { genre: "report" } });
  });

  test("a date beside the byline is the date of publication", async () => {
    const [document] = await documentsOf(
      plainTextReader(),
      fileOf("a.txt", `Depot burns\n\nBy Ira Maldun | 14 March 2024\n\n${text.slice(13)}`),
    );
    expect(document).toMatchObject({ byline: { value: "Ira Maldun" }, published: { value: "2024-03-14", knownBy: "dateline" } });
  });

  test("a text in another language is kept and marked as not read", async () => {
    const [document] = await documentsOf(
      plainTextReader(),
      fileOf("a.txt", "Tres guardias murieron el lunes en la explosión de una bomba, según la policía de la ciudad."),
    );
    expect(document).toMatchObject({ language: "es", reading: "language-not-supported" });
  });
});

describe("sidecars", () => {
  test("are the .json files beside a file of the rest of their name", () => {
    expect([...sidecarsAmong(["a.html", "a.html.json", "b.json", "c.jsonl", "d.txt.json"])]).toEqual(["a.html.json"]);
  });

  test("hold known fields alone; null is left out", () => {
    expect(parseSidecar(new TextEncoder().encode('{"publisher":"Karst Observer","title":null}'))).toEqual({
      outcome: "sidecar",
      sidecar: { publisher: "Karst Observer" },
    });
  });

  test.each([
    '{"publicher":"x"}',
    '{"published":"2024-02-31"}',
    '{"published":"14 March"}',
    '{"url":"javascript:x"}',
    '{"genre":"poem"}',
    "[]",
    "null",
    "{",
    "",
  ])("are invalid: %s", (content) => {
    const parsed = parseSidecar(new TextEncoder().encode(content));
    expect(parsed.outcome).toBe("invalid");
    expect(parsed.outcome === "invalid" && parsed.message).toBeTruthy();
  });
});
