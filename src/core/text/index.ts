export { fold } from "./fold.ts";
export { type Casing, casingOf, type Outline, outlineOf, sentenceAt } from "./outline.ts";
export { paragraphsOf } from "./paragraphs.ts";
export { type QuotedSpan, quotationsIn } from "./quotations.ts";
export { isSameName } from "./same-name.ts";
export { sentencesIn } from "./sentences.ts";
export { coveringOf, insideOf, overlappingOf } from "./span-index.ts";
export { type Word, wordIndexAt, wordsIn, wordsOf } from "./words.ts";
export { wordsOfClaim } from "./words-of-claim.ts";
