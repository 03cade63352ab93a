/** So many terms in a row are looked at together where passages are searched for. */
export const SHINGLE = 4;

/** Mixes a hash with another number into 32 bits, so that near inputs fall far apart (the finisher of MurmurHash3). */
export function mixed(hash: number, into: number): number {
  let value = Math.imul(hash ^ into, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Of each run of `SHINGLE` terms a hash, by its first term. */
export function shinglesOf(hashes: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let at = 0; at < shingles.length; at++) {
    let run = 0;
    for (let step = 0; step < SHINGLE; step++) run = mixed(hashes[at + step] as number, run);
    shingles[at] = run;
  }
  return shingles;
}
