import {
  CALLED_FALSE,
  CLAUSE_ENDS,
  CUE_ASKS,
  CUE_DENIES,
  CUE_FINDS,
  CUE_NEGATED,
  CUE_TELLS,
  LOOKS_INTO,
  NEGATES,
  NO_EVIDENCE_SAID,
} from "../../lexicon/claim-words.ts";
import type { Polarity, Stance } from "../../model/index.ts";

/** What a stance is read from: all in lower case with plain apostrophes. */
export interface Told {
  readonly cue: string;
  /** The content without what passes it on ("the report that"). */
  readonly content: string;
  readonly polarity: Polarity;
  /** Somebody else's denial was cut off the content. */
  readonly denial: "another's" | "none";
}

/** As much of a content as can turn it: what stands behind belongs to other clauses. In UTF-16 code units. */
const FIRST_WORDS = 110;

/** What a statement says of its proposition, put affirmatively. */
export function stanceOf(told: Told): Stance {
  const { cue, polarity } = told;
  if (polarity === "no-comment" || polarity === "questions") return "neutral";
  const clause = mainClauseOf(told.content);
  if (CUE_ASKS.test(cue)) return "neutral";
  if (CUE_NEGATED.test(cue) && !CUE_DENIES.test(cue)) {
    if (CUE_FINDS.test(cue)) return "no-evidence";
    return CUE_TELLS.test(cue) ? "neutral" : turned(clause) ? "for" : "against";
  }
  if (polarity === "no-evidence" || NO_EVIDENCE_SAID.test(clause)) return "no-evidence";
  if (LOOKS_INTO.test(clause)) return "neutral";
  if (told.denial === "another's") return turned(clause) ? "against" : "for";
  if (CUE_DENIES.test(cue)) return turned(clause) ? "for" : "against";
  if (turned(clause)) return "against";
  if (polarity === "denies") return "against";
  return polarity === "not-verified" ? "no-evidence" : "for";
}

/** Whether a content, in lower case, is itself a denial: "there was not one car on the pass". */
export const isDenial = (content: string): boolean => turned(mainClauseOf(content));

const turned = (clause: string): boolean => NEGATES.test(clause) || CALLED_FALSE.test(clause);

/** The clause that a content opens with. */
function mainClauseOf(content: string): string {
  const first = content.slice(0, FIRST_WORDS);
  const end = first.slice(12).search(CLAUSE_ENDS);
  return end < 0 ? first : first.slice(0, end + 12);
}
