import type { DetectedSpan, Detections, Span } from "../../../core/model/index.ts";
import type { Outline } from "../../../core/text/index.ts";
import type { MentionDetector } from "../../../desk/ports/mention-detector.ts";
import { chooseAttributions, type Thresholds } from "./choose-attributions.ts";
import type { Encoder } from "./encoder.ts";
import { featuresOf } from "./features.ts";
import { readWindows } from "./read-windows.ts";
import { settleAttributions } from "./settle-attributions.ts";
import { settleNames } from "./settle-names.ts";
import { type Pieces, type Vocabulary, wordPiecesOf } from "./word-pieces.ts";

/** The parts of an encoder that reads what rules found before it. */
export interface EncoderParts {
  readonly encoder: Encoder;
  readonly vocabulary: Vocabulary;
  readonly thresholds: Thresholds;
}

/** An encoder behind the detector that it learned from: it is told what `before` found, and has the last word on attributions. */
export function encoderDetector(before: MentionDetector, { encoder, vocabulary, thresholds }: EncoderParts): MentionDetector {
  const name = `${before.name}+encoder`;
  const version = `${before.version}+${encoder.version}`;
  return {
    name,
    version,
    detect: async (text, outline) => {
      const found = await before.detect(text, outline);
      const pieces = firstPieces(wordPiecesOf(text, vocabulary));
      if (pieces.ids.length === 0) return { ...found, detector: name, version };
      const read = await readWindows(encoder, pieces, featuresOf(pieces, outline, found.spans), outline, firstPiecesOfCues(found, pieces));
      const withMarks = markingOf(outline);
      const chosen = chooseAttributions(read, thresholds).map((one) => ({ ...one, content: withMarks(one.content) }));
      const readTo = pieces.ends.at(-1) ?? 0;
      return {
        ...settleAttributions(
          found,
          chosen,
          settleNames(found.spans, read, (span) => looksLikeName(outline, span)),
          readTo,
        ),
        detector: name,
        version,
      };
    },
  };
}

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

function firstPiecesOfCues({ spans }: Detections, { ends }: Pieces): ReadonlySet<number> {
  const cues = spans.filter(({ label }) => label === "cue").sort((a: DetectedSpan, b) => a.start - b.start);
  const first = new Set<number>();
  let piece = 0;
  for (const { start } of cues) {
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
