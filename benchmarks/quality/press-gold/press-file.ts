import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A number told of people: `max` null is "at least". */
export interface KeyRange {
  readonly min: number;
  readonly max: number | null;
}

/** One incident as one document tells it. */
export interface KeyReport {
  readonly incident: string;
  readonly trigger: string;
  /** A stretch around the trigger that stands once in the text. */
  readonly in: string;
  readonly main?: boolean;
  readonly type: string;
  readonly date: readonly [string, string] | null;
  readonly place: string | null;
  readonly killed: KeyRange | null;
  readonly injured: KeyRange | null;
  readonly perpetrators: readonly { readonly text: string; readonly basis: string }[];
}

export interface KeyDocument {
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly reports: readonly KeyReport[];
}

/** A value that some documents tell of an incident, and how many origins stand behind it. */
export interface KeyValue {
  readonly value: KeyRange | string;
  readonly documents: readonly string[];
  readonly origins: number;
}

export type ValueField = "killed" | "injured" | "perpetrators";

export interface KeyIncident {
  readonly key: string;
  readonly values: Readonly<Partial<Record<ValueField, readonly KeyValue[]>>>;
}

export interface KeyClaim {
  readonly key: string;
  readonly proposition: string;
  readonly statements: readonly {
    readonly document: string;
    /** What is said, exact characters of the text, standing there once. */
    readonly quote: string;
    readonly stance: "for" | "against" | "no-evidence";
  }[];
}

/** A press file with what a careful reader sees in it. */
export interface PressFile {
  readonly documents: readonly KeyDocument[];
  readonly incidents: readonly KeyIncident[];
  readonly copies: readonly { readonly document: string; readonly of: string; readonly relation: string }[];
  readonly circles: readonly { readonly documents: readonly string[]; readonly about: string }[];
  readonly claims: readonly KeyClaim[];
}

/** A press file of this folder by its name. Throws where there is none. */
export function readPressFile(name: string): PressFile {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), "utf8")) as PressFile;
}

/** The names of the press files of one half: to practise on, or held. */
export function namesOf(half: "practice" | "held"): readonly string[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.startsWith(`${half}-`) && name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}
