import type { Span } from "../../model/index.ts";
import type { Interned } from "../interned.ts";
import type { RareDetail, RareDetails } from "./rare-details.ts";

/** Rare details of one text in two typed arrays: 24 bytes a detail where objects take 200. Keys are numbers of a vocabulary. */
export interface PackedDetails {
  readonly cells: Uint32Array;
  /** First and last of each sentence. */
  readonly sentences: Uint32Array;
}

const KINDS = ["number", "name", "word"] as const;
/** Cells of a detail: key, start, end, the rest (sentence, kind, times), and two that hold its weight. */
const WIDTH = 6;
const [START, END, REST] = [1, 2, 3];
/** The weight's place in detail `n` is 3 n + 2 where the same bytes are read as 64-bit floats. */
const WEIGHT = 2;
/** Times beyond make no difference. */
const MOST_TIMES = 255;

export function packed({ byKey, sentences }: Pick<RareDetails, "byKey" | "sentences">, vocabulary: Interned): PackedDetails {
  const cells = new Uint32Array(byKey.size * WIDTH);
  const weights = new Float64Array(cells.buffer);
  let at = 0;
  for (const { key, kind, weight, span, sentence, times } of byKey.values()) {
    cells[at * WIDTH] = vocabulary.numberOf(key);
    cells[at * WIDTH + START] = span[0];
    cells[at * WIDTH + END] = span[1];
    cells[at * WIDTH + REST] = sentence * 0x400 + KINDS.indexOf(kind) * 0x100 + Math.min(MOST_TIMES, times);
    weights[at * 3 + WEIGHT] = weight;
    at++;
  }
  return { cells, sentences: Uint32Array.from(sentences.flat()) };
}

export function unpacked({ cells, sentences }: PackedDetails, vocabulary: Interned): Omit<RareDetails, "nameRuns"> {
  const weights = new Float64Array(cells.buffer);
  const byKey = new Map<string, RareDetail>();
  for (let at = 0; at * WIDTH < cells.length; at++) {
    const key = vocabulary.textOf(cells[at * WIDTH] as number);
    const rest = cells[at * WIDTH + REST] as number;
    byKey.set(key, {
      key,
      kind: KINDS[(rest >>> 8) & 3] as RareDetail["kind"],
      weight: weights[at * 3 + WEIGHT] as number,
      span: [cells[at * WIDTH + START] as number, cells[at * WIDTH + END] as number],
      sentence: rest >>> 10,
      times: rest & MOST_TIMES,
    });
  }
  const spans = Array.from(
    { length: sentences.length / 2 },
    (_, at): Span => [sentences[2 * at] as number, sentences[2 * at + 1] as number],
  );
  return { byKey, sentences: spans };
}
