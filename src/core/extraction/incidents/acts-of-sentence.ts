import {
  CAME_AFTER,
  DOER_NOUNS,
  FOLLOWS,
  FURTHER_ACT,
  FURTHER_TOLD,
  IN_RETURN,
  KNOWN_FOR,
  SINCE_WHEN,
  TIME_AFTER,
  WHERE_ONCE,
} from "../../lexicon/incident-words.ts";
import type { Trigger } from "../../lexicon/triggers.ts";
import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import { type StretchOfAct, withCrimesApart } from "./crime-apart.ts";
import { familyOf } from "./family-of-act.ts";
import { withHarmOfFights } from "./harm-of-fights.ts";

/** A trigger where it stands, by its place among the detected spans. */
export interface Own {
  readonly index: number;
  readonly span: Span;
  readonly trigger: Trigger;
  /** The incident that a model says it tells of. */
  readonly incident: number | null;
}

/** The acts that the triggers of one sentence tell, each with its part of the sentence: one, unless they are of two families or the words part them. */
export function actsOfSentence(
  { text, casing }: Pick<Outline, "text" | "casing">,
  sentence: Span,
  triggers: readonly Own[],
): readonly StretchOfAct<Own>[] {
  const cuts = cutsBetween(text, triggers);
  return withCrimesApart(
    text,
    incidentsOf(text, casing, triggers).flatMap((own) => actsOf(text, sentence, own, cuts)),
  );
}

/** Triggers of one sentence by the incident that a model says they tell of; those that none answers for by their families. */
function incidentsOf(text: string, casing: Outline["casing"], triggers: readonly Own[]): readonly (readonly Own[])[] {
  if (casing === "mixed" && killsAndTakes(text, triggers)) return apartByFamily(triggers);
  const told = new Map<number, Own[]>();
  for (const one of triggers) if (one.incident !== null) addTo(told, one.incident, one);
  const [first] = told.values();
  const isOfFirst = ({ incident, trigger, span }: Own): boolean =>
    incident === null &&
    familyOf(trigger.type, trigger.reach) === "violence" &&
    (first?.every(({ trigger: one }) => one.reach === "generic") === true || first?.some((one) => isDoneBy(text, one.span, span)) === true);
  const joined = triggers.filter(isOfFirst);
  if (first !== undefined && joined.length > 0) first.push(...joined);
  first?.sort((a, b) => a.span[0] - b.span[0]);
  const rest = triggers.filter((one) => one.incident === null && !joined.includes(one));
  const byRules = familiesOf(rest);
  const byModel = [...told.values()];
  // In text of one case the network has learned which harm of a fight is an attack.
  const [apart, fights] = casing === "mixed" ? withHarmOfFights(text, byRules, byModel) : [byRules, byModel];
  return [...fights, ...apart].sort((a, b) => (a[0] as Own).span[0] - (b[0] as Own).span[0]);
}

/** "Kill nine people and abduct fifteen others": the attack is one act, who was taken in it another. */
function killsAndTakes(text: string, own: readonly Own[]): boolean {
  const kill = own.find(({ trigger }) => trigger.id === "kill");
  const take = own.find(({ trigger }) => trigger.type === "kidnapping");
  if (kill === undefined || take === undefined || own.some(({ trigger }) => !OF_BOTH.has(trigger.type))) return false;
  return kill.span[1] < take.span[0] && OTHERS_TAKEN.test(text.slice(kill.span[1], take.span[1] + OTHERS_REACH));
}
const OF_BOTH: ReadonlySet<string> = new Set(["attack", "kidnapping"]);
const OTHERS_REACH = 30;
const OTHERS_TAKEN =
  /^[^.;]{0,80}?\b(?:and|while|with)\b[^.;]{0,40}?\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|dozens|scores|hundreds|many|others?)\b/iu;

const apartByFamily = (own: readonly Own[]): readonly (readonly Own[])[] => [...Map.groupBy(own, ({ trigger }) => trigger.type).values()];

/** "Was assassinated in an Ostrani air strike", "by gunfire and air strikes": by what it was done. */
const isDoneBy = (text: string, [, end]: Span, [start]: Span): boolean =>
  start > end && start - end < DONE_BY_REACH && DONE_BY.test(text.slice(end, start));
const DONE_BY =
  /^\s(?:(?:in|by|with)\s(?:an?|the)\s(?:[\p{L}.-]+\s){0,3}|and\s(?:(?!(?:an?|the|another|other|two|three|four|five|several)\b)[\p{L}.-]+\s)?)$/u;
const DONE_BY_REACH = 60;

function familiesOf(triggers: readonly Own[]): readonly (readonly Own[])[] {
  const families = new Map<string, Own[]>();
  for (const one of triggers) {
    addTo(families, familyOf(one.trigger.type, one.trigger.reach), one);
  }
  const generic = families.get("any");
  const [host] = [...families.keys()].filter((family) => family !== "any" && !family.startsWith("state"));
  if (generic && host) {
    families.delete("any");
    families.set(
      host,
      [...(families.get(host) ?? []), ...generic].sort((a, b) => a.span[0] - b.span[0]),
    );
  }
  return [...families.values()].sort((a, b) => (a[0] as Own).span[0] - (b[0] as Own).span[0]);
}

