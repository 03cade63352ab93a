import { type NamedSpan, overlaps, type Span } from "../model/index.ts";
import { type Outline, sentenceAt } from "../text/index.ts";

/** Words that tell of an office, a command or the task to speak for others. Who has one may be marked public; nobody is by that alone. */
const OFFICES =
  /(?<!\p{L})(?:president|prime minister|minister|chancellor|governor|mayor|senator|congress(?:man|woman)|member of parliament|lawmaker|ambassador|envoy|secretary[- ]general|spokes(?:man|woman|person)|general|gen|colonel|col|lieutenant|lt|major|maj|captain|capt|brigadier|brig|admiral|commander|warlord|sheriff|police chief|commissioner|superintendent|inspector|judge|prosecutor|attorney general|director|chairman|chairwoman|head of|chief of|leader|premier|speaker)(?!\p{L})/giu;
/** Characters on each side of a name in which its office is looked for. */
const REACH = 48;

/** Why a name is suggested to be marked public, in words; null where nothing suggests it, or a report tells of a victim there. */
export function publicSuggestion(
  text: string,
  { span: [start, end] }: NamedSpan,
  authors: readonly string[],
  victims: readonly Span[] = [],
): string | null {
  if (victims.some((victim) => overlaps(victim, [start, end]))) return null;
  if (authors.some((author) => author === text.slice(start, end))) return "author";
  const reach = text.slice(Math.max(0, start - REACH), start).replace(/(?<!\p{L})(gen|col|lt|maj|capt|brig|adm)\./giu, "$1 ");
  const before = /[^.!?;\n]*$/u.exec(reach)?.[0] ?? "";
  const after = /^\s*,\s*[^,.!?;\n]*/u.exec(text.slice(end, end + REACH))?.[0] ?? ""; // "…, the governor of …,": what stands beside it alone.
  const nearest = [...before.matchAll(OFFICES)].at(-1) ?? after.match(OFFICES);
  return nearest?.[0]?.toLowerCase() ?? null;
}

const YOUNG = "(?:boy|girl|child|infant|baby|babies|toddler|teenager|teen|schoolboy|schoolgirl|pupil|minor|juvenile|newborn|kid)s?";
const UNDER_EIGHTEEN = "(?:1[0-7]|[0-9])";
const IN_WORDS = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)";
const AGE = `(?:${UNDER_EIGHTEEN}|${IN_WORDS})`;
/** An age or a word for a child. A bare number is an age between commas or in brackets alone. */
const CHILD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${YOUNG}|${AGE}[- ]years?[- ]olds?|(?:\\p{N}+|${IN_WORDS})[- ](?:month|week|day)s?[- ]old|aged? ${AGE}|under[- ]age|underage)(?![\\p{L}\\p{N}])`,
  "iu",
);
const BARE_AGE = new RegExp(`^\\s*[,(]\\s*${AGE}\\s*(?:[,).;]|$)`, "iu");
/** Words of a sentence before a name, and characters after it, in which a child is told. */
const WORDS_BEFORE = 5;

/** Whether the text says beside a name that it is a child's. Better refused once too often than a child made public. */
export function isTellingOfChild(outline: Outline, [start, end]: Span): boolean {
  const { text, sentences } = outline;
  const sentence = sentences[sentenceAt(outline, start)] ?? [0, text.length];
  const before = text
    .slice(sentence[0], start)
    .split(/\s+/u)
    .slice(-WORDS_BEFORE - 1)
    .join(" ");
  const rest = text.slice(end, Math.max(end, sentence[1]));
  // What is said of the name itself: set off by a comma or bracket, or told with "is", "was".
  const after = /^\s*(?:[,(–—]|\p{L}*(?:is|was|are|were)(?!\p{L}))/u.test(rest) ? rest.slice(0, 60) : "";
  return CHILD.test(before) || CHILD.test(after) || BARE_AGE.test(rest);
}
