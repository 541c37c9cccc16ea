/** Which figures can give a copy away. */
import type { Decimal } from "../decimal";

/** So many figures one after the other are not the same in two files by chance. */
export const FIGURES_IN_A_RUN = 5;

const FEWEST_DIGITS = 3;

/** Three digits besides the zeros at its end: 100, 0, 25 and 2023 stand in every form. */
export function isDistinctive(value: Decimal): boolean {
  const digits = value
    .toFixed()
    .replace(/[-.]/g, "")
    .replace(/^0+|0+$/g, "");
  const isYear = /^20\d\d$/.test(value.toFixed());
  return digits.length >= FEWEST_DIGITS && !isYear;
}
