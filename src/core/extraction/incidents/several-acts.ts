import { SERIES_TIME } from "../../lexicon/incident-words.ts";
import type { Trigger } from "../../lexicon/triggers.ts";
import type { PlaceMention, Span, TimeExpression } from "../../model/index.ts";

/** A word for an act, and where it stands. */
interface TriggerAt {
  readonly span: Span;
  readonly trigger: Trigger;
}

/** Whether the word for an act tells of several together: what the acts told below have in common, or acts of several days. */
export function tellsSeveralActs(
  text: string,
  stretch: Span,
  one: TriggerAt,
  time: TimeExpression | null,
  places: readonly PlaceMention[],
): boolean {
  return isOverview(text, stretch, one) || isOverDays(text, one, time) || isOverLand(text, one, places);
}

/** "Air strikes killed 55 people in Upper Sarn": blows of which no one place is told, but a whole region or country. */
function isOverLand(text: string, { span, trigger }: TriggerAt, places: readonly PlaceMention[]): boolean {
  if (!SALVOS.has(trigger.type) || !/strikes$/iu.test(text.slice(...span)) || places.length === 0) return false;
  return places.every(({ precision, admin1 }) => precision === "country" || (precision === "near" && admin1 === null));
}

/** "In attacks by the Column between 11 and 20 August": acts of several days. */
function isOverDays(text: string, { span, trigger }: TriggerAt, time: TimeExpression | null): boolean {
  if (time === null || time.interval === null || trigger.reach === "state" || !PLURAL_ACTS.test(text.slice(...span))) return false;
  const days = (Date.parse(time.interval.to) - Date.parse(time.interval.from)) / 86_400_000;
  return days >= SEVERAL_DAYS && BETWEEN.test(text.slice(Math.max(0, time.span[0] - 10), time.span[0]));
}
const SEVERAL_DAYS = 3;
const PLURAL_ACTS = /(?:attacks|strikes|raids|bombings|shootings|killings|ambushes|assaults|clashes)$/iu;
const BETWEEN = /\b(?:between|from)\s$/iu;

/** "11 people were killed in separate attacks across the province": what the acts told below have in common. */
function isOverview(text: string, [start, end]: Span, { span, trigger }: TriggerAt): boolean {
  if (trigger.reach === "state" || !/s$/iu.test(text.slice(...span))) return false;
  return (
    SEPARATE_BEFORE.test(text.slice(Math.max(start, span[0] - 40), span[0])) ||
    /^\s(?:across|throughout|in (?:several|different|various|two|three|four|five|six) )/iu.test(
      text.slice(span[1], Math.min(end, span[1] + 24)),
    ) ||
    ON_SEVERAL.test(text.slice(span[1], Math.min(end, span[1] + FARTHEST_HIT)))
  );
}
/** "Attacks by the Column on three villages": each was attacked by itself. */
const ON_SEVERAL =
  /^(?:\sby\s[^.;,]{2,48}?)?\s(?:on|in|against|targeting)\s(?:at least\s|some\s)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|multiple|various|dozens of)\s(?:\p{L}+\s)?(?:villages|towns|cities|communities|settlements|provinces|districts|locations|places|regions|states|countries)\b/iu;
const FARTHEST_HIT = 110;
const SEPARATE_BEFORE =
  /\b(?:separate|unrelated)\s(?:\p{L}+\s){0,2}$|\bclaimed\s(?:a (?:series|string|wave|spate) of)\s(?:\p{L}+\s){0,2}$/iu;

/** "A series of airstrikes on an office in Velmar": one place, one action, however many blows. */
export function isOneSalvo(
  sentence: string,
  before: string,
  { type }: Trigger,
  time: TimeExpression | null,
  places: readonly PlaceMention[],
): boolean {
  const towns = new Set(
    places.flatMap(({ precision, text }) => (precision === "exact" || precision === "near" ? [text.toLowerCase()] : [])),
  );
  const isOneDay = time === null || time.interval === null || time.interval.from === time.interval.to;
  return (
    SALVOS.has(type) &&
    towns.size === 1 &&
    isOneDay &&
    BLOWS_OF.test(before) &&
    !SERIES_TIME.test(sentence) &&
    !ELSEWHERE_TOO.test(sentence)
  );
}
const SALVOS: ReadonlySet<string> = new Set(["airstrike", "shelling", "bombing"]);
const ELSEWHERE_TOO = /\b(?:and other|across|several (?:towns|cities|places|villages|areas))\b/iu;
const BLOWS_OF = /\b(?:series|string|round|barrage|volley) of\s(?:\p{L}+\s)?$/iu;
