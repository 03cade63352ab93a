/** Groups of what is connected, directly or through others: union by the least index. Groups and members in order of index. */
export function componentsOf(size: number, edges: Iterable<readonly [a: number, b: number]>): readonly (readonly number[])[] {
  const root = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) {
      root[at] = root[root[at] as number] as number;
      at = root[at] as number;
    }
    return at;
  };
  for (const [a, b] of edges) {
    const [one, other] = [find(a), find(b)];
    if (one !== other) root[Math.max(one, other)] = Math.min(one, other);
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < size; index++) {
    const name = find(index);
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  return [...groups.values()];
}
