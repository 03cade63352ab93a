import {
  ANAPHORA_BEFORE,
  ANOTHER_BEFORE,
  ATTEMPTED_ANYWHERE,
  ATTEMPTED_BEFORE,
  CALLED_OFF_BEFORE,
  DENIED_BEFORE,
  DENIED_REPORT_BEFORE,
  FOUND_SINCE,
  HYPOTHETICAL_BEFORE,
  IMMINENT_AFTER,
  NOT_DONE_BEFORE,
  OPENS_SINCE_WHEN,
  OTHER_TELLING,
  OTHERS_HIT,
  PAST_BEFORE,
  SET_APART_BEFORE,
  THREATENED_BEFORE,
  THREATENED_TO,
  TOLD_SINCE,
  WARNED_BEFORE,
  WILL_BEFORE,
} from "../../lexicon/incident-words.ts";
import { type Trigger, triggerTold } from "../../lexicon/triggers.ts";
import {
  covers,
  type DayInterval,
  type IncidentStatus,
  type IncidentType,
  type PlaceMention,
  type ReportKind,
  type Span,
  type Statement,
  type TimeExpression,
} from "../../model/index.ts";
import { isInDateline, sentenceAt } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import { isHome } from "../places/is-home.ts";
import { isLocative } from "../places/is-locative.ts";
import { isOfOutlet } from "../places/of-outlet.ts";
import { actsOfSentence, type Own } from "./acts-of-sentence.ts";
import { isDay, type OwnedTime } from "./choose-date.ts";
import { coarseness } from "./coarseness.ts";
import { countedDay } from "./counted-days.ts";
import { isOfClaim } from "./day-of-claim.ts";
import type { DayOwner, OwnerOf } from "./day-owner.ts";
import { digestItems } from "./digest-items.ts";
import { craftDowned } from "./downed-craft.ts";
import { type Filler, fillersByTrigger, fillersOfActs } from "./fillers-by-trigger.ts";
import { kindOfAct } from "./kind-of-act.ts";
import type { Lookups } from "./lookups.ts";
import { sameDayAsAct } from "./same-day.ts";
import { sceneOf } from "./scene.ts";
import { isOneSalvo, tellsSeveralActs } from "./several-acts.ts";
import { tellsOfSeveralPlaces } from "./several-places.ts";
import { sharingTimes } from "./sharing-times.ts";
import { typeOfAct } from "./type-of-act.ts";

/** What one sentence tells of one act: its triggers, who and what takes part, when and where. */
export interface EventMention {
  readonly sentence: number;
  /** The part of the sentence that tells of it: all of it, or what is left where the sentence tells of several acts. */
  readonly stretch: Span;
  /** The item of a digest that it stands in; 0 in any other text. */
  readonly item: number;
  readonly triggers: readonly { readonly span: Span; readonly trigger: Trigger }[];
  /** The incident that a model says it tells of; null where the words alone must tell. Equal numbers are one incident. */
  readonly incident: number | null;
  readonly type: IncidentType;
  readonly reach: Trigger["reach"];
  readonly kind: ReportKind;
  readonly status: IncidentStatus | "hypothetical";
  readonly fillers: readonly Filler[];
  readonly time: TimeExpression | null;
  /** The time with which its paragraph set the scene, where it has none of its own: it sets acts apart, and dates nothing. */
  readonly scene: DayInterval | null;
  /** Every time in its part of the sentence that may be the act's. */
  readonly times: readonly OwnedTime[];
  readonly places: readonly PlaceMention[];
  /** Those of its places that may set it apart from other acts: not where somebody comes from. */
  readonly setting: readonly PlaceMention[];
  /** Countries in which its sentence says that something is. */
  readonly countries: ReadonlySet<string>;
  /** The words point back to an act told of before, to one more, or set it apart from all told before. */
  readonly pointing: "back" | "another" | "apart" | "none";
  /** Told behind "hours after", "from where" and the like, beside the act that the sentence is about. */
  readonly aside: "aside" | "none";
  /** The words say that it lies further back than what the text is about. */
  readonly past: "past" | "none";
}

const LOOK_BACK = 60;
const SINCE_REACH = 80;

