/** Tables of spending by class, as published: trees of 类, 款 and 项 under codes that are written in many ways. */
import type { CellValue, Sheet } from "../../../src/workbook/model";
import type { Range } from "../../../src/workbook/address";
import type { Random } from "../random";
import { filled, sheetOf, wan } from "./grid";

interface Row {
  /** "204", "20406" or "2040601". */
  readonly code: string;
  readonly name: string;
  /** In hundredths of 万元: basic and project spending. */
  readonly amounts: readonly number[];
}

const NAMES = [
  "一般公共服务支出",
  "公共安全支出",
  "教育支出",
  "科学技术支出",
  "社会保障和就业支出",
  "卫生健康支出",
  "农林水支出",
  "住房保障支出",
];
const ITEMS = ["行政运行", "一般行政管理事务", "机关服务", "信息化建设", "购房补贴", "其他支出"];

/** How the code of a row is written: in cells of its own before the name, in the name, or not at all. */
export type CodeStyle = (typeof CODE_STYLES)[number];
export const CODE_STYLES = [
  "split",
  "split-numbers",
  "own-level",
  "whole",
  "whole-number",
  "in-name",
  "indented",
  "none",
] as const;

const codeCells = (style: CodeStyle, code: string): CellValue[] => {
  const levels = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].map((level) => level || null);
  switch (style) {
    case "split":
      return levels;
    case "split-numbers":
      return levels.map((level) => (level === null ? null : Number(level)));
    case "own-level":
      return levels.map((level, i) => (levels[i + 1] ? null : level));
    case "whole":
      return [code];
    case "whole-number":
      return [Number(code)];
    default:
      return [];
  }
};

const nameCell = (style: CodeStyle, { code, name }: Row): string =>
  style === "in-name"
    ? `${code} ${name}`
    : style === "indented"
      ? "　".repeat((code.length - 3) / 2) + name
      : name;

function treeOf(random: Random): Row[] {
  const rows: Row[] = [];
  const add = (parts: readonly Row[]) =>
    [0, 1].map((column) => parts.reduce((all, { amounts }) => all + amounts[column]!, 0));
  const classes = Array.from({ length: random.int(1, 5) }, (_, c) => {
    const groups = Array.from({ length: random.int(1, 3) }, (_, g) => {
      const items = Array.from({ length: random.int(1, 6) }, (_, i): Row => ({
        code: `${201 + c * 3}${String(g + 1).padStart(2, "0")}${String(i + 1).padStart(2, "0")}`,
        name: ITEMS[i]!,
        amounts: random.chance(0.5) ? [random.int(1, 900_000), 0] : [0, random.int(1, 900_000)],
      }));
      const code = items[0]!.code.slice(0, 5);
      return [{ code, name: `${NAMES[c]!.slice(0, 2)}事务${g + 1}`, amounts: add(items) }, ...items];
    });
    const code = groups[0]![0]!.code.slice(0, 3);
    return [{ code, name: NAMES[c]!, amounts: add(groups.map((group) => group[0]!)) }, ...groups.flat()];
  });
  for (const rowsOfClass of classes) rows.push(...rowsOfClass);
  return rows;
}

export interface ClassTable {
  readonly sheet: Sheet;
  /** Where each row's total stands, and what it is: rows by code, "" for the total of all. */
  readonly cells: ReadonlyMap<string, { readonly row: number; readonly col: number }>;
  readonly codes: readonly string[];
}

/** @param slip added to the total of one code, or of all ("") */
export function classTable(
  random: Random,
  style: CodeStyle,
  slip?: { code: string; by: number },
): ClassTable {
  const tree = treeOf(random);
  const width = codeCells(style, "2010101").length;
  const isSplit = width === 3;
  const rows: CellValue[][] = [["一般公共预算财政拨款支出决算表"]];
  const merges: Range[] = [];
  if (random.chance(0.7)) rows.push(["部门：海州市审计局", ...filled(width + 2, null), "单位：万元"]);
  const amounts = ["本年支出合计", "基本支出", "项目支出"];
  const codeHeading = random.pick(["功能分类科目编码", "科目编码", "支出功能分类科目编码"]);
  const nameHeading = random.pick(["科目名称", "功能分类科目名称", "项目"]);
  const top = rows.length;
  const header = random.int(1, 3);
  const levels = ["类", "款", "项"];
  if (width === 0 || header === 1)
    rows.push([...(isSplit ? levels : filled(width, codeHeading)), nameHeading, ...amounts]);
  else {
    const span = (row: number, left: number, right: number, bottom = row) =>
      merges.push({ top: row, left, right, bottom });
    if (header === 3) {
      rows.push(["项目", ...filled(width, null), ...amounts]);
      span(top, 0, width);
    }
    const second = rows.length;
    rows.push([codeHeading, ...filled(width - 1, null), nameHeading, ...(header === 3 ? [] : amounts)]);
    if (isSplit) {
      span(second, 0, 2);
      rows.push(levels);
    }
    const last = rows.length - 1;
    const first = header === 3 ? top : second;
    if (last > second) span(second, width, width, last);
    if (last > first) for (const at of [1, 2, 3]) span(first, width + at, width + at, last);
  }
  if (random.chance(0.4)) rows.push(["栏次", ...filled(width, null), 1, 2, 3]);
  const cells = new Map<string, { row: number; col: number }>();
  const add = (code: string, before: CellValue[], amountsOf: readonly number[]) => {
    cells.set(code, { row: rows.length, col: width + 1 });
    const [basic, project] = amountsOf as [number, number];
    const whole = basic + project + (slip?.code === code ? slip.by : 0);
    rows.push([...before, ...[whole, basic, project].map(wan)]);
  };
  const all = () => {
    const outer = tree.filter(({ code }) => code.length === 3);
    const label: CellValue[] = random.chance(0.5)
      ? ["合计", ...filled(width, null)]
      : [...filled(width, null), "合计"];
    if (label[0] !== null && width > 0 && random.chance(0.5))
      merges.push({ top: rows.length, bottom: rows.length, left: 0, right: width });
    add(
      "",
      label,
      [0, 1].map((column) => outer.reduce((sum, { amounts: of }) => sum + of[column]!, 0)),
    );
  };
  const totalFirst = random.chance(0.5);
  if (totalFirst) all();
  for (const row of tree) add(row.code, [...codeCells(style, row.code), nameCell(style, row)], row.amounts);
  if (!totalFirst) all();
  if (random.chance(0.3)) rows.push(["注：本表反映部门本年度一般公共预算财政拨款支出情况。"]);
  return { sheet: sheetOf({ name: "支出决算表", rows, merges }), cells, codes: tree.map(({ code }) => code) };
}
