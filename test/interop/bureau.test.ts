/** A bureau's papers as other programs take them: openpyxl, python-docx, and LibreOffice, which computes every formula anew. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSeason } from "../../bench/data/season";
import { readWorkbook } from "../../files/read";
import type { Workbook } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import { run } from "../cli/support";
import { allSavedByLibreOffice } from "../support/libreoffice";

jest.setTimeout(300_000);

const interpreter = process.env.PYTHON ?? "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "bureau-interop-"));
const at = (...parts: string[]) => join(folder, "结果", ...parts);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const UNITS = 7;

beforeAll(async () => {
  await writeSeason(join(folder, "各单位"), UNITS);
  mkdirSync(join(folder, "各单位", "街道"));
  writeFileSync(join(folder, "各单位", "街道", "打不开.xlsx"), "PK\u0003\u0004 half a file");
  await run(["bureau", "各单位", "--last-year", "各单位", "--out", "结果"], { cwd: folder });
});

const python = (script: string, ...args: string[]): unknown =>
  JSON.parse(execFileSync(interpreter, ["-c", script, ...args], { encoding: "utf8" }));

/** What every formula's cell shows, by sheet and place. */
function computedIn(workbook: Workbook): Map<string, unknown> {
  const cells = workbook.sheets.flatMap((sheet) =>
    [...eachCell(sheet)].flatMap(({ row, col, formula, value }) =>
      formula ? [[`${sheet.name} ${row} ${col}`, value ?? ""] as const] : [],
    ),
  );
  return new Map(cells);
}

const read = (bytes: Uint8Array) => readWorkbook(bytes, "a.xlsx");

test("LibreOffice computes in the papers what the product computed", async () => {
  const papers = ["某区第1管理局", "某区第2管理局", "某区第3管理局"].map((unit) =>
    at("复核表", `${unit}.xlsx`),
  );
  const files = [at("汇总.xlsx"), ...papers];
  const saved = allSavedByLibreOffice(folder, files, "xlsx");
  for (const [index, file] of files.entries()) {
    const ours = computedIn(await read(new Uint8Array(readFileSync(file))));
    const theirs = computedIn(await read(saved[index]!));
    // The summary: average, highest, lowest, ranks, differences, counts of grades. A review form: deviations and sums.
    expect(ours.size).toBeGreaterThan(index === 0 ? 3 * UNITS : 20);
    for (const [place, value] of ours) {
      const other = theirs.get(place);
      if (typeof value === "number") expect([place, other]).toEqual([place, expect.closeTo(value, 9)]);
      else expect([place, other]).toEqual([place, value]);
    }
  }
});

const READ_SUMMARY = `
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
first = book.worksheets[0]
column = next(c.column for row in first.iter_rows(max_row=4) for c in row if c.value == "文件")
print(json.dumps({
  "sheets": book.sheetnames,
  "frozen": [sheet.freeze_panes for sheet in book.worksheets],
  "filtered": [bool(sheet.auto_filter.ref) for sheet in book.worksheets],
  "repeated": [sheet.print_title_rows for sheet in book.worksheets],
  "widths": [sheet.page_setup.fitToWidth for sheet in book.worksheets],
  "files": [first.cell(row, column).value for row in range(1, first.max_row + 1)],
  "unreadable": [cell.value for cell in book["读不了的文件"]["A"]],
}))`;

test("openpyxl reads the summary: sheets, frozen and repeated headings, files below the folder", () => {
  const summary = python(READ_SUMMARY, at("汇总.xlsx")) as Record<string, (string | null)[]>;
  expect(summary["sheets"]).toEqual([
    "汇总表",
    "问题分类",
    "抽查名单",
    "雷同",
    "未报送和多报",
    "上年对比",
    "读不了的文件",
  ]);
  expect(summary["frozen"]!.every((place) => place !== null)).toBe(true);
  expect(summary["repeated"]!.every((rows) => rows !== null && rows !== "")).toBe(true);
  expect(summary["files"]!.filter((text) => text?.endsWith(".xlsx"))).toHaveLength(UNITS);
  // Below the folder, not where the folder lies.
  expect(summary["files"]).toContain("00001.xlsx");
  expect(summary["unreadable"]).toContain("街道/打不开.xlsx");
});

const REVIEW = `
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
heads = {c.value: c.column for row in sheet.iter_rows(max_row=5) for c in row if c.value}
row = next(c.row for c in sheet[openpyxl.utils.get_column_letter(heads["指标"])] if c.value == "预算执行率")
sheet.cell(row, heads["复核分"]).value = 4
book.save(sys.argv[2])
print(json.dumps([row - 1, heads["偏离度"] - 1, sheet.cell(row, heads["自评分"]).value]))`;

test("a reviewed score typed into the form moves its deviation", async () => {
  const typed = join(folder, "已复核.xlsx");
  const [row, col, own] = python(REVIEW, at("复核表", "某区第2管理局.xlsx"), typed) as number[];
  const [saved] = allSavedByLibreOffice(folder, [typed], "xlsx");
  const [sheet] = (await read(saved!)).sheets;
  const shown = [...eachCell(sheet!)].find((cell) => cell.row === row && cell.col === col)!;
  expect(own).toBe(5.94);
  // (5.94 − 4) ÷ 5.94.
  expect(shown.value).toBeCloseTo(0.3266, 9);
});

const READ_NOTE = `
import docx, json, sys
note = docx.Document(sys.argv[1])
print(json.dumps({
  "text": [p.text for p in note.paragraphs if p.text.strip()],
  "tables": [[c.text for c in t.rows[0].cells] for t in note.tables],
  "repeated": [bool(t.rows[0]._tr.xpath("./w:trPr/w:tblHeader")) for t in note.tables],
  "empty": [c.text for t in note.tables for r in t.rows for c in r.cells if c.text.strip() == ""],
}))`;

test("python-docx reads the note: conclusion, three grades of faults, room to sign", () => {
  const copy = join(folder, "note.docx");
  copyFileSync(at("退回意见", "某区第1管理局.docx"), copy);
  const note = python(READ_NOTE, copy) as Record<string, unknown[]>;
  const text = note["text"]!.join("\n");
  for (const said of [
    "某区第1管理局",
    "退回",
    "须重新填报（P0）",
    "限期改正（P1）",
    "须补充说明（P2）",
    "审核人（签字）",
  ])
    expect(text).toContain(said);
  expect(note["tables"]).toEqual(Array(3).fill(["序号", "位置", "问题", "为什么", "怎么办"]));
  expect(note["repeated"]).toEqual([true, true, true]);
  expect(note["empty"]).toEqual([]);
});
