import { compareSpans, type NamedSpan, type Span, type Statement, sliceOf } from "../model/index.ts";
import type { ExtractionContext } from "./context.ts";

/** Every name of a person that a detector found, and every speaker named as one, in reading order. For `leave` alone. */
export function personsIn({ detections, outline }: ExtractionContext, statements: readonly Statement[]): readonly NamedSpan[] {
  const detected = detections.spans.filter(({ label }) => label === "person").map(({ start, end }): Span => [start, end]);
  const speakers = statements.flatMap(({ speaker }) => (speaker?.kind === "person" ? [speaker.span] : []));
  const unique = new Map([...detected, ...speakers].map((span) => [span.join(), span]));
  return [...unique.values()].sort(compareSpans).map((span) => ({ span, text: sliceOf(outline.text, span) }));
}
