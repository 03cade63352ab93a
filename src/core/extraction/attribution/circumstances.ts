import { MEDIA } from "../../lexicon/attribution-acts.ts";
import { isOutlet } from "../../lexicon/outlets.ts";
import type { DayInterval, NamedSpan, Span, TimeExpression } from "../../model/index.ts";
import { type Outline, sentenceAt, type Word, wordsIn } from "../../text/index.ts";

/** The stretches of the cue's sentence that are neither content nor source: what is told about the telling. */
export interface Telling {
  readonly sentence: Span;
  readonly around: readonly Span[];
  readonly cue: Span;
}

/** Code units on each side of a cue that tell about it; sentences that go on for pages are not read whole for each cue. */
const REACH = 600;

/** Cuts content and source out of the sentence that holds the cue. */
export function tellingOf(outline: Outline, cue: Span, content: readonly Span[], source: readonly Span[]): Telling {
  const whole = outline.sentences[sentenceAt(outline, cue[0])] ?? cue;
  const sentence: Span = [Math.max(whole[0], cue[0] - REACH), Math.min(Math.max(whole[1], cue[1]), cue[1] + REACH)];
  let around: readonly Span[] = [sentence];
  for (const hole of [...content, ...source]) around = around.flatMap((span) => without(span, hole));
  return { sentence, around, cue };
}

function without(span: Span, hole: Span): readonly Span[] {
  if (hole[1] <= span[0] || span[1] <= hole[0]) return [span];
  const parts: Span[] = [];
  if (span[0] < hole[0]) parts.push([span[0], hole[0]]);
  if (hole[1] < span[1]) parts.push([hole[1], span[1]]);
  return parts;
}

const OTHER_CLAUSE = /;|,\s(?:but|while|whereas|although|though)\b/giu;

/** The telling without what another says in the same sentence: "the army blames the Front, but its leader wrote on his page". */
export function inOwnClause({ text }: Outline, telling: Telling): Telling {
  const { around, cue } = telling;
  let [from, to] = telling.sentence;
  for (const [start, end] of around) {
    for (const match of text.slice(start, end).matchAll(OTHER_CLAUSE)) {
      const at = start + match.index;
      if (at < cue[0]) from = Math.max(from, at);
      else if (at >= cue[1]) to = Math.min(to, at);
    }
  }
  return { ...telling, around: around.flatMap((span) => within(span, [from, to])) };
}

function within([start, end]: Span, [from, to]: Span): readonly Span[] {
  const [first, last] = [Math.max(start, from), Math.min(end, to)];
  return first < last ? [[first, last]] : [];
}

/** Prepositions that a medium follows: "in a statement", "on Telegram", "at a news conference", "by telephone". */
const BY_MEDIUM = new Set(["in", "on", "at", "by", "via", "through", "during", "over", "to", "from"]);
const TELLING_VERBS = new Set([
  "released",
  "issued",
  "published",
  "posted",
  "tweeted",
  "emailed",
  "circulated",
  "distributed",
  "sent",
  "wrote",
  "broadcast",
]);
const NEAR = 5;
/** "Told a news conference", "addressed the hearing": those who hear it stand for the hour. */
const TELLS_HEARERS = new Set(["told", "tells", "telling", "addressed", "addressing"]);
const ROOMS = new Set(["centre", "center", "hall", "room", "building", "house", "call", "organiser", "organisers", "host"]);
const ADDRESSED = new Set(["news-conference", "briefing", "hearing", "court", "parliament", "seminar", "rally"]);

/** What it was said in: "statement", "video", "news-conference" …; null where the telling does not say. */
export function mediumOf(outline: Outline, telling: Telling, source: string): string | null {
  for (const span of telling.around) {
    const words = wordsIn(outline.words, span);
    for (const [at, word] of words.entries()) {
      const medium = MEDIA.get(word.lower);
      if (medium === undefined) continue;
      const before = words.slice(Math.max(0, at - NEAR), at);
      if (before.some(({ lower }) => BY_MEDIUM.has(lower) || TELLING_VERBS.has(lower)) || TELLING_VERBS.has(word.lower)) return medium;
      if (ADDRESSED.has(medium) && !ROOMS.has(words[at + 1]?.lower ?? "") && before.some(({ lower }) => TELLS_HEARERS.has(lower)))
        return medium;
    }
  }
  return mediumOfSource(source);
}

