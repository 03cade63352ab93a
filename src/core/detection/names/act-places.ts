import { BODY_WORDS, GIVEN_NAMES, STRONG_PREPOSITIONS, TITLES } from "../../lexicon/name-words.ts";
import { NO_PLACES, SITES } from "../../lexicon/site-words.ts";
import type { DetectedSpan } from "../../model/index.ts";
import { type Outline, sentenceAt, type Word } from "../../text/index.ts";
import type { DetectionTables, Found } from "../found.ts";
import { type NameRun, nameRuns } from "./name-runs.ts";

/** How many words from an act the name stands that tells where it was. */
const REACH = 20;
const MOST_WORDS = 3;
const BEFORE = new Set(["in", "at", "near", "outside"]);
/** What stands between an act and where it was without a clause of its own. */
const CLAUSE = /[;:—–"“”()]|\b(?:who|which|that|when|while|because|but|said|says|told|according)\b/iu;

/**
 * Places that no list holds, told right beside an act: "killed two traders in Dareth", "went off at Olmeth market". A capitalised name behind a
 * preposition of place that is no known actor, person, body or time. Mixed-case text only: `before` holds all that was found before.
 */
export function detectActPlaces(outline: Outline, { gazetteer, actors }: DetectionTables, before: readonly DetectedSpan[]): Found {
  if (outline.casing !== "mixed") return { spans: [], links: [] };
  const triggers = triggersBySentence(outline, before);
  const taken = takenStarts(outline, before);
  const spans = nameRuns(outline).flatMap((whole): readonly DetectedSpan[] => {
    const run = withoutPreposition(outline, whole);
    const [first, last] = [outline.words[run.from] as Word, outline.words[run.to - 1] as Word];
    const acts = triggers.get(sentenceAt(outline, first.start)) ?? [];
    if (acts.length === 0 || !mayName(outline, run) || isTaken(outline, run, taken)) return [];
    const name = outline.text.slice(first.start, last.end);
    if (gazetteer.countryOfDemonym(name) !== null || actors.isPeople(name) || actors.lookup(name).length > 0) return [];
    if (!acts.some((act) => isBeside(outline, act, run))) return [];
    const site = siteBehind(outline, run.to);
    const end = site === null ? last.end : site.end;
    return site === null && !endsPhrase(outline, run.to)
      ? []
      : [{ start: first.start, end, label: "place", score: 0.4, rule: "name.act-place" }];
  });
  return { spans, links: [] };
}

/** "In Dareth, gunmen …": the preposition that opens the sentence is no part of the name. */
function withoutPreposition({ words }: Outline, run: NameRun): NameRun {
  const isLed = run.opening === "sentence" && run.to - run.from > 1 && BEFORE.has(words[run.from]?.lower ?? "");
  return isLed ? { from: run.from + 1, to: run.to, opening: "inside" } : run;
}

function triggersBySentence(outline: Outline, before: readonly DetectedSpan[]): ReadonlyMap<number, readonly DetectedSpan[]> {
  const triggers = before.filter(({ label }) => label === "trigger");
  return Map.groupBy(triggers, ({ start }) => sentenceAt(outline, start));
}

const NAMING = new Set(["person", "organisation", "place", "time", "perpetrator", "source"]);

/** Starts of the words that something found before holds. */
function takenStarts({ words }: Outline, before: readonly DetectedSpan[]): ReadonlySet<number> {
  const spans = before.filter(({ label }) => NAMING.has(label)).sort((a, b) => a.start - b.start);
  const starts = new Set<number>();
  let next = 0;
  let reached = -1;
  for (const { start, end } of words) {
    while (next < spans.length && (spans[next] as DetectedSpan).start <= start)
      reached = Math.max(reached, (spans[next++] as DetectedSpan).end);
    if (end <= reached) starts.add(start);
  }
  return starts;
}

const isTaken = ({ words }: Outline, { from, to }: NameRun, taken: ReadonlySet<number>): boolean =>
  words.slice(from, to).some(({ start }) => taken.has(start));

/** A short run behind a preposition of place, none of whose words tells of a person, a body or another thing. */
function mayName({ words, text }: Outline, { from, to, opening }: NameRun): boolean {
  const own = words.slice(from, to).map(({ lower }) => lower);
  // "In the Old South End": only a name that sounds like a part of a town follows an article.
  const isQuarter = words[from - 1]?.lower === "the" && to - from > 1 && own.some((word) => QUARTERS.has(word));
  const before = words[from - (isQuarter ? 2 : 1)];
  if (opening !== "inside" || to - from > MOST_WORDS || before === undefined || !BEFORE.has(before.lower)) return false;
  if (text.slice(before.end, (words[from] as Word).start) !== (isQuarter ? " the " : " ")) return false;
  if (own.some((word) => /\d|['’]s$/u.test(word) || BODY_WORDS.has(word) || TITLES.has(word) || NO_PLACES.has(word))) return false;
  return (
    !GIVEN_NAMES.has(own[0] ?? "") &&
    (own[0]?.length ?? 0) > 2 &&
    !/^\p{Lu}+$/u.test(text.slice((words[from] as Word).start, (words[from] as Word).end))
  );
}

const QUARTERS = new Set("old north south east west upper lower end side hill hills heights quarter gardens valley".split(" "));

function isBeside({ words, text }: Outline, act: DetectedSpan, { from, to }: NameRun): boolean {
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  const between = act.end <= first.start ? text.slice(act.end, first.start) : text.slice(last.end, act.start);
  return between.split(/\s+/u).length <= REACH && !CLAUSE.test(between);
}

/** "Olmeth market", "Harl bridge": the site that the name stands before. */
function siteBehind({ words, text }: Outline, at: number): Word | null {
  const next = words[at];
  if (next === undefined || !SITES.has(next.lower) || text.slice((words[at - 1] as Word).end, next.start) !== " ") return null;
  return next;
}

/** Whether no noun stands behind a name, which then would be somebody's or something's: "in Reed colours". */
function endsPhrase({ words, text }: Outline, at: number): boolean {
  const next = words[at];
  const end = (words[at - 1] as Word).end;
  if (next === undefined || text.slice(end, next.start) !== " ") return true;
  return ENDS.has(next.lower) || /^\p{Ll}{2,}ed$/u.test(next.text) || STRONG_PREPOSITIONS.has(next.lower);
}
const ENDS = new Set(
  "set left sent between on by when while as after before during and or but with who which that was were is are has have had for to of late early last this yesterday today overnight shortly since until where killing wounding injuring leaving using said say says told district province region county state village town area".split(
    " ",
  ),
);
