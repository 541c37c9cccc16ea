/** Workbooks that grow in one thing alone: the same real score sheet with more and more of it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../files/read";
import { address } from "../../src/workbook/address";
import type { Cell, Sheet, Workbook } from "../../src/workbook/model";
import { eachCell, makeSheet } from "../../src/workbook/sheet";
import { oneSheet } from "./workbooks";

/** What texts are made of that readers of prose try again and again. */
const FILLERS = ["1", "1.", "9、", "。", "每扣", "得1分，", "2022年", "（", "：", " ", "1%", "本指标"];
const LONGER_CELLS = 50;

export const realBook = (): Promise<Workbook> => readWorkbook(oneSheet(), "bench.xlsx");

function changed({ sheets, ...book }: Workbook, change: (sheet: Sheet) => Sheet): Workbook {
  const [first, ...others] = sheets;
  return { ...book, sheets: [change(first!), ...others] };
}

/** Fifty texts of the score sheet go on for so many characters. */
export async function longTexts(characters: number): Promise<Workbook> {
  let texts = 0;
  const longer = (cell: Cell): Cell => {
    if (typeof cell.value !== "string" || texts === LONGER_CELLS) return cell;
    const filler = FILLERS[texts++ % FILLERS.length]!;
    return { ...cell, value: cell.value + filler.repeat(characters / filler.length) };
  };
  return changed(await realBook(), (sheet) => makeSheet(sheet.name, [...eachCell(sheet)].map(longer), sheet));
}

/** So many columns of numbers to the right of the score sheet's own. */
export async function manyColumns(columns: number): Promise<Workbook> {
  return changed(await realBook(), (sheet) => {
    const cells = [...eachCell(sheet)];
    const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
    const more = rows.flatMap((row) =>
      Array.from({ length: columns }, (_, i): Cell => {
        const col = sheet.columnCount + i;
        return { row, col, value: (row * 7 + i) % 10 };
      }),
    );
    return makeSheet(sheet.name, [...cells, ...more], sheet);
  });
}

/** So many pairs of merged cells below the score sheet. */
export async function manyMerges(merges: number): Promise<Workbook> {
  return changed(await realBook(), (sheet) => {
    const rows = Array.from({ length: merges }, (_, i) => sheet.rowCount + 2 + i);
    const cells = rows.map((row): Cell => ({ row, col: 0, value: `说明${row}` }));
    const merged = rows.map((row) => ({ top: row, left: 0, bottom: row, right: 3 }));
    return makeSheet(sheet.name, [...eachCell(sheet), ...cells], {
      ...sheet,
      merges: [...sheet.merges, ...merged],
    });
  });
}

const FORMULA_CHARACTERS = 1_000;

/** A file in which one formula of a thousand characters is shared by so many cells. */
export function sharedFormulas(cells: number): Uint8Array {
  const parts = unzipSync(oneSheet());
  const path = "xl/worksheets/sheet1.xml";
  const formula = "+A1".repeat(FORMULA_CHARACTERS / 3).slice(1);
  const rows = Array.from({ length: cells }, (_, i) => {
    const text = i === 0 ? formula : "";
    const cell = address(500 + i, 0);
    return `<row r="${501 + i}"><c r="${cell}"><f t="shared" si="77">${text}</f><v>1</v></c></row>`;
  });
  const sheet = strFromU8(parts[path]!).replace("</sheetData>", `${rows.join("")}</sheetData>`);
  return zipSync({ ...parts, [path]: strToU8(sheet) });
}

/** Text without a separator, or one quoted field that never ends. */
export const csvLine = (characters: number, start: "" | '"'): Uint8Array =>
  strToU8(start + "评分表得分".repeat(characters / 5));

/** One quoted field of doubled quotes, as many letters between them. */
export const quotedCsv = (characters: number): Uint8Array =>
  strToU8(`"${'分""得'.repeat(characters / 4)}"\n`);

/** A line of CSV, or some, again and again: headings that all ask for the same body, a row that stands there once. */
export const sameRows = (lines: string, times: number): Uint8Array => strToU8(`${lines}\n`.repeat(times));

/** One list of amounts and its total. */
export const longList = (rows: number): Uint8Array =>
  strToU8(`支出表\n项目,预算数\n${"某项支出,1\n".repeat(rows)}合计,${rows}\n`);

/** Both headings of a project form; one below the other they are rows of one group that fit nothing. */
export const PROJECT_HEADINGS =
  "项目资金（万元）,,年初预算数,全年预算数,全年执行数,分值,执行率,得分\n" +
  "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分";

/** CSV as wide as asked: of each line, what is repeated to the right stands behind the sign "→". */
export function wideRows(lines: readonly string[], columns: number): Uint8Array {
  const wide = lines.map((line) => {
    const [start, repeated] = line.split("→") as [string, string?];
    return repeated === undefined
      ? start
      : start + repeated.repeat(columns / (repeated.split(",").length - 1));
  });
  return strToU8(`${wide.join("\n")}\n`);
}

/** What stands side by side, each of which was once looked at from each other one. */
export const WIDE_ROWS: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ["texts below a header", ["三级指标,分值,得分", "说明→,说明", "预算执行率,6,5.94"]],
  ["headings of targets", ["→一级指标,三级指标,年度指标值,实际完成值,分值,得分,", "→产出,件数,≥5,6,10,10,"]],
  ["columns under one heading", ["支出表", "项目,预算数", "→,甲", "基本支出→,5", "合计→,5"]],
  [
    "parts of one column",
    ["支出表", "项目→,预算数", ",总额→,其中：财政拨款", "基本支出→,5", "项目支出→,5", "合计→,10"],
  ],
];
