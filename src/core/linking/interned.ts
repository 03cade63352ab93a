/** Texts by number, so that what is compared often is held as whole numbers. Numbers are given in order of asking: they name, and order nothing. */
export class Interned {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** Null where it was never given a number. */
  known(text: string): number | null {
    return this.numbers.get(text) ?? null;
  }

  textOf(number: number): string {
    return this.texts[number] as string;
  }
}

const NONE: readonly never[] = [];

/** Each item once, in order of first mention, in an array of its own length: of hundreds of thousands every slot counts. */
export function onceEach<Item>(items: Iterable<Item>): readonly Item[] {
  const once = new Set(items);
  return once.size === 0 ? NONE : [...once];
}

/** Two numbers in one, below 2^25 each. */
export const SIDE = 2 ** 25;
