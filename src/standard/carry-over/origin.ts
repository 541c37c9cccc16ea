/** Where a figure came from, in the words of a cell's note; and the figure in another unit of money. */
import { decimal, type Decimal } from "../../decimal";
import {
  standardWorkbookWords as words,
  type CarriedFrom,
} from "../../messages/chinese-only/standard-workbook";
import { YUAN_PER, type MoneyUnit } from "../../facts/units";
import type { Figure } from "../../recognise/types";
import { refAddress, type CellRef } from "../../workbook/model";

export interface Units {
  /** Of figures that name none. */
  readonly from: MoneyUnit;
  readonly to: MoneyUnit;
}

/** Totals of rounded parts differ from the printed total by the roundings. */
export const ROUNDINGS = decimal("0.05");

export const cellKey = ({ sheet, row, col }: CellRef): string => `${sheet}!${row},${col}`;

const unitOf = ({ unit }: Figure, { from }: Units): MoneyUnit => (unit?.kind === "money" ? unit.name : from);

/** An amount in the new workbook's unit, exactly. */
export function converted(figure: Figure, units: Units): Decimal {
  return figure.value.times(YUAN_PER[unitOf(figure, units)]).div(YUAN_PER[units.to]);
}

/** Amounts with their unit, everything else as it is written. */
export function carriedFrom(figure: Figure, label: string, isMoney: boolean, units: Units): CarriedFrom {
  const { ref, shown } = figure;
  const unit = isMoney && figure.unit?.kind !== "ratio" ? ` ${unitOf(figure, units)}` : "";
  return { sheet: ref.sheet, cell: refAddress(ref), label, shown: `${shown}${unit}` };
}

export function noteOf(
  figure: Figure,
  label: string,
  isMoney: boolean,
  units: Units,
  more: readonly string[] = [],
): string {
  const { carry } = words;
  const isConverted = isMoney && figure.unit?.kind !== "ratio" && unitOf(figure, units) !== units.to;
  const told = carry.from(carriedFrom(figure, label, isMoney, units));
  return [told, isConverted ? carry.converted(units.to) : "", ...more, carry.end].join("");
}
