/** Offices, charges, hours and roads that the news of one country speaks of and that of few others does. */
const WORDS: readonly (readonly [country: string, pattern: RegExp])[] = [
  ["US", /\bsheriff(?:['’]s)?\b/iu],
  ["US", /\b(?:first|second|third)-degree\b/iu],
  ["US", /\bfelon(?:y|ies)\b/iu],
  ["US", /\bmisdemeanors?\b/iu],
  ["US", /\b(?:highway patrol|state troopers?|county (?:jail|coroner|prosecutor|deput(?:y|ies)|police))\b/iu],
  ["US", /\b[ap]\.?m\.? (?:E|C|M|P)[SD]T\b/u],
  ["US", /\b(?:calls? to|called|dialed|dialled) 911\b|\b911 (?:calls?|callers?|dispatchers?)\b/iu],
  ["US", /\b(?:Interstate|I-)\s?\d{1,3}\b/u],
];

/** How many of a country's own words a text has, by country. Each kind of word counts once. */
export function wordsOfCountries(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [country, pattern] of WORDS) if (pattern.test(text)) found.set(country, (found.get(country) ?? 0) + 1);
  return found;
}
