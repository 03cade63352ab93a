import type { Span } from "../../../src/core/model/span.ts";

const OCCURRENCE = /#(\d+)$/u;
/** What the marks of a sheet and different keyboards do to words that are copied. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/['’‘]/u, "['’‘]"],
  [/["“”]/u, '["“”]'],
  [/[-‐‑–—]/u, "[-‐‑–—]"],
];

function patternOf(words: string): RegExp {
  const pieces = words
    .split(/\s+/u)
    .map((piece) =>
      [...piece].map((letter) => SAME.find(([one]) => one.test(letter))?.[1] ?? letter.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&")).join(""),
    );
  const before = /^[\p{L}\p{N}]/u.test(words) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = /[\p{L}\p{N}]$/u.test(words) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(`${before}${pieces.join("\\s+")}${after}`, "gu");
}

/**
 * Where a labeller's words stand in `text`, whole words within `context` alone: with "#2" at the end the second place in the context, else
 * the first place at or after `from`, else the first in the context. White space, kinds of quotation mark and of dash make no
 * difference, the marks «« and »» are passed over; capitals make one. Null where the words are not found. UTF-16 code units.
 */
export function findWords(text: string, context: Span, from: number, written: string): Span | null {
  const occurrence = Number(OCCURRENCE.exec(written)?.[1] ?? 0);
  const words = written.replace(OCCURRENCE, "").replace(/««|»»/gu, "").trim();
  if (words === "") return null;
  const found = [...text.slice(...context).matchAll(patternOf(words))].map(
    ({ 0: match, index }): Span => [context[0] + index, context[0] + index + match.length],
  );
  return (occurrence > 0 ? found[occurrence - 1] : (found.find(([start]) => start >= from) ?? found[0])) ?? null;
}
