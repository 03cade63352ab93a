import { CUE_NOUNS } from "../../lexicon/attribution-nouns.ts";
import { CUE_VERBS } from "../../lexicon/attribution-verbs.ts";
import type { Candidate } from "./candidate.ts";
import { isFiniteVerb, isIn, isMark, isNounish, isWord } from "./grammar.ts";
import { headlineCandidate } from "./headlines.ts";
import { hearsayCandidate } from "./hearsay-candidates.ts";
import { phraseBefore, type Range } from "./noun-phrases.ts";
import { according, figureCandidate, inViewOf, nounCandidate } from "./other-candidates.ts";
import { passedOn } from "./passing-on.ts";
import { phrasalCandidate } from "./phrasal-candidates.ts";
import { silenceCandidate } from "./silence-candidates.ts";
import { groupStart } from "./subjects.ts";
import type { Token, Unit } from "./units.ts";
import { verbCandidate } from "./verb-candidates.ts";
import { verbGroupAt } from "./verb-groups.ts";

/** Every possible attribution in `unit`, good or bad: the table of rules decides which stand. */
export function candidatesIn(unit: Unit): readonly Candidate[] {
  const { tokens } = unit;
  const found: Candidate[] = [];
  let subject: Range | null = null;
  const headline = headlineCandidate(unit);
  if (headline !== null) found.push(headline);
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head] as Token;
    if (token.kind !== "word") continue;
    if (token.lower === "according" && isWord(tokens[head + 1]) && (tokens[head + 1] as Token).lower === "to") {
      const candidate = according(tokens, head);
      if (candidate) found.push(candidate);
      continue;
    }
    if (token.lower === "put") {
      const figure = figureCandidate(tokens, head);
      if (figure !== null) {
        found.push(figure);
        continue;
      }
    }
    const told: Candidate | null =
      silenceCandidate(tokens, head) ?? hearsayCandidate(tokens, head) ?? phrasalCandidate(tokens, head, subject) ?? inViewOf(tokens, head);
    if (told !== null) {
      found.push(told);
      if (told.order === "subject-first" && told.source !== null) subject = told.source;
      continue;
    }
    if (CUE_VERBS.has(token.lower)) {
      const group = verbGroupAt(tokens, head);
      if (group !== null) {
        const passed = passedOn(tokens, group, subject);
        if (passed !== null) {
          found.push(passed.candidate);
          head = passed.next - 1;
          continue;
        }
        const candidate = verbCandidate(tokens, group, subject);
        if (candidate !== null) {
          found.push(candidate);
          if (candidate.source !== null && group.standing === "finite" && !isNounish(token)) subject = candidate.source;
          continue;
        }
      }
    }
    if (isFiniteVerb(token)) subject = mainSubject(tokens, head, subject);
    if (CUE_NOUNS.has(token.lower)) {
      const candidate = nounCandidate(tokens, head, subject);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

/** The subject of the clause at hand: a phrase that opens the unit or follows a pause takes over from the one before. */
function mainSubject(tokens: readonly Token[], head: number, before: Range | null): Range | null {
  const start = groupStart(tokens, head);
  if (before !== null && start <= before.to) return before;
  const phrase = phraseBefore(tokens, start);
  if (phrase === null) return before;
  const opens = phrase.from === 0 || isMark(tokens[phrase.from - 1], ",") || isMark(tokens[phrase.from - 1], ";");
  return before === null || (opens && !isRelative(tokens, phrase)) ? phrase : before;
}

const isRelative = (tokens: readonly Token[], phrase: Range): boolean => isIn(tokens[phrase.from], RELATIVES);
const RELATIVES = new Set(["who", "which", "that", "whose"]);
