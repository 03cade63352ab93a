import { fold } from "../../text/index.ts";

/**
 * What two spellings of one name share: folded, without a leading article, a possessive, stops and apostrophes, other signs as white
 * space. "the Kata'ib Hezbollah's" and "Kataib-Hezbollah" have one key.
 */
export function actorKey(name: string): string {
  return fold(name)
    .replace(/'s$/u, "")
    .replace(/['.\u2019]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|an?) (?=.)/u, "");
}
