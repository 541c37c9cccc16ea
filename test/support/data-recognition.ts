/** Workbooks for the tests of the data checks: lists, tables and target tables in their usual layout. */
import type { Workbook } from "../../src/workbook/model";
import { makeWorkbook, type CellSpec, type SheetSpec } from "./workbook";

/** 0.3591 shown as 35.91%. */
export function percent(v: number): CellSpec {
  return { v, nf: "0.00%" };
}

/** An amount with two decimals, as published tables print it. */
export function money(v: number): CellSpec {
  return { v, nf: "#,##0.00" };
}

interface TableSpec {
  readonly title?: string;
  /** null leaves the unit line out. */
  readonly unit?: string | null;
}

/** Title, unit line, headings from row 3 on, then the rows: the first row of figures is row 4. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly CellSpec[])[],
  given: TableSpec = {},
): SheetSpec {
  const { title = "2022年度部门情况表", unit = "万元" } = given;
  return { rows: [[title], [null, unit === null ? null : `单位：${unit}`], headings, ...rows] };
}

/** 项目 | 数值 (| 备注): the first entry stands in row 4, its value in column B. */
export function list(entries: Readonly<Record<string, CellSpec>>, given: TableSpec = {}): SheetSpec {
  return table(["项目", "数值"], Object.entries(entries), { title: "2022年度基础数据", ...given });
}

export interface TargetSpec {
  readonly group?: string;
  readonly name: string;
  readonly target: CellSpec;
  readonly actual: CellSpec;
  readonly unit?: string;
  readonly reason?: string;
}

/** 一级 | 二级 | 三级 | 预期指标值 | 实际完成指标值 | 计量单位 | 偏差原因: the first row is row 3; target in D, actual in E. */
export function targets(rows: readonly TargetSpec[], withReason = true): SheetSpec {
  const headings = ["一级指标", "二级指标", "三级指标", "预期指标值", "实际完成指标值", "计量单位"];
  return {
    rows: [
      ["2022年度部门整体支出绩效目标完成情况自评表"],
      withReason ? [...headings, "偏差原因"] : headings,
      ...rows.map(({ group = "数量指标", name, target, actual, unit, reason }) => [
        "产出指标",
        group,
        name,
        target,
        actual,
        unit ?? null,
        ...(withReason ? [reason ?? null] : []),
      ]),
    ],
  };
}

export function book(sheets: Record<string, SheetSpec>): Workbook {
  return makeWorkbook(sheets);
}
