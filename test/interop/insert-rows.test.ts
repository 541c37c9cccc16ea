/** Rows put in and taken out by us and by LibreOffice leave the same workbook: both are saved by LibreOffice and compared. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readAppearance } from "../../files/appearance";
import { DEFAULT_LIMITS } from "../../files/limits";
import { makeWorkbook } from "../../files/make";
import { moveRows } from "../../files/move-rows";
import { OfficePackage } from "../../files/package/package";
import { readWorkbook } from "../../files/read";
import { readWorkbookPart } from "../../files/xlsx/read-workbook-part";
import { worksheets } from "../../files/xlsx/read-xlsx";
import type { RowMove } from "../../src/formulas/move-rows";
import { publishedFramework } from "../../src/frameworks/published";
import { standardWorkbook } from "../../src/standard";
import { rangeText } from "../../src/workbook/address";
import { eachCell } from "../../src/workbook/sheet";
import { packageFacts } from "../../workbench/grid/snapshot/package-facts";
import { sample } from "../files/fixtures";
import { SHEET_PART, smallBook } from "../files/small-book";
import { movedByLibreOffice } from "../support/libreoffice-rows";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "insert-rows-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const standard = makeWorkbook(
  standardWorkbook(publishedFramework("sz-longgang-2022")!, {
    unit: "万元",
    year: 2022,
    department: "某局",
    formulas: "native",
  }),
);
const station = sample("longgang-cost-station-2021.xlsx");

const SMALL_ROWS = Array.from(
  { length: 8 },
  (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
).join("");
const SMALL_NAMES =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'评分表\'!$A$1:$C$8</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'评分表\'!$1:$2</definedName>' +
  "<definedName name=\"上\">'评分表'!$A$1:$A$4</definedName><definedName name=\"下\">'评分表'!$A$5:$A$8</definedName></definedNames>";

function withRules(bytes: Uint8Array): Uint8Array {
  const ranges = ["A1:A4", "B5:B8", "C2:C7"];
  const conditions = ranges.map(
    (range, index) =>
      `<conditionalFormatting sqref="${range}"><cfRule type="expression" priority="${index + 1}"><formula>${range.split(":")[0]!}&gt;${index}</formula></cfRule></conditionalFormatting>`,
  );
  const validations = ranges.map(
    (range, index) =>
      `<dataValidation type="whole" operator="greaterThan" showErrorMessage="1" sqref="${range}"><formula1>${index}</formula1></dataValidation>`,
  );
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts[SHEET_PART]!).replace(
    "</sheetData>",
    `</sheetData>${conditions.join("")}<dataValidations count="3">${validations.join("")}</dataValidations>`,
  );
  return zipSync({ ...parts, [SHEET_PART]: strToU8(sheet) });
}

/** All that a move may change: values, formulas, merges, names and prints, conditional formats, validations, heights. */
async function contents(bytes: Uint8Array) {
  const { sheets, definedNames } = await readWorkbook(bytes, "a.xlsx");
  const looks = readAppearance(bytes).sheets;
  const rules = packageFacts(bytes, sheets.length);
  return {
    names: definedNames.map(({ name, refersTo, sheet }) => `${sheet ?? ""}!${name}=${refersTo}`).sort(),
    breaks: pageBreaks(bytes),
    sheets: sheets.map((sheet, index) => ({
      name: sheet.name,
      cells: [...eachCell(sheet)]
        .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ""))
        .map(({ row, col, value, formula }) => [row, col, formula ?? value]),
      merges: sheet.merges.map(rangeText).sort(),
      conditions: (looks[index]?.conditions ?? [])
        .map(({ ranges, condition }) => [ranges.map(rangeText).sort(), condition])
        .sort(byText),
      validations: rules[index]!.rules.validations.map(({ ranges, kind, formulas }) => [
        ranges.map(rangeText).sort(),
        kind,
        formulas,
      ]).sort(byText),
    })),
  };
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Where each sheet's page breaks stand. */
function pageBreaks(bytes: Uint8Array): string[] {
  const pkg = new OfficePackage(bytes, DEFAULT_LIMITS);
  const book = readWorkbookPart(pkg, DEFAULT_LIMITS);
  return worksheets(book).map(({ part }) => {
    const text = new TextDecoder().decode(pkg.read(part));
    return (/<rowBreaks[\s\S]*?<\/rowBreaks>/.exec(text)?.[0].match(/\bid="\d+"/g) ?? []).join();
  });
}

/** Rules that end above the new rows, begin with them, and go over them. */
const ruled = withRules(smallBook({ rows: SMALL_ROWS, names: SMALL_NAMES }));

const MOVES: readonly (readonly [name: string, bytes: Uint8Array, move: RowMove])[] = [
  ["a row before the last of the projects", standard, { sheet: "项目执行", at: 6, count: 1 }],
  ["three rows in the middle of the judgements", standard, { sheet: "评分判断", at: 8, count: 3 }],
  ["a row above the data that everything refers to", standard, { sheet: "基础数据", at: 3, count: 1 }],
  ["a row of the score sheet, among its merges", standard, { sheet: "评分表", at: 8, count: 2 }],
  ["two rows less of the projects", standard, { sheet: "项目执行", at: 6, count: -2 }],
  ["two rows between rules", ruled, { sheet: "评分表", at: 4, count: 2 }],
  ["a row inside a rule", ruled, { sheet: "评分表", at: 6, count: 1 }],
  // Of its first row LibreOffice keeps a rule's words as #REF!; ours holds for the rows that are left, as in Excel.
  ["a later row of rules less", ruled, { sheet: "评分表", at: 5, count: -1 }],
  ["a row in a published sheet", station, { sheet: "评分表", at: 9, count: 1 }],
  ["a row less in a published sheet", station, { sheet: "评分表", at: 9, count: -1 }],
];

describe("as LibreOffice does it", () => {
  let pairs: readonly (readonly [ours: Uint8Array, theirs: Uint8Array])[];
  beforeAll(() => {
    const saved = movedByLibreOffice(
      folder,
      MOVES.flatMap(([, bytes, move]) => [
        { bytes: moveRows(bytes, move), move: { ...move, count: 0 } },
        { bytes, move },
      ]),
    );
    pairs = MOVES.map((_, index) => [saved[2 * index]!, saved[2 * index + 1]!]);
  });

  it.each(MOVES.map(([name], index) => [name, index] as const))("%s", async (_name, index) => {
    const [ours, theirs] = pairs[index]!;
    expect(await contents(ours)).toEqual(await contents(theirs));
  });
});
