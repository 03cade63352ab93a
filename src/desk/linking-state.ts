import type { Decided } from "../core/decisions/apply-decisions.ts";
import { overruledIn } from "../core/decisions/overruled.ts";
import type { DocumentFacts, Overview } from "./case-overview.ts";
import type { LinkingState } from "./ports/case-linker.ts";

/**
 * All that putting a case together reads. Whatever is accepted or marked public changes nothing of it. Of a field that a person gave another value
 * only that it was overruled is read, not by what: the value itself is shown beside what is weighed.
 */
export interface WhatIsLinked extends Pick<LinkingState, "rejected" | "judged" | "overruled"> {
  /** The same object for a document as long as neither its text nor its findings changed. */
  readonly documents: readonly DocumentFacts[];
}

export function whatIsLinked({ kept, decided }: Pick<Overview, "kept" | "decided">): WhatIsLinked {
  const judged = decided.pairs.filter(({ judgement }) => judgement !== "unsure");
  return { documents: kept, rejected: rejectedIn(decided), judged, overruled: overruledIn(decided) };
}

function rejectedIn({ members }: Decided): readonly string[] {
  return [...members].flatMap(([id, { state }]) => (state === "rejected" ? [id] : [])).sort();
}

/** How many documents, rejections, judgements of pairs and overruled fields are in one of the two alone. */
export function changesBetween(one: WhatIsLinked, other: WhatIsLinked): number {
  const documents = one.documents === other.documents ? 0 : apart(one.documents, other.documents);
  const judged = apart(one.judged.map(asText), other.judged.map(asText));
  return documents + apart(one.rejected, other.rejected) + judged + apart(fieldsIn(one), fieldsIn(other));
}

function fieldsIn({ overruled }: WhatIsLinked): readonly string[] {
  return [...overruled].flatMap(([report, fields]) => [...fields].map((field) => `${report} ${field.join(" ")}`));
}

/** Who judged is in the reasons of what is put together. */
const asText = ({ a, b, judgement, by }: WhatIsLinked["judged"][number]): string => JSON.stringify([a, b, judgement, by]);

/** Changed things stand in both, as two: they are counted once. */
function apart(one: readonly unknown[], other: readonly unknown[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const only = (these: ReadonlySet<unknown>, those: ReadonlySet<unknown>): number => [...these].filter((each) => !those.has(each)).length;
  return Math.max(only(left, right), only(right, left));
}
