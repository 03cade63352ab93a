import type { CodedDocument, CodedIncident, CodedNote, CodedPerpetrator, CodedPlace, CodedValue } from "../../model/index.ts";
import { type Cell, type Cells, type CodedRow, notesOf, told } from "../cells.ts";
import { bestFigure, chooseAct, chooseDate, chooseFigure, choosePlace, daysOf, organisations, sumOf } from "../choose-value.ts";
import { chosenBy } from "../chosen-by.ts";
import { LISTED } from "../in-words.ts";
import { areAllCivilians, areAllForces, isOfState, plainReason } from "./of-incident.ts";

/** UCDP's georeferenced events, in its order. */
export const UCDP_COLUMNS =
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob".split(
    " ",
  );

const YEAR = 366;

/** UCDP's row: an event has at least one death, an organised actor, and a place and stretch of days of its own. */
export function ucdpRow(incident: CodedIncident): CodedRow {
  const act = chooseAct(incident.acts);
  const why = plainReason(incident, act);
  if (why !== null) return { is: "left-out", why };
  if (act === null || act.value.type === "accident") return { is: "left-out", why: "no-such-event" };
  const deaths = deathsOf(incident);
  if (deaths === null || deaths.high < 1) return { is: "left-out", why: "no-death" };
  const [actor, other] = organisations(incident.perpetrators);
  if (actor === undefined) return { is: "left-out", why: "no-organised-actor" };
  const date = chooseDate(incident.dates);
  if (date === null || daysOf(date.over) > YEAR) return { is: "left-out", why: "no-date" };
  const place = choosePlace(incident.places);
  if (place === null || (place.value.name === null && place.value.country === null)) return { is: "left-out", why: "no-place" };
  const days = notesOf([date.chosen, ...date.clashing]);
  const sides = sidesOf(incident, actor, act.value.type === "clash" ? other : undefined);
  return {
    is: "row",
    cells: {
      year: told(Number(date.over.from.slice(0, 4)), days),
      ...sides.cells,
      ...sourceCells(incident),
      ...placeCells(place),
      date_prec: told(datePrecision(daysOf(date.over)), days),
      date_start: told(date.over.from, days),
      date_end: told(date.over.to, days),
      ...deathCells(deaths, sides.of, incident),
    },
  };
}

/** 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year: from the first to the last day that anybody tells who disputes it. */
function datePrecision(days: number): number {
  if (days === 1) return 1;
  if (days < 7) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}

interface Sides {
  readonly cells: Cells;
  /** On which side the one named for it stands, null where it cannot be told. */
  readonly of: "a" | "b" | null;
}

/** 1 state-based, 2 non-state, 3 one-sided. A state is side A of the first; who attacks civilians is side A of the last. */
function sidesOf(incident: CodedIncident, actor: CodedValue<CodedPerpetrator>, other: CodedValue<CodedPerpetrator> | undefined): Sides {
  const [own, civilians] = [notesOf([actor]), notesOf(incident.victims)];
  const name = told(actor.value.name, own);
  if (other !== undefined) {
    const both = [...own, ...notesOf([other])];
    const isStates = [actor, other].map(({ value }) => isOfState(value));
    const [a, b] = isStates[1] && !isStates[0] ? [other, actor] : [actor, other];
    const cells = { side_a: told(a.value.name, notesOf([a])), side_b: told(b.value.name, notesOf([b])) };
    return { cells: { ...cells, type_of_violence: told(isStates.includes(true) ? 1 : 2, both) }, of: null };
  }
  if (areAllCivilians(incident)) {
    const cells = { side_a: name, side_b: told("Civilians", civilians), type_of_violence: told(3, [...own, ...civilians]) };
    return { cells, of: "a" };
  }
  if (areAllForces(incident) && !isOfState(actor.value))
    return { cells: { side_b: name, type_of_violence: told(1, [...own, ...civilians]) }, of: "b" };
  return { cells: {}, of: null };
}

/** Documents that are listed in a cell at most: a spreadsheet cuts long cells. `number_of_sources` counts them all. */
const MOST_LISTED = 60;

