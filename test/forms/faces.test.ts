/** What shows a score sheet shows a project form too: its funds are a row that has points like the others. */
import { checkRecognised } from "../../src/check";
import { assess } from "../../src/assess/assess";
import { decimal } from "../../src/decimal";
import type { FactId } from "../../src/facts/facts";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import { deductionListPlan, deductionListRows } from "../../src/papers/list-plan";
import { groupFindings } from "../../src/report/group";
import { markPlan } from "../../src/report/marks";
import { textReport } from "../../src/report/text";
import { knownFacts } from "../../src/what-if/changeable-facts";
import { factsReport, routeReports, whatIfReport } from "../../src/what-if/report";
import { eachCell, valueAt } from "../../src/workbook/sheet";
import { makeWorkbook } from "../support/workbook";
import { paperText, papersOf } from "../papers/papers-of";
import { formSheet, percent, type ProjectForm } from "./project-form";
import { DEPARTMENT, PATROL, RIVER, TRAINING, YUNNAN } from "./published";

const SHEET = "项目自评表";
const workbookOf = (form: ProjectForm) => makeWorkbook({ [SHEET]: formSheet(form) });
const recognised = (form: ProjectForm) => recognise(workbookOf(form), { frameworks: publishedFrameworks() });
const changed = (id: FactId, value: number) =>
  whatIfReport(recognised(RIVER), new Map([[id, decimal(value)]]), zhCN)[0]!;

/** A point less for the funds than they earn. */
const LESS_FOR_FUNDS: ProjectForm = { ...RIVER, executionScore: 8.65, total: 97.25 };

describe("what-if", () => {
  test("the funds count in the total, the form's grades apply", () => {
    const [sheet] = whatIfReport(recognised(RIVER), new Map(), zhCN);
    expect(sheet!.framework?.id).toBe("cn-project-2020");
    expect(sheet!.total).toEqual({ stated: 98.25, before: 98.25, after: 98.25 });
    expect(sheet!.grade).toEqual({ stated: null, before: "优", after: "优" });
    expect(sheet!.indicators[0]).toMatchObject({ id: "execution", weight: 10, before: 9.65, basis: "rule" });
  });

  test("what was paid can be changed", () => {
    const [sheet] = factsReport(recognised(RIVER), zhCN);
    expect(sheet!.framework).toBe("项目支出绩效自评表");
    expect(sheet!.indicators[0]!.facts.map(({ id, shown }) => [id, shown])).toEqual([
      [`${SHEET}!5/spending`, "200.72 万元"],
      [`${SHEET}!5/adjusted-budget`, "208 万元"],
    ]);
    const { total, grade } = changed(`${SHEET}!5/spending`, 104);
    expect([total.before, total.after, grade.after]).toEqual([98.25, 93.6, "优"]);
  });

  test("what a target was reached by can be changed", () => {
    const id = `${SHEET}!17/actual`;
    expect(knownFacts(assess(recognised(RIVER))).map(({ spec }) => spec.id)).toContain(id);
    expect(changed(id, 5000).total.after).toBe(99.65);
  });

  test("the way to full marks pays the rest and reaches the target, each by its name", () => {
    const [route] = routeReports({ kind: "full" }, new Map(), recognised(RIVER), zhCN);
    expect(route!.target).toBe(100);
    expect(route!.steps.map(({ name, to, gain }) => [name, to, gain])).toEqual([
      ["全年执行数", "208.00 万元", 0.35],
      ["实际完成值", "5000人", 1.4],
    ]);
    expect([route!.after, route!.reached]).toEqual([100, true]);
    expect(routeReports({ kind: "grade", grade: "优" }, new Map(), recognised(RIVER), zhCN)).toHaveLength(1);
  });
});

