import { REFUSING } from "../../lexicon/attribution-acts.ts";
import { CUE_VERBS, PHRASAL_VERBS } from "../../lexicon/attribution-verbs.ts";
import type { Quotation, SourceKind } from "../../model/index.ts";

/** The words a statement is judged by: lower case, in order. */
export interface Wording {
  readonly source: string;
  /** What stands between source and cue: "would neither confirm nor". */
  readonly lead: readonly string[];
  readonly cue: readonly string[];
  /** What stands between cue and content: whoever is asked or told. */
  readonly asked: readonly string[];
  readonly content: readonly string[];
  readonly quotation: Quotation;
  /** What kind of source speaks: forces of a state report what they did, groups claim it. */
  readonly kind: SourceKind | null;
}

/** How many words of the content tell what it is. */
export const OPENING_WORDS = 14;
/** What groups take, claim or are denied. */
export const RESPONSIBLE: ReadonlySet<string> = new Set(["responsibility", "credit"]);
/** Whoever says something of themselves begins so. */
export const OWN: ReadonlySet<string> = new Set(["it", "he", "she", "they", "we", "i", "its", "his", "her", "their", "our", "my", "the"]);
/** Deeds of violence, done. */
export const DONE: ReadonlySet<string> = new Set([
  "attacked",
  "targeted",
  "planted",
  "detonated",
  "ambushed",
  "killed",
  "struck",
  "fired",
  "bombed",
  "shot",
  "carried",
  "blew",
  "seized",
  "kidnapped",
  "abducted",
  "executed",
  "downed",
  "destroyed",
  "captured",
  "assassinated",
]);

/** The lemmas of the cue's words: what each may be a form of. */
export function lemmasOf(words: readonly string[]): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const [at, word] of words.entries()) {
    lemmas.add(word);
    const phrasal = PHRASAL_VERBS.get(`${word} ${words[at + 1] ?? ""}`);
    if (phrasal !== undefined) lemmas.add(phrasal);
    for (const { lemma } of CUE_VERBS.get(word) ?? []) lemmas.add(lemma);
  }
  return lemmas;
}

/** Verbs that take whoever hears it right behind them. */
const ADDRESSING =
  /^(?:t(?:old|ells?|elling)|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|warn(?:s|ed|ing)?|order(?:s|ed|ing)?|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing)|assur(?:e|es|ed|ing)|encourag(?:e|es|ed|ing))$/u;
const OF_THE_VERB = /^(?:by|for|on|upon|about|of|to|at|in|around|that|not|again|also|against|off|how|why|whether|if|what|when|where|who)$/u;

/** A cue parted from whoever is told or asked, where a detector took both: "told the press", "ask anyone with information". */
export function withoutTold(cue: readonly string[]): { readonly cue: readonly string[]; readonly told: readonly string[] } {
  const at = cue.findIndex((word) => ADDRESSING.test(word));
  const next = cue[at + 1];
  if (at < 0 || next === undefined || OF_THE_VERB.test(next) || /ly$/u.test(next)) return { cue, told: [] };
  return { cue: cue.slice(0, at + 1), told: cue.slice(at + 1) };
}

/** True where a lemma is in a set. */
export const anyIn = (lemmas: ReadonlySet<string>, set: ReadonlySet<string>): boolean => {
  for (const lemma of lemmas) if (set.has(lemma)) return true;
  return false;
};

/** True where a word is in a set. */
export const someOf = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

/** What is rejected is something said, not something asked for. */
export function rejectsClaim(content: readonly string[]): boolean {
  if (content.length <= 2 && /^(?:this|that|it)$/u.test(content[0] ?? "")) return true;
  const first = rejectedIn(content);
  return first !== undefined && !ASKED.has(first);
}

const rejectedIn = (content: readonly string[]): string | undefined =>
  content.slice(0, 6).find((word) => CLAIMS.has(word) || ASKED.has(word));

/** True where somebody will not do what is asked or take what is offered: "refused", "rejected the truce", "dismissed the offer". */
export function refuses(lemmas: ReadonlySet<string>, content: readonly string[]): boolean {
  if (anyIn(lemmas, REFUSING)) return !lemmas.has("reject") || (!rejectsClaim(content) && content.slice(0, REJECTED).some(isAsked));
  const first = rejectedIn(content) ?? "";
  return (lemmas.has("dismiss") && ASKED.has(first)) || (lemmas.has("deny") && (REQUESTED.has(first) || isUse(content)));
}
/** Words of what is rejected that are looked at. */
const REJECTED = 14;
const isAsked = (word: string): boolean => ASKED.has(word);

/** "Denied the use of its bases", "denies them access": leave, and no charge. */
const isUse = (content: readonly string[]): boolean =>
  content
    .slice(0, 5)
    .some(
      (word, at) => (word === "use" && content[at + 1] === "of") || /^(?:access|entry|permission|passage|visas?|overflights?)$/u.test(word),
    );
/** What a court or an office may deny somebody; "denied plans" says that there were none. */
const REQUESTED = new Set("request requests appeal appeals plea pleas petition petitions".split(" "));

/** "Called the claim propaganda": what somebody said, and what it is called. */
export function namesClaim(content: readonly string[]): boolean {
  return content.slice(0, 5).some((word) => CLAIMS.has(word) && word !== "that");
}
/** What is asked or offered, and not said to be so. */
const ASKED = new Set(
  "demand demands request requests offer offers proposal proposals appeal appeals plea pleas petition petitions call calls ultimatum truce ceasefire deal plan plans talks terms invitation initiative amnesty mediation conditions resumption negotiations negotiation dialogue settlement compromise resolution disarmament".split(
    " ",
  ),
);
const CLAIMS = new Set(
  "tie ties link links connection connections involvement criticism criticisms concern concerns label labels description term rumor rumour claim claims allegation allegations accusation accusations charge charges report reports suggestion suggestions assertion assertions idea notion that responsibility involvement characterization narrative rumours rumors figure figures number numbers toll tolls account accounts version versions finding findings story stories conclusion conclusions theory theories assessment assessments analysis estimate estimates".split(
    " ",
  ),
);

const DARED = 8;

/** "Challenged the generals to publish their proof": demanded of them. */
export function daresTo(lemmas: ReadonlySet<string>, words: readonly string[]): boolean {
  return (lemmas.has("challenge") || lemmas.has("dare")) && words.slice(1, DARED).includes("to");
}

const ASKING_WORDS = new Set("whether if why how what who whom whose where when which about".split(" "));

/** True where "ask" is a request and no question. */
export function asksFor(lemmas: ReadonlySet<string>, opening: readonly string[]): boolean {
  if (lemmas.has("at") || lemmas.has("around") || opening.slice(0, 3).some((word) => /^questions?$/u.test(word))) return false;
  // "Asked why it had taken them an hour to arrive".
  if (/^(?:why|how|what|where|when|whose)$/u.test(opening[0] ?? "")) return false;
  if (lemmas.has("ask") && !opening.some((word) => ASKING_WORDS.has(word))) return true;
  return (
    lemmas.has("ask") &&
    (opening[0] === "to" ||
      opening[0] === "for" ||
      lemmas.has("for") ||
      (opening[0] !== "whether" && opening[0] !== "if" && opening.includes("to")))
  );
}
