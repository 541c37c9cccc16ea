/** What becomes of formulas as people write them: the calls go, everything else stays to the letter. */
import { nativeSpill, toNative, type NativeContext } from "../../src/native";
import type { CellValue } from "../../src/workbook/model";

/** What CONTROL_RATE becomes on two operands: the shortest formula, to show what stays around it. */
const rate = (a: string, b: string) =>
  `IF(COUNT(${a},${b})=2,IF(AND(MIN(${a},${b})>=0,${b}<>0),${a}/${b},NA()),NA())`;

test("a call becomes a formula on the same cells", () => {
  expect(toNative("=PERF.CONTROL_RATE(C5,B5)")).toEqual({
    formula: "=IF(COUNT(C5,B5)=2,IF(AND(MIN(C5,B5)>=0,B5<>0),C5/B5,NA()),NA())",
    changed: true,
    kept: [],
    meetsBlank: false,
  });
  expect(toNative("=PERF.CONTROL_RATE_SCORE(C5,B5)").formula).toBe(
    "=IF(COUNT(C5,B5)=2,IF(MIN(C5,B5)>=0,IF(B5=0,IF(C5=0,3,0)," +
      "IF(ROUND(C5/B5,13)<0.9,3,IF(ROUND(C5/B5,13)<=1,2,0))),NA()),NA())",
  );
});

test.each([
  [
    "a sum in ROUND",
    "=ROUND(PERF.CONTROL_RATE(C5,B5)+PERF.CONTROL_RATE(C6,B6),2)",
    `=ROUND(${rate("C5", "B5")}+${rate("C6", "B6")},2)`,
  ],
  ["the stored form", "_xldudf_PERF_CONTROL_RATE(C5,B5)", rate("C5", "B5")],
  ["another sheet", "=PERF.CONTROL_RATE('公用 经费'!C5,公用!B5)", `=${rate("'公用 经费'!C5", "公用!B5")}`],
  ["absolute references", "=PERF.CONTROL_RATE($C$5,B$5)*1", `=${rate("$C$5", "B$5")}*1`],
  ["numbers", "=PERF.CONTROL_RATE(1.09,4)", `=${rate("1.09", "4")}`],
  ["a percentage", "=PERF.CONTROL_RATE(50%,4)", `=${rate("(50%)", "4")}`],
  ["something computed", "=PERF.CONTROL_RATE(C5+C6,SUM(B5:B7))", `=${rate("(C5+C6)", "SUM(B5:B7)")}`],
  [
    "a call as an argument",
    "=PERF.CONTROL_RATE(PERF.CONTROL_RATE(C5,B5),2)",
    `=${rate(rate("C5", "B5"), "2")}`,
  ],
  ["an own row of a table", "=PERF.CONTROL_RATE([@实际],[@预算])", `=${rate("[@实际]", "[@预算]")}`],
  [
    "text that looks like a call",
    '="PERF.CONTROL_RATE(C5,B5)"&PERF.CONTROL_RATE(C5,B5)',
    `="PERF.CONTROL_RATE(C5,B5)"&${rate("C5", "B5")}`,
  ],
  [
    "white space",
    "= IF( A1>0 , PERF.CONTROL_RATE( C5 , B5 ) , 0 )",
    `= IF( A1>0 , ${rate("C5", "B5")} , 0 )`,
  ],
  ["other functions", "=XLOOKUP(A1,B:B,C:C)+1", "=XLOOKUP(A1,B:B,C:C)+1"],
])("%s", (_name, formula, expected) => {
  const result = toNative(formula);
  expect([result.formula, result.kept]).toEqual([expected, []]);
});

const names: Record<string, string> = { 实际: "数据!$C$5", 预算: "数据!$B$5", 进度: "数据!$B$2:$E$2" };
const cells: Record<string, CellValue> = {
  A1: 4,
  A2: "年末执行率",
  A3: null,
  A4: "12.5",
  A5: "是",
  B1: 1,
  B2: null,
  B3: 2,
  B4: 3,
  B5: null,
  B6: 4,
};
const context: NativeContext = {
  nameFormula: (name) => names[name] ?? null,
  value: (_sheet, row, col) => cells[`${"ABCDE"[col]}${row + 1}`] ?? null,
};

