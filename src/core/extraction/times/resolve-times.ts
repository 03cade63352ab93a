import type { DayNumber } from "../../lexicon/time-calendar.ts";
import { timeMeaningOf } from "../../lexicon/time-combine.ts";
import type { ClockMeaning, DateMeaning, TimeMeaning, YearMeaning } from "../../lexicon/time-meaning.ts";
import type { DayPart } from "../../lexicon/time-words.ts";
import type { Span, TimeExpression } from "../../model/index.ts";
import { type Outline, sentenceAt } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import { type LinePart, linePartOf } from "./date-lines.ts";
import { directionAt } from "./direction.ts";
import { durationValue } from "./duration-value.ts";
import { yearOfNamedDay } from "./named-days.ts";
import { daysUpTo, resolveDate, singleDayOf } from "./resolve-date.ts";
import { STORY_BEGINS, type Story, storyAfter, storyIn } from "./story.ts";
import { type DateValue, dayValue } from "./time-value.ts";
import { isOlderThanPublished, type Writing, writingOf } from "./writing.ts";

/** A detected time with what its words mean and where it stands. */
interface ReadTime {
  readonly span: Span;
  readonly meaning: TimeMeaning;
  readonly sentence: number;
  readonly paragraph: number;
  readonly line: LinePart;
}

/**
 * Resolves detected `time` spans against the publication date, the text's own dateline or the day the story has reached. Dates that
 * are a document's and not the story's (lines of nothing but a date, datelines) are left out; a full dateline is the anchor of what
 * it heads, since the words were written then even where the text was published again later. Reading order.
 */
export function resolveTimes(context: ExtractionContext): readonly TimeExpression[] {
  const read = readDetected(context);
  const writing = writingFor(context, read);
  const found: (TimeExpression | null)[] = [];
  const reached: (DayNumber | null)[] = [];
  let story: Story = STORY_BEGINS;
  for (const [index, told] of read.entries()) {
    const one = continuing(context.outline.text, read[index - 1], found[index - 1] ?? null, told, writing);
    const value = one.line === "text" ? dateOf(one, context.outline, writing, storyIn(story, one.paragraph)) : null;
    if (value !== null) story = storyAfter(story, value, one.paragraph);
    reached.push(storyIn(story, one.paragraph).day);
    found.push(value === null ? plainExpression(one, writing) : expression(one, value));
  }
  const days = daysOfSentences(read, found);
  return read.flatMap((one, index) =>
    finished(one, found[index] ?? null, days.get(one.sentence) ?? null, reached[index] ?? writing?.day ?? null),
  );
}

/** The first single day that each sentence names. */
function daysOfSentences(read: readonly ReadTime[], found: readonly (TimeExpression | null)[]): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  for (const [index, one] of found.entries()) {
    const sentence = read[index]?.sentence ?? -1;
    if (one?.interval && one.interval.from === one.interval.to && !days.has(sentence)) days.set(sentence, one.interval.from);
  }
  return days;
}

/** A clock time alone is of the day that its sentence names, else of the day the story has reached, else of the day of writing. */
function finished(one: ReadTime, found: TimeExpression | null, named: string | null, day: DayNumber | null): readonly TimeExpression[] {
  if (one.line !== "text") return [];
  if (found !== null) return [found];
  if (one.meaning.kind !== "time") return [];
  const reached = day === null ? null : dayValue(day, "relative");
  const value: DateValue | null = named === null ? reached : { value: named, interval: { from: named, to: named }, basis: "relative" };
  return [clockExpression(one, one.meaning.clock, value)];
}

function readDetected({ detections, outline }: ExtractionContext): readonly ReadTime[] {
  const spans = detections.spans
    .filter((span) => span.label === "time")
    .map(({ start, end }): Span => [start, end])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const dating = new Map<number, Span[]>();
  const placed = spans.flatMap((span) => {
    const meaning = timeMeaningOf(outline.text.slice(span[0], span[1]));
    if (meaning === null) return [];
    const sentence = sentenceAt(outline, span[0]);
    const paragraph = outline.paragraphOfSentence[sentence] ?? 0;
    if (canDateDocument(meaning)) add(dating, paragraph, span);
    return [{ span, meaning, sentence, paragraph }];
  });
  const read = placed.map(({ span, meaning, sentence, paragraph }): ReadTime => {
    const whole = outline.paragraphs[paragraph] ?? span;
    const line = canDateDocument(meaning) ? linePartOf(outline, dating.get(paragraph) ?? [], span, whole) : "text";
    return { span, meaning, sentence, paragraph, line };
  });
  return sharingYears(outline.text, read);
}

function add(lists: Map<number, Span[]>, key: number, span: Span): void {
  const list = lists.get(key);
  if (list) list.push(span);
  else lists.set(key, [span]);
}

function canDateDocument(meaning: TimeMeaning): boolean {
  if (meaning.kind === "time") return true;
  return meaning.kind === "date" && (meaning.date.kind === "day" || meaning.date.kind === "weekday");
}

const RANGE = /^ ?(?:and|to|or|through|until|till|-|–) ?$/u;

/** "Between September and October of 2007": the first month has the year of the second. */
function sharingYears(text: string, read: readonly ReadTime[]): readonly ReadTime[] {
  return read.map((one, index) => {
    const next = read[index + 1];
    const isRange = next !== undefined && next.span[0] - one.span[1] <= 9 && RANGE.test(text.slice(one.span[1], next.span[0]));
    const year = (isRange ? yearIn(next.meaning) : null) ?? yearOfNamedDay(text, one.span, one.meaning);
    return year === null ? one : { ...one, meaning: withYear(one.meaning, year) };
  });
}

