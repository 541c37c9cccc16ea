/** The n-th file of a seed: the same for ever, so that a fault can be looked at by its number. */
import type { Base } from "./bases";
import { mutate } from "./mutate";
import { Random } from "./random";

export interface FuzzFile {
  readonly ending: string;
  readonly bytes: Uint8Array;
  /** What is chosen of what can be done with it. */
  readonly random: Random;
}

export function fuzzFile(all: readonly Base[], seed: number, n: number): FuzzFile {
  const random = new Random(Math.imul(seed, 1_000_003) + n);
  const base = random.pick(all.flatMap((each) => Array<Base>(each.share).fill(each)));
  return { ending: base.ending, bytes: mutate(base, random), random };
}
