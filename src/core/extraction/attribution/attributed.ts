import type { DetectedSpan, Detections, Span } from "../../model/index.ts";
import { compareSpans } from "../../model/index.ts";

/** A cue that has somebody but no content: a hand that words passed through. */
export interface PassingHand {
  readonly cue: Span;
  readonly source: Span | null;
}

/** One cue with what detectors linked to it. `outer` hands pass its words on; `inner` ones are where the words were taken from. */
export interface Attributed {
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  readonly outer: readonly PassingHand[];
  readonly inner: readonly PassingHand[];
  readonly score: number;
}

interface Linked {
  readonly source: Span[];
  readonly content: Span[];
  readonly outer: number[];
  readonly inner: number[];
}

/** Groups detected spans by their cue, in reading order of the cues. A cue without content is a hand of another cue, or nothing. */
export function attributedIn(detections: Detections): readonly Attributed[] {
  const byCue = new Map<number, Linked>();
  for (const [index, span] of detections.spans.entries()) {
    if (span.label === "cue") byCue.set(index, { source: [], content: [], outer: [], inner: [] });
  }
  for (const { from, to, label } of detections.links) {
    const span = detections.spans[from] as DetectedSpan;
    if (label === "source-of") byCue.get(to)?.source.push([span.start, span.end]);
    else if (label === "content-of") byCue.get(to)?.content.push([span.start, span.end]);
    else if (label === "relays") relay(byCue, from, to);
  }
  const all: Attributed[] = [];
  for (const [index, linked] of byCue) if (linked.content.length > 0) all.push(attributed(detections, byCue, index, linked));
  return all.sort((a, b) => compareSpans(a.cue[0] as Span, b.cue[0] as Span));
}

/** `from` is told inside `to`: whichever of the two has the content is the statement, the other its hand. */
function relay(byCue: Map<number, Linked>, from: number, to: number): void {
  const inner = byCue.get(from);
  const outer = byCue.get(to);
  if (inner === undefined || outer === undefined) return;
  inner.outer.push(to);
  outer.inner.push(from);
}

function attributed(detections: Detections, byCue: ReadonlyMap<number, Linked>, index: number, linked: Linked): Attributed {
  const cue = detections.spans[index] as DetectedSpan;
  const hands = (indices: readonly number[]): readonly PassingHand[] =>
    indices
      .filter((other) => byCue.get(other)?.content.length === 0)
      .map((other) => ({ cue: spanOf(detections, other), source: byCue.get(other)?.source[0] ?? null }));
  return {
    cue: [spanOf(detections, index)],
    source: [...linked.source].sort(compareSpans),
    content: withoutOverlaps([...linked.content].sort(compareSpans)),
    outer: hands(linked.outer),
    inner: hands(linked.inner),
    score: cue.score,
  };
}

function spanOf(detections: Detections, index: number): Span {
  const { start, end } = detections.spans[index] as DetectedSpan;
  return [start, end];
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (kept.length === 0 || span[0] >= (kept[kept.length - 1] as Span)[1]) kept.push(span);
  return kept;
}
