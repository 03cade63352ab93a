import type { HarmAt, Sentence } from "./count-harm.ts";
import type { CountPhrase, SentenceWord } from "./count-phrases.ts";
import type { CountRuleId } from "./count-rules.ts";
import { ATTACKER_NOUNS, NOT_PEOPLE, PERSON_PLURAL, PERSON_SINGULAR, PHRASE_STOPS } from "./count-words.ts";

/** What is found where capitals tell no names: whom the verb's number makes one person. */
export interface UnnamedTarget {
  readonly phrases: readonly CountPhrase[];
  readonly rule: CountRuleId;
}

/** One person, the words still open. */
export const ONESELF: CountPhrase = {
  from: 0,
  to: 0,
  min: 1,
  max: 1,
  sort: "people",
  kind: "single",
  harm: null,
  group: null,
  nationality: null,
  role: null,
  side: "attackers",
};

const ONE = /^(?:was|is|has|wasn't)$/u;
const OF_PEOPLE_ALONE = /^(?:killed|murdered|assassinated|kidnapped|abducted|executed|beheaded)$/u;
const LONGEST_UNNAMED = 4;
const FURTHEST_APPOSED = 30;

/** Two sentences without a space between: no name. */
const RUN_ON = /[a-z]{3}\.[a-z]{2}/u;

const isOfPeople = (lower: readonly string[], harm: HarmAt): boolean =>
  OF_PEOPLE_ALONE.test(lower[harm.from] ?? "") || (harm.harm === "killed" && harm.form === "past" && harm.to - harm.from > 1);

/**
 * "MAYOR ORBEK WAS KILLED": where capitals tell no names, one who was killed is one, by the verb's number; also over what is set off
 * between ("ORBEK, MAYOR OF THE LOWER TOWN, WAS KILLED") and before `who`.
 */
export function unnamedBefore({ words, lower }: Sentence, harm: HarmAt, at: number): UnnamedTarget | null {
  if (!ONE.test(lower[at] ?? "") || !isOfPeople(lower, harm)) return null;
  const isWho = lower[at - 1] === "who";
  const end = isWho ? at - 1 : /^,/u.test(words[at]?.gap ?? "") ? apposedFrom(words, lower, at) : at;
  if (end === null) return null;
  let from = end;
  while (
    from > 0 &&
    end - from < LONGEST_UNNAMED &&
    !PHRASE_STOPS.has(lower[from - 1] as string) &&
    (from === end || !isMarked(words[from]))
  )
    from--;
  if (
    from === end ||
    (end === at && isMarked(words[at])) ||
    NOT_PEOPLE.has(lower[end - 1] as string) ||
    /\d/u.test(lower[end - 1] as string)
  )
    return null;
  if (PERSON_PLURAL.has(lower[end - 1] as string) || lower.slice(from, end).some((word) => RUN_ON.test(word))) return null;
  const one: CountPhrase = {
    ...ONESELF,
    from,
    to: end,
    sort: "name",
    group: lower.slice(from, end).join(" "),
    side: sideOf(lower[end - 1]),
  };
  return { phrases: [one], rule: isWho ? "count.relative" : "count.passive" };
}

const sideOf = (head: string | undefined): CountPhrase["side"] => (ATTACKER_NOUNS.has(head ?? "") ? "attackers" : "attacked");

/** Index of the word at whose comma begins what is set off before `at`; null where a clause of its own stands between. */
function apposedFrom(words: readonly SentenceWord[], lower: readonly string[], at: number): number | null {
  for (let from = at - 1; from > Math.max(0, at - FURTHEST_APPOSED); from--) {
    const gap = words[from]?.gap ?? "";
    if (/^(?:said|says|that|when|while|but|which)$/u.test(lower[from] as string) || /[;:"“”]/u.test(gap)) return null;
    if (/^,/u.test(gap)) return from;
  }
  return null;
}

/** "KILLED MAYOR ORBEK". */
export function unnamedObject(sentence: Sentence, harm: HarmAt): UnnamedTarget | null {
  return OF_PEOPLE_ALONE.test(sentence.lower[harm.from] ?? "") ? unnamedAfter(sentence, harm.to, "count.object") : null;
}

const LONGEST_UNNAMED_AFTER = 9;

/** "THE MURDER OF FORMER MINISTER ORBEK": one, where a noun for one person or, in texts without small letters, no plural says so. */
export function unnamedAfter({ words, lower, casing }: Sentence, from: number, rule: CountRuleId): UnnamedTarget | null {
  let to = from;
  while (
    to < words.length &&
    to - from < LONGEST_UNNAMED_AFTER &&
    !PHRASE_STOPS.has(lower[to] as string) &&
    (to === from || !isMarked(words[to]))
  )
    to++;
  const own = lower.slice(from, to);
  if (own.length === 0 || isMarked(words[from]) || own.some((word) => NOT_PEOPLE.has(word) || PERSON_PLURAL.has(word) || /\d/u.test(word)))
    return null;
  const isPerson = own.some((word) => PERSON_SINGULAR.has(word));
  const isName = own.length >= 2 && (casing === "one-case" || words[to - 1]?.capital === "capital");
  if ((!isPerson && !isName) || (own.at(-1) ?? "").endsWith("'s")) return null;
  const one: CountPhrase = { ...ONESELF, from, to, sort: "name", group: own.join(" "), side: "attacked" };
  return { phrases: [one], rule };
}

/** Whether a mark stands before a word. */
const isMarked = (word: SentenceWord | undefined): boolean => /[,;:()"“”—–-]/u.test(word?.gap ?? "");
