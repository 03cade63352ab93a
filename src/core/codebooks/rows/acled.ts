import type { CodedIncident, CodedPlace, CodedValue } from "../../model/index.ts";
import { type Cells, type CodedRow, notesOf, told } from "../cells.ts";
import { chooseAct, chooseDate, chooseFigure, choosePlace, daysOf, middleOf, organisations, sumOf } from "../choose-value.ts";
import { chosenBy } from "../chosen-by.ts";
import { LISTED, summaryOf } from "../in-words.ts";
import { type AcledCode, codesOf } from "../incident-codes.ts";
import { isoNumber } from "../iso-numbers.ts";
import { areAllCivilians, everyNote, plainReason, toBeCoded } from "./of-incident.ts";

/** ACLED's event file, in its order. */
export const ACLED_COLUMNS =
  "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp".split(
    " ",
  );

const WEEK = 7;
const MONTH = 31;

/** ACLED's row: an event is of one day, one place, one type and one pair of actors. */
export function acledRow(incident: CodedIncident): CodedRow {
  const act = chooseAct(incident.acts);
  const why = plainReason(incident, act);
  if (why !== null) return { is: "left-out", why };
  const code = act === null ? null : codesOf(toBeCoded(incident, act)).acled;
  if (act === null || code === null) return { is: "left-out", why: "no-such-event" };
  const date = chooseDate(incident.dates);
  if (date === null || daysOf(date.chosen.value) > MONTH) return { is: "left-out", why: "no-date" };
  const place = choosePlace(incident.places);
  if (place === null || place.value.name === null) return { is: "left-out", why: "no-place" };
  const days = notesOf([date.chosen]);
  const cells: Cells = {
    event_date: told(middleOf(date.chosen.value), days),
    year: told(Number(middleOf(date.chosen.value).slice(0, 4)), days),
    time_precision: told(timePrecision(daysOf(date.over)), notesOf([date.chosen, ...date.clashing])),
    ...typeCells(code, act),
    ...actorCells(incident, code, place),
    ...placeCells(place),
    source: told(
      publishersOf(incident),
      incident.documents.flatMap(({ notes }) => notes),
    ),
    notes: told(summaryOf(incident), everyNote(incident)),
    fatalities: fatalities(incident),
  };
  return { is: "row", cells };
}

/** 1 the day, 2 within a week, 3 within a month: as narrow as those who tell it agree. */
function timePrecision(days: number): number {
  return days === 1 ? 1 : days <= WEEK ? 2 : 3;
}

function typeCells({ event, subEvent }: AcledCode, act: CodedValue<unknown>): Cells {
  const notes = notesOf([act]);
  return {
    disorder_type: told(event === "Strategic developments" ? event : "Political violence", notes),
    event_type: told(event, notes),
    sub_event_type: told(subEvent, notes),
  };
}

/** Two actors where two sides fought; else who is named, and "Civilians" of the country where nobody but civilians was attacked. */
function actorCells(incident: CodedIncident, { event, subEvent }: AcledCode, place: CodedValue<CodedPlace>): Cells {
  const [first, second] = organisations(incident.perpetrators);
  const civilians = areAllCivilians(incident) && place.value.country !== null ? `Civilians (${place.value.country})` : null;
  const isTargeting = areAllCivilians(incident) && event !== "Strategic developments" && event !== "Battles";
  const isClash = subEvent === "Armed clash" && incident.acts.some(({ value }) => value.type === "clash");
  return {
    actor1: told(first?.value.name, notesOf([first])),
    actor2: isClash ? told(second?.value.name, notesOf([second])) : told(civilians, notesOf([...incident.victims, place])),
    civilian_targeting: told(isTargeting ? "Civilian targeting" : null, notesOf(incident.victims)),
  };
}

const GEO_PRECISION: Readonly<Record<CodedPlace["precision"], number | null>> = {
  exact: 1,
  near: 2,
  admin2: 2,
  admin1: 3,
  wide: 3,
  country: null,
  unknown: null,
};

/** A region has no `location`: ACLED puts a town of it there, which no text tells. A place that no list holds has no precision. */
function placeCells(place: CodedValue<CodedPlace>): Cells {
  const { name, country, countryCode, admin1, point, precision } = place.value;
  const notes = notesOf([place]);
  return {
    iso: told(isoNumber(countryCode), notes),
    country: told(country, notes),
    admin1: told(precision === "admin1" && admin1 === null ? name : admin1, notes),
    location: told(precision === "admin1" && name === admin1 ? null : name, notes),
    latitude: told(point?.lat, notes),
    longitude: told(point?.lon, notes),
    geo_precision: told(GEO_PRECISION[precision], notes),
  };
}

function publishersOf({ documents }: CodedIncident): string {
  return [...new Set(documents.flatMap(({ publisher }) => publisher ?? []))].join(LISTED);
}

/** One number, the most conservative: the lowest told of those attacked, and the attackers' own dead where they are told apart. */
function fatalities({ figures, tolls, attackers }: CodedIncident) {
  const attacked = chooseFigure(figures.killed, tolls.killed);
  const own = chooseFigure(attackers.killed);
  const by = chosenBy("lowest", attacked?.lowest, figures.killed);
  return told(sumOf(attacked?.low, own?.low), notesOf([attacked?.lowest, own?.lowest]), by);
}
