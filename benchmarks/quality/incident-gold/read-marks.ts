// node benchmarks/quality/incident-gold/read-marks.ts TEXTS.jsonl LABELS.jsonl…
// Turns marks written as [sentence, words] into offsets and appends them to marks.jsonl, which holds no text. TEXTS is what draw-marks.ts
// wrote, or invented articles with item numbers. Prints every mark that cannot be found; such marks are left out.
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../src/core/model/span.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { MARK_LISTS, type MarkedIncident, ROLE_LISTS } from "./marks.ts";

const [texts, ...files] = process.argv.slice(2);
if (texts === undefined || files.length === 0) {
  console.error("usage: node benchmarks/quality/incident-gold/read-marks.ts TEXTS.jsonl LABELS.jsonl…");
  process.exit(2);
}
const linesOf = (file: string): readonly unknown[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
interface Text {
  readonly item: number;
  readonly text: string;
  /** Missing in articles that were written to be marked: they keep their own ids. */
  readonly document?: string;
  readonly id?: string;
}
type Mark = readonly [sentence: number, words: string];
interface Written extends Pick<MarkedIncident, "mention" | "kind" | "type" | "status"> {
  readonly marks: Readonly<
    Record<(typeof MARK_LISTS)[number], readonly Mark[]> & Record<(typeof ROLE_LISTS)[number], readonly (readonly Mark[])[]>
  >;
}
const listed = <Name extends string, List>(names: readonly Name[], listOf: (name: Name) => List): Record<Name, List> =>
  Object.fromEntries(names.map((name) => [name, listOf(name)])) as Record<Name, List>;
const byItem = new Map((linesOf(texts) as readonly Text[]).map((one) => [one.item, one]));
let marks = 0;
let lost = 0;

/** Where words stand in a sentence: as whole words if they do anywhere. Null where they do not stand in it. */
function spanOf(text: string, sentence: Span, words: string): [number, number] | null {
  const flat = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
    .join("\\s+");
  const inside = text.slice(...sentence);
  const at = new RegExp(`(?<![\\p{L}\\p{N}])${flat}(?![\\p{L}\\p{N}])`, "u").exec(inside) ?? new RegExp(flat, "u").exec(inside);
  return at === null ? null : [sentence[0] + at.index, sentence[0] + at.index + at[0].length];
}

const lines = files.flatMap((file) =>
  (linesOf(file) as readonly { readonly item: number; readonly incidents: readonly Written[] }[]).map(({ item, incidents }) => {
    const own = byItem.get(item);
    if (own === undefined) throw new Error(`${file}: there is no item ${item}`);
    const { sentences } = outlineOf(own.text);
    const found = ([number, words]: Mark): [number, number][] => {
      const sentence = sentences[number - 1];
      const span = sentence === undefined ? null : spanOf(own.text, sentence, words);
      marks++;
      if (span !== null) return [span];
      lost++;
      console.log(`item ${item}: "${words}" is not in sentence ${number}`);
      return [];
    };
    return {
      document: own.document ?? own.id,
      incidents: incidents.map(
        ({ mention, kind, type, status, marks: written }): MarkedIncident => ({
          ...{ mention, kind, type, status },
          ...listed(MARK_LISTS, (name) => written[name].flatMap(found)),
          ...listed(ROLE_LISTS, (name) => written[name].map((entity) => entity.flatMap(found)).filter((one) => one.length > 0)),
        }),
      ),
    };
  }),
);
appendFileSync(join(import.meta.dirname, "marks.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
console.log(`${lines.length} texts, ${marks} marks, ${lost} not found`);
