import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settledName, settledValue, TRUST_IN_RULES } from "../../../src/core/extraction/attribution/second-opinion.ts";
import type { Chances, DetectedSpan, NamedAs, SourceKind, ValueChances } from "../../../src/core/model/index.ts";
import { read } from "./read.ts";

const NAMED: Chances<NamedAs> = { person: 0, institution: 0, office: 0, collective: 0, none: 0 };
const KINDS: Chances<SourceKind> = {
  ...{ official: 0, "armed-group": 0, supporters: 0, witness: 0, "victim-or-family": 0, medical: 0 },
  ...{ expert: 0, organisation: 0, media: 0, document: 0, detainee: 0, other: 0 },
};

describe("a second opinion on a value", () => {
  test("is not asked where no detector tells any", () => {
    expect(settledValue("office", undefined, 0)).toBe("office");
  });

  test("overrules the rules where it is many times surer, and not where it is about as sure", () => {
    expect(settledValue<NamedAs>("none", { ...NAMED, none: 0.02, collective: 0.98 }, 2)).toBe("collective");
    expect(settledValue<NamedAs>("none", { ...NAMED, none: 0.3, collective: 0.7 }, 2)).toBe("none");
  });

  test("is one of the two: the rules' value, or the likeliest", () => {
    fc.assert(
      fc.property(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), ([office, person]) => {
        const settled = settledValue<NamedAs>("none", { ...NAMED, office, person }, TRUST_IN_RULES.named);
        const chance = { none: 0, office, person }[settled as "none" | "office" | "person"];
        expect(settled === "none" || chance === Math.max(office, person)).toBe(true);
      }),
    );
  });
});

describe("a person's name", () => {
  test("stays one, whatever a detector holds: a person shown as a body would be named across documents", () => {
    const body: ValueChances = { named: { ...NAMED, institution: 1 }, sourceKind: { ...KINDS, organisation: 1 } };
    expect(settledName("person", body)).toBe("person");
    expect(settledName("none", body)).toBe("institution");
  });
});

describe("what a detector takes a source to be", () => {
  const TEXT = "A doctor at the hospital said two were hurt. Tervik said that the road was closed.";
  const chances: ValueChances = { named: { ...NAMED, person: 1 }, sourceKind: { ...KINDS, official: 0.9, other: 0.1 } };
  /** Every source that the rules find, taken for an official's. */
  const withChances = (words: string, text = TEXT): DetectedSpan => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, label: "source", score: 0.9, chances };
  };

  test("tells of what kind somebody is of whom no words tell, and not of whom they do", () => {
    const kinds = read(TEXT, {}, [], [withChances("A doctor at the hospital"), withChances("Tervik")]).map(({ sourceKind }) => sourceKind);
    expect(read(TEXT).map(({ sourceKind }) => sourceKind)).toEqual(["medical", "organisation"]);
    expect(kinds).toEqual(["medical", "official"]);
  });

  test("is asked of the mention that names somebody, and not of a pronoun", () => {
    const text = "Ana Tervik said the road was closed. She said it was dark.";
    expect(read(text, {}, [], [withChances("She", text)]).map(({ sourceKind }) => sourceKind)).toEqual(["other", "other"]);
    expect(read(text, {}, [], [withChances("Ana Tervik", text)]).map(({ sourceKind }) => sourceKind)).toEqual(["official", "official"]);
  });

  test("never makes anybody a fighter or a prisoner", () => {
    const armed = { ...withChances("Tervik"), chances: { ...chances, sourceKind: { ...KINDS, "armed-group": 0.8, detainee: 0.2 } } };
    expect(read(TEXT, {}, [], [armed])[1]?.sourceKind).toBe("organisation");
  });
});