/** "From January to March": the second month or day is the first of its name after the first. */
function continuing(
  text: string,
  before: ReadTime | undefined,
  found: TimeExpression | null,
  one: ReadTime,
  writing: Writing | null,
): ReadTime {
  const date = one.meaning.kind === "date" ? one.meaning.date : null;
  if (!before || !found?.interval || (date?.kind !== "month" && date?.kind !== "day")) return one;
  const gap = one.span[0] - before.span[1] <= 9 ? text.slice(before.span[1], one.span[0]) : "";
  const isOpen = date.year === null && before.meaning.kind === "date" && before.meaning.date.kind === date.kind;
  if (!isOpen || !RANGE.test(gap)) return one;
  const [first, month] = found.interval.from.split("-").map(Number) as [number, number];
  const year = date.month < month ? first + 1 : first;
  return { ...one, meaning: withYear(one.meaning, writing === null ? year : { shift: year - writing.year }) };
}

function yearIn(meaning: TimeMeaning): YearMeaning {
  if (meaning.kind !== "date") return null;
  return meaning.date.kind === "day" || meaning.date.kind === "month" ? meaning.date.year : null;
}

function withYear(meaning: TimeMeaning, year: YearMeaning): TimeMeaning {
  if (meaning.kind !== "date") return meaning;
  const { date } = meaning;
  const isOpen = (date.kind === "day" || date.kind === "month") && date.year === null;
  return isOpen ? { ...meaning, date: { ...date, year } } : meaning;
}

/** A full dateline, else the publication date or an earlier day that the text says it was posted on, else a line that holds a full date. */
function writingFor({ facts, outline }: ExtractionContext, read: readonly ReadTime[]): Writing | null {
  const told = writingOf(facts.published);
  const published = told !== null && isOlderThanPublished(outline.text, told) ? null : told;
  const posted = statedDay(read, "posted");
  const isEarlier = posted?.day != null && (published === null || (published.day !== null && posted.day < published.day));
  return statedDay(read, "dateline") ?? (isEarlier ? posted : published) ?? statedDay(read, "date-line");
}

function statedDay(read: readonly ReadTime[], part: LinePart): Writing | null {
  for (const { line, meaning } of read) {
    if (line !== part || (meaning.kind !== "date" && meaning.kind !== "time") || meaning.date?.kind !== "day") continue;
    const { year, month, day } = meaning.date;
    if (typeof year !== "number") continue;
    return writingOf(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  }
  return null;
}

/** The date that an expression names, with nothing yet of the hour. Null for lengths, rhythms and hours alone. */
function dateOf(one: ReadTime, outline: Outline, writing: Writing | null, story: Story): DateValue | null {
  const { meaning } = one;
  if (meaning.kind === "duration" || meaning.kind === "set" || meaning.date === null) return null;
  const paragraphYear = story.year?.paragraph === one.paragraph ? story.year.value : yearOfMonth(meaning.date, writing, story);
  const direction = () => directionAt(outline, one.span[0]);
  return resolveDate(meaning.date, meaning.portion, { writing, story, paragraphYear, direction });
}

/** The year that the text has given a day's month, but for a month so lately over that the day may be of this year. */
function yearOfMonth(date: DateMeaning, writing: Writing | null, { months }: Story): number | null {
  if (date.kind !== "day" || date.year !== null || writing === null || writing.month === null) return null;
  const monthsAgo = (writing.month - date.month + 12) % 12;
  return monthsAgo <= LATELY ? null : (months.get(date.month) ?? null);
}
const LATELY = 1;

function expression(one: ReadTime, date: DateValue): TimeExpression {
  const { meaning, span } = one;
  if (meaning.kind === "time") return clockExpression(one, meaning.clock, date);
  const part: DayPart | null = meaning.kind === "date" ? meaning.part : null;
  if (part === null || singleDayLike(date) === null) return { span, ...date, type: "DATE" };
  return { span, ...date, value: `${date.value}T${part}`, type: "TIME" };
}

function singleDayLike(date: DateValue): string | null {
  return singleDayOf(date) ?? (/\d-\d\d$|XX$|-\d$/u.test(date.value) ? date.value : null);
}

function clockExpression({ span }: ReadTime, clock: ClockMeaning, date: DateValue | null): TimeExpression {
  const hours = `T${String(clock.hour).padStart(2, "0")}:${String(clock.minute).padStart(2, "0")}${clock.zone}`;
  return {
    span,
    value: `${date?.value ?? "XXXX-XX-XX"}${hours}`,
    type: "TIME",
    interval: date?.interval ?? null,
    basis: date?.basis ?? "relative",
  };
}

function plainExpression({ span, meaning }: ReadTime, writing: Writing | null): TimeExpression | null {
  if (meaning.kind === "duration") {
    const interval = daysUpTo(writing, meaning.daysBack);
    const basis = interval === null ? "stated" : "relative";
    return { span, value: durationValue(meaning.amount, meaning.unit), type: "DURATION", interval, basis };
  }
  if (meaning.kind === "set") return { span, value: meaning.value, type: "SET", interval: null, basis: "stated" };
  return null;
}