/** "Rose to five, surpassing the four killed in a blast last year". */
const HELD_AGAINST = /,\s(?:surpassing|exceeding|compared (?:to|with)|up from)\b/u;

/** Where a sentence goes back in time or on to another act, whoever is said to have done it: "hours after gunmen shot a clerk and a day after …". */
function cutsBetween(text: string, triggers: readonly Own[]): readonly number[] {
  const attacks = triggers.filter(({ trigger }) => trigger.reach !== "state").sort((a, b) => a.span[0] - b.span[0]);
  return attacks.slice(1).flatMap((one, at) => {
    const from = (attacks[at] as Own).span[1];
    const told = text.slice(from, one.span[1]);
    const cut =
      TIME_AFTER.exec(told) ??
      SINCE_WHEN.exec(told) ??
      WHERE_ONCE.exec(told) ??
      IN_RETURN.exec(told) ??
      FOLLOWS.exec(told) ??
      HELD_AGAINST.exec(told) ??
      olderDeed(text, attacks[at] as Own, one);
    return cut === null ? [] : [from + cut.index];
  });
}

/** "Troops killed three men accused of an attack last year", "… that killed two guards in May 2024": what those who were killed are said to have done before. */
function olderDeed(text: string, { span, trigger }: Own, { span: next }: Own): RegExpExecArray | null {
  if (!ENDS_LIVES.has(trigger.id) || next[1] - span[1] > FARTHEST_DEED) return null;
  const told = text.slice(span[1], next[1]);
  const accused = ACCUSED_OF.exec(told);
  if (accused !== null) return accused;
  const cut = WHO_HAD.exec(text.slice(span[1], next[0]));
  return cut !== null && LONG_AGO.test(text.slice(next[1], next[1] + AGO_REACH)) ? cut : null;
}
/** What stands further from the killing is told of somebody else. */
const FARTHEST_DEED = 400;
const ENDS_LIVES: ReadonlySet<string> = new Set(["kill", "shoot", "execute", "assassinate", "slay", "murder"]);
const ACCUSED_OF = new RegExp(
  `(?<=\\b${DOER_NOUNS}\\b[^.;]{0,80})\\b(?:accused of|suspected of|wanted for|convicted of|blamed for|(?:which|who|that) (?:was|were|is|are|had been) (?:responsible for|behind|involved in|blamed for|accused of|wanted for))\\b(?=[^.;]*$)`,
  "u",
);
const WHO_HAD = new RegExp(
  `(?<=\\b${DOER_NOUNS}\\b[^.;]{0,40})\\s(?:that|who|which)\\s(?:(?:had|have|has|previously|earlier|allegedly|reportedly)\\s){0,3}$`,
  "u",
);
/** A year, a month or a time past: the deed is of another day. */
const LONG_AGO =
  /\b(?:(?:19|20)\d\d|last (?:year|month|week|spring|summer|autumn|fall|winter)|(?:years?|months?|weeks?) (?:ago|earlier|before)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u;
const AGO_REACH = 90;

const LOOK_BACK = 60;

/** Cuts the triggers of one family where a further act is told: "the bombing of a bus and an attack, also in May, on a post". */
function actsOf(text: string, sentence: Span, own: readonly Own[], cuts: readonly number[]): readonly StretchOfAct<Own>[] {
  const acts: { own: Own[]; stretch: [number, number]; isFurther: boolean }[] = [];
  for (const one of own) {
    const last = acts.at(-1);
    const from = last?.own.at(-1)?.span[1] ?? sentence[0];
    const cut = last === undefined ? cuts.findLast((at) => at < one.span[0]) : cutWithin(text, last, from, one, cuts);
    if (last !== undefined && cut === undefined) last.own.push(one);
    else {
      const start = cut ?? sentence[0];
      if (last !== undefined) last.stretch[1] = Math.min(last.stretch[1], start);
      const end = cuts.find((at) => at >= one.span[1]) ?? sentence[1];
      acts.push({ own: [one], stretch: [start, end], isFurther: last !== undefined || start > sentence[0] });
    }
  }
  return acts;
}

/** Where between two triggers a further act begins. */
function cutWithin(
  text: string,
  { own, stretch }: { readonly own: readonly Own[]; readonly stretch: readonly [number, number] },
  from: number,
  { span: [to], trigger }: Own,
  cuts: readonly number[],
): number | undefined {
  const back = cuts.findLast((at) => at >= from && at < to);
  if (back !== undefined) return back;
  const between = text.slice(from, to);
  const begins = own.at(-1)?.span[0] ?? 0;
  const isBeside = KNOWN_FOR.test(text.slice(Math.max(stretch[0], begins - LOOK_BACK), begins));
  // "A teacher was killed and a watchman injured when …": what is left out before the second is told by the first.
  const isOneHarm = HARMS.has(trigger.id) && ANOTHER_HARMED.test(between);
  const cut =
    (isOneHarm ? null : FURTHER_ACT.exec(between)) ??
    FURTHER_TOLD.exec(between) ??
    CAME_AFTER.exec(between) ??
    (isBeside ? /^/u.exec(between) : null);
  return cut === null ? undefined : from + cut.index;
}

const HARMS: ReadonlySet<string> = new Set(["kill", "wound", "injure"]);
const ANOTHER_HARMED = /\sand\s(?:an?|one)\s(?:\S+\s){1,3}$/iu;

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
