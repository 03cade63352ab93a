export { agencyLikeness } from "./agency-name.ts";
export { bylineOf } from "./byline.ts";
export { agencyAmong, CREDIT_RULES, creditOf } from "./credit-line.ts";
export { creditedAgency } from "./credited-agency.ts";
export { datelineOf } from "./dateline.ts";
export { type GenreClues, guessGenre } from "./guess-genre.ts";
export { headLineOf } from "./head-line.ts";
export { identifyLanguage, readingOf } from "./identify-language.ts";
export { parsePartialDate } from "./partial-date.ts";
