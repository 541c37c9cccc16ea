/** Workbooks that we make, judged by others: the published schemas, openpyxl, LibreOffice. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { appearanceOf } from "../../files/appearance";
import { makeWorkbook, toPackage } from "../../files/make";
import { readWorkbook } from "../../files/read";
import type { Workbook } from "../../src/workbook/model";
import { cellAt, eachCell, valueAt } from "../../src/workbook/sheet";
import { partNames, partText } from "../files/fixtures";
import { LONG_LIST, RICH_PLAN } from "../files/rich-plan";
import { sampleBytes, SAMPLES } from "../support/samples";
import { savedByLibreOffice } from "../support/libreoffice";

const schemas = resolve(process.env.OOXML_XSD ?? join(__dirname, "..", "..", "..", "shared", "ooxml-xsd"));
const python = process.env.PYTHON ?? "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "make-interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function saveAs(name: string, content: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const bytes = makeWorkbook(RICH_PLAN);
const path = saveAs("made.xlsx", bytes);

/** xmllint throws with its complaints. */
function judge(workbook: Uint8Array, part: string): void {
  if (!existsSync(join(schemas, "sml.xsd")))
    throw new Error(`no schemas in ${schemas}: set OOXML_XSD to their folder`);
  // The published schema does not know xml:space, which Excel itself writes.
  const text = partText(workbook, part).replace(/ xml:space="preserve"/g, "");
  const file = saveAs("part.xml", new TextEncoder().encode(text));
  execFileSync("xmllint", ["--noout", "--schema", join(schemas, "sml.xsd"), file], { stdio: "pipe" });
}

const judgedParts = (workbook: Uint8Array): string[] =>
  partNames(workbook).filter((part) => /^xl\/[^_]*\.xml$/.test(part));

test.each(judgedParts(bytes))("%s fits its schema", (part) => {
  expect(() => judge(bytes, part)).not.toThrow();
});

test("openpyxl finds everything that was planned", () => {
  const script = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
score, annex, spare, lists = book.worksheets
print(json.dumps({
  "active": book.active.title,
  "states": [sheet.sheet_state for sheet in book.worksheets],
  "rules": [[str(v.sqref), v.type, v.formula1, v.errorStyle, bool(v.prompt)] for v in score.data_validations.dataValidation],
  "names": [[d.name, d.attr_text, d.localSheetId] for d in book.defined_names.definedName],
  "frozen": score.freeze_panes,
  "titles": score.print_title_rows,
  "area": "".join(score.print_area).split("!")[-1],
  "footer": score.oddFooter.center.text,
  "paper": [score.page_setup.paperSize, score.page_setup.orientation, score.sheet_properties.pageSetUpPr.fitToPage, score.page_setup.fitToHeight],
  "protected": [score.protection.sheet, score.protection.password, score.protection.formatCells, score["A3"].protection.locked, score["A1"].protection.locked],
  "looks": [score["A1"].font.name, score["A1"].font.b, score["A1"].fill.fgColor.rgb, score["A3"].border.bottom.style, score["E3"].alignment.textRotation],
  "format": score["A3"].number_format,
  "merged": [str(r) for r in score.merged_cells.ranges],
  "types": [score["A2"].data_type, score["A2"].quotePrefix, score["A4"].data_type],
  "note": score["B3"].comment.text,
  "link": score["A5"].hyperlink.location,
  "widths": [round(score.column_dimensions["A"].width, 2), score.column_dimensions["F"].hidden, score.row_dimensions[10].hidden],
  "fills": [r.formula for f in score.conditional_formatting for r in f.rules],
  "listed": lists.max_row,
}))
`;
  const found: unknown = JSON.parse(execFileSync(python, ["-c", script, path], { encoding: "utf8" }));
  expect(found).toEqual({
    active: "附表 'A' & B",
    states: ["visible", "visible", "veryHidden", "hidden"],
    rules: [
      ["C3", "list", '"是,否"', null, true],
      ["B5:B9", "list", "'Lists'!$A$1:$A$40", null, false],
      ["A3 D6:E7", "decimal", "0", "warning", false],
      ["A7", "whole", "0", null, false],
      ["A8", "custom", "A8<>B8", null, false],
      ["A9", null, null, null, true],
    ],
    names: [
      ["年初预算", "'附表 ''A'' & B'!$B$1", null],
      ["本表", "评分表!$A$1:$D$4", 0],
    ],
    frozen: "B2",
    titles: "$1:$2",
    area: "$A$1:$E$9",
    footer: "第 &P 页，共 &N 页",
    paper: [9, "landscape", true, 0],
    protected: [true, null, false, false, true],
    looks: ["黑体", true, "FFDDEBF7", "double", 135],
    format: '#,##0.00"万元"',
    merged: ["A1:D1"],
    types: ["s", true, "f"],
    note: "第一行\n<第二行>",
    link: "'附表 ''A'' & B'!A1",
    widths: [24.71, true, true],
    fills: [['AND(A3<>"",A3<0)']],
    listed: 40,
  });
});

test("LibreOffice opens, computes and saves it, with names, rules, notes and links", async () => {
  const saved = savedByLibreOffice(folder, path, "xlsx");
  const book = await readWorkbook(saved, "made.xlsx");
  const score = book.sheets.find(({ name }) => name === "评分表")!;
  expect(valueAt(score, 3, 1)).toBe(3218.38);
  expect(valueAt(score, 3, 3)).toBe(800);
  expect(valueAt(score, 1, 0)).toBe('=SUM(1,2) 只是文字 & <b>"引号"</b>');
  expect(cellAt(score, 1, 0)?.formula).toBeUndefined();
  expect(book.definedNames.map(({ name }) => name)).toEqual(expect.arrayContaining(["年初预算", "本表"]));
  expect(book.sheets.find(({ name }) => name === "Lists")!.rowCount).toBe(LONG_LIST.length);
  expect(score.comments.map(({ text }) => text)).toEqual(["取自决算报表", "第一行\n<第二行>"]);
  const sheet1 = partText(saved, "xl/worksheets/sheet1.xml");
  expect(sheet1.match(/<dataValidation /g)).toHaveLength(6);
  expect(sheet1).toContain("是,否");
  expect(sheet1).toMatch(/<sheetProtection[^>]* sheet="(true|1)"/);
  expect(sheet1).toContain("<hyperlink ");
  expect(partText(saved, "xl/workbook.xml")).toContain("_xlnm.Print_Titles");
});

test.each(SAMPLES)("%s as .xls becomes an .xlsx that says the same", async (name) => {
  const old = savedByLibreOffice(folder, saveAs(`${name}.xlsx`, sampleBytes(name)), "xls");
  const workbook = await readWorkbook(old, "old.xls");
  const packaged = toPackage(workbook, await appearanceOf(old, workbook));
  for (const part of judgedParts(packaged)) expect(() => judge(packaged, part)).not.toThrow();
  const again = await readWorkbook(
    savedByLibreOffice(folder, saveAs(`packaged-${name}.xlsx`, packaged), "xlsx"),
    name,
  );
  const said = (book: Workbook): unknown[] =>
    book.sheets.map((sheet) => [
      sheet.name,
      [...eachCell(sheet)].map(({ row, col, value }) => [row, col, value]),
    ]);
  expect(said(again)).toEqual(said(workbook));
});
