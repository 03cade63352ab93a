import { AGENCIES } from "../../lexicon/agency-names.ts";
import { INSTITUTION_NOUNS } from "../../lexicon/attribution-acts.ts";
import { OUTLET_NAMES, OUTLET_NOUNS, SAYING_TEXTS } from "../../lexicon/attribution-hands.ts";
import { isOutlet } from "../../lexicon/outlets.ts";
import { covers, type NamedSpan, type Span } from "../../model/index.ts";
import { type Outline, sentenceAt, type Word, wordsIn } from "../../text/index.ts";
import type { Attributed } from "./attributed.ts";
import { phraseFrom, type Telling } from "./circumstances.ts";

/** Words of a name looked at from any of its own words on: "a reporter of the Halvan Gazette". */
const LONGEST_NAME = 6;
const REPORTERS = new Set("reporter correspondent journalist anchor host interviewer podcast show program programme".split(" "));

/** "The press", "reporters": nobody in particular. */
const ANY_REPORTERS =
  /^(?:(?:the|local|foreign|state|national|international)\s+)*(?:press|media|reporters|newsmen|journalists|newspapers|outlets)$/iu;

/** "The press under Norland law": so, whatever follows. */
const AT_LARGE_FIRST = /^(?:the\s+)?(?:press|media|reporters|journalists|newsmen)\s+(?!agency|trust|association)\p{Ll}/u;

/** True for a phrase that names an outlet, or somebody who works for a named one. */
export function namesOutlet({ text }: NamedSpan): boolean {
  if (ANY_REPORTERS.test(text) || AT_LARGE_FIRST.test(text)) return false;
  const words = text.split(/[\s,]+/u).map((word) => word.replace(/['’]s?$/u, ""));
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      const name = words.slice(from, to).join(" ");
      if (AGENCIES.has(name.toLowerCase()) || OUTLET_NAMES.has(name.toLowerCase()) || (/^\p{Lu}/u.test(name) && isOutlet(name)))
        return true;
    }
  }
  const works = words.some((word) => REPORTERS.has(word.toLowerCase()) || OUTLET_NOUNS.has(word.toLowerCase()));
  return works && words.some((word) => /^\p{Lu}/u.test(word) && !INSTITUTION_NOUNS.has(word.toLowerCase()));
}

/** "A second diplomat, quoted by the same paper": the outlet told of before. */
const SAME_PAPER = /^(?:the\s+)?(?:same\s+)?(?:paper|newspaper|daily|weekly|agency|station|channel|broadcaster|website)$/iu;

/** What an outlet does with words that are another's, told beside them: "as reported by", "in a statement carried by". */
const PASSED_BY =
  /\b(?:reported|quoted|published|carried|broadcast|aired|released|posted|cited|monitored|relayed|obtained|seen)\s+by\s+/giu;
/** "Read out on Radio Dren", "aired over its channel". */
const PASSED_ON = /\b(?:read(?: out)?|aired|broadcast|played|shown|printed|carried)\s+(?:on|over|in)\s+/giu;
/** "In a statement to the Observer". */
const SENT_TO = /\b(?:statements?|e-?mails?|messages?|letters?|remarks|comments)\s+to\s+/giu;
/** "Leaked to the Kulm Gazette", "asked by the Observer", "speaking to Radio Dren", "called the Examiner and said". */
const REACHED_OUTLET =
  /\b(?:(?:leaked|provided|handed|shown|given|released|speaking|spoke|talking|talked)\s+to|(?:shared|spoke|speaking|talking)\s+with|asked\s+by|questions\s+from|(?:called|phoned|telephoned))\s+/giu;
const CITING = /\b(?:citing|quoting)\s+[^,;]{1,60}$/iu;
const INTERVIEW = /\binterview(?:ed)?\s+(?:with|on|to|for|by)\s+/giu;
const THROUGH =
  /\bthrough\s+((?:(?:an?|his|her|its|their|the)\s+)?(?:\p{L}+\s+)?(?:spokes\p{L}+|lawyers?|attorneys?|representatives?|intermediar\p{L}+|aides?|publicists?))\b/giu;

/** Whoever the telling shows to have passed the words on: the outlet told or interviewed by, the one that ran it, a go-between. */
export function relaysOfTelling(outline: Outline, telling: Telling, addressee: NamedSpan | null): readonly NamedSpan[] {
  const [start, end] = telling.sentence;
  const sentence = outline.text.slice(start, end);
  const isAround = (span: Span): boolean => telling.around.some((one) => covers(one, span));
  const phrasesAfter = (pattern: RegExp): readonly NamedSpan[] =>
    [...sentence.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      // "Citing a statement published by the agency": whoever cites it is the outer hand.
      if (CITING.test(sentence.slice(0, index))) return [];
      const phrase = phraseFrom(outline, start + index + found.length, end);
      const isOne =
        phrase !== null && (namesOutlet(phrase) || (SAME_PAPER.test(phrase.text) && /^(?:quoted|cited|interviewed)/iu.test(found)));
      return phrase !== null && isAround(phrase.span) && isOne ? [phrase] : [];
    });
  const through = [...sentence.matchAll(THROUGH)].flatMap(({ index, 0: found, 1: who = "" }): NamedSpan[] => {
    const to = start + index + found.length;
    const span: Span = [to - who.length, to];
    return isAround(span) ? [{ text: who, span }] : [];
  });
  const told = addressee !== null && namesOutlet(addressee) ? [addressee] : [];
  const all = [
    ...phrasesAfter(PASSED_BY),
    ...phrasesAfter(PASSED_ON),
    ...told,
    ...phrasesAfter(INTERVIEW),
    ...phrasesAfter(SENT_TO),
    ...phrasesAfter(REACHED_OUTLET),
    ...through,
  ];
  return [...new Map(all.map((one) => [one.span[0], one])).values()];
}

