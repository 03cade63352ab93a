/**
 * A term without the endings by which English writes one word in several forms: "wasps" and "wasp", "fired" and "firing". Cruder than
 * Porter's: it serves to find the same word in two texts on one incident, where a wrong meeting is rare.
 */
export function stemOf(term: string): string {
  if (term.length < 4 || /[^a-z]/u.test(term)) return term;
  return term
    .replace(/(?:ies|ied)$/u, "y")
    .replace(/(?<=[^s])s$/u, "")
    .replace(/(?<=[a-z]{3})(?:ed|ing)$/u, "")
    .replace(/(?<=[a-z]{3})e$/u, "")
    .replace(/([^aeiouls])\1$/u, "$1");
}
