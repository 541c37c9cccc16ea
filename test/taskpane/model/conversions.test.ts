/** What turning our formulas into something else would change. */
import { conversionOf, type ConversionKind } from "../../../taskpane/model/conversions";
import { address } from "../../../src/workbook/address";
import { refAddress } from "../../../src/workbook/model";
import { makeWorkbook } from "../../support/workbook";

/** Figures of the report of 2021: routine operating expenses 65.49 of 71.67. */
const workbook = makeWorkbook({
  数据: {
    rows: [
      [71.67, 65.49, { v: 2, f: "PERF.CONTROL_RATE_SCORE(B1,A1)" }],
      [
        "甲",
        { v: { error: "#NAME?" }, f: "ROUND(_xldudf_PERF_CONTROL_RATE_SCORE(B1,A1),2)" },
        { v: 3, f: "SUM(1,2)" },
      ],
    ],
  },
});

const view = (kind: ConversionKind) => {
  const { cells, kept } = conversionOf(workbook, kind);
  return {
    cells: cells.map(({ change: { sheet: _sheet, row, col, ...content } }) => [address(row, col), content]),
    kept: kept.map(refAddress),
  };
};

test("native: every call on the same cells, other formulas untouched", () => {
  const { cells, kept } = view("native");
  expect(kept).toEqual([]);
  expect(cells.map(([cell]) => cell)).toEqual(["C1", "B2"]);
  for (const [, content] of cells) {
    expect(content).toEqual({ formula: expect.stringMatching(/^(?!.*PERF).*B1.*A1/) });
  }
});

test("values: the results that are there; a cell without a result cannot become one", () => {
  expect(view("values")).toEqual({ cells: [["C1", { value: 2 }]], kept: ["B2"] });
});

test("re-enter: the formula as a person writes it, with the error it shows now before it", () => {
  const { cells } = conversionOf(workbook, "re-enter");
  expect(cells.map(({ before, after }) => [before, after])).toEqual([
    ["2", "=PERF.CONTROL_RATE_SCORE(B1,A1)"],
    ["#NAME?", "=ROUND(PERF.CONTROL_RATE_SCORE(B1,A1),2)"],
  ]);
});

test("nothing to convert in a workbook without our functions", () => {
  expect(conversionOf(makeWorkbook({ 表: { rows: [[{ v: 1, f: "A2+1" }]] } }), "native").cells).toEqual([]);
});
