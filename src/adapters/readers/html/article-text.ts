import { Readability } from "@mozilla/readability";
import { MAX_READABILITY_DEPTHS, MAX_READABILITY_ELEMENTS } from "../limits.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import { paragraphsBelow } from "./page-blocks.ts";
import type { SkimmedPage } from "./skim-markup.ts";

const BESIDE_THE_ARTICLE = "nav, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], select, button";
/** What Readability found is doubted where it is less than this share of the page's marked article. */
const LEAST_SHARE = 0.5;
const SHORTEST_ARTICLE = 140;

/** The paragraphs of a page's article: as Readability finds them, else those of what the page marks as article, else all. Changes the tree. */
export function articleParagraphs(document: DomDocument, page: SkimmedPage): readonly string[] {
  const marked = markedParagraphs(document);
  if (page.elements > MAX_READABILITY_ELEMENTS || page.depths > MAX_READABILITY_DEPTHS) return marked;
  const found = readabilityParagraphs(document);
  const enough = Math.max(SHORTEST_ARTICLE, lengthOf(marked.isMarked === "yes" ? marked : []) * LEAST_SHARE);
  return lengthOf(found) >= enough ? found : marked;
}

type Marked = readonly string[] & { readonly isMarked?: "yes" };

function markedParagraphs(document: DomDocument): Marked {
  for (const beside of [...document.querySelectorAll(BESIDE_THE_ARTICLE)]) beside.remove();
  const articles = [...document.querySelectorAll("[itemprop=articleBody], article, main, [role=main]")];
  const longest = articles.map(paragraphsBelow).reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), [] as readonly string[]);
  if (lengthOf(longest) >= SHORTEST_ARTICLE) return Object.assign([...longest], { isMarked: "yes" as const });
  return document.body ? paragraphsBelow(document.body) : [];
}

function readabilityParagraphs(document: DomDocument): readonly string[] {
  const options = { charThreshold: 200, disableJSONLD: true, serializer: (node: unknown) => node as DomElement };
  const article = new Readability(document as never, options as never).parse() as { readonly content?: DomElement } | null;
  return article?.content ? paragraphsBelow(article.content) : [];
}

function lengthOf(paragraphs: readonly string[]): number {
  let length = 0;
  for (const paragraph of paragraphs) length += paragraph.length;
  return length;
}
