/** The department's own indicators: 绩效目标完成情况自评表, with what was aimed at and what was reached. */
import type { Range } from "../workbook/address";
import type { Entry, Grid } from "./grid";
import { NOTE_LABEL } from "./lexicon";
import { parseMeasured } from "./measured";
import { squeeze } from "../text";
import type { TargetCell, TargetRow, TargetTable } from "./types";

type TargetColumn =
  "level1" | "level2" | "name" | "anyName" | "sign" | "target" | "actual" | "reason" | "unit";

const COLUMNS: readonly (readonly [TargetColumn, RegExp])[] = [
  ["sign", /指标(性质|方向)|^性质$|符号|比较(符|关系)/],
  ["actual", /实际(完成)?(指标)?值?|完成(指标)?值|完成情况|完成值|实现值/],
  ["target", /(预期|年度|目标|计划)(完成)?(指标)?值|^指标值|目标值/],
  ["reason", /偏差|原因|改进措施|未完成|备注|说明/],
  ["unit", /计量单位|度量单位|^单位$/],
  ["level1", /[一1]级指标/],
  ["level2", /[二2]级指标/],
  ["name", /[三3]级指标|指标名称|指标内容/],
  ["anyName", /绩效指标/],
];
/** The official form writes ≥, ≤, ＝ or 定性 in a cell of its own beside the value. */
const SIGN = /^([≥≤≧≦＞＜＝><=]|>=|<=|大于等于|小于等于|大于|小于|等于|定性)$/;
/** Of these, the ones that say more than the value alone does. */
const LIMIT = /^([≥≤≧≦><]=?|大于(等于)?|小于(等于)?)$/;
const EXACT = /^(=|等于)$/;
const HAS_SIGN = /^[≥≤≧≦＞＜＝><=]/;
/** "全年预计完成情况", "1-9月完成值": what a monitoring table expects or has so far is no result yet. */
const FORECAST = /预计|[-—~至到](\d|1[01])月|上半年|[一二三]季度/;
const OF_A_YEAR = /20\d\d|[上前去]一?年/;
/** What stands left of it is a label beside the table: 绩效指标完成情况. */
const FIRST_LEVEL = /^[一1]级指标/;
/** A heading is no taller: what reaches further down is a label beside the table (年度绩效指标). */
const MOST_HEADER_ROWS = 2;

interface TargetArea {
  readonly columns: Readonly<Partial<Record<TargetColumn, number>>>;
  /** The columns under the heading of the targets; it may stand over sign, value and unit together. */
  readonly targetSpan: readonly number[];
  /** The last row of the header. */
  readonly bottom: number;
  /** The year is not over: nothing has been reached or missed. */
  readonly isForecast: boolean;
}

/** "绩效指标" over "一级指标 | 二级指标 | 三级指标": the columns of the levels, where the row below has a heading for each. */
function levelsBelow(grid: Grid, row: number, anyName: number | undefined): TargetArea["columns"] {
  const heading = anyName === undefined ? undefined : grid.own(row, anyName);
  if (!heading) return {};
  const under = grid.row(row + 1).filter(({ col }) => col >= heading.col && col <= heading.right);
  return Object.fromEntries(
    under.flatMap(({ text, col }) => {
      const role = COLUMNS.find(([, pattern]) => pattern.test(squeeze(text)))?.[0];
      return role === "level1" || role === "level2" || role === "name" ? [[role, col]] : [];
    }),
  );
}

