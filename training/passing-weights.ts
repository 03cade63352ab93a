// node training/passing-weights.ts [NAME…]
// Fits the weights of comparing reports of which one is told in passing, on press files to practise on (benchmarks/quality/press-gold), by logistic
// regression drawn to the weights that ship. Prints the table for src/core/linking/incidents/pair-weights.ts, and how well reports are told apart
// by it, each press file by weights that were fitted on the others.
import { namesOf, readPressFile } from "../benchmarks/quality/press-gold/press-file.ts";
import { readAndLink } from "../benchmarks/quality/press-gold/read-and-link.ts";
import { foundReports } from "../benchmarks/quality/press-gold/tally-reports.ts";
import { loadWordWeights } from "../src/adapters/tables/load-word-weights.ts";
import { composeReading } from "../src/apps/compose.ts";
import { comparable } from "../src/core/linking/incidents/comparable-report.ts";
import { compareReports, evidenceOf } from "../src/core/linking/incidents/compare-reports.ts";
import { PASSING_WEIGHTS } from "../src/core/linking/incidents/pair-weights.ts";
import { profilesOf } from "../src/core/linking/incidents/report-profile.ts";
import { Interned } from "../src/core/linking/interned.ts";
import { type Example, fitLogistic, type Prior } from "./logistic.ts";

const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : namesOf("practice");
const weights = await loadWordWeights();
const tables = { weights, vocabulary: new Interned() };
const parts = await composeReading({ gazetteers: [], actors: [] }, { rulesOnly: false, threads: null });

interface Pair extends Example<string> {
  readonly file: string;
}

async function pairsOf(name: string): Promise<readonly Pair[]> {
  const file = readPressFile(name);
  const { documents } = await readAndLink(file, parts);
  const reports = file.documents.flatMap((document, at) => {
    const own = documents[at];
    if (own === undefined) return [];
    const profiles = profilesOf(own, weights).map((profile) => comparable(profile, tables));
    const keys = Map.groupBy(
      foundReports(document, own).filter(({ index }) => index !== null),
      ({ index }) => index,
    );
    // A report that the key tells apart twice is a fault of reading.
    return [...keys].flatMap(([index, all]) =>
      all.length > 1 ? [] : [{ report: profiles[index as number], key: all[0]?.key.incident, document: document.id }],
    );
  });
  return reports.flatMap((a, at) =>
    reports.slice(at + 1).flatMap((b): Pair[] => {
      if (a.report === undefined || b.report === undefined || a.document === b.document) return [];
      if (a.report.profile.ref.main && b.report.profile.ref.main) return [];
      if (a.report.profile.kind !== "incident" || b.report.profile.kind !== "incident") return [];
      if (compareReports(a.report, b.report, weights).verdict === "apart") return [];
      const values = new Map<string, number>([["start", 1]]);
      for (const { key, value } of evidenceOf(a.report, b.report, weights))
        if (!key.endsWith(".open")) values.set(key, (values.get(key) ?? 0) + value);
      return [{ values, known: 0, isSo: a.key === b.key, of: 1, file: name }];
    }),
  );
}

/**
 * How far a weight may leave the one that was set by hand. Hardly where it is of days or kinds: a press file tells of few attacks in one town, and a folder
 * of a year of them.
 */
const varianceOf = (key: string): number =>
  key.startsWith("date.") || key.startsWith("published.") ? 0.05 : key.startsWith("kind.") ? 0.1 : 0.5;

function fitted(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const keys = new Set(pairs.flatMap(({ values }) => [...values.keys()]));
  const priors = new Map<string, Prior>([...keys].map((key) => [key, { mean: PASSING_WEIGHTS[key] ?? 0, variance: varianceOf(key) }]));
  return fitLogistic(pairs, priors);
}

const scoreOf = ({ values }: Pair, table: ReadonlyMap<string, number> | Readonly<Record<string, number>>): number => {
  const weightOf = (key: string): number => (table instanceof Map ? table.get(key) : (table as Readonly<Record<string, number>>)[key]) ?? 0;
  return [...values].reduce((sum, [key, value]) => sum + value * weightOf(key), 0);
};

const pairs: Pair[] = [];
for (const name of names) pairs.push(...(await pairsOf(name)));
const byOthers = new Map(names.map((name) => [name, fitted(pairs.filter(({ file }) => file !== name))]));
for (const [label, score] of [
  ["as it ships", (pair: Pair) => scoreOf(pair, PASSING_WEIGHTS)],
  ["by the others", (pair: Pair) => scoreOf(pair, byOthers.get(pair.file) ?? new Map())],
] as const) {
  for (const least of [-1, -0.5, 0, 0.5, 1]) {
    const joined = pairs.filter((pair) => score(pair) >= least);
    const right = joined.filter(({ isSo }) => isSo).length;
    const all = pairs.filter(({ isSo }) => isSo).length;
    console.log(
      `${label}, from ${least}: precision ${((100 * right) / joined.length).toFixed(1)} (n ${joined.length}), recall ${((100 * right) / all).toFixed(1)} (n ${all})`,
    );
  }
}
for (const [key, weight] of [...fitted(pairs)].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  "${key}": ${weight.toFixed(2)},  // was ${PASSING_WEIGHTS[key] ?? 0}`);
