import { quotationKindOf } from "../../src/core/extraction/attribution/quotation-kind.ts";
import type { Quotation, Span } from "../../src/core/model/index.ts";
import { outlineOf } from "../../src/core/text/index.ts";
import type { Tallies, Tally } from "./figures.ts";
import { type LabelledDocument, labelledSet, scorer } from "./labelled.ts";
import { recased } from "./recase.ts";

/** What `sayso extract` writes for one document, as far as a scorer looks at it. */
export type Predicted = Readonly<Record<string, unknown>> & { readonly id: string };
type Count = { readonly tp: number; readonly pred: number; readonly gold: number };
type Counts = Readonly<Record<string, Count>>;

/** A labelled set: where it lies, which documents count, and what one document adds to each figure. */
export interface LabelledSet {
  readonly name: string;
  readonly file: string;
  readonly scorerFile: string;
  readonly keep?: (document: LabelledDocument, index: number) => boolean;
  /** The text as it is read, where that is not as it was written: of the same length, so that gold stays where it is. */
  readonly cased?: (text: string) => string;
  /** Bars in percent, by figure. */
  readonly bars: Readonly<Record<string, number>>;
  tally(): Promise<(gold: LabelledDocument, predicted: Predicted) => Tallies>;
}

const f1 = ({ tp, pred, gold }: Count): Tally => ({ kind: "f1", hit: tp, told: pred, gold });
const f1s = (counts: Counts, names: readonly string[]): Tallies =>
  Object.fromEntries(names.flatMap((name) => (counts[name] ? [[name, f1(counts[name])]] : [])));

interface GoldAttribution {
  readonly content: readonly Span[];
}
type ScoreAttribution = (gold: readonly unknown[], pred: readonly unknown[]) => Counts;

function attributionSet(name: string, bars: LabelledSet["bars"], cased?: (text: string) => string): LabelledSet {
  return {
    name,
    file: "polnear/dev.jsonl",
    scorerFile: "score-attribution.mjs",
    bars,
    ...(cased === undefined ? {} : { cased }),
    async tally() {
      const { scoreAttribution } = await scorer<{ scoreAttribution: ScoreAttribution }>("score-attribution.mjs");
      return (gold, predicted) => ({
        ...f1s(scoreAttribution([gold], [predicted]), ["who+what", "found", "exact", "source", "cue", "content"]),
        ...(cased === undefined ? byQuotation(scoreAttribution, gold, predicted) : {}),
      });
    },
  };
}

/** The share of gold attributions of each kind of quotation that were found with their source. */
function byQuotation(score: ScoreAttribution, gold: LabelledDocument, predicted: Predicted): Tallies {
  const { quotations } = outlineOf(gold.text);
  const all = (gold.attributions as readonly GoldAttribution[]).filter(({ content }) => content.length > 0);
  const shares = (["direct", "mixed", "indirect"] as const).map((kind: Quotation): [string, Tally] => {
    const attributions = all.filter(({ content }) => quotationKindOf(content, quotations) === kind);
    const { tp = 0 } = score([{ ...gold, attributions }], [predicted])["who+what"] ?? {};
    return [`${kind}, recall`, { kind: "share", right: tp, of: attributions.length }];
  });
  return Object.fromEntries(shares);
}

const roleFillers: LabelledSet = {
  name: "MUC-4 dev (role fillers, CEAF-REE)",
  file: "muc4/extracts-dev.jsonl",
  scorerFile: "score-incidents.mjs",
  bars: { micro: 48, PerpInd: 36, PerpOrg: 36, Target: 36, Victim: 36, Weapon: 36 },
  async tally() {
    const { scoreIncidents, entitiesOf } = await scorer<{
      scoreIncidents(gold: unknown[], pred: Map<string, unknown>): Counts;
      entitiesOf(document: unknown): unknown;
    }>("score-incidents.mjs");
    return (gold, predicted) =>
      f1s(scoreIncidents([gold], new Map([[gold.id, entitiesOf(predicted)]])), [
        "micro",
        "PerpInd",
        "PerpOrg",
        "Target",
        "Victim",
        "Weapon",
      ]);
  },
};

/** Whole templates, and role fillers over the same texts, in one casing. */
function templateSet(casing: string, bars: LabelledSet["bars"], cased?: (text: string) => string): LabelledSet {
  return {
    name: `MUC-4 dev (whole templates, ${casing})`,
    file: "muc4/templates-dev.jsonl",
    scorerFile: "score-templates.mjs",
    bars,
    ...(cased === undefined ? {} : { cased }),
    async tally() {
      type Facts = Readonly<Record<string, { readonly right: number; readonly known: number }>>;
      const { scoreTemplates } = await scorer<{ scoreTemplates(gold: unknown[], pred: unknown[]): Counts & Facts }>("score-templates.mjs");
      const fillers = new Map((labelledSet("muc4/extracts-dev.jsonl") ?? []).map((document) => [document.id, document]));
      const tallyFillers = await roleFillers.tally();
      return (gold, predicted) => {
        const scored = scoreTemplates([gold], [predicted]);
        const facts = ["date", "country", "place", "stage", "basis", "killed", "injured"].map((name): [string, Tally] => [
          name,
          { kind: "share", right: scored[name]?.right ?? 0, of: scored[name]?.known ?? 0 },
        ]);
        const { micro } = tallyFillers(fillers.get(gold.id) ?? gold, predicted);
        return {
          ...f1s(scored, ["incidents", "micro"]),
          ...Object.fromEntries(facts),
          ...(micro === undefined ? {} : { "role fillers (CEAF-REE), micro": micro }),
        };
      };
    },
  };
}

