/** What becomes of an existing workbook in a new standard one: figures, origins, contradictions, what was not found. */
import { makeWorkbook as writePlan } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import { factName, scoreName } from "../../src/recognise/standard-names";
import { impliedJudgements } from "../../src/standard/carry-over/implied";
import { indicatorsOf, type Framework } from "../../src/frameworks/framework";
import { carryOver, standardWorkbook, type StandardChoice } from "../../src/standard";
import type { Cell, Workbook } from "../../src/workbook/model";
import { cellAt, eachCell, makeSheet, valueAt } from "../../src/workbook/sheet";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { readSample, SAMPLES } from "../support/samples";
import { makeWorkbook } from "../support/workbook";
import { calculate, differences } from "./calculate";
import { everything, named } from "./filled";

const recognition = (workbook: Workbook) => recognise(workbook, { frameworks: publishedFrameworks() });

const options = (framework: string, year: number, given: Partial<StandardChoice> = {}): StandardChoice => ({
  framework: publishedFramework(framework)!,
  unit: "万元",
  year,
  department: "",
  formulas: "native",
  ...given,
});

const sheetOf = (plan: WorkbookPlan, name: string) =>
  plan.sheets.find(({ sheet }) => sheet.name === name)!.sheet;

const notesOf = (plan: WorkbookPlan, name: string) => sheetOf(plan, name).comments.map(({ text }) => text);

const errors = async (plan: WorkbookPlan) =>
  checkWorkbook(await readWorkbook(writePlan(plan), "x.xlsx"), {
    frameworks: publishedFrameworks(),
    messages: zhCN,
  })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ check }) => check);

test("the office's report of 2022: figures with their origin, the conflict, what is missing", async () => {
  const found = recognition(await readSample("longgang-office-2022"));
  const { plan, filled, missing, conflicts, left } = carryOver(found, options("sz-longgang-2022", 2022));
  expect(named(plan, factName("three-public-budget"))).toBe(19.75);
  expect(named(plan, scoreName("budget-execution"))).toBe(5.99);
  expect(named(plan, scoreName("fixed-asset-utilisation"))).toBe(1);
  expect(filled.find(({ subject }) => subject === "编外人数")?.text).toBe(
    "取自原工作簿“基础数据”表 B23“编外人员数”：34。",
  );
  expect(missing.map(({ subject }) => subject)).toEqual([
    "年初预算数",
    "调整、调剂资金数",
    "计划完成项目数",
    "按时完成项目数",
    "未完成的重点工作项数",
    "预算编制不符合要求的项数",
    "绩效目标未按要求编报的项数",
    "满意度",
  ]);
  expect(missing.slice(1, 3).map(({ text }) => text)).toEqual([
    "原工作簿里没有找到，要在“基础数据”表中填",
    "原工作簿里没有找到，要在“项目执行”表中填",
  ]);
  expect(conflicts.map(({ subject }) => subject)).toEqual(["调整预算数"]);
  expect(conflicts[0]!.text).toMatch(/5,753\.78 万元.*绩效目标自评表.*57,592,847\.39 元/);
  expect(notesOf(plan, "基础数据").find((text) => text.includes("5,753.78"))).toContain("两处不一致，请核对");
  expect(left[0]).toEqual({
    subject: "评分判断",
    text: "有25项要由人判断，没有带入；其中23项由原得分可以推出，核对后在“评分判断”表 C35 选“是”即可采用",
  });
  expect(left.slice(1).filter(({ text }) => text.includes("“基础数据”表"))).toEqual([
    { subject: "部门预算支出合计 数值", text: "原工作簿“基础数据”表 B5：4,906.06，新表没有这一栏" },
    { subject: "项目支出 数值", text: "原工作簿“基础数据”表 B7：371.48，新表没有这一栏" },
    { subject: "“三公”经费控制率 数值", text: "原工作簿“基础数据”表 B12：35.40%，新表由公式重新计算" },
  ]);
  expect(left).toContainEqual({
    subject: "预算执行率",
    text: "原工作簿“评分表”表 I20：5.97，新表按带入的数据算得5.99分",
  });
  expect(sheetOf(plan, "带入情况").rowCount).toBe(3 + conflicts.length + missing.length + left.length);
  expect(differences(plan)).toEqual([]);
  expect(new Set(await errors(plan))).toEqual(new Set(["score-missing"]));
});

