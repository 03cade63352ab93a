import { documentsOf, type SetName, sha256Of } from "./gold-sets.ts";
import { proseOf, wordsKey } from "./prose.ts";
import type { Half, SampleItem } from "./sample.ts";
import { familiesOf } from "./strata.ts";

/** A sentence that may be drawn. */
export interface Candidate extends Omit<SampleItem, "item" | "stratum"> {
  /** Every family of words that stands in it, as `familiesOf` names them. */
  readonly families: ReadonlySet<string>;
  /** The message or article, the same for its copies in other sets and under other names. */
  readonly group: string;
  /** The words of the sentence and of each of its context, to tell copies by. */
  readonly keys: readonly string[];
  /** Hex digits by which candidates are put in order: the seed's doing, the same whatever else there is to draw. */
  readonly rank: string;
}

/** Letters and digits by which two copies of one article are told to be one. */
const OPENING = 120;

function groupOf(set: SetName, id: string, text: string): string {
  return set.startsWith("muc4") ? `muc4:${id}` : wordsKey(text.slice(0, 4 * OPENING)).slice(0, OPENING);
}

/** Every sentence of a set that may be drawn, in the order in which `seed` draws. */
export function candidatesOf(set: SetName, seed: number): readonly Candidate[] {
  return documentsOf(set)
    .flatMap((document): readonly Candidate[] => {
      const { id, text } = document;
      const sha256 = sha256Of(text);
      const group = groupOf(set, id, text);
      const half: Half = Number.parseInt(sha256Of(`${seed}:half:${group}`).slice(0, 2), 16) % 2 === 0 ? "open" : "closed";
      return proseOf(document).map(({ sentence, context, neighbours }) => ({
        ...{ set, document: id, sha256, half, sentence, context, group },
        families: familiesOf(text.slice(...sentence)),
        keys: [sentence, ...neighbours].map((span) => wordsKey(text.slice(...span))).filter((key) => key.split(" ").length >= 6),
        rank: sha256Of(`${seed}:draw:${set}:${id}:${sentence[0]}`),
      }));
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
}
