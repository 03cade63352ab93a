/** Sentences of a saved page that are no news: rights, advice, links. Two pages that share them share nothing. */
const FURNITURE: readonly RegExp[] = [
  /\ball rights reserved\b/iu,
  /^(?:©|\(c\)|copyright)\b|\bcopyright (?:©|\(c\)|\d{4})/iu,
  /\b(?:may|must) not be (?:published|reproduced|rewritten|broadcast|redistributed)\b/iu,
  /\b(?:download|get) (?:our|the) (?:free )?(?:\S+ ){0,4}app\b/iu,
  /\b(?:sign up|subscribe|register) (?:here|now|today|for|to)\b|\bnewsletters?\b/iu,
  /\bfollow (?:us|me|him|her|\S+ ){1,4}on (?:twitter|facebook|instagram)\b|\blike us on facebook\b/iu,
  /\bclick (?:here|on|for|the)\b|\bread more\b|\bmore (?:stories|news|from)\b|\brelated (?:stories|articles|coverage)\b/iu,
  /\b(?:terms of (?:use|service)|privacy policy|user agreement|cookie policy)\b/iu,
  /\b(?:comments?|posting|commenting) (?:are|is|on this|policy|guidelines)\b|\bleave a comment\b|\blog ?in to\b/iu,
  /\badvertis(?:ement|ing|e)\b|\bsponsored\b/iu,
  /\b(?:photo|image|video|picture) (?:by|courtesy|credit)\b|^(?:photo|image|video)s?\s*:/iu,
  /\b(?:call|contact|phone|text) (?:\S+ ){0,6}crime ?stoppers\b|\bcrime ?stoppers\b.{0,80}\d{3}-?\d{4}/iu,
  /\banyone with (?:any )?information\b|\bif you have (?:any )?information\b/iu,
  /\bstay with\b.{0,60}\bfor (?:the latest|updates)\b|\bthis (?:is a )?(?:story is )?developing\b|\bcheck back\b/iu,
  /^(?:\d{1,2}:)?\d{1,2}:\d{2} (?=\p{L})(?![ap]\.?m\b).{4,160}[^.]$/iu,
  /^(?:click|tap)\b.{0,12}\b(?:here|icon|tap)\b|\btap (?:here|an icon)\b/iu,
  /\b(?:you|your|you're|you'll|open)\b.{0,120}\b(?:icons?|menu|browser|smartphone|iphone|ipad|app|inbox|e-?edition|subscribers?|print(?:ed)? (?:newspaper|agate|edition))\b/iu,
  /\b(?:icons?|menu|browser|smartphone|iphone|ipad|app|inbox|e-?edition)\b.{0,120}\b(?:you|your|you're|you'll)\b/iu,
];

export function isFurniture(sentence: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(sentence));
}

/** A title-like line is shorter; a news sentence without its full stop is longer. In UTF-16 units. */
const LONGEST_TITLE = 140;

/** A line as lists of videos, links and "related" articles have them: short, without the full stop of a sentence. */
export function isTitleLike(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.…][”"’')\]]*$/u.test(line);
}
