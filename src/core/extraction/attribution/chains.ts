import { INSTITUTION_NOUNS } from "../../lexicon/attribution-acts.ts";
import { DOCUMENT_NOUNS, REPORTING } from "../../lexicon/attribution-hands.ts";
import { isOutlet } from "../../lexicon/outlets.ts";
import type { Hand, NamedSpan, Span, Speaker } from "../../model/index.ts";
import { type Outline, type Word, wordsIn } from "../../text/index.ts";
import type { DocumentFacts } from "../context.ts";
import type { Attributed, PassingHand } from "./attributed.ts";

/** The hands of one statement and who is left as its source. */
export interface Chain {
  readonly hands: readonly Hand[];
  /** The source spans the statement keeps: those of the last hand, none where the chain ends in a gap. */
  readonly source: readonly Span[];
  /** Whether the last hand is the detected source, somebody whom the detected source cites, or nobody shown. */
  readonly ends: "source" | "cited" | "gap";
}

const GAP: Hand = { text: "", span: null, role: "gap" };

/** What the telling itself shows of how the words came: who passed them on, and the text or recording they stand in. */
export interface ToldThrough {
  readonly relays: readonly NamedSpan[];
  readonly text: NamedSpan | null;
}

/** Lays out the chain, outermost first: the publisher where known, those who pass on, documents, and the speaker or a gap. */
export function chainOf(
  outline: Outline,
  { publisher, agency }: Pick<DocumentFacts, "publisher" | "agency">,
  attributed: Attributed,
  speaker: Speaker | null,
  names: ReadonlyMap<PassingHand, NamedSpan>,
  { relays, text }: ToldThrough,
): Chain {
  const hands: Hand[] = [];
  if (publisher !== null) hands.push({ text: publisher, span: null, role: "publisher" });
  if (agency !== null && !isSameOutlet(agency.text, publisher)) hands.push({ ...agency, role: "relay" });
  for (const hand of attributed.outer) pushRelay(outline, hands, names.get(hand));
  // Whoever speaks passes on nothing of his own; the words for a text may hold whoever had it in hand.
  const isText = attributed.source[0] !== undefined && isDocument(outline, attributed.source[0]);
  const isSpeaker = ({ span }: NamedSpan): boolean => speaker !== null && !isText && span[0] < speaker.span[1] && speaker.span[0] < span[1];
  for (const relay of relays) {
    const isThere = hands.some(
      ({ span, text: name }) => span !== null && ((span[0] < relay.span[1] && relay.span[0] < span[1]) || isSameOutlet(relay.text, name)),
    );
    if (!isThere && !isSpeaker(relay) && !isSameOutlet(relay.text, publisher)) pushBeforeTexts(hands, { ...relay, role: "relay" });
  }
  const [source] = attributed.source;
  const cited = attributed.inner.find((hand) => hand.source !== null);
  const citedName = cited === undefined ? undefined : names.get(cited);
  if (cited !== undefined && citedName !== undefined) {
    if (speaker !== null) hands.push({ text: speaker.text, span: speaker.span, role: "relay" });
    if (isDocument(outline, cited.source as Span))
      return { hands: [...hands, { ...citedName, role: "document" }, GAP], source: [], ends: "gap" };
    return { hands: [...hands, { ...citedName, role: "speaker" }], source: [cited.source as Span], ends: "cited" };
  }
  if (source === undefined) return { hands: [...hands, GAP], source: [], ends: "gap" };
  if (isDocument(outline, source))
    return {
      hands: [...hands, { text: textOf(outline, source), span: source, role: "document" }, ...ownerOrGap(outline, source)],
      source: attributed.source,
      ends: "source",
    };
  if (text !== null) hands.push({ ...text, role: "document" });
  if (passesOn(outline, source, speaker, attributed))
    return { hands: [...hands, { ...nameOf(outline, source, speaker), role: "relay" }, GAP], source: attributed.source, ends: "source" };
  if (speaker === null)
    return {
      hands: [...hands, { text: textOf(outline, source), span: source, role: "speaker" }],
      source: attributed.source,
      ends: "source",
    };
  return { hands: [...hands, { text: speaker.text, span: speaker.span, role: "speaker" }], source: attributed.source, ends: "source" };
}

/** An agency that publishes its own text is one hand. */
function isSameOutlet(agency: string, publisher: string | null): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/^the\s+/u, "");
  const acronym = (publisher ?? "").replace(/[^\p{Lu}]/gu, "");
  if (publisher === null) return false;
  const [one, other] = [plain(agency), plain(publisher)];
  // "Told the Courier", in The Dren Courier.
  if (!one.includes(" ") && other.endsWith(` ${one}`)) return true;
  return one === other || (agency.length > 1 && agency === acronym) || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** "A cable, published by the website, quotes a minister as saying": whoever ran the text had it in hand after its author. */
function pushBeforeTexts(hands: Hand[], relay: Hand): void {
  const text = hands.findIndex(({ role }) => role === "document");
  hands.splice(text < 0 ? hands.length : text, 0, relay);
}

