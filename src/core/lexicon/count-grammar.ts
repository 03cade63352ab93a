import { areHandedOver } from "./count-bodies.ts";
import { harmAt, type Sentence } from "./count-harm.ts";
import { impliedAt } from "./count-implied.ts";
import { type CountPhrase, countPhrasesIn, type SentenceWord } from "./count-phrases.ts";
import type { CountRuleId } from "./count-rules.ts";
import { targetOf } from "./count-targets.ts";
import { type CountReading, readingsOf, withParts } from "./count-totals.ts";
import { ONESELF } from "./count-unnamed.ts";
import { HARM_WORDS, type Harm } from "./count-words.ts";

const TOLL_STARTS = new Set(["toll", "tolls"]);

const HAS_HARM = new Set([
  ...HARM_WORDS.keys(),
  "dead",
  "deaths",
  "fatalities",
  "fatality",
  "injuries",
  "casualties",
  "toll",
  "suicide",
  "hostage",
  "custody",
  "condition",
  "wound",
  "gunned",
  "beaten",
  "hacked",
  "fatally",
  "hospital",
  "passed",
  "passes",
  "lost",
  "attained",
  "attains",
  "embraced",
  "achieved",
  "cost",
  "costs",
  "losing",
  "struck",
  "hit",
  "suffer",
  "suffered",
  "suffers",
  "suffering",
  "sustain",
  "sustains",
  "sustained",
  "treated",
  "taken",
  "bled",
  "burned",
  "burnt",
  "grazed",
  "himself",
  "herself",
  ..."homicide homicides murders manslaughter slaying slayings killings murder-suicide murder-suicides fatal deadly lethal double triple quadruple quintuple".split(
    " ",
  ),
  ..."double triple quadruple quintuple"
    .split(" ")
    .flatMap((fold) =>
      ["homicide", "murder", "murders", "shooting", "shootings", "killing", "slaying", "stabbing", "murder-suicide"].map(
        (act) => `${fold}-${act}`,
      ),
    ),
]);

/** Whether a word may tell of harm: a sentence without one counts nobody. */
export function mayTellHarm(lower: string): boolean {
  return HAS_HARM.has(lower);
}

/** The people that one sentence says were harmed, in reading order. */
export function readCounts(words: readonly SentenceWord[], headline: "headline" | "text"): readonly CountReading[] {
  const lower = words.map((word) => word.lower);
  const casing = words.some(({ capital }) => capital === "capital") ? "mixed" : "one-case";
  const sentence: Sentence = { words, lower, casing, phrases: countPhrasesIn(words, lower, headline) };
  const found: CountReading[] = [];
  const taken = new Set<string>();
  const add = (phrases: readonly CountPhrase[], harm: Harm, rule: CountRuleId): void => {
    const key = ({ from, side }: CountPhrase): string => `${from} ${harm} ${side}`;
    const fresh = phrases.filter((phrase) => !taken.has(key(phrase)));
    for (const phrase of fresh) taken.add(key(phrase));
    if (fresh.length > 0) found.push(...readingsOf(sentence, fresh, harm, rule, found.length));
  };
  for (const phrase of sentence.phrases) addHarmNoun(sentence, phrase, add);
  for (let at = 0; at < lower.length; at++) {
    if (TOLL_STARTS.has(lower[at] as string)) addToll(sentence, at, add);
    if (isPutAt(lower, at)) addToll(sentence, at, add);
    if (lower[at + 1] === "of" && HEADCOUNTS.has(lower[at] as string)) addHeadcount(sentence, at, add);
    if (lower[at] === "among") addAmong(sentence, at, add);
    if (SELF.test(lower[at] as string)) addSelf(sentence, at, add);
    if (lower[at] === "fatally") addFatally(sentence, at, add);
    for (const { phrase, harm: implied, rule } of impliedAt(lower, at)) add([phrase], implied, rule);
    const harm = harmAt(sentence, at);
    if (harm === null) continue;
    const target = targetOf(sentence, harm);
    if (target !== null) add(withParts(sentence, target.phrases, harm.to), harm.harm, target.rule);
    at = Math.max(at, harm.to - 1);
  }
  return inOrder(found);
}

/** Readings in reading order, a total before its parts, with the indexes of totals moved along. */
function inOrder(found: readonly CountReading[]): readonly CountReading[] {
  const order = found
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [found[a] as CountReading, found[b] as CountReading];
      return one.start - other.start || other.end - one.end || a - b;
    });
  const places = new Map(order.map((from, to) => [from, to]));
  return order.map((index) => {
    const one = found[index] as CountReading;
    return one.partOf === null ? one : { ...one, partOf: places.get(one.partOf) ?? null };
  });
}

type Add = (phrases: readonly CountPhrase[], harm: Harm, rule: CountRuleId) => void;

function addHarmNoun(sentence: Sentence, phrase: CountPhrase, add: Add): void {
  if (phrase.sort !== "harm-noun" || phrase.harm === null) return;
  const isLives = /^(?:lives|life)$/u.test(sentence.lower[phrase.to - 1] ?? "");
  if (isLives && !/^(?:claim|claims|claimed|claiming|cost|costs|costing|took|taken)$/u.test(sentence.lower[phrase.from - 1] ?? "")) return;
  if (areHandedOver(sentence.lower, phrase.from, phrase.to)) return;
  const next = sentence.lower.slice(phrase.to, phrase.to + 2).join(" ");
  if (/^(?:or|and\/or) (?:wounded|injured|dead|killed|injuries|wounds)/u.test(next) && phrase.min > 0) return;
  if (phrase.harm !== "both") add([phrase], phrase.harm, "count.noun");
  else if (phrase.kind === "zero") {
    add([phrase], "killed", "count.noun");
    add([phrase], "injured", "count.noun");
  }
}

