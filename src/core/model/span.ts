/** Half-open range `[start, end)` of UTF-16 code units of one text. `0 <= start < end <= text.length`. */
export type Span = readonly [start: number, end: number];

/** The characters of `text` that `span` covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** Reading order: by start, then the shorter first. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True when `outer` covers every code unit of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