/** "The statement said": the source itself is the medium. */
function mediumOfSource(source: string): string | null {
  const words = source
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  const of = words.findIndex((word, at) => at > 0 && (word === "of" || word === "by" || word === "from" || word === "on"));
  const head = words[(of < 0 ? words.length : of) - 1] ?? "";
  return DOCUMENT_MEDIA.has(head) ? (MEDIA.get(head) ?? null) : null;
}
const DOCUMENT_MEDIA = new Set(
  "statement statements communique communiqué video footage recording poster posters leaflet leaflets letter message messages tweet tweets post report study memo affidavit indictment email".split(
    " ",
  ),
);

/** The day of the telling: the time nearest to the cue that is neither in the content nor in the source. */
export function toldOn(outline: Outline, telling: Telling, times: readonly TimeExpression[]): DayInterval | null {
  let best: TimeExpression | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = firstFrom(times, telling.sentence[0]); at < times.length; at++) {
    const time = times[at] as TimeExpression;
    if (time.span[0] >= telling.sentence[1]) break;
    if (time.interval === null || !telling.around.some((span) => span[0] <= time.span[0] && time.span[1] <= span[1])) continue;
    const distance = Math.max(time.span[0] - telling.cue[1], telling.cue[0] - time.span[1]);
    if (!belongsToTelling(outline, telling, time.span, distance)) continue;
    if (distance < least) {
      best = time;
      least = distance;
    }
  }
  return best?.interval ?? null;
}

const FARTHEST = 45;
const OTHER_TIME = /\b(?:since|after|before|until|till|following|for|from)\s+(?:the\s+)?$/iu;

/** Near the cue or at the head of the sentence, and not "since" or "after" it. */
function belongsToTelling(outline: Outline, { sentence }: Telling, time: Span, distance: number): boolean {
  const isLeading = time[0] - sentence[0] <= 24;
  return (isLeading || distance <= FARTHEST) && !OTHER_TIME.test(outline.text.slice(Math.max(sentence[0], time[0] - 16), time[0]));
}