const LEADS_TO_TEXT = new Set(
  "in via through from out issued released published sent posted wrote read circulated distributed issuing releasing publishing".split(" "),
);
/** Words between what leads to a text and its noun: "in his latest book". */
const LONGEST_PHRASE = 5;
/** How far from the cue, in code units, the text may be named. */
const REACH = 80;

/** The text or recording that the words stand in: "said in a letter", "issued a statement which says". Null where the telling names none. */
export function textOfTelling(outline: Outline, { around, cue }: Telling): NamedSpan | null {
  let best: Span | null = null;
  const distance = ([start, end]: Span): number => Math.max(0, start - cue[1], cue[0] - end);
  for (const stretch of around) {
    const words = wordsIn(outline.words, stretch);
    for (const [at, word] of words.entries()) {
      if (!SAYING_TEXTS.has(word.lower) || isPress(words, at)) continue;
      const phrase = phraseBefore(outline.text, words, at);
      if (phrase !== null && distance(phrase) <= REACH && (best === null || distance(phrase) < distance(best))) best = phrase;
    }
  }
  return best === null ? null : { text: outline.text.slice(best[0], best[1]), span: best };
}

/** "In court papers" is a text, "in the papers" the press. */
const isPress = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "papers" && !/^(?:court|legal|charging|official|internal|leaked)$/u.test(words[at - 1]?.lower ?? "");

const CUTS = new Set("with of to by for and or who which that".split(" "));

const IN_IT = /\bin (?:it|them)\b/iu;
/** How far before the sentence the text may have been told of, in code units. */
const TOLD_BEFORE = 400;

/** "In it, the Front says": the letter or video that the sentence before tells of. Null where it tells of none. */
export function textToldBefore(outline: Outline, { around, cue, sentence }: Telling): NamedSpan | null {
  const isNear = around.some(([start, end]) => {
    const at = IN_IT.exec(outline.text.slice(start, end));
    return at !== null && Math.max(start + at.index - cue[1], cue[0] - (start + at.index + at[0].length)) <= REACH;
  });
  if (!isNear) return null;
  const paragraph = outline.paragraphs[outline.paragraphOfSentence[sentenceAt(outline, cue[0])] ?? -1];
  const from = Math.max(paragraph?.[0] ?? sentence[0], sentence[0] - TOLD_BEFORE);
  const words = wordsIn(outline.words, [from, sentence[0]]);
  const noun = words.findLastIndex(
    ({ lower }, at) => SAYING_TEXTS.has(lower) && /^(?:an?|the|his|her|its|their|\p{L}+)$/u.test(words[at - 1]?.lower ?? ""),
  );
  const last = words[noun];
  if (last === undefined) return null;
  const first = words.slice(Math.max(0, noun - 3), noun).findLast(({ lower }) => /^(?:an?|the|his|her|its|their)$/u.test(lower)) ?? last;
  return { text: outline.text.slice(first.start, last.end), span: [first.start, last.end] };
}