/** `source_office` is the publisher, `source_original` where the information first came from: our origin. */
function sourceCells({ documents, origins }: CodedIncident): Cells {
  const notes = documents.flatMap((document) => document.notes);
  const more = documents.length > MOST_LISTED ? [`and ${documents.length - MOST_LISTED} more`] : [];
  const listed = (of: (document: CodedDocument) => string | null): string =>
    [...documents.slice(0, MOST_LISTED).map((document) => of(document) ?? ""), ...more].join(LISTED);
  const article = ({ publisher, published, title }: CodedDocument): string =>
    [publisher, published, `"${title}"`].filter((part) => part !== null).join(", ");
  return {
    number_of_sources: told(documents.length, notes),
    source_article: told(listed(article), notes),
    source_office: documents.some(({ publisher }) => publisher !== null)
      ? told(
          listed(({ publisher }) => publisher),
          notes,
        )
      : null,
    source_date: documents.some(({ published }) => published !== null)
      ? told(
          listed(({ published }) => published),
          notes,
        )
      : null,
    source_headline: told(
      listed(({ title }) => title),
      notes,
    ),
    source_original: told(
      origins.map(({ name }) => name).join(LISTED),
      origins.flatMap((origin) => origin.notes),
    ),
  };
}

const WHERE_PRECISION: Readonly<Record<CodedPlace["precision"], number | null>> = {
  exact: 1,
  near: 2,
  admin2: 3,
  admin1: 4,
  wide: 5,
  country: 6,
  unknown: null,
};

function placeCells(place: CodedValue<CodedPlace>): Cells {
  const { name, country, admin1, point, precision, site } = place.value;
  const notes = notesOf([place]);
  return {
    where_prec: told(WHERE_PRECISION[precision], notes),
    where_coordinates: told(point === null ? null : name, notes),
    where_description: told(site ?? place.text, notes),
    adm_1: told(admin1, notes),
    latitude: told(point?.lat, notes),
    longitude: told(point?.lon, notes),
    country: told(country, notes),
  };
}

interface Deaths {
  readonly best: number | null;
  readonly high: number;
  readonly low: number | null;
  readonly attacked: number | null;
  readonly attackers: number | null;
  readonly by: Readonly<Record<"best" | "low", string | null>>;
  readonly notes: Readonly<Record<"best" | "high" | "low" | "attacked" | "attackers", readonly CodedNote[]>>;
}

/** Those attacked and the attackers' own, where these are told apart; null where no death is told. */
function deathsOf({ figures, tolls, attackers }: CodedIncident): Deaths | null {
  const [attacked, own] = [chooseFigure(figures.killed, tolls.killed), chooseFigure(attackers.killed)];
  const best = bestFigure(figures.killed, tolls.killed);
  if (attacked === null && own === null) return null;
  return {
    best: sumOf(best?.value.min, own?.low),
    low: sumOf(attacked?.low, own?.low),
    high: (attacked?.high ?? 0) + (own?.high ?? 0),
    attacked: best?.value.min ?? null,
    attackers: own?.low ?? null,
    by: { best: chosenBy("best", best, figures.killed), low: chosenBy("lowest", attacked?.lowest, figures.killed) },
    notes: {
      best: notesOf([best, own?.lowest]),
      low: notesOf([attacked?.lowest, own?.lowest]),
      high: notesOf([attacked?.highest, own?.highest]),
      attacked: notesOf([best]),
      attackers: notesOf([own?.lowest]),
    },
  };
}

/** The parts come to `best`, as UCDP's do. */
function deathCells({ best, high, low, attacked, attackers, by, notes }: Deaths, side: Sides["of"], incident: CodedIncident): Cells {
  const ofSide = (of: "a" | "b"): Cell | null => (side === of ? told(attackers, notes.attackers) : null);
  const unknown = side === null ? best : areAllCivilians(incident) ? null : attacked;
  return {
    deaths_a: ofSide("a"),
    deaths_b: ofSide("b"),
    deaths_civilians: side !== null && areAllCivilians(incident) ? told(attacked, notes.attacked) : null,
    deaths_unknown: told(unknown, side === null ? notes.best : notes.attacked),
    best: told(best, notes.best, by.best),
    high: told(high, notes.high),
    low: told(low, notes.low, by.low),
  };
}
