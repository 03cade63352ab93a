const MARKS = /\p{M}+/gu;
const ODD_APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u0060\u00b4]/gu;
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ı: "i",
  ħ: "h",
};
const UNDECOMPOSED = /[łøđðþæœßıħ]/gu;

/** Words of plain letters, figures and signs, of which only the case may differ: most are such, and thousands are folded. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/u;

/**
 * `text` without what people type differently: case, diacritics, kinds of apostrophe, width, and runs of white space.
 * The result has other offsets than `text`: use it to compare and to index, never to point.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(ODD_APOSTROPHES, "'")
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replace(/\s+/gu, " ")
    .trim();
}
