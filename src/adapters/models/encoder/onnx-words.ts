import { type NumberTable, openOnnxSession } from "./onnx-session.ts";

const CLS = 101n;
const SEP = 102n;
const WIDTH = 384;

/** The word table that all encoders share: pieces of one window to rows of numbers, a mark at either end. */
export type WordTable = (ids: readonly number[]) => Promise<NumberTable>;

/** Opens the word table. Throws where the runtime is not there or the weights are none of its kind. */
export async function openWordTable(weights: Uint8Array): Promise<WordTable> {
  const session = await openOnnxSession(weights, 1);
  return async (ids) => {
    const values = BigInt64Array.from([CLS, ...ids.map(BigInt), SEP]);
    const { embedded } = await session.run({ ids: { values, shape: [1, values.length] } });
    if (embedded === undefined) throw new Error("this word table holds no words");
    return { values: embedded, shape: [1, values.length, WIDTH] };
  };
}

/** Features of one window with a row of nothing for the mark at either end. */
export function withMarks(features: Float32Array, columns: number): NumberTable {
  const values = new Float32Array(features.length + 2 * columns);
  values.set(features, columns);
  return { values, shape: [1, values.length / columns, columns] };
}
