import type { Candidate } from "./candidate.ts";
import { contentBefore, contentEnd } from "./contents.ts";
import {
  isConjunction,
  isFiniteVerb,
  isIn,
  isMark,
  isPossessive,
  isPreposition,
  isPronoun,
  isSubordinator,
  isTimeWord,
  isWord,
} from "./grammar.ts";
import { phraseAfter, phraseBefore, type Range } from "./noun-phrases.ts";
import { groupStart } from "./subjects.ts";
import type { Token } from "./units.ts";

const FIGURES = new Set(["toll", "number", "figure", "count", "total", "dead", "casualties", "losses", "damage", "cost"]);

/** "The hospital put the toll at seven." */
export function figureCandidate(tokens: readonly Token[], head: number): Candidate | null {
  const subject = phraseBefore(tokens, groupStart(tokens, head));
  if (subject !== null && isIn(tokens[head + 1], AT)) return figurePutBy(tokens, head, subject);
  const source = subject;
  const to = contentEnd(tokens, head + 1, "object", false);
  if (source === null || to <= head + 2) return null;
  const object = tokens.slice(head + 1, to);
  if (!object.some((token) => isIn(token, FIGURES)) || !object.some((token) => token.lower === "at")) return null;
  return {
    key: "put finite figure",
    order: "subject-first",
    source,
    cue: [{ from: head, to: head + 1 }],
    content: [{ from: head + 1, to }],
    addressee: null,
    hand: null,
  };
}

const AT = new Set(["at"]);

/** "The toll was put at seven by the hospital." */
function figurePutBy(tokens: readonly Token[], head: number, subject: Range): Candidate | null {
  const isFigure = tokens.slice(subject.from, subject.to).some((token) => isIn(token, FIGURES));
  const by = tokens.findIndex((token, at) => at > head && token.lower === "by");
  const source = by < 0 || by > head + 6 ? null : phraseAfter(tokens, by + 1);
  if (!isFigure || source === null) return null;
  const content = [subject, { from: head + 1, to: by }];
  return { key: "put passive figure", order: "none", source, cue: [{ from: head, to: head + 1 }], content, addressee: null, hand: null };
}

/** "According to X, …" and "…, according to X". */
export function according(tokens: readonly Token[], head: number): Candidate | null {
  if (isIn(tokens[head + 2], OF_WHICH)) return accordingToWhich(tokens, head);
  const phrase = phraseAfter(tokens, head + 2);
  if (phrase === null) return null;
  const tail = withSourceTail(tokens, phrase);
  const source = head === 0 ? withItsClause(tokens, tail) : tail;
  const cue = [{ from: head, to: head + 2 }];
  const before = tokens[head - 1];
  if (head === 0 || isConjunction(before) || (isMark(before, ",") && head < 2)) {
    const from = isMark(tokens[source.to], ",") ? source.to + 1 : source.to;
    if (from >= tokens.length) return null;
    return {
      key: "according first",
      order: "according",
      source,
      cue,
      content: [{ from, to: contentEnd(tokens, from, "clause", false) }],
      addressee: null,
      hand: null,
    };
  }
  const content = contentBefore(tokens, 0, head);
  if (content === null) return null;
  return { key: "according last", order: "according", source, cue, content: [content], addressee: null, hand: null };
}

const OF_WHICH = new Set(["which", "whom"]);

/** "Messages according to which villagers had been hit": the messages say so. */
function accordingToWhich(tokens: readonly Token[], head: number): Candidate | null {
  const source = phraseBefore(tokens, head);
  const from = head + 3;
  if (source === null || from >= tokens.length) return null;
  const content = [{ from, to: contentEnd(tokens, from, "clause", false) }];
  return { key: "according first", order: "according", source, cue: [{ from: head, to: head + 2 }], content, addressee: null, hand: null };
}

const LONGEST_ASIDE = 20;

