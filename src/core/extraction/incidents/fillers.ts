import { NOBODY_TOLD } from "../../lexicon/unsaid-words.ts";
import { covers, type IncidentType, type RoleFiller, type Span, type Victim, type VictimRole } from "../../model/index.ts";
import { type Outline, overlappingOf } from "../../text/index.ts";
import { calledBeside } from "./called-beside.ts";
import type { EventMention } from "./event-mention.ts";
import type { Filler } from "./fillers-by-trigger.ts";
import { targetsBeside } from "./targets-beside.ts";
import { isOfOther, weaponsBeside, weaponsCarried } from "./weapons-beside.ts";

/** Fillers of one role that name the same: the fullest mention first. */
export interface FillerEntity {
  readonly text: string;
  readonly spans: readonly Span[];
}

const bareWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** Joins mentions of one role by their words: "Varn" and "Otto Varn", "the post" and "an army post". Fullest mention first. */
export function entitiesOf(
  mentions: readonly EventMention[],
  role: Filler["role"],
  said: readonly Pick<Filler, "text" | "span">[] = [],
): readonly FillerEntity[] {
  const entities = new EntityList();
  const fillers = [
    ...mentions.flatMap((mention) => mention.fillers).filter((filler) => filler.role === role),
    ...said.map((one) => ({ ...one, entity: null })),
  ];
  for (const { text, span, entity } of fillers) {
    const words = bareWords(text);
    if (words.length > 0) entities.add(text, words, span, entity);
  }
  return entities.all();
}

interface Entity {
  readonly order: number;
  readonly at: Set<string>;
  text: string;
  words: readonly string[];
  /** A model has said which mention is best: no other is shown, however long. */
  isSettled: boolean;
  /** Where it is named, each name fuller than the one before. */
  readonly fuller: Span[];
  readonly others: Span[];
}

/** Entities in the order in which they were met, found by the words that two names of one must share: a list of thousands is not searched whole. */
class EntityList {
  readonly #all: Entity[] = [];
  readonly #byWord = new Map<string, Set<Entity>>();
  readonly #byBest = new Map<string, Entity>();

