import { Grid } from "../../src/recognise/grid";
import { findTableAreas, freeCells } from "../../src/recognise/table-areas";
import { makeWorkbook, type CellSpec } from "../support/workbook";

/** Title and rows of figures of every table on a sheet. */
function areasOf(...rows: CellSpec[][]) {
  const workbook = makeWorkbook({ 表: { rows } });
  const grid = new Grid(workbook.sheets[0]!);
  return findTableAreas(grid, freeCells(grid, [])).map(({ title, bodyRows }) => ({
    title,
    rows: bodyRows.map((row) => row + 1),
  }));
}

const header = ["类别", "原值", "在用"];

describe("where a table ends", () => {
  test("a header printed again on the next page does not begin another table", () => {
    expect(
      areasOf(
        ["资产情况表"],
        header,
        ["设备", 7, 6],
        ["车辆", 2, 2],
        header,
        ["家具", 5, 5],
        ["合计", 14, 13],
      ),
    ).toEqual([{ title: "资产情况表", rows: [3, 4, 6, 7] }]);
  });

  test("nor do its title, 续表 and the unit line above it", () => {
    expect(
      areasOf(
        ["资产情况表"],
        ["单位：万元"],
        header,
        ["设备", 7, 6],
        ["续表"],
        ["单位：万元"],
        header,
        ["家具", 5, 5],
        ["资产情况表"],
        header,
        ["图书", 1, 1],
        ["资产情况表（续）"],
        ["合计", 13, 12],
      ),
    ).toEqual([{ title: "资产情况表", rows: [4, 8, 11, 13] }]);
  });

  test("two header rows may both be printed again", () => {
    const upper = ["类别", "账面数"];
    const lower = [null, "原值", "其中：在用"];
    expect(areasOf(upper, lower, ["设备", 7, 6], upper, lower, ["合计", 7, 6])).toEqual([
      { title: null, rows: [3, 6] },
    ]);
  });

  test("a total that stands first goes on over the page", () => {
    expect(areasOf(header, ["合计", 12, 11], ["设备", 7, 6], header, ["家具", 5, 5])).toEqual([
      { title: null, rows: [2, 3, 5] },
    ]);
  });

  test("below a total or a new title the same header begins another table", () => {
    expect(
      areasOf(
        ["甲单位资产表"],
        header,
        ["设备", 7, 6],
        ["合计", 7, 6],
        header,
        ["家具", 5, 5],
        ["乙单位资产表"],
        header,
        ["家具", 5, 5],
      ),
    ).toEqual([
      { title: "甲单位资产表", rows: [3, 4] },
      { title: null, rows: [6] },
      { title: "乙单位资产表", rows: [9] },
    ]);
  });
});
