import { sheetNotFound } from "../../src/checks/sheet-not-found/check";
import { makeWorkbook } from "../support/workbook";
import { expectFindings } from "../support/score-sheet-case";

describe("sheet-not-found", () => {
  test("a workbook with tables but no score sheet", () => {
    const workbook = makeWorkbook({
      封面: { rows: [["部门整体支出绩效报告"]] },
      数据: {
        rows: [
          ["项目", "金额"],
          ["办公费", 3],
        ],
      },
    });
    const [finding] = expectFindings(sheetNotFound, workbook, [{ at: null, expected: null, actual: null }]);
    expect(finding!.message).toContain("“封面”、“数据”");
  });

  test("an empty workbook", () => {
    expectFindings(sheetNotFound, makeWorkbook({}), [{ at: null, expected: null, actual: null }]);
  });

  test("a score sheet is found, whatever its sheet is called", () => {
    expectFindings(sheetNotFound, {}, []);
  });
});
