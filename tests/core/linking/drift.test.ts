import { describe, expect, test } from "vitest";
import { loadWordWeights } from "../../../src/adapters/tables/load-word-weights.ts";
import { alignTerms } from "../../../src/core/linking/copies/align-terms.ts";
import { copiedStatementsFinder } from "../../../src/core/linking/copies/copied-statements.ts";
import { driftFinder } from "../../../src/core/linking/copies/drift.ts";
import { findSharedWords } from "../../../src/core/linking/copies/find-copies.ts";
import { newsTermsOf } from "../../../src/core/linking/copies/news-terms.ts";
import { retoldStatements } from "../../../src/core/linking/copies/retold-statements.ts";
import type { Copy, DriftChange, LinkingDocument, NamedAs, Statement } from "../../../src/core/model/index.ts";
import { inventedDocument, inventedStatement } from "./invented-documents.ts";

interface Told {
  readonly who?: string;
  readonly kind?: NamedAs;
  readonly content: string;
  readonly certainty?: Statement["certainty"];
  readonly polarity?: Statement["polarity"];
}

/** A document that tells one thing: "WHO said CONTENT." */
function telling(id: string, { who = "the harbour watch", kind = "institution", content, ...rest }: Told, around = ""): LinkingDocument {
  const text = `${around}${who} said ${content}.`;
  const start = text.indexOf(content, around.length);
  const statement = inventedStatement(`s ${id}`, {
    speaker: who === "" ? null : { text: who, span: [around.length, around.length + who.length], kind },
    content: [[start, start + content.length]],
    ...rest,
  });
  return inventedDocument(id, { text, statements: [statement] });
}

/** What changed between two carriers of one statement. */
function changes(before: Told, after: Told): readonly DriftChange[] {
  const pair = { earlier: { document: "a", statement: "s a" }, later: { document: "b", statement: "s b" } };
  return [pair].flatMap(driftFinder([telling("a", before), telling("b", after)], new WeakMap())).flatMap((drift) => drift.changes);
}

const person = (who: string, content = "that the tolls had been raised"): Told => ({ who, kind: "person", content });
const unnamed = (who: string, content = "that the tolls had been raised"): Told => ({ who, kind: "none", content });
const body = (who: string, content = "that the tolls had been raised"): Told => ({ who, kind: "institution", content });

describe("a speaker", () => {
  test.each([
    ["a policeman becomes the police", unnamed("a policeman"), body("the police")],
    ["a police spokesman becomes the police", unnamed("a police spokesman"), body("police")],
    ["an unnamed official becomes the government", unnamed("an official"), body("the government")],
    ["somebody named loses his name", person("Anselm Tarrow"), unnamed("a ferryman")],
    ["one person becomes another", person("Anselm Tarrow"), person("Berta Quill")],
  ])("is changed where %s", (_name, before, after) => {
    expect(changes(before, after)).toEqual([{ what: "speaker", before: before.who, after: after.who }]);
  });

  test("is shown by nobody any more", () => {
    expect(changes(body("the police"), { who: "", content: "that the tolls had been raised" })).toEqual([
      { what: "speaker", before: "the police", after: "nobody shown" },
    ]);
  });

  test.each([
    ["rank or first name are left out", person("Captain Anselm Tarrow"), person("Tarrow")],
    ["an article is left out", body("the police"), body("police")],
    ["the name is cut short", body("Vorrash General Hospital"), body("the hospital")],
    ["the office is named", person("the ferry master Anselm Tarrow"), person("Anselm Tarrow")],
  ])("is the same where %s", (_name, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });

  test("is the same where the name stands beside the description that was taken for the speaker", () => {
    const earlier = telling("a", unnamed("a councillor from Hollin"), "Berta Quill, ");
    const pair = { earlier: { document: "a", statement: "s a" }, later: { document: "b", statement: "s b" } };
    expect([pair].flatMap(driftFinder([earlier, telling("b", person("Berta Quill"))], new WeakMap()))).toEqual([]);
  });
});

test("an aide is not who he works for", () => {
  expect(changes(unnamed("an aide to Anselm Tarrow"), person("Anselm Tarrow"))).toHaveLength(1);
});

describe("a hedge", () => {
  test("that is lost is shown, one that is added is none", () => {
    const hedged: Told = { content: "that rebels may have dug the tunnel", certainty: "possible" };
    const plain: Told = { content: "that rebels dug the tunnel" };
    expect(changes(hedged, plain)).toEqual([{ what: "hedge", before: "possible", after: "stated" }]);
    expect(changes(plain, hedged)).toEqual([]);
  });
});

