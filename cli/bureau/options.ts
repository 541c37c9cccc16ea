/** The options of `scoresheet bureau`, as they are typed and as they are meant. */
import type { Context } from "../context";
import type { JobsArguments } from "../jobs/jobs-for";
import { UserError } from "../problem";
import { wholeNumber } from "../whole-number";

export const BUREAU_FORMATS = ["text", "json"] as const;

export interface BureauArguments extends JobsArguments {
  readonly out?: string;
  readonly roster?: string;
  readonly lastYear?: string;
  readonly rules?: string;
  readonly seed?: string;
  readonly resume: boolean;
  readonly merge?: readonly string[];
  readonly shard?: string;
  readonly format: (typeof BUREAU_FORMATS)[number];
  readonly force: boolean;
}

/** Part `index` (from 0) of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

const MOST_SEED = 2 ** 31 - 1;

/** @throws UserError for what cannot be meant */
export function seedOf({ seed }: BureauArguments, context: Context): number {
  return seed === undefined ? 1 : wholeNumber("--seed", seed, 0, MOST_SEED, context);
}

/** @throws UserError for what cannot be meant */
export function shardOf({ shard }: BureauArguments, { bureau }: Context): Shard | null {
  if (shard === undefined) return null;
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? [];
  if (part === undefined || Number(part) < 1 || Number(part) > Number(of))
    throw new UserError("bad-option", bureau.badShard(shard));
  return { index: Number(part) - 1, of: Number(of) };
}
