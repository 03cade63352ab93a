import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, cleanUrl } from "../../src/adapters/readers/bytes/clean-text.ts";
import { decodeBytes } from "../../src/adapters/readers/bytes/decode-bytes.ts";
import { sniffFormat } from "../../src/adapters/readers/bytes/sniff-format.ts";
import { fileOf } from "./files.ts";

const words = "The café in Sarneth – “shut”, police said. Čaplín.";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());

/** The text, without a byte order mark; cleaning takes that out. */
function textOf(bytes: Uint8Array, declared: string | null = null): string {
  const decoded = decodeBytes(bytes, declared);
  if (decoded.outcome !== "text") throw new Error("not text");
  return decoded.text.replace(/^\ufeff/, "");
}

describe("bytes are decoded by their mark, their shape, and what they declare, in that order", () => {
  test.each([
    ["UTF-8", utf8(words)],
    ["UTF-8 with a mark", utf8(`\ufeff${words}`)],
    ["UTF-16 LE with a mark", utf16le(`\ufeff${words}`)],
    ["UTF-16 BE with a mark", utf16be(`\ufeff${words}`)],
    ["UTF-16 LE without", utf16le(words)],
    ["UTF-16 BE without", utf16be(words)],
  ])("%s", (_, bytes) => expect(textOf(bytes)).toBe(words));

  test("windows-1252 is the fallback, and said to be unsure", () => {
    const decoded = decodeBytes(Uint8Array.from(Buffer.from("The caf\u00e9 \x93shut\x94, police said", "latin1")), null);
    expect(decoded).toMatchObject({ outcome: "text", text: "The café “shut”, police said", warnings: [{ code: "encoding-unsure" }] });
  });

  test("a declared charset is believed where the bytes are not UTF-8, and not where they are", () => {
    const cyrillic = Uint8Array.from([0xcf, 0xee, 0xeb, 0xe8, 0xf6, 0xe8, 0xff]);
    expect(textOf(cyrillic, "windows-1251")).toBe("Полиция");
    expect(textOf(utf8(words), "iso-8859-1")).toBe(words);
    expect(textOf(Uint8Array.from([0x93, 0x61, 0x94]), "iso-8859-1")).toBe("“a”");
    expect(textOf(Uint8Array.from([0xe9, 0x61]), "no-such-charset")).toBe("éa");
  });

  test("UTF-8 cut off in a character, or damaged here and there, is still UTF-8", () => {
    const cut = decodeBytes(utf8(`${words} naïve`).slice(0, -3), null);
    expect(cut).toMatchObject({ outcome: "text", encoding: "utf-8", warnings: [{ code: "encoding-unsure" }] });
  });

  test("bytes that are mostly control characters are no text", () => {
    expect(decodeBytes(new Uint8Array(500), null).outcome).toBe("not-text");
    expect(
      decodeBytes(
        Uint8Array.from({ length: 500 }, (_, index) => index % 32),
        null,
      ).outcome,
    ).toBe("not-text");
  });
});

describe("a clean text", () => {
  test("has one kind of line end and of space, and no control characters", () => {
    expect(cleanText("a\r\nb\rc\u2028d\u0085e\u00a0f\ufeffg\u00adh").text).toBe("a\nb\nc\nd\ne fgh");
    expect(cleanText("a\0b\u0007c")).toEqual({
      text: "abc",
      warnings: [{ code: "characters-removed", message: "2 control characters were left out." }],
    });
  });

  test("keeps what turns the direction of writing, and says so", () => {
    const clean = cleanText("a\u202eb\u202c");
    expect(clean.text).toBe("a\u202eb\u202c");
    expect(clean.warnings.map(({ code }) => code)).toEqual(["bidi-controls"]);
  });

  test("is well-formed", () => expect(cleanText("a\ud800b").text).toBe("a\ufffdb"));

  test("a line is one line, cut, or null", () => {
    expect(cleanLine("  Karst \n Observer ", 50)).toBe("Karst Observer");
    expect(cleanLine("Karst Observer", 5)).toBe("Karst");
    expect(cleanLine(" \0 ", 5)).toBeNull();
    expect(cleanLine(undefined, 5)).toBeNull();
  });

  test.each([
    ["https://observer.example/a?b#c", "https://observer.example/a?b#c"],
    [" http://observer.example ", "http://observer.example"],
    ["javascript:alert(1)", null],
    ["java\nscript:alert(1)", null],
    ["data:text/html,x", null],
    ["//observer.example", null],
    ["https://", null],
  ])("an address is one of the web: %s", (raw, url) => expect(cleanUrl(raw)).toBe(url));
});

describe("a format is told by content, then by name", () => {
  test.each([
    ["a.txt", "Depot burns", "text"],
    ["a", "Depot burns", "text"],
    ["a.html", "Depot burns", "html"],
    ["a.txt", "  <!doctype html><p>x", "html"],
    ["a.jsonl", "{}", "json-lines"],
    ["a.JSON", "{}", "json"],
    ["a.pdf", "%PDF-1.7", "unsupported"],
    ["a.txt", "%PDF-1.7", "unsupported"],
    ["a.docx", "PK\u0003\u0004", "unsupported"],
    ["a.css", "p{}", "unsupported"],
    ["a.pdf", "Depot burns", "text"],
  ])("%s holding %s is %s", (name, content, format) => expect(sniffFormat(fileOf(name, content)).format).toBe(format));

  test("what is not supported comes with what to do", () => {
    const format = sniffFormat(fileOf("a.pdf", "%PDF-1.7"));
    expect(format).toMatchObject({ format: "unsupported", what: "a PDF" });
    expect(format.format === "unsupported" && format.doNext).toMatch(/\.txt/);
  });
});
