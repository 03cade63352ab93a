import type { CodedFigure, CodedIncident, CodedPerpetrator, CodedPlace, CodedValue, DayInterval } from "../../model/index.ts";
import { type Cell, type Cells, type CodedRow, notesOf, ownCode, told } from "../cells.ts";
import { chooseAct, chooseDate, chooseFigure, choosePlace, daysOf, organisations, standing, sumOf } from "../choose-value.ts";
import { chosenBy } from "../chosen-by.ts";
import { intervalInWords, LISTED, summaryOf } from "../in-words.ts";
import { codesOf } from "../incident-codes.ts";
import { everyNote, isOfState, plainReason, toBeCoded } from "./of-incident.ts";

/** The Global Terrorism Database, in its order. */
export const GTD_COLUMNS =
  "eventid iyear imonth iday approxdate extended resolution country country_txt region region_txt provstate city latitude longitude specificity vicinity location summary crit1 crit2 crit3 doubtterr alternative alternative_txt multiple success suicide attacktype1 attacktype1_txt attacktype2 attacktype2_txt attacktype3 attacktype3_txt targtype1 targtype1_txt targsubtype1 targsubtype1_txt corp1 target1 natlty1 natlty1_txt targtype2 targtype2_txt targsubtype2 targsubtype2_txt corp2 target2 natlty2 natlty2_txt targtype3 targtype3_txt targsubtype3 targsubtype3_txt corp3 target3 natlty3 natlty3_txt gname gsubname gname2 gsubname2 gname3 gsubname3 motive guncertain1 guncertain2 guncertain3 individual nperps nperpcap claimed claimmode claimmode_txt claim2 claimmode2 claimmode2_txt claim3 claimmode3 claimmode3_txt compclaim weaptype1 weaptype1_txt weapsubtype1 weapsubtype1_txt weaptype2 weaptype2_txt weapsubtype2 weapsubtype2_txt weaptype3 weaptype3_txt weapsubtype3 weapsubtype3_txt weaptype4 weaptype4_txt weapsubtype4 weapsubtype4_txt weapdetail nkill nkillus nkillter nwound nwoundus nwoundte property propextent propextent_txt propvalue propcomment ishostkid nhostkid nhostkidus nhours ndays divert kidhijcountry ransom ransomamt ransomamtus ransompaid ransompaidus ransomnote hostkidoutcome hostkidoutcome_txt nreleased addnotes scite1 scite2 scite3 dbsource INT_LOG INT_IDEO INT_MISC INT_ANY related".split(
    " ",
  );

const YEAR = 366;
/** GTD's code for what is not known. */
const UNKNOWN = -9;

/** GTD's row: an intentional act of somebody who is no state. A group that nobody names is "Unknown", as GTD has it. */
export function gtdRow(incident: CodedIncident): CodedRow {
  const act = chooseAct(incident.acts);
  const why = plainReason(incident, act);
  if (why !== null) return { is: "left-out", why };
  const code = act === null ? null : codesOf(toBeCoded(incident, act)).gtd;
  if (act === null || code === null) return { is: "left-out", why: "no-such-event" };
  const named = standing(incident.perpetrators);
  if (named.length > 0 && named.every(({ value }) => isOfState(value))) return { is: "left-out", why: "state-actor" };
  const date = chooseDate(incident.dates);
  if (date === null || daysOf(date.chosen.value) > YEAR) return { is: "left-out", why: "no-date" };
  const place = choosePlace(incident.places);
  if (place === null || (place.value.name === null && place.value.country === null)) return { is: "left-out", why: "no-place" };
  const [done, weapons] = [notesOf([act]), notesOf(incident.weapons)];
  const suicide = [...incident.weapons, ...incident.perpetrators].filter(({ text }) => /\bsuicide\b/iu.test(text));
  return {
    is: "row",
    cells: {
      ...dateCells(date.chosen, date.over),
      ...placeCells(place),
      summary: told(summaryOf(incident), everyNote(incident)),
      success: told(act.value.status === "attempted" ? 0 : 1, done),
      suicide: told(suicide.length > 0 ? 1 : null, notesOf(suicide)),
      attacktype1: told(code.number, done),
      attacktype1_txt: told(code.attackType, done),
      target1: told(textsOf(incident.targets), notesOf(incident.targets)),
      ...groupCells(organisations(incident.perpetrators).filter(({ value }) => !isOfState(value))),
      weapdetail: told(textsOf(incident.weapons), weapons),
      ...casualtyCells(incident),
      ...hostageCells(incident, act.value.type === "kidnapping" && act.value.status === "happened", done),
      ...citationCells(incident),
    },
  };
}

const textsOf = (values: readonly CodedValue<unknown>[]): string => values.map(({ text }) => text).join(LISTED);

