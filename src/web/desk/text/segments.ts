import type { Span } from "../../../core/model/index.ts";

/** A stretch of text with what lies over it. */
export interface Mark {
  readonly span: Span;
  /** A class of the style sheet: `cue`, `content`, `trigger`, `time` … */
  readonly layer: string;
  /** The statement or report it belongs to, where it belongs to one. */
  readonly item?: string;
  readonly title?: string;
}

export interface Segment {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** The layer of what is blurred while care is taken: no colour, but what holds the others. */
export const CARE = "care";

/** Segments as they are drawn: those of one stretch of care together, each other by itself. */
export function byCare(
  segments: readonly Segment[],
): readonly { readonly care: "taken" | "none"; readonly segments: readonly Segment[] }[] {
  const groups: { readonly care: "taken" | "none"; readonly of: Mark | null; readonly segments: Segment[] }[] = [];
  for (const { span, marks } of segments) {
    const of = marks.find(({ layer }) => layer === CARE) ?? null;
    const plain = { span, marks: marks.filter(({ layer }) => layer !== CARE) };
    const last = groups.at(-1);
    if (of !== null && last?.of === of) last.segments.push(plain);
    else groups.push({ care: of === null ? "none" : "taken", of, segments: [plain] });
  }
  return groups;
}

/** Cuts a stretch of text wherever a mark begins or ends in it. Marks may overlap in any way. In order of the text. */
export function segmentsOf(stretch: Span, marks: readonly Mark[]): readonly Segment[] {
  const [start, end] = stretch;
  const own = marks.filter(({ span }) => span[0] < end && start < span[1]);
  const borders = [...new Set([start, end, ...own.flatMap(({ span }) => span.filter((at) => at > start && at < end))])].sort(
    (a, b) => a - b,
  );
  const opening = [...own].sort((a, b) => a.span[0] - b.span[0]);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, from] of borders.slice(0, -1).entries()) {
    open = open.filter(({ span }) => span[1] > from);
    for (let mark = opening[next]; mark && mark.span[0] <= from; mark = opening[next]) {
      if (mark.span[1] > from) open.push(mark);
      next++;
    }
    segments.push({ span: [from, borders[index + 1] as number], marks: [...open] });
  }
  return segments;
}

/** The marks of each paragraph, so that a long text is not looked through once a paragraph. */
export function marksByParagraph(paragraphs: readonly Span[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const lists: Mark[][] = paragraphs.map(() => []);
  for (const mark of marks) {
    for (let at = firstEndingAfter(paragraphs, mark.span[0]); at < paragraphs.length; at++) {
      if ((paragraphs[at] as Span)[0] >= mark.span[1]) break;
      lists[at]?.push(mark);
    }
  }
  return lists;
}

/** Index of the first paragraph that ends after `position`. */
export function firstEndingAfter(paragraphs: readonly Span[], position: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as Span)[1] > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
