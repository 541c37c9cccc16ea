import { storedFormula } from "../../files/set-formulas/stored";
import { displayFormula } from "../../files/xlsx/formula";

test.each([
  ["IFS(A1>1,2,TRUE,RANK.EQ(B1,B1:B3))", "_xlfn.IFS(A1>1,2,TRUE,_xlfn.RANK.EQ(B1,B1:B3))"],
  ["SUMIFS(A:A,B:B,1)+IFERROR(A1,0)", "SUMIFS(A:A,B:B,1)+IFERROR(A1,0)"],
  ['"IFS("&IFS', '"IFS("&IFS'],
  ["'IFS'!A1+DAYS(A1,B1)", "'IFS'!A1+_xlfn.DAYS(A1,B1)"],
  ["PERF.CONTROL_RATE_SCORE(B2,C2)", "_xldudf_PERF_CONTROL_RATE_SCORE(B2,C2)"],
])("%s is stored as %s, and shown again as it was", (shown, stored) => {
  expect(storedFormula(shown, "")).toBe(stored);
  expect(displayFormula(stored)).toBe(shown);
});

test("a mark that the cell's formula has already is not put twice", () => {
  expect(storedFormula("FILTER(A1:A3,B1:B3)+IFNA(A1,0)", "_xlfn._xlws.FILTER(A1:A2,B1:B2)")).toBe(
    "_xlfn._xlws.FILTER(A1:A3,B1:B3)+_xlfn.IFNA(A1,0)",
  );
});
