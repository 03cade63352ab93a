import type { TimeExpression } from "../../model/index.ts";
import { coarseness } from "./coarseness.ts";
import type { OwnerOf } from "./day-owner.ts";
import type { Lookups } from "./lookups.ts";

const SAME =
  /^(?:(?:on|in) )?(?:the|that) (?:very )?same (?:day|night|evening|morning|afternoon)$|^that (?:same )?(?:day|night|evening)$/iu;
/** So far back, in UTF-16 code units, the day stands that is meant. */
const REACH = 1200;

/** "The same night": of the act that was told before it, not of the day on which somebody spoke of that. */
export function sameDayAsAct(text: string, time: TimeExpression, { timesIn }: Pick<Lookups, "timesIn">, ownerOf: OwnerOf): TimeExpression {
  const [start, end] = time.span;
  if (!SAME.test(text.slice(start, end))) return time;
  const before = timesIn([[Math.max(0, start - REACH), start]]).filter(
    ({ type, interval }) => type !== "SET" && coarseness(interval) === 0,
  );
  const owned = (owner: string): TimeExpression | undefined => before.findLast(({ span }) => ownerOf(span) === owner);
  const interval = (owned("act") ?? owned("none"))?.interval ?? time.interval;
  return { ...time, interval };
}
