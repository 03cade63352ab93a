import type { Figure } from "./figures.ts";
import { LINK_BARS, LINKS } from "./links.ts";
import { SETS } from "./sets.ts";

/** Every figure by set and name. */
export type Run = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

const HEAD = `# How well it reads

Measured on the dev parts of labelled sets with \`npm run bench:quality\`, as the program reads by itself: rules and encoder. Each figure stands with its 95 % interval (1,000 draws of
documents, seed 1) and the count *n* it rests on: gold items for an F1, cases for a share. Rules were written with these dev sets in sight, so a
figure on unseen text may lie lower. How far each way of attributing is trusted was counted on PolNeAR's train part
(\`src/core/lexicon/attribution-trust.ts\`), so attribution is at home in US political news. The sets are not part of Sayso; where they are missing the command says so.

*Floor* is the simplest thing that could work, computed in the same run: the rules alone for attribution; chrono-node for times; "one killed,
none injured, on the day of publication" for facts; likeness of words (TF-IDF, average linkage, 14 days) for linking. *Bar* is what this version set out to reach.
`;

const TAIL = `
## What this means
- Two trained annotators agree on who said what at an F1 of 75.7 (18 other articles of the same corpus): more than that on dev means that the encoder
  has learned how this corpus was labelled, not that it reads better than a person.
- *Own gold* are 400 sentences labelled by hand for what no labelled set holds (benchmarks/quality/attribution-gold). Rules were written with the open half in
  sight and the encoder learned from it, and neither from the closed one: the closed half is the honest figure, and on other news it may be lower still. Figures are over statements that were found; "not
  found counted" takes those that were not as wrong.
- Roles in attacks (who did it, to whom) are read badly by rules: less than a third of what a careful reader marks. Dates, tolls and places are read
  better. Every value stands beside its sentence because of this.
- Linking is fitted on GVA's train part and measured on its dev part: local US news on shootings. What is recalled in passing is joined by weights set by hand.
- Copies, rewrites and claims have golds of their own, of which one half was not looked at while rules were written (\`benchmarks/quality/copies-gold\`,
  \`claims-gold\`, with the commands that score them). On that half, in November 2026: copies precision 96.0 % (90.0-100, n 50) and recall 96.0 % (90.0-100, n 50); rewrites,
  of invented articles nearly all, precision 100 % (n 10) and recall 71.4 % (44.4-94.1, n 14); claims joined rightly 76.5 % (54.5-94.7, n 17) and found 36.1 % (20.0-52.6,
  n 36), scored a third time; stances of those joined, the second time, macro F1 86.8 (58.2-99.6, n 77). On the half that rules were written on claims read 96.9 % and 62.0 %: they were fitted to it.
- The press file in \`examples/\` is a check, not a benchmark: what its answer key holds and the program does not find is listed, item by item, in
  \`tests/golden/known-misses/press-file.json\`.
`;

/** Halves of the own gold: `open` was read while rules were written, `closed` was not. */
export const OWN_GOLD_HALVES = ["open", "closed"] as const;

/** What figures of a half of the own gold are filed under. */
export const ownGoldName = (half: (typeof OWN_GOLD_HALVES)[number]): string => `Own gold, ${half} half (attribution)`;

/** The page of figures, from a frozen run. */
export function qualityPage(run: Run, floors: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const parts = SETS.filter(({ name }) => run[name]).map((set) => tableOf(set.name, run[set.name] ?? {}, set.bars, floors[set.name] ?? {}));
  const own = OWN_GOLD_HALVES.filter((half) => run[ownGoldName(half)]).map((half) =>
    tableOf(ownGoldName(half), run[ownGoldName(half)] ?? {}, {}, {}),
  );
  const links = run[LINKS] ? [tableOf(LINKS, run[LINKS] ?? {}, LINK_BARS, floors[LINKS] ?? {})] : [];
  return [HEAD, ...parts, ...links, ...own, TAIL].join("\n");
}

function tableOf(
  name: string,
  figures: Readonly<Record<string, Figure>>,
  bars: Readonly<Record<string, number>>,
  floors: Readonly<Record<string, number>>,
): string {
  const rows = Object.entries(figures).map(([figure, { value, low, high, n }]) => {
    const cells = [
      figure,
      value.toFixed(1),
      `${low.toFixed(1)}–${high.toFixed(1)}`,
      String(n),
      floors[figure]?.toFixed(1) ?? "",
      String(bars[figure] ?? ""),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [`## ${name}`, "", "| figure | value | 95 % interval | n | floor | bar |", "|---|---:|---|---:|---:|---:|", ...rows, ""].join(
    "\n",
  );
}
