import type { Candidate } from "./candidate.ts";
import { contentBefore, contentEnd } from "./contents.ts";
import { type Complement, complementAfter } from "./frames.ts";
import { answered, frontedContent, hasFinite, isParenthetic, verbBehindAside } from "./fronted.ts";
import { isConjunction, isIn, isMark, isQuote, isWord } from "./grammar.ts";
import { phraseAfter, type Range } from "./noun-phrases.ts";
import { passive } from "./passive-candidates.ts";
import { inheritable, subjectOf } from "./subjects.ts";
import type { Token } from "./units.ts";
import { isFirstOfNeither, type VerbGroup } from "./verb-groups.ts";

/** The attribution that a verb group makes, or null where it makes none. `inherited` is the subject of the clause before. */
export function verbCandidate(tokens: readonly Token[], group: VerbGroup, inherited: Range | null): Candidate | null {
  if (isAboutBeingNamed(tokens, group) || isFirstOfNeither(tokens, group.head)) return null;
  const own = group.standing === "finite" ? subjectOf(tokens, group) : null;
  const before = own === null ? null : (leftContent(tokens, own.from) ?? frontedContent(tokens, group, own.from));
  const complement = complementAfter(tokens, group.head, group.lemma, before === null ? "nothing" : "content");
  if (group.standing === "passive") return passive(tokens, group, complement);
  const inverted = invertedAt(tokens, group, complement);
  if (inverted !== null) return inverted;
  const source = own ?? inheritable(tokens, group, inherited);
  const key = (order: string): string => `${group.lemma} ${group.standing} ${order}`;
  const cue = [{ from: group.from, to: complement.cueEnd }];
  const { addressee } = complement;
  const as = own === null ? null : asSaid(tokens, own.from, complement);
  if (as !== null) return { key: key("as"), order: "subject-first", source, cue, content: [as], addressee, hand: null };
  const aside = own === null || complement.frame !== "end" || !ANSWERING.has(group.lemma) ? null : answered(tokens, own);
  if (aside !== null)
    return { key: key("aside"), order: "subject-first", source: aside.source, cue, content: [aside.content], addressee, hand: null };
  if (complement.frame === "end") {
    if (before === null)
      return own === null ? null : { key: key("end"), order: "subject-first", source, cue, content: [], addressee, hand: null };
    return {
      key: key("end"),
      order: "subject-first",
      source,
      cue,
      content: [before, ...rightAfterEnd(tokens, complement.from, isParenthetic(tokens, before, complement.from))],
      addressee,
      hand: null,
    };
  }
  if (source === null) return null;
  const isRelative =
    isWord(tokens[source.from]) &&
    own !== null &&
    source.to - source.from === 1 &&
    ["who", "which", "that"].includes((tokens[source.from] as Token).lower);
  if (complement.frame === "colon" && REFUSING.has(group.lemma)) {
    const refusal = group.lemma === "refuse" && own !== null;
    return refusal ? { key: key("end"), order: "subject-first", source, cue, content: [], addressee, hand: null } : null;
  }
  const content = { from: complement.from, to: contentEnd(tokens, complement.from, complement.frame, isRelative) };
  const isSplitQuote = complement.frame === "quote" && before !== null && isQuote(tokens[before.to - 1]);
  return {
    key: key(complement.frame),
    order: "subject-first",
    source,
    cue,
    content:
      before !== null && (isSplitQuote || complement.frame === "colon")
        ? [before, content]
        : [content, ...judgedAs(tokens, group.lemma, content.to)],
    addressee,
    hand: null,
  };
}

/** "Who asked not to be named", "declined to be identified", "insisted on anonymity": says how a source is told, and nothing more. */
function isAboutBeingNamed(tokens: readonly Token[], group: VerbGroup): boolean {
  // "A group calling itself the Amber Column".
  const bearsName = group.standing === "participle" || isIn(tokens[group.from - 1], WHICH);
  if (bearsName && tokens[group.head + 1]?.lower === "itself" && tokens[group.head]?.lower.startsWith("call")) return true;
  for (let at = group.head + 1; at < Math.min(tokens.length, group.head + 6); at++) {
    const token = tokens[at];
    if (!isWord(token)) return false;
    if (token.lower === "anonymity" || (at === group.head + 1 && REFLEXIVE.has(token.lower))) return true;
    if (BEING_NAMED.has(token.lower)) return tokens[at - 1]?.lower === "be" || tokens[at - 1]?.lower === "being";
  }
  return false;
}
const WHICH = new Set(["which", "that"]);
const REFLEXIVE = new Set(["himself", "herself", "themselves"]);
const BEING_NAMED = new Set(["named", "identified", "quoted", "anonymous"]);

const JUDGING = new Set(["hail", "praise", "applaud", "condemn", "denounce", "describe", "dismiss"]);
const JUDGED_REACH = 14;

