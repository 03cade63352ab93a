export { agencyLikeness, isNoAgency } from "./agency-name.ts";
export { type Byline, bylineOf } from "./byline.ts";
export { CREDIT_RULES, type Credit, creditOf } from "./credit-line.ts";
export { type Dateline, datelineOf } from "./dateline.ts";
export { type GenreClues, guessGenre } from "./guess-genre.ts";
export { identifyLanguage, readingOf } from "./identify-language.ts";
export { parsePartialDate } from "./partial-date.ts";
