/** What a weight is drawn to, and how far it may leave that. */
export interface Prior {
  readonly mean: number;
  readonly variance: number;
}

/** One example: how much of each key it shows, what is known of it without a weight, what it is, and for how many it stands. */
export interface Example<Key extends string> {
  readonly values: ReadonlyMap<Key, number>;
  readonly known: number;
  readonly isSo: boolean;
  readonly of: number;
}

const [ROUNDS, CLOSE, LONGEST_STEP] = [30, 1e-7, 2];

/** Logistic regression with a Gaussian prior, by Newton's method: the weights under which examples and prior are most likely. */
export function fitLogistic<Key extends string>(
  examples: readonly Example<Key>[],
  priors: ReadonlyMap<Key, Prior>,
): ReadonlyMap<Key, number> {
  const keys = [...priors.keys()];
  const place = new Map(keys.map((key, at) => [key, at]));
  const total = examples.reduce((sum, { of }) => sum + of, 0);
  const rows = examples.map(({ values, known, isSo, of }) => ({
    cells: [...values].flatMap(([key, value]) => {
      const at = place.get(key);
      return at === undefined ? [] : [[at, value] as const];
    }),
    ...{ known, isSo, of: (of * examples.length) / total },
  }));
  const weights = keys.map((key) => priors.get(key)?.mean ?? 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = keys.map((key, at) => ((weights[at] as number) - (priors.get(key)?.mean ?? 0)) / (priors.get(key)?.variance ?? 1));
    const bend = keys.map((key, at) => keys.map((_, other) => (at === other ? 1 / (priors.get(key)?.variance ?? 1) : 0)));
    for (const { cells, known, isSo, of } of rows) {
      const score = cells.reduce((sum, [at, value]) => sum + value * (weights[at] as number), known);
      const likely = 1 / (1 + Math.exp(-score));
      const [wrong, doubt] = [of * (likely - (isSo ? 1 : 0)), of * likely * (1 - likely)];
      for (const [at, value] of cells) {
        slope[at] = (slope[at] as number) + wrong * value;
        const row = bend[at] as number[];
        for (const [other, beside] of cells) row[other] = (row[other] as number) + doubt * value * beside;
      }
    }
    const step = solved(bend, slope).map((one) => Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, one)));
    for (const [at, one] of step.entries()) weights[at] = (weights[at] as number) - one;
    if (step.every((one) => Math.abs(one) < CLOSE)) break;
  }
  return new Map(keys.map((key, at) => [key, weights[at] as number]));
}

/** Solves a system with a positive definite matrix by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (const [at, pivot] of rows.entries()) {
    for (const row of rows.slice(at + 1)) {
      const share = (row[at] as number) / (pivot[at] as number);
      for (let column = at; column < row.length; column++) row[column] = (row[column] as number) - share * (pivot[column] as number);
    }
  }
  const found: number[] = [];
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] as number[];
    const rest = found.reduce((sum, value, order) => sum + value * (row[rows.length - 1 - order] as number), 0);
    found.push(((row.at(-1) as number) - rest) / (row[at] as number));
  }
  return found.reverse();
}
