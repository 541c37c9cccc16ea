/** Formulas in cells of a real calculation engine. */
import { builtFolder, loadFunctions, readMetadata } from "./built";
import { registerFunctions, Sheet } from "./engine";

beforeAll(async () => {
  const folder = await builtFolder();
  registerFunctions(readMetadata(folder), loadFunctions(folder));
}, 120_000);

it("calculates over cells, and mixes with native formulas", () => {
  const sheet = new Sheet([
    ["“三公”经费", 6.99, 19.75, "=PERF.CONTROL_RATE_SCORE(B1,C1)"],
    ["日常公用经费", 481.99, 516.71, "=PERF.CONTROL_RATE_SCORE(B2,C2)"],
    ["合计", "=ROUND(SUM(D1:D2),2)", '=IF(B3>=5,"达标","未达标")'],
    ["=ROUND(PERF.CONTROL_RATE_SCORE(B1,C1)+PERF.CONTROL_RATE_SCORE(B2,C2),2)"],
  ]);
  expect(["D1", "D2", "B3", "C3", "A4"].map((address) => sheet.at(address))).toEqual([3, 2, 5, "达标", 5]);
});

it("recalculates after an edit", () => {
  const sheet = new Sheet([
    [0.3191, 0.5671, 0.783, 0.9892, "=PERF.QUARTERLY_EXEC_SCORE(A1:D1)"],
    ["=PERF.GRADE(85+E1)"],
  ]);
  expect([sheet.at("E1"), sheet.at("A2")]).toEqual([5.99, "优"]);
  sheet.set("D1", 0.5);
  expect([sheet.at("E1"), sheet.at("A2")]).toEqual([5.48, "优"]);
  sheet.set("C1", null);
  expect(sheet.at("E1")).toEqual({ error: "#N/A", message: expect.stringContaining("只有 3 个") as string });
  expect(sheet.at("A2")).toMatchObject({ error: "#N/A" });
  sheet.set("C1", "78.3%");
  expect(sheet.at("E1")).toBe(5.48);
});

it("lets errors through, from cells and from ranges", () => {
  const sheet = new Sheet([
    ["=1/0", 100, "=PERF.CONTROL_RATE_SCORE(A1,B1)", '=PERF.CONTROL_RATE_SCORE("五",B1)'],
    [0.2, "=A1", 0.7, 1, "=PERF.QUARTERLY_EXEC_SCORE(A2:D2)"],
    ['=IFERROR(PERF.CONTROL_RATE_SCORE(A1,B1),"待补")', "=PERF.TOTAL_SCORE(C1:D1)"],
  ]);
  expect(sheet.at("C1")).toMatchObject({ error: "#DIV/0!" });
  expect(sheet.at("D1")).toEqual({ error: "#VALUE!", message: expect.stringContaining("“五”") as string });
  expect(sheet.at("E2")).toMatchObject({ error: "#DIV/0!" });
  expect(sheet.at("A3")).toBe("待补");
  expect(sheet.at("B3")).toMatchObject({ error: "#DIV/0!" });
});

it("takes the result of one function as the range of another", () => {
  const sheet = new Sheet([
    [682.61, 971.95, 1339.87, 1609.19, 1712.76],
    ["=PERF.QUARTERLY_EXEC_SCORE(PERF.QUARTERLY_EXEC_PROGRESS(A1:D1,E1))"],
  ]);
  expect(sheet.at("A2")).toBe(5.94);
});

it("spills in the shape of the input", () => {
  const sheet = new Sheet([
    [1, "=PERF.QUARTERLY_EXEC_PROGRESS(A1:A4,4)", "=PERF.QUARTERLY_EXEC_RATES(B1:B4)"],
    [2],
    [3],
    [4],
  ]);
  expect(["B1", "B2", "B3", "B4"].map((address) => sheet.at(address))).toEqual([0.25, 0.5, 0.75, 1]);
  expect(["C1", "C4", "C5"].map((address) => sheet.at(address))).toEqual([1, 1, 1]);
});

it("makes the table of a framework whose weights add up", () => {
  const sheet = new Sheet([
    ['=PERF.FRAMEWORK_TABLE("sz-longgang-2021")'],
    ...Array.from({ length: 22 }, () => []),
    ["=SUM(B2:B22)", "=SUM(D2:D22)", "=SUM(F2:F22)"],
  ]);
  expect(["A24", "B24", "C24"].map((address) => sheet.at(address))).toEqual([100, 100, 100]);
  expect(sheet.at("E22")).toBe("公众或服务对象满意度");
});
