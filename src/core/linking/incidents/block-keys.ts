import type { WordWeights } from "../../model/index.ts";
import type { DayRange } from "../days.ts";
import type { PlaceProfile, ReportProfile } from "./report-profile.ts";

/** A date no longer than this gives a key for each of its days. */
const MOST_DAYS = 7;
/** Two words of a name that weigh less together are borne by too many: "police department". */
const LIGHTEST_RUN = 8;
/** Two words of a name that weigh as much together are hardly borne by two people. */
const BORNE_BY_FEW = 12;
/** Days of one stretch in which reports that name the same people are compared; stretches overlap by half. */
const STRETCH = 28;
/** Days that a text without a day of its own looks back. */
const LOOKS_BACK = 14;
const DAYS_A_MONTH = 30.4375;

/**
 * Keys under which a report is compared with others: reports without a common key are never compared. Narrow on purpose (a day and a
 * region or town, a month and a town, a name and its weeks), so that blocks stay small and cost grows with the documents, not with their pairs.
 * A series or a situation has none: it joins nothing.
 */
export function blockKeysOf(profile: ReportProfile, weights: WordWeights): readonly string[] {
  if (profile.kind !== "incident") return [];
  return [...new Set([...keysOfDay(profile), ...keysOfMonth(profile), ...keysOfNames(profile, weights)])].sort();
}

/** A day and its region, and the day before: reports differ by one across midnight. */
function keysOfDay({ date, place, published }: ReportProfile): readonly string[] {
  const regions = regionsOf(place);
  const stretch =
    date !== null && date.to - date.from < MOST_DAYS
      ? date
      : date === null && published !== null
        ? { from: published - 2, to: published }
        : null;
  if (stretch === null) return [];
  const days = Array.from({ length: stretch.to - stretch.from + 2 }, (_, index) => stretch.from - 1 + index);
  return days.flatMap((day) => regions.map((region) => `day ${day} ${region}`));
}

/** Where it was: its region, or its country where none is known, and its town, of which another text may tell what this one does not. */
function regionsOf(place: ReportProfile["place"]): readonly string[] {
  if (place === null) return [];
  const { country, admin1 } = place;
  return [...(admin1 !== null ? [`${country} ${admin1}`] : country !== null ? [country] : []), ...townOf(place)];
}

/** By its name alone: of which region, or country, texts take it to be may differ. */
function townOf({ isWide, name }: PlaceProfile): readonly string[] {
  return isWide ? [] : [name];
}

/** A month and a town: what is told without its day, or looks back some days from that of its publication. */
function keysOfMonth({ date, place, published }: ReportProfile): readonly string[] {
  const stretch = date ?? (published === null ? null : { from: published - LOOKS_BACK, to: published });
  if (stretch === null || place === null) return [];
  return monthsOf(stretch).flatMap((month) => townOf(place).map((town) => `month ${month} ${town}`));
}

/** The months in which a stretch begins and ends. */
const monthsOf = ({ from, to }: DayRange): readonly number[] => [...new Set([from, to].map((day) => Math.floor(day / DAYS_A_MONTH)))];

/**
 * A name of two rare words: in the region, when it was in the news, and in the month of the act, so that a trial a year later finds what it is
 * of; one that hardly two people bear, whenever, in what a text is chiefly about. A word of no table, in the same ways. Places are no such names.
 */
function keysOfNames({ ref, nameRuns, names, published, date, place }: ReportProfile, weights: WordWeights): readonly string[] {
  const when = published ?? date?.from ?? null;
  const stretches = when === null ? ["undated"] : [`${Math.floor(when / STRETCH)}`, `half ${Math.floor((when + STRETCH / 2) / STRETCH)}`];
  const placeWords = new Set(place?.name.split(" "));
  const isPlace = (term: string): boolean => placeWords.has(term);
  const months = date === null ? [] : monthsOf(date).map((month) => `of ${month}`);
  const around = [...stretches, ...regionsOf(place), ...months];
  const runs = nameRuns
    .map((run) => ({ run, terms: run.split(" ") }))
    .filter(({ terms }) => !terms.some(isPlace))
    .map(({ run, terms }) => ({ run, weight: terms.reduce((sum, term) => sum + weights.weightOf(term), 0) }))
    .filter(({ weight }) => weight >= LIGHTEST_RUN);
  const rare = names.filter((term) => weights.weightOf(term) === weights.heaviest && !isPlace(term));
  return [
    ...runs.flatMap(({ run, weight }) =>
      [...around, ...(ref.main && weight >= BORNE_BY_FEW ? ["ever"] : [])].map((where) => `name ${where} ${run}`),
    ),
    ...rare.flatMap((term) => around.map((where) => `rare ${where} ${term}`)),
  ];
}
