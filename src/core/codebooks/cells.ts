import type { CodedNote, CodedValue } from "../model/index.ts";

/** One filled cell: its value, and the words that it rests on. `own-code`: the codebook's own code for what is not known, which rests on none. */
export interface Cell {
  readonly value: string | number;
  readonly notes: readonly CodedNote[];
  readonly is: "told" | "own-code";
  /** By which rule it was chosen among others, and which those were; null where no other is told. */
  readonly by: string | null;
}

/** Filled cells by column. A column without one is empty: unknown, or left to the coder. */
export type Cells = Readonly<Record<string, Cell | null>>;

/** What a codebook makes of an incident: a row, or why it takes none. */
export type CodedRow = { readonly is: "row"; readonly cells: Cells } | { readonly is: "left-out"; readonly why: WhyLeftOut };

/** Why an incident has no row, in words for the file of what was left out. */
export const WHY_LEFT_OUT = {
  undecided: "Nobody decided on any of its reports.",
  rejected: "A person rejected the report.",
  series: "A series: several incidents told together, which is no event of the codebook.",
  situation: "A situation: a lasting state, which is no event of the codebook.",
  threatened: "It was threatened and did not happen.",
  denied: "It is told to be denied.",
  "no-such-event": "The codebook has no event for such an act.",
  "no-date": "No date is told that is as narrow as the codebook takes.",
  "no-place": "No place is told that is as narrow as the codebook takes.",
  "no-death": "No death is told: UCDP takes incidents with at least one.",
  "no-organised-actor": "No organised actor is named: UCDP takes incidents by one.",
  "nothing-told": "No date, place, perpetrator or figure is told of it.",
  "state-actor": "It is told of a state's own force: GTD takes acts of others alone.",
} as const;
export type WhyLeftOut = keyof typeof WHY_LEFT_OUT;

/** A told cell; null where there is no value. A value never stands without the words that it rests on. */
export function told(value: string | number | null | undefined, notes: readonly CodedNote[], by: string | null = null): Cell | null {
  return value === null || value === undefined || value === "" || notes.length === 0 ? null : { value, notes, is: "told", by };
}

export function ownCode(value: string | number): Cell {
  return { value, notes: [], is: "own-code", by: null };
}

export function notesOf(values: readonly (CodedValue<unknown> | null | undefined)[]): readonly CodedNote[] {
  return values.flatMap((value) => value?.notes ?? []);
}
