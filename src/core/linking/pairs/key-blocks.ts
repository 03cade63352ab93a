import { hashOf } from "./pair-set.ts";
import type { Block } from "./partners.ts";

const FEWEST_SLOTS = 4096;
/** Of the slots that may be taken before there are twice as many. */
const FULL = 0.6;

function add(to: Uint32Array, index: number, more: number): void {
  to[index] = (to[index] as number) + more;
}

/** Numbers in the order in which they were put, in a typed array that grows by half. */
class Numbers<Values extends Float64Array | Uint32Array> {
  count = 0;
  private values: Values;
  private readonly make: (size: number) => Values;

  constructor(make: (size: number) => Values) {
    this.make = make;
    this.values = make(FEWEST_SLOTS);
  }

  push(value: number): void {
    if (this.count === this.values.length) {
      const larger = this.make(Math.ceil(1.5 * this.count));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count++] = value;
  }

  at(index: number): number {
    return this.values[index] as number;
  }
}

const wholes = (size: number): Uint32Array => new Uint32Array(size);

/** Members by key, in typed arrays: a case has millions of keys, and lists of them would be most of what linking holds. */
export class KeyBlocks {
  private readonly keys = new Numbers((size) => new Float64Array(size));
  /** A key's block plus one, by slot; 0 where nothing is. */
  private slots: Uint32Array = new Uint32Array(FEWEST_SLOTS);
  private readonly blockAt = new Numbers(wholes);
  private readonly memberOf = new Numbers(wholes);
  private starts: Uint32Array = new Uint32Array(1);
  private members: Uint32Array = new Uint32Array(0);

  /** Members must be put in order. */
  put(key: number, member: number): void {
    if (this.keys.count >= this.slots.length * FULL) this.grow();
    const slot = this.slotOf(key);
    if (this.slots[slot] === 0) {
      this.keys.push(key);
      this.slots[slot] = this.keys.count;
    }
    this.blockAt.push((this.slots[slot] as number) - 1);
    this.memberOf.push(member);
  }

  /** To be asked once everything was put: lays the members of each block side by side. */
  close(): this {
    this.starts = new Uint32Array(this.keys.count + 1);
    for (let at = 0; at < this.blockAt.count; at++) add(this.starts, this.blockAt.at(at) + 1, 1);
    for (let block = 0; block < this.keys.count; block++) add(this.starts, block + 1, this.starts[block] as number);
    const next = this.starts.slice();
    this.members = new Uint32Array(this.memberOf.count);
    for (let at = 0; at < this.blockAt.count; at++) {
      const block = this.blockAt.at(at);
      this.members[next[block] as number] = this.memberOf.at(at);
      add(next, block, 1);
    }
    return this;
  }

  /** Null where no member was put under the key. */
  blockOf(key: number): Block | null {
    const block = (this.slots[this.slotOf(key)] as number) - 1;
    return block < 0 ? null : { members: this.members, from: this.starts[block] as number, to: this.starts[block + 1] as number };
  }

  /** Puts blocks of more than `most` members in an order of their own. */
  sortLarger(most: number, compare: (a: number, b: number) => number): void {
    for (let block = 0; block < this.keys.count; block++) {
      const [from, to] = [this.starts[block] as number, this.starts[block + 1] as number];
      if (to - from > most) this.members.subarray(from, to).sort(compare);
    }
  }

  private slotOf(key: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(key) & mask;
    for (let block = this.slots[slot]; block !== 0 && this.keys.at((block as number) - 1) !== key; block = this.slots[slot])
      slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let block = 0; block < this.keys.count; block++) this.slots[this.slotOf(this.keys.at(block))] = block + 1;
  }
}
