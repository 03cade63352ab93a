import { SAYING_TEXTS } from "../../lexicon/attribution-hands.ts";
import type { Span } from "../../model/index.ts";
import { type Outline, sentenceAt, wordsIn } from "../../text/index.ts";
import type { Attributed } from "./attributed.ts";

/** A source as the text writes it, where a detector left an article of it or took in the thing that somebody speaks of. */
export function withWholeSource(outline: Outline, told: Attributed): Attributed {
  const attributed = withRestOfPassive(
    outline,
    withWholeObject(outline, withWholeCue(outline, beforeCall(outline, withoutEdges(outline, told)))),
  );
  const [source] = attributed.source;
  const [cue] = attributed.cue;
  if (source === undefined || cue === undefined || attributed.source.length > 1) return attributed;
  const whole =
    restOfName(outline, source) ??
    upToCue(outline, source, cue) ??
    speakerOfThing(outline, source) ??
    behindArticle(outline, source, cue) ??
    whoCallsItself(outline, source) ??
    withNameItBears(outline, source, cue) ??
    textShown(outline, source, cue);
  return withoutSource(outline, whole === null ? withApposition(outline, attributed) : { ...attributed, source: [whole] });
}

/** "The army | in a joint statement": by what it was said is no part of whoever said it. */
const IN_A_TEXT = /\sin\s(?:an?|the|his|her|its|their)\s(?:\p{L}+\s){0,2}?(\p{L}+)$/iu;
function withoutText({ text }: Outline, [start, end]: Span): Span {
  const told = IN_A_TEXT.exec(text.slice(start, end));
  return told !== null && told.index > 0 && SAYING_TEXTS.has((told[1] ?? "").toLowerCase()) ? [start, start + told.index] : [start, end];
}

const EDGE = /^(?:[\s.,;:–—-]+|by\s+)+/iu;

/** "A memo seen | by the Gazette", "Insp | . Ana Roe": no name begins with a stop or with "by". */
function withoutEdges(outline: Outline, attributed: Attributed): Attributed {
  const { text } = outline;
  const source = attributed.source.map(([start, end]): Span => {
    const edge = EDGE.exec(text.slice(start, end))?.[0].length ?? 0;
    return withoutText(outline, start + edge < end ? [start + edge, end] : [start, end]);
  });
  return { ...attributed, source };
}

