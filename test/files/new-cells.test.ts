/** Cells that the file does not hold are put in, in order, and nothing else changes. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../files/read";
import { setCells } from "../../files/set-formulas";
import { sampleBytes } from "../support/samples";
import { valueAt } from "../../src/workbook/sheet";

const PART = "xl/worksheets/sheet1.xml";
const SHEET = "评分表";

function withSheet(xml: string): Uint8Array {
  return zipSync({ ...unzipSync(sampleBytes("longgang-office-2022")), [PART]: strToU8(xml) });
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sheet = (data: string) =>
  `<?xml version="1.0"?><worksheet ${NS}><dimension ref="B2:C3"/>${data}</worksheet>`;
const dataOf = (bytes: Uint8Array) =>
  /<dimension.*/s.exec(strFromU8(unzipSync(bytes)[PART]!))![0].replace("</worksheet>", "");

it.each([
  [
    "into a row, between and after its cells",
    '<sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row></sheetData>',
    [
      { row: 1, col: 2, value: "甲" },
      { row: 1, col: 5, value: true },
      { row: 1, col: 0, value: 3 },
    ],
    '<dimension ref="A2:F3"/><sheetData><row r="2" spans="1:6"><c r="A2"><v>3</v></c><c r="B2"><v>1</v></c><c r="C2" t="inlineStr"><is><t>甲</t></is></c><c r="D2"><v>2</v></c><c r="F2" t="b"><v>1</v></c></row></sheetData>',
  ],
  [
    "into rows that are not there, and one that holds nothing",
    '<sheetData><row r="2" s="7" customFormat="1"/><row r="4"><c r="A4"><v>1</v></c></row></sheetData>',
    [
      { row: 1, col: 1, value: 1 },
      { row: 2, col: 1, value: 2 },
      { row: 9, col: 1, value: 3 },
    ],
    '<dimension ref="B2:C10"/><sheetData><row r="2" s="7" customFormat="1"><c r="B2" s="7"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row><row r="4"><c r="A4"><v>1</v></c></row><row r="10"><c r="B10"><v>3</v></c></row></sheetData>',
  ],
  [
    "into an empty sheet",
    "<sheetData/>",
    [
      { row: 4, col: 0, value: 1 },
      { row: 1, col: 0, formula: "A5*2", value: 2 },
    ],
    '<dimension ref="A2:C5"/><sheetData><row r="2"><c r="A2"><f>A5*2</f><v>2</v></c></row><row r="5"><c r="A5"><v>1</v></c></row></sheetData>',
  ],
  [
    "beside a cell that is changed as well",
    '<sheetData><row r="2"><c r="C2" s="4"><v>1</v></c></row></sheetData>',
    [
      { row: 1, col: 2, value: 9 },
      { row: 1, col: 1, value: 8 },
    ],
    '<dimension ref="B2:C3"/><sheetData><row r="2"><c r="B2"><v>8</v></c><c r="C2" s="4"><v>9</v></c></row></sheetData>',
  ],
])("%s", (_, before, changes, after) => {
  const wanted = changes.map((change) => ({ sheet: SHEET, ...change }));
  expect(dataOf(setCells(withSheet(sheet(before)), wanted))).toBe(after);
});

it("leaves alone what is to stay empty", () => {
  const bytes = withSheet(sheet("<sheetData/>"));
  const written = setCells(bytes, [{ sheet: SHEET, row: 1, col: 1, value: null }]);
  expect(dataOf(written)).toBe(dataOf(bytes));
});

it("reads back from a real workbook", async () => {
  const written = setCells(sampleBytes("longgang-office-2022"), [
    { sheet: SHEET, row: 39, col: 15, value: "备注" },
    { sheet: SHEET, row: 22, col: 11, value: 25 },
  ]);
  const [first] = (await readWorkbook(written, "a.xlsx")).sheets;
  expect([valueAt(first!, 39, 15), valueAt(first!, 22, 11)]).toEqual(["备注", 25]);
});
