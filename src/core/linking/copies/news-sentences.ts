import { isFurniture, isTitleLike } from "../../lexicon/page-furniture.ts";
import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

/** So many title-like paragraphs on end are a list of links; fewer are headings of a text. */
const SHORTEST_LIST = 3;

/** The sentences of a text that tell news, in order: furniture of a saved page and lists of titles left out. */
export function newsSentencesOf({ text, paragraphs, sentences, paragraphOfSentence }: Outline): readonly Span[] {
  const listed = listedParagraphs(paragraphs.map(([start, end]) => text.slice(start, end)));
  return sentences.filter(
    ([start, end], index) => !listed.has(paragraphOfSentence[index] as number) && !isFurniture(text.slice(start, end)),
  );
}

/** Indexes of paragraphs in a list of titles. The first paragraph is the document's own title and in no list. */
function listedParagraphs(paragraphs: readonly string[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let start = 1; start < paragraphs.length; start++) {
    let end = start;
    while (end < paragraphs.length && isTitleLike(paragraphs[end] as string)) end++;
    if (end - start >= SHORTEST_LIST) for (let at = start; at < end; at++) listed.add(at);
    start = Math.max(start, end);
  }
  return listed;
}
