import { type Encoder, TAG_FAMILIES, VALUE_COLUMNS } from "./encoder.ts";
import { FEATURE_COUNT } from "./features.ts";
import { openOnnxSession } from "./onnx-session.ts";
import { type WordTable, withMarks } from "./onnx-words.ts";

const TAGS = TAG_FAMILIES.length * 3;

/** Opens the encoder of attributions. Throws where the runtime is not there or the weights are none of its kind. */
export async function openOnnxEncoder(words: WordTable, weights: Uint8Array, version: string, threads: number): Promise<Encoder> {
  const session = await openOnnxSession(weights, threads);
  return {
    version,
    encode: async (ids, features) => {
      const length = ids.length + 2;
      const { tags, pairs, values } = await session.run({ embedded: await words(ids), features: withMarks(features, FEATURE_COUNT) });
      if (tags === undefined || pairs === undefined || values === undefined)
        throw new Error("these weights say nothing of tags, pairs or values");
      return {
        tags: tags.subarray(TAGS, TAGS * (length - 1)),
        values: values.subarray(VALUE_COLUMNS, VALUE_COLUMNS * (length - 1)),
        pairsOf: (role, cue) => {
          const row = (role * length + cue + 1) * length;
          return pairs.subarray(row + 1, row + length - 1);
        },
      };
    },
  };
}
