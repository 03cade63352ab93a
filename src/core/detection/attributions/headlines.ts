import type { Candidate } from "./candidate.ts";
import { isFiniteVerb, isMark, isWord } from "./grammar.ts";
import type { Range } from "./noun-phrases.ts";
import type { Token, Unit } from "./units.ts";

/** "Ministry: two dead in blast", "Two dead in blast: police": only in a title. */
export function headlineCandidate(unit: Unit): Candidate | null {
  const { tokens } = unit;
  if (unit.paragraph !== 0 || unit.index !== 0) return null;
  // "Norland: two freed in harbour case, court says": where, and not who.
  if (SAYS.has(tokens.at(-1)?.lower ?? "")) return null;
  const colon = tokens.findIndex((token) => isMark(token, ":"));
  if (colon < 1 || colon > tokens.length - 2) return null;
  const first = { from: 0, to: colon };
  const last = { from: colon + 1, to: tokens.length };
  const base = { order: "none" as const, cue: [{ from: colon, to: colon + 1 }], addressee: null, hand: null };
  if (isShortName(tokens, first) && last.to - last.from > 2)
    return { ...base, key: "colon headline first", source: first, content: [last] };
  if (isShortName(tokens, last) && colon > 3) return { ...base, key: "colon headline last", source: last, content: [first] };
  return null;
}

const SAYS = new Set(["says", "say", "said"]);

function isShortName(tokens: readonly Token[], range: Range): boolean {
  if (range.to - range.from > 5) return false;
  for (let at = range.from; at < range.to; at++)
    if (!isWord(tokens[at]) || tokens[at]?.look === "figure" || isFiniteVerb(tokens[at])) return false;
  return true;
}
