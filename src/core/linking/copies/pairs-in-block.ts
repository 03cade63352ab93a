/** In a block of more documents each is looked at beside the first few and those next to it in time, so that cost stays linear. */
const MOST_TOGETHER = 24;
const FIRST = 4;
const NEXT = 8;

/** Pairs of a block to compare, the lesser index first, each once. `days` are the days of publication by index. */
export function pairsInBlock(members: readonly number[], days: readonly number[]): readonly (readonly [number, number])[] {
  if (members.length <= MOST_TOGETHER) return members.flatMap((a, order) => members.slice(order + 1).map((b) => inOrder(a, b)));
  const ordered = [...members].sort((a, b) => (days[a] as number) - (days[b] as number) || a - b);
  return ordered.flatMap((a, order) =>
    [...ordered.slice(order + 1, order + 1 + NEXT), ...(order >= FIRST + NEXT ? ordered.slice(0, FIRST) : [])].map((b) => inOrder(a, b)),
  );
}

const inOrder = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);
