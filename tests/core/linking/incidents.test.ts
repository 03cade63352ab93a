import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageLinkage } from "../../../src/core/linking/average-linkage.ts";
import { DocumentReadings } from "../../../src/core/linking/document-readings.ts";
import { blockKeysOf } from "../../../src/core/linking/incidents/block-keys.ts";
import { clusterReports } from "../../../src/core/linking/incidents/cluster-reports.ts";
import { comparable } from "../../../src/core/linking/incidents/comparable-report.ts";
import { explainPair } from "../../../src/core/linking/incidents/compare-reports.ts";
import { linkIncidents } from "../../../src/core/linking/incidents/link-incidents.ts";
import { profilesOf } from "../../../src/core/linking/incidents/report-profile.ts";
import { Interned } from "../../../src/core/linking/interned.ts";
import { link } from "../../../src/core/linking/link.ts";
import type { LinkedIncident, LinkingDocument, ScoredPair } from "../../../src/core/model/index.ts";
import { EQUAL_WEIGHTS, inventedDocument, inventedReport } from "./invented-documents.ts";

const QUAY =
  "A van bomb killed seven porters at the Selm Quay in Vorrash on Tuesday, Captain Edda Torvik of the harbour watch told Orbin Radio.";
const MILL = "Gunmen shot at a flour mill near Hollin on Friday. The miller, Jarek Usk, hid among the sacks with Petra Lunn until dawn.";

function quay(id: string, rest: Partial<LinkingDocument> = {}): LinkingDocument {
  return inventedDocument(id, {
    text: QUAY,
    incidents: [inventedReport(`r-${id}`, { date: ["2025-02-04", "2025-02-04"], place: "Vorrash" })],
    ...rest,
  });
}

function mill(id: string): LinkingDocument {
  const report = inventedReport(`r-${id}`, { type: "shooting", date: ["2025-02-07", "2025-02-07"], place: "Hollin" });
  return inventedDocument(id, { text: MILL, published: "2025-02-08", incidents: [report] });
}

function linked(documents: readonly LinkingDocument[]): readonly LinkedIncident[] {
  const readings = new DocumentReadings(EQUAL_WEIGHTS);
  const reports = documents.flatMap((document) => readings.of(document).reports);
  return linkIncidents(reports, [], EQUAL_WEIGHTS);
}

const groups = (documents: readonly LinkingDocument[]): readonly string[] =>
  linked(documents)
    .map(({ reports }) => reports.map(({ document, index }) => `${document}#${index}`).join(" "))
    .sort();

