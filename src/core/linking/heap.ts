/** A binary heap: gives what comes first by `compare`, in O(log n) a step. What compares as equal must be equal, or the order is not told. */
export class Heap<Item> {
  private readonly items: Item[] = [];
  private readonly compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.compare = compare;
  }

  push(item: Item): void {
    const { items } = this;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.compare(item, items[parent] as Item) >= 0) break;
      items[at] = items[parent] as Item;
      at = parent;
    }
    items[at] = item;
  }

  /** The first, which stays; undefined when there is none. */
  peek(): Item | undefined {
    return this.items[0];
  }

  /** Takes the first out; undefined when there is none. */
  pop(): Item | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= items.length) break;
      const right = left + 1;
      const next = right < items.length && this.compare(items[right] as Item, items[left] as Item) < 0 ? right : left;
      if (this.compare(last, items[next] as Item) <= 0) break;
      items[at] = items[next] as Item;
      at = next;
    }
    items[at] = last;
    return first;
  }
}
