import type { CountWhat } from "../../model/index.ts";
import type { TextCount } from "./text-count.ts";

/**
 * How many different people are told one by one to have been harmed on one side: by full name with an age ("Anna Bell, 34").
 * A surname, a pronoun or a noun alone may be any of them and adds nobody; capitalised words without an age may be no person.
 */
export function personsTold(counts: readonly TextCount[], what: CountWhat, side: TextCount["who"]["side"]): number {
  const names: string[][] = [];
  for (const one of counts) {
    if (one.what !== what || one.who.side !== side || one.told !== "one-person") continue;
    const words = one.named?.split(" ") ?? [];
    const isFull = words.length >= 2 && words.length <= LONGEST_NAME && !AGE.test(words.join(""));
    if (names.length >= MOST) break;
    if (isFull && AGE.test(one.asWritten) && !names.some((name) => isSameName(name, words))) names.push(words);
  }
  return names.length;
}

const AGE = /\d/u;
const LONGEST_NAME = 4;
/** Each name is held against those before it: beyond so many none is looked at. */
const MOST = 200;

/** "Anna Bell", "Anna Maria Bell" and "Bell, Anna" are one; two Bells of other first names are not. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared >= 2 || (shared === 1 && a[0] === b[0]);
}
