import { ADVERBS, PASSIVE_AUXILIARIES, UNREAL } from "./count-words.ts";

/** The auxiliary that makes a participle passive, over adverbs. */
export function auxiliaryBefore(lower: readonly string[], from: number): { readonly from: number } | null {
  let at = from - 1;
  while (
    at >= 0 &&
    from - at <= 4 &&
    !PASSIVE_AUXILIARIES.has(lower[at] as string) &&
    (ADVERBS.has(lower[at] as string) || (lower[at] as string).endsWith("ly"))
  )
    at--;
  if (at < 0 || !PASSIVE_AUXILIARIES.has(lower[at] as string)) return null;
  while (
    at > 0 &&
    /^(?:have|has|had|been|being|be|was|were|to|will|would|could|may|might|must|should|can|not|also|later|reportedly)$/u.test(
      lower[at - 1] as string,
    )
  )
    at--;
  return { from: at };
}

/** "Believed to have been killed", "claims to have killed": told as done, on somebody's word. */
const TOLD_TO =
  /^(?:believed|feared|thought|known|reported|said|confirmed|presumed|understood|alleged|claims?|claimed|claiming|say|says|reports?)$/u;

/** "The last official to be killed there": one who was. */
const NTH_TO_BE = /(?:^| )(?:first|second|third|fourth|fifth|last|latest|only|youngest|oldest)(?: \S+){1,3}$/u;
const NTH_REACH = 5;

/** What may stand between a word of doubt and the verb it is said of. */
const MAY_STAND_BEFORE =
  /^(?:have|has|had|be|been|being|was|were|is|are|also|yet|even|ever|actually|still|then|later|to|not|never|could|would|might|may|should|can|will)$/u;

/** Whether the verb at `from` is told as wished, feared, denied or yet to come. */
export function isUnreal(lower: readonly string[], from: number): boolean {
  for (let at = Math.max(0, from - 2); at <= Math.min(from + 2, lower.length - 1); at++) {
    const word = lower[at] as string;
    if (word === "to" && lower[at + 1] === "be" && NTH_TO_BE.test(lower.slice(Math.max(0, at - NTH_REACH), at).join(" "))) continue;
    if (word === "to" && TOLD_TO.test(lower[at - 1] ?? "") && /^(?:have|be)$/u.test(lower[at + 1] ?? "")) continue;
    // "Two who could not flee were killed": the word is of the clause before.
    if (at === from - 2 && !/ly$/u.test(lower[from - 1] ?? "") && !MAY_STAND_BEFORE.test(lower[from - 1] ?? "")) continue;
    if (UNREAL.has(word) || (at >= from && word === "to")) return true;
    if (at >= from && !/^(?:have|has|had|be|been|was|were|is|are)$/u.test(word)) return false;
  }
  return false;
}

export function skipBack(lower: readonly string[], from: number): number {
  let at = from;
  while (
    at > 0 &&
    (/^(?:have|has|had|also|later|reportedly|apparently)$/u.test(lower[at - 1] as string) || (lower[at - 1] as string).endsWith("ly"))
  )
    at--;
  return at;
}