/** "According to an officer, who may not speak to the press, …": the clause is of the source. */
function withItsClause(tokens: readonly Token[], source: Range): Range {
  if (!isMark(tokens[source.to], ",") || !(isIn(tokens[source.to + 1], ITS_CLAUSE) || isReleased(tokens, source.to + 1))) return source;
  for (let at = source.to + 2; at < Math.min(tokens.length - 1, source.to + LONGEST_ASIDE); at++)
    if (isMark(tokens[at], ",")) return { from: source.from, to: at };
  return source;
}
/** "According to the indictment, unsealed on Thursday, …": how the text came out is told of it. */
const isReleased = (tokens: readonly Token[], at: number): boolean =>
  isIn(tokens[at], RELEASED) && (isPreposition(tokens[at + 1]) || isTimeWord(tokens[at + 1]) || isMark(tokens[at + 1], ","));
const RELEASED = new Set(
  "released published unsealed issued dated seen obtained reviewed posted signed filed leaked carried broadcast sent written shared compiled prepared made".split(
    " ",
  ),
);
const ITS_CLAUSE = new Set(["who", "whose", "which"]);

/** "In her view the front is weak", "in Torrend's opinion": a source by a possessive. */
export function inViewOf(tokens: readonly Token[], head: number): Candidate | null {
  const noun = tokens[head];
  if (!isIn(noun, VIEWS) || !isPossessive(tokens[head - 1])) return null;
  const owner = ownerEndingAt(tokens, head);
  const source = isIn(tokens[owner.from], IN) ? { from: owner.from + 1, to: owner.to } : owner;
  const opener = tokens[source.from - 1];
  if (!isWord(opener) || opener.lower !== "in" || source.from > LATEST_VIEW) return null;
  const from = isMark(tokens[head + 1], ",") ? head + 2 : head + 1;
  if (!isWord(tokens[from]) || isPreposition(tokens[from])) return null;
  const content = [{ from, to: contentEnd(tokens, from, "clause", false) }];
  return {
    key: "opinion first",
    order: "according",
    source,
    cue: [{ from: source.from - 1, to: head + 1 }],
    content,
    addressee: null,
    hand: null,
  };
}
const IN = new Set(["in"]);
const VIEWS = new Set(["view", "opinion", "estimation", "judgment", "judgement", "telling"]);
/** Where in its sentence such an opening stands at the latest. */
const LATEST_VIEW = 4;

function withSourceTail(tokens: readonly Token[], phrase: Range): Range {
  let to = phrase.to;
  while (to < tokens.length && isWord(tokens[to])) to++;
  return { from: phrase.from, to };
}

const NOUN_LINKS = new Set(["that", "of", "to", "for", "about", "on", "against", "from", "over"]);

/** "X's claim that", "his call for", "a warning that". */
export function nounCandidate(tokens: readonly Token[], head: number, subject: Range | null): Candidate | null {
  const link = tokens[head + 1];
  if (!isIn(link, NOUN_LINKS) || head + 2 >= tokens.length) return null;
  const opener = isWord(link) ? link.lower : "";
  let at = head;
  while (at > 0 && head - at < 4 && isWord(tokens[at - 1]) && !isFiniteVerb(tokens[at - 1]) && !isPossessive(tokens[at - 1])) at--;
  const owner = isPossessive(tokens[at - 1]) ? ownerEndingAt(tokens, at) : null;
  const source = owner ?? subject;
  if (source === null) return null;
  const keepsLink = opener === "that" || opener === "to";
  const from = keepsLink ? head + 1 : head + 2;
  return {
    key: `${(tokens[head] as Token).lower} noun ${opener} ${owner === null ? "inherited" : "owner"}`,
    order: "noun",
    source,
    cue: [{ from: owner === null ? head : at, to: keepsLink ? head + 1 : head + 2 }],
    content: [{ from, to: contentEnd(tokens, from, opener === "that" ? "that" : "object", false) }],
    addressee: null,
    hand: null,
  };
}

function ownerEndingAt(tokens: readonly Token[], end: number): Range {
  const last = tokens[end - 1] as Token;
  if (!last.lower.endsWith("'s")) return { from: end - 1, to: end };
  let at = end - 1;
  while (
    at > 0 &&
    isWord(tokens[at - 1]) &&
    !isSubordinator(tokens[at - 1]) &&
    !isConjunction(tokens[at - 1]) &&
    (tokens[at - 1]?.look === "capital" || ["the", "of"].includes((tokens[at - 1] as Token).lower)) &&
    !isPronoun(tokens[at - 1])
  )
    at--;
  return { from: at, to: end };
}
