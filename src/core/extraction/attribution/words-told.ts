import { HANDS } from "../../lexicon/attribution-hands.ts";
import { isOutlet } from "../../lexicon/outlets.ts";
import { covers, type Span } from "../../model/index.ts";
import { type Outline, sentenceAt, type Word, wordsIn } from "../../text/index.ts";
import type { Attributed } from "./attributed.ts";

const QUOTING = /\b(?:quot|cit)(?:e|es|ed|ing)\b/iu;
const ONLY_AS_SAYING = /^[^“”"]{0,120}\bas\s+(?:saying|telling|stating|adding|reporting|warning)\W*$/iu;

/**
 * What was said, where a detector took other words for it: the quotation before "the paper cited him as saying", and not "him as saying";
 * nothing where it is only whom or what somebody cites; and without the ", X said" behind it, where X tells of the saying itself.
 */
export function withWordsTold(outline: Outline, all: readonly Attributed[]): readonly Attributed[] {
  return all.flatMap((one, at) => {
    if (isNoStatement(outline, one)) return [];
    const [cue] = one.cue;
    const near = all.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    // "Officials quoted by the agency said": what stands in a source tells whose words they are.
    if (cue !== undefined && HOW_CAME.test(textOf(outline, one.cue)) && near.some(({ source }) => source.some((span) => covers(span, cue))))
      return [];
    const quoted = withQuotation(outline, withoutQuestion(outline, one));
    if (isHandAlone(outline, quoted) && near.some((other) => other !== one && sentenceOf(outline, other) === sentenceOf(outline, one)))
      return [];
    return [withoutTeller(outline, quoted, near)];
  });
}

const HOW_CAME = /^(?:quoted|cited|interviewed|reached|contacted|seen|obtained)(?: by)?$/iu;

/** "When pressed on their names, he said: …": what he was asked is none of his words. */
function withoutQuestion(outline: Outline, one: Attributed): Attributed {
  const [first, ...rest] = one.content;
  const isAsked = first !== undefined && rest.length > 0 && ASKED_FIRST.test(outline.text.slice(...first));
  return isAsked ? { ...one, content: rest } : one;
}
const ASKED_FIRST = /^(?:when |if )?(?:asked|pressed|questioned|challenged)\b/iu;

/** They stand in reading order, so that those of one sentence are near: this keeps long texts linear. */
const NEIGHBOURS = 12;

/** What a detector took for a cue and tells of nobody's speaking. */
const NO_CUE = /^\d+$/u;
const IT_IS_UNCLEAR =
  /^it (?:was|is|remains|remained) (?:not )?(?:\p{L}+ly )?(?:yet )?(?:clear|unclear|unknown|certain|uncertain|known)\b/iu;

/** "Asked about the report, …" asks nothing, and "not to be named" is how somebody speaks. */
function isNoStatement(outline: Outline, { cue, source, content }: Attributed): boolean {
  const words = textOf(outline, cue);
  const [first] = cue;
  if (NO_CUE.test(words) || (first !== undefined && IT_IS_UNCLEAR.test(outline.text.slice(first[0], first[0] + 60)))) return true;
  const [start] = outline.sentences[sentenceAt(outline, cue[0]?.[0] ?? 0)] ?? [-1];
  if (cue[0]?.[0] === start && /^asked (?:about|whether|if|by|why|how|for comment)\b/iu.test(outline.text.slice(start, start + 24)))
    return true;
  if (
    /\b(?:identified|introduced|presented|identifies|identifying)\b/iu.test(words) &&
    /^(?:him|her|it|them)sel(?:f|ves)\b/iu.test(textOf(outline, content))
  )
    return true;
  if (
    isAskedAside(outline, { cue, source }) ||
    isPhoneCall(outline, words, content) ||
    /^(?:better |best |only )?known (?:only )?as$/iu.test(words)
  )
    return true;
  if (REACHED.test(words) || isHidingName(`${words} ${textOf(outline, content)}`)) return true;
  return NAMELESS.test(words) || (/^(?:who )?ask(?:ed|ing)$/iu.test(words) && NAMELESS.test(textOf(outline, content)));
}
/** "Posted footage that they said showed the ruins": to show a thing is no telling; what is said of it stands beside it. */
export const showsAlone = (outline: Outline, { cue, content }: Attributed): boolean =>
  SHOWS.test(textOf(outline, cue)) && WHAT_IS_SHOWN.test(textOf(outline, content));

/** "One of them, asked whether it could fail, shrugged": it was asked of them. */
function isAskedAside({ text }: Outline, { cue: [cue], source: [source] }: Pick<Attributed, "cue" | "source">): boolean {
  if (cue === undefined || source === undefined || !/^(?:when )?(?:asked|pressed|questioned)$/iu.test(text.slice(...cue))) return false;
  return cue[0] > source[0] && /,\s*$/u.test(text.slice(source[0], cue[0]));
}

/** "A man called the Dren Examiner and said": to ring an outlet is to say nothing of it. */
const isPhoneCall = (outline: Outline, cue: string, content: readonly Span[]): boolean =>
  /^(?:call|phon|telephon)(?:ed|es|s)$/iu.test(cue) && content.length === 1 && isOutlet(textOf(outline, content).replace(/^the\s+/iu, ""));

/** "Officials reached for comment": they were asked, and have said nothing yet. */
const REACHED = /^(?:reached|contacted|approached)(?: (?:for|by|on|at|via))?$/iu;
/** "Did not want his name in print", "asking that he be called only by his first name": how somebody speaks. */
const isHidingName = (words: string): boolean => HIDING_NAME.test(words);
const HIDING_NAME =
  /^(?:speaking on (?:the )?condition\b|(?:who )?(?:did not|didn't|does not|doesn't) want (?:his|her|their) (?:full |real )?names?\b|(?:who |and )?(?:asked|asking|asks|requested|requesting) (?:that )?(?:to be |he be |she be |they be )?(?:called|identified|known|referred to|named) (?:only )?(?:by|as|with)\b|(?:who )?(?:asked|requested|requesting|asking)(?: for)? anonymity\b)/iu;
const NAMELESS =
  /^(?:not )?to be (?:named|identified|quoted)\b|^(?:that )?(?:his|her|their|the) (?:full )?names? (?:not )?be (?:not )?(?:withheld|used|published|printed|changed|given)\b/iu;
const SHOWS =
  /^(?:\p{L}+ly |has |have |had |also |later |then |first )*(?:aired|airs|posted|posts|broadcast|broadcasts|showed|shows|released|releases|published|publishes|shared|circulated|uploaded)$/iu;
const WHAT_IS_SHOWN =
  /^(?:what (?:it|he|she|they)\b|(?:an? |the |new |drone |satellite |video |more )*(?:footage|images|pictures|photos|photographs|clips?|videos?|recordings?) (?:that|which|of|showing|from|it|they|he|she)\b)/iu;

const sentenceOf = (outline: Outline, { cue }: Attributed): number => sentenceAt(outline, cue[0]?.[0] ?? 0);
const textOf = ({ text }: Outline, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(" ");

/** "“They come in groups,” the daily cited the official as saying." */
function withQuotation(outline: Outline, one: Attributed): Attributed {
  if (!QUOTING.test(textOf(outline, one.cue)) || !ONLY_AS_SAYING.test(textOf(outline, one.content))) return one;
  const sentence = outline.sentences[sentenceOf(outline, one)];
  const quotations = outline.quotations.flatMap(({ inner }) => (sentence !== undefined && covers(sentence, inner) ? [inner] : []));
  return quotations.length === 0 ? one : { ...one, content: quotations.map((inner) => trimmed(outline, inner)) };
}

const trimmed = ({ text }: Outline, [start, end]: Span): Span => [start, start + text.slice(start, end).replace(/[\s,]+$/u, "").length];

/** "Quoting a port official", "citing a statement": whom or what the words are from, and no words. */
function isHandAlone(outline: Outline, { cue, source, content }: Attributed): boolean {
  const [first] = content;
  if (first === undefined || content.length > 1 || !QUOTING.test(textOf(outline, cue)) || /["“”]/u.test(textOf(outline, content)))
    return false;
  if (source.some((span) => covers(span, first))) return true;
  const words = wordsIn(outline.words, first);
  return words.length <= LONGEST_HAND && words.some(({ text, lower }, at) => isHead(text, lower, words[at + 1]));
}
const LONGEST_HAND = 12;
const ENDS_PHRASE = /^(?:of|by|from|in|at|with|for|to|who|which|that|\p{L}+(?:ed|sent|seen))$/u;

/** The noun of a hand at the end of its phrase: "official", "statement issued by …". */
function isHead(text: string, lower: string, next: Word | undefined): boolean {
  return HANDS.has(lower) && /^\p{Ll}/u.test(text) && (next === undefined || ENDS_PHRASE.test(next.lower));
}

/** "The Front claimed responsibility for the blast, the monitors said": the monitors tell of the claim, and claim nothing with it. */
function withoutTeller(outline: Outline, one: Attributed, all: readonly Attributed[]): Attributed {
  const last = one.content.at(-1);
  const cue = one.cue[0];
  if (last === undefined || cue === undefined) return one;
  const teller = all.find(({ source, content }) => {
    const [from] = source;
    return from !== undefined && covers(last, from) && from[0] > last[0] && content.some((span) => covers(span, cue));
  });
  const from = teller?.source[0];
  if (teller === undefined || teller === one || from === undefined || !/,\s*(?:the |an? )?$/iu.test(outline.text.slice(last[0], from[0])))
    return one;
  const kept: Span = [last[0], last[0] + outline.text.slice(last[0], from[0]).replace(/[\s,]+(?:the |an? )?$/iu, "").length];
  return kept[1] > kept[0] ? { ...one, content: [...one.content.slice(0, -1), kept] } : one;
}
