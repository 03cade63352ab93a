import { describe, expect, test } from "vitest";
import { compareProposition, evidenceOf } from "../../../src/core/linking/claims/compare-propositions.ts";
import { propositionsIn } from "../../../src/core/linking/claims/link-claims.ts";
import type { Proposition } from "../../../src/core/linking/claims/proposition.ts";
import type { LinkingDocument, Statement } from "../../../src/core/model/index.ts";
import { EQUAL_WEIGHTS, inventedDocument, inventedStatement } from "./invented-documents.ts";

interface Said extends Partial<Statement> {
  readonly by?: string;
  readonly cued?: string;
  readonly published?: string;
}

/** A document of one sentence, "speaker cue content.", with its one statement. */
function says(
  id: string,
  content: string,
  { by = "Police", cued = "said", published = "2025-02-05", ...rest }: Said = {},
): LinkingDocument {
  const text = `${by} ${cued} ${content}.`;
  const from = by.length + 1;
  const at = from + cued.length + 1;
  const statement = inventedStatement(`s-${id}`, {
    speakerText: by,
    source: [[0, by.length]],
    cue: [[from, from + cued.length]],
    content: [[at, at + content.length]],
    ...rest,
  });
  return inventedDocument(id, { text, published, statements: [statement] });
}

type Pair = readonly [Proposition, Proposition];

function pairOf(one: string | LinkingDocument, other: string | LinkingDocument): Pair {
  const documents = [typeof one === "string" ? says("a", one) : one, typeof other === "string" ? says("b", other) : other];
  return propositionsIn(documents, [], EQUAL_WEIGHTS) as unknown as Pair;
}

const keysOf = (pair: Pair): readonly string[] => evidenceOf(...pair).map(({ key }) => key);
const shareOf = (pair: Pair, wanted: string): number => evidenceOf(...pair).find(({ key }) => key === wanted)?.value ?? 0;
const scoreOf = (pair: Pair): number => compareProposition(...pair).score;
const verdictOf = (one: string, other: string): string => compareProposition(...pairOf(one, other)).verdict;

describe("what two statements are compared by", () => {
  test("officers, deputies and the police are one speaker", () => {
    const content = "the ferry was searched at Hollin";
    const pair = pairOf(says("a", content, { by: "Officers" }), says("b", `${content} twice`, { by: "The Vorrash police" }));
    expect(keysOf(pair)).toContain("speaker.same");
  });

  test("handguns are guns, a suspect is a gunman, and whoever is in custody was detained", () => {
    const pair = pairOf("the gunman had a pistol and is in custody in Velmar", "the suspect had a handgun and was detained in Velmar");
    expect(shareOf(pair, "dice")).toBe(1);
    expect(keysOf(pair)).toContain("acts.one-head");
  });

  test("a boy is no girl", () => {
    expect(shareOf(pairOf("a boy was wounded in Velmar", "a girl was wounded in Velmar"), "dice")).toBeLessThan(1);
  });

  test("what they name in common says less than what they tell of it", () => {
    const names = pairOf("Otto Varn of Tarn Ferry bought a mill", "Otto Varn of Tarn Ferry sang hymns");
    const told = pairOf("the miller of the upper sluice bought a mill", "the miller of the upper sluice sang hymns");
    expect(shareOf(names, "names")).toBeGreaterThan(0.5);
    expect(shareOf(told, "names")).toBe(0);
    expect(scoreOf(names)).toBeLessThan(scoreOf(told));
  });

  test("how it is put counts: function words too, and words that differ in their endings alone", () => {
    const alike = pairOf("the negotiators were seen to leave it", "the negotiations were seen to leave it");
    const other = pairOf("the negotiators were seen to leave it", "nobody saw negotiations, but many are leaving");
    expect(shareOf(alike, "written")).toBeGreaterThan(shareOf(other, "written"));
    expect(shareOf(pairOf("the mill burned", "the mill burned down to its stones in the night"), "written.shorter")).toBe(1);
  });

  test("the farther apart they were published, the less they say one thing, and the first day tells most", () => {
    const content = "two dockers were wounded at the Vorrash silo";
    const apartUntil = (published: string): Pair => pairOf(says("a", content), says("b", `${content} gate`, { published }));
    const values = ["2025-02-05", "2025-02-06", "2025-02-07", "2025-02-19"].map((day) => shareOf(apartUntil(day), "days"));
    expect(values[0]).toBe(0);
    expect(values[1]).toBeGreaterThan((values[2] as number) - (values[1] as number));
    expect(values[3]).toBe(1);
    expect(keysOf(apartUntil("2025-03-19"))).not.toContain("days");
  });

  test("what is quoted in the speaker's own words is put otherwise than what is told of it", () => {
    const quoted = says("a", "“We shall never hand over the bridge at Tarn Ferry”", { by: "Otto Varn" });
    expect(keysOf(pairOf(quoted, "the bridge at Tarn Ferry will never be handed over"))).toContain("quoted");
    expect(keysOf(pairOf("the “Grey Column” holds the bridge", "the bridge is held"))).not.toContain("quoted");
  });

  test("an identification is told by its cue", () => {
    const names = "Otto Varn and Orla Tamm";
    const told = pairOf(says("a", names, { cued: "identified" }), `the dead were identified as ${names}`);
    expect(keysOf(told)).not.toContain("acts.bare");
  });
});

