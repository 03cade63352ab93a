import type { Copy } from "../model/index.ts";

/** The document that stands for all versions of one article, the least id of them: versions are one carrier. */
export function articlesOf(copies: readonly Copy[]): (document: string) => string {
  const article = new Map<string, string>();
  const find = (document: string): string => {
    const known = article.get(document);
    return known === undefined || known === document ? document : find(known);
  };
  for (const { document, of, relation } of copies) {
    if (relation !== "version") continue;
    const [one, other] = [find(document), find(of)];
    const [least, more] = one < other ? [one, other] : [other, one];
    article.set(more, least);
  }
  return find;
}
