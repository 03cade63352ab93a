import type { PlaceMention, TimeExpression } from "../../model/index.ts";
import { chanceTogether, type ToldAt } from "./act-chances.ts";
import {
  countriesTold,
  isAcrossBorder,
  isAlsoElsewhere,
  isOtherAct,
  isOwnRegion,
  NEAR,
  NEAR_OF_TWO_KINDS,
  opensElsewhere,
  opensLongBefore,
  townsOf,
} from "./acts-apart.ts";
import { areApart, type EventMention } from "./event-mention.ts";
import { familyOf } from "./family-of-act.ts";
import { wordsOf } from "./words-of-fillers.ts";

/** Mentions taken to tell of one incident. */
export interface MentionGroup {
  readonly mentions: EventMention[];
}

const JOIN = 1.5;

/**
 * Puts mentions of one incident together, in reading order; each mention looks back at the groups there are. `published`: the day of the news, where
 * known. Cost: mentions times groups.
 */
export function groupMentions(mentions: readonly EventMention[], published: string | null, toldAt: ToldAt): readonly MentionGroup[] {
  const gathered: GroupSoFar[] = [];
  for (const mention of mentions) {
    const words = wordsOf(mention.fillers);
    const open = gathered.filter(({ mentions: told }) => !opensLongBefore(told, mention, published));
    const group =
      surelyOne(gathered, mention, toldAt) ??
      sameIncident(open, mention, words) ??
      likeliest(openTo(open, mention), mention, words) ??
      newGroup();
    if (group.mentions.length === 0) gathered.push(group);
    joinTo(group, mention, words);
  }
  return gathered;
}

/** From this chance on two acts are one, whatever else the words say: chosen on the kept articles. */
const SURELY = 0.7;
/** Groups that a mention is held against: so many no window of a model holds. */
const MOST_LOOKED_AT = 40;

/** The group with whose acts a model is sure that the mention is one; one sentence tells of its acts apart. */
function surelyOne(gathered: readonly GroupSoFar[], mention: EventMention, toldAt: ToldAt): GroupSoFar | undefined {
  const told = mention.triggers.flatMap(({ span }) => toldAt(span) ?? []);
  if (told.length === 0) return undefined;
  let best: { readonly group: GroupSoFar; readonly chance: number } | undefined;
  for (const group of gathered.slice(-MOST_LOOKED_AT)) {
    const first = group.mentions[0] as EventMention;
    if (first.kind !== mention.kind || isOfState(first) !== isOfState(mention)) continue;
    if (group.mentions.at(-1)?.sentence === mention.sentence) continue;
    const chance = chanceTogether(told, group.mentions);
    if (chance !== null && chance >= SURELY && chance > (best?.chance ?? 0)) best = { group, chance };
  }
  return best?.group;
}

/** An arrest is never the bombing that it is for, however sure a model is. */
const isOfState = ({ reach }: EventMention): boolean => reach === "state";

/** The group that a model says the mention is of, unless another day, town or kind of act speaks against it. */
function sameIncident(gathered: readonly GroupSoFar[], mention: EventMention, words: ReadonlySet<string>): GroupSoFar | undefined {
  const { incident } = mention;
  if (incident === null) return undefined;
  const same = gathered.filter((group) => group.incidents.has(incident) && affinityOf(group, mention, words) !== null);
  return same.findLast(({ mentions }) => mentions[0]?.aside === "none") ?? same.at(-1);
}

/** The groups that a mention may join by its words: one that a model has put into an incident joins none of another. */
function openTo(gathered: readonly GroupSoFar[], { incident }: EventMention): readonly GroupSoFar[] {
  return incident === null ? gathered : gathered.filter(({ incidents }) => incidents.size === 0);
}

function likeliest(gathered: readonly GroupSoFar[], mention: EventMention, words: ReadonlySet<string>): GroupSoFar | undefined {
  let best: { readonly group: GroupSoFar; readonly affinity: number } | undefined;
  for (const group of gathered) {
    const affinity = affinityOf(group, mention, words);
    if (affinity !== null && (best === undefined || affinity > best.affinity)) best = { group, affinity };
  }
  return best !== undefined && best.affinity >= JOIN ? best.group : undefined;
}

/** A group with what all its mentions tell, so that each further mention is held against it at once. */
interface GroupSoFar extends MentionGroup {
  dated: TimeExpression | null;
  /** Whether any of it lies further back than what the text is about. */
  past: EventMention["past"];
  readonly families: Set<string>;
  /** The incidents that a model has put its mentions into. */
  readonly incidents: Set<number>;
  readonly types: Set<string>;
  readonly statuses: Set<string>;
  readonly words: Set<string>;
  readonly placeNames: Set<string>;
  /** Whether a place that no list holds is told of it. */
  hasUnlisted: boolean;
  readonly countries: Set<string>;
  readonly towns: Map<string, PlaceMention>;
}

