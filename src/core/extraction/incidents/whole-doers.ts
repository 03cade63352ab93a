import { ATTACKERS, MAYBE_ATTACKERS } from "../../lexicon/role-words.ts";
import type { DetectedSpan } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

/**
 * Detected spans with those of whoever did it made whole where a model cut them in two or stopped short of the noun: "DR" and "ANTONIO REGALADO",
 * "unidentified" before "men". Null stands for what names nobody: an adjective whose noun is an act or a thing ("ARMED" before "ATTACK"). Names of
 * bodies stay as they are. Linear in the spans.
 */
export function withWholeDoers({ text }: Outline, spans: readonly DetectedSpan[]): readonly (DetectedSpan | null)[] {
  const bodies = new Set(spans.flatMap(({ label, start, end }) => (label === "organisation" ? [`${start} ${end}`] : [])));
  const isDoer = ({ label, rule, start, end }: DetectedSpan): boolean =>
    label === "perpetrator" && rule === "encoder" && !bodies.has(`${start} ${end}`);
  const doers = spans.filter(isDoer);
  const byStart = new Map(doers.map((one) => [one.start, one]));
  const byEnd = new Map(doers.map((one) => [one.end, one]));
  return spans.map((span) => {
    if (!isDoer(span)) return span;
    const [before, after] = [byEnd.get(span.start - 1), byStart.get(span.end + 1)];
    const isJoined = (one: DetectedSpan | undefined, at: number): boolean => one !== undefined && text[at] === " ";
    const start = before !== undefined && isJoined(before, span.start - 1) ? before.start : span.start;
    const end = after !== undefined && isJoined(after, span.end) ? after.end : span.end;
    if (start !== span.start || end !== span.end) return { ...span, start, end };
    if (WORD_GOES_ON.test(text.slice(end, end + 2)) || /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start))) return null;
    if (!MODIFIER.test(text.slice(start, end))) return span;
    const noun = NOUN_BEHIND.exec(text.slice(end, end + REACH));
    return noun !== null && DOERS.has((noun[1] ?? "").toLowerCase()) ? { ...span, end: end + noun[0].length } : null;
  });
}

/** "Cross" of "cross-border shelling". */
const WORD_GOES_ON = /^[-–]\p{Ll}/u;
const MODIFIER =
  /^(?:(?:heavily )?armed|unidentified|unknown|masked|hooded|several|some|many|heavy|homemade|suspected|presumed|alleged)$/iu;
/** "Armed young men": the noun, one word between at most. */
const NOUN_BEHIND = /^\s(?:(?:armed|young|masked|hooded|unidentified)\s)?(\p{L}+)\b/iu;
const REACH = 40;
const DOERS: ReadonlySet<string> = new Set([...ATTACKERS, ...MAYBE_ATTACKERS]);
