/** Counts how many numbers of a list are in another that was marked before: one table over all numbers, marked anew in the cost of a list. */
export class MarkedNumbers {
  private held: readonly number[] | null = null;
  private marks = new Uint32Array(1024);
  private turn = 0;

  mark(numbers: readonly number[]): void {
    if (this.held === numbers) return;
    this.held = numbers;
    this.turn++;
    for (const number of numbers) {
      if (number >= this.marks.length) this.grow(number);
      this.marks[number] = this.turn;
    }
  }

  among(numbers: readonly number[]): number {
    let count = 0;
    for (const number of numbers) if (this.marks[number] === this.turn) count++;
    return count;
  }

  private grow(number: number): void {
    const larger = new Uint32Array(2 * number);
    larger.set(this.marks);
    this.marks = larger;
  }
}
