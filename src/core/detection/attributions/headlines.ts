import type { Candidate } from "./candidate.ts";
import { isFiniteVerb, isMark, isWord } from "./grammar.ts";
import type { Range } from "./noun-phrases.ts";
import type { Token, Unit } from "./units.ts";

/** "Ministry: two dead in blast", "Two dead in blast: police", "Two dead in blast – police": only in a title. */
export function headlineCandidate(unit: Unit): Candidate | null {
  const { tokens } = unit;
  if (unit.paragraph !== 0 || unit.index !== 0) return null;
  // "Norland: two freed in harbour case, court says": where, and not who.
  if (SAYS.has(tokens.at(-1)?.lower ?? "")) return null;
  const inverted = saidAtEnd(tokens);
  if (inverted !== null) return inverted;
  const dash = tokens.findLastIndex((token) => token.kind === "mark" && /^[-–—]+$/u.test(token.lower));
  const colon = dash > 3 ? dash : tokens.findIndex((token) => isMark(token, ":"));
  if (colon < 1 || colon > tokens.length - 2) return null;
  if (DAYS.test(tokens[colon - 1]?.lower ?? "")) return null;
  const first = { from: 0, to: colon };
  const last = { from: colon + 1, to: tokens.length };
  const base = { order: "none" as const, cue: [{ from: colon, to: colon + 1 }], addressee: null, hand: null };
  if (colon !== dash && isShortName(tokens, first) && last.to - last.from > 2)
    return { ...base, key: "colon headline first", source: first, content: [last] };
  if (isShortName(tokens, last) && colon > 3) return { ...base, key: "colon headline last", source: last, content: [first] };
  return null;
}

/** "Two killed in drone strike, says governor". */
function saidAtEnd(tokens: readonly Token[]): Candidate | null {
  const says = tokens.findLastIndex(({ lower }) => SAYS.has(lower));
  const source = { from: says + 1, to: tokens.length };
  if (says < 4 || !isMark(tokens[says - 1], ",") || source.from >= source.to || !isShortName(tokens, source)) return null;
  const content = [{ from: 0, to: says - 1 }];
  return { key: "say headline last", order: "none", source, cue: [{ from: says, to: says + 1 }], content, addressee: null, hand: null };
}

/** "Monday: gunmen shot dead three farmers": when, and not who. */
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|\d{1,4}|background|summary|analysis|correction|update|breaking|opinion|watch|video|photos|timeline|explainer)$/u;

const SAYS = new Set(["says", "say", "said"]);

function isShortName(tokens: readonly Token[], range: Range): boolean {
  if (range.to - range.from > 5) return false;
  for (let at = range.from; at < range.to; at++)
    if (!isWord(tokens[at]) || tokens[at]?.look === "figure" || isFiniteVerb(tokens[at])) return false;
  return true;
}