const times: LabelledSet = {
  name: "MEANTIME odd lines (times)",
  file: "times/meantime.jsonl",
  scorerFile: "score-times.mjs",
  // Lines are numbered from 1: the even ones are for writing rules, the odd ones are read by no one.
  keep: (_document, index) => index % 2 === 0,
  bars: { value: 76 },
  async tally() {
    const { scoreTimes } = await scorer<{ scoreTimes(gold: unknown[], pred: unknown[]): Counts }>("score-times.mjs");
    return (gold, predicted) => f1s(scoreTimes([gold], [predicted]), ["value", "relaxed", "strict"]);
  },
};

interface PlaceScores {
  readonly recognised: { readonly f1: number };
  readonly settlements: number;
  readonly countries: number;
  readonly admin1: number;
}

interface GoldPlace {
  readonly kind?: string;
}

/** The places scorer gives shares, not counts: one document's share times its gold is a count again. */
function placeSet(name: string, file: string, bars: LabelledSet["bars"]): LabelledSet {
  return {
    name,
    file,
    scorerFile: "score-places.mjs",
    bars,
    async tally() {
      const { scorePlaces } = await scorer<{
        scorePlaces(gold: unknown[], pred: unknown[]): PlaceScores & { recognised: { precision: number; recall: number }; gold: number };
      }>("score-places.mjs");
      return (gold, predicted) => {
        const scored = scorePlaces([gold], [predicted]);
        const places = gold.places as readonly GoldPlace[];
        const of = (kind: string): number => places.filter((place) => place.kind === kind).length;
        const share = (part: number, kind: string): Tally => ({ kind: "share", right: Math.round(part * of(kind)), of: of(kind) });
        const hit = Math.round(scored.recognised.recall * scored.gold);
        return {
          settlements: share(scored.settlements, "other"),
          countries: share(scored.countries, "country"),
          admin1: share(scored.admin1, "admin1"),
          recognised: {
            kind: "f1",
            hit,
            told: toldOutsideDemonyms(predicted, places, hit, scored.recognised.precision),
            gold: scored.gold,
          },
        };
      };
    },
  };
}

/** How many places were told: from precision where something hit, else counted. */
function toldOutsideDemonyms(predicted: Predicted, gold: readonly GoldPlace[], hit: number, precision: number): number {
  if (hit > 0) return Math.round(hit / precision);
  const demonyms = (gold as readonly (GoldPlace & { span: readonly [number, number] })[]).filter(({ kind }) => kind === "demonym");
  const told = (predicted.places ?? []) as readonly { readonly kind: string; readonly span: readonly [number, number] }[];
  return told.filter(
    ({ kind, span }) => kind !== "demonym" && !demonyms.some((demonym) => span[0] < demonym.span[1] && demonym.span[0] < span[1]),
  ).length;
}

interface Fact {
  readonly right: number;
  readonly known: number;
  readonly told: number;
  readonly toldRight: number;
  readonly two: number;
  readonly twoRight: number;
  readonly none: number;
  readonly invented: number;
}

/** The index of the best-scored report: main until linking says otherwise. */
export function mainIndex(predicted: Predicted): number {
  const reports = (predicted.incidents ?? []) as readonly { readonly score: number }[];
  return reports.reduce(
    (best, report, index) => (best < 0 || report.score > (reports[best] as { score: number }).score ? index : best),
    -1,
  );
}

const mainReports: LabelledSet = {
  name: "GVA dev (facts of the best-scored report)",
  file: "gva/dev.jsonl",
  scorerFile: "score-links.mjs",
  bars: {
    ...{ "date all": 78, "date precision": 86, "admin1 all": 72, "admin1 precision": 92 },
    ...{ "killed all": 80, "killed two+": 55, "injured all": 62 },
  },
  async tally() {
    const { scoreLinks } = await scorer<{
      scoreLinks(gold: unknown[], links: unknown[], extracted: unknown[]): { facts: Record<string, Fact> };
    }>("score-links.mjs");
    return (gold, predicted) => {
      const index = mainIndex(predicted);
      const links = index < 0 ? [] : [{ incident: gold.id, reports: [{ document: gold.id, index, main: true }] }];
      const { facts } = scoreLinks([gold], links, [predicted]);
      return Object.fromEntries(
        Object.entries(facts).flatMap(([name, fact]): [string, Tally][] => [
          [`${name} all`, { kind: "share", right: fact.right, of: fact.known }],
          [`${name} precision`, { kind: "share", right: fact.toldRight, of: fact.told }],
          ...(name === "killed" || name === "injured"
            ? ([
                [`${name} two+`, { kind: "share", right: fact.twoRight, of: fact.two }],
                [`${name} invented`, { kind: "share", right: fact.invented, of: fact.none }],
              ] as [string, Tally][])
            : []),
        ]),
      );
    };
  },
};

/** Every dev set, in the order of the way through the house. */
export const SETS: readonly LabelledSet[] = [
  attributionSet("PolNeAR dev (attribution)", { "who+what": 64, found: 74, exact: 45, source: 74, cue: 62, content: 85 }),
  attributionSet("PolNeAR dev in capitals (attribution)", {}, (text) => text.toUpperCase()),
  attributionSet("PolNeAR dev in lower case (attribution)", {}, (text) => text.toLowerCase()),
  roleFillers,
  templateSet("capitals", { incidents: 58, micro: 41, date: 68, country: 93, place: 60 }),
  templateSet("lower case", {}, (text) => text.toLowerCase()),
  templateSet("re-cased", {}, recased),
  times,
  placeSet("TR-News (places)", "places/tr-news.jsonl", { settlements: 56, countries: 94, recognised: 80 }),
  placeSet("LGL (places)", "places/lgl.jsonl", {}),
  mainReports,
];
