/** So many terms in a row are looked at together where passages are searched for. */
export const SHINGLE = 4;

/** Mixes a hash with another number into 32 bits, so that near inputs fall far apart (the finisher of MurmurHash3). */
export function mixed(hash: number, into: number): number {
  let value = Math.imul(hash ^ into, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