/** A month or day that is not told is empty: GTD's 0 would read as a number. `approxdate` tells the stretch. */
function dateCells(date: CodedValue<DayInterval>, over: DayInterval): Cells {
  const { from, to } = date.value;
  const notes = notesOf([date]);
  const part = (start: number, end: number): number | null =>
    from.slice(0, end) === to.slice(0, end) ? Number(from.slice(start, end)) : null;
  return {
    iyear: told(Number(from.slice(0, 4)), notes),
    imonth: told(part(5, 7), notes),
    iday: told(part(8, 10), notes),
    approxdate: told(daysOf(over) === 1 ? null : intervalInWords(over), notes),
  };
}

/** 1 a town with its point, 2 a town whose point is not known, 3 a district or a feature, 4 a province, 5 no more than the country. */
function specificityOf({ name, point, precision }: CodedPlace): number {
  if (precision === "exact") return 1;
  if (precision === "near" || precision === "admin2") return 3;
  if (precision === "admin1" || precision === "wide") return 4;
  return name !== null && point === null ? 2 : 5;
}

function placeCells(place: CodedValue<CodedPlace>): Cells {
  const { name, country, admin1, point, precision, site } = place.value;
  const notes = notesOf([place]);
  const isTown = precision === "exact" || precision === "unknown";
  return {
    country_txt: told(country, notes),
    provstate: told(admin1, notes),
    city: told(isTown ? name : null, notes),
    latitude: told(point?.lat, notes),
    longitude: told(point?.lon, notes),
    specificity: told(specificityOf(place.value), notes),
    location: told(site ?? (isTown ? null : place.text), notes),
  };
}

const MOST_GROUPS = 3;

/** A group is uncertain where it is only suspected or accused. What nobody claims is not known to be claimed by nobody. */
function groupCells(groups: readonly CodedValue<CodedPerpetrator>[]): Cells {
  const own = groups.slice(0, MOST_GROUPS);
  const claiming = groups.filter(hasClaimed);
  const each = own.flatMap((group, at): readonly (readonly [string, Cell | null])[] => {
    const [notes, number] = [notesOf([group]), at + 1];
    const claim = hasClaimed(group) ? told(1, notes) : ownCode(UNKNOWN);
    return [
      [at === 0 ? "gname" : `gname${number}`, told(group.value.name, notes)],
      [`guncertain${number}`, told(isUncertain(group) ? 1 : 0, notes)],
      [at === 0 ? "claimed" : `claim${number}`, claim],
    ];
  });
  const competing = claiming.length > 1 ? told(1, notesOf(claiming)) : ownCode(UNKNOWN);
  const nobody: Cells = { gname: ownCode("Unknown"), claimed: ownCode(UNKNOWN) };
  return own.length === 0 ? nobody : { ...Object.fromEntries(each), ...(claiming.length > 0 ? { compclaim: competing } : {}) };
}

function hasClaimed({ value }: CodedValue<CodedPerpetrator>): boolean {
  return value.footings.some(({ basis, by }) => basis === "claimed" && by !== "supporters");
}

/** A value that a person gave is as certain as that person. */
function isUncertain({ value, givenBy }: CodedValue<CodedPerpetrator>): boolean {
  return givenBy === null && !value.footings.some(({ basis }) => basis === "claimed" || basis === "reported");
}

/** Everybody's dead and wounded, attackers too, and the attackers' own. */
function casualtyCells({ figures, tolls, attackers }: CodedIncident): Cells {
  const both = (
    attacked: readonly CodedValue<CodedFigure>[],
    toll: readonly CodedValue<CodedFigure>[],
    ours: readonly CodedValue<CodedFigure>[],
  ) => {
    const [first, second] = [chooseFigure(attacked, toll), chooseFigure(ours)];
    return {
      all: told(sumOf(first?.low, second?.low), notesOf([first?.lowest, second?.lowest]), chosenBy("lowest", first?.lowest, attacked)),
      own: told(second?.low, notesOf([second?.lowest])),
    };
  };
  const [dead, hurt] = [both(figures.killed, tolls.killed, attackers.killed), both(figures.injured, tolls.injured, attackers.injured)];
  return { nkill: dead.all, nkillter: dead.own, nwound: hurt.all, nwoundte: hurt.own };
}

function hostageCells({ figures }: CodedIncident, isKidnapping: boolean, done: Cell["notes"]): Cells {
  const taken = chooseFigure(figures.abducted, figures.abducted);
  if (!isKidnapping) return {};
  return { ishostkid: told(1, done), nhostkid: told(taken?.low, notesOf([taken?.lowest])) };
}

const MOST_CITED = 3;

function citationCells({ documents }: CodedIncident): Cells {
  const cited = documents.slice(0, MOST_CITED).map(({ publisher, published, title, notes }, at) => {
    const words = [`"${title}"`, publisher, published].filter((part) => part !== null).join(", ");
    return [`scite${at + 1}`, told(words, notes)] as const;
  });
  return Object.fromEntries(cited);
}
