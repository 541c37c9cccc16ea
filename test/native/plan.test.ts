import { readWorkbook } from "../../files/read";
import { setCells } from "../../files/set-formulas";
import { hasCalls, nativeWorkbookPlan, type NativePlan, type Reported } from "../../src/native";
import { address } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/model";
import { cellAt, eachCell, makeSheet, valueAt } from "../../src/workbook/sheet";
import { perfBook } from "./perf-book";

const at = ({ row, col }: { row: number; col: number }) => address(row, col);
const said = (items: readonly Reported[]) =>
  items.map((item) => [at(item), ...item.reasons.map(({ code, function: id }) => `${id} ${code}`)]);

describe("formulas", () => {
  let book: Workbook;
  let plan: NativePlan;
  beforeAll(async () => {
    book = await readWorkbook(perfBook(), "x");
    plan = nativeWorkbookPlan(book);
  });

  test("each cell becomes a formula, a value, or stays with a reason", () => {
    expect(plan.changes.filter(({ formula }) => formula !== undefined).map(at)).toEqual([
      "C1",
      "C2",
      "E4",
      "A5",
      "B5",
      "C5",
      "D5",
      "E5",
      "B6",
      "C6",
    ]);
    expect(said(plan.valued)).toEqual([["A6", "CRITERIA no-equivalent"]]);
    expect(said(plan.kept)).toEqual([["C3", "CONTROL_RATE_SCORE argument-text"]]);
    expect(said(plan.blank)).toEqual([["C6"]]);
    expect(plan.turned).toBe(6);
  });

  test("results stay, but those that Excel did not have, or had from a blank, are computed anew", () => {
    const computed = plan.changes.filter(({ formula, value }) => formula !== undefined && value === null);
    expect(computed.map(at)).toEqual(["B6", "C6"]);
  });

  test("in the file: nothing of ours is left but what was kept, and all else reads as before", async () => {
    const after = await readWorkbook(setCells(perfBook(), plan.changes), "x");
    const [sheet] = after.sheets;
    const calls = [...eachCell(sheet!)].filter(({ formula }) => formula !== undefined && hasCalls(formula));
    expect(calls.map(at)).toEqual(["C3"]);
    expect(cellAt(sheet!, 0, 2)).toMatchObject({
      value: 3,
      formula: expect.stringMatching(/^IF\(COUNT\(A1,B1\)=2/),
    });
    expect(cellAt(sheet!, 4, 4)).toMatchObject({
      value: 1.11095,
      formula: expect.stringContaining("D4/1)/4"),
    });
    expect(cellAt(sheet!, 5, 0)).toEqual({ row: 5, col: 0, value: "按四个季度…" });
    for (const cell of eachCell(book.sheets[0]!)) {
      if (!plan.changes.some((change) => at(change) === at(cell))) {
        expect(cellAt(sheet!, cell.row, cell.col)).toEqual(cell);
      }
    }
    // What is kept is kept again.
    expect(nativeWorkbookPlan(after).changes).toEqual([]);
  });
});

test.each([
  ["PERF.CONTROL_RATE(A1,B1)", true],
  ["ROUND(PERF.CONTROL_RATE(A1,B1)+A2,2)", true],
  ["PERF.TOTAL_SCORE(C1:C3)", true],
  ["SUM(A1:A3*PERF.CONTROL_RATE(A1,B1))", undefined],
  ["PERF.CONTROL_RATE(SUM(A1:A3*A1:A3),B1)", undefined],
  ["PERF.CONTROL_RATE(SUM(A1,A2),PERF.TOTAL_SCORE(A1:A3))", true],
  ["SUM({1,2}*PERF.CONTROL_RATE(A1,B1))", undefined],
  ["SUM(别处*PERF.CONTROL_RATE(A1,B1))", undefined],
])("%s needs no array formula: %s", (formula, alone) => {
  const cells = [1, 2, 3].map((value, row) => ({ row, col: 0, value }));
  const sheet = makeSheet("表", [...cells, { row: 9, col: 0, value: 1, formula }]);
  const { changes } = nativeWorkbookPlan({ sheets: [sheet], definedNames: [], date1904: false });
  expect(changes.map((change) => change.alone)).toEqual([alone]);
});

test("values: every formula of ours becomes what it shows", async () => {
  const book = await readWorkbook(perfBook(), "x");
  const plan = nativeWorkbookPlan(book, { values: true });
  expect(said(plan.kept)).toEqual([["B6", "GRADE no-value"]]);
  const [sheet] = (await readWorkbook(setCells(perfBook(), plan.changes), "x")).sheets;
  expect([...eachCell(sheet!)].filter(({ formula }) => formula !== undefined).map(at)).toEqual(["B6", "A7"]);
  for (const cell of eachCell(book.sheets[0]!))
    expect(valueAt(sheet!, cell.row, cell.col)).toEqual(cell.value);
});

test("a spill whose cells are not there is kept; so is a formula in a name", async () => {
  const book = await readWorkbook(perfBook(), "x");
  const [sheet] = book.sheets;
  const cells = [...eachCell(sheet!)].filter(({ row, col }) => row !== 4 || col < 3);
  const changed: Workbook = {
    ...book,
    sheets: [makeSheet(sheet!.name, cells)],
    definedNames: [...book.definedNames, { name: "等级", refersTo: "PERF.GRADE(评分表!$A$7)", sheet: null }],
  };
  const { kept } = nativeWorkbookPlan(changed);
  expect(said(kept)).toContainEqual(["A5", "QUARTERLY_EXEC_RATES spill-unknown"]);
  expect(kept.find(({ name }) => name === "等级")?.reasons).toEqual([
    { code: "defined-name", function: "GRADE" },
  ]);
});
