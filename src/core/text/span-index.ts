import { compareSpans, type Span } from "../model/span.ts";

interface Spanned {
  readonly span: Span;
}

/** An item with its place in the list that it came in. */
interface Placed<Item> extends Spanned {
  readonly item: Item;
  readonly order: number;
}

function sortedByStart<Item extends Spanned>(items: readonly Item[]): readonly Placed<Item>[] {
  return items.map((item, order) => ({ item, order, span: item.span })).sort((a, b) => compareSpans(a.span, b.span));
}

function itemsOf<Item>(found: Placed<Item>[]): readonly Item[] {
  return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
}

/** Finds the items whose span lies inside any of some others, once each, in the order of `items`. Cost of a question: what lies there, not what there is. */
export function insideOf<Item extends Spanned>(items: readonly Item[]): (outers: readonly Span[]) => readonly Item[] {
  const sorted = sortedByStart(items);
  return (outers) => {
    const found = new Set<Placed<Item>>();
    for (const [start, end] of outers) {
      for (let at = firstFrom(sorted, start); at < sorted.length; at++) {
        const one = sorted[at] as Placed<Item>;
        if (one.span[0] >= end) break;
        if (one.span[1] <= end) found.add(one);
      }
    }
    return itemsOf([...found]);
  };
}

/** Index of the first that starts at or after `start`. */
function firstFrom(sorted: readonly Spanned[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Spanned).span[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the items whose span covers another, in the order of `items`. Cost of a question: what is found, not what there is. */
export function coveringOf<Item extends Spanned>(items: readonly Item[]): (inner: Span) => readonly Item[] {
  const sorted = sortedByStart(items);
  const furthest = furthestEnds(sorted);
  return ([start, end]) => {
    const found: Placed<Item>[] = [];
    const look = (low: number, high: number): void => {
      const middle = (low + high) >> 1;
      if (low >= high || (furthest[middle] as number) < end) return;
      look(low, middle);
      const one = sorted[middle] as Placed<Item>;
      if (one.span[0] > start) return;
      if (one.span[1] >= end) found.push(one);
      look(middle + 1, high);
    };
    look(0, sorted.length);
    return itemsOf(found);
  };
}

/** For the middle of each half that `coveringOf` looks at, how far any span in that half reaches. */
function furthestEnds(sorted: readonly Spanned[]): readonly number[] {
  const furthest: number[] = new Array(sorted.length).fill(0);
  const reach = (low: number, high: number): number => {
    if (low >= high) return 0;
    const middle = (low + high) >> 1;
    furthest[middle] = Math.max((sorted[middle] as Spanned).span[1], reach(low, middle), reach(middle + 1, high));
    return furthest[middle];
  };
  reach(0, sorted.length);
  return furthest;
}

/** Finds the items that share a character with a span, in the order of `items`. */
export function overlappingOf<Item extends Spanned>(items: readonly Item[]): (span: Span) => readonly Item[] {
  const covering = coveringOf(items);
  return ([start, end]) => covering([end - 1, start + 1]);
}
