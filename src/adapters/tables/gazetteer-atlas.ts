import type { ReportPlace } from "../../core/model/index.ts";
import { fold } from "../../core/text/index.ts";
import type { PlaceAtlas, Point, Whereabouts } from "../../desk/ports/place-atlas.ts";
import { bareUnit } from "./bare-unit.ts";
import type { ListedGazetteer, Settlement } from "./packed-gazetteer.ts";

/** Ids of the shipped list begin so; a person's own list has ids of its own. */
const SHIPPED = "place:";

const PRECISIONS = { country: "country", admin1: "admin1", admin2: "admin2", settlement: "exact", feature: "near" } as const;

type Region = { readonly level: "admin1" | "admin2"; readonly country: string; readonly admin1: string | null; readonly name: string };

/** Where reported places lie, by the gazetteer. What lies in a region is looked up once, when it is first asked for. */
export function gazetteerAtlas(gazetteer: ListedGazetteer): PlaceAtlas {
  const names = new Map<string, string>();
  const regions = new Map<string, Whereabouts>();
  const byCountry = new Map<string, readonly Settlement[]>();
  const settlementsOf = (country: string): readonly Settlement[] => {
    const known = byCountry.get(country) ?? gazetteer.settlementsOf(country);
    byCountry.set(country, known);
    return known;
  };

  return {
    whereIs(place) {
      const { precision, country, id, lat, lon } = place;
      if (precision === "exact" || precision === "near") {
        if (id === null || lat === null || lon === null) return country === null ? { kind: "unknown" } : { kind: "country", country };
        // Every feature of the shipped list is a region, a range or a sea: the point it has says which, not where.
        return isShippedFeature(id) ? { kind: "wide", key: id } : { kind: "point", key: id, at: { lat, lon } };
      }
      if (country === null) return { kind: "unknown" };
      const region = precision === "admin1" || precision === "admin2" ? regionOf(place, country, gazetteer) : null;
      if (region === null) return { kind: "country", country };
      const key = keyOf(region);
      const found = regions.get(key) ?? whereIsRegion(key, region, settlementsOf(country));
      regions.set(key, found);
      return found;
    },
    placeNamed(name, country) {
      const [entry, ...others] = gazetteer.lookup(name).filter((one) => one.country === country);
      if (entry === undefined || others.length > 0) return null;
      const { id, admin1, lat, lon } = entry;
      return { text: name, country, admin1, lat, lon, precision: PRECISIONS[entry.kind], id };
    },
    countryName(code) {
      const name = names.get(code) ?? gazetteer.nameOfCountry(code) ?? code;
      names.set(code, name);
      return name;
    },
  };
}

const isShippedFeature = (id: string): boolean => id.startsWith(SHIPPED) && id.split(":")[4] === "feature";

/** The region a place is told by: its own entry, else the first-order region that holds it, which is known to be no more exact. */
function regionOf(place: Omit<ReportPlace, "span" | "from">, country: string, gazetteer: ListedGazetteer): Region | null {
  const entry = place.id === null ? undefined : gazetteer.lookup(place.text).find(({ id }) => id === place.id);
  if (entry?.kind === "admin2") return { level: "admin2", country, admin1: entry.admin1, name: entry.name };
  const name = entry?.kind === "admin1" ? entry.name : place.admin1;
  return name === null ? null : { level: "admin1", country, admin1: name, name };
}

const keyOf = (region: Region): string =>
  ["region", region.country, region.admin1 ?? "", ...(region.level === "admin2" ? [region.name] : [])].map(fold).join(":");

function whereIsRegion(key: string, region: Region, settlements: readonly Settlement[]): Whereabouts {
  const known = knownIn(region, settlements);
  return known.length === 0 ? { kind: "wide", key } : { kind: "region", key, known };
}

/** The settlements known in a region. A name that is no unit's own ("Xinjiang") holds the places of the units that begin with it. */
function knownIn({ level, admin1, name }: Region, settlements: readonly Settlement[]): readonly Point[] {
  const called = fold(bareUnit(name));
  const inUnit = settlements.filter((entry) => entry[level] === name && (level === "admin1" || admin1 === null || entry.admin1 === admin1));
  if (inUnit.length > 0) return inUnit;
  return settlements.filter((entry) => {
    const unit = entry[level];
    return unit !== null && `${fold(unit)} `.startsWith(`${called} `);
  });
}
