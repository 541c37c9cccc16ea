/** The department's own indicators: 绩效目标完成情况自评表, with what was aimed at and what was reached. */
import type { Range } from "../workbook/address";
import type { Grid } from "./grid";
import { NOTE_LABEL } from "./lexicon";
import { parseMeasured } from "./measured";
import { squeeze } from "../text";
import type { TargetCell, TargetRow, TargetTable } from "./types";

type TargetColumn = "level1" | "level2" | "name" | "target" | "actual" | "reason" | "unit";

const COLUMNS: readonly (readonly [TargetColumn, RegExp])[] = [
  ["actual", /实际(完成)?(指标)?值?|完成(指标)?值|完成情况|完成值|实现值/],
  ["target", /(预期|年度|目标|计划)(完成)?(指标)?值|^指标值|目标值/],
  ["reason", /偏差|原因|改进措施|未完成|备注|说明/],
  ["unit", /计量单位|度量单位|^单位$/],
  ["level1", /[一1]级指标/],
  ["level2", /[二2]级指标/],
  ["name", /[三3]级指标|指标名称|绩效指标|指标内容/],
];

interface TargetArea {
  readonly header: number;
  readonly columns: Readonly<Partial<Record<TargetColumn, number>>>;
}

function headerAt(grid: Grid, row: number): TargetArea | null {
  const columns: Partial<Record<TargetColumn, number>> = {};
  for (const entry of grid.row(row)) {
    if (entry.figure) return null;
    const role = COLUMNS.find(([, pattern]) => pattern.test(squeeze(entry.text)))?.[0];
    if (role) columns[role] ??= entry.col;
  }
  const complete = columns.target !== undefined && columns.actual !== undefined && columns.name !== undefined;
  return complete ? { header: row, columns } : null;
}

function targetCell(grid: Grid, row: number, col: number, role: "target" | "actual"): TargetCell {
  const entry = grid.at(row, col);
  const text = entry?.figure?.typed === "number" ? entry.figure.shown : (entry?.text ?? "");
  return {
    ref: grid.ref(entry?.row ?? row, entry?.col ?? col),
    text,
    measured: text === "" ? null : parseMeasured(text, role),
  };
}

/** The text of a level that is merged, repeated or written once. */
function carried(grid: Grid, row: number, col: number | undefined, previous: string | null): string | null {
  if (col === undefined) return null;
  const text = grid.text(row, col);
  return text === "" ? previous : text;
}

/** Something reaches down to this row: a merged name, or a level whose form has lines left open. */
function isCovered(grid: Grid, row: number, columns: TargetArea["columns"]): boolean {
  return [columns.name, columns.level1, columns.level2].some(
    (col) => col !== undefined && grid.at(row, col) !== undefined,
  );
}

export interface FoundTargets {
  readonly table: TargetTable;
  readonly range: Range;
}

/** Target tables of one sheet, with the rectangles that they fill. */
export function findTargets(grid: Grid): FoundTargets[] {
  const found: FoundTargets[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const area = headerAt(grid, row);
    if (!area) continue;
    const { columns } = area;
    const rows: TargetRow[] = [];
    let level1: string | null = null;
    let level2: string | null = null;
    let last = row;
    for (let r = row + 1; r < grid.rowCount; r++) {
      const name = grid.own(r, columns.name!);
      const target = grid.text(r, columns.target!);
      const first = grid.row(r)[0];
      if (!first && !isCovered(grid, r, columns)) break;
      if (first && NOTE_LABEL.test(squeeze(first.text))) break;
      if (!name && target === "" && !isCovered(grid, r, columns)) break;
      if (headerAt(grid, r)) break;
      level1 = carried(grid, r, columns.level1, level1);
      level2 = carried(grid, r, columns.level2, level2);
      last = r;
      if (!name) continue;
      rows.push({
        row: r,
        level1,
        level2,
        name: name.text,
        nameRef: grid.ref(r, name.col),
        target: targetCell(grid, r, columns.target!, "target"),
        actual: targetCell(grid, r, columns.actual!, "actual"),
        reason: columns.reason === undefined ? null : grid.text(r, columns.reason),
        unit: columns.unit === undefined ? null : grid.text(r, columns.unit),
      });
    }
    const cols = Object.values(columns);
    found.push({
      table: { sheet: grid.name, rows },
      range: { top: row, bottom: last, left: Math.min(...cols), right: Math.max(...cols) },
    });
    row = last;
  }
  return found;
}
