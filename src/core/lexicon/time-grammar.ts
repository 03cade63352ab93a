import type { TimeMeaning } from "./time-meaning.ts";
import { TIME_READINGS } from "./time-readings.ts";
import { TIME_RULES, type TimeRule } from "./time-rules.ts";

/** One reading of one place of a text: `[start, end)` in its UTF-16 code units. */
export interface TimeReadingAt {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly meaning: TimeMeaning;
}

interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: RegExp;
}

const DIGIT_START = "#";
const compiled: readonly CompiledRule[] = TIME_RULES.map((rule) => ({ rule, pattern: new RegExp(rule.pattern, "y") }));
const byStart = new Map<string, CompiledRule[]>();
for (const one of compiled) {
  for (const start of new Set(one.rule.starts)) byStart.set(start, [...(byStart.get(start) ?? []), one]);
}

/** `text` in lower case with plain apostrophes and spaces, every code unit at its place. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : Array.from(text, lowerUnit).join("");
  return kept.replace(/[\u2018\u2019]/gu, "'").replace(/[\u00a0\u2009\u202f\n\t]/gu, " ");
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

const TOKEN = /[a-z]+|\d+/gu;

/** The longest reading at each place of `lower`, from left to right, none overlapping. `admits` may refuse a reading by what stands around it. */
export function readTimes(lower: string, admits: (reading: TimeReadingAt) => boolean = () => true): readonly TimeReadingAt[] {
  const found: TimeReadingAt[] = [];
  let done = 0;
  for (const token of lower.matchAll(TOKEN)) {
    if (token.index < done || isInsideWord(lower, token.index)) continue;
    const rules = byStart.get(isDigit(token[0]) ? DIGIT_START : token[0]);
    const reading = rules && longestAt(lower, token.index, rules, admits);
    if (!reading) continue;
    found.push(reading);
    done = reading.end;
  }
  return found;
}

const isDigit = (token: string): boolean => token < ":";

/** True in the midst of an amount of money, a decimal, a number with commas, or a word with a letter that is not of a to z. */
function isInsideWord(lower: string, at: number): boolean {
  const before = lower[at - 1];
  if (before === undefined || before === " ") return false;
  if (/[$£€#\p{L}\d_@]/u.test(before)) return true;
  return /[.,:/-]/u.test(before) && /[\d$£€]/u.test(lower[at - 2] ?? " ");
}

function longestAt(
  lower: string,
  at: number,
  rules: readonly CompiledRule[],
  admits: (reading: TimeReadingAt) => boolean,
): TimeReadingAt | null {
  let best: TimeReadingAt | null = null;
  for (const { rule, pattern } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(lower);
    if (match === null || (best !== null && at + match[0].length <= best.end)) continue;
    const meaning = TIME_READINGS[rule.reads](match.groups ?? {}, match[0]);
    if (meaning === null) continue;
    const reading: TimeReadingAt = { start: at, end: trimmedEnd(lower, at, at + match[0].length), rule: rule.id, meaning };
    if (admits(reading)) best = reading;
  }
  return best;
}

/** A full stop or space that a pattern took along is no part of the expression, but for an abbreviation's. */
function trimmedEnd(lower: string, start: number, end: number): number {
  let to = end;
  while (to > start && lower[to - 1] === " ") to--;
  return to;
}
