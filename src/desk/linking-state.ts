import type { Decided } from "../core/decisions/apply-decisions.ts";
import type { DocumentFacts, Overview } from "./case-overview.ts";
import type { LinkingState } from "./ports/case-linker.ts";

/**
 * All that putting a case together reads. Whoever is accepted, marked public or given another value changes nothing of it: the machine's
 * own values are linked, and what a person gave a field is shown beside them.
 */
export interface WhatIsLinked extends Pick<LinkingState, "rejected" | "judged"> {
  /** The same object for a document as long as neither its text nor its findings changed. */
  readonly documents: readonly DocumentFacts[];
}

export function whatIsLinked({ kept, decided }: Pick<Overview, "kept" | "decided">): WhatIsLinked {
  return { documents: kept, rejected: rejectedIn(decided), judged: decided.pairs.filter(({ judgement }) => judgement !== "unsure") };
}

function rejectedIn({ members }: Decided): readonly string[] {
  return [...members].flatMap(([id, { state }]) => (state === "rejected" ? [id] : [])).sort();
}

/** How many documents, rejections and judgements of pairs are in one of the two alone. */
export function changesBetween(one: WhatIsLinked, other: WhatIsLinked): number {
  const documents = one.documents === other.documents ? 0 : apart(one.documents, other.documents);
  return documents + apart(one.rejected, other.rejected) + apart(one.judged.map(asText), other.judged.map(asText));
}

/** Who judged is in the reasons of what is put together. */
const asText = ({ a, b, judgement, by }: WhatIsLinked["judged"][number]): string => JSON.stringify([a, b, judgement, by]);

/** Changed things stand in both, as two: they are counted once. */
function apart(one: readonly unknown[], other: readonly unknown[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const only = (these: ReadonlySet<unknown>, those: ReadonlySet<unknown>): number => [...these].filter((each) => !those.has(each)).length;
  return Math.max(only(left, right), only(right, left));
}
