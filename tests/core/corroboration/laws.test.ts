import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corroborate } from "../../../src/core/corroboration/corroborate.ts";
import { link } from "../../../src/core/linking/link.ts";
import {
  type CorroboratedIncident,
  GRADES,
  type GradedValue,
  type GradeName,
  type LinkingDocument,
} from "../../../src/core/model/index.ts";
import {
  EQUAL_WEIGHTS,
  inventedCount,
  inventedDocument,
  inventedReport,
  inventedStatement,
  sha256,
} from "../linking/invented-documents.ts";

const SPEAKERS = [
  "Orbin Hospital",
  "the harbour watch of Vorrash",
  "the Ministry of Rivers",
  "the Grain Guild Army",
  "the Lantern Council",
];
const QUAY = "A van bomb went off at the Selm Quay in Vorrash on Tuesday";

/** A report of the quay bombing in which somebody, or nobody, gives a toll. Every text has its own words beside the place's. */
function telling(id: string, toll: number, speaker: string | null): LinkingDocument {
  const said = speaker === null ? [] : [`s-${id}`];
  const own = [...sha256(id)].map((letter) => `${letter}${id}word`).join(" ");
  return inventedDocument(id, {
    text: `${QUAY}. ${own}`,
    statements: speaker === null ? [] : [inventedStatement(`s-${id}`, { speakerText: speaker })],
    incidents: [
      inventedReport(`r-${id}`, { date: ["2025-02-04", "2025-02-04"], place: "Vorrash", counts: [inventedCount("killed", toll, said)] }),
    ],
  });
}

function killedIn(documents: readonly LinkingDocument[]): ReadonlyMap<string, GradedValue> {
  const { incidents } = corroborate(documents, link(documents, EQUAL_WEIGHTS), { ownStatements: new Set() }, sha256);
  expect(incidents.length).toBe(1);
  return new Map((incidents[0]?.fields.killed ?? []).map((value) => [value.text, value]));
}

function corroboratedOf(documents: readonly LinkingDocument[]): CorroboratedIncident {
  const { incidents } = corroborate(documents, link(documents, EQUAL_WEIGHTS), { ownStatements: new Set() }, sha256);
  return incidents[0] as CorroboratedIncident;
}

const rank = (grade: GradeName | null | undefined): number => (grade == null ? -1 : GRADES.indexOf(grade));
const gradeOf = (documents: readonly LinkingDocument[], value: string): number => rank(killedIn(documents).get(value)?.grade.grade);

const anyCase = fc
  .array(fc.record({ toll: fc.constantFrom(5, 7), speaker: fc.option(fc.constantFrom(...SPEAKERS)) }), { minLength: 1, maxLength: 5 })
  .map((tellings) => tellings.map(({ toll, speaker }, index) => telling(`d${index}`, toll, speaker)));

