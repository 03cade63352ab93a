import { ACCUSED, CLAIMED, DENIES_PART, ROLES } from "../../lexicon/incident-words.ts";
import type { Perpetrator } from "../../model/index.ts";
import { type Outline, sentenceAt } from "../../text/index.ts";

/** What the words of a sentence say of whoever is named in it as having done something. */
export interface SentenceSigns {
  /** Where words that deny a part in an act end, from the start of the sentence; null where none stand in it. */
  readonly denial: number | null;
  readonly claims: boolean;
  readonly accuses: boolean;
  readonly role: Perpetrator["role"];
}

/** Reads each sentence once, however many are named in it. The question is the offset of a name. */
export function sentenceSigns(outline: Outline): (offset: number) => SentenceSigns {
  const read = new Map<number, SentenceSigns>();
  return (offset) => {
    const sentence = sentenceAt(outline, offset);
    const known = read.get(sentence) ?? signsIn(outline.text.slice(...(outline.sentences[sentence] ?? [offset, offset])));
    read.set(sentence, known);
    return known;
  };
}

function signsIn(text: string): SentenceSigns {
  const denial = DENIES_PART.exec(text);
  return {
    denial: denial === null ? null : denial.index + denial[0].length,
    claims: CLAIMED.test(text),
    accuses: ACCUSED.test(text),
    role: ROLES.find(([, pattern]) => pattern.test(text))?.[0] ?? "carried-out",
  };
}
