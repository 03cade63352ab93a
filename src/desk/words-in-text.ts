import { type Span, sliceOf } from "../core/model/index.ts";
import type { Words } from "../wire/added-finding.ts";
import { SaysoError } from "../wire/error-codes.ts";

/**
 * Where the words that a person gives stand in a text, without the white space around them: no value is taken that is not there. Throws
 * `decision-invalid` that names the field.
 */
export function spanOfWords(text: string, field: string, words: Words): Span {
  const [start, end] = typeof words === "string" ? onlyPlaceOf(text, field, words) : words;
  if (start >= end || end > text.length)
    throw new SaysoError("decision-invalid", `${field}: ${start} to ${end} is no part of the text: it has ${text.length} characters.`);
  const own = text.slice(start, end);
  const span: Span = [start + (own.length - own.trimStart().length), end - (own.length - own.trimEnd().length)];
  if (span[0] >= span[1]) throw new SaysoError("decision-invalid", `${field}: there are no words from ${start} to ${end}.`);
  if (splitsCharacter(text, span[0]) || splitsCharacter(text, span[1]))
    throw new SaysoError("decision-invalid", `${field}: ${start} to ${end} cuts a character in two.`);
  return span;
}

function onlyPlaceOf(text: string, field: string, words: string): Span {
  const at = text.indexOf(words);
  if (at < 0 || words.trim() === "") throw new SaysoError("decision-invalid", `${field}: these words are not in the text.`);
  if (text.includes(words, at + 1))
    throw new SaysoError("decision-invalid", `${field}: these words stand in the text more than once. Give more of them, or [start, end].`);
  return [at, at + words.length];
}

const splitsCharacter = (text: string, at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** Words of a text with where they stand. */
export function named(text: string, span: Span): { readonly text: string; readonly span: Span } {
  return { text: sliceOf(text, span), span };
}