const FURTHEST_TOLL = 8;
const FURTHEST_RISEN = 20;
const RISEN_TO = /^(?:to|at)$/u;
const TOLL_VERB = /^(?:to|at|is|was|reached|stands|hits|passes|tops|of)$/u;

/** "The death toll rose to 15": the figure is the toll's, whatever it was before. */
function addToll({ lower, phrases }: Sentence, at: number, add: Add): void {
  if (lower[at - 1] === "injury") return;
  const leadOf = ({ from }: CountPhrase): string => lower[from - 1] ?? "";
  const isNear = (phrase: CountPhrase): boolean =>
    phrase.from > at && phrase.from <= at + (RISEN_TO.test(leadOf(phrase)) ? FURTHEST_RISEN : FURTHEST_TOLL);
  const after = phrases.filter(
    (phrase) => isNear(phrase) && (phrase.sort === "figure" || phrase.sort === "people") && phrase.kind !== "single",
  );
  const chosen = after.find((phrase) => TOLL_VERB.test(leadOf(phrase))) ?? after[0];
  if (chosen) add([chosen], "killed", "count.toll");
}

const FIGURE = /^(?:figure|number|total|count)$/u;
const PUTS = /^(?:put|puts|putting|gave|gives|giving)$/u;
const OF_DEATH = /^(?:dead|deaths|killed|died|fatalities|toll)$/u;

/** "Twelve people were killed; the army put the figure at five": of the dead, where those were told before. */
function isPutAt(lower: readonly string[], at: number): boolean {
  if (!FIGURE.test(lower[at] ?? "") || !/^(?:at|as)$/u.test(lower[at + 1] ?? "") || !PUTS.test(lower[at - 2] ?? "")) return false;
  return lower.slice(0, at).some((word) => OF_DEATH.test(word));
}

const HEADCOUNTS = new Set("number count tally figure estimate total".split(" "));
/** How far behind "to" the figure stands: "its count of those killed by the bomb from fourteen to eleven". */
const FURTHEST_HEADCOUNT = 6;

/** "The number of injured, 38, stood", "put the number of dead at seven", "lowered its count of those killed from fourteen to eleven". */
function addHeadcount({ lower, phrases }: Sentence, at: number, add: Add): void {
  const over = /^(?:the|those|people)$/u.test(lower[at + 2] ?? "") ? at + 3 : at + 2;
  const harm = THE_HARMED[lower[over] ?? ""];
  if (harm === undefined) return;
  const leadOf = ({ from }: CountPhrase): string => lower[from - 1] ?? "";
  const after = phrases.filter(({ from, kind }) => from > over && from <= over + FURTHEST_RISEN && kind === "figure");
  const beside = after.find(({ from }) => from <= over + FURTHEST_HEADCOUNT && from === over + 1);
  const chosen = after.find((phrase) => RISEN_TO.test(leadOf(phrase))) ?? beside;
  if (chosen) add([chosen], harm, "count.toll");
}

const THE_HARMED: Readonly<Record<string, Harm>> = { dead: "killed", killed: "killed", wounded: "injured", injured: "injured" };

/** "Two guards were among the dead", "among the injured are two girls": parts of a total told elsewhere. */
function addAmong({ lower, phrases }: Sentence, at: number, add: Add): void {
  const harm = /^(?:the|those)$/u.test(lower[at + 1] ?? "") ? THE_HARMED[lower[at + 2] ?? ""] : undefined;
  if (harm === undefined) return;
  const isVerb = (word: string | undefined): boolean => /^(?:is|are|was|were)$/u.test(word ?? "");
  const phrase = isVerb(lower[at - 1])
    ? phrases.find(({ to }) => to === at - 1)
    : phrases.find(({ from }) => isVerb(lower[at + 3]) && from === at + 4);
  if (phrase) add([phrase], harm, "count.among");
}

const SELF = /^(?:himself|herself|self|suicide|life)$/u;

const SELF_KILLED =
  /(?:(?:gun|weapon|rifle|pistol|shotgun|handgun) on (?:himself|herself)|kill(?:ed|s|ing) .{1,80} (?:then|and) (?:himself|herself|self)|kill(?:ed|s|ing) .{1,40} self|(?:committed|died (?:by|of)|commits|committing) suicide|t(?:ook|aking|akes) (?:his|her) own life)$/u;

/** A suicide alone attacks nobody. */
const HARMED_OTHERS = /\b(?:kill|shot|shoot|stab|murder|attack|gunm[ae]n|bomb|suspect|blew|fired? )/u;
const SELF_REACH = 16;

/** "Turned the gun on himself", "took her own life": the one who attacked, where no verb of killing takes the word itself. */
function addSelf({ lower }: Sentence, at: number, add: Add): void {
  if (!SELF_KILLED.test(lower.slice(Math.max(0, at - SELF_REACH), at + 1).join(" "))) return;
  const side = HARMED_OTHERS.test(lower.slice(0, at - 2).join(" ")) ? "attackers" : "attacked";
  add([{ ...ONESELF, from: at, to: at + 1, group: lower[at] ?? null, side }], "killed", "count.self");
}

/** "Three were shot, one fatally." */
function addFatally({ lower, phrases }: Sentence, at: number, add: Add): void {
  const phrase = phrases.find(({ to }) => to === at);
  const next = lower[at + 1] ?? "";
  if (phrase && !HARM_WORDS.has(next) && !next.endsWith("ed") && next !== "shot") add([phrase], "killed", "count.fatally");
}
