import {
  compareSpans,
  type IncidentReport,
  type PlaceMention,
  type ReportDate,
  reportIdOf,
  type Said,
  type Span,
} from "../../model/index.ts";
import { isInDateline, type Outline } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import { withFightersSettled } from "../counts/fighters.ts";
import { chanceOfGroup } from "./act-chances.ts";
import { chooseDate } from "./choose-date.ts";
import { choosePlace } from "./choose-place.ts";
import { chosenPerson } from "./chosen-person.ts";
import { countedVictims } from "./counted-victims.ts";
import { dayOwners, type OwnerOf } from "./day-owner.ts";
import { digestItems, headOfItem } from "./digest-items.ts";
import { type EventMention, eventMentions } from "./event-mention.ts";
import { targetsOf, victimsOf, weaponsOf } from "./fillers.ts";
import { isFoundAlone } from "./found-alone.ts";
import { groupMentions, type MentionGroup } from "./group-mentions.ts";
import { joinRetold } from "./join-retold.ts";
import { lastingDate } from "./lasting-date.ts";
import { type Lookups, lookupsOf } from "./lookups.ts";
import { isHarmed, leadsOfItems, mainOf, SHORT } from "./main-act.ts";
import { narrowedNight } from "./narrowed-night.ts";
import { perpetratorsOf } from "./perpetrators.ts";
import type { ReadParts } from "./read-parts.ts";
import { reportCounts, toCount, tollsOf } from "./report-counts.ts";
import type { SaidPart } from "./said-part.ts";
import { saidParts } from "./said-parts.ts";
import { type GoesOn, goesOn, nearbySentences } from "./sentences-beside.ts";
import { siteToldBefore } from "./site-told-before.ts";
import { withoutStruckBack } from "./struck-back.ts";
import { timesToldOf } from "./times-told.ts";
import { toldAgain } from "./told-again.ts";
import { typeByDoer } from "./type-by-doer.ts";
import { victimsTold } from "./victims-told.ts";

/** Groups detected triggers into incident reports, one an incident, and fills each field from the sentences that tell it. Reading order. */
export function buildReports(context: ExtractionContext, parts: ReadParts): readonly IncidentReport[] {
  const lookups = lookupsOf(context, parts);
  const ownerOf = dayOwners(context);
  const { published } = context.facts;
  const groups = joinRetold(
    groupMentions(eventMentions(context, lookups, ownerOf).filter(isDoneIfOfState), published, lookups.toldAt).filter((group) =>
      isTold(context, group, lookups),
    ),
    published,
  );
  const items = digestItems(context.outline);
  const leads = leadsOfItems(context, groups);
  const main = mainOf(context, groups, lookups);
  const beside = goesOn(context.outline, groups);
  const said = saidParts(context, parts.statements, lookups, groups, main);
  return groups
    .map((group) =>
      reportOf(context, lookups, group, groups, group === main, leads.has(group), said.get(group) ?? [], ownerOf, items, beside),
    )
    .sort((a, b) => compareSpans(a.trigger, b.trigger));
}

/** An arrest that is looked for is none, and tells nothing of one that was made. */
const isDoneIfOfState = ({ reach, status }: EventMention): boolean => reach !== "state" || status !== "hypothetical";

/** Something of it happened, was tried, threatened or denied; a lone generic word with nobody and nothing taking part, and nobody counted, tells of nothing. */
function isTold({ outline }: ExtractionContext, { mentions }: MentionGroup, { countsIn }: Lookups): boolean {
  const real = mentions.filter(({ status }) => status !== "hypothetical");
  if (real.length === 0 || isFoundAlone(real)) return false;
  const evidence = real.some(
    ({ fillers, reach, kind }) => fillers.length > 0 || reach === "specific" || kind !== "incident" || reach === "state",
  );
  // An item of news has no words to spare: where it tells of an attack, and where that was, it means one.
  const isPlaced = outline.casing === "mixed" && outline.sentences.length <= SHORT && real.some(({ places }) => places.length > 0);
  return evidence || isPlaced || countsIn(real.map(({ stretch }) => stretch)).some(isHarmed);
}

