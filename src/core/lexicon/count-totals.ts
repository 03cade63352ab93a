import type { CountWhat } from "../model/index.ts";
import type { Sentence } from "./count-harm.ts";
import { joinedFrom } from "./count-joined.ts";
import type { CountPhrase, SentenceWord } from "./count-phrases.ts";
import type { CountRuleId } from "./count-rules.ts";
import { type Harm, PASSIVE_AUXILIARIES } from "./count-words.ts";

/** People said to be harmed, in one sentence. Offsets are the sentence's words' own. */
export interface CountReading {
  readonly start: number;
  readonly end: number;
  readonly what: CountWhat | "shot";
  readonly min: number;
  readonly max: number | null;
  readonly rule: CountRuleId;
  readonly sort: CountPhrase["sort"];
  readonly kind: CountPhrase["kind"];
  readonly definite: "definite" | "new";
  readonly group: string | null;
  readonly nationality: string | null;
  readonly role: string | null;
  readonly side: "attacked" | "attackers";
  /** Index among the sentence's readings of the total that it is a part of. */
  readonly partOf: number | null;
}

const PART_MARKS = /^(?:including|among)$/u;

/** Phrases that a total goes on to break down: "seven people, including one Chinese", "five, two of them children". */
export function withParts(sentence: Sentence, phrases: readonly CountPhrase[], harmEnd: number): readonly CountPhrase[] {
  const [total] = phrases;
  if (phrases.length !== 1 || !total || total.max === 1 || total.kind === "zero") return phrases;
  const parts = partsOf(sentence, total, total.to);
  return [total, ...(parts.length > 0 || harmEnd < total.to ? parts : partsOf(sentence, total, harmEnd))];
}

/** The parts of a total that are told from word `at` on: behind it, or behind the word of harm. */
function partsOf(sentence: Sentence, total: CountPhrase, at: number): readonly CountPhrase[] {
  const { words, lower, phrases } = sentence;
  const next = phrases.findIndex((phrase) => phrase.from >= at && phrase.from - at <= 4);
  const first = phrases[next];
  if (!first || first.from <= total.from) return [];
  const between = lower.slice(at, first.from);
  const marked =
    between.some((word) => PART_MARKS.test(word)) ||
    (between.length === 0 && /^(?:of them|of whom)$/u.test(lower.slice(first.from + 1, first.from + 3).join(" ")));
  if (!marked) return [];
  const verb = lower.findIndex((word, index) => index > at && words[index]?.gap === "," && PASSIVE_AUXILIARIES.has(word));
  return joinedFrom(sentence, next, verb).filter((phrase) => phrase.min < Math.max(total.min, 2));
}

/** Readings for phrases that one word of harm takes: several that are joined get their sum as a total of its own. */
export function readingsOf(
  sentence: Sentence,
  joined: readonly CountPhrase[],
  harm: Harm,
  rule: CountRuleId,
  offset: number,
): readonly CountReading[] {
  const phrases = withoutApposition(sentence, joined);
  const [first, ...rest] = phrases as [CountPhrase, ...CountPhrase[]];
  if (rest.length === 0) return [reading(sentence, first, harm, rule, null)];
  const isTotal =
    sentence.lower.slice(first.to, rest[0]?.from).some((word) => PART_MARKS.test(word)) ||
    rest.some((part) => isOfThem(sentence, part)) ||
    isSumOf(sentence, first, rest);
  if (isTotal)
    return [reading(sentence, first, harm, rule, null), ...rest.map((part) => reading(sentence, part, harm, "count.part", offset))];
  if (rule === "count.self" || phrases.some(({ kind }) => kind === "zero"))
    return phrases.map((one) => reading(sentence, one, harm, rule, null));
  const sum: CountPhrase = {
    ...first,
    to: (rest.at(-1) as CountPhrase).to,
    min: phrases.reduce((total, { min }) => total + min, 0),
    max: phrases.reduce<number | null>((total, { max }) => (total === null || max === null ? null : total + max), 0),
    kind: "figure",
    sort: "people",
    side: phrases.every(({ side }) => side === "attackers") ? "attackers" : "attacked",
    group: null,
    nationality: null,
    role: null,
  };
  return [
    reading(sentence, sum, harm, "count.sum", null),
    ...phrases.map((one) => reading(sentence, one, harm, rule === "count.dead" ? rule : "count.part", offset)),
  ];
}

/** "Two men, a guard and a driver": the first is the sum of what is set off after it. */
function isSumOf({ words }: Sentence, first: CountPhrase, rest: readonly CountPhrase[]): boolean {
  const isApart = (words[rest[0]?.from ?? 0]?.gap ?? "").startsWith(",") || (words[rest[0]?.from ?? 0]?.gap ?? "").startsWith(":");
  return isApart && first.min > 1 && first.min === rest.reduce((total, { min }) => total + min, 0);
}

/** "Anna Bell, a teacher, died": one person told twice. A list of people ends with `and`. */
function withoutApposition({ lower }: Sentence, phrases: readonly CountPhrase[]): readonly CountPhrase[] {
  const [first, second, third] = phrases;
  if (!first || !second || lower[second.from - 1] === "and" || second.from !== first.to) return phrases;
  if (first.kind !== "single" && first.min !== 1) return phrases;
  return third === undefined || first.sort === "name" ? [first, ...phrases.slice(2)] : phrases;
}

function isOfThem({ lower }: Sentence, { from, to }: CountPhrase): boolean {
  return lower.slice(from, to + 2).some((word, index, own) => word === "of" && /^(?:them|whom)$/u.test(own[index + 1] ?? ""));
}

function reading({ words, lower }: Sentence, phrase: CountPhrase, harm: Harm, rule: CountRuleId, partOf: number | null): CountReading {
  const { min, max, sort, kind, group, nationality, role, side } = phrase;
  const start = (words[phrase.from] as SentenceWord).start;
  const end = (words[phrase.to - 1] as SentenceWord).end;
  const isBack = sort === "pronoun" || (/^(?:the|his|her|their|these|those)$/u.test(lower[phrase.from] ?? "") && kind !== "zero");
  return {
    start,
    end,
    what: harm,
    min,
    max,
    rule,
    sort,
    kind,
    definite: isBack ? "definite" : "new",
    group,
    nationality,
    role,
    side,
    partOf,
  };
}
