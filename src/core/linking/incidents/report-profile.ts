import type {
  ActorId,
  IncidentReport,
  IncidentStatus,
  IncidentType,
  LinkingDocument,
  Range,
  ReportKind,
  ReportRef,
  Span,
  WordWeights,
} from "../../model/index.ts";
import { type Outline, outlineOf, type Word, wordsIn } from "../../text/index.ts";
import { type DayRange, dayRange, publishedDay } from "../days.ts";
import { mainReportOf } from "../main-report.ts";
import { termOf } from "../terms.ts";

/** Where an incident was, as far as its report tells. */
export interface PlaceProfile {
  readonly id: string | null;
  /** Folded. */
  readonly name: string;
  /** A country or a region of it, no town or other spot within. */
  readonly isWide: boolean;
  readonly country: string | null;
  readonly admin1: string | null;
  /** WGS 84 degrees of a place that is known exactly or nearly; null for a region or country. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
  /** Whether the sentence of the act names it, one around it does, or it is no more than the country that the whole text tells. */
  readonly told: "in-sentence" | "around" | "in-text";
}

/** What of a report is compared with others: plain data, so that blocks can be compared elsewhere. */
export interface ReportProfile {
  readonly ref: ReportRef;
  readonly kind: ReportKind;
  readonly type: IncidentType;
  readonly status: IncidentStatus;
  /** Day number. */
  readonly published: number | null;
  readonly date: DayRange | null;
  readonly place: PlaceProfile | null;
  readonly killed: Range | null;
  readonly injured: Range | null;
  readonly actors: readonly ActorId[];
  /** Terms of the names of victims and perpetrators, in order. */
  readonly people: readonly string[];
  /** Terms and how often they stand: in the whole text for what a document is chiefly about, else in the report's sentences. */
  readonly words: ReadonlyMap<string, number>;
  /** Terms written as names, in order. */
  readonly names: readonly string[];
  /** Two terms of a name that stand side by side, in order. */
  readonly nameRuns: readonly string[];
}

/** Words that weigh less are no names that tell incidents apart. */
const LIGHTEST_NAME = 1.5;
/** As much of a text as is compared: a report of record length tells its incident long before. In words. */
const MOST_WORDS = 4000;

/** Profiles of all reports of a document, in its order. `known` is its text's outline where that is at hand. Linear in the text. */
export function profilesOf(document: LinkingDocument, weights: WordWeights, known?: Outline): readonly ReportProfile[] {
  if (document.incidents.length === 0) return [];
  const outline = known ?? outlineOf(document.text);
  const main = mainReportOf(document.incidents);
  const published = publishedDay(document.published);
  const opens = new Set(outline.sentences.map(([start]) => start));
  return document.incidents.map((report, index) =>
    profileOf(report, { document: document.id, report: report.id, index, main: index === main }, { outline, opens, published, weights }),
  );
}

interface Around {
  readonly outline: Outline;
  /** Where sentences begin. */
  readonly opens: ReadonlySet<number>;
  readonly published: number | null;
  readonly weights: WordWeights;
}

function profileOf(report: IncidentReport, ref: ReportRef, around: Around): ReportProfile {
  const { outline, published } = around;
  const words = (ref.main ? outline.words : report.spans.flatMap((span) => wordsIn(outline.words, span))).slice(0, MOST_WORDS);
  const { names, runs } = namesAmong(words, around);
  return {
    ref,
    kind: report.kind,
    type: report.type,
    status: report.status,
    published,
    date: dateOf(report, published),
    place: placeOf(report),
    killed: report.killed,
    injured: report.injured,
    actors: [...new Set(report.perpetrators.flatMap(({ actor }) => (actor === null ? [] : [actor])))].sort(),
    people: peopleOf(report, outline),
    words: countsOf(words),
    names,
    nameRuns: runs,
  };
}

/** A day after the document's own publication is something else's: a hearing to come, or a date misread. */
function dateOf({ date }: IncidentReport, published: number | null): DayRange | null {
  const range = date === null ? null : dayRange(date);
  return range !== null && published !== null && range.from > published + 1 ? null : range;
}

function placeOf({ place }: IncidentReport): PlaceProfile | null {
  if (place === null) return null;
  const isPoint = place.precision === "exact" || place.precision === "near";
  return {
    id: place.id,
    name: termOfName(place.text),
    // Of a town that could be any of several the country alone is known, and no id.
    isWide: place.id !== null && (place.precision === "country" || place.precision === "admin1"),
    country: place.country,
    admin1: place.admin1,
    told: place.from === "sentence" ? "in-sentence" : place.from === "context" ? "in-text" : "around",
    point: isPoint && place.lat !== null && place.lon !== null ? { lat: place.lat, lon: place.lon } : null,
  };
}

const termOfName = (text: string): string => termOf({ lower: text.toLowerCase() });

/** What is told of who was hit and who did it, where it is a name. Attackers' and victims' are taken together: a report may mistake them. */
function peopleOf(report: IncidentReport, outline: Outline): readonly string[] {
  const spans: readonly Span[] = [...report.perpetrators, ...report.victims].flatMap((one) => one.spans.slice(0, 1));
  const capitals = spans.flatMap((span) =>
    wordsIn(outline.words, span).filter(({ text }) => outline.casing !== "mixed" || isCapital(text)),
  );
  return [...new Set(capitals.map(termOf).filter((term) => term !== ""))].sort();
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

function countsOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const term = termOf(word);
    if (term !== "") counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Where capitals tell names apart, capitals inside sentences; else whatever is rare. */
function namesAmong(words: readonly Word[], { outline, opens, weights }: Around) {
  const least = outline.casing === "mixed" ? LIGHTEST_NAME : weights.heaviest / 2;
  const names = new Set<string>();
  const runs = new Set<string>();
  let before: { readonly term: string; readonly end: number } | null = null;
  for (const word of words) {
    const term = termOf(word);
    const isName = outline.casing !== "mixed" || (isCapital(word.text) && !opens.has(word.start));
    const opensName = outline.casing === "mixed" && isCapital(word.text);
    const isHeavy = term !== "" && weights.weightOf(term) >= least;
    if (isName && isHeavy) names.add(term);
    if (isName && isHeavy && before !== null && word.start - before.end === 1) runs.add(`${before.term} ${term}`);
    before = (isName || opensName) && isHeavy ? { term, end: word.end } : null;
  }
  return { names: [...names].sort(), runs: [...runs].sort() };
}
