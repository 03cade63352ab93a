import type { LinkingDocument, StatementRef } from "../../model/index.ts";
import { wordsOfClaim } from "../../text/index.ts";
import { plainest } from "./plainest.ts";
import type { Proposition } from "./proposition.ts";
import { isDenial } from "./stance.ts";

/** Contents of fewer words and without an act say too little without the cue: "responsibility" was claimed. */
const FEW_WORDS = 3;

/**
 * A claim in words, as its plainest statement puts it. Stances are towards the claim put affirmatively: where all that was told is its denial
 * in its own words, that is said before them.
 */
export function wordsForClaim(group: readonly Proposition[], documents: ReadonlyMap<string, LinkingDocument>): string {
  const { text, stance, predicates, ref } = plainest(group);
  const words = wordsOfClaim(text);
  if (stance === "against" && isDenial(text.toLowerCase().replace(/[\u2019\u2018]/gu, "'"))) return `denied in these words: “${words}”`;
  const isBare = predicates.length === 0 && words.split(/\s+/u).length <= FEW_WORDS;
  return isBare ? withCue(words, ref, documents) : words;
}

/** "claimed responsibility", of "no group has claimed responsibility". */
function withCue(words: string, { document, statement }: StatementRef, documents: ReadonlyMap<string, LinkingDocument>): string {
  const told = documents.get(document);
  const spans = told?.statements.find(({ id }) => id === statement)?.cue ?? [];
  const cue = spans.map(([start, end]) => told?.text.slice(start, end)).join(" ");
  const bare = cue
    .replace(/\s+/gu, " ")
    .replace(/^(?:(?:has|have|had|is|was|did|does|do|be|been|not|yet|n['\u2019]t)\s+)+/iu, "")
    .trim();
  return bare === "" || /\baccording\b/iu.test(bare) ? words : `${bare} ${words}`;
}
