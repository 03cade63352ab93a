// node benchmarks/quality/claims-gold/draw-training.ts 2 documents > documents.jsonl
// node bin/sayso.cjs extract --with-document < documents.jsonl > extracted.jsonl
// node benchmarks/quality/claims-gold/draw-training.ts 2 pairs extracted.jsonl FOLDER
// Draws pairs to fit the weights of comparing statements on, as the program scored them on the day of drawing. Two draws were made: the first of
// documents that the half for figures does not hold, the second of documents that neither half nor the first draw holds. Writes the sample of the
// draw (ids, offsets and hashes, no text) and into FOLDER, outside the repository, the sheet to label from, in an order that tells nothing of the
// scores.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { loadWordWeights } from "../../../src/adapters/tables/load-word-weights.ts";
import { pairsToCompare } from "../../../src/core/linking/claims/claim-keys.ts";
import { compareProposition } from "../../../src/core/linking/claims/compare-propositions.ts";
import { parseLinkInput } from "../../../src/wire/link-contract.ts";
import type { ExtractedDocument, Side } from "./candidates.ts";
import { propositionsOf } from "./propositions-of.ts";
import { renderSide } from "./render-side.ts";
import { linesOf, type SampledPair, sampleOf } from "./sample.ts";
import { byRank, type InputDocument, SETS, type SetName, sha256Of, storiesOf } from "./stories.ts";
import { diceOf, foldedWords } from "./words.ts";

/** So many more documents are drawn than for the gold: statements that are joined are rare. */
const TIMES = 3;
const REPOSITORY = resolve(import.meta.dirname, "..", "..", "..");
/** The scarcest first: what a set lacks is taken from the next. */
const SET_NAMES: readonly SetName[] = ["events", "muc4", "gva"];
/** By score: what is joined now, what nearly is, what is not, and what is told apart for certain though its words are alike. */
const STRATA = [
  { name: "joined", takes: (score: number | null) => score !== null && score >= 0.1 },
  { name: "near", takes: (score: number | null) => score !== null && score >= -1.5 && score < 0.1 },
  { name: "far", takes: (score: number | null) => score !== null && score >= -4 && score < -1.5 },
  { name: "apart", takes: (score: number | null, alike: number) => (score === null || score < -4) && alike >= 0.4 },
] as const;

interface Draw {
  readonly seed: number;
  readonly file: string;
  /** How many pairs each stratum gives, and which texts none is drawn of. */
  readonly counts: Readonly<Record<(typeof STRATA)[number]["name"], number>>;
  readonly held: () => readonly SampledPair[];
}

const FIRST: Draw = {
  seed: 20_265,
  file: "training-sample.jsonl",
  counts: { joined: 160, near: 120, far: 80, apart: 60 },
  held: () => sampleOf(false),
};
/** Most of what says the same and is not joined is near. */
const SECOND: Draw = {
  seed: 20_266,
  file: "training-sample-2.jsonl",
  counts: { joined: 140, near: 180, far: 100, apart: 30 },
  held: () => [...sampleOf(false), ...sampleOf(true), ...linesOf<SampledPair>(join(import.meta.dirname, FIRST.file))],
};
/** Of a stratum, how much each set gives where it can. */
const SHARE: Readonly<Record<SetName, number>> = { muc4: 0.45, gva: 0.35, events: 0.2 };
const [OF_ONE_STATEMENT, OF_TWO_DOCUMENTS] = [2, 3];
/** Pairs in the very same words teach nothing. */
const MOST_ALIKE = 0.95;

interface Drawn {
  readonly set: SetName;
  readonly stratum: string;
  /** Of how many such pairs this one stands for its stratum, with the others drawn. */
  readonly of: number;
  readonly a: Side;
  readonly b: Side;
}

const [which, what, extractedFile, folder] = process.argv.slice(2);
const draw = which === "1" ? FIRST : SECOND;
const held = new Set(draw.held().flatMap(({ a, b }) => [a.sha256, b.sha256]));

if (which !== "1" && which !== "2") usage();
else if (what === "documents") {
  const documents = new Map(
    SET_NAMES.flatMap((set) => storiesOf(set, draw.seed, TIMES * SETS[set].count).flat()).map((document) => [document.id, document]),
  );
  for (const document of documents.values()) if (!held.has(sha256Of(document.text))) process.stdout.write(`${JSON.stringify(document)}\n`);
} else if (what === "pairs" && extractedFile !== undefined && folder !== undefined) {
  if (!relative(REPOSITORY, resolve(folder)).startsWith("..")) throw new Error("The sheet holds text: FOLDER lies outside the repository.");
  await writePairs(extractedFile, folder);
} else usage();

