import type { Trigger } from "../../lexicon/triggers.ts";
import type { Span } from "../../model/index.ts";

/** The stretch of a sentence that tells of one act, by the triggers in it. */
export interface StretchOfAct<Own> {
  readonly own: readonly Own[];
  readonly stretch: Span;
  /** Where its places stand if its stretch tells none. */
  readonly elsewhere?: Span;
  /** Cut where the sentence goes on to a further act. */
  readonly isFurther?: boolean;
}

interface Told {
  readonly span: Span;
  readonly trigger: Trigger;
}

const OF_JUSTICE: ReadonlySet<string> = new Set(["detention", "sentence", "expulsion"]);
const CRIME_AFTER =
  /\b(?:over|for (?:\w+ )?(?:part|role|involvement) in|for|in connection with|on suspicion of|on charges of|accused of|charged with|suspected of|in relation to|linked to)\b/iu;

/**
 * "Police arrested a man over the murder of a judge on 5 April": what stands behind "over" is told of the murder, what stands before it of the
 * arrest. Acts in the order in which the sentence tells them.
 */
export function withCrimesApart<Own extends Told>(text: string, acts: readonly StretchOfAct<Own>[]): readonly StretchOfAct<Own>[] {
  const [first, second] = acts;
  if (acts.length !== 2 || first === undefined || second === undefined) return acts;
  const asWas = cutAsWas(text, first, second);
  if (asWas !== null) return asWas;
  const [justice, crime] = [first.own.at(-1), second.own[0]];
  if (justice === undefined || crime === undefined || justice.trigger.reach !== "state" || crime.trigger.reach === "state") return acts;
  if (!OF_JUSTICE.has(justice.trigger.type) || crime.span[0] < justice.span[1]) return acts;
  const link = CRIME_AFTER.exec(text.slice(justice.span[1], crime.span[0]));
  if (link === null) return acts;
  const cut = justice.span[1] + link.index;
  return [
    { ...first, stretch: [first.stretch[0], cut] },
    { ...second, stretch: [cut, second.stretch[1]], elsewhere: second.stretch },
  ];
}

const AS_WAS = /,? (?:as|and so) (?:was|were|had|did) (?=(?:the|an?|its|their)\b[^,;]*$)/u;

/** "The fire of 2022 was blamed on them, as was the sinking of two ferries": two acts, of which the first alone is of 2022. */
function cutAsWas<Own extends Told>(
  text: string,
  first: StretchOfAct<Own>,
  second: StretchOfAct<Own>,
): readonly StretchOfAct<Own>[] | null {
  const [before, after] = [first.own.at(-1), second.own[0]];
  if (before === undefined || after === undefined || after.span[0] < before.span[1]) return null;
  const link = AS_WAS.exec(text.slice(before.span[1], after.span[0]));
  if (link === null) return null;
  const cut = before.span[1] + link.index;
  return [
    { ...first, stretch: [first.stretch[0], cut] },
    { ...second, stretch: [cut, second.stretch[1]] },
  ];
}
