import {
  COME_AND_GONE,
  FORCE_USED,
  SEEN_DOING,
  SPEAKER_DID,
  SUBJECT_OF_ACT,
  SUBJECT_OF_STATE_ACT,
} from "../../lexicon/doers-told-words.ts";
import type { Span, Statement } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { EventMention } from "./event-mention.ts";
import type { Filler } from "./fillers-by-trigger.ts";
import type { Lookups } from "./lookups.ts";

/** Characters before the word for an act in which the subject of its clause stands. */
const REACH = 240;
/** So many sentences behind an act tell of those who did it, where none of them tells another act. */
const BEHIND = 3;

/**
 * Mentions with those who did it by what they are, where nobody at all is told to have: the subject of the act's own clause ("three masked youths were
 * filmed setting it alight"), else of a sentence beside it ("the assailants fled by boat"). Only in text that shows names.
 */
export function withDoersTold(outline: Outline, mentions: readonly EventMention[], lookups: Lookups): readonly EventMention[] {
  const isTold = mentions.some(({ fillers, kind }) => kind === "situation" || fillers.some(({ role }) => role === "perpetrator"));
  if (outline.casing !== "mixed" || isTold) return mentions;
  const isOfState = mentions.some(({ reach }) => reach === "state");
  const acts = mentions.filter(({ status }) => status !== "hypothetical");
  for (const find of isOfState ? [makerOf(lookups)] : [subjectOf, behind(lookups)]) {
    for (const one of acts) {
      const span = find(outline, one);
      if (span === null) continue;
      const doer: Filler = { role: "perpetrator", span, text: outline.text.slice(...span), entity: null };
      return mentions.map((mention) => (mention === one ? { ...mention, fillers: [...mention.fillers, doer] } : mention));
    }
  }
  return mentions;
}

/** Who made an arrest or passed sentence: the subject of its clause, or whoever says "we have arrested". */
const makerOf =
  ({ carriersOf }: Lookups) =>
  ({ text }: Outline, { stretch, triggers }: EventMention): Span | null => {
    for (const { span } of triggers) {
      const from = Math.max(stretch[0], span[0] - REACH);
      const before = text.slice(from, span[0]);
      if (!MADE.test(text.slice(...span))) continue;
      const match = SUBJECT_OF_STATE_ACT.exec(before);
      if (match?.[1] !== undefined) return spanOf(match, from);
      const pronoun = SPEAKER_DID.exec(before);
      const at = pronoun === null ? 0 : from + pronoun.index;
      // "They" that opens what is said is whoever says it.
      const isOpening = ({ content }: Statement): boolean => content.some(([start]) => at - start >= 0 && at - start <= OPENING);
      const speaker = pronoun === null ? undefined : carriersOf(span).findLast(isOpening)?.speaker;
      if (speaker && speaker.kind !== "person") return speaker.span;
    }
    return null;
  };
/** "That " may stand before it. */
const OPENING = 6;
const MADE = /^(?:arrest|detain|sentenc|captur|captured|apprehend|convict|imprison|jail)\p{L}*ed$/iu;

/** The subject of the first act of a stretch that is told as done by somebody. */
function subjectOf({ text }: Outline, { stretch, triggers }: EventMention): Span | null {
  for (const { span } of triggers) {
    const from = Math.max(stretch[0], span[0] - REACH);
    const whole = text.slice(from, span[0]);
    // "Fighters of the Harl Dawn ambushed": the body's name goes with its men.
    const body = OF_BODY.exec(whole)?.[0] ?? "";
    const before = body === "" ? whole : `${whole.slice(0, -body.length)} `;
    const isVerb = VERB.test(text.slice(...span)) && !DONE_TO.test(text.slice(span[1], span[1] + 4));
    const match = (isVerb ? SUBJECT_OF_ACT.exec(before) : null) ?? SEEN_DOING.exec(before);
    if (match?.[1] !== undefined) {
      const [start, end] = spanOf(match, from);
      const isWhole = body !== "" && end === from + whole.length - body.length;
      return isWhole ? [start, end + body.trimEnd().length] : [start, end];
    }
  }
  return null;
}
const OF_BODY = /\s(?:of|from)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|for)\s(?:the\s)?)?(?:\p{Lu}|al-|el-)[\p{L}’'-]*)*\s$/u;
const VERB =
  /(?:ed|ing|\b(?:shot|set|threw|blew|took|held|beat|burnt|hit|struck|led|drove|opened fire|fired)(?:\s.*)?)$|^(?:opened|fired|set|blew|opens?|fires?)\b/iu;
const DONE_TO = /^\sby/u;

/** Those whom a sentence behind an act tells to have come or fled. */
const behind =
  ({ tellsAct }: Lookups) =>
  (outline: Outline, { sentence, past }: EventMention): Span | null => {
    if (past !== "none") return null; // What follows an act of long ago is of today.
    const paragraph = outline.paragraphOfSentence[sentence] ?? 0;
    for (let next = sentence + 1; next <= sentence + BEHIND && !tellsAct(next); next++) {
      const span = outline.sentences[next];
      if (span === undefined || (outline.paragraphOfSentence[next] ?? 0) > paragraph + 1) return null;
      const told = outline.text.slice(...span);
      const match = COME_AND_GONE.exec(told) ?? FORCE_USED.exec(told);
      if (match?.[1] !== undefined) return spanOf(match, span[0]);
    }
    return null;
  };

function spanOf(match: RegExpExecArray, from: number): Span {
  const own = match[1] as string;
  const start = from + match.index + match[0].indexOf(own);
  return [start, start + own.length];
}
