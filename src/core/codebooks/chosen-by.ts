import type { CodedFigure, CodedValue } from "../model/index.ts";
import { valueInWords } from "./in-words.ts";

/** By which written rule a figure stands in its cell: docs/decisions/0011-rows-for-codebooks.md gives the ground of each. */
const RULES = {
  lowest: "the lowest figure that stands, the most conservative where sources differ",
  best: "the figure of the highest grade, a person's above all, and among equals the lower",
} as const;

/**
 * Why a cell holds this figure and which others were told, each with the last day it was told on: the newest figure is not always the one that a
 * codebook takes, and nobody should have to find that out. Null where no other is told.
 */
export function chosenBy(
  rule: keyof typeof RULES,
  chosen: CodedValue<CodedFigure> | null | undefined,
  all: readonly CodedValue<CodedFigure>[],
): string | null {
  const others = all.filter(({ text }) => text !== chosen?.text);
  if (chosen == null || others.length === 0) return null;
  return `${RULES[rule]}: ${chosen.text}, not ${others.map(withDay).join(" or ")}`;
}

function withDay(value: CodedValue<CodedFigure>): string {
  const last = value.notes
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  return `${valueInWords(value)}${last === undefined ? "" : ` told until ${last}`}`;
}