describe("several forms", () => {
  const three = recognise(makeWorkbook({ [SHEET]: formSheet(RIVER, TRAINING, PATROL) }), {
    frameworks: publishedFrameworks(),
  });
  const labels = ["中小河道治理", "基层水管员培训", "水库安全巡查"].map((name) => `${SHEET}·${name}`);

  test("each is called by its project", () => {
    expect(factsReport(three, zhCN).map(({ label }) => label)).toEqual(labels);
    expect(checkRecognised(three, zhCN).sheets.map(({ label }) => label)).toEqual(labels);
  });

  test("what one of them paid changes that one alone", () => {
    const paid = factsReport(three, zhCN)[2]!.indicators[0]!.facts[0]!;
    expect([paid.name, paid.shown]).toEqual(["全年执行数", "57 万元"]);
    const after = whatIfReport(three, new Map([[paid.id, decimal(30)]]), zhCN);
    expect(after.map(({ total }) => total.after - total.before)).toEqual([0, 0, -4.5]);
  });
});

test("a cap holds in a what-if, and rises with what was paid", () => {
  const sheet = formSheet({
    ...RIVER,
    funds: { ...RIVER.funds, total: [200, 208, 156], finance: [180, 188, 136] },
    executionRate: percent(0.75),
    executionScore: 7.5,
    total: 89,
  });
  const note = "注：执行率在70%—80%的，总分不超过89分；60%—70%的，不超过79分。";
  const capped = recognise(makeWorkbook({ [SHEET]: { ...sheet, rows: [...sheet.rows, [note]] } }), {
    frameworks: publishedFrameworks(),
  });
  const total = (paid: number) =>
    whatIfReport(capped, new Map([[`${SHEET}!5/spending`, decimal(paid)]]), zhCN)[0]!.total;
  expect(total(156)).toEqual({ stated: 89, before: 89, after: 89 });
  expect(total(200.72).after).toBe(98.25);
  expect(total(130).after).toBe(79);
});

describe("papers", () => {
  test("the list of deductions has the funds' loss", () => {
    const [sheet] = papersOf(workbookOf(RIVER)).list.sheets;
    expect(sheet!.rows.map(({ index, indicator, cell, lost }) => [index, indicator, cell, lost])).toEqual([
      [5, "受益人口", "H17", 1.4],
      [null, "年度资金总额", "I5", 0.35],
    ]);
    expect([sheet!.lost, sheet!.total]).toEqual([1.75, 98.25]);
    expect(sheet!.rows[0]!.winBack[0]).toMatch(/^实际完成值/);
    expect(sheet!.rows[1]!.winBack).toHaveLength(1);
  });

  test("drafted remarks ask for what the form asks for", () => {
    const drafts = papersOf(workbookOf(RIVER)).list.sheets[0]!.rows.map(({ draft }) => draft);
    expect(drafts.every((draft) => draft.endsWith("偏差原因：（请填写）。改进措施：（请填写）。"))).toBe(
      true,
    );
    expect(drafts).toHaveLength(2);
  });

  test("a unit called 百分比 is a percentage in the working", () => {
    const rows = YUNNAN.rows.map((row, i) =>
      i === 8 ? { ...row, target: "≥90百分比", actual: 81, score: 9, reason: "宣传不足，下年度改进。" } : row,
    );
    const form: ProjectForm = { ...YUNNAN, rows, total: 97.25 };
    const row = papersOf(workbookOf(form)).list.sheets[0]!.rows.find(({ indicator }) =>
      indicator.includes("满意度"),
    );
    expect(row!.working.join()).toContain("≥90%");
    expect(row!.working.join()).toContain("81%");
  });

  test("the list calls the remarks as the form does; over forms of both kinds it says both", () => {
    const { list } = papersOf(workbookOf(RIVER));
    expect(valueAt(deductionListPlan(list, zhCN).sheets[0]!.sheet, 2, 9)).toBe("偏差原因分析及改进措施");
    const department = { ...list.sheets[0]!, form: "department" as const };
    const [head] = deductionListRows({ sheets: [department, ...list.sheets] }, zhCN);
    expect(head).toContain("扣分情况及整改情况说明 / 偏差原因分析及改进措施");
  });

  test("what is wrong with the funds' points stands beside their loss", () => {
    const { list, paper } = papersOf(workbookOf(LESS_FOR_FUNDS));
    const funds = list.sheets[0]!.rows.find(({ index }) => index === null)!;
    expect(funds).toMatchObject({ lost: 1.35, byRule: 9.65 });
    expect(funds.errors).toEqual([expect.stringContaining("年度资金总额")]);
    expect(paperText(paper)).toMatch(/自评得8\.65分，扣1\.35分.*应得9\.65分.*见文末第1条/);
  });

  test("a blank score of the funds is said", () => {
    const { list } = papersOf(workbookOf({ ...RIVER, executionScore: "" }));
    expect(list.sheets[0]!.unscored).toEqual(["年度资金总额"]);
  });

  test("the report adds the funds to the indicators, in its words and in its annex", () => {
    const text = paperText(papersOf(workbookOf(RIVER)).paper);
    expect(text).toContain("其中：年度资金总额9.65分（满分10分）、产出指标50分（满分50分）");
    expect(text).toContain("年度资金总额和9项三级指标中，2项有扣分，共扣1.75分");
    expect(text).toContain("2．年度资金总额（扣0.35分）");
    expect(text).toContain("|年度资金总额|10|9.65|0.35");
    expect(text).toContain("合计||100|98.25|1.75");
    expect(text).toContain("2023年度“中小河道治理”项目支出绩效自评报告");
    expect(text).toContain("2023年度项目支出绩效自评总分98.25分");
    expect(text).toContain("附件1　项目支出绩效自评表");
    expect(text).toContain("年度总体目标：按计划完成全年各项任务。实际完成情况：各项任务均已按计划开展。");
    expect(text).not.toMatch(/部门整体支出|资产管理|人员管理|“三公”|各季度/);
    expect(text).not.toContain("与总分不一致");
    expect(text).not.toContain("各项得分合计");
  });
});

