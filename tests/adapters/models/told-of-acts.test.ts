import { describe, expect, test } from "vitest";
import type { ReadIncidents } from "../../../src/adapters/models/encoder/read-incident-windows.ts";
import { withActsTold } from "../../../src/adapters/models/encoder/told-of-acts.ts";
import type { DetectedSpan, Detections } from "../../../src/core/model/index.ts";

const TEXT = "A bomb killed two in Odrisk. On Monday gunmen shot a clerk in Velmar.";
const span = (label: DetectedSpan["label"], words: string): DetectedSpan => {
  const start = TEXT.indexOf(words);
  return { label, start, end: start + words.length, score: 1 };
};
const SPANS = [
  span("trigger", "killed"),
  span("place", "Odrisk"),
  span("time", "Monday"),
  span("trigger", "shot"),
  span("place", "Velmar"),
] as const;

const words = [...TEXT.matchAll(/\p{L}+/gu)].map(({ index, 0: word }, at) => ({
  start: index,
  end: index + word.length,
  first: at,
  after: at + 1,
}));
const sentenceOf = (word: number): number => ((words[word]?.start ?? 0) < TEXT.indexOf("On Monday") ? 1 : 2);

/** What an encoder says that takes all words of a sentence to tell of one incident. */
function read(most = words.length): ReadIncidents {
  const none = new Float64Array(0);
  const pairOf: ReadIncidents["pairOf"] = (_, one, other) =>
    one >= most || other >= most ? null : sentenceOf(one) === sentenceOf(other) ? 3 : -3;
  return { words: words.slice(0, most), roles: none, acts: none, types: new Float32Array(0), pairOf };
}

const found: Detections = { detector: "rules", version: "0", spans: SPANS, links: [] };
const told = (detections: Detections): readonly string[] =>
  detections.links.map(({ from, to, label, score }) => {
    const of = (index: number): string => TEXT.slice(detections.spans[index]?.start, detections.spans[index]?.end);
    return `${of(from)} ${label} ${of(to)} ${score}`;
  });

describe("what an encoder says of acts", () => {
  test("a place or a day tells of the act that the encoder holds likeliest", () => {
    expect(told(withActsTold(found, read()))).toEqual(
      expect.arrayContaining(["Odrisk tells-of killed 0.953", "Monday tells-of shot 0.953", "Velmar tells-of shot 0.953"]),
    );
  });

  test("an unlikely act is not linked, unless there is no likelier one", () => {
    expect(told(withActsTold(found, read())).filter((link) => link.startsWith("Odrisk"))).toHaveLength(1);
    const alone: Detections = { ...found, spans: [SPANS[0], SPANS[4]] };
    expect(told(withActsTold(alone, read())).filter((link) => link.startsWith("Velmar"))).toEqual(["Velmar tells-of killed 0.047"]);
  });

  test("a trigger tells of another's act where the encoder holds both for one", () => {
    const again = { ...span("trigger", "bomb"), label: "trigger" } as const;
    const links = told(withActsTold({ ...found, spans: [...SPANS, again] }, read()));
    expect(links).toEqual(expect.arrayContaining(["killed tells-of bomb 0.953", "bomb tells-of killed 0.953"]));
    expect(links).not.toContain("shot tells-of killed 0.953");
  });

  test("what no window read stays as it is", () => {
    const links = told(withActsTold(found, read(5)));
    expect(links.filter((link) => link.startsWith("Velmar") || link.endsWith("shot"))).toEqual([]);
  });
});
