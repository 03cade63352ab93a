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
    ["Security sources said the ship had left.", "official"],
    ["Red Moon volunteers said four were dead.", "organisation"],
    ["An eyewitness quoted by the Dren Times said it lasted an hour.", "witness"],
    ["State radio told of an air raid. The presidential spokesman said it had hit a depot.", "official"],
  ] as const)("%s → %s", (text, expected) => expect(last(text)?.sourceKind).toBe(expected));
});

describe("how a source is named", () => {
  it.each([
    ["The Salt Brigades’ media arm said the convoy had been ambushed.", "institution"],
    ["The prosecution said three others had helped him.", "institution"],
    ["Deputies said they found a man outside a bar.", "collective"],
    ["Mays’ sister said he had been at home.", "none"],
    ["Someone in the crowd said the police had fired.", "none"],
    ["Mina, 18, said she had hidden in a cupboard.", "person"],
    ["Greek shipping company Aegean Star said two tankers were hit.", "institution"],
    ["Pro-government militiamen said they held the pass.", "collective"],
    ["Hospital staff said four were dead.", "collective"],
    ["Prosecutors said four were dead.", "collective"],
    ["The bishop of Dren said four were dead.", "office"],
  ] as const)("%s → %s", (text, expected) => expect(last(text)?.named).toBe(expected));
});

describe("a source that a detector cut or stretched", () => {
  it("who speaks of a thing is not the thing", () => {
    const text = "Activists posted a film that they said showed the ruins.";
    expect(read(text).map(({ source }) => cut(text, source))).toContainEqual(["they"]);
  });
});

describe("whoever claims an attack", () => {
  const acts = (text: string) => read(text).map(({ act, sourceKind }) => `${act} ${sourceKind}`);
  it("is an armed group in all of the text, and threatens where it warns", () => {
    expect(acts("The Reed Front claimed responsibility for the bombing. It warned foreign firms to leave the delta.")).toEqual([
      "claim-of-responsibility armed-group",
      "threat armed-group",
    ]);
  });
  it("is none where a firm takes the blame", () => {
    expect(acts("The shipping company claimed responsibility for the blast. It warned its staff to leave the port.").at(-1)).not.toContain(
      "armed",
    );
  });
});

describe("a body by a part of its name", () => {
  const text = "The Reed Front spoke on Monday. The Front said the pass was closed.";
  const name = (start: number, end: number) => ({ start, end, label: "organisation" as const, score: 1, rule: "test" });
  it("is the one whose longer name ends so", () => {
    expect(read(text, {}, [], [name(4, 14)]).at(-1)?.speaker?.text).toBe("Reed Front");
  });
  it("is nobody else where two names end so", () => {
    const two = text.replace("on Monday", "to the Salt Front");
    expect(read(two, {}, [], [name(4, 14), name(28, 38)]).at(-1)?.speaker?.text).toBe("Front");
  });
});
