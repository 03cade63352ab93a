/** Cardinals below one hundred that are one word. */
const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them. */
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 };

const ORDINAL_NAMES =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
  "seventeenth eighteenth nineteenth twentieth";

/** Ordinals as words, `first` to `twentieth`. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(ORDINAL_NAMES.split(" ").map((name, index) => [name, index + 1]));

const oneOf = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join("|")})(?![a-z])`;
const WORD = oneOf([...Object.keys(SMALL), ...Object.keys(SCALES)]);
const SCALE = oneOf(Object.keys(SCALES));

/** Source of a pattern for a cardinal in digits or words, in lower case: `1,200`, `2.5`, `twenty-one`, `two hundred and five`. */
export const NUMBER_SOURCE = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,3})?|(?:(?<![a-z])${WORD}|a ${SCALE})(?:(?: |-| and )${WORD}){0,6})`;

/** Every single word that a number in words may begin with. */
export const NUMBER_STARTS: readonly string[] = [...Object.keys(SMALL), ...Object.keys(SCALES)];

/** Cardinals of one word: nearly all words that are asked about are none. */
const SINGLE: ReadonlyMap<string, number> = new Map([...Object.entries(SMALL), ...Object.entries(SCALES), ["a", 1], ["an", 1]]);

const isDigits = (text: string): boolean => /^\d/u.test(text);

/** The value of a cardinal in digits or words, in lower case; null for anything else. `a` and `an` are one. */
export function numberOf(text: string): number | null {
  const plain = text.trim();
  if (isDigits(plain)) return digitsOf(plain);
  if (/^[a-z]+$/u.test(plain)) return SINGLE.get(plain) ?? null;
  let total = 0;
  let group = 0;
  let seen: "nothing" | "number" = "nothing";
  for (const word of plain.split(/[\s-]+/u)) {
    if (word === "and") continue;
    const small = word === "a" || word === "an" ? 1 : SMALL[word];
    const scale = SCALES[word];
    if (small !== undefined) group += small;
    else if (scale === undefined) return null;
    else if (scale < 1000) group = Math.max(group, 1) * scale;
    else {
      total += Math.max(group, 1) * scale;
      group = 0;
    }
    seen = "number";
  }
  return seen === "number" ? total + group : null;
}

function digitsOf(plain: string): number | null {
  const match = /^(\d[\d,]*(?:\.\d+)?)(?:[\s-]+([a-z]+))?$/u.exec(plain);
  if (!match) return null;
  const value = Number((match[1] as string).replace(/,/gu, ""));
  const scale = match[2] === undefined ? 1 : SCALES[match[2]];
  return scale === undefined || !Number.isFinite(value) ? null : value * scale;
}
