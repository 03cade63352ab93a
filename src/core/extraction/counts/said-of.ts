import type { Said, Span, Statement, StatementId } from "../../model/index.ts";

/** Finds the statements whose content covers a span, in order of their contents. */
export function saidOf(statements: readonly Statement[]): (span: Span) => Said {
  const contents = statements.flatMap(({ id, content }) => content.map(([start, end]) => ({ id, start, end })));
  contents.sort((a, b) => a.start - b.start || b.end - a.end);
  const furthest: number[] = [];
  for (const { end } of contents) furthest.push(Math.max(furthest.at(-1) ?? 0, end));
  return ([start, end]) => {
    const found = new Set<StatementId>();
    for (let at = lastBefore(contents, start); at >= 0 && (furthest[at] ?? 0) >= end; at--) {
      const one = contents[at];
      if (one && one.end >= end) found.add(one.id);
    }
    return [...found].reverse();
  };
}

/** Index of the last content that starts at or before `start`; -1 where none does. */
function lastBefore(contents: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contents[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
