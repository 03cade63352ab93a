import { compareSpans, type Span } from "../../model/index.ts";
import { type Outline, wordsIn } from "../../text/index.ts";
import type { Attributed } from "./attributed.ts";

const NOBODY_SHOWN = new Set(["it", "there", "we", "i"]);
const BEING = new Set(["is", "was", "be", "been", "being", "are", "were"]);

/** Adverbs that put a whole clause down to nobody shown. */
const IT_IS_SAID = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** What somebody is held to be, by nobody shown: "gunmen believed to be from the hills". */
const HELD_TO_BE = new Set(
  "reported believed alleged suspected considered thought said expected rumoured rumored feared known understood estimated presumed".split(
    " ",
  ),
);
/** Whoever is told or asked is not the one who speaks. */
const SPOKEN_TO = new Set(["told", "asked", "informed", "warned", "advised", "reminded"]);

/** What is told to have been done by nobody shown, with no "by" behind it: "fighting is reported in Velmar", "a curfew was declared". */
const DONE_BY_NOBODY = new Set([...HELD_TO_BE, "declared", "announced", "confirmed", "described", "unknown", "unclear"]);
/** "Was reported as saying", "is said to have told": whoever stands before it speaks all the same. */
const SPEAKS_ALL_THE_SAME =
  /^\s*(?:as\s+(?:saying|having|telling)|to\s+have\s+(?:said|told|warned|ordered|asked)|saying|by|that\s+way)\b/iu;
/** "We're told", "we have learned": whoever tells it to the writer is not shown. "We told the police" is one's own word. */
const WE_ARE_TOLD =
  /^we(?:(?:['’]re|\s+(?:are|were)|(?:['’]ve|\s+(?:have|had))\s+been)\s+(?:(?:now|also|just)\s+)?(?:told|informed)|(?:['’]ve|\s+(?:have|had))?\s+(?:(?:now|also|just)\s+)?(?:learned|learnt))\b/iu;

/** A passive of which nobody is the subject that speaks: its subject is told of. */
function isDoneByNobody({ text }: Outline, cue: readonly string[], { cue: spans, source }: Attributed): boolean {
  const end = spans.at(-1)?.[1] ?? 0;
  const isPassive = cue.some((word) => BEING.has(word));
  const who = source[0]?.[0] ?? end;
  const isBy = who > end && /\bby\s/iu.test(text.slice(end, who));
  return isPassive && DONE_BY_NOBODY.has(cue.at(-1) ?? "") && !isBy && !SPEAKS_ALL_THE_SAME.test(text.slice(end, end + 24));
}

/** A subject that stands at its verb, and is not yet among what is said. */
function isRightBefore({ source, cue, content }: Attributed): boolean {
  const [own] = source;
  if (own === undefined || content.some((part) => part[0] < own[1] && own[0] < part[1])) return false;
  const gap = (cue[0]?.[0] ?? 0) - own[1];
  return gap >= 0 && gap <= 1;
}

/** The grammar's subject belongs to what is said. */
function withSubject(attributed: Attributed): Attributed {
  return { ...attributed, source: [], content: [...attributed.source, ...attributed.content].sort(compareSpans) };
}

/** A cue may end before the verb that it began. */
const WE_REACH = 20;

/** "It was learned", "we were told": grammar wants a subject, and nobody is shown. "He reportedly fled" is not his word. */
export function withoutNobody(outline: Outline, attributed: Attributed): Attributed {
  const { words, text } = outline;
  const of = (spans: readonly Span[]): readonly string[] => spans.flatMap((span) => wordsIn(words, span).map(({ lower }) => lower));
  const source = of(attributed.source);
  const cue = of(attributed.cue);
  if (IT_IS_SAID.has(cue[0] ?? "")) return withSubject(attributed);
  const [from, to] = [attributed.cue[0]?.[0] ?? 0, attributed.cue.at(-1)?.[1] ?? 0];
  const told = WE_ARE_TOLD.exec(text.slice(from, to + WE_REACH));
  if (told !== null) return { ...attributed, source: [], cue: [[from, Math.max(to, from + told[0].length)]] };
  if (WE_ARE_TOLD.test(text.slice(attributed.source[0]?.[0] ?? from, to))) return { ...attributed, source: [] };
  const last = cue.at(-1) ?? "";
  const isPassive = cue.some((word, at) => BEING.has(word) && /(?:ed|told|said|known|thought|understood)$/u.test(cue[at + 1] ?? ""));
  const opening = of(attributed.content.slice(0, 1))[0];
  if (HELD_TO_BE.has(last) && opening === "to" && attributed.source.length > 0) return withSubject(attributed);
  if (isDoneByNobody(outline, cue, attributed)) return isRightBefore(attributed) ? withSubject(attributed) : { ...attributed, source: [] };
  const isSubject = (attributed.source[0]?.[0] ?? 0) < (attributed.cue[0]?.[0] ?? 0);
  if (isPassive && isSubject && cue.some((word) => SPOKEN_TO.has(word))) return { ...attributed, source: [] };
  if (isPassive && cue[0] === "it") return { ...attributed, source: [] };
  return source.length === 1 && NOBODY_SHOWN.has(source[0] as string) && isPassive ? { ...attributed, source: [] } : attributed;
}