/** From the article after "in" to the noun. */
function phraseBefore(text: string, words: readonly Word[], noun: number): Span | null {
  const last = words[noun] as Word;
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_PHRASE); at--) {
    if (at < noun - 1 && CUTS.has((words[at + 1] as Word).lower)) return null;
    if (/[,;:]/u.test(text.slice((words[at] as Word).end, (words[at + 1] as Word).start))) return null;
    if (LEADS_TO_TEXT.has((words[at] as Word).lower)) return [(words[at + 1] as Word).start, last.end];
  }
  return null;
}

/** Whoever passed words on, told in the phrase that names the source: "a statement carried by the Halvan website", "a guard quoted by the Post". */
export function relaysInText(outline: Outline, [start, end]: Span, of: "text" | "somebody"): readonly NamedSpan[] {
  return [...outline.text.slice(start, end).matchAll(of === "text" ? TEXT_PASSED_BY : QUOTED_BY)].flatMap(({ index, 0: found }) => {
    const from = start + index + found.length;
    const and = /\s+and\s+(?:also\s+)?(?:\p{L}+ed|seen|read|shown)\b/iu.exec(outline.text.slice(from, end));
    const phrase = phraseFrom(outline, from, and === null ? end : from + and.index);
    return phrase !== null && (namesOutlet(phrase) || isNamed(phrase) || (of === "somebody" && isOutlet(phrase.text))) ? [phrase] : [];
  });
}
/** "Witnesses interviewed by Reed Watch", "a memo seen by the Halvan Rights Group": whoever has it from them, by name. */
const isNamed = ({ text }: NamedSpan): boolean => /^\p{Lu}\S*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}\S*)+$/u.test(text);
const QUOTED_BY = /\b(?:quoted|cited|interviewed)\s+(?:by|in|on)\s+/giu;
const TEXT_PASSED_BY =
  /\b(?:(?:reported|quoted|carried|broadcast|aired|cited|monitored|relayed|obtained|seen|reviewed)\s+(?:by|on)|(?:leaked|provided|handed|given|sent)\s+to|shared\s+with)\s+/giu;

