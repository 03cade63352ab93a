import { THINGS } from "../../lexicon/role-words.ts";
import { HIT_BESIDE, NO_TARGET, WAS_HIT, WENT_OVER } from "../../lexicon/targets-beside-words.ts";
import type { RoleFiller, Span } from "../../model/index.ts";
import type { EventMention } from "./event-mention.ts";

/**
 * What an act hit, by the words of its own part of a sentence, where no other words name anything: "blew up outside a ferry office", "opened fire in
 * a bakery", "a bakery was torched".
 */
export function targetsBeside(text: string, mentions: readonly EventMention[]): readonly RoleFiller[] {
  const acts = mentions.filter(({ reach, status, type }) => reach !== "state" && status !== "hypothetical" && !OF_PERSONS.has(type));
  for (const { stretch, type } of acts) {
    const [from, to] = stretch;
    const told = text.slice(from, to);
    const found = [...told.matchAll(WENT_OVER), ...told.matchAll(WAS_HIT), ...told.matchAll(HIT_BESIDE)].flatMap(
      (match): readonly Span[] => {
        const own = match[1] as string;
        const start = from + match.index + match[0].lastIndexOf(own);
        // "Shot in front of the school": a bomb is meant for what it goes off by, a shot is not.
        const isBeside = PEOPLE_HIT.has(type) && BESIDE.test(match[0]);
        return isThing(own) && !isBeside ? [[start, start + own.length]] : [];
      },
    );
    const [first] = found;
    if (first !== undefined) return [{ text: text.slice(...first), spans: [first] }];
  }
  return [];
}

/** Acts on a certain person: what stands around is where he was. */
const OF_PERSONS: ReadonlySet<string> = new Set(["assassination", "kidnapping", "sexual-violence"]);

const PEOPLE_HIT: ReadonlySet<string> = new Set(["shooting", "attack", "clash"]);
const BESIDE = /^(?:outside|beside|next\sto|in\sfront\sof|under|underneath|beneath|through|over)\s/iu;

function isThing(words: string): boolean {
  const last = words.toLowerCase().split(/\s+/u).at(-1) ?? "";
  return THINGS.has(last) && !NO_TARGET.test(last) && (!OPEN.test(last) || /\s/u.test(words));
}
/** "A rice field", not "the field". */
const OPEN = /^(?:fields?|lines?|cent(?:er|re)|office|house|home)$/u;
