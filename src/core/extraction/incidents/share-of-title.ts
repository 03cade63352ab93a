import { stemOf } from "../../lexicon/stem.ts";
import type { ExtractionContext } from "../context.ts";
import type { MentionGroup } from "./group-mentions.ts";

/** So many of its mentions are read: what the headline is about is told early. */
const MENTIONS = 4;
const WORD = /\p{L}[\p{L}\p{M}’'-]+/gu;
/** Words that any headline has. */
const ORDINARY = new Set(
  "the and for from with after over near into who that this its his her their has have was were are been says said say tell told report new more than amid about".split(
    " ",
  ),
);

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(WORD) ?? []).filter((word) => word.length > 2 && !ORDINARY.has(word)).map(stemOf));

/** How much of the headline's words a group's sentences hold: 0 to 1; 0 where no headline is known. */
export function shareOfTitle({ outline, facts }: ExtractionContext): (group: MentionGroup) => number {
  const title = facts.title === null || outline.casing !== "mixed" ? new Set<string>() : stemsOf(facts.title);
  return ({ mentions }) => {
    if (title.size === 0) return 0;
    const own = stemsOf(
      mentions
        .slice(0, MENTIONS)
        .map(({ stretch }) => outline.text.slice(...stretch))
        .join(" "),
    );
    return [...title].filter((word) => own.has(word)).length / title.size;
  };
}