const QUOTING = /^(?:quot|cit|paraphras)/u;
const AS_SAYING = /^\s+([^.;:“”"]{2,120}?)\s+as\s+(?:saying|telling|stating|adding|reporting|warning)\b/u;

const WHO_SAID = /^\s+([^,;.:“”"]{2,100}?)\s+who\s+(?:said|says|claimed|told\s+\p{L}+)\s+(?=\S)/iu;

/** "The daily cited an officer who said the mayor was the target": the words are the officer's. */
function behindWho(outline: Outline, attributed: Attributed, verb: Word): Attributed | null {
  const match = WHO_SAID.exec(outline.text.slice(verb.end, verb.end + 200));
  const [content] = attributed.content;
  if (match?.[1] === undefined || content === undefined) return null;
  const start = verb.end + match[0].indexOf(match[1]);
  const from = verb.end + match[0].length;
  if (content[0] > start || content[1] <= from) return null;
  const said: Span = [from - (/(\S+)\s+$/u.exec(match[0])?.[0].length ?? 0), from];
  return {
    ...attributed,
    source: [[start, start + match[1].length]],
    cue: [[said[0], from - (/\s*$/u.exec(match[0])?.[0].length ?? 0)]],
    content: [[from, content[1]], ...attributed.content.slice(1)],
    outer: [{ cue: [verb.start, verb.end], source: attributed.source[0] ?? null }],
  };
}

const REPORTER =
  /(?:^|[.;]\s+|["”]\s+)(?:the\s+)?(\p{Lu}[^,;.]{1,50}?)\s+(?:has\s+|had\s+)?(?:reported|said|wrote|writes|reports|says)\b[^.;“”"]{0,40}?,?\s+(?:citing|quoting)\s+(?:the\s+|an?\s+)?$/iu;
const REPORTER_REACH = 140;

/** "The wire reported, citing Radio Dren, which quoted a guard as saying": whoever reports stands before the station. */
export function withReporter(outline: Outline, attributed: Attributed): Attributed {
  const [outer, ...rest] = attributed.outer;
  if (outer?.source === null || outer?.source === undefined || rest.length > 0) return attributed;
  const words = wordsIn(outline.words, outer.source);
  const isWhich = words.length === 1 && /^(?:which|who)$/u.test(words[0]?.lower ?? "");
  const [sentence] = outline.sentences[sentenceAt(outline, outer.source[0])] ?? [0];
  const from = Math.max(sentence, outer.source[0] - REPORTER_REACH);
  const before = outline.text.slice(from, outer.source[0]).replace(isWhich ? /(?:\p{Lu}\S*\s*)+,\s*$/u : /$^/u, "");
  const match = REPORTER.exec(before);
  if (match?.[1] === undefined) return attributed;
  const start = from + match.index + match[0].indexOf(match[1]);
  const source: Span = [start, start + match[1].length];
  return { ...attributed, outer: [{ cue: source, source }, outer] };
}

const ACCORDING = /\baccording to\s+/iu;
const WHICH_CITED =
  /^((?:the\s+)?[^,;.“”"]{2,60}?),?\s+(?:(?:which|who)\s+(?:cites?|cited|quotes?|quoted)|citing|quoting)\s+([^,;.“”"]{3,120}?)(?:,\s+(?=\S)|$)/u;

/** "According to the Times, which cited a diplomat, the sides agree": the diplomat says so, and the paper passes it on. */
export function behindWhichCited(outline: Outline, attributed: Attributed): Attributed {
  const [cue] = attributed.cue;
  const [source] = attributed.source;
  if (cue === undefined || source === undefined || attributed.outer.length > 0 || attributed.inner.length > 0) return attributed;
  const { text } = outline;
  if (!ACCORDING.test(`${text.slice(...cue)} `)) return attributed;
  const [, end] = outline.sentences[sentenceAt(outline, cue[0])] ?? cue;
  const start = cue[1] + (/^\s*/u.exec(text.slice(cue[1], end))?.[0].length ?? 0);
  const match = WHICH_CITED.exec(text.slice(start, Math.min(end, start + 240)).replace(/[.!?]+\s*$/u, ""));
  if (match?.[1] === undefined || match[2] === undefined || source[0] < start || source[0] >= start + match[0].length) return attributed;
  const who = start + match[0].indexOf(match[2], match[1].length);
  const behind = start + match[0].length;
  const last = attributed.content.at(-1)?.[1] ?? 0;
  const rest = end - (/[.!?\s]*$/u.exec(text.slice(behind, end))?.[0].length ?? 0);
  const told: readonly Span[] =
    behind < rest ? [[behind, last > behind ? last : rest]] : attributed.content.filter(([, to]) => to <= cue[0]);
  if (told.length === 0) return attributed;
  return {
    ...attributed,
    source: [[who, who + match[2].length]],
    content: told,
    outer: [{ cue, source: [start, start + match[1].length] }],
  };
}

/** "X quoted Y as saying": the words are Y's, and X passes them on. A detector may have taken X for the source. */
export function behindQuoting(outline: Outline, attributed: Attributed): Attributed {
  const [cue] = attributed.cue;
  const [source] = attributed.source;
  if (cue === undefined || source === undefined || attributed.outer.length > 0) return attributed;
  const verb = wordsIn(outline.words, cue).findLast(({ lower }) => QUOTING.test(lower));
  const told = verb === undefined || source[0] > verb.start ? null : behindWho(outline, attributed, verb);
  if (told !== null) return told;
  const match = verb === undefined ? null : AS_SAYING.exec(outline.text.slice(verb.end, verb.end + 200));
  if (verb === undefined || match?.[1] === undefined || source[0] > verb.start) return attributed;
  const start = verb.end + match[0].indexOf(match[1]);
  return { ...attributed, source: [[start, start + match[1].length]], outer: [{ cue: [verb.start, verb.end], source }] };
}
