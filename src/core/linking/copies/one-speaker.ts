import type { Speaker, Statement } from "../../model/index.ts";
import { fold } from "../../text/index.ts";

const LIGHT = new Set(
  "a an the this that its their his her our of for in at one another mr mrs ms dr captain colonel general major sergeant inspector".split(
    " ",
  ),
);

/** Who is heard in a statement, and the words beside: a name may stand next to the description that was taken for the speaker. */
export interface Heard {
  readonly speaker: Speaker | null;
  /** The speaker's words, folded, without articles and titles. */
  readonly words: readonly string[];
  /** The last word of a person's or a body's name, folded; null for a description. */
  readonly lastName: string | null;
  /** What stands in apposition before or behind, folded words. */
  readonly beside: readonly string[];
}

/** In UTF-16 units on either side. */
const BESIDE = 40;

export function heardIn(text: string, { speaker }: Statement): Heard {
  if (speaker === null) return { speaker, words: [], lastName: null, beside: [] };
  const [start, end] = speaker.span;
  const before = text.slice(Math.max(0, start - BESIDE), start).replace(/, (?:an? |the )?$/u, ",");
  const left = before.endsWith(",")
    ? (before
        .slice(0, -1)
        .split(/[,.;:!?“”"\n]/u)
        .at(-1) ?? "")
    : "";
  const right = /^,? \p{Lu}[^,.;:!?“”"\n]*/u.exec(text.slice(end, end + BESIDE))?.[0] ?? "";
  return {
    speaker,
    words: wordsOfName(speaker.text),
    lastName: lastNameOf(speaker),
    beside: [...wordsOfName(left), ...wordsOfName(right)],
  };
}

/**
 * Whether two texts mean one speaker as far as the words show: the same last name, or one description within the other ("the hospital" for
 * "Sael General Hospital"). A body is none of its members: "police" for "a police spokesman" raises the speaker. Who has lost his name
 * ("a trader" for "Pell Daskin") is no longer shown to be the same.
 */
export function isOneSpeaker(before: Heard, after: Heard): boolean {
  if (before.speaker === null || after.speaker === null) return before.speaker === after.speaker;
  if (before.speaker.text === after.speaker.text) return true;
  const [one, other] = [before.words, after.words];
  if (one.length === 0 || other.length === 0 || one.join(" ") === other.join(" ")) return true;
  const [lastOne, lastOther] = [before.lastName, after.lastName];
  if (lastOne !== null && lastOther !== null) return other.includes(lastOne) || one.includes(lastOther);
  if (isNamedBeside(before, lastOther) || isNamedBeside(after, lastOne)) return true;
  if ((before.speaker.kind === "institution") !== (after.speaker.kind === "institution")) return false;
  const isWithin = (words: readonly string[], whole: readonly string[]): boolean => words.every((word) => whole.includes(word));
  return (lastOther === null && isWithin(other, one)) || (lastOne === null && isWithin(one, other));
}

const isNamedBeside = ({ beside }: Heard, name: string | null): boolean => name !== null && beside.includes(name);

function wordsOfName(text: string): readonly string[] {
  return fold(text)
    .replace(/'s\b/gu, "")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== "" && !LIGHT.has(word));
}

function lastNameOf({ text, kind }: Speaker): string | null {
  const [head = ""] = text.split(/ (?:of|from|in|at|for|to|with|on) /u);
  const capital =
    head.match(/(?<=\s)\p{Lu}[\p{L}'’-]+|^\p{Lu}[\p{L}'’-]+(?=\s+\p{Lu})/gu)?.at(-1) ??
    (kind === "person" ? /^\p{Lu}[\p{L}'’-]+$/u.exec(head)?.[0] : undefined);
  return capital === undefined ? null : fold(capital).replace(/'s$/u, "");
}
