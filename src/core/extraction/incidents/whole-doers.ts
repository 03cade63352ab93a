import { ATTACKERS, MAYBE_ATTACKERS, WEAPONS } from "../../lexicon/role-words.ts";
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
  const bodyAt = new Map(spans.flatMap((one) => (one.label === "organisation" ? [[one.start, one] as const] : [])));
  return spans.map((span) => {
    if (span.label !== "perpetrator" || span.rule !== "encoder") return span;
    if (isThing(text.slice(span.start, span.end))) return null;
    const called = CALLED.exec(text.slice(span.end, span.end + REACH))?.[0];
    const body = called === undefined ? undefined : bodyAt.get(span.end + called.length);
    // "The Islamist group Harl Dawn": whose word it is stands behind.
    if (body !== undefined) return { ...span, start: body.start, end: body.end };
    // "A dissident faction": of what kind a body is names none, though a model takes the word for a body.
    const isKind = KIND_OF.test(text.slice(span.start, span.end)) && /^\s\p{Ll}/u.test(text.slice(span.end, span.end + 2));
    if (!isDoer(span) && !isKind) return span;
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

/** "Live ammunition", "grenades": what did it is nobody. */
function isThing(name: string): boolean {
  if (/^\p{Ll}{1,2}$/u.test(name)) return true; // "Al", "be": scraps of other words.
  const words = name.toLowerCase().split(/[\s-]+/u);
  const last = words.at(-1) ?? "";
  return (WEAPONS.has(last) || last === "ammunition" || last === "live") && !words.some((word) => DOERS.has(word));
}

/** "Islamist" before "group Harl Dawn". */
const CALLED =
  /^\s(?:\p{Ll}+\s)?(?:group|gang|militia|movement|organi[sz]ation|network|outfit|cartel|faction|insurgency)\s(?:the\s)?(?=\p{Lu}|al-|el-)/u;

const KIND_OF = /^(?:islamist|jihadist|separatist|maoist|dissident|extremist|rebel)$/iu;

/** "Cross" of "cross-border shelling". */
const WORD_GOES_ON = /^[-–]\p{Ll}/u;
const MODIFIER =
  /^(?:(?:heavily )?armed|unidentified|unknown|masked|hooded|several|some|many|heavy|homemade|suspected|presumed|alleged|islamist|jihadist|separatist|maoist|dissident|extremist|rebel)$/iu;
/** "Armed young men": the noun, one word between at most. */
const NOUN_BEHIND = /^\s(?:(?:armed|young|masked|hooded|unidentified)\s)?(\p{L}+)\b/iu;
const REACH = 40;
const DOERS: ReadonlySet<string> = new Set([...ATTACKERS, ...MAYBE_ATTACKERS]);
