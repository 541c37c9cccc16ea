import { makeWorkbook as makeFile } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { writeCsv } from "../../files/write-csv";
import { checkRecognised } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { loadEnglish } from "../../src/messages/en";
import { zhCN } from "../../src/messages/zh-CN";
import { deductionListPlan, deductionListRows } from "../../src/papers/list-plan";
import { recognise } from "../../src/recognise";
import { makeWorkbook } from "../support/workbook";
import { readSample, SAMPLES } from "../support/samples";
import { papersOf } from "./papers-of";
import { cellAt, eachCell, valueAt } from "../../src/workbook/sheet";

const listOf = async () => papersOf(await readSample("longgang-cost-station-2021")).list;

test("the sheet: title, header, rows, a total that adds up, three columns to fill in", async () => {
  const [plan] = deductionListPlan(await listOf(), zhCN).sheets;
  const { sheet } = plan!;
  expect(sheet.name).toBe("扣分清单");
  expect(valueAt(sheet, 0, 0)).toBe("扣分清单（评分表）");
  expect(valueAt(sheet, 1, 0)).toMatch(/^自评总分 91\.44 分，6 项指标有扣分，共扣 8\.56 分。/);
  expect([...Array(13).keys()].map((col) => valueAt(sheet, 2, col))).toEqual([
    ...["序号", "所属指标", "三级指标", "分值", "得分", "扣分", "按规则应得", "扣分依据", "与满分的差距"],
    ...["扣分情况及整改情况说明", "责任人", "完成时限", "状态"],
  ]);
  expect(valueAt(sheet, 3, 1)).toBe("部门绩效 › 效率性");
  expect(valueAt(sheet, 3, 5)).toBe(4.5);
  expect([valueAt(sheet, 3, 10), valueAt(sheet, 3, 11), valueAt(sheet, 3, 12)]).toEqual([
    null,
    null,
    "未开始",
  ]);
  expect(cellAt(sheet, 9, 5)).toMatchObject({ value: 8.56, formula: "SUM(F4:F9)" });
  expect(valueAt(sheet, 9, 2)).toBe("合计");
});

test("print set-up, frozen header, lists and prompts", async () => {
  const [plan] = deductionListPlan(await listOf(), zhCN).sheets;
  expect(plan!.print).toMatchObject({
    orientation: "landscape",
    fitWidth: true,
    titleRows: { from: 2, to: 2 },
    area: { top: 0, left: 0, right: 12 },
  });
  expect(plan!.appearance.frozenRows).toBe(3);
  const [status] = plan!.validations!;
  expect(status!.allow).toEqual({ kind: "list", items: ["未开始", "进行中", "已完成"] });
  expect(status!.ranges).toHaveLength(6);
});

test("each of several sheets has its heading and its own total", () => {
  const rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分"],
    ["部门绩效", "经济性", "公用经费控制率", 6, 4],
    [null, "公平性", "群众信访办理情况", 3, 2],
  ];
  const { list } = papersOf(makeWorkbook({ 甲: { rows }, 乙: { rows } }));
  const { sheet } = deductionListPlan(list, zhCN).sheets[0]!;
  expect([3, 7].map((row) => valueAt(sheet, row, 0))).toEqual(["工作表“甲”", "工作表“乙”"]);
  expect([6, 10].map((row) => cellAt(sheet, row, 5)?.formula)).toEqual(["SUM(F5:F6)", "SUM(F9:F10)"]);
  expect(deductionListRows(list, zhCN)[1]![0]).toBe("甲");
  expect(deductionListRows(list, zhCN).at(-1)![6]).toBe(6);
});

test("texts of the workbook never become formulas, in no format", async () => {
  const rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分情况"],
    ["部门绩效", "经济性", "公用经费控制率", 6, 4, '=HYPERLINK("http://x.test","点我")'],
  ];
  const { list } = papersOf(makeWorkbook({ 评分表: { rows } }));
  const back = await readWorkbook(makeFile(deductionListPlan(list, zhCN)), "x.xlsx");
  const formulas = [...eachCell(back.sheets[0]!)].flatMap(({ formula }) => formula ?? []);
  expect(formulas.every((formula) => formula.startsWith("SUM("))).toBe(true);
  expect(valueAt(back.sheets[0]!, 3, 9)).toBe(rows[1]![5]);
  const text = new TextDecoder().decode(writeCsv(deductionListRows(list, zhCN)));
  expect(text).toContain(`"'=HYPERLINK(`);
});

test.each(SAMPLES)(
  "%s: put into the workbook, the list is no score sheet and changes no finding",
  async (name) => {
    const workbook = await readSample(name);
    const made = await readWorkbook(makeFile(deductionListPlan(papersOf(workbook).list, zhCN)), "x.xlsx");
    const both = {
      ...workbook,
      sheets: [...workbook.sheets, ...made.sheets],
      definedNames: [...workbook.definedNames, ...made.definedNames],
    };
    const reportOf = (book: typeof workbook) =>
      checkRecognised(recognise(book, { frameworks: publishedFrameworks() }), zhCN);
    expect(both.sheets).toHaveLength(workbook.sheets.length + 1);
    expect(reportOf(both)).toEqual(reportOf(workbook));
  },
);

test("in English the frame is English, the drafted remark stays Chinese", async () => {
  const { list } = papersOf(await readSample("longgang-office-2022"));
  const rows = deductionListRows(list, await loadEnglish());
  expect(rows[0]!.slice(0, 6)).toEqual(["No.", "Belongs to", "Indicator", "Weight", "Score", "Lost"]);
  expect(rows[1]![9]).toMatch(/^\[Draft\] 扣1分/);
});
