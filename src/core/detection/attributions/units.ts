import { CUE_VERBS } from "../../lexicon/attribution-verbs.ts";
import { ADVERBS, COMMON_PAST, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from "../../lexicon/attribution-words.ts";
import type { Span } from "../../model/index.ts";
import type { Outline, QuotedSpan, Word } from "../../text/index.ts";

/** A word, one mark of punctuation, or a whole quotation that is read as one piece. */
export interface Token {
  readonly kind: "word" | "mark" | "quote";
  readonly start: number;
  readonly end: number;
  /** Lower case for words, the mark itself for marks, empty for quotations. */
  readonly lower: string;
  /** Whether a word is written with a capital or a figure. */
  readonly look: "capital" | "figure" | "plain";
}

/** A sentence as told by the reporter: a quotation of several sentences inside it does not end it. */
export interface Unit {
  readonly span: Span;
  readonly paragraph: number;
  /** Place among all units of the text. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** `quote`: nothing but quotations. */
  readonly shape: "quote" | "plain";
}

const MARK = /[,;:()[\]—–!?]|\.{3}|…|\s-{1,2}\s|--/gu;
const WHOLE_QUOTE_WORDS = 4;
/** No sentence that a person wrote is longer; what is gets cut, so that the search inside a unit stays bounded. */
const MOST_TOKENS = 300;

/** Cuts a text into units in reading order. Linear: words, marks and quotations are merged by one walk each. */
export function unitsOf(outline: Outline): readonly Unit[] {
  const walk = { word: 0, quote: 0 };
  const units: Unit[] = [];
  for (const { span, paragraph } of unitSpans(outline)) {
    const tokens = withoutDateline(outline.text, tokensOf(outline, span, walk));
    for (let from = 0; from < tokens.length; from += MOST_TOKENS)
      units.push(unitOf(tokens.slice(from, from + MOST_TOKENS), span, paragraph, units.length));
  }
  return units;
}

const LONGEST_DATELINE = 14;

/** "VELL, May 3 (Tidewire) -" is told by nobody in the sentence that it opens. */
function withoutDateline(text: string, tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (first === undefined || !/^\p{Lu}{3,}/u.test(text.slice(first.start, first.end))) return tokens;
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex(({ kind, lower }) => kind === "mark" && /^[-–—]+$/u.test(lower));
  if (dash < 1) return tokens;
  const place = tokens.slice(0, dash).every(({ kind, look, lower }) => kind === "mark" || look !== "plain" || lower.length < 4);
  return place ? tokens.slice(dash + 1) : tokens;
}

function unitOf(tokens: readonly Token[], span: Span, paragraph: number, index: number): Unit {
  const told = tokens.some((token) => token.kind === "word");
  return {
    span,
    paragraph,
    index,
    tokens: asHeadline(tokens),
    shape: !told && tokens.some((token) => token.kind === "quote") ? "quote" : "plain",
  };
}

/** Where nearly every word is capitalised (headlines, old wires) a capital does not tell a name: words of the closed classes and verbs lose it. */
function asHeadline(tokens: readonly Token[]): readonly Token[] {
  let capitals = 0;
  let plain = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.end - token.start < 4) continue;
    if (token.look === "capital") capitals++;
    else if (token.look === "plain") plain++;
  }
  if (capitals < 4 * plain || capitals < 3) return tokens;
  return tokens.map((token) => (token.look === "capital" && isOrdinary(token.lower) ? { ...token, look: "plain" } : token));
}

function isOrdinary(lower: string): boolean {
  return (
    CUE_VERBS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    lower === "to" ||
    ADVERBS.has(lower) ||
    COMMON_PAST.has(lower)
  );
}

function unitSpans(outline: Outline): readonly { span: Span; paragraph: number }[] {
  const spans: { span: Span; paragraph: number }[] = [];
  let quote = 0;
  let start = -1;
  for (const [index, sentence] of outline.sentences.entries()) {
    const paragraph = outline.paragraphOfSentence[index] as number;
    if (start < 0) start = sentence[0];
    while (quote < outline.quotations.length && (outline.quotations[quote] as QuotedSpan).span[1] < sentence[1]) quote++;
    const around = outline.quotations[quote];
    const isInside = around !== undefined && around.span[0] < sentence[1] && sentence[1] < around.span[1];
    if (isInside && outline.paragraphOfSentence[index + 1] === paragraph) continue;
    spans.push({ span: [start, sentence[1]], paragraph });
    start = -1;
  }
  return spans;
}

function tokensOf(outline: Outline, span: Span, walk: { word: number; quote: number }): readonly Token[] {
  const { words, quotations, text } = outline;
  const tokens: Token[] = [];
  let at = span[0];
  while (walk.quote < quotations.length && (quotations[walk.quote] as QuotedSpan).span[1] <= span[0]) walk.quote++;
  for (;;) {
    const quote = quotations[walk.quote];
    const stop = quote && quote.span[0] < span[1] ? quote.span[0] : span[1];
    plainTokens(text, words, walk, at, stop, tokens);
    if (!quote || quote.span[0] >= span[1]) return tokens;
    walk.quote++;
    const end = Math.min(quote.span[1], span[1]);
    const first = walk.word;
    while (walk.word < words.length && (words[walk.word] as Word).start < end) walk.word++;
    if (isWhole(text, quote, walk.word - first, span)) {
      tokens.push({ kind: "quote", start: quote.span[0], end, lower: "", look: "plain" });
    } else for (const word of words.slice(first, walk.word)) tokens.push(wordToken(word));
    at = end;
  }
}

/** Short quotations of a word or three belong to the reporter's sentence, unless they end or pause like speech or open a sentence and end it. */
function isWhole(text: string, quote: QuotedSpan, words: number, unit: Span): boolean {
  if (words >= WHOLE_QUOTE_WORDS || words === 0) return true;
  const last = text[quote.inner[1] - 1] as string;
  if (last === "." && quote.span[0] === unit[0]) return true;
  return last === "," || last === "?" || last === "!" || quote.end === "open";
}

function plainTokens(text: string, words: readonly Word[], walk: { word: number }, from: number, to: number, into: Token[]): void {
  let at = from;
  while (walk.word < words.length && (words[walk.word] as Word).start < to) {
    const word = words[walk.word] as Word;
    if (word.end > from) {
      if (word.start > at) marksIn(text, at, word.start, into);
      into.push(wordToken(word));
      at = word.end;
    }
    walk.word++;
  }
  if (to > at) marksIn(text, at, to, into);
}

function marksIn(text: string, from: number, to: number, into: Token[]): void {
  if (to - from === 1 && text[from] === " ") return;
  for (const match of text.slice(from, to).matchAll(MARK)) {
    const mark = match[0].trim();
    const start = from + match.index + match[0].indexOf(mark);
    into.push({ kind: "mark", start, end: start + mark.length, lower: mark, look: "plain" });
  }
}

function wordToken(word: Word): Token {
  const first = word.text[0] as string;
  const look = first >= "0" && first <= "9" ? "figure" : first !== first.toLowerCase() ? "capital" : "plain";
  return { kind: "word", start: word.start, end: word.end, lower: word.lower, look };
}