function headerAt(grid: Grid, row: number): TargetArea | null {
  const columns: Partial<Record<TargetColumn, number>> = {};
  let targetSpan: readonly number[] = [];
  const heads = grid.row(row);
  const first = heads.findIndex(({ text }) => FIRST_LEVEL.test(squeeze(text)));
  for (const [at, entry] of heads.entries()) {
    if (entry.figure) return null;
    if (at < first || entry.bottom - row >= MOST_HEADER_ROWS) continue;
    const role = COLUMNS.find(([, pattern]) => pattern.test(squeeze(entry.text)))?.[0];
    if (!role) continue;
    // "2022年实际值 | 2023年目标值 | 2023年实际值": what was reached stands right of the target.
    const { actual = Infinity, target = 0 } = columns;
    const isBefore = role === "actual" && actual < target && OF_A_YEAR.test(grid.text(row, actual));
    if (columns[role] !== undefined && !isBefore) continue;
    columns[role] = entry.col;
    if (role === "target")
      targetSpan = Array.from({ length: entry.right - entry.col + 1 }, (_, i) => entry.col + i);
  }
  const levels = columns.name === undefined ? levelsBelow(grid, row, columns.anyName) : {};
  const bottom = levels.name === undefined ? row : row + 1;
  const { anyName, name = anyName, ...others } = { ...columns, ...levels };
  if (others.target === undefined || others.actual === undefined || name === undefined) return null;
  const isForecast = FORECAST.test(squeeze(grid.text(row, others.actual)));
  return { columns: { ...others, name }, targetSpan, bottom, isForecast };
}

const textOf = ({ figure, text }: Entry) => (figure?.typed === "number" ? figure.shown : text);

/** What a cell for the unit says; 百分比 is written %. */
function unitOf(entry: Entry | undefined): string {
  const unit = squeeze(entry?.text ?? "");
  return /^百分[比率数]$/.test(unit) ? "%" : unit;
}

/** "95" beside "%" is 95%, while 0.95 there is already a share. */
function withUnit(text: string, unit: string): string {
  const bare = /^[≥≤≧≦＞＜＝><=]*(\d[\d.,]*)$/.exec(squeeze(text))?.[1];
  if (bare === undefined || unit === "" || (unit === "%" && Number(bare) <= 1)) return text;
  return text + unit;
}

/** The cells under the heading of a target or a result. */
function entriesAt(grid: Grid, row: number, { columns, targetSpan }: TargetArea, role: "target" | "actual") {
  const span = role === "target" ? targetSpan : [columns[role]!];
  return [...new Set(span.flatMap((at) => grid.at(row, at) ?? []))];
}

const isSign = ({ text }: Entry) => SIGN.test(squeeze(text));

/** The sign beside the target, in a column of its own or under the target's heading. */
function signAt(grid: Grid, row: number, area: TargetArea): string {
  const { sign } = area.columns;
  const entry =
    entriesAt(grid, row, area, "target").find(isSign) ??
    (sign === undefined ? undefined : grid.at(row, sign));
  return squeeze(entry?.text ?? "");
}

function targetCell(grid: Grid, row: number, area: TargetArea, role: "target" | "actual"): TargetCell {
  const { columns } = area;
  const [value, behind] = entriesAt(grid, row, area, role).filter((entry) => !isSign(entry));
  const text = value ? textOf(value) : "";
  const ref = grid.ref(value?.row ?? row, value?.col ?? columns[role]!);
  if (text === "") return { ref, text, measured: null };
  const beside = role === "target" ? signAt(grid, row, area) : "";
  const sign = LIMIT.test(beside) ? beside : "";
  const unit = unitOf(behind ?? (columns.unit === undefined ? undefined : grid.at(row, columns.unit)));
  const whole = withUnit((HAS_SIGN.test(squeeze(text)) ? "" : sign) + text, unit);
  return { ref, text: whole, measured: parseMeasured(whole, role) };
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
  for (const row of grid.filledRows) {
    if (row <= (found.at(-1)?.range.bottom ?? -1)) continue;
    const area = headerAt(grid, row);
    if (!area) continue;
    const { columns } = area;
    const rows: TargetRow[] = [];
    let level1: string | null = null;
    let level2: string | null = null;
    let last = area.bottom;
    for (let r = area.bottom + 1; r < grid.rowCount; r++) {
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
        target: targetCell(grid, r, area, "target"),
        isExact: EXACT.test(signAt(grid, r, area)),
        actual: targetCell(grid, r, area, "actual"),
        reason: columns.reason === undefined ? null : grid.text(r, columns.reason),
        unit: columns.unit === undefined ? null : grid.text(r, columns.unit),
      });
    }
    const cols = [...Object.values(columns), ...area.targetSpan];
    found.push({
      table: { sheet: grid.name, rows: area.isForecast ? [] : rows },
      range: { top: row, bottom: last, left: Math.min(...cols), right: Math.max(...cols) },
    });
  }
  return found;
}
