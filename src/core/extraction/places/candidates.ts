import { stateOfShort } from "../../lexicon/us-states.ts";
import type { Gazetteer, GazetteerEntry, Span } from "../../model/index.ts";

/** A place's name in a text with every place that bears it. `demonym` is the country of a word such as "Kenyan". */
export interface NamedPlace {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  readonly demonym: string | null;
  readonly candidates: readonly GazetteerEntry[];
}

const UNIT =
  /\s+(?:local government area|district|province|region|county|governorate|state|city|prefecture|oblast|department|parish|township|municipality|village|town|neighbou?rhood|canton)$/iu;
const OF_UNIT = /^(?:province|region|state|district|city|department|county|governorate|village|town|port) of\s+/iu;

/** "North West" and "North-West": regions are called by where they lie with a hyphen in one list and without in another. */
function withOtherSpelling(text: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const own = gazetteer.lookup(text);
  if (!/^(?:north|south)[ -](?:east|west)(?:ern)?$/iu.test(text)) return own;
  const other = gazetteer.lookup(text.includes("-") ? text.replace("-", " ") : text.replace(" ", "-"));
  return [...own, ...other.filter(({ kind, id }) => kind === "admin1" && !own.some((one) => one.id === id))];
}

/** Every place that a name, or the name without its unit, can mean; those of the unit told first. */
export function candidatesOf(text: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const state = stateOfShort(text);
  if (state !== null) return gazetteer.lookup(state).filter(({ kind, country }) => kind === "admin1" && country === "US");
  const own = withOtherSpelling(text, gazetteer);
  const bare = text.replace(UNIT, "").replace(OF_UNIT, "");
  if (bare === text || own.length > 0) return own;
  const unit = (UNIT.exec(text) ?? OF_UNIT.exec(text))?.[0].trim().toLowerCase().replace(" of", "") ?? "";
  if (unit.startsWith("neigh")) return []; // A part of a town bears many a town's name.
  const wanted =
    unit === "district" || unit === "local government area" || unit === "county" || unit === "township" || unit === "parish"
      ? ["admin2"]
      : unit === "city" || unit === "village" || unit === "town" || unit === "port"
        ? ["settlement"]
        : ["admin1", "admin2"];
  const found = gazetteer.lookup(bare);
  const fitting = found.filter(({ kind }) => wanted.includes(kind));
  return fitting.length > 0 ? fitting : found;
}
