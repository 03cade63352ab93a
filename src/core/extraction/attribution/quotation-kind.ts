import type { Quotation, Span } from "../../model/index.ts";
import type { QuotedSpan } from "../../text/index.ts";

/** Direct where next to nothing of the content stands outside quotation marks, mixed where some of it does. */
export function quotationKindOf(content: readonly Span[], quotations: readonly QuotedSpan[]): Quotation {
  let length = 0;
  let quoted = 0;
  for (const span of content) {
    length += span[1] - span[0];
    quoted += quotedIn(span, quotations);
  }
  if (quoted === 0) return "indirect";
  return quoted >= 0.9 * length ? "direct" : "mixed";
}

function quotedIn(span: Span, quotations: readonly QuotedSpan[]): number {
  let sum = 0;
  for (let at = firstAfter(quotations, span[0]); at < quotations.length; at++) {
    const { span: quoted } = quotations[at] as QuotedSpan;
    if (quoted[0] >= span[1]) break;
    sum += Math.min(quoted[1], span[1]) - Math.max(quoted[0], span[0]);
  }
  return sum;
}

function firstAfter(quotations: readonly QuotedSpan[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as QuotedSpan).span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
