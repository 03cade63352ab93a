import { fold } from "../../src/core/text/index.ts";

/** The Arabic article within a name, joined to what it stands before by a space or a hyphen. */
const ARTICLE = /(^|[ -])(al|an|ar|as|ash|at|az|ad|adh|el|ez|es|er)[ -](?=[a-z'])/gu;
const OPENING = /^(?:al|an|ar|as|ash|at|az|ad|adh|el|ez|es|er)[ -](?=[a-z'])/u;
/** A name is not told by fewer letters once its article is left out: "Qamishli", but "Al Bab". */
const LONG = 6;

/** A name as it is looked up, and as else it is written: "Al Qāmishlī" as "al-qamishli" and "qamishli", "Sāmarrā’" as "samarra". */
export function spellingsOf(name: string): readonly string[] {
  const folded = fold(name);
  const plain = folded.replace(/['`]/gu, "");
  const both = plain.length > 3 ? [folded, plain] : [folded];
  const spelt = both.flatMap((one) => {
    const bare = one.replace(OPENING, "");
    const joined = [
      one.replace(ARTICLE, "$1$2-"),
      one.replace(ARTICLE, "$1$2 "),
      ...(/(?:^|[ -])el[ -]/u.test(one) ? [one.replace(ARTICLE, "$1al-")] : []),
    ];
    return [one, one.replaceAll("-", " "), ...joined, ...(bare.length >= LONG ? [bare] : [])];
  });
  return [...new Set(spelt)];
}
