// node training/prepare.ts OUT
// Cuts the labelled sets into pieces with the program's own tokenizer and features, so that weights are trained on the very numbers
// that they will be given. One line an article; gold as ranges of pieces. Texts themselves are not written.

import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ItemLabels, LabelledStatement } from "../benchmarks/quality/attribution-gold/labels.ts";
import { PRACTICE_SAMPLE, readSample, SAMPLE, type SampledText } from "../benchmarks/quality/attribution-gold/sample.ts";
import { KEPT } from "../benchmarks/quality/attribution-gold/score-sentences.ts";
import { type LabelledDocument, labelledSet } from "../benchmarks/quality/labelled.ts";
import { FEATURE_COUNT, featuresOf } from "../src/adapters/models/encoder/features.ts";
import { firstPieceAfter, type Pieces, readVocabulary, wordPiecesOf } from "../src/adapters/models/encoder/word-pieces.ts";
import { composeReading } from "../src/apps/compose.ts";
import { detectByRules } from "../src/core/detection/detect-by-rules.ts";
import { attributedIn } from "../src/core/extraction/attribution/attributed.ts";
import type { Span } from "../src/core/model/index.ts";
import { outlineOf } from "../src/core/text/index.ts";

type Ranges = readonly (readonly [number, number])[];
interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const [out, vocabularyFile] = process.argv.slice(2);
if (out === undefined || vocabularyFile === undefined) {
  console.error("usage: node training/prepare.ts OUT VOCABULARY");
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const vocabulary = readVocabulary(readFileSync(vocabularyFile, "utf8"));
const { tables } = await composeReading({ gazetteers: [], actors: [] });
const CASES: readonly ((text: string) => string)[] = [(text) => text, (text) => text.toUpperCase(), (text) => text.toLowerCase()];

/** The features of a text as bytes (value x 100), or null where casing changes its length. */
function bytesOf(text: string, cased: string, pieces: Pieces): string | null {
  if (cased.length !== text.length) return null;
  const outline = outlineOf(cased);
  const { spans } = detectByRules(cased, tables, outline);
  const values = featuresOf(pieces, outline, spans);
  return Buffer.from(Uint8Array.from(values, (value) => Math.round(value * 100))).toString("base64");
}

/** Pieces that share a character with a span: [first, last + 1). */
function piecesIn(pieces: Pieces, [start, end]: Span): readonly [number, number] | null {
  const first = firstPieceAfter(pieces, start);
  let after = first;
  while (after < pieces.starts.length && (pieces.starts[after] as number) < end) after++;
  return after > first ? [first, after] : null;
}

const rangesOf = (pieces: Pieces, spans: readonly Span[]): Ranges =>
  spans.map((span) => piecesIn(pieces, span)).filter((range) => range !== null);

interface Silver {
  readonly entities: readonly (readonly [number, number, string])[];
}

const NAMES = new Map([
  ["person", "PERSON"],
  ["organisation", "ORGANIZATION"],
  ["place", "LOCATION"],
]);

/** What the rules find, in the shape of gold: the only labels for weights that are to owe nothing to a labelled set. */
function ruleLabels(text: string, pieces: Pieces): { readonly attributions: readonly object[]; readonly names: readonly unknown[] } {
  const found = detectByRules(text, tables, outlineOf(text));
  return {
    attributions: attributedIn(found).map((one) => ({
      source: rangesOf(pieces, one.source),
      cue: rangesOf(pieces, one.cue),
      content: rangesOf(pieces, one.content),
    })),
    names: found.spans.flatMap(({ start, end, label }) => {
      const range = NAMES.has(label) ? piecesIn(pieces, [start, end]) : null;
      return range === null ? [] : [[...range, NAMES.get(label)]];
    }),
  };
}

function lineOf({ id, text, ...document }: LabelledDocument, silver: Silver | undefined): string {
  const pieces = wordPiecesOf(text, vocabulary);
  const attributions = document.attributions as readonly GoldAttribution[] | undefined;
  return JSON.stringify({
    id,
    ids: pieces.ids,
    features: CASES.map((cased) => bytesOf(text, cased(text), pieces)),
    attributions: attributions
      ?.map((one) => ({ source: rangesOf(pieces, one.source), cue: rangesOf(pieces, one.cue), content: rangesOf(pieces, one.content) }))
      .filter((one) => one.cue.length > 0 && one.content.length > 0),
    names: silver?.entities.map(([start, end, kind]) => [...(piecesIn(pieces, [start, end]) ?? [0, 0]), kind]),
    rules: attributions === undefined ? ruleLabels(text, pieces) : undefined,
  });
}

async function prepare(name: string, file: string, silverFile: string | null, take: (document: LabelledDocument) => boolean = () => true) {
  const documents = labelledSet(file);
  if (documents === null) return console.log(`${name}: there is no ${file}`);
  const silver = new Map((silverFile === null ? [] : (labelledSet(silverFile) ?? [])).map((one) => [one.id, one as unknown as Silver]));
  const stream = createWriteStream(join(out as string, `${name}.jsonl`));
  let count = 0;
  for (const document of documents.filter(take)) {
    if (!stream.write(`${lineOf(document, silver.get(document.id))}\n`)) await once(stream, "drain");
    count++;
  }
  stream.end();
  await once(stream, "finish");
  console.log(`${name}: ${count} articles, ${FEATURE_COUNT} features a piece`);
}

/** Pieces on either side of a labelled sentence that are read with it: a window holds 254. */
const BESIDE = 100;

/**
 * A sentence or passage labelled by hand, with what stands beside it; `labelled` is the range of pieces outside of which nothing is
 * known. What is said within what is said stays the rules': its cue is `unknown`, neither right nor wrong.
 */
function lineOfPassage({ item, document: { id, text } }: SampledText, { statements }: ItemLabels): string {
  const pieces = wordPiecesOf(text, vocabulary);
  const [from, to] = piecesIn(pieces, item.sentence) ?? [0, 0];
  const [first, after] = [Math.max(0, from - BESIDE), Math.min(pieces.ids.length, to + BESIDE)];
  const moved = (ranges: Ranges): Ranges =>
    ranges.map(([a, b]) => [a - first, b - first] as const).filter(([a, b]) => a >= 0 && b <= after - first);
  const own = (spans: readonly Span[]): Ranges => moved(rangesOf(pieces, spans));
  const taken = statements.filter(({ within, cue, content }) => within === null && own(cue).length > 0 && own(content).length > 0);
  const rows = (bytes: string | null): string | null =>
    bytes === null
      ? null
      : Buffer.from(bytes, "base64")
          .subarray(first * FEATURE_COUNT, after * FEATURE_COUNT)
          .toString("base64");
  const valued = ({ source, cue, named, sourceKind, act, polarity, certainty }: LabelledStatement) => ({
    source: own(source),
    cue: own(cue),
    named,
    kind: sourceKind,
    act,
    polarity,
    certainty,
  });
  // Which words are attributed in PolNeAR, PolNeAR's own gold says.
  const isPolnear = item.set === "polnear";
  return JSON.stringify({
    id: `${id}:${item.item}`,
    ids: [...pieces.ids].slice(first, after),
    features: CASES.map((cased) => rows(bytesOf(text, cased(text), pieces))),
    attributions: isPolnear ? [] : taken.map((one) => ({ source: own(one.source), cue: own(one.cue), content: own(one.content) })),
    labelled: isPolnear ? [0, 0] : [from - first, to - first],
    unknown: statements.filter((one) => !taken.includes(one)).flatMap(({ cue }) => own(cue)),
    values: statements.map(valued),
  });
}

/** Sentences labelled by hand that may be learned from. */
async function prepareOwn(name: string, sample: string, labelsFile: string, take: (sampled: SampledText) => boolean) {
  const lines = readFileSync(labelsFile, "utf8").split("\n").filter(Boolean);
  const labels = new Map(lines.map((line) => JSON.parse(line) as ItemLabels).map((one) => [one.item, one]));
  const stream = createWriteStream(join(out as string, `${name}.jsonl`));
  let count = 0;
  for (const sampled of readSample(sample).values()) {
    const own = labels.get(sampled.item.item);
    if (own === undefined || !take(sampled)) continue;
    if (!stream.write(`${lineOfPassage(sampled, own)}\n`)) await once(stream, "drain");
    count++;
  }
  stream.end();
  await once(stream, "finish");
  console.log(`${name}: ${count} sentences and passages`);
}

const GOLD_FOLDER = join(import.meta.dirname, "..", "benchmarks", "quality", "attribution-gold");
/** Passages that nothing is learned from, so that they show how unseen text is read. */
const isKept = (item: number): boolean => item >= KEPT.from && item <= KEPT.to;
await prepareOwn("own-practice", PRACTICE_SAMPLE, join(GOLD_FOLDER, "practice.jsonl"), ({ item }) => !isKept(item.item));
await prepareOwn("own-kept", PRACTICE_SAMPLE, join(GOLD_FOLDER, "practice.jsonl"), ({ item }) => isKept(item.item));
await prepareOwn("own-open", SAMPLE, join(GOLD_FOLDER, "gold.jsonl"), ({ item }) => item.half === "open");
await prepare("polnear-train", "polnear/train.jsonl", "polnear/silver-train.jsonl");
await prepare("polnear-dev", "polnear/dev.jsonl", "polnear/silver-dev.jsonl");
await prepare("current-events", "current-events/attacks.jsonl", null);
await prepare("muc4", "muc4/templates-train.jsonl", null);
