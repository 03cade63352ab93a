/** How many partners one member of a block is looked at beside. */
export interface PairLimits {
  /** In a block of more, each is looked at beside the first few and those next to it in time. */
  readonly mostTogether: number;
  readonly first: number;
  readonly next: number;
  /** Of all its blocks together, the smallest first: so many, and whoever shares a block of the same size with the last of them. */
  readonly mostPartners: number;
}

/** Members that share a key, as a stretch of a list: those of a large block in order of time. */
export interface Block {
  readonly members: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

/** Blocks of one rank are as good as of one size: all small ones by their size, large ones by how often they are twice as large. */
export function rankOf(size: number, { mostTogether }: PairLimits): number {
  return size <= mostTogether ? size : mostTogether + Math.ceil(Math.log2(size / mostTogether));
}

/** Finds a member in a block that is in order of time. */
export type PlaceIn = (block: Block, member: number) => number;

/**
 * Whom a member chooses to be looked at beside: all of its small blocks and its neighbours in large ones, from the smallest blocks on, until
 * there are enough. Hangs on these blocks alone, whatever others choose: two are looked at together where either chooses the other.
 */
export class Partners {
  private readonly limits: PairLimits;
  private readonly placeIn: PlaceIn;
  /** By member: the turn in which it was chosen last. */
  private chosen = new Uint32Array(1024);
  private turn = 0;

  constructor(limits: PairLimits, placeIn: PlaceIn) {
    this.limits = limits;
    this.placeIn = placeIn;
  }

  /** Without the member itself, each once, in no order that tells anything. */
  of(member: number, blocks: readonly Block[]): readonly number[] {
    this.turn++;
    this.isNew(member);
    const found: number[] = [];
    let last = 0;
    for (const { block, rank } of this.ranked(blocks)) {
      if (found.length >= this.limits.mostPartners && rank !== last) break;
      last = rank;
      this.choose(member, block, found);
    }
    return found;
  }

  private ranked(blocks: readonly Block[]): readonly { readonly block: Block; readonly rank: number }[] {
    return blocks.map((block) => ({ block, rank: rankOf(block.to - block.from, this.limits) })).sort((a, b) => a.rank - b.rank);
  }

  private choose(member: number, block: Block, found: number[]): void {
    const { first, next, mostTogether } = this.limits;
    const { from, to } = block;
    if (to - from <= mostTogether) {
      this.take(block, from, to, found);
      return;
    }
    const place = this.placeIn(block, member);
    this.take(block, from, Math.min(to, from + first), found);
    this.take(block, Math.max(from, place - next), Math.min(to, place + next + 1), found);
  }

  private take({ members }: Block, from: number, to: number, found: number[]): void {
    for (let at = from; at < to; at++) {
      const other = members[at] as number;
      if (this.isNew(other)) found.push(other);
    }
  }

  private isNew(member: number): boolean {
    if (member >= this.chosen.length) {
      const larger = new Uint32Array(2 * member);
      larger.set(this.chosen);
      this.chosen = larger;
    }
    if (this.chosen[member] === this.turn) return false;
    this.chosen[member] = this.turn;
    return true;
  }
}
