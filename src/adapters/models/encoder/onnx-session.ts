import type * as Onnx from "onnxruntime-node";

/** Weights opened with the native runtime: named numbers in, named numbers out. */
export interface OnnxSession {
  run(inputs: Readonly<Record<string, NumberTable>>): Promise<Readonly<Record<string, Float32Array>>>;
}

/** Numbers with their shape: `Float32Array` for what is measured, `BigInt64Array` for what is counted. */
export interface NumberTable {
  readonly values: Float32Array | BigInt64Array;
  readonly shape: readonly number[];
}

/** Throws where the runtime is not there or the weights are none of its kind. */
export async function openOnnxSession(weights: Uint8Array, threads: number): Promise<OnnxSession> {
  const { InferenceSession, Tensor } = (await import("onnxruntime-node")).default as typeof Onnx;
  const session = await InferenceSession.create(weights, {
    executionProviders: ["cpu"],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
  });
  const tensorOf = ({ values, shape }: NumberTable): Onnx.Tensor =>
    values instanceof Float32Array ? new Tensor("float32", values, [...shape]) : new Tensor("int64", values, [...shape]);
  return {
    run: async (inputs) => {
      const feeds = Object.fromEntries(Object.entries(inputs).map(([name, table]) => [name, tensorOf(table)]));
      const told = await session.run(feeds);
      return Object.fromEntries(Object.entries(told).map(([name, tensor]) => [name, tensor.data as Float32Array]));
    },
  };
}