function usage(): never {
  console.error("usage: draw-training.ts 1|2 documents, or: draw-training.ts 1|2 pairs EXTRACTED.jsonl FOLDER");
  process.exit(2);
}

async function writePairs(file: string, target: string): Promise<void> {
  const weights = await loadWordWeights();
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const drawn: Drawn[] = [];
  const lacking = new Map<string, number>();
  for (const set of SET_NAMES) {
    const own = lines.filter((line) => (JSON.parse(line) as ExtractedDocument).id.startsWith(`${set}:`)).map(parseLinkInput);
    const documents = new Map(own.map((document) => [document.id, document as InputDocument & ExtractedDocument]));
    drawn.push(...drawnFrom(set, propositionsOf(own, weights), documents, lacking));
  }
  const pairs = drawn
    .sort(byRank(draw.seed, ({ a, b }) => `${a.statement.id} ${b.statement.id}`))
    .map((one, at) => ({ pair: at + 1, ...one }));
  const sideOf = ({ document, statement }: Side) => ({
    ...{ document: document.id, sha256: sha256Of(document.text), statement: statement.id },
    ...{ source: statement.source, cue: statement.cue, content: statement.content },
  });
  const sample = pairs.map(({ pair, set, stratum, of, a, b }) => ({ pair, set, stratum, of, a: sideOf(a), b: sideOf(b) }));
  writeFileSync(join(import.meta.dirname, draw.file), sample.map((one) => `${JSON.stringify(one)}\n`).join(""));
  mkdirSync(target, { recursive: true });
  writeFileSync(
    join(target, "sheet.txt"),
    pairs.map(({ pair, a, b }) => `=== ${pair}\nA ${renderSide(a)}\nB ${renderSide(b)}\n`).join("\n"),
  );
  for (const { name } of STRATA) {
    const own = pairs.filter(({ stratum }) => stratum === name);
    console.log(
      name,
      own.length,
      SET_NAMES.map((set) => `${set} ${own.filter((one) => one.set === set).length} of ${own.find((one) => one.set === set)?.of}`).join(
        ", ",
      ),
    );
  }
}

/** The pairs of one set: no statement and no two documents give more than their part. */
function drawnFrom(
  set: SetName,
  propositions: ReturnType<typeof propositionsOf>,
  documents: ReadonlyMap<string, InputDocument & ExtractedDocument>,
  lacking: Map<string, number>,
): readonly Drawn[] {
  const sides = propositions.map(({ ref }): Side | null => {
    const document = documents.get(ref.document);
    const statement = document?.statements.find(({ id }) => id === ref.statement);
    return document === undefined || statement === undefined ? null : { document, statement };
  });
  const words = propositions.map(({ text }) => foldedWords(text));
  const all = [...pairsToCompare(propositions)].flatMap(([at, other]) => {
    const [a, b] = [sides[at], sides[other]];
    const alike = diceOf(words[at] ?? new Set(), words[other] ?? new Set());
    if (a == null || b == null || a.document.id === b.document.id || alike > MOST_ALIKE) return [];
    const { verdict, score } = compareProposition(propositions[at] as never, propositions[other] as never);
    return [{ a, b, alike, score: verdict === "apart" ? null : score }];
  });
  const ranked = all.sort(byRank(draw.seed, ({ a, b }) => `${a.statement.id} ${b.statement.id}`));
  const used = new Map<string, number>();
  return STRATA.flatMap(({ name, takes }) => {
    const fitting = ranked.filter(({ score, alike }) => takes(score, alike));
    const wanted = Math.round(draw.counts[name] * SHARE[set]) + (lacking.get(name) ?? 0);
    const taken: Drawn[] = [];
    for (const { a, b } of fitting) {
      if (taken.length >= wanted) break;
      const bounds = [
        [a.statement.id, OF_ONE_STATEMENT],
        [b.statement.id, OF_ONE_STATEMENT],
        [`${a.document.id} ${b.document.id}`, OF_TWO_DOCUMENTS],
      ] as const;
      if (bounds.some(([key, most]) => (used.get(key) ?? 0) >= most)) continue;
      for (const [key] of bounds) used.set(key, (used.get(key) ?? 0) + 1);
      taken.push({ set, stratum: name, of: fitting.length, a, b });
    }
    lacking.set(name, wanted - taken.length);
    return taken;
  });
}