function newGroup(): GroupSoFar {
  const sets = {
    families: new Set<string>(),
    incidents: new Set<number>(),
    types: new Set<string>(),
    statuses: new Set<string>(),
    words: new Set<string>(),
  };
  return {
    mentions: [],
    dated: null,
    past: "none",
    ...sets,
    placeNames: new Set(),
    hasUnlisted: false,
    countries: new Set(),
    towns: new Map(),
  };
}

function joinTo(group: GroupSoFar, mention: EventMention, words: ReadonlySet<string>): void {
  group.mentions.push(mention);
  group.dated ??= mention.time;
  if (mention.past === "past") group.past = "past";
  group.families.add(familyOf(mention.type, mention.reach));
  group.types.add(mention.type);
  group.statuses.add(mention.status);
  if (mention.incident !== null) group.incidents.add(mention.incident);
  for (const word of words) group.words.add(word);
  for (const place of mention.places) group.placeNames.add(place.text.toLowerCase());
  group.hasUnlisted ||= mention.places.some(isUnlisted);
  for (const country of countriesTold(mention)) group.countries.add(country);
  for (const town of townsOf(mention.setting)) group.towns.set(`${town.text.toLowerCase()} ${town.lat} ${town.lon}`, town);
}

/** How much speaks against one act in two places of which nobody knows where they lie: one may be in the other, but seldom is. */
const OTHER_UNLISTED = 0.7;
const isUnlisted = ({ precision, kind }: PlaceMention): boolean => precision === "unknown" && kind === "other";

/** How well a mention fits a group; null where it cannot be of the same incident. */
function affinityOf(group: GroupSoFar, mention: EventMention, words: ReadonlySet<string>): number | null {
  const { mentions, dated } = group;
  const first = mentions[0] as EventMention;
  if (first.kind !== mention.kind || first.item !== mention.item || !typesFit(group.families, mention)) return null;
  if (areApart(dated?.interval ?? null, mention.time?.interval ?? mention.scene)) return null;
  if (mention.past === "past" && group.past === "none" && mention.pointing !== "back") return null;
  if (mention.pointing === "apart" && first.pointing !== "apart") return null;
  if (isAcrossBorder(group, { types: new Set([mention.type]), countries: countriesTold(mention) })) return null;
  if (opensElsewhere(mentions, mention) || isAlsoElsewhere(mentions, mention)) return null;
  const near = isOtherAct(group.types, mention.type) ? NEAR_OF_TWO_KINDS : NEAR;
  if (placesApart(group.towns, townsOf(mention.setting), near)) return null;
  const last = mentions.at(-1) as EventMention;
  const distance = mention.sentence - last.sentence;
  if (distance === 0) return null; // One sentence tells them as two acts.
  let affinity = distance <= 1 ? 1.5 : distance <= 3 ? 1 : distance <= 8 ? 0.5 : 0.2;
  affinity += Math.min(2, 1.2 * sharedWords(group.words, words));
  if (mention.pointing === "back") affinity += 1;
  if (mention.pointing === "another") affinity -= 1.5;
  if (dated && mention.time && dated.value === mention.time.value) affinity += 1;
  if (mention.places.some(({ text }) => group.placeNames.has(text.toLowerCase()))) affinity += 0.7;
  else if (group.hasUnlisted && mention.pointing !== "back" && mention.places.some(isUnlisted)) affinity -= OTHER_UNLISTED;
  if (group.types.has(mention.type)) affinity += 0.4;
  if (group.statuses.has(mention.status)) affinity += 0.2;
  return affinity;
}

function typesFit(families: ReadonlySet<string>, mention: EventMention): boolean {
  const own = familyOf(mention.type, mention.reach);
  const all = [...families];
  if (own.startsWith("state") || all.some((family) => family.startsWith("state"))) return all.every((family) => family === own);
  return own === "any" || families.has(own) || all.every((family) => family === "any");
}

/** Two settlements of different names that neither text puts inside the other. */
function placesApart(towns: ReadonlyMap<string, PlaceMention>, others: readonly PlaceMention[], within: number): boolean {
  if (towns.size === 0 || others.length === 0) return false;
  const near = (x: PlaceMention, y: PlaceMention): boolean =>
    x.text.toLowerCase() === y.text.toLowerCase() ||
    isOwnRegion(x, y) ||
    isOwnRegion(y, x) ||
    (x.lat !== null && y.lat !== null && Math.abs(x.lat - y.lat) < within && Math.abs((x.lon ?? 0) - (y.lon ?? 0)) < within);
  return ![...towns.values()].some((town) => others.some((other) => near(town, other)));
}

function sharedWords(theirs: ReadonlySet<string>, own: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of own) if (theirs.has(word)) shared++;
  return shared;
}
