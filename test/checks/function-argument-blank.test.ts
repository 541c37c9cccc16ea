import { functionArgumentBlank } from "../../src/checks/function-argument-blank/check";
import { book } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";
import type { CellSpec } from "../support/workbook";

const sheet = (formula: CellSpec, ...data: CellSpec[]) => book({ 表: { rows: [[formula], data] } });

describe("function-argument-blank", () => {
  test("an empty cell, by any of the two names", () => {
    const [finding] = expectFindings(
      functionArgumentBlank,
      sheet({ v: 0, f: "PERF.CONTROL_RATE_SCORE(A2,B2)" }, 5),
      [{ at: "表!A1", expected: null, actual: "B2" }],
    );
    expect(finding!.message).toContain("=PERF.CONTROL_RATE_SCORE(A2,B2) 引用了空单元格 B2");
    expectFindings(functionArgumentBlank, sheet({ v: 0, f: "_xldudf_PERF_CONTROL_RATE_SCORE(A2,B2)" }, 5), [
      { at: "表!A1", expected: null, actual: "B2" },
    ]);
  });

  test("cells in a range, inside other formulas, on other sheets", () => {
    expectFindings(
      functionArgumentBlank,
      sheet({ v: 5, f: "ROUND(PERF.QUARTERLY_EXEC_SCORE(A2:D2),2)" }, 0.3, null, " ", 0.9),
      [{ at: "表!A1", expected: null, actual: "B2,C2" }],
    );
    const workbook = book({
      表: { rows: [[{ v: 1, f: "PERF.CONTROL_RATE_SCORE('数 据'!A1,数据!B9)" }]] },
      "数 据": { rows: [[1]] },
      数据: { rows: [[1]] },
    });
    expectFindings(functionArgumentBlank, workbook, [{ at: "表!A1", expected: null, actual: "数据!B9" }]);
  });

  test("defined names", () => {
    const workbook = {
      ...sheet({ v: 0, f: "PERF.CONTROL_RATE_SCORE(预算,支出)" }, 5),
      definedNames: [
        { name: "预算", refersTo: "表!$A$2", sheet: null },
        { name: "支出", refersTo: "表!$B$2", sheet: null },
      ],
    };
    expectFindings(functionArgumentBlank, workbook, [{ at: "表!A1", expected: null, actual: "表!B2" }]);
  });

  test.each(["#NAME?", "#BUSY!"])("a formula that shows %s", (error) => {
    expectFindings(
      functionArgumentBlank,
      sheet({ v: { error }, f: "PERF.CONTROL_RATE_SCORE(A2,B2)" }, 5, 6),
      [{ at: "表!A1", expected: null, actual: error }],
    );
  });

  test("never computed", () => {
    expectFindings(functionArgumentBlank, sheet({ v: null, f: "PERF.CONTROL_RATE_SCORE(A2,B2)" }, 5, 6), [
      { at: "表!A1", expected: null, actual: null },
    ]);
  });

  test("all is well: filled cells, zeros, formulas, whole columns, omitted arguments, other functions", () => {
    for (const f of [
      "PERF.CONTROL_RATE_SCORE(A2,B2)",
      "PERF.CONTROL_RATE_SCORE(SUM(A2:Z2),B2)",
      "PERF.CHECKLIST_SCORE(C:C)",
      "PERF.CONTROL_RATE_SCORE(A2,B2,)",
      "PERF.CONTROL_RATE_SCORE(0.9)",
      "SUM(A2:Z2)",
      '"PERF.X("&A3',
    ])
      expectFindings(functionArgumentBlank, sheet({ v: 1, f }, 5, { v: 0, f: "A2-5" }), []);
    expectFindings(functionArgumentBlank, sheet({ v: { error: "#DIV/0!" }, f: "A2/B3" }, 5), []);
  });

  test("a formula that shows nothing for blanks guards itself; one that shows points does not", () => {
    const f = "IF(ISBLANK(A2),T(A2),PERF.CONTROL_RATE_SCORE(A2,B2))";
    expectFindings(functionArgumentBlank, sheet({ v: "", f }), []);
    expectFindings(functionArgumentBlank, sheet({ v: 3, f }), [
      { at: "表!A1", expected: null, actual: "A2,B2" },
    ]);
  });

  test("a formula that cannot be read is left alone", () => {
    expectFindings(functionArgumentBlank, sheet({ v: 1, f: "PERF.CONTROL_RATE_SCORE(A2,(B9" }, 5), []);
  });
});
