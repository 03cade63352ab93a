import { FOOTING_WORDS } from "../lexicon/footing-words.ts";
import { type CodedIncident, type CodedPerpetrator, type CodedValue, countsInWords, type DayInterval } from "../model/index.ts";
import { chooseAct, chooseDate, choosePlace } from "./choose-value.ts";

// What a row cannot hold in its cells, told in sentences.

/** A list in one cell. */
export const LISTED = "; ";

/** On what footing a perpetrator is named, and by whom. */
export function footingsInWords({ givenBy, value, standing }: CodedValue<CodedPerpetrator>): string {
  const words = value.footings.map(({ basis, by }) => {
    const who =
      by === "unstated" || basis === "accused-by-authorities" ? "" : by === "the-group" ? " by the group itself" : ` by the ${by}`;
    return `${FOOTING_WORDS[basis]}${who}`;
  });
  const given = givenBy === null ? [] : [`given by ${givenBy}`];
  const parts = value.roles.filter((role) => role !== "unstated" && role !== "carried-out").map((role) => role.replace("-", " "));
  return [...given, ...words, ...parts].join(", ") || (standing === "denied" ? "denied" : "named");
}

/** Everybody named for it with the footing, those that are only denied too. */
export function perpetratorsInWords({ perpetrators }: CodedIncident): string {
  return perpetrators.map((value) => `${value.value.name}: ${footingsInWords(value)}`).join(LISTED);
}

export function intervalInWords({ from, to }: DayInterval): string {
  return from === to ? from : `${from} to ${to}`;
}

const AS = {
  current: "",
  revised: ", revised later",
  denied: ", denied",
  "in-passing": ", in passing",
  discounted: ", discounted",
} as const;

/** A value with its counts, or with who gave it. */
export function valueInWords({ text, grade, givenBy, standing, notes }: CodedValue<unknown>): string {
  if (givenBy !== null) return `${text} (given by ${givenBy})`;
  const counts = grade === null ? counted(new Set(notes.map(({ document }) => document)).size, "document") : countsInWords(grade);
  const against = standing !== "denied" && notes.some(({ stance }) => stance === "against") ? ", also denied" : "";
  return `${text} (${counts}${AS[standing]}${against})`;
}

export function counted(count: number, what: string): string {
  return `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;
}

/** Every field of which more than one value is told, with all of them, and what is left out of it; empty where there is none. */
export function disputesInWords({ acts, fields, leftOut }: CodedIncident): string {
  const act = acts.length > 1 ? [`act (several values): ${acts.map(valueInWords).join(" | ")}`] : [];
  const told = fields
    .filter(({ agreement, values }) => agreement !== "one-value" || values.length > 1)
    .map(({ name, agreement, values }) => {
      const how = agreement === "contested" ? "contested" : "several values";
      return `${name} (${how}): ${values.map(valueInWords).join(" | ")}`;
    });
  return [...act, ...told, ...leftOut.map(leftOutInWords)].join(LISTED);
}

function leftOutInWords({ field, others, against }: CodedIncident["leftOut"][number]): string {
  const parts = [
    ...(others > 0 ? [`${counted(others, "report")} that nobody decided on ${others === 1 ? "tells" : "tell"} other values`] : []),
    ...(against > 0 ? [`${counted(against, "report")} that nobody decided on ${against === 1 ? "speaks" : "speak"} against it`] : []),
  ];
  return `${field}: ${parts.join(", ")}, left out`;
}

/** Grades of the values with both counts and the reasons. A grade is of one value of one field. */
export function gradesInWords({ fields }: CodedIncident): string {
  return fields
    .flatMap(({ name, values }) =>
      values.flatMap(({ text, grade }) =>
        grade === null ? [] : [`${name} ${text}: ${grade.grade?.replaceAll("-", " ") ?? "no origin"}. ${grade.reasons.join(" ")}`.trim()],
      ),
    )
    .join(" | ");
}

const FIGURES = ["killed", "injured", "abducted", "missing", "detained"] as const;

/** The incident in a few sentences: what, where and when, who is named, what is counted and by whom. */
export function summaryOf(incident: CodedIncident): string {
  const { figures, attackers } = incident;
  const [act, date, place] = [chooseAct(incident.acts), chooseDate(incident.dates), choosePlace(incident.places)];
  const what = act === null ? "Incident" : `${capital(act.value.type.replaceAll("-", " "))}, ${act.value.status}`;
  const sentences = [
    `${what}: ${place?.text ?? "place not told"}, ${date === null ? "date not told" : intervalInWords(date.chosen.value)}.`,
    ...(incident.perpetrators.length > 0 ? [`Named: ${perpetratorsInWords(incident)}.`] : []),
    ...FIGURES.flatMap((field) => (figures[field].length > 0 ? [`${capital(field)}: ${figures[field].map(saidBy).join(" | ")}.`] : [])),
    ...(["killed", "injured"] as const).flatMap((field) =>
      attackers[field].length > 0 ? [`Attackers ${field}, told apart: ${attackers[field].map(saidBy).join(" | ")}.`] : [],
    ),
  ];
  const disputes = disputesInWords(incident);
  return [...sentences, ...(disputes === "" ? [] : [`Told differently: ${disputes}.`])].join(" ");
}

const MOST_SPEAKERS = 3;

function saidBy({ text, notes, givenBy }: CodedValue<unknown>): string {
  if (givenBy !== null) return `${text} (given by ${givenBy})`;
  const speakers = [...new Set(notes.map(({ says }) => says))];
  const more = speakers.length > MOST_SPEAKERS ? `, ${speakers.length - MOST_SPEAKERS} more` : "";
  return `${text} (${speakers.slice(0, MOST_SPEAKERS).join(", ")}${more})`;
}

const capital = (words: string): string => `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;

const PRECISIONS = {
  exact: "the place itself",
  near: "near it",
  wide: "a region, sea or range",
  admin2: "known to the district alone",
  admin1: "known to the province alone",
  country: "known to the country alone",
  unknown: "in no list of places",
} as const;

/** How the date and the place of the row were found, and how exactly the place is known. */
export function findingInWords({ dates, places }: CodedIncident): string {
  const [date, place] = [chooseDate(dates)?.chosen ?? null, choosePlace(places)];
  const told = (value: CodedValue<unknown>): readonly string[] => (value.givenBy === null ? [] : [`given by ${value.givenBy}`]);
  const parts = [
    ...(date === null ? [] : [["date", ...told(date), date.found]]),
    ...(place === null ? [] : [["place", ...told(place), place.found, PRECISIONS[place.value.precision]]]),
  ];
  return parts.map(([field, ...words]) => `${field}: ${words.filter((word) => word !== undefined).join(", ") || "as told"}`).join(LISTED);
}
