import type { Count } from "../model/index.ts";
import { fold } from "../text/index.ts";
import { HARM_BEHIND } from "./count-harm.ts";
import { ROLE_NOUNS } from "./count-words.ts";
import { PRIVATE_NOUNS } from "./private-persons.ts";

/** Words that count everybody. */
const ANYBODY = new Set(
  "people persons person victims victim dead bodies body others lives them total killed injured wounded casualties deaths fatalities individuals man men woman women those".split(
    " ",
  ),
);

/** "Four other family members": whom they count is the same. */
const ONE_MORE = /^(?:(?:other|others|more|further|additional|fellow|his|her|their|its|same)\s+)+/u;
const KIN: ReadonlyMap<string, string> = new Map([
  ["relatives", "family members"],
  ["family", "family members"],
  ["members of a family", "family members"],
]);

/** How far around a figure its group stands, in UTF-16 code units. */
const AROUND = 120;

/**
 * Whom a figure counts, folded and without names: over several documents neither a person nor a people is counted. Null for everybody who was
 * attacked; `named-alone`: nothing but a name tells whom, so that the figure stays in its report. `text` is the document's.
 */
export function countedGroup({ who, span }: Count, text: string): string | "named-alone" | null {
  const words = who.group === null ? [] : asWritten(who.group, text.slice(Math.max(0, span[0] - AROUND), span[1] + AROUND)).split(/\s+/u);
  const nameless = fold(words.filter((word) => !/\p{Lu}/u.test(word) || isCommon(fold(word))).join(" "));
  const group = told(nameless.replace(HARM_BEHIND, "").replace(ONE_MORE, ""));
  if (words.length > 0 && group === "" && nameless === "" && who.nationality === null) return "named-alone";
  const isAnybody = group === "" || ANYBODY.has(group.split(" ").at(-1) ?? group);
  if (isAnybody && who.nationality === null) return null;
  return [who.nationality, isAnybody ? null : group].filter((part) => part !== null).join(" ");
}

const told = (group: string): string => KIN.get(group) ?? group;

/** The group in the letters of the text: counts tell it in lower case, which shows no names. */
function asWritten(group: string, around: string): string {
  const at = around.toLowerCase().indexOf(group.toLowerCase());
  return at < 0 ? group : around.slice(at, at + group.length);
}

/** "Soldiers were killed", "TWO FARMERS KILLED": a capital that makes no name. */
function isCommon(word: string): boolean {
  return (
    ANYBODY.has(word) || ROLE_NOUNS.has(word) || PRIVATE_NOUNS.has(word) || PRIVATE_NOUNS.has(word.replace(/s$/u, "")) || FEW.has(word)
  );
}
const FEW = new Set("civilians troops police children members family relatives security forces workers".split(" "));