test("its tasks and targets come along, amounts converted to the new unit with their printed value", async () => {
  const found = recognition(await readSample("longgang-office-2022"));
  const { plan } = carryOver(found, options("sz-longgang-2022", 2022));
  const targets = sheetOf(plan, "绩效目标");
  expect([valueAt(targets, 6, 0), valueAt(targets, 6, 3), valueAt(targets, 6, 5)]).toEqual([
    "党组织建设",
    20,
    12.8,
  ]);
  expect(notesOf(plan, "绩效目标")[0]).toBe(
    "取自原工作簿“绩效目标自评表”表 B5“党组织建设 预算数（元） 总额”：200,000 元，已换算为万元。",
  );
  const again = recognition(await readWorkbook(writePlan(plan), "x.xlsx"));
  const rows = (of: typeof found) =>
    of.targets.flatMap((table) => table.rows.map((row) => [row.name, row.target.text, row.actual.text]));
  // Ours puts the lines in the order of their kinds; theirs stood in that order already, but for an empty satisfaction.
  expect(rows(again).filter(([name]) => name !== "服务对象满意度")).toEqual(rows(found));
});

test("in 元, the same amounts ten thousandfold, exactly", async () => {
  const found = recognition(await readSample("longgang-cost-station-2021"));
  const { plan } = carryOver(found, options("sz-longgang-2021", 2021, { unit: "元" }));
  expect(named(plan, factName("paid-q4"))).toBe(16091900);
  expect(named(plan, scoreName("budget-execution"))).toBe(5.94);
  expect(notesOf(plan, "基础数据").find((text) => text.includes("1,609.19"))).toContain("已换算为元");
});

test("parts that do not make up the printed total are taken, and the total is said", async () => {
  const found = recognition(await readSample("longgang-cost-station-2021"));
  const { plan, conflicts } = carryOver(found, options("sz-longgang-2021", 2021));
  expect(named(plan, factName("fixed-assets-total"))).toBe(243.34);
  expect(conflicts).toEqual([
    { subject: "固定资产总额", text: expect.stringMatching(/320\.71 万元.*243\.34 万元/) as string },
    { subject: "在用固定资产总额", text: expect.stringMatching(/319\.97 万元.*242\.61 万元/) as string },
  ]);
  expect(named(plan, factName("established-staff"))).toBe(20);
});

test("a total that differs from its rounded parts stands in its table as printed", async () => {
  const found = recognition(await readSample("futian-org-2020"));
  const { plan } = carryOver(found, options("sz-futian-2020", 2020));
  expect(named(plan, factName("original-budget"))).toBe(8357.72);
  expect(cellAt(sheetOf(plan, "预算执行"), 7, 1)).toMatchObject({ value: 8357.72 });
  expect(new Set(await errors(plan))).toEqual(new Set(["score-missing"]));
});

test("a person's scores and remarks of the same year come along, judgements only where the cells say which", async () => {
  const found = recognition(await readSample("longgang-cost-station-2021"));
  const { plan } = carryOver(found, options("sz-longgang-2021", 2021));
  expect(named(plan, scoreName("outcome-effects"))).toBe(24);
  const remarks = [...eachCell(sheetOf(plan, "评分表"))].filter(({ col, row }) => col === 11 && row > 4);
  expect(remarks.filter(({ value }) => String(value).startsWith("扣分情况")).length).toBe(6);
  expect(named(plan, factName("asset-safety/1"))).toBe("");
});

