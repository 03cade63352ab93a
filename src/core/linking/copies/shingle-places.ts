import { shinglesOf } from "./mixed.ts";

/** Of a run of four terms that stands more often ("of the city of") only the first places are looked at. */
const MOST_PLACES = 8;
const FEWEST_SLOTS = 2048;

/** Where each shingle of one text stands, in order, in typed arrays that are used again for the next text. */
export class ShinglePlaces {
  private held: Uint32Array | null = null;
  /** By slot: the first place of its shingle plus one, the last, and how many there are. 0 where nothing is. */
  private firsts: Uint32Array = new Uint32Array(FEWEST_SLOTS);
  private lasts: Uint32Array = new Uint32Array(FEWEST_SLOTS);
  private counts = new Uint8Array(FEWEST_SLOTS);
  /** By place: the next of the same shingle, -1 after the last. */
  private nexts = new Int32Array(FEWEST_SLOTS);
  private shingles: Uint32Array = new Uint32Array(0);

  fillWith(hashes: Uint32Array): void {
    if (this.held === hashes) return;
    this.held = hashes;
    this.shingles = shinglesOf(hashes);
    this.makeRoomFor(this.shingles.length);
    for (let place = 0; place < this.shingles.length; place++) this.put(place);
  }

  /** -1 where it stands nowhere. */
  firstOf(shingle: number): number {
    return (this.firsts[this.slotOf(shingle)] as number) - 1;
  }

  after(place: number): number {
    return this.nexts[place] as number;
  }

  private put(place: number): void {
    const slot = this.slotOf(this.shingles[place] as number);
    this.nexts[place] = -1;
    if (this.firsts[slot] === 0) this.firsts[slot] = place + 1;
    else if ((this.counts[slot] as number) === MOST_PLACES) return;
    else this.nexts[this.lasts[slot] as number] = place;
    this.lasts[slot] = place;
    this.counts[slot] = (this.counts[slot] as number) + 1;
  }

  private slotOf(shingle: number): number {
    const mask = this.firsts.length - 1;
    let slot = shingle & mask;
    for (let first = this.firsts[slot]; first !== 0 && this.shingles[(first as number) - 1] !== shingle; first = this.firsts[slot])
      slot = (slot + 1) & mask;
    return slot;
  }

  private makeRoomFor(places: number): void {
    if (places * 2 > this.firsts.length) {
      const slots = 2 ** Math.ceil(Math.log2(places * 2));
      this.firsts = new Uint32Array(slots);
      this.lasts = new Uint32Array(slots);
      this.counts = new Uint8Array(slots);
      this.nexts = new Int32Array(slots);
      return;
    }
    this.firsts.fill(0);
    this.counts.fill(0);
  }
}
