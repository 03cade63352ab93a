import {
  AIMED_AT,
  ALL_OVER,
  AND_NAME,
  AND_OTHERS,
  AND_PLACE,
  BEFORE_A_SITE,
  BLOWS_TOGETHER,
  BY_ONE,
  DOERS_STRIKE,
  HAVE_KILLED,
  IN_PLACES,
  INCLUDING_SOME_IN,
  ONE_BLOW,
  REGION_NAME,
  SENT_BY_THE_MANY,
  SEVERAL_SALVOS,
  SEVERAL_TARGETS,
  SEVERAL_TOWNS,
  TARGETS,
  TO_A_REGION,
} from "../../lexicon/several-places-words.ts";
import type { Trigger } from "../../lexicon/triggers.ts";
import type { PlaceMention, Span, TimeExpression } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import { coarseness } from "./coarseness.ts";

interface TriggerAt {
  readonly span: Span;
  readonly trigger: Trigger;
}

/** What one part of a sentence tells of one act. */
interface Told {
  readonly stretch: Span;
  readonly own: readonly TriggerAt[];
  readonly time: TimeExpression | null;
  readonly places: readonly PlaceMention[];
}

/**
 * Whether the words tell of acts in several places as one: blows that fall on a region or a country, on two places joined by "and", on several things
 * that lie apart. Only where names show: in text of one case the network has learned what is one act. Fights are left alone: they spread over a region
 * and are one all the same.
 */
export function tellsOfSeveralPlaces({ text, casing }: Pick<Outline, "text" | "casing">, whole: Told): boolean {
  if (casing !== "mixed") return false;
  const told: Told = { ...whole, own: whole.own.slice(0, MOST_OWN), places: whole.places.slice(0, MOST_PLACES) };
  if (told.own.some((one) => takesTowns(text, told, one))) return true;
  const own = told.own.filter(({ trigger }) => trigger.type !== "clash");
  if (own.length === 0) return false;
  const acts = own.filter(({ trigger }) => trigger.reach !== "state");
  return (
    isOverPlaces(text, told, own) ||
    (acts.some((one) => areSeveral(text, told, one)) && !acts.some((one) => isByOneBlow(text, one))) ||
    (acts.length > 0 && isAllOver(text, told, acts)) ||
    (acts.length > 0 &&
      (isSumOfPlaces(text, told) ||
        isSumOverMonth(text, told) ||
        SEVERAL_SALVOS.test(text.slice(told.stretch[0], Math.min(told.stretch[1], told.stretch[0] + LONGEST)))))
  );
}

/** A hostile sentence may hold thousands: what no reader would follow is not looked at. */
const MOST_OWN = 12;
const MOST_PLACES = 30;

const isWide = ({ kind, precision, text }: PlaceMention): boolean =>
  kind !== "demonym" &&
  (kind === "country" || kind === "admin1" || precision === "country" || precision === "admin1" || REGION_NAME.test(text));

/** "Near Velmar": a region may bear its chief town's name. */
const isTownToo = ({ kind, text }: PlaceMention): boolean => kind === "admin1" && !REGION_NAME.test(text);

const isOneBlow = (text: string, { span }: TriggerAt): boolean => ONE_BLOW.test(text.slice(...span));

/** "Killed in an air strike", whatever else is told of those who died. */
const isByOneBlow = (text: string, one: TriggerAt): boolean =>
  isOneBlow(text, one) && BY_ONE.test(text.slice(Math.max(0, one.span[0] - LOOK_BACK), one.span[0]));

/** "Recaptured four more towns". */
const takesTowns = (text: string, { stretch }: Told, { span, trigger }: TriggerAt): boolean =>
  trigger.id === "take-ground" && SEVERAL_TOWNS.test(text.slice(span[1], Math.min(stretch[1], span[1] + LOOK_BACK)));

/** "In Dareth and Olmeth", "across the Harl and Sarn provinces": no act is in two places. */
function isOverPlaces(text: string, { stretch, places }: Told, own: readonly TriggerAt[]): boolean {
  const named = places.filter(({ kind, span }) => kind !== "demonym" && span[0] >= stretch[0]);
  return named.some((one, at) => {
    if (!isJoined(text, named.slice(at)) && !AND_NAME.test(text.slice(one.span[1], Math.min(stretch[1], one.span[1] + LOOK_BACK))))
      return false;
    const before = text.slice(Math.max(stretch[0], one.span[0] - LOOK_BACK), one.span[0]);
    return IN_PLACES.test(before) && own.some(({ span }) => Math.abs(span[0] - one.span[0]) < FARTHEST);
  });
}

