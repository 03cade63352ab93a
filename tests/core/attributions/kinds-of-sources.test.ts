import { describe, expect, it } from "vitest";
import { cut, read } from "./read.ts";

/** The last statement of a text: the one that it is written for. */
const last = (text: string) => read(text).at(-1);

describe("what kind of source speaks", () => {
  it.each([
    ["Local officials said two men were killed.", "official"],
    ["A local said two men were killed.", "witness"],
    ["The UN refugee agency said it had suspended deliveries.", "organisation"],
    ["Aid workers said the store had been looted.", "organisation"],
    ["The press secretary said the talks would go on.", "official"],
    ["The Vell Civil Defence said nine people were hurt.", "medical"],
    ["“The widow paid the kidnappers,” a source familiar with the talks said.", "other"],
    ["Sorland’s envoy said the letter was theatre.", "official"],
    ["Deputies said they found a man outside a bar.", "official"],
    ["State radio told of an air raid. The presidential spokesman said it had hit a depot.", "official"],
  ] as const)("%s → %s", (text, expected) => expect(last(text)?.sourceKind).toBe(expected));
});

describe("how a source is named", () => {
  it.each([
    ["The Salt Brigades’ media arm said the convoy had been ambushed.", "institution"],
    ["The prosecution said three others had helped him.", "institution"],
    ["Deputies said they found a man outside a bar.", "collective"],
    ["Mays’ sister said he had been at home.", "none"],
  ] as const)("%s → %s", (text, expected) => expect(last(text)?.named).toBe(expected));
});

describe("a source that a detector cut or stretched", () => {
  it("who speaks of a thing is not the thing", () => {
    const text = "Activists posted a film that they said showed the ruins.";
    expect(read(text).map(({ source }) => cut(text, source))).toContainEqual(["they"]);
  });
});