describe("what a statement is chiefly about", () => {
  const headOf = (content: string): string => {
    const [one] = pairOf(content, content);
    return one.vocabulary.textOf(one.predicates[0] as number);
  };

  test("the act that a verb tells, before one that is only named", () => {
    expect(headOf("after the shooting at the Vorrash silo two dockers were arrested")).toBe("=detain");
    expect(headOf("the wounded porters were released")).toBe("=release");
    expect(headOf("the shooting at the Vorrash silo")).toBe("=shoot");
  });

  test("no quality that ends like an act", () => {
    expect(headOf("an unemployed porter played cards in Hollin")).toBe("play");
  });

  test("an attempt in a clause before it makes it no attempt", () => {
    const pair = pairOf("when they tried to enter, the man opened fire on the porters", "the man opened fire on the porters");
    expect(keysOf(pair)).not.toContain("mode.tried");
    expect(keysOf(pairOf("they tried to burn the mill", "they burned the mill"))).toContain("mode.tried");
  });
});

describe("figures that tell two claims apart", () => {
  test("a toll that rose to one number and to another", () => {
    expect(
      verdictOf("the death toll of the shelling in Dareth has risen to 40", "the death toll of the shelling in Dareth has risen to 52"),
    ).toBe("apart");
    expect(verdictOf("the Dareth strikes killed 15 in a market", "the Dareth strikes killed 20 in a market")).toBe("apart");
  });

  test("no ages, hours, days, distances, house numbers and numbers that are called", () => {
    const alike = [
      ["the 11 year-old porter was shot in Velmar", "the 12 year-old porter was shot in Velmar"],
      ["porters, 5 and 6 years old, were shot", "porters, 5 and 7 years old, were shot"],
      ["it began at about 7 a.m. at the mill", "it began at about 6 a.m. at the mill"],
      ["a mill 80 km north burned", "a mill 90 km north burned"],
      ["it was in the 600 block of Quay Street", "it was in the 700 block of Quay Street"],
      ["the mill burned on June 7 in Velmar", "the mill burned on June 8 in Velmar"],
      ["his brother who called 911 fled", "his brother who called 112 fled"],
    ] as const;
    for (const [one, other] of alike) expect(verdictOf(one, other)).toBe("scored");
  });
});

describe("names that one tells and the other does not", () => {
  test("days of the week and months are none", () => {
    expect(keysOf(pairOf("the mill at Hollin burned on Monday", "the mill at Hollin burned in March"))).not.toContain("names.beyond");
    expect(keysOf(pairOf("the mill at Hollin burned", "the mill at Velmar burned"))).toContain("names.beyond");
  });
});
