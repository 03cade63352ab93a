// node benchmarks/quality/attribution-gold/render-sheets.ts FOLDER [--half open|closed]
// Writes the sheets to label from, a hundred sentences each, as text files into FOLDER. They hold text of the sets: FOLDER lies outside the
// repository. The stratum is not on them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readSample, type SampledText } from "./sample.ts";

const ITEMS_PER_SHEET = 100;
const REPOSITORY = resolve(import.meta.dirname, "..", "..", "..");

/** The part of the text that a sheet shows: the context, the sentence to label between «« and »». */
function markedContext({ item, document: { text } }: SampledText): string {
  const [start, end] = item.sentence;
  return `${text.slice(item.context[0], start)}««${text.slice(start, end)}»»${text.slice(end, item.context[1])}`;
}

const wordsOrNothing = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .flat()
        .filter((one) => typeof one === "string" && !one.startsWith("http"))
        .join("; ")
    : typeof value === "string"
      ? value
      : "";

function renderItem(sampled: SampledText): string {
  const { item, document } = sampled;
  const facts = ["title", "publisher", "agency", "wire", "outlets", "published", "story"].flatMap((name) => {
    const value = wordsOrNothing(document[name]);
    return value === "" ? [] : [`${name}: ${value}`];
  });
  return [`=== item ${item.item} (${item.set})`, ...facts, "", markedContext(sampled), ""].join("\n");
}

const [folder, flag, half] = process.argv.slice(2);
if (folder === undefined || (flag !== undefined && (flag !== "--half" || (half !== "open" && half !== "closed")))) {
  console.error("usage: render-sheets.ts FOLDER [--half open|closed]");
  process.exit(2);
}
const outside = relative(REPOSITORY, resolve(folder));
if (!outside.startsWith("..")) throw new Error(`${folder} lies in the repository: the sheets hold text that must not`);
const all = [...readSample().values()];
mkdirSync(folder, { recursive: true });
for (let first = 0; first < all.length; first += ITEMS_PER_SHEET) {
  const sheet = all.slice(first, first + ITEMS_PER_SHEET).filter(({ item }) => half === undefined || item.half === half);
  const [one, last] = [sheet[0]?.item, sheet.at(-1)?.item];
  if (one === undefined || last === undefined) continue;
  const path = join(folder, `sheet-${String(one.item).padStart(3, "0")}-${String(last.item).padStart(3, "0")}-${one.half}.txt`);
  writeFileSync(path, sheet.map(renderItem).join("\n"));
  console.log(path);
}
