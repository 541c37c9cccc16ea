/** Seeded randomness: the same seed makes the same workbook for ever. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 0x9e3779b1) >>> 0;
  }

  /** In [0, 1): mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(all: readonly T[]): T {
    return all[this.int(0, all.length - 1)]!;
  }

  /** Some of them, in the order given. */
  some<T>(all: readonly T[], count: number): T[] {
    const left = all.map((_, index) => index);
    const kept: number[] = [];
    while (kept.length < Math.min(count, all.length))
      kept.push(left.splice(this.int(0, left.length - 1), 1)[0]!);
    return kept.sort((a, b) => a - b).map((index) => all[index]!);
  }

  /** A part of an amount, between two shares given in thousandths. */
  share(amount: number, from: number, to: number): number {
    return Math.floor((amount * this.int(from, to)) / 1000);
  }
}