  add(text: string, words: readonly string[], span: Span, best: Span | null): void {
    const same = (best === null ? undefined : this.#byBest.get(best.join())) ?? this.#sameAs(words);
    const entity = same ?? { order: this.#all.length, at: new Set(), text, words: [], isSettled: false, fuller: [], others: [] };
    if (same === undefined) this.#all.push(entity);
    if (best !== null) this.#byBest.set(best.join(), entity);
    if (entity.at.has(span.join())) return;
    entity.at.add(span.join());
    const isBest = best !== null && best.join() === span.join();
    const isFuller = isBest ? !entity.isSettled : !entity.isSettled && words.length > entity.words.length;
    (isFuller ? entity.fuller : entity.others).push(span);
    if (isFuller) Object.assign(entity, { text, words, isSettled: isBest });
    for (const key of keysOf(entity.words)) this.#byWord.set(key, (this.#byWord.get(key) ?? new Set()).add(entity));
  }

  all(): readonly FillerEntity[] {
    return this.#all.map(({ text, fuller, others }) => ({ text, spans: [...fuller].reverse().concat(others) }));
  }

  #sameAs(words: readonly string[]): Entity | undefined {
    let found: Entity | undefined;
    for (const key of keysOf(words)) {
      for (const one of this.#byWord.get(key) ?? []) {
        if ((found === undefined || one.order < found.order) && isSame(one.words, words)) found = one;
      }
    }
    return found;
  }
}

/** Two names of one entity have the first or the stem of the last word in common. */
function keysOf(words: readonly string[]): readonly string[] {
  return [`first ${words[0]}`, `last ${stem(words.at(-1) ?? "")}`];
}

/** One's words end in the other's: the head and, where both have more, no word against it. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (stem(long.at(-1) ?? "") !== stem(short.at(-1) ?? ""))
    return short.length === 1 && long.length > 1 && long[0] === short[0] && (short[0]?.length ?? 0) > 4;
  return short.every((word) => long.includes(word)) || short.length === 1;
}

const stem = (word: string): string => word.replace(/(?:e?s)$/u, "");

/** What was hit: things that are told to have been, else what stands by the word for the act where small letters tell a word from a name. */
export function targetsOf(mentions: readonly EventMention[], { text, casing }: Pick<Outline, "text" | "casing">): readonly RoleFiller[] {
  const told = roleFillers(mentions, "target");
  return told.length > 0 || casing !== "mixed" ? told : targetsBeside(text, mentions);
}

function roleFillers(mentions: readonly EventMention[], role: "target" | "weapon"): readonly RoleFiller[] {
  return entitiesOf(mentions, role);
}

/** Weapons; where no words beside the act tell any, the one that the word for the act is or begins with: "hit a roadside bomb", "a drone strike". */
export function weaponsOf(
  mentions: readonly EventMention[],
  { text, casing }: Pick<Outline, "text" | "casing">,
  near: readonly Span[],
): readonly RoleFiller[] {
  const found = roleFillers(mentions, "weapon").filter(
    (one) => !NO_WEAPON.test(one.text) && (casing !== "mixed" || !one.spans.every((span) => isOfOther(text, span, span[0] - ARMS_REACH))),
  );
  const beside = casing === "mixed" ? weaponsBeside(text, mentions) : [];
  // A model's scrap of an arm ("made bombs" of "home-made bombs") is told by the whole.
  const isScrap = ({ spans: [own] }: RoleFiller): boolean =>
    beside.some(({ spans: [whole] }) => own !== undefined && whole !== undefined && covers(whole, own) && whole.join() !== own.join());
  const named = found.filter((one) => !isScrap(one));
  const told = [...named, ...beside.filter((one) => !named.some((known) => isSameArm(one, known)))];
  if (told.length > 0) return told;
  const byAct = weaponsOfActs(mentions, text, casing);
  return byAct.length > 0 || casing !== "mixed" ? byAct : weaponsCarried(text, near);
}

function weaponsOfActs(mentions: readonly EventMention[], text: string, casing: Outline["casing"]): readonly RoleFiller[] {
  for (const { triggers } of mentions) {
    for (const { span, trigger } of triggers) {
      const word = text.slice(...span);
      const arms = FIRED_OR_FLOWN.has(trigger.type) ? ARMS.exec(word)?.[0] : casing === "mixed" ? DEVICE.exec(word)?.[0] : undefined;
      if (arms !== undefined) return [{ text: arms, spans: [[span[0], span[0] + arms.length]] }];
      const beside = casing === "mixed" && FIRED_OR_FLOWN.has(trigger.type) ? armsBeside(text, span) : null;
      if (beside !== null) return [{ text: text.slice(...beside), spans: [beside] }];
    }
  }
  return [];
}

/** Heads that say nothing of what it was. */
const NO_WEAPON = /^(?:an?\s)?(?:objects?|weapons?|arms|made|\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/iu;

/** "Grenade" beside "rocket-propelled grenades". */
function isSameArm(one: RoleFiller, other: RoleFiller): boolean {
  const [own, known] = [bareWords(one.text).map(stem), bareWords(other.text).map(stem)];
  return own.at(-1) === known.at(-1) && (own.every((word) => known.includes(word)) || known.every((word) => own.includes(word)));
}

/** "Carried out a drone strike", "launches a drone attack": in the word for the act, right before it, or a few words behind it. */
function armsBeside(text: string, [start, end]: Span): Span | null {
  const within = ARMS_WITHIN.exec(text.slice(start, end))?.[1];
  if (within !== undefined) return [end - within.length, end];
  const before = ARMS_BEFORE.exec(text.slice(Math.max(0, start - ARMS_REACH), start));
  if (before?.[1] !== undefined) return [start - 1 - before[1].length, start - 1];
  const behind = ARMS_BEHIND.exec(text.slice(end, end + ARMS_REACH));
  if (behind?.[1] === undefined) return null;
  const from = end + behind[0].length - behind[1].length;
  return [from, from + behind[1].length];
}
const ARMS_REACH = 40;
const ARMS_WITHIN = /\b(drones?|missiles?|rockets?|uavs?)$/iu;
const ARMS_BEFORE = /\b(drones?|missiles?|rockets?|uavs?)\s$/iu;
const ARMS_BEHIND = /^\s(?:(?:an?|the|\d+|[a-z]+)\s){0,3}?(drones?|missiles?|rockets?|uavs?)\b/iu;
const FIRED_OR_FLOWN: ReadonlySet<IncidentType> = new Set(["airstrike", "shelling"]);
const DEVICE =
  /^(?:(?:suicide )?(?:car|roadside|truck) bombs?|(?:land ?)?mines?|improvised explosive devices?|ieds?|explosives)$|^(?:grenade|dynamite|ied|knife|axe|acid)(?=\sattacks?$)/iu;
const ARMS = /^(?:drones?|missiles?|rockets?|shells|mortar rounds|mortars?|artillery)\b/iu;

const ROLES: readonly (readonly [VictimRole, RegExp])[] = [
  ["police", /\b(?:police\w*|officers?|constables?|sheriff|deput(?:y|ies))\b/iu],
  [
    "military",
    /\b(?:soldiers?|troops|army|military|servicemen|lieutenants?|colonel|captain|sergeants?|recruits?|conscripts?|marines?|patrol)\b/iu,
  ],
  [
    "official",
    /\b(?:mayors?|ministers?|judges?|magistrates?|governors?|president|ambassadors?|consuls?|deput(?:y|ies)|senators?|councillors?|candidates?|officials?|diplomats?)\b/iu,
  ],
  [
    "civilian",
    /\b(?:civilians?|farmers?|peasants?|workers?|students?|teachers?|children|women|drivers?|passengers?|residents?|villagers?|priests?|journalists?|engineers?|doctors?|shopkeepers?|worshippers?|tourists?|businessm[ae]n)\b/iu,
  ],
];

/** "Six people, four men and two women": of those who are told by a word that says nothing, the words that say more. */
function sayingMore(whole: string, entity: FillerEntity): readonly FillerEntity[] {
  if (!NOBODY_TOLD.test(entity.text)) return [entity];
  const told = new Map(entity.spans.map((span) => [whole.slice(...span), span]));
  const more = [...told].filter(([text]) => !NOBODY_TOLD.test(text) && /\p{L}{3}/u.test(text));
  return more.length === 0 ? [entity] : more.map(([text, span]) => ({ text, spans: [span] }));
}

/** Whether those counted are, or are some of, those told: "three soldiers" beside "Vellian soldiers". */
function isOneOf(counted: RoleFiller, told: RoleFiller): boolean {
  const [own, other] = [bareWords(counted.text), bareWords(told.text)];
  const [head, last] = [stem(own.at(-1) ?? ""), stem(other.at(-1) ?? "")];
  return head === last || own.some((word) => stem(word) === last) || other.some((word) => stem(word) === head);
}

/**
 * People attacked, with the role their words show; where no words beside the act say who they are, those who are counted. "People" and "others"
 * say nothing that the counts do not.
 */
export function victimsOf(
  mentions: readonly EventMention[],
  counted: readonly RoleFiller[],
  { text: whole }: Pick<Outline, "text">,
): readonly Victim[] {
  const named = calledBeside(
    whole,
    entitiesOf(mentions, "victim").flatMap((entity) => sayingMore(whole, entity)),
  );
  const saying = named.filter(({ text }) => !NOBODY_TOLD.test(text));
  const told = overlappingOf(named.flatMap(({ spans }) => spans.map((span) => ({ span }))));
  const isNew = (one: RoleFiller): boolean =>
    !saying.some((known) => isOneOf(one, known)) && (saying.length === 0 || one.spans.every((span) => told(span).length === 0));
  const others = counted
    .filter(isNew)
    .filter(({ text }, at, all) => all.findIndex((one) => one.text.toLowerCase() === text.toLowerCase()) === at);
  return [...saying, ...others].map((entity) => {
    const role = ROLES.find(([, pattern]) => pattern.test(entity.text))?.[0];
    return role === undefined ? entity : { ...entity, role };
  });
}
