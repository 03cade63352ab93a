import { composeLinking } from "../../src/apps/compose.ts";
import { linkDocuments } from "../../src/desk/link-documents.ts";
import { parseLinkInput } from "../../src/wire/link-contract.ts";
import { type Figure, randomOf } from "./figures.ts";
import { tfIdfLinks } from "./floors/tf-idf-links.ts";
import type { LabelledDocument } from "./labelled.ts";
import type { Predicted } from "./sets.ts";

export const LINKS = "GVA dev (linking)";
export const LINK_BARS: Readonly<Record<string, number>> = { "pair F1": 82, "B-cubed F1": 94, "pair recall, stories of 3 and more": 75 };
const [DRAWS, SEED, SHARE] = [1000, 1, 0.025];
/** Documents of a story from which its pairs count for the recall of larger stories. */
const LARGE = 3;

/** What one document adds: shares of B-cubed, and halves of the pairs it is in. */
interface Row {
  readonly precision: number;
  readonly recall: number;
  readonly together: number;
  readonly told: number;
  readonly gold: number;
  readonly largeTogether: number;
  readonly largeGold: number;
}

/** Scores the linking of documents by their incident, beside TF-IDF, with 95 % intervals over draws of documents. */
export async function measureLinks(
  documents: readonly LabelledDocument[],
  predictedOf: (document: LabelledDocument) => Promise<Predicted>,
): Promise<{ readonly figures: Record<string, Figure>; readonly floor: Record<string, number> }> {
  const lines: string[] = [];
  const once = new Map(documents.map((document) => [document.id, document]));
  for (const document of once.values()) lines.push(JSON.stringify({ ...(await predictedOf(document)), document }));
  const { corroborated } = linkDocuments(lines.map(parseLinkInput), { ownStatements: new Set() }, await composeLinking());
  const home = new Map(
    corroborated.incidents.flatMap(({ incident }) =>
      incident.reports.filter(({ main }) => main).map(({ document }) => [document, incident.id] as const),
    ),
  );
  const { pair, b3 } = await tfIdfLinks(documents);
  return { figures: figuresOfRows(rowsOf(documents, home)), floor: { "pair F1": pair, "B-cubed F1": b3 } };
}

function rowsOf(documents: readonly LabelledDocument[], home: ReadonlyMap<string, string>): readonly Row[] {
  const keys = documents.map((document) => {
    const gold = (document.incident as { readonly id: string }).id;
    return { gold, told: home.get(document.id) ?? `alone ${document.id}` };
  });
  const count = (of: (one: (typeof keys)[number]) => string): ReadonlyMap<string, number> =>
    new Map([...Map.groupBy(keys, of)].map(([key, all]) => [key, all.length]));
  const [byGold, byTold, byBoth] = [count(({ gold }) => gold), count(({ told }) => told), count(({ gold, told }) => `${gold}\t${told}`)];
  return keys.map(({ gold, told }) => {
    const [inGold, inTold, inBoth] = [byGold.get(gold) ?? 1, byTold.get(told) ?? 1, byBoth.get(`${gold}\t${told}`) ?? 1];
    const isLarge = inGold >= LARGE;
    return {
      precision: inBoth / inTold,
      recall: inBoth / inGold,
      together: (inBoth - 1) / 2,
      told: (inTold - 1) / 2,
      gold: (inGold - 1) / 2,
      largeTogether: isLarge ? (inBoth - 1) / 2 : 0,
      largeGold: isLarge ? (inGold - 1) / 2 : 0,
    };
  });
}

function valuesOf(rows: readonly Row[]): Readonly<Record<string, number>> {
  const sum = (of: keyof Row): number => rows.reduce((total, row) => total + row[of], 0);
  const f1 = (precision: number, recall: number): number =>
    precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const [together, told, gold] = [sum("together"), sum("told"), sum("gold")];
  const [precision, recall] = [sum("precision") / rows.length, sum("recall") / rows.length];
  return {
    "pair F1": (200 * together) / (told + gold || 1),
    "pair precision": (100 * together) / (told || 1),
    "pair recall": (100 * together) / (gold || 1),
    "pair recall, stories of 3 and more": (100 * sum("largeTogether")) / (sum("largeGold") || 1),
    "B-cubed F1": 100 * f1(precision, recall),
    "B-cubed precision": 100 * precision,
    "B-cubed recall": 100 * recall,
  };
}

function figuresOfRows(rows: readonly Row[]): Record<string, Figure> {
  const random = randomOf(SEED);
  const draws = Array.from({ length: DRAWS }, () => valuesOf(rows.map(() => rows[Math.floor(random() * rows.length)] as Row)));
  const pairs = Math.round(rows.reduce((sum, { gold }) => sum + gold, 0));
  const large = Math.round(rows.reduce((sum, { largeGold }) => sum + largeGold, 0));
  return Object.fromEntries(
    Object.entries(valuesOf(rows)).map(([name, value]) => {
      const sorted = draws.map((draw) => draw[name] as number).sort((a, b) => a - b);
      const at = (share: number): number => sorted[Math.min(DRAWS - 1, Math.floor(share * DRAWS))] ?? 0;
      const n = name.startsWith("B-cubed") ? rows.length : name.includes("stories") ? large : pairs;
      return [name, { value, low: at(SHARE), high: at(1 - SHARE), n }];
    }),
  );
}
