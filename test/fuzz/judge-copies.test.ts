/** What the judge of damaged files holds against us, and what is another program's own doing. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { oneSheet } from "../../bench/data/workbooks";
import { readWorkbook } from "../../files/read";
import { passedOver, readsOtherwise } from "./judge-copies";

const SHEET = "xl/worksheets/sheet1.xml";
const original = oneSheet();

/** The original with other cells, as a program that passes over its sheet would save it. */
function withCells(cells: string): Uint8Array {
  const parts = unzipSync(original);
  const xml = strFromU8(parts[SHEET]!)
    .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${cells}</sheetData>`)
    .replace(/<mergeCells.*<\/mergeCells>/s, "");
  return zipSync({ ...parts, [SHEET]: strToU8(xml) });
}

const ONE_CELL = '<row r="1"><c r="A1"><v>7</v></c></row>';

test("a sheet of which another program kept nothing is no loss of the copy, in which it kept all", async () => {
  const { sheets } = await readWorkbook(original, "x.xlsx");
  const saved = withCells("");
  const names = await passedOver(saved, original);
  expect([...names]).toEqual([sheets[0]!.name]);
  expect(await readsOtherwise(original, saved)).toContain("cells");
  expect(await readsOtherwise(original, saved, names)).toBe(null);
});

test("what it kept in part is judged, and what was empty before", async () => {
  const saved = withCells(ONE_CELL);
  expect(await passedOver(saved, original)).toEqual(new Set());
  expect(await passedOver(withCells(""), withCells(""))).toEqual(new Set());
});