describe("reports of one incident", () => {
  test("are put together, and reports of another stay apart", () => {
    expect(groups([quay("a"), quay("b"), mill("c")])).toEqual(["a#0 b#0", "c#0"]);
  });

  test("the order of documents never matters", () => {
    const documents = [quay("a"), quay("b"), mill("c"), mill("d"), quay("e", { published: null })];
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length, maxLength: documents.length }), (shuffled) => {
        expect(linked(shuffled)).toEqual(linked(documents));
      }),
    );
  });

  test("no score depends on what else is there", () => {
    const [a, b] = [quay("a"), quay("b")];
    const pairOf = (documents: readonly LinkingDocument[]): ScoredPair | undefined => linked(documents).flatMap(({ pairs }) => pairs)[0];
    expect(pairOf([a, b, mill("c"), mill("d")])?.score).toBe(pairOf([a, b])?.score);
  });

  test("a pair scores the same either way round, and tells why", () => {
    const tables = { weights: EQUAL_WEIGHTS, vocabulary: new Interned() };
    const [a, b] = [quay("a"), quay("b")].map((document) => comparable(profilesOf(document, EQUAL_WEIGHTS)[0] as never, tables));
    if (a === undefined || b === undefined) throw new Error("no report");
    const pair = explainPair(a, b, EQUAL_WEIGHTS);
    expect(explainPair(b, a, EQUAL_WEIGHTS)).toEqual(pair);
    expect(pair.reasons.map(({ text }) => text)).toContain("same day");
  });

  test("two reports of one document are two incidents", () => {
    const twice = quay("a", {
      incidents: ["r-1", "r-2"].map((id) => inventedReport(id, { date: ["2025-02-04", "2025-02-04"], place: "Vorrash" })),
    });
    expect(groups([twice])).toEqual(["a#0", "a#1"]);
  });

  test("are compared where one text leaves open in which region the town lies, though no name is in both", () => {
    const keysOf = (where: object): readonly string[] => {
      const report = inventedReport("r", { date: ["2025-02-04", "2025-02-04"], place: "Vorrash", where });
      const [profile] = profilesOf(quay("a", { incidents: [report] }), EQUAL_WEIGHTS);
      if (profile === undefined) throw new Error("no report");
      return blockKeysOf({ ...profile, names: [], nameRuns: [] }, EQUAL_WEIGHTS);
    };
    const known = keysOf({ admin1: "North Vale", id: "geonames:1" });
    const open = keysOf({ lat: null, lon: null, precision: "country" });
    expect(known.filter((key) => open.includes(key))).not.toEqual([]);
    const country = keysOf({ text: "Zarland", lat: null, lon: null, precision: "country", id: "geonames:2" });
    expect(known.filter((key) => country.includes(key))).toEqual([]);
  });

  test("are put together where two towns of one name were taken for one another, but never where two countries are told", () => {
    const of = (id: string, place: string, where: object): LinkingDocument =>
      quay(id, { incidents: [inventedReport(`r-${id}`, { date: ["2025-02-04", "2025-02-04"], place, where })] });
    const [here, there] = [of("a", "Vorrash", { country: "XA" }), of("b", "Vorrash", { country: "XB" })];
    expect(groups([here, there])).toEqual(["a#0 b#0"]);
    const listed = (country: string): object => ({ country, id: `place:${country}` });
    expect(groups([of("a", "Vorrash", listed("XA")), of("b", "Hollin", listed("XB"))])).toEqual(["a#0", "b#0"]);
  });

  test("are put together when a trial tells of the day of the act a year later", () => {
    const trial = quay("b", {
      text: `${QUAY} The trial of two dockers opened in the capital.`,
      published: "2026-03-02",
      incidents: [inventedReport("r-b", { date: ["2025-02-04", "2025-02-04"], killed: { min: 7, max: 7 } })],
    });
    const report = inventedReport("r-a", { date: ["2025-02-04", "2025-02-04"], place: "Vorrash", killed: { min: 7, max: 7 } });
    expect(groups([quay("a", { incidents: [report] }), trial])).toEqual(["a#0 b#0"]);
  });

  test("a series joins nothing", () => {
    const series = quay("b", {
      incidents: [inventedReport("r-b", { kind: "series", date: ["2025-02-04", "2025-02-04"], place: "Vorrash" })],
    });
    expect(groups([quay("a"), series])).toEqual(["a#0", "b#0"]);
  });

  test("a threat is not the act, a detention not an attack", () => {
    const threat = quay("b", {
      incidents: [inventedReport("r-b", { status: "threatened", date: ["2025-02-04", "2025-02-04"], place: "Vorrash" })],
    });
    const detention = quay("c", {
      incidents: [inventedReport("r-c", { type: "detention", date: ["2025-02-04", "2025-02-04"], place: "Vorrash" })],
    });
    expect(groups([quay("a"), threat, detention])).toEqual(["a#0", "b#0", "c#0"]);
  });

  test("every document with a report has its main one in exactly one incident", () => {
    const mains = linked([quay("a"), quay("b"), mill("c")]).flatMap(({ reports }) => reports.filter(({ main }) => main));
    expect(mains.map(({ document }) => document).sort()).toEqual(["a", "b", "c"]);
  });
});

