import type { WordWeights } from "../../model/index.ts";
import type { ReportProfile } from "./report-profile.ts";

/** A date no longer than this gives a key for each of its days. */
const MOST_DAYS = 7;
/** Two words of a name that weigh less together are borne by too many: "police department". */
const LIGHTEST_RUN = 8;
/** Days of one stretch in which reports that name the same people are compared; stretches overlap by half. */
const STRETCH = 28;
/** Days that a text without a day of its own looks back. */
const LOOKS_BACK = 14;
const DAYS_A_MONTH = 30.4375;

/**
 * Keys under which a report is compared with others: reports without a common key are never compared. Narrow on purpose (a day and a region,
 * a month and a town, a name within four weeks), so that blocks stay small and cost grows with the documents, not with their pairs. A
 * series or a situation has none: it joins nothing.
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

function regionsOf(place: ReportProfile["place"]): readonly string[] {
  if (place === null) return [];
  if (place.admin1 !== null) return [`${place.country} ${place.admin1}`];
  return place.point === null && place.country !== null ? [place.country] : [`${place.country ?? ""} ${place.name}`];
}

/** A month and a town: what is told without its day, or looks back some days from that of its publication. */
function keysOfMonth({ date, place, published }: ReportProfile): readonly string[] {
  const stretch = date ?? (published === null ? null : { from: published - LOOKS_BACK, to: published });
  if (stretch === null || place === null || place.point === null) return [];
  const months = [...new Set([monthOf(stretch.from), monthOf(stretch.to)])];
  const town = place.id ?? `${place.country ?? ""} ${place.name}`;
  return months.map((month) => `month ${month} ${town}`);
}

const monthOf = (day: number): number => Math.floor(day / DAYS_A_MONTH);

/** A name of two rare words, in the region or when it was in the news; a word of no table, when. Places are no such names. */
function keysOfNames({ nameRuns, names, published, date, place }: ReportProfile, weights: WordWeights): readonly string[] {
  const when = published ?? date?.from ?? null;
  const stretches = when === null ? ["undated"] : [`${Math.floor(when / STRETCH)}`, `half ${Math.floor((when + STRETCH / 2) / STRETCH)}`];
  const placeWords = new Set(place?.name.split(" "));
  const isPlace = (term: string): boolean => placeWords.has(term);
  const around = [...stretches, ...regionsOf(place)];
  const runs = nameRuns.filter((run) => {
    const terms = run.split(" ");
    return !terms.some(isPlace) && terms.reduce((sum, term) => sum + weights.weightOf(term), 0) >= LIGHTEST_RUN;
  });
  const rare = names.filter((term) => weights.weightOf(term) === weights.heaviest && !isPlace(term));
  return [
    ...runs.flatMap((run) => around.map((where) => `name ${where} ${run}`)),
    ...rare.flatMap((term) => around.map((where) => `rare ${where} ${term}`)),
  ];
}
