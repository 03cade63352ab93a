import type { Copy, LinkingDocument, SharedPassage } from "../../model/index.ts";
import { compareTellings, type Tellings } from "./compare-tellings.ts";
import type { RareDetails } from "./rare-details.ts";

/** Sentence by sentence: of the sentences of the text that has fewer so many tell, in other words, what one of the other tells. */
const LEAST_MET = 0.25;
const FEWEST_MET = 3;
const FEWEST_DETAILS = 12;
/** Names alone make a list of those killed. */
const FEWEST_WORDS_MET = 10;
/** Fact by fact, where sentences were cut up anew: rare words and numbers, names apart, that both tell in one order. */
const FEWEST_WORDS = 12;
const LEAST_SHARE = 0.35;
/** No rewrite shares fewer rare words and numbers that are told seldom: a look at those alone saves most pairs a closer one. */
export const FEWEST_RARE_WORDS = Math.min(FEWEST_WORDS_MET, FEWEST_WORDS);
/** Standard deviations above chance. */
const IN_ORDER = 2.5;
/** Sentences of each text over which they must be spread: a quotation or a paragraph that both heard is no rewrite. */
const FEWEST_SENTENCES = 7;
/** How many details a reason names. */
const NAMED = 6;

/** A document with its rare details. */
export interface Teller {
  readonly document: LinkingDocument;
  readonly details: Omit<RareDetails, "nameRuns">;
}

/** Whether one document seems to tell the other anew; null where it does not. `passages` are what they share word for word. */
export function judgeRewrite(later: Teller, earlier: Teller, passages: readonly SharedPassage[]): Copy | null {
  const tellings = compareTellings(later.details, earlier.details, passages);
  if (!isBySentence(tellings) && !isByFact(tellings)) return null;
  return {
    document: later.document.id,
    of: earlier.document.id,
    relation: "rewrite",
    share: Math.round(tellings.share * 1000) / 1000,
    spans: tellings.met,
    reasons: reasonsFor(tellings, later.document.text),
  };
}

const isBySentence = ({ shared, words, met, shareMet }: Tellings): boolean =>
  shared.length >= FEWEST_DETAILS && words.length >= FEWEST_WORDS_MET && met.length >= FEWEST_MET && shareMet >= LEAST_MET;

function isByFact({ words, shareOfWords, order }: Tellings): boolean {
  const spread = (side: "here" | "there"): number => new Set(words.map((one) => one[side].sentence)).size;
  return (
    words.length >= FEWEST_WORDS &&
    shareOfWords >= LEAST_SHARE &&
    order >= IN_ORDER &&
    Math.min(spread("here"), spread("there")) >= FEWEST_SENTENCES
  );
}

function reasonsFor({ words, share, order, met, shareMet }: Tellings, text: string): readonly string[] {
  const heaviest = [...words].sort((a, b) => b.here.weight - a.here.weight || a.here.span[0] - b.here.span[0]).slice(0, NAMED);
  const named = heaviest.map(({ here }) => text.slice(here.span[0], here.span[1])).join(", ");
  return [
    `${Math.round(100 * share)} % of the rare details of the one that tells fewer are in the other, in other words`,
    `both tell ${words.length} rare words and numbers: ${named}`,
    ...(shareMet >= LEAST_MET ? [`${met.length} of its sentences tell what a sentence of the other tells`] : []),
    ...(order >= IN_ORDER ? ["they tell their facts in one order, more than chance would have it"] : []),
  ];
}
