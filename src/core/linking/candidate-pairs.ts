import { Interned } from "./interned.ts";
import { KeyBlocks } from "./key-blocks.ts";
import { hashOf, PairSet } from "./pair-set.ts";
import { textHash } from "./text-hash.ts";

/** How many partners one member of a block is looked at beside. */
export interface PairLimits {
  /** In a block of more, each is looked at beside the first few and those next to it in time. */
  readonly mostTogether: number;
  readonly first: number;
  readonly next: number;
  /** Of all its blocks together, the rarest keys first. */
  readonly mostPartners: number;
}

/** Members by index, with the keys under which they are looked at. */
export interface KeyedMembers<Key extends string | number> {
  readonly size: number;
  /** Asked for more than once, so that not all keys of all members are held. */
  readonly keysOf: (index: number) => Iterable<Key>;
  readonly keys: Key extends string ? "texts" : "numbers";
  /** By which blocks of one size are put in order. */
  readonly nameOf: (key: Key) => string;
  /** Puts a large block in time. */
  readonly order: (a: number, b: number) => number;
}

/**
 * The pairs of members that share a key. Linear in members and keys: a large block gives each member a few partners alone, and nobody gets
 * more than `mostPartners`, from the smallest blocks first. Depends on the set of members and their order alone.
 */
export function candidatePairs<Key extends string | number>(members: KeyedMembers<Key>, limits: PairLimits): PairSet {
  const partners = new Uint32Array(members.size);
  const met = new PairSet(members.size);
  const look = (one: number, other: number): void => {
    const [a, b] = one < other ? [one, other] : [other, one];
    if ((partners[a] as number) >= limits.mostPartners && (partners[b] as number) >= limits.mostPartners) return;
    if (met.add(a, b) === "known") return;
    partners[a] = (partners[a] as number) + 1;
    partners[b] = (partners[b] as number) + 1;
  };
  for (const block of blocksBySize(members)) eachPairOf(block, members.order, limits, look);
  return met;
}

/** Members whose keys are at hand as strings. */
export function membersOf(keys: readonly (readonly string[])[], order: (a: number, b: number) => number): KeyedMembers<string> {
  return { size: keys.length, keys: "texts", keysOf: (index) => keys[index] as readonly string[], nameOf: (key) => key, order };
}

/** Blocks of two members and more: the smallest first, those of one size by the names of their keys. */
function* blocksBySize<Key extends string | number>(members: KeyedMembers<Key>): Generator<Uint32Array> {
  const texts = new Interned();
  const blocks = blocksOf(members, texts);
  const nameOf = (block: number): string => {
    const key = blocks.keys.at(block);
    return members.nameOf((members.keys === "texts" ? texts.textOf(key) : key) as Key);
  };
  const all = Array.from({ length: blocks.keys.count }, (_, block) => block).filter((block) => blocks.sizeOf(block) > 1);
  const bySize = [...Map.groupBy(all, (block) => blocks.sizeOf(block))].sort(([a], [b]) => a - b);
  for (const [, same] of bySize) {
    const named = same.map((block) => ({ name: nameOf(block), block })).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { block } of named) yield blocks.membersOf(block);
  }
}

/** Most keys are one member's alone: they are told apart beforehand, so that they never make a block. */
function blocksOf<Key extends string | number>({ size, keysOf }: KeyedMembers<Key>, texts: Interned): KeyBlocks {
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

function eachPairOf(
  members: Uint32Array,
  order: (a: number, b: number) => number,
  { mostTogether, first, next }: PairLimits,
  look: (one: number, other: number) => void,
): void {
  const isSmall = members.length <= mostTogether;
  const ordered = isSmall ? members : members.toSorted((a, b) => order(a, b) || a - b);
  for (let at = 0; at < ordered.length; at++) {
    const one = ordered[at] as number;
    const last = isSmall ? ordered.length : Math.min(ordered.length, at + 1 + next);
    for (let other = at + 1; other < last; other++) look(one, ordered[other] as number);
    for (let other = 0; !isSmall && at >= first + next && other < first; other++) look(one, ordered[other] as number);
  }
}