function reportOf(
  context: ExtractionContext,
  lookups: Lookups,
  group: MentionGroup,
  all: readonly MentionGroup[],
  isMain: boolean,
  isLead: boolean,
  said: readonly SaidPart[],
  ownerOf: OwnerOf,
  items: readonly number[],
  beside: GoesOn,
): IncidentReport {
  const { outline, facts } = context;
  const mentions = group.mentions;
  const first = mentions[0] as EventMention;
  const chief = chiefOf(mentions);
  const sentences = [...new Set(mentions.map(({ sentence }) => sentence))];
  const spans = sentences.map((sentence) => outline.sentences[sentence] as Span);
  const stretches = mentions.map(({ stretch }) => stretch);
  const around = (farthest: number): readonly Span[] =>
    isMain || isLead ? nearbySentences(outline, group, all, beside, items, farthest) : (beside.sentencesOf.get(group) ?? []);
  const near = [...stretches, ...around(NEAR)];
  const counting = around(NEAR_FOR_COUNTS);
  const naming = chief.triggers.filter(({ trigger: one }) => one.reach !== "generic");
  const trigger = (naming.find(({ trigger: one }) => one.type === chief.type) ?? naming[0] ?? chief.triggers[0])?.span as Span;
  const chanceOf = chanceOfGroup(lookups.toldAt, group);
  const times = timesToldOf(context, lookups, ownerOf, group, all, isMain ? near : null, items, chanceOf);
  const again = isMain ? toldAgain(group, all) : [];
  const lasting = first.kind === "incident" ? null : lastingDate(context, lookups.timesIn, stretches);
  const date = lasting ?? narrowedNight(outline.text, chooseDate(times), lookups.timesIn(near));
  const figures = reportCounts(lookups, {
    own: stretches,
    near: counting,
    again,
    kind: first.kind,
    date,
    back: mentions.filter(({ past, aside }) => past === "past" || aside === "aside").map(({ stretch }) => stretch),
  });
  const perpetrators = perpetratorsOf(context, withoutStruckBack(outline, mentions), lookups, said);
  const counts = withFightersSettled(outline, figures, { type: chief.type, perpetrators });
  const tolls = tollsOf(counts);
  const chosen = chosenPerson(outline, chief.type, mentions, tolls);
  const told = {
    chief: chief.places.length > 0 ? chief.places : siteToldBefore(context, lookups, chief.stretch),
    own: mentions.flatMap(({ places, stretch }) => (places.length > 0 ? places : siteToldBefore(context, lookups, stretch))),
    near: placesAround(context, lookups, mentions, isMain || isLead ? near : around(NEAR), isMain),
  };
  const place = choosePlace(
    outline,
    {
      ...told,
      triggers: mentions.flatMap((one) => one.triggers.map(({ span }) => span)),
      sentences,
      doers: first.reach === "state" ? [] : perpetrators.flatMap((one) => one.spans),
      context: lookups.placeContext,
      head: headPlace(outline, lookups, items, first.item),
      chance: ({ span }) => chanceOf(span),
    },
    trigger,
  );
  return {
    id: reportIdOf(context.tables.sha256, context.text, first.kind, [trigger, ...spans]),
    kind: first.kind,
    mention: isMain ? "main" : isBackground(date, facts.published, mentions) ? "background" : "follow-up",
    trigger,
    spans,
    type: chosen === null ? typeByDoer(context, chief.type, mentions, perpetrators) : "assassination",
    status: chosen === "hurt" ? "attempted" : statusOf(mentions),
    date,
    place,
    perpetrators,
    targets: targetsOf(mentions, outline),
    victims: victimsOf(
      mentions,
      [...victimsTold(outline, lookups, [...stretches, ...counting]), ...countedVictims(outline, counts)],
      outline,
    ).filter(({ spans }) => !spans.every(lookups.isTown)),
    weapons: weaponsOf(mentions, outline, counting),
    counts: counts.map(toCount),
    ...tolls,
    values: { date: dateValues(mentions, lookups), place: placeValues(mentions, lookups) },
    score: scoreOf(mentions, isMain),
  };
}

/**
 * The mention that names the act best: the first with a word for its kind. An act that was told as a killing is none of what else was done in it:
 * "hacked nine to death … ten were taken hostage".
 */
