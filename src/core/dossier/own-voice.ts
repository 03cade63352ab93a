import type { Span, Statement } from "../model/index.ts";
import type { Outline } from "../text/index.ts";

/** Share of a text's words, 0 to 1, that lie in no statement's source, cue or content; null where there are no words. */
export function ownVoiceShare(outline: Outline, statements: readonly Statement[]): number | null {
  if (outline.words.length === 0) return null;
  const covered = mergedSpans(statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]));
  let at = 0;
  let own = 0;
  for (const word of outline.words) {
    while (at < covered.length && (covered[at] as Span)[1] <= word.start) at++;
    const span = covered[at];
    if (span === undefined || span[0] >= word.end) own++;
  }
  return own / outline.words.length;
}

function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