describe("from a standard workbook", () => {
  const framework = publishedFramework("sz-longgang-2022")!;
  const own = standardWorkbook(
    framework,
    options("sz-longgang-2022", 2022, { department: "某局" }),
    everything(framework),
  );
  const found = async () => recognition(await readWorkbook(writePlan(own), "x.xlsx"));

  test("of the same year, nothing is lost: other unit, same scores", async () => {
    const carried = carryOver(await found(), options("sz-longgang-2022", 2022, { unit: "元" }));
    expect([carried.missing, carried.conflicts, carried.left]).toEqual([[], [], []]);
    for (const name of ["score_total", "score_grade", factName("asset-safety/1"), "department_name"])
      expect([name, named(carried.plan, name)]).toEqual([name, named(own, name)]);
    expect(named(carried.plan, factName("paid-q4"))).toBe(16091900);
  });

  test("of another year, only names: last year's figures would be taken for this year's", async () => {
    const { plan, filled, left } = carryOver(await found(), options("sz-yantian-2023", 2023));
    expect(filled).toEqual([]);
    expect(left).toEqual([{ subject: "数据和判断", text: expect.stringContaining("2022年度") as string }]);
    expect(named(plan, factName("paid-q4"))).toBeNull();
    expect(named(plan, "department_name")).toBe("某局");
    expect(valueAt(sheetOf(plan, "项目执行"), 4, 1)).toBe("信息系统运维");
    expect(valueAt(sheetOf(plan, "项目执行"), 4, 4)).toBeNull();
    expect([...eachCell(sheetOf(plan, "绩效目标"))].map(({ value }) => value)).toContain("办理来文数量");
  });
});

test("an empty workbook, and one of other things, carry nothing and say so", () => {
  for (const workbook of [
    makeWorkbook({ 空表: { rows: [] } }),
    makeWorkbook({ 通讯录: { rows: [["姓名", "电话"]] } }),
  ]) {
    const { filled, missing, plan } = carryOver(recognition(workbook), options("sz-yantian-2023", 2023));
    expect(filled).toEqual([]);
    expect(missing.length).toBeGreaterThan(20);
    expect(named(plan, "score_total")).toBe("");
  }
});

test("long lists of projects have room, and their words never become formulas", () => {
  const rows = Array.from({ length: 300 }, (_, i) => [i + 1, i === 0 ? "=1+1" : `项目${i}`, 10, 9]);
  const workbook = makeWorkbook({
    项目支出: {
      rows: [
        ["2023年度项目支出明细表"],
        ["单位：元"],
        ["序号", "项目名称", "年度预算数", "年度支出数"],
        ...rows,
      ],
    },
  });
  const { plan } = carryOver(recognition(workbook), options("sz-yantian-2023", 2023));
  const projects = sheetOf(plan, "项目执行");
  expect([valueAt(projects, 4, 1), cellAt(projects, 4, 1)?.formula]).toEqual(["=1+1", undefined]);
  expect(valueAt(projects, 303, 1)).toBe("项目299");
  expect(valueAt(projects, 3, 3)).toBe(0.3);
  expect(named(plan, factName("projects-planned"))).toBe(300);
});

