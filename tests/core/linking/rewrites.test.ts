import { beforeAll, describe, expect, test } from "vitest";
import { loadWordWeights } from "../../../src/adapters/tables/load-word-weights.ts";
import { findSharedWords } from "../../../src/core/linking/copies/find-copies.ts";
import { linkOnce } from "../../../src/core/linking/link-memory.ts";
import type { Copy, LinkedIncident, LinkingDocument, WordWeights } from "../../../src/core/model/index.ts";
import { inventedDocument } from "./invented-documents.ts";

const FIRST = [
  "DUNMARL, Estovia - Gunmen in beekeepers' veils held up the night ferry at Dunmarl on Friday and carried off the paymaster of the peat works, the coast guard said.",
  "The ferry had stopped at 3.25 for a rowing boat that showed a lantern. Its four oarsmen asked the stoker for matches, tied him to the capstan with his own braces and went below.",
  "Osgar Tremlin, 47, the paymaster, was asleep on two sacks of barley. He was told to bring his slippers. The strongbox, in which there were 18,600 crowns, they left where it was.",
  "The Heather League said in a letter nailed to the chapel at Skerrow that it would trade him for the peat cutters' pension book. It spelled the word pension with three s's.",
  "The captain, Ilse Vorring, said she had counted thirteen knots in the rope. A dentist on board treated the stoker's thumb.",
].join("\n\n");

const RETOLD = [
  "Four rowers with a lantern were enough to stop the Dunmarl boat. At twenty-five past three on Friday, at 3.25 by the ship's log, they came alongside, veiled like beekeepers, and begged the stoker for a box of matches.",
  "He ended up bound to the capstan; his braces served as cord. His thumb was later looked after by a dentist among the passengers.",
  "Below deck the paymaster of the peat works, Osgar Tremlin, slept on barley sacks. The visitors had no eye for his strongbox and its 18,600 crowns, but insisted on slippers.",
  "For his return the Heather League, in a note found nailed to Skerrow's chapel, wants the pension book of those who cut the peat. The note is misspelled.",
  "Ilse Vorring, who commands the vessel, noticed that the rope had been knotted: thirteen knots, she says.",
].join("\n\n");

const INDEPENDENT = [
  "The peat works at Dunmarl have sent their 240 labourers home until the paymaster, Osgar Tremlin, is found, the manager said on Saturday.",
  "Wages for March will be handed out by the parish. Shopkeepers in Skerrow have agreed to sell flour and candles on credit, as they did in the winter of the broken sluice.",
  "Estovia's minister of mines flew over the moor in a balloon and saw nothing but a herd of goats. He offered a pardon to whoever brings news.",
  "The Heather League was founded by a dismissed surveyor. Its letter asks for the pension book, which according to the manager was eaten by mice.",
  "Divers looked for the rowing boat in the estuary. Captain Ilse Vorring has asked for an escort on the next crossing.",
].join("\n\n");

let weights: WordWeights;
beforeAll(async () => {
  weights = await loadWordWeights();
});

const first = inventedDocument("first", { text: FIRST, published: "2025-03-01" });
const retold = inventedDocument("retold", { text: RETOLD, published: "2025-03-03" });
const independent = inventedDocument("independent", { text: INDEPENDENT, published: "2025-03-02" });

const incidentOf = (documents: readonly LinkingDocument[]): readonly LinkedIncident[] => [
  { id: "i", pairs: [], reports: documents.map(({ id }) => ({ document: id, report: `r ${id}`, index: 0, main: true })) },
];
const rewrites = (documents: readonly LinkingDocument[], incidents = incidentOf(documents)): readonly Copy[] =>
  linkOnce(weights).findRewrites(documents, incidents, findSharedWords(documents));

describe("rewrites", () => {
  test("a text told anew is proposed as a rewrite of the earlier published, with the details that both tell", () => {
    const [found, ...others] = rewrites([retold, first, independent]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ document: "retold", of: "first", relation: "rewrite" });
    expect(found?.share).toBeGreaterThan(0.5);
    expect(found?.reasons.join("; ")).toMatch(/rare words and numbers: .*(?:braces|capstan|slippers)/u);
  });

  test("the sentences that correspond are pointed to in both", () => {
    const [found] = rewrites([first, retold]);
    const pair = found?.spans.find(({ here }) => RETOLD.slice(...here).includes("strongbox"));
    expect(FIRST.slice(...(pair?.there ?? [0, 0]))).toContain("18,600 crowns");
  });

  test("independent articles share names, place and what a letter said, and that is no rewrite", () => {
    expect(rewrites([first, independent])).toEqual([]);
    expect(rewrites([retold, independent])).toEqual([]);
  });

  test("the order of documents never matters", () => {
    expect(rewrites([independent, first, retold])).toEqual(rewrites([first, retold, independent]));
  });

  test("a rewrite is found by its rare names where its report was not put with the other's", () => {
    expect(rewrites([first, retold], [])).toMatchObject([{ document: "retold", of: "first" }]);
  });

  test("the same words are a copy and not told a second time as a rewrite", () => {
    expect(rewrites([first, inventedDocument("again", { text: FIRST, published: "2025-03-02" })])).toEqual([]);
  });

  test("adding documents on other incidents changes nothing", () => {
    const other = inventedDocument("other", { text: "A tram ran into a dairy at Pollgarth. Nobody was hurt.", published: "2025-03-02" });
    expect(rewrites([first, retold, other], incidentOf([first, retold]))).toEqual(rewrites([first, retold]));
  });

  test("texts without rare details are no rewrites of each other", () => {
    const plain = "Police said two people were killed on Monday. No arrests were made.";
    expect(rewrites([inventedDocument("a", { text: plain }), inventedDocument("b", { text: `${plain} More later.` })])).toEqual([]);
  });

  test("in an incident of very many documents each is looked at beside a few", () => {
    const many = Array.from({ length: 60 }, (_, index) => inventedDocument(`d${String(index).padStart(2, "0")}`, { text: INDEPENDENT }));
    expect(rewrites([first, retold, ...many])).toMatchObject([{ document: "retold", of: "first" }]);
  });
});
