import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const ADJECTIVES =
  "(?:(?:\\p{Ll}+(?:ed|ist|ing|ish|ian)|\\p{Ll}+-\\p{Ll}+|banned|rebel|new|old|former|exiled|main|rival|big|local|national|private) )*";

/** The person whose name it is: in "the governor of Lower Sarn, Ilven Roe" not whom a detector took the region for. */
export function ownPerson(outline: Outline, people: readonly Span[], span: Span): Span | undefined {
  const first = firstInside(people, span);
  if (first === undefined) return undefined;
  const before = outline.text.slice(span[0], first[0]);
  const second = firstInside(people, [first[1], span[1]]);
  const apposed = second !== undefined && /^\s*,/u.test(outline.text.slice(first[1], second[0])) ? second : undefined;
  if (isOfNamed(before)) return apposed;
  if (!/\bof $/u.test(before)) return first;
  return apposed ?? (HEADS_PLACE.test(before) ? undefined : first);
}

/** "The mayor of Varden": what follows is governed, whoever a detector takes it for. */
const HEADS_PLACE =
  /\b(?:mayor|governor|prefect|president|king|queen|emir|sultan|bishop|archbishop|sheriff|administrator|ruler|premier)s? of (?:the )?$/iu;

/** "A commander of the Dawn Column", "a hospital in Osk", "a lawyer for Ana Roe": what stands behind the preposition is what they are of. */
export const isOfNamed = (before: string): boolean => OF_NAMED.test(before);
const OF_NAMED = new RegExp(
  `\\b(?:(?:in|on|at|near|from|to|for|with|against|about|outside|around|across|inside)(?: (?:the|an?) ${ADJECTIVES})?|of (?:the|an?) ${ADJECTIVES}) ?$`,
  "u",
);

/** The first of `people`, which are in reading order, that lies in `span`. */
function firstInside(people: readonly Span[], span: Span): Span | undefined {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as Span)[0] < span[0]) low = middle + 1;
    else high = middle;
  }
  const person = people[low];
  return person !== undefined && person[1] <= span[1] ? person : undefined;
}