/** "Hailed the raid, in a message read out on the air, as a blow": what it is called goes on behind how that was told. */
function judgedAs(tokens: readonly Token[], lemma: string, from: number): readonly Range[] {
  if (!JUDGING.has(lemma)) return [];
  for (let at = from; at < Math.min(tokens.length - 1, from + JUDGED_REACH) && isWord(tokens[at]); at++)
    if (at > from && tokens[at]?.lower === "as") return [{ from: at, to: contentEnd(tokens, at, "object", false) }];
  return [];
}

/** "The army has refused: its spokesman said …": what follows the colon is another's, and of a refusal the reason at most. */
const REFUSING = new Set(["refuse", "decline", "deny", "reject"]);

/** What somebody does to a thing told right before: ", which the army denies". */
const ANSWERING = new Set(["deny", "dispute", "reject", "dismiss", "contradict", "confirm", "acknowledge"]);

/** "As X noted, …" and "…, as X put it". */
function asSaid(tokens: readonly Token[], subject: number, complement: Complement): Range | null {
  const as = tokens[subject - 1];
  if (!isWord(as) || as.lower !== "as") return null;
  const end =
    complement.frame === "end"
      ? complement.from
      : complement.frame === "object" && tokens[complement.from]?.lower === "it"
        ? complement.from + 1
        : -1;
  if (end < 0) return null;
  if (subject > 1 && !isConjunction(tokens[subject - 2])) return contentBefore(tokens, 0, subject - 1);
  const from = isMark(tokens[end], ",") || isMark(tokens[end], ":") ? end + 1 : end;
  return from < tokens.length ? { from, to: contentEnd(tokens, from, "clause", false) } : null;
}

/** The content that goes on after ", he said,". */
function rightAfterEnd(tokens: readonly Token[], from: number, isParenthetical: boolean): readonly Range[] {
  if (!isMark(tokens[from], ",") || from + 1 >= tokens.length) return [];
  if (isParenthetical) {
    const verb = verbBehindAside(tokens, from + 1);
    return [{ from: verb, to: contentEnd(tokens, verb, "clause", false) }];
  }
  const next = tokens[from + 1];
  if (isConjunction(next) || isIn(next, WITH_REPORTER) || /ing$/u.test(next?.lower ?? "")) return [];
  return [{ from: from + 1, to: contentEnd(tokens, from + 1, "clause", false) }];
}
const WITH_REPORTER = new Set("while although though after when according as who which referring in on at during".split(" "));

function leftContent(tokens: readonly Token[], subject: number): Range | null {
  const before = tokens[subject - 1];
  if (!(isMark(before, ",") || isQuote(before))) return null;
  const content = contentBefore(tokens, 0, subject);
  if (content === null || (content.from === 0 && /^(?:asked|according)$/u.test(tokens[0]?.lower ?? ""))) return null;
  return isQuote(tokens[content.to - 1]) || hasFinite(tokens, content) ? content : null;
}

/** "…," said X / clause, said X. */
function invertedAt(tokens: readonly Token[], group: VerbGroup, complement: Complement): Candidate | null {
  const before = tokens[group.from - 1];
  if (group.standing !== "finite" || !(isQuote(before) || isMark(before, ","))) return null;
  const source = phraseAfter(tokens, group.head + 1);
  if (source === null) return null;
  const content = contentBefore(tokens, 0, group.from);
  if (content === null) return null;
  if (
    !isQuote(tokens[content.to - 1]) &&
    (!SAYING.has(group.lemma) || complement.frame !== "object" || !hasFinite(tokens, content) || isWord(tokens[source.to]))
  )
    return null;
  const full = withApposition(tokens, source);
  const rest = isMark(tokens[full.to], ",") || isMark(tokens[full.to], ":") ? full.to + 1 : full.to;
  const after = isQuote(tokens[rest]) ? [{ from: rest, to: rest + 1 }] : [];
  return {
    key: `${group.lemma} finite inverted-${isQuote(tokens[content.to - 1]) ? "quote" : "clause"}`,
    order: "inverted",
    source: full,
    cue: [{ from: group.from, to: group.head + 1 }],
    content: [content, ...after],
    addressee: null,
    hand: null,
  };
}

/** Verbs that may stand before their subject after a clause that is no quotation. */
const SAYING = new Set("say add write report warn note explain argue insist admit concede recall announce claim".split(" "));

function withApposition(tokens: readonly Token[], phrase: Range): Range {
  let to = phrase.to;
  if (isMark(tokens[to], "(")) {
    const close = tokens.findIndex((token, at) => at > to && isMark(token, ")"));
    if (close > 0 && close - to < 10) to = close + 1;
  }
  while (isMark(tokens[to], ",") && isWord(tokens[to + 1]) && !/ing$/u.test((tokens[to + 1] as Token).lower)) {
    let at = to + 1;
    while (isWord(tokens[at])) at++;
    if (isQuote(tokens[at]) || at - to > 25) break;
    to = at;
  }
  return { from: phrase.from, to };
}
