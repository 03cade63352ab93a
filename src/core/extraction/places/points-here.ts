import type { Outline } from "../../text/index.ts";

/** "In this city", "near the capital": words that point to where the report was filed. */
const HERE =
  /\b(?:in|of|on|near|over|around|outside|throughout|across|through|to|downtown)\s+(?:this|the)\s+capital(?:\s+city)?\b|\b(?:in|of|on|near|over|around|outside|throughout|across|through)\s+this\s+(?:city|town|village)\b/iu;

/** Of a longer sentence no more is read. */
const LONGEST = 1000;

/** Whether sentences say that something is where the report was filed. */
export function pointsHere(outline: Outline, sentences: readonly number[]): boolean {
  return sentences.some((sentence) => {
    const [start, end] = outline.sentences[sentence] ?? [0, 0];
    return HERE.test(outline.text.slice(start, Math.min(end, start + LONGEST)));
  });
}
