/** The standard workbook of every framework: empty, filled in, and with one thing missing. */
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { decimal } from "../../src/decimal";
import { indicatorsOf, type Framework } from "../../src/frameworks/framework";
import { parseFramework } from "../../src/frameworks/load";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { withWeights } from "../support/weights";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import { factName, scoreName } from "../../src/recognise/standard-names";
import { figure, isNumericFact, type FactId } from "../../src/facts/facts";
import { standardWorkbook, type Filling, type StandardOptions } from "../../src/standard";
import type { Workbook } from "../../src/workbook/model";
import { cellAt, valueAt } from "../../src/workbook/sheet";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { OWN } from "../frameworks/support";
import { PUBLISHED_REPORTS } from "../support/published-reports";
import { differences } from "./calculate";
import { everything, named } from "./filled";

const FRAMEWORKS = publishedFrameworks().map((framework): [string, Framework] => [framework.id, framework]);

const options = (framework: Framework, given: Partial<StandardOptions> = {}): StandardOptions => ({
  unit: "万元",
  year: framework.year,
  department: "某区某局",
  formulas: "native",
  ...given,
});

/** As it is after it was written and read again. */
const written = (plan: WorkbookPlan): Promise<Workbook> => readWorkbook(makeWorkbook(plan), "x.xlsx");

const check = (workbook: Workbook) =>
  checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });

