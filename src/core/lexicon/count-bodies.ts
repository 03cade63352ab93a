const REACH = 6;
const HANDED =
  /^(?:return|returns|returned|returning|handed|hands|hand|handing|repatriates?|repatriated|repatriating|transfers?|transferred|releases?|released|received|receives|exhumed|buried|burial)$/u;

/** Whether the bodies told in the words `[from, to)` are handed over or buried: they are of people who died before. */
export function areHandedOver(lower: readonly string[], from: number, to: number): boolean {
  if (!/^(?:body|bodies|corpses|remains)$/u.test(lower[to - 1] ?? "")) return false;
  return lower.slice(Math.max(0, from - REACH), to + REACH).some((word) => HANDED.test(word));
}
