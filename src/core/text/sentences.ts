import type { Span } from "../model/span.ts";

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof gen lt col maj capt sgt cpl adm cmdr sen rep gov pres hon rev fr sr jr st ste mt no nos vs etc inc ltd co corp " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx ca cf al dept univ assn bros ave blvd rd " +
    "u.s u.k u.n e.g i.e a.m p.m ph.d d.c l.a brig insp supt det ofc spc pvt atty asst"
  ).split(" "),
);
/** Abbreviations that end a sentence as often as not: only what follows tells. */
const MAY_END = new Set("etc inc ltd co corp jr sr a.m p.m u.s u.k u.n d.c".split(" "));
/** Words that open a sentence far oftener than they follow "U.S." or "Inc." in one. */
const OPENS_SENTENCE =
  /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|There|His|Her|Their|Its|After|Before|When|While|As|If|For|Some|Many|No|One)\b/u;
const END = /[.!?…]+["'”’»)\]]*|[.!?…]*["”»]+(?=\s+\p{Lu})/gu;
const OPENER = /^["'“‘«([]*/u;

/** The sentences of one paragraph, in order, without the white space between them. */
export function sentencesIn(text: string, paragraph: Span): readonly Span[] {
  const sentences: Span[] = [];
  const slice = text.slice(paragraph[0], paragraph[1]);
  let start = 0;
  for (const match of slice.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsHere(slice, match.index, end)) continue;
    sentences.push([paragraph[0] + start, paragraph[0] + end]);
    start = end + (/^\s*/u.exec(slice.slice(end)) as RegExpExecArray)[0].length;
  }
  if (start < slice.length) sentences.push([paragraph[0] + start, paragraph[1]]);
  return sentences;
}

function endsHere(slice: string, stop: number, end: number): boolean {
  const rest = slice.slice(end);
  if (rest.trim() === "") return true;
  if (!/^\s/u.test(rest)) return false;
  const next = rest.trimStart().replace(OPENER, "");
  const mark = slice[stop] as string;
  if (mark !== ".") return mark === "…" || /[.!?]/u.test(mark) ? !startsLower(next) : /[.!?…]/u.test(slice[stop - 1] ?? "");
  if (slice.slice(stop, end).startsWith("...")) return !startsLower(next);
  return !isAbbreviation(slice, stop, next) && (!startsLower(next) || isLowerText(slice));
}

/** Texts all in lower case (old wires) give no capital to go by. */
function isLowerText(slice: string): boolean {
  return !/\p{Lu}/u.test(slice);
}

function startsLower(next: string): boolean {
  return /^\p{Ll}/u.test(next);
}

function isAbbreviation(slice: string, stop: number, next: string): boolean {
  const word = (/[\p{L}\p{N}.]*$/u.exec(slice.slice(Math.max(0, stop - 12), stop)) as RegExpExecArray)[0].toLowerCase();
  if (word === "") return false;
  if (MAY_END.has(word)) return !OPENS_SENTENCE.test(next);
  if (word === "no" || word === "nos") return /^\d/u.test(next);
  if (word === "mar" || word === "sun" || word === "sat" || word === "may") return /^\d/u.test(next);
  if (ABBREVIATIONS.has(word)) return true;
  const isInitial =
    /^\p{L}$/u.test(word) && /\p{Lu}/u.test(slice[stop - 1] as string) && (stop < 2 || /[\s.]/u.test(slice[stop - 2] as string));
  return isInitial && /^\p{Lu}/u.test(next);
}
