/** A chance to three decimals; never 0, which a score is not. */
export const roundedScore = (chance: number): number => Math.max(0.001, Math.round(chance * 1000) / 1000);
