import { beforeAll, expect, test } from "vitest";
import { composeReading, type ReadingParts } from "../../src/apps/compose.ts";
import { leave } from "../../src/core/dossier/leave.ts";
import { contactsIn } from "../../src/core/dossier/pseudonyms.ts";
import type { Extraction } from "../../src/core/model/index.ts";
import { outlineOf } from "../../src/core/text/index.ts";
import { extractText } from "../../src/desk/extract-text.ts";

let parts: ReadingParts;
beforeAll(async () => {
  parts = await composeReading({ gazetteers: [], actors: [] });
});

const read = (text: string): Promise<Extraction> =>
  extractText(text, { title: null, publisher: "Northlight", published: "2024-05-06", url: null } as never, parts.detectors, parts.tables);

const timeOf = async (text: string): Promise<number> => {
  const started = performance.now();
  await read(text);
  return performance.now() - started;
};

/** Texts that no one writes, each of which once took time that grew with the square of its length. */
const PATTERNS: Readonly<Record<string, string>> = {
  "no sentence ends": "gunmen killed three people in kabul on monday officials said and then ",
  "one word of harm, over and over": "killed ",
  "a chain of perpetrators": "militants killed by militants ",
  "a list without sentence ends": "- Gunmen killed two in Kabul\n",
  "quotations that do not end": "“We saw the attack in Kabul.\n\n",
  "accusation upon accusation": "the police accused the army of ",
};

/** Other work on the machine may slow one half of a measurement: what grows with the square does so each time. */
const AGAIN = { retry: 2 };

test.each(Object.entries(PATTERNS))("the time for %s grows about as the text does", AGAIN, async (_, pattern) => {
  const ofLength = (length: number): string => pattern.repeat(Math.ceil(length / pattern.length));
  await timeOf(ofLength(40_000)); // Warm.
  const [short, long] = [await timeOf(ofLength(60_000)), await timeOf(ofLength(360_000))];
  expect(long).toBeLessThan(14 * short + 400); // Six times the text: 36 times the time where it grows with the square.
});

test("a text with more findings than a call takes arguments is read", async () => {
  const { statements } = await read("he said she said they said ".repeat(16_000));
  expect(statements.length).toBeGreaterThan(10_000);
});

test("a text without sentence ends does not leave whole with every span", () => {
  const outline = outlineOf("they said so and then ".repeat(5000));
  const { parts: left } = leave({ outline, pseudonyms: [] }, [[50_000, 50_004]], { persons: "as-written", context: "sentences" });
  const shown = left.map(({ text }) => text).join("");
  expect(shown.length).toBeLessThan(2100);
  expect(shown).toMatch(/^\[…\]\w+ .* \w+\[…\]$/u);
});

test("contacts are looked for in a time that grows as a text of one word does", () => {
  const took = (length: number): number => {
    const started = performance.now();
    expect(contactsIn("a1-".repeat(length))).toEqual([]);
    return performance.now() - started;
  };
  took(10_000); // Warm.
  expect(took(120_000)).toBeLessThan(14 * took(20_000) + 400);
});