function firstFrom(times: readonly TimeExpression[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as TimeExpression).span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ADDRESSING =
  /^(?:told|tell|tells|telling|asked|ask|asks|asking|urged|urges|urging|urge|warned|warns|warning|informed|reminded|assured|ordered|instructed|advised|pressed|pushing|pushed)$/u;
const TOWARDS = /^(?:called|calls|calling|call)$/u;
const STOP = new Set(
  "about of against through via that to on in at after during before by in who whether if how why what from as for last this monday tuesday wednesday thursday friday saturday sunday yesterday today late early earlier".split(
    " ",
  ),
);

/** Who is told, asked or called on; null where nobody is named. "It" and the like are left out. */
export function addresseeOf(outline: Outline, telling: Telling, content: readonly Span[]): NamedSpan | null {
  const cueWords = wordsIn(outline.words, telling.cue);
  if (cueWords.some(({ lower }) => DEMANDING.test(lower))) return demandedOf(outline, content);
  const verb = cueWords.findLastIndex(({ lower }) => ADDRESSING.test(lower) || TOWARDS.test(lower));
  if (verb < 0) return toldTo(outline, telling) ?? toldBehind(outline, telling, content);
  const isCall = TOWARDS.test((cueWords[verb] as Word).lower);
  const on = cueWords.findIndex(({ lower }, at) => at > verb && (lower === "on" || lower === "upon"));
  if (isCall && on < 0) return null;
  const start = isCall ? (cueWords[on] as Word).end : (cueWords[verb] as Word).end;
  const limit = Math.min(telling.sentence[1], nextContent(content, start) ?? telling.sentence[1]);
  return (limit > start ? phraseFrom(outline, start, limit) : null) ?? askedOf(outline, cueWords[verb] as Word, content, start);
}

const ASKING = /^(?:urg|ask|order|instruct|advis|press|call)/u;
const ASKED_TO = /^(?:that\s+)?([^,;:.“”"]{2,80}?)\s+(?:not\s+)?to\s+\p{L}/u;

/** "Urged residents to stay": the one asked stands at the head of what is asked. */
function askedOf(outline: Outline, verb: Word, content: readonly Span[], from: number): NamedSpan | null {
  const [first] = content;
  if (first === undefined || !ASKING.test(verb.lower) || first[0] < verb.end || first[0] - from > 2) return null;
  const match = ASKED_TO.exec(outline.text.slice(first[0], Math.min(first[1], first[0] + 120)));
  return match?.[1] === undefined ? null : phraseFrom(outline, first[0], first[0] + match[0].indexOf(match[1]) + match[1].length);
}

const TOLD_TO = /\s(?:to|with)\s+(?=(?:the\s+)?(?:reporters|journalists|press|media|news\s?men)\b|\p{Lu})/gu;
/** How far behind the cue the one told may stand, in code units. */
const TOLD_REACH = 40;

/** "Said to reporters", "explained to the Gazette", directly behind the cue. */
function toldTo(outline: Outline, { cue, around }: Telling): NamedSpan | null {
  const [start, end] = [cue[0], cue[1] + TOLD_REACH];
  for (const match of outline.text.slice(start, end).matchAll(TOLD_TO)) {
    const phrase = phraseFrom(outline, start + match.index + match[0].length, end);
    const isAround = phrase !== null && around.some(([a, b]) => a <= phrase.span[0] && phrase.span[1] <= b);
    if (isAround && (cue[1] >= phrase.span[0] || match.index <= cue[1] - cue[0] + 1)) return phrase;
  }
  return null;
}

/** "Confirmed the order to the Gazette": directly behind what was told. */
function toldBehind(outline: Outline, { cue, around }: Telling, content: readonly Span[]): NamedSpan | null {
  const last = content.at(-1);
  if (last === undefined || last[0] < cue[1]) return null;
  const end = around.find(([start]) => start === last[1])?.[1] ?? last[1];
  const match = TO_NAMED.exec(outline.text.slice(last[1], end));
  if (match?.[1] === undefined || !(isOutlet(match[1]) || /^\p{Ll}/u.test(match[1]))) return null;
  return phraseFrom(outline, last[1] + match[0].length - match[1].length, last[1] + match[0].length);
}
const TO_NAMED =
  /^\s+to\s+(?:the\s+)?(reporters|journalists|media|press|\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}\p{M}’'-]*){0,4})/u;

const DEMANDING = /^(?:demand|demands|demanded|demanding|insist|insists|insisted|insisting)$/u;
const DEMANDED_OF = /^that\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){0,4})\s/u;

/** "demanded that X hand over": the demand is made to X. */
function demandedOf(outline: Outline, content: readonly Span[]): NamedSpan | null {
  const [first] = content;
  if (first === undefined) return null;
  const match = DEMANDED_OF.exec(outline.text.slice(first[0], Math.min(first[1], first[0] + 160)));
  if (match?.[1] === undefined) return null;
  const start = first[0] + match[0].indexOf(match[1]);
  return { text: match[1], span: [start, start + match[1].length] };
}

function nextContent(content: readonly Span[], from: number): number | null {
  const next = content.find((span) => span[0] >= from);
  return next === undefined ? null : next[0];
}

/** The phrase that begins after `start`, up to a pause, a preposition or `limit`; "of" before a name goes on. Null for a pronoun. */
export function phraseFrom(outline: Outline, start: number, limit: number): NamedSpan | null {
  const words = wordsIn(outline.words, [start, limit]).filter((word) => word.start >= start);
  const kept: Word[] = [];
  for (const [at, word] of words.entries()) {
    const gap = outline.text.slice(kept.at(-1)?.end ?? start, word.start);
    const goesOn = word.lower === "of" && /^\p{Lu}/u.test(words[at + 1]?.text ?? "") && kept.length > 0;
    if (/[,;:“"(.]/u.test(gap) || (STOP.has(word.lower) && !goesOn) || kept.length > 8) break;
    kept.push(word);
  }
  while (kept.length > 1 && /^(?:the|an?)$/u.test((kept[0] as Word).lower)) kept.shift();
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined || /^(?:not|never|it|him|her|them|us|me|you|himself|herself)$/u.test(first.lower))
    return null;
  return { text: outline.text.slice(first.start, last.end), span: [first.start, last.end] };
}