describe("a number", () => {
  test.each([
    ["is rounded", "that 19 barges were sunk", "that about 20 barges were sunk", "19", "about 20"],
    ["loses what bounds it", "that at least seven barges were sunk", "that seven barges were sunk", "at least seven", "seven"],
    ["is another time", "that it sank at 6:10 a.m.", "that it sank at 6:40 a.m.", "6:10", "6:40"],
  ])("that %s is shown", (_name, content, later, before, after) => {
    expect(changes({ content }, { content: later })).toEqual([{ what: "number", before, after }]);
  });

  test.each([
    ["in words", "that nineteen barges were sunk", "that 19 barges were sunk"],
    ["with another word for the same bound", "that some 80 barges were sunk", "that around eighty barges were sunk"],
    ["with a comma", "that 1,200 crates were lost", "that 1200 crates were lost"],
  ])("written %s is the same", (_name, content, later) => {
    expect(changes({ content }, { content: later })).toEqual([]);
  });

  test("that is left out is not altered", () => {
    expect(changes({ content: "that 19 barges of grain were sunk in two nights" }, { content: "that barges of grain were sunk" })).toEqual(
      [],
    );
  });
});

describe("the group counted", () => {
  test.each([
    ["is widened", "that two customs officers were shot", "that two people were shot", "two customs officers", "two people"],
    [
      "loses what narrowed it",
      "that nine off-duty sailors were hurt",
      "that nine sailors were hurt",
      "nine off-duty sailors",
      "nine sailors",
    ],
  ])("is shown where it %s", (_name, content, later, before, after) => {
    expect(changes({ content }, { content: later })).toEqual([{ what: "counted", before, after }]);
  });

  test("is the same in another form of the word or with the number in figures", () => {
    expect(changes({ content: "that two customs officers were shot" }, { content: "that 2 customs officers had died" })).toEqual([]);
  });

  test("is none where an age is told", () => {
    expect(changes({ content: "that a 45-year-old baker was hurt" }, { content: "that a 45-year-old joiner was hurt" })).toEqual([]);
  });
});

describe("words inside quotation marks", () => {
  test("that were altered are shown", () => {
    expect(
      changes({ content: "“we counted every crate on the quay twice”" }, { content: "“we counted all of the crates on the quay twice”" }),
    ).toMatchObject([{ what: "quotation", before: "we counted every crate on the quay twice" }]);
  });

  test.each([
    ["other marks, case and end", "“We counted every crate twice,”", '"we counted every crate twice."'],
    ["a quotation cut short", "“we counted every crate on the quay twice”", "“every crate on the quay”"],
    ["a quotation broken up", "“we counted every crate on the quay twice”", "“we counted every crate”, she said, “on the quay twice”"],
    ["a paraphrase", "“we counted every crate on the quay twice”", "that each crate had been counted"],
  ])("are not altered by %s", (_name, content, later) => {
    expect(changes({ content }, { content: later })).toEqual([]);
  });
});

test("a denial that is told as an assertion is shown", () => {
  expect(changes({ content: "that it dug the tunnel", polarity: "denies" }, { content: "that it dug the tunnel" })).toEqual([
    { what: "polarity", before: "denies", after: "asserts" },
  ]);
});

describe("carriers of one statement", () => {
  const before = "The lock at Hollin was opened by night, and the barge of the paper mills drifted over the weir with nobody on board. ";
  const content = "that the lock keeper had been tied up in the oil store with his own scarf and could not reach the bell";

  test("are found where one text took over the other's words", () => {
    const documents = [
      telling("a", { who: "a constable", kind: "none", content }, before),
      telling("b", { who: "the police", content }, before),
    ];
    const copied = findSharedWords(documents).flatMap(copiedStatementsFinder());
    expect(copied.flatMap(driftFinder(documents, new WeakMap()))).toMatchObject([
      { changes: [{ what: "speaker", before: "a constable", after: "the police" }] },
    ]);
  });

  test("are not two statements that share a set phrase", () => {
    const one =
      "that Otto Brill was taken to the infirmary of the Grey Sisters at Hollin, where he died at nine on Sunday of a broken skull";
    const other =
      "that a girl who sold coal was taken to the infirmary of the Grey Sisters at Hollin, where he died, and that the tram had no lamp and no brake that anybody had looked after";
    const earlier = telling("a", { content: one });
    const later = telling("b", { content: other });
    const alignment = alignTerms(newsTermsOf(later.text), newsTermsOf(earlier.text));
    expect(alignment.passages).toHaveLength(1);
    expect([{ later, earlier, alignment, copy: null }].flatMap(copiedStatementsFinder())).toEqual([]);
  });

  test("are put side by side in a rewrite, by who speaks and the rare words they share", async () => {
    const rewrite: Copy = { document: "b", of: "a", relation: "rewrite", share: 0.5, spans: [], reasons: [] };
    const documents = [
      telling("a", { content: "that the keeper was bound with a scarf in the oil store and that 19 barges drifted" }),
      telling("b", { content: "that some 20 barges were adrift, the keeper lying in his oil store with a scarf around the wrists" }),
      telling("c", { content: "that the fair would open on Sunday" }),
    ];
    const retold = retoldStatements(documents, [rewrite], await loadWordWeights());
    expect(retold).toEqual([{ later: { document: "b", statement: "s b" }, earlier: { document: "a", statement: "s a" } }]);
    expect(retold.flatMap(driftFinder(documents, new WeakMap()))).toMatchObject([
      { changes: [{ what: "number", before: "19", after: "some 20" }] },
    ]);
    expect(retoldStatements(documents, [{ ...rewrite, document: "c" }], await loadWordWeights())).toEqual([]);
  });
});