test("defined names stay names; a range's name is taken apart", () => {
  expect(toNative("=PERF.CONTROL_RATE(实际,预算)", context).formula).toBe(`=${rate("实际", "预算")}`);
  expect(toNative("=PERF.QUARTERLY_EXEC_SCORE(进度)", context)).toEqual(
    toNative("=PERF.QUARTERLY_EXEC_SCORE(数据!$B$2:$E$2)", context),
  );
});

describe("a weight or reading in a cell", () => {
  test("is asked for in the formula, which says #N/A once it is another", () => {
    const { formula } = toNative("=PERF.CONTROL_RATE_SCORE(C5,B5,A1)", context);
    expect(formula).toBe(`=IF(A1=4,${toNative("PERF.CONTROL_RATE_SCORE(C5,B5,4)", context).formula},NA())`);
    expect(toNative("=PERF.QUARTERLY_EXEC_SCORE(C5:F5,A2)", context).formula).toMatch(
      /^=IF\(A2="年末执行率",/,
    );
  });
  test("counts as not given where the cell is blank", () => {
    const { formula } = toNative("=PERF.CONTROL_RATE_SCORE(C5,B5,A3)", context);
    expect(formula).toBe(
      `=IF(OR(A3="",A3=0),${toNative("PERF.CONTROL_RATE_SCORE(C5,B5)", context).formula},NA())`,
    );
  });
});

test("four quarters among merged cells are those that hold something", () => {
  const { formula, kept } = toNative("=PERF.QUARTERLY_EXEC_SCORE(B1:B6)", context);
  expect(kept).toEqual([]);
  expect(formula).toContain("COUNT(B1,B3,B4,B6)=4");
  expect(formula).toContain("COUNT(B2,B5)=0");
});

test("a blank cell is said, and is no zero", () => {
  const { formula, meetsBlank } = toNative("=PERF.FIXED_ASSET_SCORE(A3,A1)", context);
  expect(meetsBlank).toBe(true);
  expect(formula).toMatch(/^=IF\(COUNT\(A3,A1\)=2,.*,NA\(\)\)$/);
});

test.each([
  ["PERF.EXPLAIN(A1,A2,B1:B3)", "no-equivalent", undefined],
  ['LEFT(PERF.CRITERIA("预算执行率","sz-longgang-2021"),9)', "no-equivalent", undefined],
  ["PERF.NEW_SCORE(A1)", "unknown-function", undefined],
  ["SUM(PERF.QUARTERLY_EXEC_RATES(B2:E2))", "array-inside", undefined],
  ["PERF.CONTROL_RATE(C5)", "argument-missing", 2],
  ["PERF.CONTROL_RATE(C5:C6,B5)", "argument-range", 1],
  ["PERF.CONTROL_RATE(C5:C6*2,B5)", "argument-range", 1],
  ["PERF.CONTROL_RATE(没有这个名称,B5)", "argument-unresolved", 1],
  ["PERF.CONTROL_RATE(A4,A1)", "argument-text", 1],
  ["PERF.CONTROL_RATE(1,2,3)", "argument-invalid", 3],
  ["PERF.CONTROL_RATE_SCORE(C5,B5,A1*2)", "setting-unknown", 3],
  ["PERF.CONTROL_RATE_SCORE(C5,B5,0.05)", "argument-invalid", 3],
  ['PERF.QUARTERLY_EXEC_SCORE(C5:F5,"不封顶")', "argument-invalid", 2],
  ["PERF.QUARTERLY_EXEC_SCORE(C5:E5)", "range-size", 1],
  ["PERF.CHECKLIST_SCORE(C5:C7,D5:D6)", "range-size", 2],
  ["PERF.OUTCOME_SCORE(A4,A1,A1)", "text-target", 1],
  ["PERF.TOTAL_SCORE(A1:A5)", "argument-text", 1],
])("%s is kept: %s", (formula, code, argument) => {
  const result = toNative(`=${formula}`, context);
  expect([result.formula, result.changed]).toEqual([`=${formula}`, false]);
  expect(result.kept.map((each) => [each.code, each.argument])).toEqual([[code, argument]]);
});

test("a weight in a cell of which nothing is known keeps the call", () => {
  expect(toNative("=PERF.CONTROL_RATE_SCORE(C5,B5,E5)").kept).toEqual([
    { code: "setting-unknown", function: "CONTROL_RATE_SCORE", argument: 3 },
  ]);
});

test("a formula longer than Excel takes is left alone", () => {
  const formula = `=PERF.CHECKLIST_SCORE(C1:C200,D1:D200)`;
  expect(toNative(formula)).toEqual({
    formula,
    changed: false,
    kept: [{ code: "too-long", function: "CHECKLIST_SCORE" }],
    meetsBlank: false,
  });
});

test("one call that must stay does not keep the others from turning", () => {
  const { formula, kept } = toNative("=PERF.EXPLAIN(A1,A2,B1)&PERF.CONTROL_RATE(C5,B5)", context);
  expect(formula).toBe(`=PERF.EXPLAIN(A1,A2,B1)&${rate("C5", "B5")}`);
  expect(kept.map(({ function: id }) => id)).toEqual(["EXPLAIN"]);
});

describe("functions that spill", () => {
  test("are written cell by cell, in the shape in which they lie", () => {
    const row = nativeSpill("=PERF.QUARTERLY_EXEC_PROGRESS(B2:E2,$F$2)");
    expect(row?.rows?.map((each) => each.length)).toEqual([4]);
    expect(row?.rows?.[0]?.[1]).toBe(
      "IF(COUNT(B2,C2,D2,E2,$F$2)=5,IF(AND(MIN(B2,C2,D2,E2)>=0,$F$2>0),C2/$F$2,NA()),NA())",
    );
    const column = nativeSpill("PERF.QUARTERLY_EXEC_RATES(B2:B5)");
    expect(column?.rows?.map((each) => each.length)).toEqual([1, 1, 1, 1, 1]);
    expect(column?.rows?.[4]?.[0]).toContain("(B2/0.25+B3/0.5+B4/0.75+B5/1)/4");
  });
  test("inside another of ours hand over their values one by one", () => {
    const { formula, kept } = toNative("=PERF.QUARTERLY_EXEC_SCORE(PERF.QUARTERLY_EXEC_PROGRESS(B2:E2,F2))");
    expect(kept).toEqual([]);
    expect(formula).not.toContain("PERF");
    expect(formula).toContain("E2/F2");
  });
  test("are no spill where something is computed from them, or a cell is missing", () => {
    expect(nativeSpill("=PERF.QUARTERLY_EXEC_RATES(B2:E2)*2")).toBeNull();
    expect(nativeSpill("=PERF.QUARTERLY_EXEC_RATES(B2:D2)")).toEqual({
      rows: null,
      kept: { code: "range-size", function: "QUARTERLY_EXEC_RATES", argument: 1 },
    });
  });
});

test("only functions that Excel 2010, WPS and LibreOffice share", () => {
  const shared = /^(IF|AND|OR|MIN|MAX|ROUND|SUM|COUNT|COUNTIF|ROWS|COLUMNS|NA|TRUE|FALSE)$/;
  const formulas = [
    "=PERF.COMPLIANCE_SCORE(A1,B1,C1,D1,E1)",
    "=PERF.PETITION_SCORE(A1,B1,C1)",
    "=PERF.OUTCOME_SCORE(A1:A3,B1:B3,C1:C3)",
    "=PERF.TOTAL_SCORE((A1:A3,D:D))",
    "=PERF.GRADE(A1)",
    "=PERF.CHECKLIST_SCORE(A1:A5,B1:B5)",
  ];
  for (const formula of formulas) {
    const { formula: native, kept } = toNative(formula);
    expect([formula, kept]).toEqual([formula, []]);
    expect(
      [...native.matchAll(/([A-Z]+)\(/g)].map(([, name = ""]) => name).filter((name) => !shared.test(name)),
    ).toEqual([]);
  }
});
