import { describe, expect, test } from "vitest";
import { corroborate } from "../../../src/core/corroboration/corroborate.ts";
import { tokensOf } from "../../../src/core/corroboration/origins/who-speaks.ts";
import { countedGroup } from "../../../src/core/lexicon/counted-group.ts";
import { link } from "../../../src/core/linking/link.ts";
import type { Count, GradedValue, LinkingDocument, Statement } from "../../../src/core/model/index.ts";
import { mayBeOneBody } from "../../../src/core/text/index.ts";
import {
  EQUAL_WEIGHTS,
  inventedCount,
  inventedDocument,
  inventedReport,
  inventedStatement,
  sha256,
} from "../linking/invented-documents.ts";

const QUAY = "A van bomb went off at the Selm Quay in Vorrash on Tuesday";
const UNNAMED = { named: "none" } as const;

/** A report in which somebody gives a toll of five, or other counts. */
function telling(id: string, speakerText: string, given: Partial<Statement> = {}, counts?: readonly Count[]): LinkingDocument {
  // What is said lies in the words that are the document's own, so that none is a copy of another.
  const statement = inventedStatement(`s-${id}`, { speakerText, content: [[QUAY.length + 2, QUAY.length + 120]], ...given });
  const own = [...sha256(id)].map((letter) => `${letter}${id}word`).join(" ");
  return inventedDocument(id, {
    text: `${QUAY}. ${own}`,
    statements: [statement],
    incidents: [
      inventedReport(`r-${id}`, {
        date: ["2025-02-04", "2025-02-04"],
        place: "Vorrash",
        counts: counts ?? [inventedCount("killed", 5, [`s-${id}`])],
      }),
    ],
  });
}

function killedIn(...documents: readonly LinkingDocument[]): readonly GradedValue[] {
  const { incidents } = corroborate(documents, link(documents, EQUAL_WEIGHTS), { ownStatements: new Set() }, sha256);
  return incidents[0]?.fields.killed ?? [];
}
const unnamed = (id: string, text: string): LinkingDocument =>
  telling(id, text, { ...UNNAMED, speaker: { text, span: [0, 1], kind: "none" } });

describe("what is not shown to be one more origin counts nothing", () => {
  test("the police in a town and the police in its region", () => {
    const [five] = killedIn(telling("a", "police in Vorrash"), telling("b", "Police in the Selm region"), telling("c", "police"));
    expect(five?.grade).toMatchObject({ grade: "single-origin", origins: 1 });
  });

  test("the police, where the police of two towns are named too", () => {
    const named = [telling("a", "Vorrash Police"), telling("b", "Keth Police")];
    const [five] = killedIn(...named, telling("c", "police"));
    expect(five?.grade).toMatchObject({ grade: "corroborated", origins: 2 });
    expect(JSON.stringify(five?.grade.reasons)).toContain("not shown to be one more");
    expect(killedIn(...named)[0]?.grade.origins).toBe(2);
  });

  test("the authorities of one document and officials of another", () => {
    const [five] = killedIn(unnamed("a", "Authorities"), unnamed("b", "local officials"));
    expect(five?.grade).toMatchObject({ grade: "single-origin", origins: 1 });
  });

  test("the authorities beside a ministry", () => {
    const [five] = killedIn(unnamed("a", "authorities"), telling("b", "the Ministry of Rivers"));
    expect(five?.grade).toMatchObject({ grade: "single-origin", origins: 1 });
  });

  test("but the authorities count beside a body that only claims it for itself: an origin for a value never lowers it", () => {
    const claim = telling("b", "the Ministry of Rivers", { act: "claim-of-responsibility" });
    expect(killedIn(unnamed("a", "authorities"))[0]?.grade.grade).toBe("single-origin");
    expect(killedIn(unnamed("a", "authorities"), claim)[0]?.grade.grade).toBe("single-origin");
  });

  test("the authorities beside a hospital are two", () => {
    const [five] = killedIn(unnamed("a", "authorities"), telling("b", "Orbin Hospital"));
    expect(five?.grade).toMatchObject({ grade: "corroborated", origins: 2 });
  });

  test("a source and a reliable source of one document, but for another source", () => {
    const of = (id: string, text: string): Statement =>
      inventedStatement(id, { ...UNNAMED, speakerText: text, speaker: { text, span: [0, 1], kind: "none" }, sourceKind: null });
    const told = (...texts: readonly string[]): GradedValue | undefined => {
      const statements = texts.map((text, order) => of(`s${order}`, text));
      const document = telling("a", "x", {}, [
        inventedCount(
          "killed",
          5,
          statements.map(({ id }) => id),
        ),
      ]);
      return killedIn({ ...document, statements })[0];
    };
    expect(told("a source", "a reliable source")?.grade.origins).toBe(1);
    expect(told("a source", "another source")?.grade.origins).toBe(2);
  });
});

