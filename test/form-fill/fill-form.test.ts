import { fillForm } from "../../src/form-fill/fill-form";
import { FillError, type FormFill } from "../../src/form-fill/types";
import { importForm } from "../../src/form-import/import-form";
import { toYaml } from "../../src/form-import/to-yaml";
import { parseFramework } from "../../src/frameworks/load";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { refAddress } from "../../src/workbook/model";
import { OWN_FORM as IMPORTED } from "../form-import/own-form";
import { makeWorkbook, type CellSpec, type SheetSpec } from "../support/workbook";
import { OWN_DATA } from "./own-data";

/** With the remarks that departments have to give. */
const OWN_FORM = IMPORTED.map((row) =>
  row.map((cell) => (cell === "备注" ? "扣分情况及整改情况说明" : cell)),
);
const SCORE = 8;
const REMARK = 9;
const book = (rows: CellSpec[][], more: Omit<SheetSpec, "rows"> = {}) =>
  makeWorkbook({ 评分表: { rows, ...more } });
const form = book(OWN_FORM);
const { data } = importForm(form, {
  frameworks: publishedFrameworks(),
  file: { name: "表样.xlsx", hash: "0123456789abcdef" },
});
const framework = parseFramework(toYaml(data, []), "表样.yaml");
const figures = makeWorkbook(OWN_DATA);

type Given = Partial<Parameters<typeof fillForm>[0]> & Partial<Parameters<typeof fillForm>[1]>;
const filled = ({ native = false, isLocked = () => false, messages = zhCN, ...input }: Given = {}) =>
  fillForm({ form, data: figures, framework, sheet: null, ...input }, { native, isLocked, messages });

/** What was written, by address. */
const written = ({ changes }: FormFill) =>
  Object.fromEntries(changes.map((change) => [refAddress(change), change.formula ?? change.value]));
const leftOf = ({ left }: FormFill) =>
  Object.fromEntries(left.map(({ cell, reason }) => [refAddress(cell), reason.code]));

/** The form with other contents in one row. */
const withCells = (name: string, cells: Readonly<Record<number, CellSpec>>): CellSpec[][] =>
  OWN_FORM.map((row) =>
    row[4] === name || row[0] === name ? row.map((cell, col) => cells[col] ?? cell) : row,
  );

function problemOf(input: Given) {
  try {
    filled(input);
    return null;
  } catch (error) {
    if (error instanceof FillError) return error.problem;
    throw error;
  }
}

test("what the figures decide is filled in, with facts for remarks; the rest is left with its reason", () => {
  const fill = filled();
  expect(written(fill)).toEqual({
    I5: 9.55,
    J5: "扣0.45分（满分10分）。预算完成率＝支出决算数955万元÷调整预算数1,000万元＝95.50%；95.50%×10分＝9.55分。",
    I6: 7.5,
    J6: expect.stringContaining("高于0%的部分为2.5个百分点，每1个百分点扣1分，得7.5分。"),
    I7: 6,
    J7: "扣4分（满分10分）。编外人员控制率＝编外人数8÷（在编人数92＋编外人数8）＝8%；≥4%且≤8%：6分。",
    I8: 10,
    J8: expect.stringMatching(/^扣10分（满分20分）。/),
    I10: 20,
  });
  expect(leftOf(fill)).toEqual({ I3: "judgement", I4: "judgement", I9: "judgement", I11: "incomplete" });
  expect(JSON.stringify(fill.changes)).not.toMatch(/请填写|整改措施|争取/);
  expect(fill.reasons).toEqual(["预算完成率", "“三公”经费变动率", "编外人员控制率", "培训覆盖率"]);
});

test("a blank column headed 备注 is where the remarks go", () => {
  expect(written(filled({ form: book(IMPORTED) }))).toEqual(written(filled()));
});

test("scores that a person gave come from the score sheet among the data; then total and grade follow", () => {
  const scored = OWN_FORM.map((row) =>
    row.map((cell, col) => {
      const given: Record<string, number> = {
        绩效目标完整性: 3,
        绩效指标明确性: 6,
        社会效益: 18,
        预算完成率: 9,
      };
      if (col === SCORE) return given[String(row[4])] ?? cell;
      return col === REMARK && row[4] === "绩效指标明确性" ? "一个指标没有量化。" : cell;
    }),
  );
  const fill = filled({
    form: book([...OWN_FORM, ["评分等级", "", "", "", "", "", "", "", null, ""]]),
    data: makeWorkbook({ ...OWN_DATA, 评分表: { rows: scored } }),
  });
  expect(written(fill)).toMatchObject({
    I3: 3,
    I4: 6,
    J4: "一个指标没有量化。",
    I9: 18,
    J9: "扣2分（满分20分）。",
    I11: 80.05,
  });
  expect(
    fill.filled.filter(({ from, what }) => from === "sheet" && what === "score").map(({ name }) => name),
  ).toEqual(["绩效目标完整性", "绩效指标明确性", "社会效益"]);
  expect(fill.notes).toEqual([
    {
      name: "预算完成率",
      cell: expect.objectContaining({ row: 4, col: SCORE }),
      note: { code: "differs", sheet: "9" },
    },
  ]);
  expect(fill.left).toEqual([]);
});

