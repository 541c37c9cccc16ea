import { recognise } from "../../src/recognise";
import { publishedFrameworks } from "../../src/frameworks/published";
import type { CellValue, Workbook } from "../../src/workbook/model";
import { eachCell, makeSheet } from "../../src/workbook/sheet";
import { readSample, SAMPLES } from "../support/samples";
import { runCheck, dataChecks } from "../support/score-sheet-case";

/** What may stand in any cell of a real workbook. */
const ODD: readonly CellValue[] = [
  null,
  "",
  " ",
  0,
  -1,
  -0.5,
  1e15,
  1e-12,
  1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  { error: "#DIV/0!" },
  { error: "#NAME?" },
  "—",
  "五分",
  "-100%",
  "1e9",
  "9".repeat(400),
  "（".repeat(200),
];

/** The sample with every third cell, from `start` on, replaced by something odd. */
function spoiled(workbook: Workbook, start: number): Workbook {
  let n = start;
  const sheets = workbook.sheets.map((sheet) =>
    makeSheet(
      sheet.name,
      [...eachCell(sheet)].map((cell) => {
        n++;
        const isHeading = cell.row < 4;
        return isHeading || n % 3 !== 0 ? cell : { ...cell, value: ODD[(n * 7 + start) % ODD.length]! };
      }),
      { merges: sheet.merges },
    ),
  );
  return { ...workbook, sheets };
}

describe.each(SAMPLES)("%s with odd cells", (name) => {
  test.each([0, 1, 2, 3, 4, 5, 6])("variant %i: no check throws", async (start) => {
    const workbook = spoiled(await readSample(name), start);
    const recognition = recognise(workbook, { frameworks: publishedFrameworks() });
    for (const check of dataChecks) expect(() => runCheck(check, recognition)).not.toThrow();
  });
});
