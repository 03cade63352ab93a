import { RELATED_LINE, VIDEO_LINE } from "../../lexicon/link-lines.ts";
import type { DetectedLink, DetectedSpan, Detections, Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

/** Fewer lines with a length before them are no list of videos. */
const FEWEST = 3;
const LONGEST_LINE = 200;

/**
 * The lines of a page that lead to other stories: what they tell of is no incident of this one. Paragraph spans, in reading order.
 * Lines in the order of the clock are no list of videos but a running account.
 */
export function otherStories({ text, paragraphs }: Outline): readonly Span[] {
  const short = paragraphs.filter(([start, end]) => end - start <= LONGEST_LINE);
  const lines = short.map((paragraph) => ({ paragraph, length: lengthBefore(text.slice(...paragraph)) }));
  const videos = lines.filter(({ length }) => length !== null);
  const isList = videos.length >= FEWEST && !isClock(videos.map(({ length }) => length as number));
  return lines
    .filter(({ paragraph, length }) => (isList && length !== null) || RELATED_LINE.test(text.slice(...paragraph)))
    .map(({ paragraph }) => paragraph);
}

/** In seconds; null where no length stands before the line. */
function lengthBefore(line: string): number | null {
  const match = VIDEO_LINE.exec(line);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

function isClock(lengths: readonly number[]): boolean {
  const steps = lengths.slice(1).map((length, index) => length - (lengths[index] as number));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** What was found outside some spans, links renumbered. The very value where the spans are none. */
export function foundOutside(detections: Detections, spans: readonly Span[]): Detections {
  if (spans.length === 0) return detections;
  const places = new Map<number, number>();
  const kept: DetectedSpan[] = [];
  for (const [index, span] of detections.spans.entries()) {
    if (isWithin([span.start, span.end], spans)) continue;
    places.set(index, kept.length);
    kept.push(span);
  }
  const links = detections.links.flatMap((link): DetectedLink[] => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return from === undefined || to === undefined ? [] : [{ ...link, from, to }];
  });
  return { ...detections, spans: kept, links };
}

/** Whether a span lies within one of some. */
export function isWithin([start, end]: Span, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}