test("what stands in the form is not written over", () => {
  const rows = withCells("预算完成率", { [SCORE]: 8, [REMARK]: "已说明" });
  const fill = filled({ form: book(rows) });
  expect(written(fill)).not.toHaveProperty("I5");
  expect(fill.left[2]).toMatchObject({ name: "预算完成率", reason: { code: "occupied", shown: "8" } });
  // The same number needs no word.
  expect(leftOf(filled({ form: book(withCells("预算完成率", { [SCORE]: 9.55 })) }))).not.toHaveProperty("I5");
});

test("a cell that two rows share is left, one merged along its row is filled", () => {
  const shared = filled({ form: book(OWN_FORM, { merges: ["I5:I6"] }) });
  expect(leftOf(shared)).toMatchObject({ I5: "shared" });
  expect(written(shared)).not.toHaveProperty("I5");
  const wide = OWN_FORM.map((row) =>
    row.map((cell, col) => (col === REMARK && row[4] !== "三级指标" ? "" : cell)),
  );
  const along = filled({ form: book(wide, { merges: ["I5:J5"] }) });
  expect(written(along)).toMatchObject({ I5: 9.55 });
  expect(along.left.find(({ what }) => what === "remark")!.reason.code).toBe("shared");
});

test("locked cells stay as they are, and are named", () => {
  const fill = filled({ isLocked: ({ col }) => col === REMARK });
  expect(leftOf(fill)).toMatchObject({ J5: "locked", J6: "locked" });
  expect(written(fill)).toMatchObject({ I5: 9.55, I6: 7.5 });
});

test("native formulas: over the figures' own cells in the form's file, over numbers elsewhere", () => {
  const elsewhere = written(filled({ native: true }));
  expect(elsewhere).toMatchObject({ I5: expect.stringContaining("955/1000"), I11: "SUM(I3:I10)" });
  const inside = filled({
    form: makeWorkbook({ 评分表: { rows: OWN_FORM }, ...OWN_DATA }),
    data: null,
    native: true,
  });
  expect(written(inside)).toMatchObject({ I5: expect.stringContaining("'经费情况'!D4/'经费情况'!C4") });
  expect(inside.changes.find(({ row, col }) => row === 4 && col === SCORE)!.value).toBe(9.55);
});

test("a formula would not compute in a text cell: the value goes in, and that is said", () => {
  const rows = withCells("预算完成率", { [SCORE]: { v: null, nf: "@" } });
  const fill = filled({ form: book(rows), native: true });
  expect(written(fill)).toMatchObject({ I5: 9.55, I6: expect.stringContaining("ROUND") });
  expect(fill.notes.map(({ name, note }) => [name, note.code])).toEqual([["预算完成率", "text-cell"]]);
});

test("a total that is a formula stays one, with its new result", () => {
  const fill = filled({ form: book(withCells("合计", { [SCORE]: { v: 0, f: "SUM(I3:I10)" } })) });
  const total = fill.changes.find(({ row }) => row === 10);
  expect(total).toMatchObject({ formula: "SUM(I3:I10)", value: 53.05 });
  expect(leftOf(fill)).toMatchObject({ I11: "incomplete" });
});

test("what cannot be filled says why", () => {
  expect(problemOf({ form: book([["无关"]]) })).toEqual({ code: "no-form" });
  expect(problemOf({ framework: publishedFramework("sz-longgang-2022")! })).toMatchObject({
    code: "not-the-framework",
    indicators: 21,
  });
  const two = makeWorkbook({ 甲: { rows: OWN_FORM }, 乙: { rows: OWN_FORM } });
  expect(problemOf({ form: two })).toEqual({ code: "several-forms", sheets: ["甲", "乙"] });
  expect(filled({ form: two, sheet: "乙" }).changes[0]!.sheet).toBe("乙");
  expect(problemOf({ form: two, sheet: "丙" })).toMatchObject({ code: "no-such-sheet", sheet: "丙" });
  const noScores = OWN_FORM.map((row) => row.slice(0, SCORE));
  expect(problemOf({ form: book(noScores) })).toEqual({ code: "no-score-column", sheet: "评分表" });
  const older = makeWorkbook({
    经费: { rows: [["2024年度部门支出情况表"], ...OWN_DATA["经费情况"]!.rows.slice(1)] },
  });
  expect(problemOf({ data: older })).toEqual({ code: "other-year", data: 2024, framework: 2025 });
  expect(problemOf({ data: makeWorkbook({ 无关: { rows: [["通讯录"], ["姓名", "电话"]] } }) })).toMatchObject(
    {
      code: "no-data",
      facts: expect.arrayContaining(["应参加培训人数"]),
    },
  );
});

test("an indicator that weighs otherwise in the form is left to a person", () => {
  const fill = filled({ form: book(withCells("预算完成率", { 5: 12 })) });
  expect(fill.left.find(({ name }) => name === "预算完成率")!.reason).toEqual({
    code: "other-weight",
    printed: "12",
    framework: "10",
  });
});
