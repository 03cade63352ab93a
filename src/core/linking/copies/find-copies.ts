import type { Copy, LinkingDocument } from "../../model/index.ts";
import { publishedDay } from "../days.ts";
import { type Alignment, alignTerms } from "./align-terms.ts";
import { inTime, judgeCopy } from "./judge-copy.ts";
import { type NewsTerms, newsTermsOf } from "./news-terms.ts";
import { pairsInBlock } from "./pairs-in-block.ts";
import { sentenceKeysOf } from "./sentence-keys.ts";

/** Two documents that share a passage, and what they share. `later` and `earlier` as in `inTime`. */
export interface SharedWords {
  readonly later: LinkingDocument;
  readonly earlier: LinkingDocument;
  readonly alignment: Alignment;
  /** Null where what they share is too little to be a copy: a quotation, a press statement. */
  readonly copy: Copy | null;
}

/** Finds which documents share passages, whole texts or single sentences. Documents may come in any order; pairs are in order of ids. */
export function findSharedWords(documents: readonly LinkingDocument[]): readonly SharedWords[] {
  const all = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const terms = all.map(({ text }) => newsTermsOf(text));
  const found: SharedWords[] = [];
  for (const [a, b] of candidatePairs(all, terms)) {
    const [earlier, later] = inTime(all[a] as LinkingDocument, all[b] as LinkingDocument);
    const [there, here] = earlier === all[a] ? [terms[a], terms[b]] : [terms[b], terms[a]];
    const alignment = alignTerms(here as NewsTerms, there as NewsTerms);
    if (alignment.passages.length > 0) found.push({ later, earlier, alignment, copy: judgeCopy(later, earlier, alignment) });
  }
  return found;
}

function candidatePairs(all: readonly LinkingDocument[], terms: readonly NewsTerms[]): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>();
  for (const [index, one] of terms.entries()) {
    for (const key of sentenceKeysOf(one)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  const days = all.map(({ published }) => publishedDay(published) ?? 0);
  const met = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const members of blocks.values()) {
    for (const [a, b] of pairsInBlock(members, days)) {
      const key = a * all.length + b;
      if (met.has(key)) continue;
      met.add(key);
      pairs.push([a, b]);
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}
