import type { Span } from "./span.ts";

/** Hands out the cites that end at or before an offset, each once, in their order. Asked from left to right alone. */
export function citesAlong<Cite extends { readonly span: Span }>(cites: readonly Cite[]): (end: number) => readonly Cite[] {
  const waiting = cites.map((cite, order) => ({ cite, order })).sort((a, b) => a.cite.span[1] - b.cite.span[1]);
  let handed = 0;
  return (end) => {
    const first = handed;
    while (handed < waiting.length && (waiting[handed] as (typeof waiting)[number]).cite.span[1] <= end) handed++;
    const ended = waiting.slice(first, handed).sort((a, b) => a.order - b.order);
    return ended.map(({ cite }) => cite);
  };
}
