import { Interned } from "../interned.ts";
import { textHash } from "../text-hash.ts";
import { KeyBlocks } from "./key-blocks.ts";
import { hashOf, PairSet } from "./pair-set.ts";
import { type Block, type PairLimits, Partners } from "./partners.ts";

/** Members by index, with the keys under which they are looked at. */
export interface KeyedMembers {
  readonly size: number;
  /** Each once. Asked for more than once, so that not all keys of all members are held. */
  readonly keysOf: (index: number) => Iterable<string | number>;
  /** Puts a large block in time; of two at one time the lesser index goes first. */
  readonly order: (a: number, b: number) => number;
}

/**
 * The pairs of members that share a key, as `Partners` chooses them: linear in members and keys. Depends on the set of members and their order
 * alone.
 */
export function candidatePairs(members: KeyedMembers, limits: PairLimits): PairSet {
  const texts = new Interned();
  const blocks = blocksOf(members, texts);
  const inTime = (a: number, b: number): number => members.order(a, b) || a - b;
  blocks.sortLarger(limits.mostTogether, inTime);
  const partners = new Partners(limits, (block, member) => placeIn(block, member, inTime));
  const pairs = new PairSet(members.size);
  for (let index = 0; index < members.size; index++) {
    for (const other of partners.of(index, ownBlocks(index, members, blocks, texts))) {
      if (index < other) pairs.add(index, other);
      else pairs.add(other, index);
    }
  }
  return pairs;
}

/** How members come to be looked at beside one another. */
export interface Keying<Member> {
  /** Each once; the same whenever it is asked. */
  readonly keysOf: (member: Member) => Iterable<string | number>;
  /** In order of time; never 0 for two. */
  readonly inTime: (a: Member, b: Member) => number;
  readonly limits: PairLimits;
}

/** The pairs among members that are objects, by index. */
export function pairsAmong<Member>(all: readonly Member[], { keysOf, inTime, limits }: Keying<Member>): PairSet {
  const at = (index: number): Member => all[index] as Member;
  return candidatePairs({ size: all.length, keysOf: (index) => keysOf(at(index)), order: (a, b) => inTime(at(a), at(b)) }, limits);
}

/** Members whose keys are at hand. */
export function membersOf(keys: readonly (readonly string[])[], order: (a: number, b: number) => number): KeyedMembers {
  return { size: keys.length, keysOf: (index) => keys[index] as readonly string[], order };
}

/** Where a member stands in a block that is in order, by halving. */
export function placeIn({ members, from, to }: Block, member: number, compare: (a: number, b: number) => number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(members[middle] as number, member) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blocks of two and more that a member is in. */
function ownBlocks(index: number, { keysOf }: KeyedMembers, blocks: KeyBlocks, texts: Interned): readonly Block[] {
  const own: Block[] = [];
  for (const key of keysOf(index)) {
    const number = typeof key === "string" ? texts.known(key) : key;
    const block = number === null ? null : blocks.blockOf(number);
    if (block !== null && block.to - block.from > 1) own.push(block);
  }
  return own;
}

/** Most keys are one member's alone: they are told apart beforehand, so that they never make a block. */
function blocksOf({ size, keysOf }: KeyedMembers, texts: Interned): KeyBlocks {
  const seen = new SeenTwice();
  for (let index = 0; index < size; index++) for (const key of keysOf(index)) seen.add(key);
  const blocks = new KeyBlocks();
  for (let index = 0; index < size; index++) {
    for (const key of keysOf(index)) {
      if (seen.mayBeTwice(key)) blocks.put(typeof key === "string" ? texts.numberOf(key) : key, index);
    }
  }
  return blocks.close();
}

/** As many places as some millions of keys need to seldom share one. A power of two. */
const PLACES = 2 ** 24;

/** Which keys may have come twice, in two bits a place: now and then one that came once is taken for such, never the other way round. */
class SeenTwice {
  private readonly once = new Uint8Array(PLACES / 8);
  private readonly twice = new Uint8Array(PLACES / 8);

  add(key: string | number): void {
    const place = placeOf(key);
    const [byte, bit] = [place >>> 3, 1 << (place & 7)];
    if (((this.once[byte] as number) & bit) === 0) this.once[byte] = (this.once[byte] as number) | bit;
    else this.twice[byte] = (this.twice[byte] as number) | bit;
  }

  mayBeTwice(key: string | number): boolean {
    const place = placeOf(key);
    return ((this.twice[place >>> 3] as number) & (1 << (place & 7))) !== 0;
  }
}

function placeOf(key: string | number): number {
  return hashOf(typeof key === "number" ? key : textHash(key)) & (PLACES - 1);
}
