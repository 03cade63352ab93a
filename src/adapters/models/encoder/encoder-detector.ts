import { PART_IN_DEED, WAYS_PASSED_OVER } from "../../../core/lexicon/attribution-acts.ts";
import type { DetectedSpan, Detections, Span } from "../../../core/model/index.ts";
import { type Outline, sentenceAt } from "../../../core/text/index.ts";
import type { MentionDetector } from "../../../desk/ports/mention-detector.ts";
import { actsFound } from "./acts-found.ts";
import { chooseAttributions, type Thresholds } from "./choose-attributions.ts";
import type { IncidentThresholds } from "./choose-incidents.ts";
import type { MentionThresholds } from "./choose-mentions.ts";
import type { Encoder } from "./encoder.ts";
import { featuresOf } from "./features.ts";
import type { IncidentEncoder } from "./incident-encoder.ts";
import { incidentFeaturesOf } from "./incident-features.ts";
import { readIncidentWindows } from "./read-incident-windows.ts";
import { readWindows } from "./read-windows.ts";
import { settleAttributions } from "./settle-attributions.ts";
import { settleIncidents } from "./settle-incidents.ts";
import { settleNames } from "./settle-names.ts";
import { withActsTold } from "./told-of-acts.ts";
import { withChances } from "./value-chances.ts";
import { type Pieces, type Vocabulary, wordPiecesOf } from "./word-pieces.ts";

/** The parts of the encoders that read what rules found before them. */
export interface EncoderParts {
  readonly vocabulary: Vocabulary;
  readonly attribution: { readonly encoder: Encoder; readonly thresholds: Thresholds };
  readonly incidents: { readonly encoder: IncidentEncoder; readonly thresholds: IncidentThresholds & MentionThresholds };
}

/** Encoders behind the detector that they learned from: they are told what `before` found, and have the last word on attributions and attacks. */
export function encoderDetector(before: MentionDetector, { vocabulary, attribution, incidents }: EncoderParts): MentionDetector {
  const name = `${before.name}+encoder`;
  const version = `${before.version}+${attribution.encoder.version}`;
  return {
    name,
    version,
    detect: async (text, outline) => {
      const found = await before.detect(text, outline);
      const pieces = firstPieces(wordPiecesOf(text, vocabulary));
      if (pieces.ids.length === 0) return { ...found, detector: name, version };
      const settled = await withAttributions(found, pieces, outline, attribution);
      return { ...(await withIncidents(found, settled, pieces, outline, incidents)), detector: name, version };
    },
  };
}

async function withAttributions(
  found: Detections,
  pieces: Pieces,
  outline: Outline,
  { encoder, thresholds }: EncoderParts["attribution"],
): Promise<Detections> {
  const firsts = firstPiecesOf("cue", found, pieces);
  const read = await readWindows(encoder, pieces, featuresOf(pieces, outline, found.spans), outline, firsts);
  const withMarks = markingOf(outline);
  const chosen = chooseAttributions(read, thresholds).map((one) => ({ ...one, content: withMarks(one.content) }));
  const names = settleNames(found.spans, read, (span) => looksLikeName(outline, span));
  const tellsPart = ([start, end]: Span): boolean =>
    end - start < LONGEST_PART && PASSED_OVER.some((way) => way.test(outline.text.slice(start, end)));
  const isApart = (a: Span, b: Span): boolean => sentenceAt(outline, a[0]) !== sentenceAt(outline, b[0]);
  const isReflexive = ([start, end]: Span): boolean => REFLEXIVE.test(outline.text.slice(start, end));
  const settled = settleAttributions(found, chosen, names, pieces.ends.at(-1) ?? 0, tellsPart, isApart, isReflexive);
  return withChances(settled, pieces, read.values);
}

const REFLEXIVE = /^(?:it|him|her|them)sel(?:f|ves)$/iu;
const PASSED_OVER = [PART_IN_DEED, WAYS_PASSED_OVER];

/** A claim or denial of a part in a deed is told in so many UTF-16 code units. */
const LONGEST_PART = 400;

/** A text in which the rules saw no act is not read for one: most news is of something else. */
async function withIncidents(
  found: Detections,
  settled: Detections,
  pieces: Pieces,
  outline: Outline,
  { encoder, thresholds }: EncoderParts["incidents"],
): Promise<Detections> {
  const triggers = firstPiecesOf("trigger", found, pieces);
  if (triggers.size === 0) return settled;
  // In text of one case, as MUC-4's messages stand, reading is worse with what it says of places, times and further words for acts.
  const isMixed = outline.casing === "mixed";
  const beside = isMixed ? (["place", "time"] as const).flatMap((label) => [...firstPiecesOf(label, found, pieces)]) : [];
  const known = new Set([...triggers, ...beside]);
  const read = await readIncidentWindows(encoder, pieces, incidentFeaturesOf(pieces, outline, found.spans), outline, known);
  if (!isMixed) return settleIncidents(settled, outline, read, thresholds);
  const withActs = { ...settled, spans: [...settled.spans, ...actsFound(settled, read, FOUND_ACT)] };
  return withActsTold(settleIncidents(withActs, outline, read, thresholds), read);
}

/** From this chance on words that no rule knows tell of an act: chosen on the kept articles. */
const FOUND_ACT = 0.8;

/** In a text of both cases a name has a capital. */
function looksLikeName({ text, casing }: Outline, [start, end]: Span): boolean {
  return casing !== "mixed" || /\p{Lu}/u.test(text.slice(start, end));
}

/** Pieces of one text that are read: some 70,000 words. Behind them the rules read alone, so that no file holds up a run for minutes. */
const MOST_PIECES = 100_000;

function firstPieces({ ids, starts, ends }: Pieces): Pieces {
  if (ids.length <= MOST_PIECES) return { ids, starts, ends };
  return { ids: ids.slice(0, MOST_PIECES), starts: starts.slice(0, MOST_PIECES), ends: ends.slice(0, MOST_PIECES) };
}

/** The first pieces of all spans of a label. */
function firstPiecesOf(label: DetectedSpan["label"], { spans }: Detections, { ends }: Pieces): ReadonlySet<number> {
  const labelled = spans.filter((span) => span.label === label).sort((a, b) => a.start - b.start);
  const first = new Set<number>();
  let piece = 0;
  for (const { start } of labelled) {
    while (piece < ends.length && (ends[piece] as number) <= start) piece++;
    first.add(piece);
  }
  return first;
}

/** Gives contents the marks of a quotation that begins or ends where they do. */
function markingOf({ quotations }: Outline): (content: readonly Span[]) => readonly Span[] {
  const opening = new Map(quotations.map(({ span, inner }) => [inner[0], span[0]]));
  const closing = new Map(quotations.flatMap(({ span, inner }) => [[inner[1], span[1]] as const, [inner[1] - 1, span[1]] as const]));
  return (content) => content.map(([start, end]) => [opening.get(start) ?? start, closing.get(end) ?? end]);
}
