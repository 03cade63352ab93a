import { describe, expect, test } from "vitest";
import { actsFound } from "../../../src/adapters/models/encoder/acts-found.ts";
import { ACT_TYPES, INCIDENT_ACTS, ROLE_TAGS } from "../../../src/adapters/models/encoder/incident-encoder.ts";
import type { ReadIncidents } from "../../../src/adapters/models/encoder/read-incident-windows.ts";
import type { Detections, IncidentType } from "../../../src/core/model/index.ts";

const TEXT = "Raiders fell upon the hamlet and knifed a herder.";
const words = [...TEXT.matchAll(/\p{L}+/gu)].map(({ index, 0: word }, at) => ({
  start: index,
  end: index + word.length,
  first: at,
  after: at + 1,
}));
const at = (word: string): number => words.findIndex(({ start, end }) => TEXT.slice(start, end) === word);

/** What an encoder says that holds some words to begin or go on a phrase for an act of one type. */
function read(begins: readonly string[], goesOn: readonly string[], type: IncidentType | null): ReadIncidents {
  const columns = ROLE_TAGS.length * 3;
  const roles = new Float64Array(words.length * columns);
  const types = new Float32Array(words.length * ACT_TYPES.length);
  for (const [word] of words.entries()) {
    const name = TEXT.slice(words[word]?.start, words[word]?.end);
    const tag = begins.includes(name) ? 1 : goesOn.includes(name) ? 2 : 0;
    roles[word * columns + 3 * ROLE_TAGS.indexOf("act") + tag] = 1;
    types[word * ACT_TYPES.length + ACT_TYPES.indexOf(type)] = 1;
  }
  return { words, roles, types, acts: new Float64Array(words.length * INCIDENT_ACTS.length), pairOf: () => null };
}
const without: Detections = { detector: "rules", version: "0", spans: [], links: [] };
const found = (detections: Detections, said: ReadIncidents): readonly string[] =>
  actsFound(detections, said, 0.5).map(({ start, end, rule }) => `${TEXT.slice(start, end)} ${rule}`);

describe("words for acts that no rule knows", () => {
  test("each phrase is a trigger of the type that the encoder holds likeliest", () => {
    expect(found(without, read(["fell", "knifed"], ["upon"], "attack"))).toEqual(["fell upon encoder.attack", "knifed encoder.attack"]);
  });

  test("where the rules found a trigger they keep it", () => {
    const { start, end } = words[at("knifed")] as (typeof words)[number];
    const byRules: Detections = { ...without, spans: [{ label: "trigger", start, end, score: 1 }] };
    expect(found(byRules, read(["fell", "knifed"], ["upon"], "attack"))).toEqual(["fell upon encoder.attack"]);
  });

  test("an act of a state is left to the rules", () => {
    expect(found(without, read(["knifed"], [], null))).toEqual([]);
  });
});
