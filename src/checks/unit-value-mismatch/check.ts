/** A value whose own unit contradicts the one that its column, heading or target gives it. */
import { measuredIn, type MeasuredRole } from "../../recognise/measured";
import { squeeze } from "../../text";
import type { Recognition } from "../../recognise/recognition";
import type { Column, Figure, Measured, Table, TargetCell, TargetRow } from "../../recognise/types";
import { refAddress } from "../../workbook/model";
import { valueAt } from "../../workbook/sheet";
import { familyOf, familyOfMeasured, unitText, type UnitFamily } from "./units";
import { dossierCheck, type FindingDraft } from "../check";
import { targetRows } from "../../assess/targets";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

interface Clash {
  readonly cell: TargetCell;
  readonly found: Measured;
  readonly unit: string;
  readonly by: "unit-column" | "target";
}

/** The first number with a unit of another family; null as soon as one of the numbers fits. */
function clashing(cell: TargetCell, role: MeasuredRole, family: UnitFamily, unit: string): Measured | null {
  const sure = measuredIn(cell.text, role).filter((one) => familyOfMeasured(one) !== null);
  const fits = (one: Measured) =>
    familyOfMeasured(one) === family &&
    (family !== "money" || one.unit === squeeze(unit) || squeeze(unit) === "");
  return sure.some(fits) ? null : (sure[0] ?? null);
}

function clashesIn(row: TargetRow): Clash[] {
  const family = row.unit === null ? null : familyOf(row.unit);
  const cells = [
    [row.target, "target"],
    [row.actual, "actual"],
  ] as const;
  if (family !== null)
    return cells.flatMap(([cell, role]): Clash[] => {
      const found = clashing(cell, role, family, row.unit!);
      return found ? [{ cell, found, unit: row.unit!, by: "unit-column" }] : [];
    });
  const { measured } = row.target;
  const aimed = measured && familyOfMeasured(measured);
  // A target of several numbers may well be answered in the unit of another of them.
  if (!measured || aimed === null || measuredIn(row.target.text, "target").length > 1) return [];
  const found = clashing(row.actual, "actual", aimed, "");
  const isSure =
    found &&
    (aimed === "percent" ||
      aimed === "money" ||
      ["percent", "money"].includes(familyOfMeasured(found) ?? ""));
  return isSure ? [{ cell: row.actual, found, unit: unitText(measured), by: "target" }] : [];
}

function targetFindings(recognition: Recognition, words: Words): FindingDraft[] {
  return targetRows(recognition).flatMap(({ row }) =>
    clashesIn(row).map(({ cell, found, unit, by }) => ({
      at: cell.ref,
      expected: unit,
      actual: cell.text,
      ...words.finding({
        sheet: cell.ref.sheet,
        cell: refAddress(cell.ref),
        name: row.name,
        value: cell.text,
        valueUnit: unitText(found),
        unit,
        by,
      }),
    })),
  );
}

/** The unit written in a heading or over the table, against one typed into the cell; a list's cells differ by nature. */
function headingUnit(column: Column, table: Table, figure: Figure): string | null {
  if (figure.typed !== "text" || !figure.unit) return null;
  const isPercentHeading = /[%％]/.test(column.heading);
  if (figure.unit.kind !== "ratio" && isPercentHeading) return "%";
  if (figure.unit.kind !== "money") return null;
  const written = column.unit?.kind === "money" ? column.unit.name : table.unit;
  return written !== null && written !== figure.unit.name ? written : null;
}

function tableFindings(recognition: Recognition, words: Words): FindingDraft[] {
  return recognition.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column): FindingDraft[] => {
        const figure = row.figures.get(column.col);
        const unit = figure ? headingUnit(column, table, figure) : null;
        if (!figure || !figure.unit || unit === null) return [];
        const own = figure.unit.kind === "ratio" ? "%" : figure.unit.name;
        const shown = valueAt(recognition.sheet(figure.ref.sheet), figure.ref.row, figure.ref.col);
        return [
          {
            at: figure.ref,
            expected: unit,
            actual: String(shown),
            ...words.finding({
              sheet: table.sheet,
              cell: refAddress(figure.ref),
              name: row.label,
              value: String(shown),
              valueUnit: own,
              unit,
              by: "heading",
            }),
          },
        ];
      }),
    ),
  );
}

export const unitValueMismatch = dossierCheck({
  id: "unit-value-mismatch",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    const { tables, targets } = recognition;
    if (tables.length + targets.length === 0) return engine.absent.tables;
    yield* targetFindings(recognition, words);
    yield* tableFindings(recognition, words);
  },
});
