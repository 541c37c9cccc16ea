/** Reading a figure out of a cell: its value, unit, and the precision at which it is printed. */
import { decimal, decimalsOf, round, type Decimal } from "../decimal";
import { groupedNumber } from "../facts/format";
import type { Cell, CellRef } from "../workbook/model";
import { isDateFormat, readNumberFormat } from "../workbook/number-format";
import { MOST_DIGITS, readNumber } from "../facts/read";
import { inMoney, isMoneyUnit, RATIO, type Unit } from "../facts/units";
import type { Figure } from "./types";

/** Beyond this many decimals a double is noise of a formula, not something that was typed. */
const MOST_DECIMALS = 10;

/** A figure whose printed forms are made when they are first asked for: a large sheet has far more than are looked at. */
class ReadFigure implements Figure {
  private asPrinted: Decimal | null = null;

  constructor(
    readonly ref: CellRef,
    readonly value: Decimal,
    readonly decimals: number,
    readonly unit: Unit | null,
    readonly typed: Figure["typed"],
  ) {}

  get printed(): Decimal {
    return (this.asPrinted ??= round(this.value, this.decimals));
  }

  get shown(): string {
    return this.unit?.kind === "ratio"
      ? `${this.printed.times(100).toFixed(Math.max(0, this.decimals - 2))}%`
      : groupedNumber(this.printed, this.decimals);
  }
}

/** The same figure in another unit or at another precision. */
export function withFigure(
  figure: Figure,
  change: Partial<Pick<Figure, "value" | "decimals" | "unit">>,
): Figure {
  const { value, decimals, unit } = {
    value: figure.value,
    decimals: figure.decimals,
    unit: figure.unit,
    ...change,
  };
  return new ReadFigure(figure.ref, value, decimals, unit, figure.typed);
}

function figureOfNumber(ref: CellRef, number: number, formatCode: string | undefined): Figure | null {
  if (!(Math.abs(number) < 10 ** MOST_DIGITS) || isDateFormat(formatCode)) return null;
  const value = decimal(number);
  const format = readNumberFormat(formatCode);
  const decimals =
    format.decimals === null
      ? Math.min(MOST_DECIMALS, decimalsOf(value))
      : format.decimals + (format.percent ? 2 : 0);
  const literalUnit = format.literal && isMoneyUnit(format.literal) ? inMoney(format.literal) : null;
  return new ReadFigure(ref, value, decimals, format.percent ? RATIO : literalUnit, "number");
}

/** The figure of a text that is nothing but a number with its unit; null for all other texts. */
export function figureOfText(ref: CellRef, text: string): Figure | null {
  const read = readNumber(text);
  if (!read) return null;
  const { value, unit, digits } = read;
  const typed = unit || digits !== text.trim() ? "text" : "numeric-text";
  const most = unit?.kind === "ratio" ? MOST_DECIMALS + 2 : MOST_DECIMALS;
  return new ReadFigure(ref, value, Math.min(most, read.decimals), unit, typed);
}

/** The figure in a cell, or null when it holds none (blank, words, a date, an error, yes/no). */
export function readFigure(sheet: string, cell: Cell | undefined): Figure | null {
  if (!cell || cell.value === null) return null;
  const ref: CellRef = { sheet, row: cell.row, col: cell.col };
  if (typeof cell.value === "number") return figureOfNumber(ref, cell.value, cell.numberFormat);
  if (typeof cell.value === "string") return figureOfText(ref, cell.value);
  return null;
}

/** The same figure read as a ratio: a bare 0.9395 in a rate column, or 93.95 under a heading with %. */
export function asRatio(figure: Figure, underPercentHeading: boolean): Figure {
  if (figure.unit?.kind === "ratio") return figure;
  return underPercentHeading
    ? withFigure(figure, { value: figure.value.div(100), decimals: figure.decimals + 2, unit: RATIO })
    : withFigure(figure, { unit: RATIO });
}
