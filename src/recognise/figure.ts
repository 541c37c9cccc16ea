/** Reading a figure out of a cell: its value, unit, and the precision at which it is printed. */
import { decimal, round, type Decimal } from "../decimal";
import { groupedNumber } from "../facts/format";
import type { Cell, CellRef } from "../workbook/model";
import { isDateFormat, readNumberFormat } from "../workbook/number-format";
import { squeeze } from "../text";
import type { Figure, MoneyUnit, Unit } from "./types";

/** Beyond this many decimals a double is noise of a formula, not something that was typed. */
const MOST_DECIMALS = 10;

/** 元 in each unit of money. */
export const YUAN_PER: Readonly<Record<MoneyUnit, number>> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  亿元: 100_000_000,
};

const RATIO: Unit = { kind: "ratio" };

/** Measure words that may follow a count. */
const COUNT_UNITS = "人|人次|名|个|项|件|份|次|台|辆|套|册|户|家|批|篇|场|期|宗|起|分";

const NUMBER_TEXT = new RegExp(
  `^(?:¥|￥|RMB)?([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+)(?:(%)|(亿元|万元|千元|元)|(${COUNT_UNITS}))?$`,
);

export function moneyUnit(name: string): Unit {
  return { kind: "money", name: name as MoneyUnit };
}

/** "单位：万元", "金额单位:元", "预算数（元）" → the unit of money named; null when none is. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const plain = squeeze(text);
  const named =
    /单位[::]?.{0,6}?(亿元|万元|千元|元)/.exec(plain) ?? /[(（](亿元|万元|千元|元)[)）]/.exec(plain);
  return (named?.[1] as MoneyUnit | undefined) ?? null;
}

function decimalsOf(value: Decimal): number {
  return Math.min(MOST_DECIMALS, Math.max(0, value.c.length - value.e - 1));
}

/** A figure whose printed forms are made when they are first asked for: a large sheet has far more than are looked at. */
class ReadFigure implements Figure {
  constructor(
    readonly ref: CellRef,
    readonly value: Decimal,
    readonly decimals: number,
    readonly unit: Unit | null,
    readonly typed: Figure["typed"],
  ) {}

  get printed(): Decimal {
    return round(this.value, this.decimals);
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
  if (!Number.isFinite(number) || isDateFormat(formatCode)) return null;
  const value = decimal(number);
  const format = readNumberFormat(formatCode);
  const decimals = format.decimals === null ? decimalsOf(value) : format.decimals + (format.percent ? 2 : 0);
  const literalUnit =
    format.literal && /^(亿元|万元|千元|元)$/.test(format.literal) ? moneyUnit(format.literal) : null;
  return new ReadFigure(ref, value, decimals, format.percent ? RATIO : literalUnit, "number");
}

/** Reads "1,234.50", "31.91%", "５分", "4906.06万元", "三" is left alone. null when the text is no single number. */
export function figureOfText(ref: CellRef, text: string): Figure | null {
  const match = NUMBER_TEXT.exec(squeeze(text));
  if (!match) return null;
  const [, digits, percent, money, count] = match;
  const plain = decimal(digits!.replace(/,/g, "").replace(/^([+-]?)\./, "$10."));
  const typedDecimals = Math.min(MOST_DECIMALS, digits!.split(".")[1]?.length ?? 0);
  const typed = percent || money || count || digits !== text.trim() ? "text" : "numeric-text";
  if (percent) return new ReadFigure(ref, plain.div(100), typedDecimals + 2, RATIO, typed);
  const unit: Unit | null = money ? moneyUnit(money) : count ? { kind: "count", name: count } : null;
  return new ReadFigure(ref, plain, typedDecimals, unit, typed);
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
