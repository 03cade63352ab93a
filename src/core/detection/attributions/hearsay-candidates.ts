import type { Candidate } from "./candidate.ts";
import { contentEnd } from "./contents.ts";
import { isDeterminer, isIn, isMark, isWord } from "./grammar.ts";
import { phraseBefore } from "./noun-phrases.ts";
import { groupStart } from "./subjects.ts";
import type { Token } from "./units.ts";

const HEARSAY = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** "The gunmen reportedly wore uniforms", "Reportedly, nobody was hurt": told by nobody shown. */
export function hearsayCandidate(tokens: readonly Token[], head: number): Candidate | null {
  if (!isIn(tokens[head], HEARSAY)) return null;
  const told = (content: Candidate["content"]): Candidate => ({
    key: "reportedly adverb",
    order: "none",
    source: null,
    cue: [{ from: head, to: head + 1 }],
    content,
    addressee: null,
    hand: null,
  });
  if (head === 0) {
    const from = isMark(tokens[1], ",") ? 2 : 1;
    return from < tokens.length ? told([{ from, to: contentEnd(tokens, from, "clause", false) }]) : null;
  }
  // "An allegedly stolen car" is a word before a noun.
  if (isDeterminer(tokens[head - 1]) || !isWord(tokens[head + 1])) return null;
  const subject = phraseBefore(tokens, groupStart(tokens, head));
  if (subject === null || subject.to > head) return null;
  return told([
    { from: subject.from, to: head },
    { from: head + 1, to: contentEnd(tokens, head + 1, "clause", false) },
  ]);
}
