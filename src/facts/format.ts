/** Numbers as people write them; the same in every language. */
import { round, roundPoints, type Decimal } from "../decimal";
import type { FactUnit } from "./facts";

const PERCENT_DECIMALS = 2;

/** "5.94", "5", "1.5". */
export function pointsText(points: Decimal): string {
  return roundPoints(points).toFixed();
}

/** A number as a person writes it in a sentence: no exponent, no zeros at the end. */
export function plain(x: Decimal): string {
  return x.toFixed();
}

/** (0.9138, 2) → "91.38%", (0.5, 2) → "50.00%". */
export function fixedPercent(ratio: Decimal, decimals: number): string {
  return `${round(ratio.times(100), decimals).toFixed(decimals)}%`;
}

/** "31.91%", "100%", "97.50%"; more decimals only where asked. */
export function percentText(ratio: Decimal, decimals = PERCENT_DECIMALS): string {
  const percent = round(ratio.times(100), decimals);
  return fixedPercent(ratio, percent.eq(percent.round(0)) ? 0 : decimals);
}

/** A bound as it is written: "90%", "12.5%". */
export function boundText(ratio: Decimal): string {
  return `${ratio.times(100).toFixed()}%`;
}

/** "4,906.06", with exactly `decimals` decimals; without them, with those that the figure has. */
export function groupedNumber(value: Decimal, decimals?: number): string {
  const [whole = "", fraction] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** No district department spends 100 亿元 a year: so many 万元 are 元 under a wrong unit. */
export const MOST_WAN_YUAN = 1_000_000;

/** The unit, or "" where the amount is too large for it: a wrong unit in the workbook is not repeated in messages. */
export function plausibleUnit(value: Decimal, moneyUnit: string): string {
  return moneyUnit.trim() === "万元" && value.abs().gte(MOST_WAN_YUAN) ? "" : moneyUnit;
}

/** A figure with its unit; `moneyUnit` is "" where it is not known. */
export function figureText(value: Decimal, unit: FactUnit, moneyUnit: string): string {
  if (unit === "ratio") return percentText(value);
  return unit === "money" ? groupedNumber(value) + plausibleUnit(value, moneyUnit) : groupedNumber(value);
}
