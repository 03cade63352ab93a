import type { Sentence } from "./count-harm.ts";
import type { CountPhrase } from "./count-phrases.ts";

/** As many words at most between a subject and its verb: an age, a title. */
const FURTHEST_VERB = 2;

/**
 * "Anna Bell, 34, was taken to hospital, where she died": whom the pronoun before word `at` stands for, when the clause says where it
 * happened. The first in the sentence of whom a passive is told; null where there is none.
 */
export function whoDiedWhere({ lower, phrases }: Sentence, at: number): CountPhrase | null {
  if (!/^(?:he|she|they)$/u.test(lower[at - 1] ?? "") || lower[at - 2] !== "where") return null;
  const isPlural = lower[at - 1] === "they";
  const fits = ({ to, sort, min }: CountPhrase): boolean =>
    to < at - 2 &&
    sort !== "harm-noun" &&
    sort !== "pronoun" &&
    min > 1 === isPlural &&
    lower.slice(to, to + FURTHEST_VERB).some((word) => /^(?:was|were)$/u.test(word));
  return phrases.find(fits) ?? null;
}
