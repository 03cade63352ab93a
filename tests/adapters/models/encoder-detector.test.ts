import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encoderDetector } from "../../../src/adapters/models/encoder/encoder-detector.ts";
import type { Detections } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import type { MentionDetector } from "../../../src/desk/ports/mention-detector.ts";
import { inventedEncoder, vocabulary } from "./invented-encoder.ts";
import { INCIDENT_THRESHOLDS, inventedIncidentEncoder } from "./invented-incident-encoder.ts";

const thresholds = { keep: 0.5, change: 1, source: 0 };
const NOTHING: Omit<Detections, "detector" | "version"> = { spans: [], links: [] };

/** Rules that find just this. */
const rulesThatFind = (found: Omit<Detections, "detector" | "version">): MentionDetector => ({
  name: "rules",
  version: "0",
  detect: async () => ({ detector: "rules", version: "0", ...found }),
});

async function detected(text: string, found = NOTHING, keep = thresholds.keep): Promise<Detections> {
  const detector = encoderDetector(rulesThatFind(found), {
    vocabulary,
    attribution: { encoder: inventedEncoder, thresholds: { ...thresholds, keep } },
    incidents: { encoder: inventedIncidentEncoder, thresholds: INCIDENT_THRESHOLDS },
  });
  return detector.detect(text, outlineOf(text));
}