/** "In Dareth, Olmeth and Sarn": commas join places only where an "and" follows, for "Dareth, Harl Province" is one. */
function isJoined(text: string, [first, ...others]: readonly PlaceMention[]): boolean {
  let end = first?.span[1] ?? 0;
  for (const { span } of others) {
    const between = text.slice(end, span[0]);
    if (!AND_PLACE.test(between)) return false;
    if (/^,?\s(?:and|as)\s/u.test(between)) return true;
    end = span[1];
  }
  return false;
}

const LOOK_BACK = 60;
const FARTHEST = 160;
const FARTHEST_HIT = 240;
const LONGEST = 2000;

/** Blows on a region, or on several things that lie apart; whatever is sent by the many at one. */
function areSeveral(text: string, told: Told, one: TriggerAt): boolean {
  const { span } = one;
  const word = text.slice(...span);
  const behind = text.slice(span[1], Math.min(told.stretch[1], span[1] + FARTHEST_HIT));
  const areBlows = BLOWS_TOGETHER.test(word);
  if (/^massacres$/iu.test(word)) return true;
  const isVerb = DOERS_STRIKE.test(word);
  const areMany = areBlows || (SENT_BY_THE_MANY.test(behind) && (isOneBlow(text, one) || SENDS.has(one.trigger.id)));
  if (areMany && told.places.some((place) => isAimedAt(text, one, place))) return true;
  const aim = areBlows
    ? AIMED_AT.exec(behind)?.[0]
    : isVerb || (STRIKES.has(one.trigger.id) && (!isOneBlow(text, one) || /^strike$/iu.test(word)))
      ? " "
      : undefined;
  if (aim === undefined) return false;
  const hit = behind.slice(aim.length);
  if (SEVERAL_TARGETS.test(hit) || AND_OTHERS.test(hit)) return true;
  return TARGETS.test(hit) && told.places.filter(({ kind }) => kind !== "demonym").every((place) => isWide(place) && !isTownToo(place));
}
const SENDS: ReadonlySet<string> = new Set(["launch-arms", "fire-arms", "fire-missile"]);
const STRIKES: ReadonlySet<string> = new Set(["strike", "target", "attack", "arms-hit", "force-struck", "a-strike", "shell", "bomb"]);

/** "Strikes on southern Vellia", "launched 200 drones at Vellia". */
function isAimedAt(text: string, { span, trigger }: TriggerAt, place: PlaceMention): boolean {
  if (!isWide(place) || place.span[0] <= span[1] || BEFORE_A_SITE.test(text.slice(place.span[1], place.span[1] + LOOK_BACK))) return false;
  const between = text.slice(span[1], place.span[0]);
  return TO_A_REGION.test(between) || (SENDS.has(trigger.id) && SENT_AT_REGION.test(between));
}
const SENT_AT_REGION =
  /^[^.;]{3,90}\b(?:drones|missiles|rockets|uavs)\s(?:at|against|towards?|into|across|on)\s(?:the\s)?(?:\p{L}+ern\s)?$/iu;

/** "Forces kill 74 people across the Harl Strip". */
function isAllOver(text: string, { stretch, places }: Told, own: readonly TriggerAt[]): boolean {
  const [first, last] = [own[0]?.span[0] ?? 0, own.at(-1)?.span[1] ?? 0];
  return places.some((place) => {
    if (!isWide(place) || place.span[0] < first || place.span[0] - last > FARTHEST) return false;
    const before = text.slice(Math.max(stretch[0], place.span[0] - LOOK_BACK), place.span[0]);
    const between = text.slice(last, place.span[0]);
    const isOne = own.some((one) => isOneBlow(text, one));
    return ALL_OVER.test(before) && !/[.;]/u.test(between) && (!isOne || /^\s(?:across|throughout)\s/iu.test(between));
  });
}

/** "Kill 60 people in Harl, including 20 in Dareth". */
function isSumOfPlaces(text: string, { stretch, places }: Told): boolean {
  const named = places.filter(({ kind }) => kind !== "demonym");
  return named.some(
    ({ span }, at) =>
      at > 0 &&
      isWide(named[at - 1] as PlaceMention) &&
      INCLUDING_SOME_IN.test(text.slice(Math.max(stretch[0], span[0] - LOOK_BACK), span[0])),
  );
}

/** "Have killed over 300 civilians in July". */
function isSumOverMonth(text: string, { stretch, time, places }: Told): boolean {
  return (
    time !== null &&
    coarseness(time.interval) >= 1 &&
    HAVE_KILLED.test(text.slice(stretch[0], Math.min(stretch[1], stretch[0] + LONGEST))) &&
    places.every(isWide)
  );
}
