import { Interned } from "../interned.ts";
import { type Keying, placeIn } from "./candidate-pairs.ts";
import { KeyBlocks } from "./key-blocks.ts";
import { PairSet } from "./pair-set.ts";
import { type Block, Partners, rankOf } from "./partners.ts";

/** What became of members: places of those that are new or whose partners are others now, and of those that are gone. */
export interface Changes {
  readonly touched: ReadonlySet<number>;
  readonly gone: readonly number[];
}

const NOBODY: readonly number[] = [];

/** Of the members that were laid out together, so many may come or go before all are laid out anew. */
const MOST_CHANGED = 0.5;

/**
 * The pairs of `candidatePairs`, kept while members come and go: whoever shares no key with them is not looked at again. A member keeps its
 * place for as long as it stays.
 */
export class KeptPairs<Member extends object> {
  private readonly keying: Keying<Member>;
  private readonly partners: Partners;
  private texts = new Interned();
  private places = new Map<Member, number>();
  private members: (Member | null)[] = [];
  private laidOut = new KeyBlocks().close();
  /** Blocks that were changed since all were laid out. */
  private changed = new Map<number, readonly number[]>();
  private changes = 0;
  /** By place: whom each chose. */
  private chosen: (readonly number[])[] = [];
  /** By place: whom it is looked at beside, since either chose the other. */
  private beside: number[][] = [];

  constructor(keying: Keying<Member>) {
    this.keying = keying;
    this.partners = new Partners(keying.limits, (block, place) => placeIn(block, place, this.inTime));
  }

  placeOf(member: Member): number {
    return this.places.get(member) as number;
  }

  memberAt(place: number): Member {
    return this.members[place] as Member;
  }

  isThere(place: number): boolean {
    return (this.members[place] ?? null) !== null;
  }

  /** Whom the member at a place is looked at beside. */
  besideOf(place: number): readonly number[] {
    return this.beside[place] ?? [];
  }

  /** Takes these as all the members that there are. About linear in them, in few steps each; what costs more is done for those that are new or gone. */
  hold(all: readonly Member[]): Changes {
    const added = all.filter((member) => !this.places.has(member));
    const staying = all.length - added.length;
    const leaving = this.places.size - staying;
    this.changes += added.length + leaving;
    if (this.changes > MOST_CHANGED * Math.max(1, all.length)) return this.layOut(all);
    if (added.length + leaving === 0) return { touched: new Set(), gone: [] };
    return this.change(added, leaving === 0 ? [] : this.leaving(all));
  }

  private layOut(all: readonly Member[]): Changes {
    const gone = [...this.members.keys()].filter((place) => this.isThere(place));
    // Places go on from those there were, so that none ever means another member.
    const from = this.members.length;
    this.members = [...this.members.fill(null), ...all];
    this.places = new Map(all.map((member, at) => [member, from + at]));
    this.texts = new Interned();
    this.changed = new Map();
    this.changes = 0;
    const blocks = new KeyBlocks();
    for (const [at, member] of all.entries()) for (const key of this.numbersOf(member)) blocks.put(key, from + at);
    this.laidOut = blocks.close();
    this.laidOut.sortLarger(this.keying.limits.mostTogether, this.inTime);
    this.chosen = this.members.map(() => NOBODY);
    this.beside = this.members.map(() => []);
    const pairs = new PairSet(this.members.length);
    for (let place = from; place < this.members.length; place++) {
      const own = this.choiceOf(place);
      this.chosen[place] = own;
      for (const other of own) pairs.add(Math.min(place, other), Math.max(place, other));
    }
    for (const [a, b] of pairs) {
      this.beside[a]?.push(b);
      this.beside[b]?.push(a);
    }
    return { touched: new Set(this.places.values()), gone };
  }

  private leaving(all: readonly Member[]): readonly Member[] {
    const stays = new Set(all);
    return [...this.places.keys()].filter((member) => !stays.has(member));
  }