/** Spans as their label and words. */
const told = (text: string, { spans }: Detections): readonly string[] =>
  spans.map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`);

/** Spans of words in a text, for what rules found. */
const span = (text: string, words: string, label: Detections["spans"][number]["label"], score = 0.9): Detections["spans"][number] => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  label,
  score,
});

describe("what the encoder finds", () => {
  test("is an attribution with its source and content linked to the cue", async () => {
    const text = "Mara Vell said the bridge fell.";
    const found = await detected(text);
    expect(told(text, found)).toEqual(["cue: said", "source: Mara Vell", "content: the bridge fell"]);
    expect(found.links.map(({ from, to, label }) => [from, label, to])).toEqual([
      [1, "source-of", 0],
      [2, "content-of", 0],
    ]);
  });

  test("has the rules' source where its own names nobody by itself", async () => {
    const text = "Mara fell. Itself said it was calm.";
    const found = {
      spans: [span(text, "said", "cue"), span(text, "Mara", "source"), span(text, "it was calm", "content")],
      links: [
        { from: 1, to: 0, label: "source-of", score: 0.9 },
        { from: 2, to: 0, label: "content-of", score: 0.9 },
      ] as const,
    };
    expect(told(text, await detected(text))).toContain("source: Itself");
    expect(told(text, await detected(text, found))).toContain("source: Mara");
  });

  test("takes in the marks of a quotation that its content fills", async () => {
    const text = "Mara said “the bridge fell”.";
    expect(told(text, await detected(text))).toContain("content: “the bridge fell”");
  });

  test("below the least score is not kept", async () => {
    const text = "Vell wrote it was calm.";
    expect((await detected(text)).spans).toHaveLength(3);
    expect((await detected(text, NOTHING, 0.9)).spans).toEqual([]);
  });

  test("names detector and versions, also over an empty text", async () => {
    expect(await detected("")).toMatchObject({ detector: "rules+encoder", version: "0+invented", spans: [] });
  });

  test("does not depend on what stands far away", async () => {
    const near = "Mara Vell said the bridge fell.";
    const far = `${"It was calm. ".repeat(400)}${near}${" It was calm.".repeat(400)}`;
    const found = await detected(far);
    expect(told(far, found)).toEqual(["cue: said", "source: Mara Vell", "content: the bridge fell"]);
  });
});

describe("what the rules found before", () => {
  const text = "Mara Vell said the bridge fell.";

  test("stays where it is no attribution, and its links stay with it", async () => {
    const found = {
      spans: [span(text, "bridge", "target"), span(text, "fell", "trigger")],
      links: [{ from: 0, to: 1, label: "target-of" as const, score: 1 }],
    };
    const after = await detected(text, found);
    expect(told(text, after).slice(0, 2)).toEqual(["target: bridge", "trigger: fell"]);
    expect(after.links[0]).toMatchObject({ from: 0, to: 1, label: "target-of" });
  });

  test("as an attribution gives way to the encoder's", async () => {
    const spans = [span(text, "said", "cue"), span(text, "Vell", "source"), span(text, "bridge", "content")];
    const links = [
      { from: 1, to: 0, label: "source-of" as const, score: 0.9 },
      { from: 2, to: 0, label: "content-of" as const, score: 0.9 },
    ];
    expect(told(text, await detected(text, { spans, links }))).toEqual(["cue: said", "source: Mara Vell", "content: the bridge fell"]);
  });

  test("as a hand at the same cue passes the encoder's words on", async () => {
    const spans = [span(text, "said", "cue"), span(text, "bridge", "content"), span(text, "Mara", "cue"), span(text, "Vell", "source")];
    const links = [
      { from: 1, to: 0, label: "content-of" as const, score: 0.9 },
      { from: 3, to: 2, label: "source-of" as const, score: 0.9 },
      { from: 0, to: 2, label: "relays" as const, score: 0.9 },
    ];
    const after = await detected(text, { spans, links });
    const relay = after.links.find(({ label }) => label === "relays");
    expect(relay).toBeDefined();
    expect(after.spans[relay?.from ?? -1]).toMatchObject({ label: "cue", start: text.indexOf("said") });
    expect(after.spans[relay?.to ?? -1]).toMatchObject({ label: "cue", start: text.indexOf("Mara") });
  });

  test("inside another's words stays as a statement of its own", async () => {
    const spans = [span(text, "fell", "cue"), span(text, "the bridge", "content")];
    const after = await detected(text, { spans, links: [{ from: 1, to: 0, label: "content-of" as const, score: 0.9 }] });
    expect(told(text, after)).toEqual(["cue: said", "source: Mara Vell", "content: the bridge fell", "cue: fell", "content: the bridge"]);
  });
});

test("behind the first 100,000 pieces the rules read alone", async () => {
  const before = "it was calm . ".repeat(30_000);
  const text = `${before}Mara Vell said the bridge fell.`;
  const cue = { ...span(text, "said", "cue"), start: text.lastIndexOf("said"), end: text.lastIndexOf("said") + 4 };
  const content = { ...span(text, "bridge", "content"), start: text.lastIndexOf("bridge"), end: text.lastIndexOf("bridge") + 6 };
  const found = await detected(text, { spans: [cue, content], links: [{ from: 1, to: 0, label: "content-of", score: 0.9 }] });
  expect(told(text, found)).toEqual(["cue: said", "content: bridge"]);
});

describe("laws", () => {
  const words = fc.array(fc.constantFrom("Mara", "Vell", "said", "wrote", "the", "bridge", "fell", ".", "“", "”", "rain"), {
    maxLength: 60,
  });

  test("a word is the content of one attribution, and no cue of the encoder stands in another's content", async () => {
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        const text = list.join(" ");
        const { spans } = await detected(text, NOTHING, 0.1);
        const contents = spans.filter(({ label }) => label === "content").sort((a, b) => a.start - b.start);
        for (const [index, one] of contents.entries())
          if (index > 0) expect(one.start).toBeGreaterThanOrEqual(contents[index - 1]?.end ?? 0);
        for (const cue of spans.filter(({ label }) => label === "cue")) {
          expect(contents.some(({ start, end }) => start <= cue.start && cue.end <= end)).toBe(false);
        }
      }),
      { seed: 7 },
    );
  });

  test("the same text gives the same detections", async () => {
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        expect(await detected(list.join(" "))).toEqual(await detected(list.join(" ")));
      }),
      { seed: 7, numRuns: 30 },
    );
  });
});
