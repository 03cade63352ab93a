import { createHash } from "node:crypto";
import { wordWeightsOf } from "../../../src/adapters/tables/load-word-weights.ts";
import type { IncidentReport, LinkingDocument, Statement } from "../../../src/core/model/index.ts";

/** Weights without a table: every word is as rare as any. Tests of laws need no shipped table. */
export const EQUAL_WEIGHTS = wordWeightsOf({
  version: "none",
  stories: 1000,
  terms: { the: 900, of: 900, in: 900, a: 900, and: 900, said: 800, on: 850 },
});

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

interface InventedReport extends Partial<Omit<IncidentReport, "date" | "place">> {
  readonly date?: readonly [from: string, to: string] | null;
  readonly place?: string | null;
  /** What else is known of the place. */
  readonly where?: Partial<NonNullable<IncidentReport["place"]>>;
  readonly said?: readonly string[];
}

/** A report with everything open that is not given. The trigger is the first word. */
export function inventedReport(
  id: string,
  { date = null, place = null, where = {}, said = [], ...rest }: InventedReport = {},
): IncidentReport {
  return {
    id: id as IncidentReport["id"],
    kind: "incident",
    mention: "main",
    trigger: [0, 1],
    spans: [[0, 400]],
    type: "bombing",
    status: "happened",
    date: date === null ? null : { from: date[0], to: date[1], span: [0, 1], basis: "stated" },
    place:
      place === null
        ? null
        : {
            text: place,
            span: [0, 1],
            country: "XA",
            admin1: null,
            lat: 1,
            lon: place.length,
            precision: "exact",
            id: null,
            from: "sentence",
            ...where,
          },
    perpetrators: [],
    targets: [],
    victims: [],
    weapons: [],
    counts: [],
    killed: null,
    injured: null,
    attackers: { killed: null, injured: null },
    values: {
      date: date === null ? [] : [{ value: { from: date[0], to: date[1] }, span: [0, 1], said: said as Statement["id"][] }],
      place: [],
    },
    score: 1,
    ...rest,
  };
}

/** A statement of somebody, "the police" unless told otherwise. */
export function inventedStatement(id: string, rest: Partial<Statement> & { readonly speakerText?: string } = {}): Statement {
  const { speakerText = "the police", ...given } = rest;
  return {
    id: id as Statement["id"],
    source: [[0, 1]],
    cue: [[1, 2]],
    content: [[2, 30]],
    quotation: "indirect",
    polarity: "asserts",
    certainty: "stated",
    act: "statement",
    named: "institution",
    sourceKind: "official",
    speaker: { text: speakerText, span: [0, 1], kind: "institution" },
    for: null,
    chain: [{ text: speakerText, span: [0, 1], role: "speaker" }],
    medium: null,
    on: null,
    addressee: null,
    within: null,
    score: 1,
    ...given,
  };
}

export function inventedDocument(id: string, rest: Partial<LinkingDocument> = {}): LinkingDocument {
  return {
    id,
    title: null,
    publisher: `The ${id} Post`,
    published: "2025-02-05",
    url: null,
    agency: null,
    text: "A bomb went off.",
    statements: [],
    incidents: [],
    ...rest,
  };
}

/** A count of those attacked, in no part of another. */
export function inventedCount(what: "killed" | "injured", min: number, said: readonly string[]): IncidentReport["counts"][number] {
  return {
    what,
    min,
    max: min,
    asWritten: String(min),
    span: [0, 1],
    who: { group: null, nationality: null, role: null, side: "attacked" },
    partOf: null,
    said: said as Statement["id"][],
  };
}
