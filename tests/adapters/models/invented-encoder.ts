import { type Encoded, type Encoder, TAG_FAMILIES, VALUE_COLUMNS } from "../../../src/adapters/models/encoder/encoder.ts";
import { readVocabulary } from "../../../src/adapters/models/encoder/word-pieces.ts";

const WORDS = "[UNK] . , ” “ said wrote not mara vell the bridge fell rain soon it was calm".split(" ");

/** A vocabulary of a few whole words. */
export const vocabulary = readVocabulary(WORDS.join("\n"));
const id = (word: string): number => vocabulary.get(word) as number;
const STOPS = new Set([id("."), id("said"), id("wrote")]);
const CUES = new Map([
  [id("said"), 6],
  [id("wrote"), 1],
]);

/** An encoder of one rule: what stands before "said" up to a full stop is its source, what stands after it its content. "Wrote" it half believes. */
export const inventedEncoder: Encoder = {
  version: "invented",
  encode: async (ids) => {
    const tags = new Float32Array(ids.length * TAG_FAMILIES.length * 3).fill(-6);
    const pairs = new Float32Array(2 * ids.length * ids.length).fill(-6);
    for (let outside = 0; outside < tags.length; outside += 3) tags[outside] = 6;
    for (const [at, one] of ids.entries()) {
      const sure = CUES.get(one);
      if (sure === undefined) continue;
      tags[at * TAG_FAMILIES.length * 3] = -6;
      tags[at * TAG_FAMILIES.length * 3 + 1] = sure;
      for (let before = at - 1; before >= 0 && !STOPS.has(ids[before] as number); before--) pairs[at * ids.length + before] = 6;
      for (let after = at + 1; after < ids.length && !STOPS.has(ids[after] as number); after++) {
        pairs[(ids.length + at) * ids.length + after] = sure;
      }
    }
    const rowOf = (role: 0 | 1, cue: number): Float32Array =>
      pairs.subarray((role * ids.length + cue) * ids.length, (role * ids.length + cue + 1) * ids.length);
    return { tags, values: new Float32Array(ids.length * VALUE_COLUMNS), pairsOf: rowOf } satisfies Encoded;
  },
};
