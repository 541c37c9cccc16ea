import fc from "fast-check";
import { displayFormula, sharedFormula } from "../../files/xlsx/formula";
import { address } from "../../src/workbook/address";

describe("a shared formula", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", "C3+$A3+C$1+$A$1"],
    ["SUM(A1:B2,$A:A,1:$1)", "SUM(C3:D4,$A:C,3:$1)"],
    ["'评分 A1表'!B2*评分表!B2+Sheet1!A1", "'评分 A1表'!D4*评分表!D4+Sheet1!C3"],
    ['"A1"&A1&"say ""B2"""', '"A1"&C3&"say ""B2"""'],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(C3)+ATAN2(C3,D3)"],
    ["表1[[#This Row],[A1]]+A1", "表1[[#This Row],[A1]]+C3"],
    ["Rate2021+A1_total+年度A1", "Rate2021+A1_total+年度A1"],
    ["1E5+A1*2.5E-3", "1E5+C3*2.5E-3"],
    ["#REF!+A1+#N/A", "#REF!+C3+#N/A"],
    ["XFD1+A1048576", "#REF!+#REF!"],
    ["PERF.CONTROL_RATE_SCORE(C5,B5)", "PERF.CONTROL_RATE_SCORE(E7,D7)"],
    ["IF(A1>0,TRUE,FALSE)", "IF(C3>0,TRUE,FALSE)"],
    ["[1]Sheet1!A1", "[1]Sheet1!C3"],
  ])("%s → %s", (formula, moved) => {
    expect(sharedFormula(formula)(2, 2)).toBe(moved);
  });

  test("there and back again", () => {
    const cell = fc.tuple(fc.nat(1000), fc.nat(500), fc.boolean(), fc.boolean()).map(([row, col, r, c]) => {
      const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address(row + 50, col + 50))!;
      return `${c ? "$" : ""}${letters}${r ? "$" : ""}${digits}`;
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.integer({ min: -50, max: 50 }), (cells, by) => {
        const formula = `SUM(${cells.join(",")})&"A1"`;
        expect(sharedFormula(sharedFormula(formula)(by, -by))(-by, by)).toBe(formula);
      }),
    );
  });
});

describe("displayFormula", () => {
  test.each([
    ["_xlfn.IFNA(A1,0)", "IFNA(A1,0)"],
    ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))", "SORT(UNIQUE(A1:A9))"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "LET(x,1,x+1)"],
    ["_xldudf_PERF_QUARTERLY_EXEC_SCORE(B2:E2)+1", "PERF.QUARTERLY_EXEC_SCORE(B2:E2)+1"],
    ["ROUND([2]!_xldudf_PERF_CONTROL_RATE(B2,[2]表!C2),2)", "ROUND(PERF.CONTROL_RATE(B2,[2]表!C2),2)"],
    ['[1]!_xldudf_perf_GRADE(A1)&"[1]!_xldudf_PERF_X"', 'PERF.GRADE(A1)&"[1]!_xldudf_PERF_X"'],
    ["_xlfn._xldudf_PERF_GRADE(A1)", "PERF.GRADE(A1)"],
    ["'C:\\表\\[甲.xlsx]'!_xldudf_PERF_GRADE('一月 ''x'''!A1)", "PERF.GRADE('一月 ''x'''!A1)"],
    ['"_xlfn."&A1', '"_xlfn."&A1'],
    ["SUM(A1)", "SUM(A1)"],
  ])("%s → %s", (stored, shown) => {
    expect(displayFormula(stored)).toBe(shown);
  });
});
