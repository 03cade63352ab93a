import type { CodedIncident, CodedNote, CodedPerpetrator, CodedPlace, CodedStanding, CodedValue } from "../../../src/core/model/index.ts";

/** The words behind an invented value. Numbers tell them apart. */
export function note(at: number, over: Partial<CodedNote> = {}): CodedNote {
  return {
    ref: `d0c:${at}-${at + 1}`,
    document: "d0c",
    publisher: "The Sarn Courier",
    published: "2031-03-15",
    textSha256: "7e47",
    span: [at, at + 1],
    quoted: "x",
    sentence: "x.",
    says: "police",
    through: "The Sarn Courier",
    stance: "for",
    hedge: "plain",
    weight: "counts",
    origins: ["police"],
    report: "4e9",
    reviewer: "nk",
    givenBy: null,
    ...over,
  };
}

let next = 1000;

/** A value that so many origins tell. */
export function value<Value>(of: Value, origins = 1, standing: CodedStanding = "current", text = JSON.stringify(of)): CodedValue<Value> {
  const grade = { grade: "single-origin", carriers: origins, origins, ownClaims: 0, reasons: [] } as const;
  return { value: of, text, grade, standing, notes: [note(next++)], givenBy: null };
}

export const given = <Value>(of: Value): CodedValue<Value> => ({ ...value(of), grade: null, givenBy: "rt" });

export const day = (from: string, to = from) => ({ from, to });
export const figure = (min: number, max: number | null = min) => ({ min, max, of: null });

export const SARNETH: CodedPlace = {
  name: "Sarneth",
  country: "Kervan",
  countryCode: "XA",
  admin1: "Sarn",
  point: { lat: 31.5, lon: -41.5 },
  precision: "exact",
  site: null,
};

type Basis = CodedPerpetrator["footings"][number]["basis"];
export function group(name: string, bases: readonly Basis[] = ["reported"], over: Partial<CodedPerpetrator> = {}): CodedPerpetrator {
  return { name, kind: "organisation", actor: null, footings: bases.map((basis) => ({ basis, by: "unstated" })), roles: [], ...over };
}

/** A shooting in Sarneth on one day, of which nothing else is told. */
export function incident(over: Partial<CodedIncident> = {}): CodedIncident {
  const none = { killed: [], injured: [] };
  return {
    id: "1nc",
    heading: "Shooting, Sarneth, 2031-03-14",
    kind: "incident",
    acts: [value({ type: "shooting", status: "happened" })],
    dates: [value(day("2031-03-14"))],
    places: [value(SARNETH)],
    perpetrators: [],
    figures: { ...none, abducted: [], missing: [], detained: [] },
    tolls: none,
    attackers: none,
    victims: [],
    targets: [],
    weapons: [],
    fields: [],
    origins: [],
    documents: [{ id: "d0c", publisher: "The Sarn Courier", published: "2031-03-15", title: "Three dead", notes: [note(0)] }],
    reports: { held: 1, decided: 1, all: 1 },
    leftOut: [],
    ...over,
  };
}

/** The same with figures of the dead, of those attacked and of the attackers. */
export function dead(killed: readonly CodedValue<ReturnType<typeof figure>>[], attackers: typeof killed = []): Partial<CodedIncident> {
  return {
    figures: { killed, injured: [], abducted: [], missing: [], detained: [] },
    attackers: { killed: attackers, injured: [] },
  };
}
