/** How far two passes give one field the same value. */
export interface CategoryAgreement {
  /** Pairs compared. */
  readonly n: number;
  /** Share of equal pairs, 0 to 1. */
  readonly equal: number;
  /** Cohen's kappa, at most 1; null where chance alone gives agreement (both passes use one and the same value). */
  readonly kappa: number | null;
  /** Mean F1 of one pass against the other over the values that either uses, 0 to 1. */
  readonly macroF1: number;
}

/**
 * Agreement over pairs of values. kappa = (equal - chance) / (1 - chance), chance being the product of both passes' shares summed over
 * the values (Cohen 1960). Null where there are no pairs.
 */
export function categoryAgreement(pairs: readonly (readonly [string, string])[]): CategoryAgreement | null {
  const n = pairs.length;
  if (n === 0) return null;
  const values = [...new Set(pairs.flat())];
  const counts = values.map((value) => ({
    one: pairs.filter(([one]) => one === value).length,
    other: pairs.filter(([, other]) => other === value).length,
    both: pairs.filter(([one, other]) => one === value && other === value).length,
  }));
  const equal = counts.reduce((sum, { both }) => sum + both, 0) / n;
  const chance = counts.reduce((sum, { one, other }) => sum + (one / n) * (other / n), 0);
  const macroF1 = counts.reduce((sum, { one, other, both }) => sum + (2 * both) / (one + other), 0) / values.length;
  return { n, equal, kappa: values.length === 1 ? null : (equal - chance) / (1 - chance), macroF1 };
}