const BY = /\bby (?:the )?$/iu;
const MORE_OF_NAME = /^(?:\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}[\p{L}'’-]+){1,4}/u;

/** "Claimed by the Balochistan Liberation | Army": a name is no name by half. */
function restOfName({ text, casing }: Outline, [start, end]: Span): Span | null {
  if (casing !== "mixed" || !/(?:^|\s)\p{Lu}\S*$/u.test(text.slice(start, end)) || !BY.test(text.slice(Math.max(0, start - 8), start)))
    return null;
  const rest = MORE_OF_NAME.exec(text.slice(end, end + 80))?.[0];
  return rest === undefined ? null : [start, end + rest.length];
}

const CALLED_OUTLET = /^(.{3,140}?)\s+(?:called|phoned|telephoned)\s+(?:the\s+)?\p{Lu}/su;

/** "A man | called the Dren Examiner and said": who rang. */
function beforeCall({ text }: Outline, attributed: Attributed): Attributed {
  return { ...attributed, source: attributed.source.map((span) => upToCall(text, span)) };
}
function upToCall(text: string, [start, end]: Span): Span {
  const who = CALLED_OUTLET.exec(text.slice(start, end))?.[1];
  return [start, who === undefined ? end : start + who.length];
}

const REST_UP_TO_CUE = /^(?:\s\p{Lu}[\p{L}\p{M}’'-]*){1,4}$/u;

/** "The Morning | Ledger stands by its story": nothing but the rest of a name stands before the cue. */
function upToCue({ text, casing }: Outline, [start, end]: Span, cue: Span): Span | null {
  const rest = text.slice(end, Math.max(end, cue[0])).trimEnd();
  if (casing !== "mixed" || !/(?:^|\s)\p{Lu}\S*$/u.test(text.slice(start, end)) || !REST_UP_TO_CUE.test(rest)) return null;
  return [start, end + rest.length];
}

const APPOSITION = /^(an?\s[^,.;:“”"]{3,110}),\s+(?=\S)/iu;

/** "According to the Post, an email was sent": no apposition. */
const HAS_VERB =
  /\b(?:was|were|is|are|has|had|have|will|would|could|can|may|did|does|said|\p{L}{2,}ed|took|went|came|got|fell|left|shot|hit|died)\b(?!\s+(?:in|at|on|by|for|with|to|near|from)\b)/iu;

/** "According to ShipWatch, a firm that tracks vessels, the tanker …": what it is belongs to its name. */
function withApposition({ text }: Outline, attributed: Attributed): Attributed {
  const [source] = attributed.source;
  const [content, ...rest] = attributed.content;
  const [cue] = attributed.cue;
  if (source === undefined || content === undefined || cue === undefined || !/^according to$/iu.test(text.slice(...cue))) return attributed;
  const isNext = source[1] < content[0] && /^,\s+$/u.test(text.slice(source[1], content[0]));
  if (!isNext || !/(?:^|\s)\p{Lu}\S*$/u.test(text.slice(...source))) return attributed;
  const match = APPOSITION.exec(text.slice(...content));
  const isClause = HAS_VERB.test(match?.[1]?.replace(/\b(?:that|which|who|whose)\b.*$/isu, "") ?? "");
  if (match?.[1] === undefined || isClause) return attributed;
  return {
    ...attributed,
    source: [[source[0], content[0] + match[1].length]],
    content: [[content[0] + match[0].length, content[1]], ...rest],
  };
}

/** “…,” Ana Roe was quoted as saying: who says it is no part of it. */
function withoutSource({ text }: Outline, attributed: Attributed): Attributed {
  const [source] = attributed.source;
  const content = attributed.content.flatMap((span): Span[] => {
    if (source === undefined || source[0] <= span[0] || source[1] !== span[1]) return [span];
    const end = span[0] + text.slice(span[0], source[0]).replace(/\s+(?:the\s+|an?\s+)?$/iu, "").length;
    return /[,”"]$/u.test(text.slice(span[0], end)) ? [[span[0], end]] : [span];
  });
  return { ...attributed, content };
}

const CALLS_ITSELF =
  /(?:^|[\s,;:“"(])((?:an?|the|one|two|another)\s+(?:[\p{L}-]+\s+){1,4}?)(?:who|that)\s+(?:identified|called|described|introduced|presented)\s+\p{L}+sel(?:f|ves)\s+(?:only\s+)?as\s+[^,.;:]{0,60}$/iu;

/** "A man who called himself a commander of the Front said": he speaks, and no commander nor Front. */
function whoCallsItself({ text }: Outline, source: Span): Span | null {
  const from = Math.max(0, source[0] - REACH);
  const match = CALLS_ITSELF.exec(text.slice(from, source[0]));
  if (match?.[1] === undefined) return null;
  const start = from + match.index + match[0].indexOf(match[1]);
  return upToCall(text, [start, source[1]]);
}

const NAME_IT_BEARS =
  /^,?\s(?:which |that )?(?:(?:call|styl|nam)(?:s|es|ing|ed) itself|known as|called)(?: as)? (?:the )?\p{Lu}[\p{L}’'-]*(?:\s(?:of |for |the ){0,2}\p{Lu}[\p{L}’'-]*){0,4}/u;

const BEARER = /\b(?:group|movement|organi[sz]ation|outfit|network|faction|militia|cell|band|front|brigade|coalition|alliance)$/u;

/** "A group | calling itself the Amber Column said": with the name that it bears. */
function withNameItBears({ text }: Outline, [start, end]: Span, cue: Span): Span | null {
  if (cue[0] < end || !BEARER.test(text.slice(start, end))) return null;
  const match = NAME_IT_BEARS.exec(text.slice(end, cue[0]));
  return match === null ? null : [start, end + match[0].length];
}

const ARTICLE = /^(?:the|an?)$/iu;
const OPENS_CLAUSE = /^(?:who|which|that|whose|has|have|had|is|are|was|were|will|would|also|later)$/u;
const LONGEST_PHRASE = 8;
const REACH = 120;

/** "The group, which the ministry calls a wing of the Front, claimed": of which a detector kept "The". */
function behindArticle({ words, text }: Outline, source: Span, cue: Span): Span | null {
  if (!ARTICLE.test(text.slice(...source)) || cue[0] < source[1]) return null;
  let end = source[1];
  for (const [at, word] of wordsIn(words, [source[1], Math.min(cue[0], source[1] + REACH)]).entries()) {
    if (word.start < source[1]) continue;
    if (word.end > cue[0] || at >= LONGEST_PHRASE || OPENS_CLAUSE.test(word.lower) || /[,;:(“”"–—]/u.test(text.slice(end, word.start)))
      break;
    end = word.end;
  }
  return end > source[1] ? [source[0], end] : null;
}

const THING_AND_SPEAKER = /^(?:.*\s)?(?:that|which|what)\s+(he|she|they|it|we)$/isu;

/** "Footage that they said showed the ruins": they say so, and no footage. */
function speakerOfThing({ text }: Outline, [start, end]: Span): Span | null {
  const pronoun = THING_AND_SPEAKER.exec(text.slice(start, end))?.[1];
  return pronoun === undefined ? null : [end - pronoun.length, end];
}

const IT_IS_TOLD =
  /^it\s+(?:was|is|has been|had been)\s+(?:\p{L}+ly\s+)?(?:reported|announced|learned|learnt|revealed|believed|said|understood|alleged|claimed|rumou?red|feared|expected|thought|hoped)\b/iu;

/** "It was reported that", of which a detector kept "It". */
function withWholeCue({ text }: Outline, attributed: Attributed): Attributed {
  const [cue, ...rest] = attributed.cue;
  const match = cue === undefined || !/^it$/iu.test(text.slice(...cue)) ? null : IT_IS_TOLD.exec(text.slice(cue[0], cue[0] + REACH));
  return cue === undefined || match === null ? attributed : { ...attributed, cue: [[cue[0], cue[0] + match[0].length], ...rest] };
}

/** "Blamed smugglers for the raid": whom somebody blames belongs to what they say. */
function withWholeObject({ text }: Outline, attributed: Attributed): Attributed {
  const cue = attributed.cue.at(-1);
  const [content, ...rest] = attributed.content;
  if (cue === undefined || content === undefined || !/\bblam(?:e|es|ed|ing)$/iu.test(text.slice(...cue))) return attributed;
  const object = text.slice(cue[1], content[0]);
  if (content[0] <= cue[1] || !/^for\b/iu.test(text.slice(content[0], content[0] + 4)) || !/^\s+[^,;:.“”"]{2,60}$/u.test(object))
    return attributed;
  return { ...attributed, content: [[cue[1] + (/^\s+/u.exec(object)?.[0].length ?? 0), content[1]], ...rest] };
}

const TEXT_SHOWN =
  /(?:^|[\s,;:“"(])((?:an?|the|one|another)\s+(?:[\p{L}-]+\s+){0,3}?(?:video|footage|recording|report|memo|letter|statement|documents?|images?)\s[^.;:“”"]{0,80}?(?:verified|seen|obtained|reviewed|posted|published|released|shared|analysed|analyzed|provided|signed)\s+by\s+(?:the\s+)?|(?:an?|the|one|another)\s+(?:[\p{L}-]+\s+){0,3}?(?:video|recording|letter|statement|message|leaflet|note|communique)\s+(?:bearing|carrying|attributed to|ascribed to|purportedly from|purporting to be from)\s+(?:the\s+)?)$/iu;
const SHOWING = /^(?:show|state|say|said|suggest|claim|describe|reveal|list|warn)(?:s|ed|n)?$/iu;

/** "A video verified by the Gazette showed": the video shows it. */
function textShown({ text }: Outline, source: Span, cue: Span): Span | null {
  if (cue[0] < source[1] || !SHOWING.test(text.slice(...cue))) return null;
  const from = Math.max(0, source[0] - REACH);
  const match = TEXT_SHOWN.exec(text.slice(from, source[0]));
  return match?.[1] === undefined ? null : [from + match.index + match[0].indexOf(match[1]), source[1]];
}

const TOLD_OF = /^((?:is|are|was|were|has been|have been)\s+(?:\p{L}+ly\s+)?(?:reported|feared))(?:\s+(?:in|at|on|near|across))?$/iu;
const GOES_ON =
  /^\s+(?:(?:in|at|on|near|across|throughout|around|from|after|during|following|along|as|dead|missing|killed|injured|wounded|trapped)\b)/iu;
const STOPS = /[.;:“”"—–]|,\s+(?:according|said|says|citing|while|but|with|although|the \p{L}+ said)\b/u;

/** "Explosions were reported in two towns": where and when belongs to what was reported. */
function withRestOfPassive(outline: Outline, attributed: Attributed): Attributed {
  const { text, sentences } = outline;
  const [cue] = attributed.cue;
  const match = cue === undefined ? null : TOLD_OF.exec(text.slice(...cue));
  if (cue === undefined || match?.[1] === undefined || attributed.source.length > 0 || attributed.cue.length > 1) return attributed;
  if (attributed.content.some((span) => span[1] > cue[0])) return attributed;
  const end = cue[0] + match[1].length;
  const sentence = sentences[sentenceAt(outline, cue[0])];
  const rest = text.slice(end, sentence?.[1] ?? end);
  if (!GOES_ON.test(rest)) return attributed;
  const stop = STOPS.exec(rest)?.index ?? rest.trimEnd().length;
  const start = end + (/^\s+/u.exec(rest)?.[0].length ?? 0);
  return end + stop > start ? { ...attributed, cue: [[cue[0], end]], content: [...attributed.content, [start, end + stop]] } : attributed;
}