function chiefOf(mentions: readonly EventMention[]): EventMention {
  const first = mentions[0] as EventMention;
  const isKilling = first.type === "attack" && first.triggers.some(({ trigger }) => KILLS.has(trigger.id));
  const naming = mentions.filter(({ reach, type }) => reach === "specific" || type === "bombing" || type === "airstrike");
  return (isKilling ? naming.find(({ type }) => !BESIDES.has(type)) : naming[0]) ?? first;
}
const KILLS = new Set(["kill", "massacre", "slay", "murder", "behead"]);
const BESIDES: ReadonlySet<IncidentReport["type"]> = new Set(["kidnapping", "arson", "robbery"]);

/** So many sentences behind its last own one tell where and when it was, and so many how many were harmed: a toll comes late in a text. */
const NEAR = 4;
const NEAR_FOR_COUNTS = 8;

/** "In the same district": where it was is told before. */
const SAME_PLACE = /\bin the same (?:\p{L}+ )?(?:city|town|district|province|area|region|village|county|neighbou?rhood|state)\b/iu;

/** "Velmar, Vellia. Two died": of the places that the head of an item names, the narrowest. */
function headPlace(outline: Outline, { placesIn }: Lookups, items: readonly number[], item: number): PlaceMention | null {
  const head = headOfItem(outline, items, item);
  const told = head === null ? [] : placesIn([head]).filter(({ kind }) => kind !== "demonym");
  return told.find(({ kind }) => kind === "other") ?? told.find(({ kind }) => kind === "admin1") ?? told[0] ?? null;
}

/**
 * Places told around an act: for the main one those of the sentences about it. Any other has its dateline where it stands in the first
 * sentence, and the town told last before it where it points there.
 */
function placesAround(
  { outline }: ExtractionContext,
  lookups: Lookups,
  mentions: readonly EventMention[],
  near: readonly Span[],
  isMain: boolean,
): readonly PlaceMention[] {
  const around = lookups.placesIn(near);
  const same = mentions.find(({ stretch }) => SAME_PLACE.test(outline.text.slice(...stretch)));
  const before = same === undefined ? [] : lookups.placesIn([[0, same.stretch[0]]]);
  const last = before.findLast(({ precision, kind }) => kind === "other" && precision !== "unknown");
  const first = !isMain && mentions[0]?.past === "none" ? lookups.placesIn(mentions.map(({ stretch }) => stretch)) : [];
  return [...around, ...(last === undefined ? [] : [last]), ...first.filter(({ span }) => isInDateline(outline, span))];
}

const STATUSES = ["happened", "attempted", "threatened", "denied"] as const;

/** What most of its mentions say; "happened" where they are even. */
function statusOf(mentions: readonly EventMention[]): IncidentReport["status"] {
  const number = (status: string): number => mentions.filter((mention) => mention.status === status).length;
  return [...STATUSES].sort((a, b) => number(b) - number(a))[0] ?? "happened";
}

function saidBy({ carriersOf }: Lookups, span: Span): Said {
  return carriersOf(span).map(({ id }) => id);
}

function dateValues(mentions: readonly EventMention[], lookups: Lookups): IncidentReport["values"]["date"] {
  return mentions.flatMap(({ time }) =>
    time?.interval ? [{ value: time.interval, span: time.span, said: saidBy(lookups, time.span) }] : [],
  );
}

function placeValues(mentions: readonly EventMention[], lookups: Lookups): IncidentReport["values"]["place"] {
  const seen = new Set<string>();
  return mentions.flatMap(({ places }) =>
    places.flatMap(({ text, span }) => {
      if (seen.has(text.toLowerCase())) return [];
      seen.add(text.toLowerCase());
      return [{ value: text, span, said: saidBy(lookups, span) }];
    }),
  );
}

const BACKGROUND_DAYS = 21;

function isBackground(date: ReportDate | null, published: string | null, mentions: readonly EventMention[]): boolean {
  if (mentions.every(({ past }) => past === "past")) return true;
  if (date === null || published === null || published.length < 10) return false;
  return Date.parse(published) - Date.parse(date.to) > BACKGROUND_DAYS * 86_400_000;
}

function scoreOf(mentions: readonly EventMention[], isMain: boolean): number {
  const filled = Math.min(4, mentions.flatMap(({ fillers }) => fillers).length);
  const base = 0.3 + 0.05 * filled + 0.03 * Math.min(5, mentions.length) + (isMain ? 0.33 : 0);
  return Math.round(Math.min(0.95, base) * 1000) / 1000;
}
