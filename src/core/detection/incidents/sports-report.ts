import { HARM, PLAY } from "../../lexicon/sport-words.ts";
import type { Outline } from "../../text/index.ts";

const FEWEST = 4;

/** A match is told in the words of war: strikes, shots, attacks. True where a text speaks of play and of no harm. */
export function isSportsReport({ text, words }: Outline): boolean {
  const played = new Set<string>();
  for (const { lower } of words) if (PLAY.has(lower)) played.add(lower);
  return played.size >= FEWEST && !HARM.test(text);
}