/** Cuts detected triggers into mentions of acts, in reading order: the triggers of one sentence are one act unless they are of two families. */
export function eventMentions(context: ExtractionContext, lookups: Lookups, ownerOf: OwnerOf): readonly EventMention[] {
  const { spans, links } = context.detections;
  const bySentence = new Map<number, Own[]>();
  const incidentOf = new Map(links.flatMap(({ from, to, label }) => (label === "same-incident" ? [[from, to] as const] : [])));
  for (const [index, one] of spans.entries()) {
    if (one.label !== "trigger") continue;
    const trigger = craftDowned(context.outline, one) ?? triggerTold(one.rule, context.outline.text.slice(one.start, one.end));
    if (trigger === null) continue;
    const sentence = sentenceAt(context.outline, one.start);
    addTo(bySentence, sentence, { index, span: [one.start, one.end], trigger, incident: incidentOf.get(index) ?? null });
  }
  const fillersOf = fillersByTrigger(context);
  const items = digestItems(context.outline);
  return [...bySentence]
    .sort(([a], [b]) => a - b)
    .flatMap(([sentence, triggers]) => {
      const acts = actsOfSentence(context.outline, context.outline.sentences[sentence] as Span, triggers);
      const fillers = fillersOfActs(acts, fillersOf);
      return sharingTimes(
        context.outline.text,
        acts.map((act, at) =>
          mention(
            context,
            lookups,
            ownerOf,
            sentence,
            items[context.outline.paragraphOfSentence[sentence] ?? 0] ?? 0,
            act.stretch,
            act.elsewhere ?? act.stretch,
            act.own,
            fillers[at] ?? [],
            triggers.length > act.own.length,
            sceneOf(context, lookups, sentence, (one) => bySentence.has(one)),
          ),
        ),
      );
    });
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function mention(
  context: ExtractionContext,
  lookups: Lookups,
  ownerOf: OwnerOf,
  sentence: number,
  item: number,
  span: Span,
  elsewhere: Span,
  told: readonly Own[],
  fillers: readonly Filler[],
  shared: boolean,
  scene: DayInterval | null,
): EventMention {
  const { outline } = context;
  const own = withoutInterceptions(told);
  const head = own.find(({ trigger }) => trigger.reach !== "generic") ?? (own[0] as Own);
  const text = outline.text.slice(span[0], span[1]);
  const before = outline.text.slice(Math.max(span[0], head.span[0] - LOOK_BACK), head.span[0]);
  const spoken = lookups.carriersOf(head.span).filter(({ act }) => act !== "claim-of-responsibility");
  const ofSpeaking = (at: Span): boolean =>
    spoken.some((statement) => isOfSpeaking(statement, at)) || lookups.cuedBefore(at[0]).some((statement) => isBesideCue(statement, at));
  const ownerHere = (at: Span): DayOwner => (head.trigger.reach !== "state" ? ownerOf(at) : ofSpeaking(at) ? "followed" : "none");
  const triggersAt = own.map(({ span: at }) => at);
  const times = lookups
    .timesIn([span])
    .filter((time) => isDay(outline.text, time))
    .map((time) => sameDayAsAct(outline.text, time, lookups, ownerOf))
    .map((time) => countedDay(outline.text, { time, owner: ownerHere(time.span) }, triggersAt))
    .filter(({ time }) => !isOfClaim(outline.text, time, head.span, context.facts.published))
    .filter(({ time, owner }) => owner !== "followed" && (owner !== "none" || !isOfAnother(outline.text, time.span, head.span)));
  const ofAct = times.filter(({ owner }) => owner === "act");
  const word = outline.text.slice(head.span[0], head.span[1]);
  const isOfAct = (place: PlaceMention): boolean =>
    place.kind !== "demonym" &&
    !ofSpeaking(place.span) &&
    !isInDateline(outline, place.span) &&
    !isOfOutlet(outline, place.span) &&
    !isReason(outline.text, head.span, place.span) &&
    !isSpeaking(outline.text, place.span);
  const inside = lookups.placesIn([span]).filter(isOfAct);
  const places = inside.length > 0 ? inside : lookups.placesIn([elsewhere]).filter(isOfAct);
  const time = nearestTime(
    (ofAct.length > 0 ? ofAct : times).map((one) => one.time),
    head.span,
  );
  const isUndone = head.trigger.reach === "state" && NOT_DONE_BEFORE.test(before);
  const status = isUndone
    ? "hypothetical"
    : FOILED.has(head.trigger.id) || /attempts?$/iu.test(word)
      ? "attempted"
      : isImminent(outline, head.span)
        ? "hypothetical"
        : statusOf(before, isDoneAnyhow(own) ? text.replace(BROUGHT_DOWN, " ") : text, shared);
  return {
    sentence,
    stretch: span,
    item,
    triggers: own.map(({ span: at, trigger }) => ({ span: at, trigger })),
    incident: own.find(({ incident }) => incident !== null)?.incident ?? null,
    type: typeOfAct(outline.text, span, own),
    reach: head.trigger.reach,
    kind:
      isTally(text, time, places) ||
      own.some((one) => tellsSeveralActs(outline.text, span, one, time, places)) ||
      tellsOfSeveralPlaces(outline, { stretch: span, own, time, places })
        ? "series"
        : isOneSalvo(text, before, head.trigger, time, places)
          ? "incident"
          : kindOfAct(word, before, text, head.trigger),
    status,
    // Whoever is said to be planning one more has by that no part in what is told.
    fillers: WARNED_BEFORE.test(before) ? [] : fillers,
    time,
    scene: time === null ? scene : null,
    times,
    places,
    setting: places.filter(({ span: at }) => !isHome(outline.text, at)),
    countries: new Set(
      places.flatMap(({ country, kind, span: at }) =>
        country !== null && kind !== "other" && isLocative(outline.text, at) ? [country] : [],
      ),
    ),
    // Whoever denies an act without a day or a place of its own denies what was told.
    pointing: status === "denied" && time === null && places.length === 0 ? "back" : pointingOf(before),
    aside: opensBehindAfter(outline.text, span) ? "aside" : "none",
    past:
      isPast(before, time) ||
      isDaysBefore(outline.text, span) ||
      OPENS_SINCE_WHEN.test(outline.text.slice(span[0], span[0] + SINCE_REACH)) ||
      OLDER_DEED.test(outline.text.slice(span[0], span[0] + LOOK_BACK))
        ? "past"
        : "none",
  };
}

/** Acts that tell by themselves that what was tried failed. */
const FOILED: ReadonlySet<string> = new Set(["defuse", "intercept", "intercepted"]);

/** Where people were harmed, that something was brought down besides does not make it an attempt. */
const HARMS: ReadonlySet<string> = new Set(["kill", "wound", "injure", "shoot", "down-craft"]);
const isDoneAnyhow = (own: readonly { readonly trigger: Trigger }[]): boolean =>
  own.some(({ trigger }) => HARMS.has(trigger.id) || trigger.reach === "state");
const BROUGHT_DOWN = /\b(?:intercept(?:s|ed|ing)|sh(?:ot|oots|ooting) down)\b/giu;

/** "A military incursion by the Front is imminent." */
const isImminent = ({ text, casing }: ExtractionContext["outline"], [, end]: Span): boolean =>
  casing === "mixed" && IMMINENT_AFTER.test(text.slice(end, end + IMMINENT_REACH));
const IMMINENT_REACH = 80;

/** "Intercepted 20 drones, two of which hit homes": what got through is what happened. */
function withoutInterceptions(own: readonly Own[]): readonly Own[] {
  const others = own.filter(({ trigger }) => !trigger.id.startsWith("intercept"));
  return others.length === 0 ? own : others;
}

/** "Claimed the attack, saying it was in response to the raid on Velmar": why it was done is no place of it. */
function isReason(text: string, [, from]: Span, [start]: Span): boolean {
  return start > from && start - from < REASON_REACH && REASON.test(text.slice(from, start));
}
const REASON_REACH = 200;
const REASON =
  /\b(?:in (?:response|retaliation|revenge|protest|solidarity|reprisal)|(?:a|an) (?:response|answer|reply|act of revenge) to|retaliation|revenge|to avenge|avenging|to protest)\b/iu;

/** "Kyiv silent", "Velmar says": a capital stands for its government. */
const isSpeaking = (text: string, [, end]: Span): boolean => SPEAKING.test(text.slice(end, end + 16));
const SPEAKING =
  /^ (?:silent|mum|says?|said|den(?:y|ies|ied)|vow(?:s|ed)|warn(?:s|ed)|blam(?:es|ed)|accus(?:es|ed)|claim(?:s|ed)|confirm(?:s|ed)|reject(?:s|ed)|condemn(?:s|ed))\b/u;

/** "The blast came days after a bomb killed nine": what lies behind "after" lies further back. */
const opensBehindAfter = (text: string, [start]: Span): boolean =>
  /^(?:(?:\p{L}+\s+)?(?:hours?|minutes|days?|weeks?|months?|years?|shortly|soon)\s+)?after\b|^(?:from|near|of|to) where\b|^in (?:retaliation|revenge|response|reprisal)\b|^(?:\s\S+){0,4}?\s(?:follows|followed)\b/iu.test(
    text.slice(start, start + 48),
  );
/** "Killed three men accused of an attack": what they are said to have done before. */
const OLDER_DEED =
  /^\s?(?:accused of|suspected of|wanted for|convicted of|blamed for|(?:that|who|which)\s(?:(?:had|have|has)\s|(?:was|were)\s(?:responsible|behind|involved|blamed|accused|wanted)|(?:killed|attacked|shot|bombed|murdered)\b))/iu;
const isDaysBefore = (text: string, [start]: Span): boolean =>
  /\b(?:days?|weeks?|months?|years?)\s+after\b/iu.test(text.slice(Math.max(0, start - 8), start + 14)) &&
  /^(?:\p{L}+\s+)?after\b/iu.test(text.slice(start, start + 14));

/** "He had been shot" is further back than what is told beside it; another act only where a day or a word ("previously") says so. */
function isPast(before: string, time: TimeExpression | null): boolean {
  const told = before.replace(FOUND_SINCE, " ").replace(TOLD_SINCE, " ");
  return PAST_BEFORE.test(time === null ? told.replace(HAD_BEEN, " ") : told);
}
const HAD_BEEN = /\bhad been\b/giu;

/** "Also claimed the attack" points back, "the second attack" and "also attacked" do not; "in a separate attack" sets apart. */
function pointingOf(told: string): EventMention["pointing"] {
  if (/^,? (?:as|and so) (?:was|were)\b/iu.test(told)) return "apart";
  const before = told.replace(OTHER_TELLING, " ");
  if (NOTHING_TO_DO.test(before)) return "apart";
  const back = ANAPHORA_BEFORE.exec(before)?.[0];
  if (back !== undefined && !ANOTHER_BEFORE.test(back)) return "back";
  if (SET_APART_BEFORE.test(before)) return "apart";
  return ANOTHER_BEFORE.test(before.replace(OTHERS_HIT, " ").slice(-30)) ? "another" : "none";
}

/** "We have nothing to do with the killing": of another act than those that are told as one's own. */
const NOTHING_TO_DO = /\bnothing to do with (?:the |this |that |any )?$/iu;

/** "Officials said in Velmar on Tuesday that …": where and when was spoken is not where and when it happened. */
function isOfSpeaking({ source, cue, content }: Statement, at: Span): boolean {
  const speaking = Math.min(...[...source, ...cue].map(([start]) => start));
  // "Charged with the murder of a guard whose car blew up outside his home in Velmar": what goes on behind the content is no speaking.
  const isBehind = cue.every(([, end]) => content.some(([start]) => end <= start)) && content.every(([, end]) => end <= at[0]);
  return at[0] >= speaking && !isBehind && !content.some((part) => covers(part, at));
}

/** A day of something else: of a message ("in a video posted on Monday"), or of what came after ("buried on Tuesday, two days after"). */
function isOfAnother(text: string, at: Span, trigger: Span): boolean {
  const before = text.slice(Math.max(0, at[0] - MESSAGE_REACH), at[0]);
  if (OF_MESSAGE.test(before) || OF_WAR.test(before)) return true;
  return at[1] <= trigger[0] && trigger[0] - at[1] <= AFTER_REACH && COMES_AFTER.test(text.slice(at[1], trigger[0]));
}
const MESSAGE_REACH = 70;
const AFTER_REACH = 120;
const OF_MESSAGE =
  /\b(?:messages?|statements?|letters?|videos?|recordings?|leaflets?|communiqu[eé]s?|bulletins?|broadcasts?|posts?|posters?)\b(?:\s+\p{L}+){0,3}?\s+(?:(?:dated|circulated|published|posted|released|issued|broadcast|aired|read out|sent|online)\s+)(?:\p{L}+\s+){0,3}$/iu;
/** "Since the war began on 28 February", "an end to the conflict in July": days of what the act stands in. */
const OF_WAR =
  /\b(?:(?:since|before|after)\s(?:the\s)?(?:\S+\s){0,3}?(?:war|conflict|invasion|truce|ceasefire|cease-fire|fighting)(?:\swith\s\S+)?\s(?:started|began|begun|broke out|erupted|ended|took effect|came into (?:force|effect))|(?:end(?:ed)?(?:\sto)?|halted|violat\w+|breach\w*|broke)\s(?:the|an?)\s(?:\S+\s)?(?:conflict|war|fighting|ceasefire|cease-fire|truce|agreement|deal))\s(?:on|in)\s(?:early |late |mid-)?$/iu;
const COMES_AFTER = /(?:^|\W)(?:hours?|days?|weeks?|months?|years?|soon|shortly)?\s*after\b/iu;

/** "He remarked late last year, after a raid": a time right behind its cue is outside what is said. */
function isBesideCue({ content, act }: Statement, at: Span): boolean {
  return act !== "claim-of-responsibility" && !content.some((part) => covers(part, at));
}

/** "232 civilians were killed in June, the highest monthly toll": a sum over a time, of many acts. */
function isTally(sentence: string, time: TimeExpression | null, places: readonly PlaceMention[]): boolean {
  const isLong = time !== null && coarseness(time.interval) >= 1;
  return isLong && TALLY.test(sentence) && !places.some(({ precision }) => precision === "exact" || precision === "near");
}
const TALLY = /\b(?:monthly|highest|overall|total|altogether|in all|on average|recorded|verified|documented|so far)\b/iu;

function statusOf(before: string, sentence: string, shared: boolean): EventMention["status"] {
  const close = before.slice(-34);
  if (WARNED_BEFORE.test(before)) return "hypothetical";
  if (DENIED_REPORT_BEFORE.test(before)) return "denied";
  if (/(?<!\bnor )\b(?:den(?:y|ied|ies|ying))\b/iu.test(close)) return "denied";
  if (THREATENED_BEFORE.test(close.slice(-22)) && /\bthreat/iu.test(close)) return "threatened";
  const meant = THREATENED_TO.exec(before)?.[1];
  if (meant !== undefined) return /^(?:threat|vow|intend)/iu.test(meant) ? "threatened" : "hypothetical";
  if (ATTEMPTED_BEFORE.test(close.slice(-28)) || (!shared && ATTEMPTED_ANYWHERE.test(sentence))) return "attempted";
  if (WILL_BEFORE.test(close)) return "threatened";
  if (MAY_RESUME.test(before) || USED_TO.test(before)) return "hypothetical";
  if (HYPOTHETICAL_BEFORE.test(close.slice(-18)) || CALLED_OFF_BEFORE.test(before)) return "hypothetical";
  return DENIED_BEFORE.test(close.slice(-10)) && !/\bnor den(?:y|ied|ies)\b/iu.test(close) ? "hypothetical" : "happened";
}

/** "May resume fighting". */
const MAY_RESUME = /\b(?:may|might|could|would|can)\s(?:resume|begin|start|launch|renew|restart)\s(?:\p{L}+\s){0,2}$/iu;
/** "Allowing the army to use its drones to strike targets": what arms are for. */
const USED_TO = /\b(?:allow|permit|authori[sz]|let|enabl)\p{L}*\s[^.;]{2,60}\sto\s$/iu;

/** Beyond this many characters a nearer time is taken before a more exact one. */
const SAME_CLAUSE = 120;

/** Of the times of a sentence the most exact one near the trigger: "in Odrisk this March" before "over the last year". */
function nearestTime(times: readonly TimeExpression[], trigger: Span): TimeExpression | null {
  const gap = ({ span }: TimeExpression): number => (span[0] >= trigger[1] ? span[0] - trigger[1] : trigger[0] - span[1]);
  const cost = (time: TimeExpression): number => gap(time) + SAME_CLAUSE * coarseness(time.interval);
  let best: TimeExpression | null = null;
  for (const time of times) {
    if (best === null || cost(time) < cost(best)) best = time;
  }
  return best;
}

/** Days two intervals share no day by. */
export function areApart(a: DayInterval | null, b: DayInterval | null): boolean {
  return a !== null && b !== null && (a.to < b.from || b.to < a.from);
}
