import { INSTITUTION_NOUNS, OFFICE_NOUNS, TITLE_WORDS } from "../lexicon/attribution-acts.ts";
import { fold } from "../text/index.ts";
import type { DocumentToShow } from "./document-to-show.ts";
import type { CaseNames } from "./names-in-text.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** Shorter words of a name are initials and particles. */
const SHORTEST = 3;

/** The words of a name, folded, without a possessive ending. */
export function foldedWordsOf(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => fold(word).replace(/'s$/u, ""));
}

/**
 * Tells whether words hold the name of a person: in full where any document of the case has the name, by one word of it where the
 * document itself does. Its authors are persons too.
 */
export function personsKnown({ document, extraction }: DocumentToShow, known: CaseNames): (text: string) => boolean {
  const outlets = new Set([...known.publishers].map(fold));
  const persons = (extraction?.persons ?? []).map(({ text }) => text).filter((name) => !outlets.has(fold(name)));
  const authors = (document.byline.value ?? "").split(/\s*(?:,|;|&|\band\b)\s*/u);
  const own = new Set([...persons, ...authors].flatMap(foldedWordsOf).filter(isOfAName));
  return (text) => {
    const words = foldedWordsOf(text);
    return words.some((word, at) => (isCapitalised(text, word) && own.has(word)) || startsFullName(words, at, known));
  };
}

function isOfAName(word: string): boolean {
  return word.length >= SHORTEST && !TITLE_WORDS.has(word) && !OFFICE_NOUNS.has(word) && !INSTITUTION_NOUNS.has(word);
}

/** "hope" in a text is no Hope. */
function isCapitalised(text: string, folded: string): boolean {
  return [...text.matchAll(WORD)].some(([word]) => /^\p{Lu}/u.test(word) && fold(word).replace(/'s$/u, "") === folded);
}

function startsFullName(words: readonly string[], at: number, { persons }: CaseNames): boolean {
  return (persons.get(words[at] ?? "") ?? []).some((name) => {
    const own = foldedWordsOf(name);
    return own.length > 1 && own.every((word, index) => words[at + index] === word);
  });
}
