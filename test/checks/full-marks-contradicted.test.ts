import { fullMarksContradicted } from "../../src/checks/full-marks-contradicted/check";
import { caseWorkbook, expectFindings, type SheetCase } from "../support/score-sheet-case";
import { makeWorkbook, type CellSpec } from "../support/workbook";

const TARGET_HEADS = ["一级指标", "二级指标", "三级指标", "预期指标值", "实际完成指标值"];

/** The case's score sheet, with other tables beside it. */
function beside(given: SheetCase, tables: Readonly<Record<string, CellSpec[][]>>) {
  const base = caseWorkbook(given);
  const more = makeWorkbook(
    Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, { rows }])),
  );
  return { ...base, sheets: [...base.sheets, ...more.sheets] };
}

const targets = (...rows: string[][]) => ({ 绩效目标: [TARGET_HEADS, ...rows] });

describe("full-marks-contradicted", () => {
  test("clear indicators beside targets that are no numbers", () => {
    const tables = targets(
      ["产出指标", "数量指标", "办理来文数量", "1000份", "1200份"],
      ["效益指标", "社会效益指标", "社会知晓程度", "较高", "较高"],
      ["效益指标", "社会效益指标", "服务水平", "有所提升", "提升"],
    );
    const [finding] = expectFindings(fullMarksContradicted, beside({}, tables), [
      { at: "H6", indicator: "indicator-clarity", expected: null, actual: 7 },
    ]);
    expect(finding!.message).toBe(
      "“绩效指标明确性”给了满分，但是：“绩效目标”表 D3“较高”；“绩效目标”表 D4“有所提升”。",
    );
    expectFindings(fullMarksContradicted, beside({ cells: { H6: 6 } }, tables), []);
  });

  test("all effects achieved beside missed targets", () => {
    const tables = targets(
      ["产出指标", "数量指标", "办理来文数量", "8000份以上", "6150份"],
      ["效益指标", "社会效益指标", "培训覆盖率", "90%", "95%"],
    );
    const [finding] = expectFindings(fullMarksContradicted, beside({}, tables), [
      { at: "H21", indicator: "outcome-effects", expected: null, actual: 25 },
    ]);
    expect(finding!.message).toContain("“绩效目标”表 E2“办理来文数量：目标8000份以上，实际6150份”");
  });

  test("all projects in time beside one that spent a tenth of its budget", () => {
    const projects = (spent: number) => ({
      项目支出: [
        ["2022年度项目支出情况表"],
        ["单位：万元"],
        ["预算项目名称", "年度总预算", "年度支出数", "预算执行率"],
        ["业务培训", 20, 19.5, null],
        ["专题调研", 100, spent, null],
        ["合计", 120, 19.5 + spent, null],
      ],
    });
    const [finding] = expectFindings(fullMarksContradicted, beside({}, projects(10.3)), [
      { at: "H20", indicator: "project-timeliness", expected: null, actual: 6 },
    ]);
    expect(finding!.message).toContain("“项目支出”表 C5“专题调研 10.30%”");
    expectFindings(fullMarksContradicted, beside({}, projects(60)), []);
  });

  test("a rational budget beside large virements", () => {
    const data = (moved: number) => ({ 年初预算数: 1000, 调整预算数: 1000, 调整调剂资金累计: moved });
    const [finding] = expectFindings(fullMarksContradicted, { data: data(310) }, [
      { at: "H3", indicator: "budget-rationality", expected: null, actual: 5 },
    ]);
    expect(finding!.message).toContain("调剂资金是年初预算的 31.00%");
    expectFindings(fullMarksContradicted, { data: data(300) }, []);
  });

  test("a remark that gives the reason of another indicator", () => {
    const [finding] = expectFindings(
      fullMarksContradicted,
      { cells: { I4: "公用经费控制率未达到90%以内，扣1分。", I17: "公用经费控制率低于90%。" } },
      [{ at: "H4", indicator: "budget-compliance", expected: null, actual: 5 }],
    );
    expect(finding!.message).toContain(
      "“评分表”表 I4“说明里写的是‘公用经费控制率’的情况”".replace(/‘|’/g, (q) => (q === "‘" ? "‘" : "’")),
    );
  });
});
