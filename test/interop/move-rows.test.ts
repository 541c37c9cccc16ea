/** After rows were put in, LibreOffice computes every cell of every sheet as before, at its new place. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWorkbook } from "../../files/make";
import { moveRows } from "../../files/move-rows";
import { readWorkbook } from "../../files/read";
import { movedFormula, movedRange, movedRow, type RowMove } from "../../src/formulas/move-rows";
import { publishedFramework } from "../../src/frameworks/published";
import { standardWorkbook } from "../../src/standard";
import { eachCell } from "../../src/workbook/sheet";
import { sample } from "../files/fixtures";
import { allSavedByLibreOffice } from "../support/libreoffice";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rows-"));
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

/** Values, merges and names; with a move, as they should be after it. */
async function contents(bytes: Uint8Array, move: RowMove | null) {
  const { sheets, definedNames } = await readWorkbook(bytes, "a.xlsx");
  const isMoved = (name: string) => move !== null && name === move.sheet;
  return {
    names: definedNames
      .map(({ name, refersTo }) => `${name}=${move ? movedFormula(refersTo, move, null) : refersTo}`)
      .sort(),
    sheets: sheets.map(({ name, merges, ...sheet }) => ({
      name,
      merges: merges.map((range) => (isMoved(name) ? movedRange(range, move!) : range)),
      values: [...eachCell({ name, merges, ...sheet })]
        .filter(({ value }) => value !== null && value !== "")
        .map(({ row, col, value }) => [isMoved(name) ? movedRow(row, move!) : row, col, value]),
    })),
  };
}

it.each<[string, Uint8Array, RowMove]>([
  ["a row before the last of the projects", standard, { sheet: "项目执行", at: 6, count: 1 }],
  ["three rows in the middle of the judgements", standard, { sheet: "评分判断", at: 8, count: 3 }],
  ["a row above the data that everything refers to", standard, { sheet: "基础数据", at: 3, count: 1 }],
  [
    "a row in a published sheet",
    sample("longgang-cost-station-2021.xlsx"),
    { sheet: "评分表", at: 9, count: 1 },
  ],
])("%s", async (_name, bytes, move) => {
  const files = [bytes, moveRows(bytes, move)].map((each, index) => {
    const file = join(folder, `${index}.xlsx`);
    writeFileSync(file, each);
    return file;
  });
  const [before, after] = allSavedByLibreOffice(folder, files, "xlsx");
  expect(await contents(after!, null)).toEqual(await contents(before!, move));
});
