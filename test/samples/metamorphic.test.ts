/** The same sheet written differently: the findings must be the same, at the cells' new places. */
import { address } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/model";
import { findingsOf, lines, plainFinding } from "../support/findings";
import { readSample, SAMPLES } from "../support/samples";
import {
  breakNames,
  moveOrigin,
  numbersAsText,
  reorderColumns,
  repeatMerged,
  swapRows,
  unmerge,
  type Transformed,
} from "../support/transform";

const SCORES = "评分表";
/** Columns of the samples' score sheets: third level, weights, texts, scores, remarks. */
const INDICATOR_COLUMNS = [4, 5, 6, 7, 8, 9];

function columnsOf(workbook: Workbook): number {
  return workbook.sheets.find(({ name }) => name === SCORES)!.columnCount;
}

const TRANSFORMATIONS: readonly [string, (workbook: Workbook) => Transformed][] = [
  ["moved three rows down and two columns right", (w) => moveOrigin(w, 3, 2)],
  ["moved far away", (w) => moveOrigin(w, 200, 40)],
  ["without merged cells", unmerge],
  ["with the levels repeated in every row", (w) => repeatMerged(w, SCORES)],
  ["with names broken by line breaks and blanks", (w) => breakNames(w, SCORES)],
  ["with scores typed as text", (w) => numbersAsText(w, SCORES, [8])],
  ["with all numbers of the score sheet typed as text", (w) => numbersAsText(w, SCORES, [1, 3, 5, 8])],
  ["with rows of a group exchanged (budget rows)", (w) => swapRows(w, SCORES, 4, 5, INDICATOR_COLUMNS)],
  ["with rows of a group exchanged (efficiency rows)", (w) => swapRows(w, SCORES, 19, 21, INDICATOR_COLUMNS)],
  ["with rows of a group exchanged (fund rows)", (w) => swapRows(w, SCORES, 8, 10, INDICATOR_COLUMNS)],
  [
    "with the score before the texts",
    (w) => reorderColumns(w, SCORES, [0, 1, 2, 3, 4, 5, 8, 6, 7, 9].slice(0, columnsOf(w))),
  ],
  [
    "with the weights before the names",
    (w) => reorderColumns(w, SCORES, [1, 0, 3, 2, 5, 4, 6, 7, 8, 9].slice(0, columnsOf(w))),
  ],
];

describe.each(SAMPLES)("%s", (name) => {
  test.each(TRANSFORMATIONS)("%s", async (_, transform) => {
    const original = await readSample(name);
    const transformed = transform(original);
    const expected = findingsOf(original).map((finding) => {
      const plain = plainFinding(finding);
      if (finding.sheet === null || finding.cell === null) return plain;
      const place = transformed.place(finding.sheet, finding.cell);
      return { ...plain, at: `${finding.sheet}!${address(place.row, place.col)}` };
    });
    expect(expected.length).toBeGreaterThan(10);
    expect(lines(findingsOf(transformed.workbook).map(plainFinding))).toEqual(lines(expected));
  });

  test("the transformations do change the sheet", async () => {
    const original = await readSample(name);
    for (const [, transform] of TRANSFORMATIONS) {
      const { workbook } = transform(original);
      expect(workbook.sheets[0]).not.toEqual(original.sheets[0]);
    }
  });
});