describe("a body's name", () => {
  test.each([
    ["police in Vorrash", "police"],
    ["the hospital in the city", "hospital"],
    ["in downtown shooting Vorrash Police", "vorrash police"],
    ["Caption Police", "police"],
    ["Ministry of Rivers", "ministry rivers"],
  ])("%s is %s", (phrase, tokens) => {
    expect(tokensOf(phrase).join(" ")).toBe(tokens);
  });

  test("is short for a department", () => {
    expect(mayBeOneBody(["vpd"], ["vorrash", "police"])).toBe(true);
    expect(mayBeOneBody(["vpd"], ["keth", "police"])).toBe(false);
  });
});

describe("private persons leave under no name", () => {
  const textOf = (document: LinkingDocument): string | undefined => {
    const { incidents } = corroborate([document], link([document], EQUAL_WEIGHTS), { ownStatements: new Set() }, sha256);
    return incidents[0]?.origins[0]?.text;
  };

  test("somebody's daughter is a daughter, though the name was taken for a body's", () => {
    expect(textOf(telling("a", "Orva's daughter", { sourceKind: "victim-or-family" }))).toBe("daughter");
  });

  test("a given name that stands alone is a person's", () => {
    expect(textOf(telling("a", "Michael"))).toBe("a named person");
  });

  const group = (told: string, text: string): string | null =>
    countedGroup(
      { ...inventedCount("killed", 1, []), span: [0, 1], who: { group: told, nationality: null, role: null, side: "attacked" } },
      text,
    );
  test.each([
    ["22-year-old orva keth", "the body of 22-year-old Orva Keth was found", "22-year-old"],
    ["orva keth", "Orva Keth was found", "named-alone"],
    ["soldiers", "Soldiers were killed", "soldiers"],
    ["farmers", "TWO FARMERS KILLED", "farmers"],
    ["other family members dead", "four other family members dead", "family members"],
    ["relatives", "five relatives", "family members"],
    ["people dead", "six people dead", null],
  ])("%s", (told, text, expected) => {
    expect(group(told, text)).toBe(expected);
  });
});

describe("a toll holds what is part of it", () => {
  const counts = (...given: readonly Partial<Count>[]): readonly Count[] =>
    given.map((one, order) => ({ ...inventedCount("killed", one.min ?? 1, ["s-a"]), span: [order, order + 1] as const, ...one }));
  const whoOf = (group: string): Count["who"] => ({ group, nationality: null, role: null, side: "attacked" });
  const textsOf = (...given: readonly Partial<Count>[]): readonly string[] =>
    killedIn(telling("a", "police", {}, counts(...given))).map(({ text }) => text);

  test("one of several, the fifth of five, and that somebody was killed", () => {
    expect(
      textsOf(
        { min: 5, max: 5 },
        { who: whoOf("sister"), asWritten: "his sister" },
        { who: whoOf("fifth victim"), asWritten: "fifth victim" },
        { min: 1, max: null, asWritten: "murder" },
      ),
    ).toEqual(["5"]);
  });

  test("one of several whom another document counts stays, and disputes nothing", () => {
    const other = telling(
      "b",
      "police",
      {},
      counts({ who: whoOf("father"), asWritten: "father", said: ["s-b"] as unknown as Count["said"] }),
    );
    const values = killedIn(telling("a", "police"), other);
    expect(values.map(({ text, conflicts }) => [text, conflicts])).toEqual([
      ["1 (father)", []],
      ["5", []],
    ]);
  });

  test("one of another group is no part of a toll", () => {
    expect(textsOf({ min: 5, max: 5, who: whoOf("soldiers") }, { who: whoOf("miller"), asWritten: "a miller" })).toEqual([
      "1 (miller)",
      "5 (soldiers)",
    ]);
  });

  test("but a document that counts one alone tells another toll", () => {
    const other = telling("b", "the Lantern Council", {}, [inventedCount("killed", 1, ["s-b"])]);
    expect(killedIn(telling("a", "police"), other).map(({ text }) => text)).toEqual(["1", "5"]);
  });

  test("one person is told by many words", () => {
    expect(textsOf({ who: whoOf("girl"), asWritten: "girl" }, { who: whoOf("child"), asWritten: "child" })).toEqual(["1"]);
  });
});
