import type { Span } from "../../../core/model/index.ts";

/** What a key does to the words that are selected: goes on by a word or a line, and takes one word or reaches further. */
export interface Step {
  readonly by: "word" | "line" | "edge";
  readonly to: 1 | -1;
  readonly takes: "one" | "more";
}

const STEPS: Readonly<Record<string, Pick<Step, "by" | "to">>> = {
  ArrowRight: { by: "word", to: 1 },
  ArrowLeft: { by: "word", to: -1 },
  ArrowDown: { by: "line", to: 1 },
  ArrowUp: { by: "line", to: -1 },
  End: { by: "edge", to: 1 },
  Home: { by: "edge", to: -1 },
};

export function stepOf(key: string, isHeld: boolean): Step | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step ? { ...step, takes: isHeld ? "more" : "one" } : null;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

export function wordsOfText(text: string): readonly Span[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }): Span => [index, index + word.length]);
}

/** The word that a selection began with and the one it reached: indexes in the list of words. */
export interface WordCursor {
  readonly from: number;
  readonly at: number;
}

/** From nowhere the first step takes the first word in sight. `lines` are the stretches that up and down step over. */
export function stepped(words: readonly Span[], lines: readonly Span[], { from, at }: WordCursor, { by, to, takes }: Step): WordCursor {
  const last = words.length - 1;
  const next = by === "word" ? at + to : lineStep(words, lines, at, by, to);
  const bounded = Math.max(0, Math.min(next, last));
  return { from: takes === "more" ? from : bounded, at: bounded };
}

function lineStep(words: readonly Span[], lines: readonly Span[], at: number, by: "line" | "edge", to: 1 | -1): number {
  const line = lineAt(lines, words[at]?.[0] ?? 0);
  if (by === "line") return firstWordFrom(words, lines[Math.max(0, Math.min(line + to, lines.length - 1))]?.[0] ?? 0);
  const own = lines[line] ?? [0, 0];
  return to === -1 ? firstWordFrom(words, own[0]) : words.findLastIndex(([start]) => start < own[1]);
}

function lineAt(lines: readonly Span[], position: number): number {
  return Math.max(
    0,
    lines.findLastIndex(([start]) => start <= position),
  );
}

function firstWordFrom(words: readonly Span[], position: number): number {
  const index = words.findIndex(([start]) => start >= position);
  return index < 0 ? words.length - 1 : index;
}

/** The words that a selection by hand covers, wholly or in part. */
export function cursorOf(words: readonly Span[], [start, end]: Span): WordCursor {
  const from = words.findIndex((word) => word[1] > start);
  return {
    from: Math.max(0, from),
    at: Math.max(
      0,
      words.findLastIndex((word) => word[0] < end),
    ),
  };
}

export function spanOfCursor(words: readonly Span[], { from, at }: WordCursor): Span | null {
  const [first, last] = [words[Math.min(from, at)], words[Math.max(from, at)]];
  return first && last ? [first[0], last[1]] : null;
}
