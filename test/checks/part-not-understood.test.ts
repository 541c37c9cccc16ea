import { zhCN } from "../../src/messages/zh-CN";
import { partNotUnderstood } from "../../src/checks/part-not-understood/check";
import { recognised } from "../support/recognised";
import { caseWorkbook, expectFindings } from "../support/score-sheet-case";
import type { Workbook } from "../../src/workbook/model";

const nothing = { expected: null, actual: null } as const;

const renamed = (workbook: Workbook, name: string, more: object = {}) =>
  workbook.sheets.map((sheet) => ({ ...sheet, name, ...more }));

describe("part-not-understood", () => {
  test("quiet on a sheet that was read to its end", () => {
    expectFindings(partNotUnderstood, {}, []);
  });

  test("no row with the total", () => {
    const [finding] = expectFindings(partNotUnderstood, { without: [24, 25] }, [{ at: "A2", ...nothing }]);
    expect(finding!.message).toBe("“评分表”表没有找到总分一行，因此没有核对总分和等级。");
  });

  test("a hidden score sheet beside a visible one is not checked, and figures of hidden sheets are named", () => {
    const visible = caseWorkbook({ title: "2022年度部门整体支出绩效评分表" });
    const hidden = renamed(caseWorkbook({ title: "2022年度部门整体支出绩效评分表" }), "旧表", {
      visibility: "hidden",
    });
    const data = caseWorkbook({ data: { 财政供养人员编制数: 20, 年末在编人数: 20 } }).sheets[1]!;
    const workbook = {
      ...visible,
      sheets: [...visible.sheets, ...hidden, { ...data, name: "数据", visibility: "hidden" as const }],
    };
    const recognition = recognised(workbook);
    expect(recognition.hiddenScoreSheets).toEqual(["旧表"]);
    const drafts = expectFindings(
      partNotUnderstood,
      recognition,
      [...recognition.hiddenSheetsUsed, "旧表"].map((name) => ({ at: `${name}!A1`, ...nothing })),
    );
    expect(drafts.at(-1)!.message).toBe("“旧表”表是隐藏的评分表，没有检查。");
  });

  test("a column of numbers within the weights that was taken for nothing", () => {
    const base = recognised(caseWorkbook({}));
    const [sheet] = base.scoreSheets;
    const scoreColumn = sheet!.columns.score!;
    const readings = sheet!.readings.map((each) =>
      each.col === scoreColumn ? { ...each, heading: "某分", role: null } : each,
    );
    const [finding] = expectFindings(partNotUnderstood, { ...base, scoreSheets: [{ ...sheet!, readings }] }, [
      { at: "H3", ...nothing },
    ]);
    expect(finding!.message).toContain("“某分”");
  });

  test("pictures of a Word report, with the text beside them", () => {
    const prose = { paragraphs: [], pictures: ["表3 资产情况表", "表3 资产情况表", "单位门牌"] };
    const recognition = recognised({ ...caseWorkbook({}), prose });
    const [finding] = [
      ...partNotUnderstood.run(recognition, zhCN.checks["part-not-understood"] as never, zhCN),
    ];
    expect(finding!.message).toBe(
      "报告里有 3 张图片，图片里的文字读不出来，因此没有核对；图片旁边的文字是“表3 资产情况表”、“单位门牌”。",
    );
  });
});
