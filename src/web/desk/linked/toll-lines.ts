import type { SheetDocumentView, SheetFieldView } from "../../../wire/linked-views.ts";

/** A figure as one document tells it. `max` null is "at least". */
export interface ToldFigure {
  /** When the document was published, `YYYY-MM-DD`: when it was told, never when it happened. */
  readonly day: string;
  readonly min: number;
  readonly max: number | null;
  /** The label of the document. */
  readonly document: string;
}

/** A figure as it stands until the same speaker tells another. `revised`: the same speaker told another before. */
export interface TollStep extends ToldFigure {
  readonly documents: readonly string[];
  readonly change: "first" | "revised";
}

/** What one speaker tells of one group over time. */
export interface TollLine {
  /** Who is said to say it; null in a publisher's own voice. */
  readonly who: string | null;
  readonly publisher: string | null;
  /** Who is counted; null where the text counts everybody. */
  readonly of: string | null;
  readonly steps: readonly TollStep[];
}

/** The lines of one field, and how many tellings have no day that they could be drawn at. */
export interface Toll {
  readonly field: string;
  readonly lines: readonly TollLine[];
  readonly undated: number;
}

const FIGURE = /^(?<least>at least )?(?<min>\d+)(?: to (?<max>\d+))?(?: \((?<of>.+)\))?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** "7", "at least 7", "7 to 9 (soldiers)" as numbers, and whom they count; null where it is no figure. */
export function figureOf(text: string): { readonly min: number; readonly max: number | null; readonly of: string | null } | null {
  const { least, min, max, of } = FIGURE.exec(text)?.groups ?? {};
  if (min === undefined) return null;
  return { min: Number(min), max: least === undefined ? Number(max ?? min) : null, of: of ?? null };
}

/**
 * A field's figures by who tells them, in order of publication: institutions and other named speakers first, then each publisher's own
 * voice apart, since one does not revise another. What is denied is no figure told.
 */
export function tollOf({ name, values }: SheetFieldView, documents: readonly SheetDocumentView[]): Toll {
  const byLabel = new Map(documents.map((document) => [document.label, document]));
  const told = new Map<string, Omit<TollLine, "steps"> & { readonly figures: ToldFigure[] }>();
  let undated = 0;
  for (const { text, tellings } of values) {
    const figure = figureOf(text);
    if (figure === null) continue;
    for (const { document: label, voices, stance } of tellings) {
      const document = byLabel.get(label);
      const day = DAY.exec(document?.published ?? "")?.[0];
      if (stance === "against") continue;
      if (day === undefined) {
        undated++;
        continue;
      }
      for (const { kind, hands } of voices) {
        const who = kind === "own-voice" ? null : (hands.at(-1) ?? null);
        const publisher = who === null ? (document?.publisher ?? label) : null;
        const key = JSON.stringify([who, publisher, figure.of]);
        const line = told.get(key) ?? { who, publisher, of: figure.of, figures: [] };
        line.figures.push({ day, min: figure.min, max: figure.max, document: label });
        told.set(key, line);
      }
    }
  }
  const lines = [...told.values()].map(({ figures, ...line }) => ({ ...line, steps: stepsOf(figures) }));
  return { field: name, lines: lines.sort(bySpeaker), undated };
}

const count = ({ steps }: TollLine): number => steps.reduce((sum, { documents }) => sum + documents.length, 0);

function bySpeaker(a: TollLine, b: TollLine): number {
  return Number(a.who === null) - Number(b.who === null) || count(b) - count(a) || ((a.who ?? "") < (b.who ?? "") ? -1 : 1);
}

/** Documents that repeat the figure before them add to its step; another figure makes the next. */
function stepsOf(figures: readonly ToldFigure[]): readonly TollStep[] {
  const number = ({ document }: ToldFigure): number => Number(document.slice(1));
  const inOrder = figures.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : number(a) - number(b)));
  const steps: TollStep[] = [];
  for (const figure of inOrder) {
    const last = steps.at(-1);
    if (last?.min === figure.min && last.max === figure.max) {
      if (!last.documents.includes(figure.document)) steps[steps.length - 1] = { ...last, documents: [...last.documents, figure.document] };
    } else steps.push({ ...figure, documents: [figure.document], change: last === undefined ? "first" : "revised" });
  }
  return steps;
}

/** A figure in words: "7", "7–9", "7 or more". */
export function figureWords({ min, max }: Pick<ToldFigure, "min" | "max">): string {
  return max === null ? `${min}+` : max === min ? String(min) : `${min}–${max}`;
}
