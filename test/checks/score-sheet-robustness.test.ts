import type { CellValue, Workbook } from "../../src/workbook/model";
import { eachCell, makeSheet } from "../../src/workbook/sheet";
import { recognised } from "../support/recognised";
import { readSample, SAMPLES } from "../support/samples";
import { runCheck, scoreSheetChecks } from "../support/score-sheet-case";

const ODD: readonly CellValue[] = [
  null,
  "满分",
  "５分",
  -1,
  1e9,
  0.005,
  "100%",
  true,
  { error: "#DIV/0!" },
  "2021-13-45",
];

function withValue(workbook: Workbook, sheetIndex: number, cellIndex: number, value: CellValue): Workbook {
  const sheets = workbook.sheets.map((sheet, index) => {
    if (index !== sheetIndex) return sheet;
    const cells = [...eachCell(sheet)].map((cell, at) => (at === cellIndex ? { ...cell, value } : cell));
    return makeSheet(sheet.name, cells, { merges: sheet.merges });
  });
  return { ...workbook, sheets };
}

/** A prime, so that every column of a table is met. */
const STRIDE = 29;

describe.each(SAMPLES)("%s with one odd cell", (name) => {
  test("no check of the score sheet throws, and every text is whole", async () => {
    const workbook = await readSample(name);
    let turn = 0;
    workbook.sheets.forEach((sheet, sheetIndex) => {
      for (let cell = 0; cell < sheet.cells.size; cell += STRIDE) {
        const odd = withValue(workbook, sheetIndex, cell, ODD[turn++ % ODD.length]!);
        const recognition = recognised(odd);
        const texts = scoreSheetChecks.flatMap((check) =>
          runCheck(check, recognition).flatMap(({ message, why, fix }) => [message, why, fix]),
        );
        expect(texts.filter((text) => /undefined|null|NaN|\[object|Infinity/.test(text))).toEqual([]);
      }
    });
  });
});
