import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadingParts } from "../../../src/apps/compose.ts";
import { creditedAgency } from "../../../src/core/documents/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";
import { parseExtractInput } from "../../../src/wire/extract-contract.ts";
import { type Figure, type Tallies, totalOf } from "../figures.ts";
import type { ItemLabels, LabelledStatement } from "./labels.ts";
import { matchStatements } from "./match-statements.ts";
import { predictedLabels } from "./predicted-labels.ts";
import { type Half, PRACTICE_SAMPLE, readSample, SAMPLE, type SampledText } from "./sample.ts";
import { statementFigures } from "./statement-figures.ts";
import { talliesOf } from "./statement-tallies.ts";
import type { ScoredSentence } from "./tell-misses.ts";

/** A sample with its labels: the gold, or the sentences to practise on. */
export interface LabelledSample {
  readonly sample: string;
  readonly labels: string;
}

export const GOLD: LabelledSample = { sample: SAMPLE, labels: join(import.meta.dirname, "gold.jsonl") };
/** Passages among those to practise on that the encoder of attributions did not learn from: by item, both ends included. */
export const KEPT = { from: 1201, to: 1680 } as const;
export const PRACTICE: LabelledSample = { sample: PRACTICE_SAMPLE, labels: join(import.meta.dirname, "practice.jsonl") };

async function predicted({ item, document }: SampledText, parts: ReadingParts): Promise<readonly LabelledStatement[]> {
  const { id, text, title, publisher, published, url } = document;
  const { text: own, id: _, ...facts } = parseExtractInput(JSON.stringify({ id, text, title, publisher, published, url }));
  const { statements } = await extractText(own, facts, parts.detectors, parts.tables);
  return predictedLabels(statements, item.sentence, {
    agency: creditedAgency(outlineOf(own))?.text ?? null,
    isWire: item.set === "muc4-lower",
  });
}

/** Reads every labelled sentence of a half, or of both, of which the item is wanted. Throws where the sets it was drawn from are not there. */
export async function scoreSentences(
  parts: ReadingParts,
  half: Half | undefined,
  from: LabelledSample = GOLD,
  isWanted: (item: number) => boolean = () => true,
): Promise<readonly ScoredSentence[]> {
  const lines = readFileSync(from.labels, "utf8").split("\n").filter(Boolean);
  const labels = new Map(lines.map((line) => JSON.parse(line) as ItemLabels).map(({ item, statements }) => [item, statements]));
  const scored: ScoredSentence[] = [];
  for (const sampled of readSample(from.sample).values()) {
    const gold = labels.get(sampled.item.item);
    if (gold === undefined || !isWanted(sampled.item.item) || (half !== undefined && sampled.item.half !== half)) continue;
    const found = await predicted(sampled, parts);
    scored.push({ sampled, gold, found, matched: matchStatements(sampled.document.text, gold, found) });
  }
  return scored;
}

/** Figures of some sentences, by document. */
export function figuresOfSentences(sentences: readonly ScoredSentence[]): Record<string, Figure> {
  const byDocument = new Map<string, Tallies[]>();
  for (const { sampled, gold, found, matched } of sentences) {
    const tallies = talliesOf(sampled.document.text, gold, found, matched);
    byDocument.set(sampled.item.document, [...(byDocument.get(sampled.item.document) ?? []), tallies]);
  }
  return statementFigures([...byDocument.values()].map((tallies) => totalOf(tallies)));
}
