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
  /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|There|His|Her|Their|Its|After|Before|When|While|As|If|For|Some|Many|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Police|Officials|Witnesses|Residents|People)\b/u;
/** Runs are bounded so that hostile text costs no more than its length. */
const END = /[.!?…]{1,8}["'”’»)\]]{0,4}|["”»]{1,4}(?=\s{1,4}\p{Lu})/gu;
/** How far behind a stop is looked for what opens the next sentence. */
const AHEAD = 80;
const OPENER = /^["'“‘«([]{0,8}/u;

/** The sentences of one paragraph, in order, without the white space between them. */
export function sentencesIn(text: string, paragraph: Span): readonly Span[] {
  const sentences: Span[] = [];
  const slice = text.slice(paragraph[0], paragraph[1]);
  const isLower = !/\p{Lu}/u.test(slice);
  let start = 0;
  for (const match of slice.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsHere(slice, match.index, end, isLower ? "lower" : "mixed")) continue;
    sentences.push([paragraph[0] + start, paragraph[0] + end]);
    start = end;
    while (start < slice.length && /\s/u.test(slice[start] as string)) start++;
  }
  if (start < slice.length) sentences.push([paragraph[0] + start, paragraph[1]]);
  return sentences;
}

/** `casing` is `lower` for texts all in lower case (old wires), which give no capital to go by. */
function endsHere(slice: string, stop: number, end: number, casing: "lower" | "mixed"): boolean {
  if (end >= slice.length) return true;
  const rest = slice.slice(end, end + AHEAD);
  if (!/^\s/u.test(rest)) return false;
  const next = rest.trimStart().replace(OPENER, "");
  const mark = slice[stop] as string;
  if (mark !== ".") return mark === "…" || /[.!?]/u.test(mark) ? !startsLower(next) : /[.!?…]/u.test(slice[stop - 1] ?? "");
  if (slice.slice(stop, end).startsWith("...")) return !startsLower(next);
  return !isAbbreviation(slice, stop, next) && (!startsLower(next) || casing === "lower");
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
  return isInitial && (/^\p{Lu}/u.test(next) || (/^[nsew]$/u.test(word) && /^\d/u.test(next)));
}
