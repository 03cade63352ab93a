import { ACCUSED, CLAIMED, DENIES_PART, ROLES } from "../../lexicon/incident-words.ts";
import type { Perpetrator } from "../../model/index.ts";
import { type Outline, sentenceAt } from "../../text/index.ts";

/** What the words of a sentence say of whoever is named in it as having done something. */
export interface SentenceSigns {
  readonly denies: boolean;
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
  return {
    denies: DENIES_PART.test(text),
    claims: CLAIMED.test(text),
    accuses: ACCUSED.test(text),
    role: ROLES.find(([, pattern]) => pattern.test(text))?.[0] ?? "carried-out",
  };
}
