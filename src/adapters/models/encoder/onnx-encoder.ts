import type * as Onnx from "onnxruntime-node";
import { type Encoder, TAG_FAMILIES } from "./encoder.ts";
import { FEATURE_COUNT } from "./features.ts";

const CLS = 101n;
const SEP = 102n;
const TAGS = TAG_FAMILIES.length * 3;

/** Opens weights with the native runtime. Throws where the runtime is not there or the weights are none of its kind. */
export async function openOnnxEncoder(weights: Uint8Array, version: string, threads: number): Promise<Encoder> {
  const { InferenceSession, Tensor } = (await import("onnxruntime-node")).default as typeof Onnx;
  const session = await InferenceSession.create(weights, {
    executionProviders: ["cpu"],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
  });
  return {
    version,
    encode: async (ids, features) => {
      const length = ids.length + 2;
      const padded = new Float32Array(length * FEATURE_COUNT);
      padded.set(features, FEATURE_COUNT);
      const { tags, pairs } = await session.run({
        ids: new Tensor("int64", BigInt64Array.from([CLS, ...ids.map(BigInt), SEP]), [1, length]),
        features: new Tensor("float32", padded, [1, length, FEATURE_COUNT]),
      });
      if (tags === undefined || pairs === undefined) throw new Error("these weights say nothing of tags or pairs");
      const told = pairs.data as Float32Array;
      return {
        tags: (tags.data as Float32Array).subarray(TAGS, TAGS * (length - 1)),
        pairsOf: (role, cue) => {
          const row = (role * length + cue + 1) * length;
          return told.subarray(row + 1, row + length - 1);
        },
      };
    },
  };
}
