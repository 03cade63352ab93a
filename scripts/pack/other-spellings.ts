import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/core/text/index.ts";
import { spellingsOf } from "./spellings.ts";

interface Spelt {
  readonly lat: number;
  readonly lon: number;
  readonly others: readonly string[];
}

const known = new Map<string, Spelt[]>();
const file = join(import.meta.dirname, "..", "..", "data", "gazetteer", "settlement-names.tsv");
for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
  const [country = "", name = "", lat = "", lon = "", ...others] = line.split("\t");
  const key = `${country} ${fold(name)}`;
  known.set(key, [...(known.get(key) ?? []), { lat: Number(lat), lon: Number(lon), others }]);
}

/** Degrees within which two lists tell of one settlement. */
const NEAR = 0.1;

/** How else the name of a settlement is written, folded: with its article joined otherwise, without its marks, and as the list of spellings has it. */
export function otherSpellings(country: string, name: string, lat: number, lon: number): readonly string[] {
  const same = known.get(`${country} ${fold(name)}`)?.find((one) => Math.abs(one.lat - lat) <= NEAR && Math.abs(one.lon - lon) <= NEAR);
  return [name, ...(same?.others ?? [])].flatMap(spellingsOf);
}
