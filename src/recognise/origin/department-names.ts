/** Where a workbook names its department: cells beside a label, and titles. */
import { readLabel } from "../../facts/labels";
import { perText } from "../../memo";
import { squeeze } from "../../text";
import { address, MAX_COLUMNS } from "../../workbook/address";
import type { Cell, CellRef, Sheet, Workbook } from "../../workbook/model";
import { eachCell, valueAt } from "../../workbook/sheet";

export interface NamedDepartment {
  readonly ref: CellRef;
  /** Empty when the label stands there with nothing beside it. */
  readonly name: string;
}

const LABEL =
  /^([省市县区]级)?(填报|评价|预算|被评价|申报|编制)?(单位|部门)(\((单位|部门)\))?(名称|全称)?(\((盖章|公章|签章)\))?[::]?$/;
const INLINE =
  /^([省市县区]级)?(填报|评价|预算|被评价|申报|编制)?(单位|部门)(\((单位|部门)\))?(名称|全称)?(\((盖章|公章|签章)\))?[::](?<name>.*)$/;
/** A bare 单位 or 部门 may head a column of a table; with one of these words it asks for the department's name. */
const ASKS = /填报|评价|申报|编制|名称|全称|预算单位|[::]/;
const MONEY_OR_PEOPLE = /^(万元|元|千元|亿元|人|人次|%|个|项|人民币|.{0,4}元)$/;
/** A title's first words, up to an office's name: "某区应急管理局2022年度部门整体支出绩效评分表". */
const TITLE =
  /^(?:附?[表件][\d.\-一二三四五六七八九十]*[::、]?)?(.{2,24}?(?:局|委|委员会|办|办公室|中心|街道|街道办|办事处|院|馆|队|厅|署|所|校|站)(?:本级|机关)?)(?:\(.{1,12}\))?(?:20\d\d年度?)?(?:部门|单位|\(单位\)|部门\(单位\))?整体支出/;
const TOP_ROWS = 12;
/** Cells that may stand blank between a label and its name. */
const MOST_BLANK = 3;

/** What departments are called by: their kind stands last, or before a bracket (本级). */
export const OFFICE =
  /(局|委|委员会|办|办公室|中心|厅|署|院|所|站|队|总队|支队|大队|学校|中学|小学|幼儿园|馆|处|街道|街道办|办事处|镇|乡|村|法院|检察院|会|联合会|协会|公司|集团|医院|本级|机关|部)(\(.{1,8}\))?$/;

/** The next heading of a table, not a name: "单位名称 | 年初预算数". */
const HEADING =
  /(数|额|率|名称|预算|支出|决算|得分|分值|指标|项目|情况|备注|序号|执行|完成|内容|时间|比例|类别|说明)(\(.*\))?$/;

const isHeading = (name: string): boolean => {
  const { measure, isGeneric } = readLabel(name);
  return !OFFICE.test(name) && (HEADING.test(name) || measure !== null || isGeneric);
};
const isOtherWord = (name: string) => MONEY_OR_PEOPLE.test(name) || /[::]/.test(name);

function besideLabel(sheet: Sheet, row: number, right: number): NamedDepartment | null {
  // A label that is merged to the sheet's end has its place for the name in itself.
  const col = Math.min(right + 1, MAX_COLUMNS - 1);
  const ref = { sheet: sheet.name, row, col };
  const value = right < col ? valueAt(sheet, row, col) : null;
  if (value !== null && typeof value !== "string") return null;
  const name = squeeze(value ?? "");
  if (name === "") return officeFurther(sheet, row, col) ?? { ref, name };
  return isHeading(name) ? null : { ref, name };
}

/** A merged label that was taken apart leaves blank cells before the name. */
function officeFurther(sheet: Sheet, row: number, blank: number): NamedDepartment | null {
  for (let col = blank + 1; col <= Math.min(blank + MOST_BLANK, MAX_COLUMNS - 1); col++) {
    const value = valueAt(sheet, row, col);
    if (value === null) continue;
    const name = typeof value === "string" ? squeeze(value) : "";
    return OFFICE.test(name) ? { ref: { sheet: sheet.name, row, col }, name } : null;
  }
  return null;
}

/** Beside a word that may also head a column, or say in what amounts are counted: one office, and no row of them. */
function officeBeside(sheet: Sheet, row: number, right: number): NamedDepartment | null {
  const found = besideLabel(sheet, row, right);
  const next = right + 2 < MAX_COLUMNS ? valueAt(sheet, row, right + 2) : null;
  const isRow = typeof next === "string" && OFFICE.test(squeeze(next));
  return found && OFFICE.test(found.name) && !isRow ? found : null;
}

/**
 * What a text says by itself: a name; "beside" where it asks for the name in the next cell, "maybe" where an office's
 * name there would answer it; null for any other.
 */
const saidIn = perText((text): { readonly name: string } | "beside" | "maybe" | null => {
  const plain = squeeze(text);
  if (LABEL.test(plain)) return ASKS.test(plain) && !/^单位[::]?$/.test(plain) ? "beside" : "maybe";
  const inline = INLINE.exec(plain);
  if (inline) {
    // A rule to write on and the place of the seal are no names: "填报单位：________（盖章）".
    const name = inline
      .groups!.name!.replace(/(金额)?单位[::].*$/, "")
      .replace(/_{2,}|^\((盖章|公章|签章|加盖公章)\)|\((盖章|公章|签章|加盖公章)\)$/g, "");
    return isOtherWord(name) || (name === "" && /^单位[::]/.test(plain)) ? null : { name };
  }
  const titled = TITLE.exec(plain);
  return titled ? { name: titled[1]! } : null;
});

/** @param right the last column of the cell, which may be merged */
function inCell(sheet: Sheet, { row, col }: Cell, right: number, text: string): NamedDepartment | null {
  const said = saidIn(text);
  if (said === "beside") return besideLabel(sheet, row, right);
  if (said === "maybe") return officeBeside(sheet, row, right);
  return said && { ref: { sheet: sheet.name, row, col }, name: said.name };
}

/** A name looks like an organisation's, or the workbook says it again; a heading is neither. */
function areNames(found: readonly NamedDepartment[]): NamedDepartment[] {
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name, (times.get(name) ?? 0) + 1);
  return found.filter(({ name }) => name === "" || OFFICE.test(name) || times.get(name)! > 1);
}

/** @param rows how many rows from the top: names further down tell the tables of several departments apart */
export function departmentNames(workbook: Workbook, rows = TOP_ROWS): NamedDepartment[] {
  const found = workbook.sheets.flatMap((sheet) => {
    const found: NamedDepartment[] = [];
    const near = sheet.merges.filter(({ top }) => top < rows);
    const ends = new Map(near.map(({ top, left, right }) => [address(top, left), right]));
    for (const cell of eachCell(sheet)) {
      if (cell.row >= rows) break;
      if (typeof cell.value !== "string" || cell.value.length > 80) continue;
      const right = ends.get(address(cell.row, cell.col)) ?? cell.col;
      const named = inCell(sheet, cell, right, cell.value);
      if (named) found.push(named);
    }
    return found;
  });
  return areNames(found);
}

/** "区应急管理局" and "某市某区应急管理局" are one department: a name may be written in full or in short. */
export function isSameDepartment(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replace(/[^\p{L}\p{N}]/gu, ""));
  return x!.includes(y!) || y!.includes(x!);
}
