import { SCRIPTS, type Script } from "../lexicon/language-scripts.ts";
import { STOP_WORDS } from "../lexicon/language-stop-words.ts";
import type { Reading } from "../model/document.ts";

/** So many characters from the beginning, and again from the middle, are looked at: a text's language shows in its first page. */
const SAMPLE = 5000;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Below this share of common words a text is in none of the languages known here. Prose has 0.3 to 0.5. */
const LEAST_SHARE = 0.12;
/** Below this many words a share means little: then English is believed unless another language shows. */
const SHORT_TEXT_WORDS = 12;
/** Below this many words another language must lead English by two words and be shown by every fifth. */
const SMALL_TEXT_WORDS = 40;
/** Share of a script's letters that the marks of one of its languages must reach. */
const LEAST_MARKS = 0.015;

/** The language most of `text` is in, as a BCP 47 primary subtag; `und` where it cannot be told. Case does not matter. */
export function identifyLanguage(text: string): string {
  const sample = sampleOf(text);
  const latin = countOf(sample, LATIN);
  const other = SCRIPTS.map((script) => ({ script, letters: countOf(sample, script.letters) })).sort((a, b) => b.letters - a.letters)[0];
  const letters = latin + (other?.letters ?? 0);
  if (letters === 0) return "und";
  if (other && other.letters > latin) return languageOfScript(sample, other.script, other.letters);
  return languageOfLatin(sample);
}

/** Whether a text in `language` is read for statements and incidents. */
export function readingOf(text: string, language: string): Reading {
  if (!/[\p{L}\p{N}]/u.test(text)) return "no-text";
  return /^en(?:-|$)/iu.test(language) ? "read" : "language-not-supported";
}

function sampleOf(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const first = Math.max(0, text.search(/\p{L}/u));
  const middle = (text.length + first) >> 1;
  return `${text.slice(first, first + SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
}

function countOf(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}

function languageOfScript(sample: string, script: Script, letters: number): string {
  if (script.script === "Han" && countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters * 0.1) return "ja";
  const mark = script.marks.find((one) => countOf(sample, one.letters) > letters * LEAST_MARKS);
  return mark?.language ?? script.language;
}

function languageOfLatin(sample: string): string {
  const words = sample.toLowerCase().match(WORD) ?? [];
  const scores = [...STOP_WORDS].map(([language, common]) => ({ language, hits: hitsOf(words, common) }));
  const english = scores.find(({ language }) => language === "en")?.hits ?? 0;
  const best = scores.reduce((a, b) => (b.hits > a.hits ? b : a), { language: "en", hits: english });
  if (words.length < SHORT_TEXT_WORDS) return languageOfShort(words.length, english, best);
  if (words.length < SMALL_TEXT_WORDS && (best.hits < english + 2 || best.hits < words.length * 0.2)) return "en";
  if (best.hits < words.length * LEAST_SHARE) return english >= best.hits && english > 0 ? "en" : "und";
  return best.language;
}

function hitsOf(words: readonly string[], common: ReadonlySet<string>): number {
  let hits = 0;
  for (const word of words) if (common.has(word)) hits++;
  return hits;
}

/** A headline of names alone has no common word of any language: it is read as English. */
function languageOfShort(words: number, english: number, best: { readonly language: string; readonly hits: number }): string {
  const isOther = best.hits >= english + 2 || (english === 0 && best.hits >= 1 && words >= 3 && best.hits / words >= 0.3);
  return isOther ? best.language : "en";
}