test("full marks imply their judgements: offered in one cell, not taken before somebody says so", async () => {
  const found = recognition(await readSample("longgang-office-2022"));
  const framework = publishedFramework("sz-longgang-2022")!;
  const implied = impliedJudgements(framework, found, new Map());
  expect(implied.get("indicator-clarity/1")).toBe(true);
  expect(implied.get("budget-disclosure/budget")).toBe("compliant");
  // 2 of 3 points: which item was not met stays open.
  expect([...implied.keys()].filter((id) => id.startsWith("financial-compliance/"))).toEqual([]);
  for (const { id, rule, weight } of indicatorsOf(framework)) {
    const facts = new Map([...found.book.facts, ...implied]);
    const own = [...implied.keys()].some((key) => key.startsWith(`${id}/`));
    if (own) expect([id, rule.score(facts)]).toEqual([id, expect.objectContaining({ points: weight })]);
  }
  const { plan } = carryOver(found, options("sz-longgang-2022", 2022));
  const judgements = sheetOf(plan, "评分判断");
  const cells = [...eachCell(judgements)].filter(({ formula }) => formula?.includes('"是"'));
  expect(cells).toHaveLength(implied.size);
  expect(cells.every(({ value }) => value === "")).toBe(true);
  expect(cells[0]!.formula).toBe('IF(C35="是","是","")');
  expect(valueAt(judgements, 34, 2)).toBeNull();
  expect(named(plan, scoreName("indicator-clarity"))).toBe("");
  const again = recognition(await readWorkbook(writePlan(plan), "x.xlsx"));
  expect(again.book.invalid).toEqual([]);
  expect(again.book.facts.has("indicator-clarity/1")).toBe(false);
});

describe("what a printed score implies", () => {
  const OFFER = "采用由原得分推出";

  /** The scores that a calculation engine gives once one cell says that the judgements are taken over. */
  const scoresOf = (plan: WorkbookPlan, framework: Framework, answer: string | null) => {
    const isOffer = ({ value }: Cell) => String(value).startsWith(OFFER);
    const { row } = [...eachCell(sheetOf(plan, "评分判断"))].find(isOffer)!;
    const sheets = plan.sheets.map((own) => {
      if (own.sheet.name !== "评分判断") return own;
      const cells = [...eachCell(own.sheet), { row, col: 2, value: answer }];
      return { ...own, sheet: makeSheet(own.sheet.name, cells, own.sheet) };
    });
    const results = new Map(calculate({ ...plan, sheets }).map(({ cell, calculated }) => [cell, calculated]));
    return new Map(
      indicatorsOf(framework).map(({ id }) => {
        const place = plan.definedNames.find(({ name }) => name === scoreName(id))!.refersTo;
        return [id, results.get(place.replace(/['$]/g, ""))];
      }),
    );
  };

  test.each(SAMPLES)("%s: taken over, exactly these scores come back; before, none does", async (name) => {
    const found = recognition(await readSample(name));
    const [sheet] = found.scoreSheets;
    const { framework } = sheet!.framework!;
    const implied = impliedJudgements(framework, found, new Map());
    const { plan } = carryOver(found, options(framework.id, found.year!));
    const ids = indicatorsOf(framework).flatMap(({ id }) =>
      [...implied.keys()].some((key) => key.startsWith(`${id}/`)) ? [id] : [],
    );
    expect(ids.length).toBeGreaterThan(4);
    const [before, after] = [null, "是"].map((answer) => scoresOf(plan, framework, answer));
    for (const id of ids) {
      // The sheet's own total of procurement, 898.66, is not that of its parts, which are carried: 894.74 of 909.08.
      const isOfParts = name === "futian-org-2020" && id === "procurement-execution";
      const printed = sheet!.indicators.find((row) => row.id === id)!.score!.figure!.value.toNumber();
      expect([id, before!.get(id), after!.get(id)]).toEqual([id, "", isOfParts ? 1.98 : printed]);
    }
    const others = indicatorsOf(framework).filter(({ id }) => !ids.includes(id));
    for (const { id } of others) expect([id, after!.get(id)]).toEqual([id, before!.get(id)]);
  });

  test("is offered only where a score implies something", () => {
    const { plan } = carryOver(
      recognition(makeWorkbook({ 空表: { rows: [] } })),
      options("sz-longgang-2022", 2022),
    );
    const texts = [...eachCell(sheetOf(plan, "评分判断"))].map(({ value }) => String(value));
    expect(texts.filter((text) => text.startsWith(OFFER))).toEqual([]);
  });
});
