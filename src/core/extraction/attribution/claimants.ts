import { DEEDS } from "../../lexicon/attribution-acts.ts";
import type { Statement } from "../../model/index.ts";
import { type Outline, wordsIn } from "../../text/index.ts";

/** A firm that takes the blame for a blast claims no attack. */
const NO_GROUP = /\b(?:company|firm|airline|operator|contractor|corporation|agency|university|union|club|bank)\b/iu;

/** Bodies of no told kind that claim an attack in this text, by name: whoever makes such a claim is an armed group. */
export function claimantsIn(outline: Outline, statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ act, sourceKind, speaker, content }) => {
      const isBody = act === "claim-of-responsibility" && isUntold(sourceKind) && speaker?.kind === "institution";
      if (!isBody || NO_GROUP.test(speaker.text)) return [];
      const isDeed = content.some((span) => wordsIn(outline.words, span).some(({ lower }) => DEEDS.has(lower)));
      return isDeed ? [speaker.text] : [];
    }),
  );
}

/** Whether a source is one of `claimants`, told of by nothing else. */
export const isClaimant = ({ sourceKind, speaker }: Statement, claimants: ReadonlySet<string>): boolean =>
  speaker !== null && isUntold(sourceKind) && claimants.has(speaker.text);

const isUntold = (kind: Statement["sourceKind"]): boolean => kind === null || kind === "organisation" || kind === "other";
