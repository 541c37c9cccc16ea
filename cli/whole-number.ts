/** Numbers as options. */
import type { Context } from "./context";
import { UserError } from "./problem";

/** @throws UserError for what is no whole number in these bounds */
export function wholeNumber(
  option: string,
  value: string,
  from: number,
  to: number,
  { bureau }: Context,
): number {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
  if (number >= from && number <= to) return number;
  throw new UserError("bad-option", bureau.badNumber(option, value, from, to));
}
