/** Figures and cells as the checks of the supporting tables compare and name them. */
import { decimal, ZERO, type Decimal } from "../../decimal";
import type { Place } from "../../messages/data-words";
import { withFigure } from "../../recognise/figure";
import { baseFactor, type MoneyUnit } from "../../facts/units";
import type { Figure, Quantity } from "../../recognise/types";
import type { FindingUnit } from "../check";
import { refAddress, type CellRef } from "../../workbook/model";

export function placeOf(ref: CellRef): Place {
  return { sheet: ref.sheet, cell: refAddress(ref) };
}

/** One text for one cell, to find it again in sets and maps. */
export function cellKey(ref: CellRef): string {
  return `${ref.sheet}!${ref.row},${ref.col}`;
}

/** "4,906.06 万元", "31.91%", "57 人". */
export function figureText(figure: Figure): string {
  const unit = figure.unit;
  if (!unit || unit.kind === "ratio" || unit.name === "") return figure.shown;
  return `${figure.shown} ${unit.name}`;
}

/** The unit of a finding about this figure. */
export function findingUnit(figure: Figure): FindingUnit {
  return figure.unit?.kind === "ratio" ? "ratio" : null;
}

/** The figure's value and half of its last printed digit, both in the base unit. People are counted, not rounded. */
export function baseOf(
  figure: Figure,
  fallback: MoneyUnit,
): { readonly value: Decimal; readonly tolerance: Decimal } {
  const factor = baseFactor(figure.unit, fallback);
  const half = figure.unit?.kind === "count" ? ZERO : decimal(`5e${-figure.decimals - 1}`);
  return { value: figure.value.times(factor), tolerance: half.times(factor) };
}

/** A value written like a figure: same unit, same decimals, thousands parted. */
export function likeFigure(value: Decimal, figure: Figure): string {
  return figureText(withFigure(figure, { value }));
}

export function isMoney(quantity: Quantity): boolean {
  return (
    quantity.measure !== null && (quantity.figure.unit === null || quantity.figure.unit.kind === "money")
  );
}
