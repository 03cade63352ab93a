import { formsOfVerb } from "./attribution-verb-forms.ts";

/** Irregular verbs that news tells acts with: their forms have no ending to strip. The first have their forms in the lexicon of cues. */
const IRREGULAR_VERBS =
  "say tell think know find see hold make give take bring buy seek fight catch come become go run begin draw throw grow lay pay hit hurt lead meet keep leave lose send spend build stand win choose drive break fall withdraw sell shoot lie bear beat strike rise";
const OTHER_FORMS =
  "flee fled|sink sank sunk|blow blew blown|steal stole stolen|fly flew flown|burn burnt|hide hid hidden|slay slew slain|shake shook shaken|ride rode ridden|dig dug|bind bound|sweep swept|feed fed|bleed bled|light lit|hang hung|man men|woman women|child children|people people";
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_VERBS.split(" ").flatMap((base) => formsOfVerb(base).map(([form]) => [form, trimmed(base)] as const)),
  ...OTHER_FORMS.split("|").flatMap((row) => row.split(" ").map((form, _, [base]) => [form, trimmed(base as string)] as const)),
]);
/** Irregular forms that are no verb, or as often another thing. */
const NOUNS = new Set(
  "man men woman women child children people light bound lead left felt ground means saw lay lie bear run runs meeting building drive break fall lives hand".split(
    " ",
  ),
);

/**
 * What the forms of a word have in common, of a lower-case English word: plural, past, -ing and silent e are cut off. It is no word: use
 * it to compare. Derived words ("kidnapper") keep their ending, since they say another thing.
 */
export function stemOf(lower: string): string {
  return IRREGULAR.get(lower) ?? trimmed(withoutEnding(lower));
}

const hasVowel = (text: string): boolean => /[aeiouy]/u.test(text);

function withoutEnding(word: string): string {
  if (word.length < 4) return word;
  if (/(?:ies|ied)$/u.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zes)$/u.test(word)) return word.slice(0, -2);
  if (/[^s]s$/u.test(word) && !/(?:us|is)$/u.test(word)) return word.slice(0, -1);
  for (const ending of ["ing", "ed"]) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.length > 2 && hasVowel(stem)) return undoubled(stem);
  }
  return word;
}

const undoubled = (stem: string): string => (/([^aeiouls])\1$/u.test(stem) ? stem.slice(0, -1) : stem);

/** "fire" and "fir(ing)" are one; "y" and "i" are one. */
function trimmed(stem: string): string {
  return stem.length > 3 ? stem.replace(/e$/u, "") : stem;
}

/** Whether a lower-case word is a form of one of the irregular verbs: of others the ending tells, or nothing does. */
export const isVerb = (lower: string): boolean => IRREGULAR.has(lower) && !NOUNS.has(lower);