  private change(added: readonly Member[], leaving: readonly Member[]): Changes {
    const stirred = new Set<number>();
    const gone = leaving.map((member) => this.takeOut(member, stirred));
    const fresh = added.map((member) => this.putIn(member, stirred));
    for (const place of gone) stirred.delete(place);
    const touched = new Set(fresh);
    for (const place of gone) this.choose(place, [], touched);
    for (const place of stirred) this.choose(place, this.choiceOf(place), touched);
    for (const place of gone) {
      touched.delete(place);
      this.members[place] = null;
      this.beside[place] = [];
    }
    return { touched, gone };
  }

  private putIn(member: Member, stirred: Set<number>): number {
    const place = this.members.push(member) - 1;
    this.places.set(member, place);
    this.chosen[place] = NOBODY;
    this.beside[place] = [];
    stirred.add(place);
    for (const key of this.numbersOf(member)) {
      const before = this.listOf(key);
      const at = placeIn({ members: before, from: 0, to: before.length }, place, this.inTime);
      const after = before.toSpliced(at, 0, place);
      this.changed.set(key, after);
      this.stir(before.length, after, at, stirred);
    }
    return place;
  }

  /** The member is there still, so that others can be told their order; it is in no block any more. */
  private takeOut(member: Member, stirred: Set<number>): number {
    const place = this.placeOf(member);
    this.places.delete(member);
    for (const key of this.numbersOf(member)) {
      const before = this.listOf(key);
      const at = before.indexOf(place);
      const after = before.toSpliced(at, 1);
      this.changed.set(key, after);
      this.stir(before.length, after, at, stirred);
    }
    return place;
  }

  /** Whose choice may be another now that one member came to stand at `at`, or stands there no more. */
  private stir(before: number, after: readonly number[], at: number, stirred: Set<number>): void {
    const { limits } = this.keying;
    const isAll = rankOf(before, limits) !== rankOf(after.length, limits) || at <= limits.first;
    const [from, to] = isAll ? [0, after.length] : [Math.max(0, at - limits.next - 1), at + limits.next + 2];
    for (const place of after.slice(from, to)) stirred.add(place);
  }

  /** Takes a new choice of a member, and brings it to whom others are looked at beside. */
  private choose(place: number, choice: readonly number[], touched: Set<number>): void {
    const [before, now] = [new Set(this.chosen[place]), new Set(choice)];
    this.chosen[place] = choice;
    for (const other of before) if (!now.has(other) && !this.chosen[other]?.includes(place)) this.part(place, other, touched);
    for (const other of now) if (!before.has(other) && !this.chosen[other]?.includes(place)) this.bring(place, other, touched);
  }

  private part(one: number, other: number, touched: Set<number>): void {
    for (const [a, b] of [[one, other] as const, [other, one] as const]) {
      this.beside[a] = (this.beside[a] as number[]).filter((place) => place !== b);
      touched.add(a);
    }
  }

  private bring(one: number, other: number, touched: Set<number>): void {
    for (const [a, b] of [[one, other] as const, [other, one] as const]) {
      if (!this.beside[a]?.includes(b)) this.beside[a]?.push(b);
      touched.add(a);
    }
  }

  private choiceOf(place: number): readonly number[] {
    const blocks: Block[] = [];
    for (const key of this.numbersOf(this.memberAt(place))) {
      const changed = this.changed.get(key);
      const block = changed === undefined ? this.laidOut.blockOf(key) : { members: changed, from: 0, to: changed.length };
      if (block !== null && block.to - block.from > 1) blocks.push(block);
    }
    return this.partners.of(place, blocks);
  }

  private listOf(key: number): readonly number[] {
    const changed = this.changed.get(key);
    if (changed !== undefined) return changed;
    const block = this.laidOut.blockOf(key);
    if (block === null) return [];
    const members = Array.from({ length: block.to - block.from }, (_, at) => block.members[block.from + at] as number);
    return members.sort(this.inTime);
  }

  private *numbersOf(member: Member): Generator<number> {
    for (const key of this.keying.keysOf(member)) yield typeof key === "string" ? this.texts.numberOf(key) : key;
  }

  private readonly inTime = (a: number, b: number): number => (a === b ? 0 : this.keying.inTime(this.memberAt(a), this.memberAt(b)));
}