describe("clustering", () => {
  const member = (document: string, nature: "plain" | "vague" = "plain") => ({
    ref: { document, report: `r-${document}`, index: 0, main: true },
    nature,
  });
  const pair = (a: string, b: string, score: number, verdict: ScoredPair["verdict"] = "scored"): ScoredPair => ({
    a: member(a).ref,
    b: member(b).ref,
    score,
    verdict,
    reasons: [],
  });
  const clusters = (members: Parameters<typeof clusterReports>[0], pairs: readonly ScoredPair[]): readonly string[] =>
    clusterReports(members, pairs).map(({ reports }) => reports.map(({ document }) => document).join(""));

  test("two that must not be together are never chained by a third", () => {
    expect(
      clusters(
        ["a", "b", "c"].map((one) => member(one)),
        [pair("a", "b", 5), pair("b", "c", 4), pair("a", "c", 0, "apart")],
      ),
    ).toEqual(["ab", "c"]);
  });

  test("a vague report that fits two incidents about equally joins neither", () => {
    const members = [member("a"), member("b"), member("v", "vague")];
    expect(clusters(members, [pair("a", "v", 2), pair("b", "v", 1.8), pair("a", "b", 0, "apart")])).toEqual(["a", "b", "v"]);
    expect(clusters(members, [pair("a", "v", 4), pair("b", "v", 0.5), pair("a", "b", 0, "apart")])).toEqual(["av", "b"]);
  });

  test("a mention in passing joins one incident and draws no two together", () => {
    const passing = { ref: { document: "p", report: "r-p", index: 0, main: false }, nature: "plain" as const };
    const found = clusters([member("a"), member("b"), passing], [pair("a", "p", 6), pair("b", "p", 3)]);
    expect(found).toEqual(["ap", "b"]);
  });

  test("what a person judged holds against what words and findings say, whatever the order of pairs", () => {
    const members = [member("a"), member("b")];
    const said = [pair("a", "b", 0, "apart"), pair("a", "b", 100, "same")];
    const parted = [pair("a", "b", 9, "copied"), pair("a", "b", 9), pair("a", "b", 100, "not-same")];
    for (const order of [said, [...said].reverse()]) expect(clusters(members, order)).toEqual(["ab"]);
    for (const order of [parted, [...parted].reverse()]) expect(clusters(members, order)).toEqual(["a", "b"]);
  });

  test("equal texts of two documents that stay apart are two incidents with two ids", () => {
    const twins = ["a", "b"].map((document) => ({ ref: { document, report: "same", index: 0, main: true }, nature: "alone" as const }));
    expect(clusterReports(twins, []).map(({ id }) => id)).toEqual(["same", "same@b"]);
  });

  test("average linkage never puts together what is apart, whatever the scores", () => {
    const tie = fc.record({
      a: fc.nat(5),
      b: fc.nat(5),
      score: fc.double({ min: -8, max: 8, noNaN: true }),
      verdict: fc.constantFrom("scored" as const, "apart" as const, "copied" as const),
    });
    fc.assert(
      fc.property(fc.uniqueArray(tie, { selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}` }), (ties) => {
        const usable = ties.filter(({ a, b }) => a !== b);
        const found = averageLinkage(6, usable, 0);
        expect(found.flat().sort()).toEqual([0, 1, 2, 3, 4, 5]);
        for (const { a, b, verdict } of usable) {
          if (verdict === "apart") expect(found.some((group) => group.includes(a) && group.includes(b))).toBe(false);
        }
      }),
    );
  });
});

describe("items of a sentence or two", () => {
  const item = (id: string, published: string, killed: number, date: string | null = null): LinkingDocument =>
    inventedDocument(id, {
      published,
      text:
        id === "a"
          ? `Fighters of the Amber Column kill ${killed} soldiers in an attack on a post in Keth, Vorrash Province.`
          : `In Keth in Vorrash Province, an attack by Amber Column fighters on a soldiers' post is said to kill ${killed}.`,
      incidents: [
        inventedReport(`r-${id}`, {
          type: "attack",
          place: "Keth",
          killed: { min: killed, max: killed },
          date: date === null ? null : [date, date],
        }),
      ],
    });
  const scoreOf = (one: LinkingDocument, other: LinkingDocument): number => {
    const tables = { weights: EQUAL_WEIGHTS, vocabulary: new Interned() };
    const [a, b] = [one, other].map((document) => comparable(profilesOf(document, EQUAL_WEIGHTS)[0] as never, tables));
    return explainPair(a as never, b as never, EQUAL_WEIGHTS).score;
  };
  const together = scoreOf(item("a", "2025-03-01", 5), item("b", "2025-03-01", 5));

  test("that tell no day and were published two weeks apart speak for two incidents, however alike their words", () => {
    expect(scoreOf(item("a", "2025-03-01", 5), item("b", "2025-03-15", 5))).toBeLessThan(together - 4);
  });

  test("with a toll on the next day that no act's may rise to speak for two", () => {
    expect(scoreOf(item("a", "2025-03-01", 5), item("b", "2025-03-02", 30))).toBeLessThan(
      scoreOf(item("a", "2025-03-01", 5), item("b", "2025-03-02", 9)) - 4,
    );
    expect(scoreOf(item("a", "2025-03-01", 5), item("b", "2025-03-02", 2))).toBeLessThan(
      scoreOf(item("a", "2025-03-01", 5), item("b", "2025-03-02", 9)) - 4,
    );
  });

  test("of which one tells the day on which the other was published speak for one", () => {
    expect(scoreOf(item("a", "2025-03-01", 5), item("b", "2025-03-04", 5, "2025-03-01"))).toBeGreaterThan(
      scoreOf(item("a", "2025-03-01", 5), item("b", "2025-03-04", 5, "2025-02-20")),
    );
  });

  test("of which one tells no day and was published a month after that of the other speak for two", () => {
    const told = item("a", "2025-03-01", 5, "2025-03-01");
    expect(scoreOf(told, item("b", "2025-04-02", 5))).toBeLessThan(scoreOf(told, item("b", "2025-03-10", 5)) - 3);
  });

  test("that tell another day in the same words with other figures are no copies", () => {
    const day = (id: string, published: string, killed: number, injured: number): LinkingDocument =>
      inventedDocument(id, {
        published,
        text: `Shelling by the Amber Column kills at least ${killed} people across the Keth valley, including ${injured} people in the queues for bread at its mills.`,
      });
    const copiesOf = (...documents: readonly LinkingDocument[]): number => link(documents, EQUAL_WEIGHTS).copies.length;
    expect(copiesOf(day("a", "2025-03-01", 82, 34), day("b", "2025-03-02", 21, 11))).toBe(0);
    expect(copiesOf(day("a", "2025-03-01", 82, 34), day("b", "2025-03-02", 82, 34))).toBe(1);
  });
});
