import type { Gazetteer, GazetteerEntry, PlaceId } from "../../core/model/index.ts";
import { fold } from "../../core/text/index.ts";

const KINDS = ["country", "admin1", "admin2", "settlement", "feature"] as const;
type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array;
const COLUMN_TYPES = { Uint8Array, Uint16Array, Uint32Array, Float32Array } as const;

/**
 * Layout of `gazetteer.bin`, all little-endian and padded to 8 bytes: a 4-byte length and a JSON header; typed columns in the header's
 * order; the folded names in order, joined by line ends; the strings that columns point to, joined by line ends. A name's postings are
 * `postings[starts[i] .. starts[i + 1])`, most prominent first.
 */
interface Header {
  readonly maxWords: number;
  readonly demonyms: readonly (readonly [word: string, country: string])[];
  readonly columns: readonly (readonly [name: string, type: keyof typeof COLUMN_TYPES, length: number])[];
  readonly names: number;
  readonly strings: number;
}

/** A settlement as far as it tells of the regions that hold it. */
export type Settlement = Pick<GazetteerEntry, "admin1" | "admin2" | "lat" | "lon">;

/** A gazetteer that can also tell what lies in a country. */
export interface ListedGazetteer extends Gazetteer {
  /** Every settlement of a country, by its code. Looks through the whole list. */
  settlementsOf(country: string): readonly Settlement[];
  nameOfCountry(code: string): string | null;
}

/** A gazetteer that looks names up in the packed bytes themselves: nothing is parsed on loading but the header. */
export function packedGazetteer(bytes: Buffer): ListedGazetteer {
  const headerLength = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.subarray(4, 4 + headerLength).toString("utf8")) as Header;
  let at = padded(4 + headerLength);
  const columns: Record<string, Column> = {};
  for (const [name, type, length] of header.columns) {
    const Type = COLUMN_TYPES[type];
    columns[name] = new Type(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length);
    at = padded(at + length * Type.BYTES_PER_ELEMENT);
  }
  const names = bytes.subarray(at, at + header.names);
  at = padded(at + header.names);
  const strings = bytes
    .subarray(at, at + header.strings)
    .toString("utf8")
    .split("\n");
  const demonyms = new Map(header.demonyms);
  const column = (name: string): Column => columns[name] as Column;
  const [offsets, starts, postings] = [column("offsets"), column("starts"), column("postings")];
  const cache = new Map<string, readonly GazetteerEntry[]>();

  const entry = (index: number): GazetteerEntry => {
    const text = (of: string): string => strings[column(of)[index] as number] ?? "";
    const [name, country, admin1] = [text("name"), text("country"), text("admin1")];
    const kind = KINDS[column("kind")[index] as number] ?? "settlement";
    return {
      id: ["place", country, admin1, text("admin2"), kind, name].map((part) => fold(part).replaceAll(" ", "-")).join(":") as PlaceId,
      name,
      kind,
      country,
      admin1: kind === "admin1" ? name : admin1 || null,
      admin2: text("admin2") || null,
      lat: column("lat")[index] as number,
      lon: column("lon")[index] as number,
      population: null,
      prominence: column("prominence")[index] as number,
    };
  };

  const indexesOf = (country: string, kind: GazetteerEntry["kind"]): readonly number[] => {
    const [countries, kinds] = [column("country"), column("kind")];
    const [ofCountry, ofKind] = [strings.indexOf(country), KINDS.indexOf(kind)];
    const found: number[] = [];
    for (let index = 0; index < countries.length; index++) if (countries[index] === ofCountry && kinds[index] === ofKind) found.push(index);
    return found;
  };

  const find = (folded: string): readonly GazetteerEntry[] => {
    const wanted = Buffer.from(folded, "utf8");
    let [low, high] = [0, offsets.length - 2];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = names.compare(wanted, 0, wanted.length, offsets[middle] as number, (offsets[middle + 1] as number) - 1);
      if (order === 0) return Array.from(postings.subarray(starts[middle], starts[middle + 1]), entry);
      if (order > 0) high = middle - 1;
      else low = middle + 1;
    }
    return [];
  };

  return {
    maxWords: Math.min(6, header.maxWords),
    lookup(name) {
      const folded = fold(name);
      const known = cache.get(folded);
      if (known !== undefined) return known;
      const found = find(folded);
      if (cache.size > 50_000) cache.clear(); // Bounds the memory of a long run.
      cache.set(folded, found);
      return found;
    },
    countryOfDemonym: (word) => demonyms.get(fold(word)) ?? null,
    settlementsOf: (country) =>
      indexesOf(country, "settlement").map((index) => ({
        admin1: strings[column("admin1")[index] as number] || null,
        admin2: strings[column("admin2")[index] as number] || null,
        lat: column("lat")[index] as number,
        lon: column("lon")[index] as number,
      })),
    nameOfCountry: (code) => strings[column("name")[indexesOf(code, "country")[0] ?? -1] as number] ?? null,
  };
}

function padded(at: number): number {
  return at + ((8 - (at % 8)) % 8);
}