describe.each(FRAMEWORKS)("%s", (_id, framework) => {
  test("empty: recognised, and nothing is wrong but that it is empty", async () => {
    const plan = standardWorkbook(framework, options(framework));
    const report = check(await written(plan));
    expect(report.sheets.map((sheet) => [sheet.sheet, sheet.framework?.id])).toEqual([
      ["评分表", framework.id],
    ]);
    const kinds = new Set(report.findings.map((finding) => finding.check));
    expect([...kinds].sort()).toEqual(["input-missing", "score-missing"]);
    expect(report.summary.error).toBe(indicatorsOf(framework).length);
  });

  test("empty: every score, subtotal, total and grade shows nothing", () => {
    const plan = standardWorkbook(framework, options(framework));
    const results = indicatorsOf(framework).map(({ id }) => named(plan, scoreName(id)) ?? "");
    expect(new Set([...results, named(plan, "score_total"), named(plan, "score_grade")])).toEqual(
      new Set([""]),
    );
    expect(differences(plan)).toEqual([]);
  });

  test("filled in: the rules' own scores, and no error", async () => {
    const filling = everything(framework);
    const plan = standardWorkbook(framework, options(framework), filling);
    expect(differences(plan)).toEqual([]);
    const workbook = await written(plan);
    const report = check(workbook);
    expect(report.findings.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual(
      [],
    );
    expect(report.sheets[0]!.total.stated).toBe(report.sheets[0]!.total.summed);
    const lost = report.sheets[0]!.indicators.filter(({ status }) => status === "violation");
    expect(lost).toEqual([]);
  });

  test("filled in: every figure is read back from its named cell, in its unit", async () => {
    const workbook = await written(standardWorkbook(framework, options(framework), everything(framework)));
    const { book, targets } = recognise(workbook, { frameworks: publishedFrameworks() });
    const asked = indicatorsOf(framework).flatMap(({ rule }) => rule.facts.map(({ id }) => id));
    for (const id of asked.filter((each) => isNumericFact(each))) {
      expect(figure(book.facts, id)?.toNumber()).toBeCloseTo(named(workbook, factName(id)) as number, 12);
      expect([id, book.sources.get(id)?.[0]?.figure.ref.sheet]).toEqual([id, "基础数据"]);
    }
    expect(book.moneyUnit).toBe("万元");
    expect(targets.flatMap(({ rows }) => rows.map((row) => [row.level2, row.name, row.actual.text]))).toEqual(
      [
        ["数量指标", "办理来文数量", "1200份"],
        ["质量指标", "来文按时办结率", "100%"],
        ["服务对象满意度指标", "服务对象满意度", "96.00%"],
        ["自定指标", "培训覆盖率", "95%"],
      ],
    );
  });

  test("whatever single fact is missing, its indicators have no score", () => {
    const filling = everything(framework);
    for (const { id: indicator, rule } of indicatorsOf(framework))
      for (const { id, optional, insteadOf } of rule.facts) {
        if (optional || !filling.facts!.has(id) || insteadOf?.some((other) => filling.facts!.has(other)))
          continue;
        const facts = new Map(filling.facts);
        facts.delete(id);
        const plan = standardWorkbook(framework, options(framework), { ...filling, facts });
        expect([id, named(plan, scoreName(indicator))]).toEqual([id, ""]);
        expect(named(plan, "score_total")).toBe("");
      }
  });

  test("every cell that is to be filled in says what belongs there", () => {
    const plan = standardWorkbook(framework, options(framework));
    const open = plan.sheets.flatMap(({ sheet, appearance, validations = [] }) =>
      [...appearance.styles].flatMap(([row, cells]) =>
        [...cells].flatMap(([col, style]) => {
          const isInput = plan.styles[style]!.unlocked === true;
          const covers = validations.some(({ ranges }) =>
            ranges.some((r) => row >= r.top && row <= r.bottom && col >= r.left && col <= r.right),
          );
          return isInput && !covers && cellAt(sheet, row, col)?.formula === undefined
            ? [`${sheet.name} ${row},${col}`]
            : [];
        }),
      ),
    );
    expect(open).toEqual([]);
  });
});

test("two years' frameworks that look the same are told apart, in any year", async () => {
  const framework = publishedFramework("sz-longgang-2021")!;
  const workbook = await written(standardWorkbook(framework, options(framework, { year: 2022 })));
  expect(check(workbook).sheets[0]!.framework?.id).toBe("sz-longgang-2021");
});

test("without the department's name, its cell is asked for", async () => {
  const framework = publishedFramework("sz-yantian-2023")!;
  const report = check(await written(standardWorkbook(framework, options(framework, { department: "" }))));
  expect(report.findings.filter((finding) => finding.check === "template-leftover")).toMatchObject([
    { sheet: "填报说明", cell: "B3" },
  ]);
});

test("in 元, amounts are read as 元", async () => {
  const framework = publishedFramework("sz-yantian-2023")!;
  const plan = standardWorkbook(framework, options(framework, { unit: "元" }), {
    facts: new Map([["routine-budget" as FactId, { value: decimal("716700.5") }]]),
  });
  const { book } = recognise(await written(plan), { frameworks: publishedFrameworks() });
  expect([book.moneyUnit, figure(book.facts, "routine-budget")?.toNumber()]).toEqual(["元", 716700.5]);
});

test("a framework of a department's own: its own figures are asked for, tables that it needs not are left out", async () => {
  const framework = parseFramework(OWN, "own.yaml");
  const facts = new Map(
    Object.entries({ "training-rate/done": 5, "training-rate/planned": 10, "training-bands/rate": 0.95 }).map(
      ([id, figure]) => [id as FactId, { value: decimal(figure) }] as const,
    ),
  );
  const empty = standardWorkbook(framework, options(framework));
  expect(empty.sheets.map(({ sheet }) => sheet.name)).toEqual([
    "填报说明",
    "评分表",
    "基础数据",
    "预算执行",
    "项目执行",
    "收支对比",
    "资金来源",
    "功能分类",
    "结转结余",
    "下属单位",
    "绩效目标",
    "核对",
  ]);
  const plan = standardWorkbook(framework, options(framework), { facts });
  expect(differences(plan)).toEqual([]);
  expect(named(plan, scoreName("training-rate"))).toBe(30);
  expect(named(plan, "score_grade")).toBe("合格");
  const data = plan.sheets.find(({ sheet }) => sheet.name === "基础数据")!.sheet;
  expect([valueAt(data, 3, 0), valueAt(data, 3, 1)]).toEqual(["培训完成率：本指标数据", "完成人数"]);
  const report = checkWorkbook(await written(plan), { frameworks: [framework], messages: zhCN });
  expect([report.sheets[0]!.framework?.id, report.summary.error]).toEqual(["own", 0]);
});

test("a re-weighted framework of a department's own", async () => {
  const base = publishedFramework("sz-yantian-2023")!;
  const framework = {
    ...withWeights(
      base,
      new Map([
        ["key-tasks", decimal(10)],
        ["outcome-effects", decimal(23)],
      ]),
    ),
    id: "own-2024",
  };
  const plan = standardWorkbook(framework, options(framework, { formulas: "custom" }), everything(framework));
  const report = checkWorkbook(await written(plan), {
    frameworks: [...publishedFrameworks(), framework],
    messages: zhCN,
  });
  expect(report.sheets[0]!.framework?.id).toBe("own-2024");
  expect(report.summary.error).toBe(0);
  expect(named(plan, scoreName("key-tasks"))).toBe(5);
});

describe.each(PUBLISHED_REPORTS.map((each) => [each.name, each] as const))("%s", (_name, published) => {
  const { framework, filling, expected, total, grade } = published;

  test("gives the report's correct scores", () => {
    const plan = standardWorkbook(framework, published.options, filling);
    const scores = indicatorsOf(framework).map(({ id }) => [id, named(plan, scoreName(id))]);
    expect(scores).toEqual(indicatorsOf(framework).map(({ id }) => [id, expected[id]]));
    expect([named(plan, "score_total"), named(plan, "score_grade")]).toEqual([total, grade]);
    expect(differences(plan)).toEqual([]);
  });

  test("raises no error but for what was never published", async () => {
    const report = check(await written(standardWorkbook(framework, published.options, filling)));
    const open = Object.values(expected).filter((score) => score === "").length;
    expect(report.findings.filter(({ severity }) => severity === "error").map(({ check: id }) => id)).toEqual(
      Array.from({ length: open }, () => "score-missing"),
    );
  });
});

test("a rate alone counts until its amounts are typed", () => {
  const [published] = PUBLISHED_REPORTS;
  const { framework, filling } = published!;
  const withAmounts: Filling = {
    ...filling,
    facts: new Map([
      ...filling.facts!,
      ["fixed-assets-total", { value: decimal(100) }],
      ["fixed-assets-in-use", { value: decimal(50) }],
    ]),
  };
  const score = (given: Filling) =>
    named(standardWorkbook(framework, published!.options, given), scoreName("fixed-asset-utilisation"));
  expect([score(filling), score(withAmounts)]).toEqual([1, 0]);
});