test("the project's form filled in for a whole department stays the department's report", () => {
  const text = paperText(papersOf(workbookOf(DEPARTMENT)).paper);
  expect(text).toContain("2023年度部门整体支出绩效自评总分98.2分");
});

test("checks that only know indicators of departments say that it is a project form", () => {
  const { checked } = checkRecognised(recognised(RIVER), zhCN);
  const reasons = checked.flatMap(({ outcome, reason }) => (outcome === "not-applicable" ? [reason] : []));
  expect(reasons.filter((reason) => reason.includes("已知"))).toEqual([]);
  expect(checked.find(({ check }) => check === "indicator-missing")!.reason).toContain("项目支出绩效自评表");
  expect(checked.find(({ check }) => check === "evidence-needed")!.reason).toContain("项目支出绩效自评表");
});

test("what is found at the funds stands under their own name, before the indicators", () => {
  const report = checkRecognised(recognised(LESS_FOR_FUNDS), zhCN);
  const [{ components, whole } = { components: [], whole: [] }] = groupFindings(
    report,
    report.findings,
  ).sheets;
  expect(
    components.map(({ indicator, findings }) => [indicator.name, findings.map(({ check }) => check)]),
  ).toEqual([["年度资金总额", ["score-differs-from-formula"]]]);
  expect(whole.filter(({ cell }) => cell === "I5")).toEqual([]);
  expect(textReport("自评表.xlsx", report, zhCN)).toMatch(/\n年度资金总额 \[I5\] /);
});

test("findings at the funds and at a target are marked in the copy and listed with their row's name", () => {
  const [first, ...others] = LESS_FOR_FUNDS.rows;
  const form = { ...LESS_FOR_FUNDS, rows: [{ ...first!, actual: "40公里" }, ...others] };
  const report = checkRecognised(recognised(form), zhCN);
  const { sheets, findings } = markPlan("自评表.xlsx", report, zhCN);
  const marked = sheets.flatMap((each) => each.marks.map(({ address }) => address));
  expect(marked).toEqual(expect.arrayContaining(["I5", "F12", "H12"]));
  const { sheet } = findings.sheet;
  const cells = [...eachCell(sheet)];
  const listed = (at: string) => {
    const rows = cells.filter(({ col, value }) => col === 2 && value === at).map(({ row }) => row);
    return cells.filter(({ row, col }) => col === 3 && rows.includes(row)).map(({ value }) => value);
  };
  expect(new Set(listed("I5"))).toEqual(new Set(["年度资金总额"]));
  expect(new Set([...listed("F12"), ...listed("H12")])).toEqual(new Set(["清淤河道长度"]));
});
