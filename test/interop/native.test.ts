/** Native = custom in LibreOffice: a workbook of our calls is turned, recalculated there, and compared cell by cell. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../files/read";
import { setCells } from "../../files/set-formulas";
import { storedFormula } from "../../files/set-formulas/stored";
import { escapeXml } from "../../files/package/xml-scan";
import { nativeWorkbookPlan, toNative } from "../../src/native";
import { address } from "../../src/workbook/address";
import { isCellError, type CellValue } from "../../src/workbook/model";
import { valueAt } from "../../src/workbook/sheet";
import { smallBook } from "../files/small-book";
import { cellNames, customResult, makeRows, SUBJECTS } from "../native/generate";
import type { Cell } from "../rules/spreadsheet";
import { savedByLibreOffice } from "../support/libreoffice";

const ROWS_EACH = 120;
/** Right of every subject's inputs. */
const RESULT = 9;

const folder = mkdtempSync(join(tmpdir(), "native-interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The workbook as LibreOffice saves it after computing every formula anew. */
function recalculated(bytes: Uint8Array): Uint8Array {
  const source = join(folder, "book.xlsx");
  writeFileSync(source, bytes);
  return savedByLibreOffice(folder, source, "xlsx");
}

function cellXml(row: number, col: number, value: Cell): string {
  const at = `<c r="${address(row, col)}"`;
  if (value === null) return "";
  if (typeof value === "number") return `${at}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${at} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${at} t="str"><v>${escapeXml(value)}</v></c>`;
}

const lines = SUBJECTS.flatMap((subject, index) =>
  makeRows(subject, ROWS_EACH, 100 + index).map((cells) => ({ subject, cells })),
);

/** Calls as Excel stores them, without results: what stands there later was computed by LibreOffice. */
function bookOfCalls(): Uint8Array {
  const rows = lines.map(({ subject, cells }, row) => {
    const call = storedFormula(subject.formula(cellNames(cells.length, row + 1)), "");
    const inputs = cells.map((value, col) => cellXml(row, col, value)).join("");
    return `<row r="${row + 1}">${inputs}<c r="${address(row, RESULT)}" t="e"><f>${escapeXml(call)}</f><v>#NAME?</v></c></row>`;
  });
  return smallBook({ rows: rows.join("") });
}

function same(got: CellValue, wanted: unknown): boolean {
  if (isCellError(got)) return wanted === "#";
  if (typeof got !== "number" || typeof wanted !== "number") return got === wanted;
  return Math.abs(got - wanted) <= 1e-14 * Math.max(1, Math.abs(wanted));
}

test("some thousands of rows give in LibreOffice what the functions give", async () => {
  const bytes = bookOfCalls();
  const plan = nativeWorkbookPlan(await readWorkbook(bytes, "x"));
  // Rows with a word in place of points stay as they are; they are few.
  expect(plan.kept.length).toBeLessThan(lines.length / 20);
  expect(plan.changes.length).toBeGreaterThan(4000);
  const [sheet] = (await readWorkbook(recalculated(setCells(bytes, plan.changes)), "x")).sheets;
  const faults = plan.changes.flatMap(({ row }) => {
    const { subject, cells } = lines[row]!;
    const [got, wanted] = [valueAt(sheet!, row, RESULT), customResult(subject, cells)];
    return same(got, wanted)
      ? []
      : [`${subject.name} ${JSON.stringify(cells)}: ${JSON.stringify(got)}, not ${String(wanted)}`];
  });
  expect(faults.slice(0, 10)).toEqual([]);
}, 240_000);

test("a total passes over blanks and empty texts, and takes no words for points", async () => {
  const { formula } = toNative("PERF.TOTAL_SCORE(A1:D1)");
  const row = (cells: string, line: number) =>
    `<row r="${line}">${cells}<c r="F${line}"><f>${escapeXml(formula.replace(/([AD])1/g, `$1${line}`))}</f></c></row>`;
  const empty = (at: string) => `<c r="${at}" t="str"><f>IF(TRUE,"","")</f></c>`;
  const rows = [
    row(`<c r="A1"><v>1</v></c>${empty("B1")}<c r="D1"><v>2.005</v></c>`, 1),
    row('<c r="A2"><v>1</v></c><c r="B2" t="str"><v>无</v></c>', 2),
    row(`${empty("A3")}`, 3),
  ];
  const [sheet] = (await readWorkbook(recalculated(smallBook({ rows: rows.join("") })), "x")).sheets;
  expect([0, 1, 2].map((line) => valueAt(sheet!, line, 5))).toEqual([
    3.01,
    { error: "#N/A" },
    { error: "#N/A" },
  ]);
});
