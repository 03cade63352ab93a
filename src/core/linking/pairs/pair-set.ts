const FEWEST_SLOTS = 1024;
/** Of the slots that may be taken before there are twice as many. */
const FULL = 0.6;

/**
 * Pairs of indexes below `size`, each once, the lesser first. A pair is one number in a typed array (open addressing): millions of them take
 * eight bytes each and a little more, and nothing that a collector has to walk.
 */
export class PairSet implements Iterable<readonly [lesser: number, greater: number]> {
  private readonly size: number;
  /** `lesser * size + greater + 1`; 0 where nothing is. */
  private slots = new Float64Array(FEWEST_SLOTS);
  private taken = 0;

  constructor(size: number) {
    this.size = size;
  }

  get count(): number {
    return this.taken;
  }

  /** Puts a pair in; "known" where it was in already. */
  add(lesser: number, greater: number): "new" | "known" {
    if (this.taken >= this.slots.length * FULL) this.grow();
    const wanted = lesser * this.size + greater + 1;
    const at = this.slotOf(wanted);
    if (this.slots[at] === wanted) return "known";
    this.slots[at] = wanted;
    this.taken++;
    return "new";
  }

  has(lesser: number, greater: number): boolean {
    const wanted = lesser * this.size + greater + 1;
    return this.slots[this.slotOf(wanted)] === wanted;
  }

  /** In order of the lesser, then of the greater. */
  *[Symbol.iterator](): Generator<readonly [number, number]> {
    const sorted = this.slots.filter((value) => value !== 0).sort();
    for (const value of sorted) {
      const lesser = Math.floor((value - 1) / this.size);
      yield [lesser, value - 1 - lesser * this.size];
    }
  }

  /** Where a value is, or would be put. */
  private slotOf(value: number): number {
    const mask = this.slots.length - 1;
    let at = hashOf(value) & mask;
    while (this.slots[at] !== 0 && this.slots[at] !== value) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Float64Array(old.length * 2);
    for (const value of old) if (value !== 0) this.slots[this.slotOf(value)] = value;
  }
}

/** The finisher of MurmurHash3 over both halves of a whole number below 2^53. */
export function hashOf(value: number): number {
  let hash = (value | 0) ^ Math.imul(Math.floor(value / 0x100000000), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
