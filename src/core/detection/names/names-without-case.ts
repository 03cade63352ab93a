import { BODY_WORDS, GIVEN_NAMES, SELDOM_PLACES, STRONG_PREPOSITIONS, TITLES } from "../../lexicon/name-words.ts";
import type { DetectedSpan } from "../../model/index.ts";
import type { Outline, Word } from "../../text/index.ts";
import type { DetectionTables, Found } from "../found.ts";

const MOST_WORDS = 4;
/** From this prominence on a place has a list of its own in the gazetteer's source: no hamlet, no mere feature. */
const LISTED = 25;
/** From this prominence on a name is a place's wherever it stands. */
const FAMOUS = 180;
/** From this prominence on a place is a city of a hundred thousand or more. */
const CITY = 60;
/** Where a small place's name may stand and an ordinary word without its article seldom does. */
const WHERE = new Set("in near outside at".split(" "));

/** Names in text of one case: what the gazetteer knows well, and persons after titles. */
export function detectNamesWithoutCase(outline: Outline, { gazetteer, actors }: DetectionTables, known: readonly DetectedSpan[]): Found {
  const { words } = outline;
  const spans: DetectedSpan[] = [];
  const countries = new Set([...countriesNamed(outline, gazetteer), ...countriesOfActors(outline, actors, known)]);
  for (let at = 0; at < words.length; at++) {
    const [length, rule] = longest(outline, at, gazetteer, countries);
    if (length > 0) {
      spans.push(span(words, at, at + length, "place", rule, 0.5));
      at += length - 1;
    } else if (TITLES.has((words[at] as Word).lower) && GIVEN_NAMES.has(words[at + 1]?.lower ?? "")) {
      const end = endOfName(words, at + 1);
      spans.push(span(words, at + 1, end, "person", "name.person-without-case", 0.5));
      at = end - 1;
    }
  }
  return { spans, links: [] };
}

/** Countries that the text names, by themselves or by their people. */
function countriesNamed({ words }: Outline, gazetteer: DetectionTables["gazetteer"]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [at, { text }] of words.entries()) {
    const country = gazetteer.countryOfDemonym(text);
    if (country !== null) named.add(country);
    for (const name of [text, `${text} ${words[at + 1]?.text ?? ""}`]) {
      const [best] = gazetteer.lookup(name);
      if (best !== undefined && (best.kind === "country" || best.prominence >= FAMOUS)) named.add(best.country);
    }
  }
  return named;
}

/** Countries of the forces and groups that the text names, where a name is that of one alone. */
function countriesOfActors({ text }: Outline, actors: DetectionTables["actors"], known: readonly DetectedSpan[]): readonly string[] {
  const names = new Set(known.map(({ start, end }) => text.slice(start, end)));
  return [...names].flatMap((name) => {
    const [only, other] = actors.lookup(name);
    return only?.country && other === undefined ? [only.country] : [];
  });
}

function endOfName(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (
    end < words.length &&
    end - from < 3 &&
    words[end]?.start === (words[end - 1] as Word).end + 1 &&
    !SELDOM_PLACES.has(words[end]?.lower ?? "")
  )
    end++;
  return end;
}

