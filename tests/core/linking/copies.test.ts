import { describe, expect, test } from "vitest";
import { findSharedWords } from "../../../src/core/linking/copies/find-copies.ts";
import { inventedDocument } from "./invented-documents.ts";

const WIRE = [
  "A van packed with fertiliser blew up beside the grain silo of Vorrash shortly before seven on Tuesday morning, killing six dockers.",
  "The driver had left the vehicle minutes earlier and walked towards the ferry steps, the harbour watch said in a statement.",
  "Nobody had claimed the attack by nightfall, and the mayor asked people to stay away from the quay until the cranes had been checked.",
].join("\n\n");
const OTHER =
  "The council of Hollin voted on Thursday to lengthen the tram line to the paper mills, after eleven years of quarrels over who was to pay for it.";

const copies = (documents: readonly ReturnType<typeof inventedDocument>[]) => findSharedWords(documents).flatMap(({ copy }) => copy ?? []);

describe("copies", () => {
  test("the same words are the same text, of the earlier published", () => {
    const found = copies([
      inventedDocument("a", { text: WIRE, published: "2025-02-06" }),
      inventedDocument("b", { text: WIRE, published: "2025-02-05" }),
    ]);
    expect(found).toMatchObject([{ document: "a", of: "b", relation: "same-text", share: 1 }]);
  });

  test("of texts of one day the lesser id is taken for the earlier", () => {
    expect(copies([inventedDocument("b", { text: WIRE }), inventedDocument("a", { text: WIRE })])).toMatchObject([
      { document: "b", of: "a" },
    ]);
  });

  test("changed words, a sentence cut and one added make an edited copy, and the shared passages are pointed to", () => {
    const edited = `Six dead at silo\n\n${WIRE.split("\n\n")[0]?.replace("blew up", "exploded")}\n\nBuses to Hollin ran as usual, the transport office added.`;
    const [copy] = copies([inventedDocument("a", { text: WIRE }), inventedDocument("b", { text: edited, published: "2025-02-06" })]);
    expect(copy).toMatchObject({ document: "b", of: "a", relation: "edited" });
    const [span] = copy?.spans ?? [];
    expect(edited.slice(...(span?.here ?? [0, 0]))).toContain("beside the grain silo");
    expect(WIRE.slice(...(span?.there ?? [0, 0]))).toContain("beside the grain silo");
  });

  test("one outlet's later state of an article is a version", () => {
    const [copy] = copies([
      inventedDocument("a", { text: WIRE, publisher: "Orbin Radio" }),
      inventedDocument("b", { text: `${WIRE}\n\nThe ferry runs again.`, publisher: "orbin radio", published: "2025-02-06" }),
    ]);
    expect(copy?.relation).toBe("version");
  });

  test("a re-post years later is told as that", () => {
    const [copy] = copies([inventedDocument("a", { text: WIRE, published: "2019-02-05" }), inventedDocument("b", { text: WIRE })]);
    expect(copy?.reasons).toContain("published 6 years later");
  });

  test("a shared sentence in two other texts is no copy, and neither is page furniture", () => {
    const furniture =
      "Copyright 2025 Orbin Radio. All rights reserved. This material may not be published, broadcast or redistributed without leave.";
    const quote =
      "The driver had left the vehicle minutes earlier and walked towards the ferry steps, the harbour watch said in a statement.";
    const longer = `${OTHER}\n\n${OTHER.replace("Thursday", "Friday").replace("tram", "railway").replace("eleven", "nine")}\n\n${OTHER.toUpperCase()}\n\n${quote}`;
    expect(
      copies([inventedDocument("a", { text: `${WIRE}\n\n${WIRE.replaceAll("the", "this")}` }), inventedDocument("b", { text: longer })]),
    ).toEqual([]);
    expect(
      copies([inventedDocument("a", { text: `${WIRE}\n\n${furniture}` }), inventedDocument("b", { text: `${OTHER}\n\n${furniture}` })]),
    ).toEqual([]);
  });

  test("a list of video titles on both pages is furniture, headings inside a text are none", () => {
    const videos = [
      "0:43 Ferry stuck on sandbank at Orbin for a second day",
      "1:57 Mayor of Hollin on why the tram line will be lengthened",
      "Baker wins cup for the ninth time in eleven years",
      "What the herring fleet wants from the harbour board",
      "Sculptor gives bronze goose to the town of Vorrash",
    ].join("\n\n");
    expect(
      copies([
        inventedDocument("a", { text: `Six dead\n\n${videos}` }),
        inventedDocument("b", { text: `Tram line\n\n${OTHER}\n\n${videos}` }),
      ]),
    ).toEqual([]);
    const headed = WIRE.split("\n\n").join("\n\nWhat is known\n\n");
    expect(copies([inventedDocument("a", { text: WIRE }), inventedDocument("b", { text: headed })])).toMatchObject([
      { relation: "same-text" },
    ]);
  });

  test("common phrases of police reports alone are no copy, however short the text", () => {
    const short =
      "A baker was shot in the back and taken to a hospital by neighbours. On Monday officers of the harbour watch asked for witnesses.";
    const other =
      "On Monday officers of the harbour watch asked for help over a theft of nine geese from the convent garden at Hollin. In another case a potter was shot in the back and taken to Vorrash, where his brother is the sexton.";
    expect(copies([inventedDocument("a", { text: short }), inventedDocument("b", { text: `${other}\n\n${OTHER}` })])).toEqual([]);
  });

  test("texts of nothing share nothing", () => {
    expect(copies([inventedDocument("a", { text: "" }), inventedDocument("b", { text: " " })])).toEqual([]);
  });

  test("a block of very many texts stays linear: each is still found to be a copy", () => {
    const many = Array.from({ length: 120 }, (_, index) => inventedDocument(`d${String(index).padStart(3, "0")}`, { text: WIRE }));
    const found = copies(many);
    expect(new Set(found.map(({ document }) => document)).size).toBe(119);
    expect(found.length).toBeLessThan(120 * 14);
  });
});