describe("laws of grades", () => {
  test("a copy under another publisher changes no grade and adds no origin", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(4), (documents, which) => {
        const original = documents[which % documents.length] as LinkingDocument;
        const copy = { ...original, id: "z-copy", publisher: "Another Gazette", published: "2025-02-06" };
        const [before, after] = [killedIn(documents), killedIn([...documents, copy])];
        for (const [text, { grade, origins }] of before) {
          expect(after.get(text)?.grade.grade).toBe(grade.grade);
          expect(after.get(text)?.grade.origins).toBe(grade.origins);
          expect(after.get(text)?.origins.length).toBe(origins.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of documents is irrelevant", () => {
    fc.assert(
      fc.property(anyCase, (documents) => {
        expect(killedIn([...documents].reverse())).toEqual(killedIn(documents));
      }),
      { numRuns: 60 },
    );
  });

  test("an origin for a value never lowers it, one for another never raises it", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...SPEAKERS), (documents, speaker) => {
        const [before, more] = [killedIn(documents), [...documents, telling("z-more", 5, speaker)]];
        const after = killedIn(more);
        const isTorn = [...before.values()].some(
          ({ text, origins }) => text !== "5" && origins.some((id) => killedIn(documents).get("5")?.origins.includes(id)),
        );
        // Who gave another value before revises it or speaks for both: that takes an origin from the other, it adds none for this one alone.
        if (!isTorn) expect(rank(after.get("5")?.grade.grade)).toBeGreaterThanOrEqual(rank(before.get("5")?.grade.grade));
        const other = before.get("7");
        if (other !== undefined) expect(rank(after.get("7")?.grade.grade)).toBeLessThanOrEqual(rank(other.grade.grade));
      }),
      { numRuns: 100 },
    );
  });

  test("leaving a document out and putting it back restores everything", () => {
    fc.assert(
      fc.property(anyCase, (documents) => {
        const [first, ...rest] = documents as [LinkingDocument, ...LinkingDocument[]];
        expect(killedIn([...rest, first])).toEqual(killedIn(documents));
      }),
      { numRuns: 40 },
    );
  });

  test("own voice has no origin and no grade, however many say it", () => {
    const value = killedIn(["a", "b", "c"].map((id) => telling(id, 5, null))).get("5");
    expect(value?.grade).toMatchObject({ grade: null, origins: 0, carriers: 3 });
  });

  test("two institutions corroborate, one twice does not", () => {
    expect(gradeOf([telling("a", 5, "Orbin Hospital"), telling("b", 5, "the Ministry of Rivers")], "5")).toBe(rank("corroborated"));
    expect(gradeOf([telling("a", 5, "Orbin Hospital"), telling("b", 5, "the Orbin Hospital")], "5")).toBe(rank("single-origin"));
  });

  test("two institutions with two figures contest both", () => {
    const documents = [telling("a", 5, "Orbin Hospital"), telling("b", 7, "the Ministry of Rivers")];
    expect([gradeOf(documents, "5"), gradeOf(documents, "7")]).toEqual([rank("contested"), rank("contested")]);
  });

  test("a later figure of one institution is a revision, down as well as up", () => {
    const documents = [telling("a", 7, "Orbin Hospital"), { ...telling("b", 5, "Orbin Hospital"), published: "2025-02-11" }];
    const killed = killedIn(documents);
    expect(killed.get("5")?.grade.grade).toBe("single-origin");
    expect(killed.get("7")).toMatchObject({ origins: [], revised: [{ to: "5", on: "2025-02-11" }] });
  });

  test("a claim of responsibility is claimed only, and does not corroborate", () => {
    const claim = (id: string, act: "claim-of-responsibility" | "statement", speaker: string): LinkingDocument => {
      const document = telling(id, 5, speaker);
      return { ...document, statements: document.statements.map((one) => ({ ...one, act })) };
    };
    expect(gradeOf([claim("a", "claim-of-responsibility", "the Grain Guild Army")], "5")).toBe(rank("claimed-only"));
    const both = [claim("a", "claim-of-responsibility", "the Grain Guild Army"), claim("b", "statement", "Orbin Hospital")];
    expect(gradeOf(both, "5")).toBe(rank("single-origin"));
  });

  test("what ends nowhere counts once at most", () => {
    const gap = (id: string): LinkingDocument => {
      const document = telling(id, 5, "nobody");
      const chain = [
        { text: "a report", span: [0, 1] as const, role: "document" as const },
        { text: "", span: null, role: "gap" as const },
      ];
      return {
        ...document,
        statements: document.statements.map((one) => ({ ...one, speaker: null, source: [], named: "none" as const, chain })),
      };
    };
    expect(killedIn([gap("a"), gap("b"), gap("c")]).get("5")?.grade).toMatchObject({ grade: "single-origin", origins: 1 });
    expect(killedIn([gap("a"), telling("b", 5, "Orbin Hospital")]).get("5")?.grade).toMatchObject({ grade: "single-origin", origins: 1 });
  });

  test("two outlets that cite each other are a circle, and one dead end", () => {
    const citing = (id: string, publisher: string, cited: string): LinkingDocument => ({ ...telling(id, 5, cited), publisher });
    const killed = killedIn([citing("a", "Orbin Ledger", "the Sarn Gazette"), citing("b", "Sarn Gazette", "Orbin Ledger")]);
    expect(killed.get("5")?.grade).toMatchObject({ grade: "single-origin", origins: 1, carriers: 2 });
    const [origin] = corroboratedOf([citing("a", "Orbin Ledger", "the Sarn Gazette"), citing("b", "Sarn Gazette", "Orbin Ledger")]).origins;
    expect(origin?.reasons).toContain("they cite one another in a circle");
  });

  test("who tells it by way of an outlet rests on whoever that outlet names", () => {
    const quoting = { ...telling("a", 5, "the Sarn Gazette"), publisher: "Orbin Ledger" };
    const quoted = { ...telling("b", 5, "Orbin Hospital"), publisher: "Sarn Gazette" };
    expect(killedIn([quoting, quoted]).get("5")?.grade).toMatchObject({ grade: "single-origin", origins: 1, carriers: 2 });
  });

  test("a mention in passing counts nothing where others tell it at length", () => {
    const passing = telling("b", 9, "Orbin Hospital");
    const recalled = { ...passing, incidents: passing.incidents.map((report) => ({ ...report, mention: "background" as const })) };
    const killed = killedIn([telling("a", 5, "the Ministry of Rivers"), recalled]);
    expect(killed.get("5")?.grade.grade).toBe("single-origin");
    expect(killed.get("9")).toMatchObject({ origins: [], grade: { grade: null, carriers: 1 } });
  });

  test("a denial is against, whoever denies it", () => {
    const denying = telling("b", 5, "the Ministry of Rivers");
    const denied = { ...denying, statements: denying.statements.map((one) => ({ ...one, polarity: "denies" as const })) };
    expect(gradeOf([telling("a", 5, "Orbin Hospital"), denied], "5")).toBe(rank("contested"));
  });

  test("a private person has no name over several documents, nor has an unnamed source", () => {
    const heard = (id: string, speakerText: string, named: "person" | "none"): LinkingDocument => {
      const document = telling(id, 5, speakerText);
      const statements = document.statements.map((one) => ({
        ...one,
        named,
        sourceKind: "witness" as const,
        speaker: { text: speakerText, span: [0, 1] as const, kind: named },
      }));
      return { ...document, statements };
    };
    const persons = corroboratedOf([heard("a", "Jarek Usk", "person"), heard("b", "Jarek Usk", "person")]).origins;
    const unnamed = corroboratedOf([heard("c", "neighbour of Petra Lunn", "none")]).origins;
    expect([...persons, ...unnamed].map(({ text }) => text)).toEqual(["a named person", "neighbour"]);
    expect(JSON.stringify([persons, unnamed])).not.toMatch(/Usk|Lunn/u);
  });

  test("no people and no person is counted over documents: such a figure stays in its report", () => {
    const counting = (id: string, group: string): LinkingDocument => {
      const document = telling(id, 5, "Orbin Hospital");
      const incidents = document.incidents.map((report) => ({
        ...report,
        counts: report.counts.map((count) => ({ ...count, who: { ...count.who, group } })),
      }));
      return { ...document, incidents };
    };
    expect(killedIn([counting("a", "Ostvari")]).size).toBe(0);
    expect([...killedIn([counting("a", "miller Jarek Usk")]).keys()]).toEqual(["5 (miller)"]);
  });
});