function span(words: readonly Word[], from: number, to: number, label: DetectedSpan["label"], rule: string, score: number): DetectedSpan {
  const last = words[to - 1] as Word;
  return { start: (words[from] as Word).start, end: last.end - (/['’]s$/iu.test(last.text) ? 2 : 0), label, score, rule };
}

/** Words of the place that begins at `at`, by its unit or by the gazetteer, and the rule that found it; 0 where none does. */
function longest(
  outline: Outline,
  at: number,
  gazetteer: DetectionTables["gazetteer"],
  countries: ReadonlySet<string>,
): readonly [length: number, rule: string] {
  const byUnit = unitAt(outline, at, gazetteer);
  const known = placeAt(outline, at, gazetteer, countries);
  return byUnit > known ? [byUnit, "name.unit-without-case"] : [known, "name.place-without-case"];
}

const UNIT = new Set(
  "department province district region municipality neighborhood neighbourhood county township canton village prefecture governorate".split(
    " ",
  ),
);
const OF_UNIT = new Set(
  "town city village municipality port neighborhood neighbourhood department province district hamlet region canton district".split(" "),
);
/** Words that join the parts of a name: "La Victoria", "San Juan de Dios". */
const JOINING = new Set("la el los las san santa santo de del da do dos y al".split(" "));

/** "In La Victoria neighborhood", "the town of Santa Rosa de Lima": a name that its unit tells, in no list perhaps. */
function unitAt({ words, text }: Outline, at: number, gazetteer: DetectionTables["gazetteer"]): number {
  const before = words[at - 1]?.lower ?? "";
  const opens = STRONG_PREPOSITIONS.has(before) || before === "the" || before === "of" || isContainer({ words, text }, at, gazetteer);
  if (!opens || !isNameWord(words[at])) return 0;
  const afterUnit = before === "of" && OF_UNIT.has(words[at - 2]?.lower ?? "");
  let to = at + 1;
  while (to < words.length && to - at < MOST_WORDS && isNextTo(text, words, to) && isNameWord(words[to])) to++;
  // "The mountain township of Dareth": what the town is like.
  const isDescribed = before === "the" && to === at + 1 && words[to + 1]?.lower === "of" && UNIT_OF.has(words[to]?.lower ?? "");
  if (UNIT.has(words[to]?.lower ?? "") && isNextTo(text, words, to) && !isDescribed) return to + 1 - at;
  if (!afterUnit) return 0;
  // "The town of San Orlo Dareth, Harl department": up to the comma, where what it lies in follows.
  if (text.slice((words[to - 1] as Word).end).startsWith(", ") && isPlaceName(words, to, gazetteer)) return to - at;
  // Without case nothing ends a name but what is no part of one: a second word belongs to it where the first only joins.
  to = at + 1;
  while (to - at < MOST_WORDS && isNextTo(text, words, to) && isNameWord(words[to]) && JOINING.has(words[to - 1]?.lower ?? "")) to++;
  return to - at;
}

/** "…, Harl department": behind a comma, by its unit, in a list. */
function isContainer({ words, text }: Pick<Outline, "words" | "text">, at: number, gazetteer: DetectionTables["gazetteer"]): boolean {
  const [before, own] = [words[at - 1], words[at]];
  if (before === undefined || own === undefined || text.slice(before.end, own.start) !== ", ") return false;
  const unit = words.slice(at + 1, at + MOST_WORDS).findIndex(({ lower }) => UNIT.has(lower));
  return unit >= 0 && isPlaceName(words, at, gazetteer);
}

const UNIT_OF = new Set("township village municipality canton".split(" "));

const isPlaceName = (words: readonly Word[], at: number, gazetteer: DetectionTables["gazetteer"]): boolean =>
  [1, 2, 3].some((length) => {
    const name = words.slice(at, at + length).map(({ text }) => text);
    return name.length === length && gazetteer.lookup(name.join(" ")).some(({ kind }) => kind === "admin1" || kind === "country");
  });

function isNextTo(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && text.slice((words[at - 1] as Word).end, word.start) === " ";
}

function isNameWord(word: Word | undefined): boolean {
  if (word === undefined || !/^\p{L}[\p{L}\p{M}'’-]*$/u.test(word.text)) return false;
  return JOINING.has(word.lower) || !(SELDOM_PLACES.has(word.lower) || STRONG_PREPOSITIONS.has(word.lower) || UNIT.has(word.lower));
}

const OF_STREET = new Set("street avenue boulevard battalion brigade highway road school hotel building hospital farm bank".split(" "));
const REACH_OF_STREET = 2;

/** "San Antonio Abad Street" is in no San Antonio. */
function isOfStreet(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + REACH_OF_STREET); at++) {
    if (words[at]?.start !== (words[at - 1] as Word).end + 1) return false;
    if (OF_STREET.has(words[at]?.lower ?? "")) return true;
    if (SELDOM_PLACES.has(words[at]?.lower ?? "")) return false;
  }
  return false;
}

/** Words of the longest well-known place that begins at `at`; 0 where none does. Several words, or one well known or after "in". */
function placeAt({ words, text }: Outline, at: number, gazetteer: DetectionTables["gazetteer"], countries: ReadonlySet<string>): number {
  const first = words[at] as Word;
  const before = words[at - 1]?.lower ?? "";
  const isOfPerson = TITLES.has(before) || GIVEN_NAMES.has(before);
  for (let length = Math.min(MOST_WORDS, words.length - at); length >= 1; length--) {
    const last = words[at + length - 1] as Word;
    const name = text.slice(first.start, last.end).replace(/['’]s$/iu, "");
    if (/[^\p{L}\p{M}\s.'’-]/u.test(name)) continue;
    if (length === 1 && first.text.length < 4 && !/^(?:uk|usa|ussr)$/u.test(first.lower)) continue;
    if (length === 1 && gazetteer.countryOfDemonym(name) !== null) return 1;
    const found = gazetteer.lookup(name);
    const best = (found[0]?.prominence ?? 0) >= FAMOUS ? found[0] : (found.find(({ country }) => countries.has(country)) ?? found[0]);
    if (best === undefined || (BODY_WORDS.has(words[at + length]?.lower ?? "") && length === 1 && best.prominence < 200)) continue;
    const isSeldom = length === 1 && SELDOM_PLACES.has(first.lower);
    const afterPreposition = STRONG_PREPOSITIONS.has(before) || before === "of";
    // Without case any word may be a hamlet somewhere.
    if (best.prominence < (WHERE.has(before) || at === 0 ? CITY : FAMOUS) && !countries.has(best.country)) continue;
    if (isOfStreet(words, at + length)) continue;
    if (length === 1 && isOfPerson && best.prominence < FAMOUS) continue;
    if (
      isSeldom
        ? best.prominence >= 240
        : best.prominence >= 200 ||
          (best.prominence >= 90 && (length > 1 || afterPreposition)) ||
          (length > 1 && afterPreposition) ||
          (best.prominence >= LISTED && WHERE.has(before)) ||
          (best.prominence >= LISTED && UNIT.has(words[at + length]?.lower ?? ""))
    )
      return length;
  }
  return 0;
}