/** "The report quoted X as saying": a text that passes words on is a document. */
function pushRelay(outline: Outline, hands: Hand[], name: NamedSpan | undefined): void {
  if (name === undefined) hands.push(GAP);
  else hands.push({ ...name, role: isDocument(outline, name.span) ? "document" : "relay" });
}

function nameOf(outline: Outline, source: Span, speaker: Speaker | null): NamedSpan {
  return speaker === null ? { text: textOf(outline, source), span: source } : { text: speaker.text, span: speaker.span };
}

/** An outlet that reports: its own voice is no origin, it has the words from somebody, and where it shows nobody there is a gap. */
function passesOn(outline: Outline, source: Span, speaker: Speaker | null, { cue, content }: Attributed): boolean {
  const isPress = isOutlet(speaker?.text ?? textOf(outline, source)) || isApposedOutlet(outline, source);
  if (!isPress || isOfItself(outline, content)) return false;
  return cue.some((span) => wordsIn(outline.words, span).some(({ lower }) => REPORTING.has(lower)));
}

const APPOSED_OUTLET =
  /^(?:the\s+)?\p{Lu}[^,;.“”"]{1,60},\s+(?:an?|the|another)\s+(?:[\p{L}-]+\s+){0,3}?(?:newspaper|paper|daily|weekly|magazine|blog|website|portal|broadcaster|radio station|television (?:station|channel)|tv channel|tabloid|news (?:agency|site|website))(?=[,.;]|\s+(?:on|of|in|that|which|based|close|run|owned|with|for|from|published|linked|near|loyal|sympathetic|about|known|widely)\b|$)/iu;
/** Of the text behind a source, so much tells what it is. */
const APPOSITION_REACH = 160;

/** "River Brief, a blog on security": an outlet by what is told beside its name. */
function isApposedOutlet({ text, casing }: Outline, source: Span): boolean {
  return (
    casing === "mixed" &&
    /^(?:the\s+)?\p{Lu}/u.test(text.slice(...source)) &&
    APPOSED_OUTLET.test(text.slice(source[0], source[0] + APPOSITION_REACH))
  );
}

/** "The agency said it had no record": what an outlet says of itself it passes on from nobody. */
function isOfItself(outline: Outline, content: readonly Span[]): boolean {
  const [first] = content;
  const opening = first === undefined ? "" : outline.text.slice(first[0], first[0] + 12);
  return /^\W*(?:that\s+)?(?:it|its|we|our|they|their)\b/iu.test(opening);
}

const textOf = (outline: Outline, span: Span): string => outline.text.slice(span[0], span[1]);

/** Words of an outlet's name: a longer phrase that ends in one tells of something else. */
const LONGEST_OUTLET = 6;
const ENDS_HEAD = new Set(
  "by from of in on including such that which who whose published released issued bearing carrying attributed ascribed purporting obtained seen for to with about at".split(
    " ",
  ),
);

/** "A memo seen by this newspaper", "the memo, whose authenticity …": the noun stands before what is told of it. */
function headIsText({ text, casing }: Outline, words: readonly Word[]): boolean {
  if (casing !== "mixed") return false;
  const at = words.findIndex(({ lower, end }, index) => {
    const next = words[index + 1];
    if (next === undefined || !DOCUMENT_NOUNS.has(lower)) return false;
    return /^(?:seen|obtained|reviewed|viewed|leaked|shown|shared|read)$/u.test(next.lower) || /^,/u.test(text.slice(end, next.start));
  });
  return at >= 0 && at < LONGEST_HEAD && words.slice(0, at + 1).every(({ text: own }, index) => index === 0 || /^\p{Ll}/u.test(own));
}
const LONGEST_HEAD = 5;

/** "the washington post" in a text without capitals. */
const PAPER_WITHOUT_CASE = /^the\s+(?:\p{L}+\s+){1,2}(?:post|times|herald|tribune|gazette|courier)$/iu;

/** "Another paragraph of the", "a new batch of": what stands before "of" is a part or a number of what stands behind. */
const PART_OF =
  /^(?:[\p{L}-]+ ){0,3}?(?:results?|findings|paragraphs?|passages?|parts?|sections?|excerpts?|extracts?|pages?|lines?|batch|trove|cache|series|set|copy|copies) (?:of|from) (?:the |an? |its |his |her |their )?/iu;

/** True where the head of the phrase is a text or a recording, or a part of one. */
export function isDocument(outline: Outline, [start, end]: Span): boolean {
  const part = PART_OF.exec(outline.text.slice(start, end))?.[0].length ?? 0;
  return headIsDocument(outline, [start + part, end]);
}

function headIsDocument(outline: Outline, span: Span): boolean {
  const all = wordsIn(outline.words, span);
  if (headIsText(outline, all)) return true;
  const words = all.map(({ lower }) => lower);
  if (words.length <= LONGEST_OUTLET && isOutlet(outline.text.slice(span[0], span[1]).replace(/^(?:the|an?)\s+/iu, ""))) return false;
  if (outline.casing !== "mixed" && PAPER_WITHOUT_CASE.test(outline.text.slice(span[0], span[1]))) return false;
  const stop = words.findIndex(
    (word, at) =>
      at > 0 &&
      (ENDS_HEAD.has(word) || /(?:ed|sent|seen)$/u.test(word)) &&
      DOCUMENT_NOUNS.has(words[at - 1] ?? "") &&
      !isWatch(words[at - 1], word),
  );
  const other = words.findIndex((word, at) => at > 0 && ENDS_HEAD.has(word));
  if (stop > 0 && (other < 0 || other >= stop)) return true;
  const noun = words.slice(0, other < 0 ? words.length : other).findLast((word) => !DAY.test(word)) ?? "";
  return DOCUMENT_NOUNS.has(noun) && !isWatch(noun, words[other] ?? "");
}

/** "A report Tuesday from the Courier": when it came is no part of what it is. */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/u;

/** "The Guard's post at Velmar" is where it stands watch. */
const isWatch = (noun: string | undefined, next: string): boolean => /^posts?$/u.test(noun ?? "") && /^(?:at|in|on)$/u.test(next);

const AUTHOR_WITHOUT_CASE = /\s(?:by|from(?=\s+(?:the|an?)\s))\s+(?:(?:the|an?)\s+)?([^,;()]{3,80}?)(?=[,;()]|\s(?:which|that|who)\b|$)/iu;

/** "The bomb squad's report", "the board's minutes". */
const OWNER_BY_POSSESSIVE =
  /^(?:(?:the|an?)\s+)?((?:\p{Ll}+\s+){0,2}\p{Ll}+?)(?:['’]s|(?<=s)['’])\s+(?:\p{L}+\s+){0,2}?(?:report|minutes|letter|memo|statement|records?|bulletin|communique|message|findings|study|filing|logs?|video)\b/iu;

/** "The military report": a body stands before the noun without a capital. */
function ownerWithoutCapital(outline: Outline, source: Span): readonly Hand[] {
  const text = outline.text.slice(source[0], Math.min(source[1], source[0] + 200));
  const author = outline.casing === "mixed" ? null : AUTHOR_WITHOUT_CASE.exec(text);
  if (author?.[1] !== undefined) {
    const start = source[0] + author.index + author[0].length - author[1].length;
    return [{ text: author[1], span: [start, start + author[1].length], role: "speaker" }];
  }
  const named = OWNER_BY_POSSESSIVE.exec(text);
  if (named?.[1] !== undefined) {
    const start = source[0] + named[0].indexOf(named[1]);
    return [{ text: named[1], span: [start, start + named[1].length], role: "speaker" }];
  }
  const words = wordsIn(outline.words, source).slice(0, 4);
  const at = words.findIndex(({ lower }) => DOCUMENT_NOUNS.has(lower));
  const owner = words[at - 1];
  return owner !== undefined && INSTITUTION_NOUNS.has(owner.lower) && !/^(?:news|media|press|court)$/u.test(owner.lower)
    ? [{ text: owner.text, span: [owner.start, owner.end], role: "speaker" }]
    : [GAP];
}

const OWNER =
  /^(?:(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ss]ome|[Ss]everal)\s+)?(?:(?!(?:of|by|from|in|on|at|for|with|about|to|and)\b)\p{Ll}[\p{L}-]*\s+){0,2}(\p{Lu}[\p{L}\p{M}'’./-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}\p{M}'’./-]*){0,6}?)(?:['’]s)?\s+(?:\p{Ll}|(?:Poll|Survey|Study|Report)\b)/u;
const AUTHOR =
  /\s(?:by|from)\s+(?:(?:the|an?)\s+)?(?:(?!of\b|in\b|on\b|and\b|who\b|\p{L}+(?:ing|sel(?:f|ves))\b)\p{Ll}+\s+){0,4}?(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){0,6})/u;

/** "A report by", "a statement issued by": whoever leaked a video is not whose words it holds. */
function isAuthorship(before: string): boolean {
  const word =
    /(\p{L}+)(?:\s(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today))?$/u.exec(before.toLowerCase())?.[1] ?? "";
  return DOCUMENT_NOUNS.has(word) || /^(?:issued|written|sent|prepared|released|signed|conducted|made|commissioned)$/u.test(word);
}

/** Whose statement it is: "a Reuters report", "the statement by X". Nobody shown is a gap. */
function ownerOrGap(outline: Outline, source: Span): readonly Hand[] {
  const text = textOf(outline, [source[0], Math.min(source[1], source[0] + 300)]);
  const author = AUTHOR.exec(text);
  const match = (author !== null && isAuthorship(text.slice(0, author.index)) ? author : null) ?? OWNER.exec(text);
  if (
    match?.[1] === undefined ||
    /^(?:the|an?|one|this|that|another|official|unconfirmed|initial|early|earlier|preliminary|several|multiple|media|news|press|local|joint|leaked|internal|satellite|aerial|drone|video|phone|archive|surveillance|court)$/iu.test(
      match[1],
    )
  )
    return ownerWithoutCapital(outline, source);
  const start = source[0] + match.index + match[0].indexOf(match[1]);
  const name = match[1].replace(/['’]s$/u, "");
  return [{ text: name, span: [start, start + name.length], role: "speaker" }];
}
