/** Our functions in the spreadsheet of the page, in a real browser. */
import type { CellRef } from "../../../src/workbook/model";
import { gridSuite } from "./grid-page";

const grid = gridSuite();
const S = "评分表";
const at = (row: number, col: number): CellRef => ({ sheet: S, row, col });
const empty = { [S]: { rows: [["数据"]] } };

const formula = (text: string) => ({ v: null, f: text });

test("give their points and follow their arguments; a blank is no 0", async () => {
  await grid().showMade({ [S]: { rows: [["项数"]] } });
  await grid().type(at(1, 0), "=PERF.KEY_TASK_SCORE(B2)");
  await grid().untilValue(at(1, 0), { error: "#N/A" });
  await grid().select(S, 1, 0);
  expect(await grid().note()).toContain("未完成的重点工作项数");
  await grid().type(at(1, 1), "0");
  await grid().untilValue(at(1, 0), 8);
  await grid().type(at(1, 1), "1");
  await grid().untilValue(at(1, 0), 4);
  expect(await grid().changes()).toContainEqual({
    sheet: S,
    row: 1,
    col: 0,
    formula: "PERF.KEY_TASK_SCORE(B2)",
    value: 4,
  });
});

test("without a result in the file are calculated on opening, and nothing else is", async () => {
  const rows = [
    [31.91, 0, { v: { error: "#NAME?" }, f: "PERF.GRADE(A1+60)" }, { v: 5, f: "A1+1" }, formula("A1+2")],
  ];
  await grid().showMade({ [S]: { rows } });
  await grid().untilValue(at(0, 2), "优");
  expect(await grid().changes()).toEqual([
    { sheet: S, row: 0, col: 2, formula: "PERF.GRADE(A1+60)", value: "优" },
  ]);
});

test("know arguments left out, ranges, words, and arguments without end", async () => {
  const rows = [
    [0.3191, 0.5671, 0.783, 0.9892, null],
    ["是", "否", 1, 2, "5"],
    [
      formula("PERF.QUARTERLY_EXEC_SCORE(A1:D1)"),
      formula("PERF.QUARTERLY_EXEC_SCORE(A1:D1,,12)"),
      formula("PERF.CHECKLIST_SCORE(A2:B2,C2:D2)"),
      formula("PERF.KEY_TASK_SCORE(0,E2)"),
      formula('PERF.EXPLAIN("预算执行率","sz-longgang-2022",A1,B1,C1:D1)'),
      formula("PERF.TOTAL_SCORE(C2:E2)"),
    ],
  ];
  await grid().showMade({ [S]: { rows } });
  await grid().untilValue(at(2, 5), 8);
  const cells = (await grid().read())[0]!.cells.filter(({ row }) => row === 2).map(({ value }) => value);
  expect(cells).toEqual([5.99, 11.98, 1, 5, expect.stringContaining("预算执行率"), 8]);
});

test("fill the cells beside them, which is read but not downloaded", async () => {
  await grid().showMade({
    [S]: { rows: [[0.25, 0.5, 0.75, 1], [formula("PERF.QUARTERLY_EXEC_RATES(A1:D1)")]] },
  });
  await grid().untilValue(at(1, 4), 1);
  expect(await grid().changes()).toEqual([
    { sheet: S, row: 1, col: 0, formula: "PERF.QUARTERLY_EXEC_RATES(A1:D1)", value: 1 },
  ]);
});

test("that fail stop nothing", async () => {
  await grid().showMade(empty);
  await grid().type(at(1, 0), '=PERF.CRITERIA("没有这一项","sz-longgang-2022")');
  await grid().untilValue(at(1, 0), { error: "#VALUE!" });
  await grid().type(at(2, 0), "=PERF.GRADE(1,2,3,4)+PERF.GRADE()");
  await grid().untilValue(at(2, 0), { error: "#VALUE!" });
  await grid().type(at(3, 0), "=1+1");
  await grid().untilValue(at(3, 0), 2);
});

test("and no other asks for anything outside the page", async () => {
  await grid().showMade(empty);
  await grid().type(at(1, 0), '=IMAGE("https://elsewhere.test/a.png")');
  await grid().untilValue(at(1, 0), { error: "#NAME?" });
  await grid().type(at(2, 0), '=WEBSERVICE("https://elsewhere.test/")');
  await grid().untilValue(at(2, 0), { error: "#NAME?" });
});

test("are offered with the words for their arguments", async () => {
  await grid().showMade(empty);
  await grid().select(S, 3, 3);
  await grid().page.keyboard.type("=PERF.GRA");
  await grid().page.getByText("PERF.GRADE").first().waitFor();
  await grid().page.keyboard.press("Escape");
  await grid().page.keyboard.press("Escape");
});
