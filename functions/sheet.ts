// The whole sheet: totals, grades, the framework's table, criteria and workings.
import { roundPoints, sum } from "../src/decimal";
import { gradeOf } from "../src/frameworks/framework";
import { BASE_FRAMEWORK } from "../src/functions/published-rules";
import { functionWords as words } from "../src/messages/zh-CN/functions";
import { rules as ruleWords } from "../src/messages/zh-CN/rules";
import { fail } from "../src/functions/support/errors";
import { factsFor } from "../src/functions/support/explain-facts";
import { filled } from "../src/functions/support/ranges";
import { frameworkOf, indicatorOf } from "../src/functions/support/frameworks";
import { figure } from "../src/functions/support/values";

const FRAMEWORK_NAME = "指标体系编号";
const INDICATOR_NAME = "三级指标";
const MOST_TOTAL = 100;

/**
 * 总分：各项得分之和，保留两位小数。
 * @customfunction TOTAL_SCORE
 * @param scores 各项得分（空白单元格不计；合并单元格、分散的区域都可以）
 * @returns 总分
 */
export function totalScore(scores: unknown[][]): number {
  const values = filled(scores);
  if (values.length === 0) fail("missing", words.nothingIn("得分"));
  return roundPoints(
    sum(values.map((value, index) => figure(value, words.item("得分", index + 1), "money"))),
  ).toNumber();
}

/**
 * 评分等级：优 [90, 100]、良 [80, 90)、中 [60, 80)、差 [0, 60)。
 * @customfunction GRADE
 * @param total 总分
 * @param [frameworkId] 指标体系编号，如 sz-longgang-2022；默认用共同的等级划分
 * @returns 优、良、中或差
 */
export function grade(total: unknown, frameworkId?: unknown): string {
  const framework = frameworkOf(frameworkId, FRAMEWORK_NAME, BASE_FRAMEWORK);
  const points = roundPoints(figure(total, "总分", "money"));
  if (points.gt(MOST_TOTAL)) fail("invalid", words.totalOutside(points));
  return gradeOf(framework, points) ?? fail("invalid", words.totalOutside(points));
}

/**
 * 指标体系表：三级指标、参考分值和评分标准，连同表头共 22 行 7 列；一级、二级指标只在各自的第一行写出。
 * @customfunction FRAMEWORK_TABLE
 * @param frameworkId 指标体系编号，如 sz-longgang-2022
 * @returns 溢出的表格
 */
export function frameworkTable(frameworkId: unknown): unknown[][] {
  const framework = frameworkOf(frameworkId, FRAMEWORK_NAME);
  const once = (index: number, name: string, weight: number) => (index === 0 ? [name, weight] : ["", ""]);
  const rows = framework.dimensions.flatMap((dimension) =>
    dimension.groups.flatMap((group, groupIndex) =>
      group.indicators.map((indicator, index) => [
        ...once(groupIndex + index, dimension.name, dimension.weight.toNumber()),
        ...once(index, group.name, group.weight.toNumber()),
        indicator.name,
        indicator.weight.toNumber(),
        indicator.rule.criteria(ruleWords),
      ]),
    ),
  );
  return [[...words.tableHead], ...rows];
}

/**
 * 一个三级指标的评分标准。
 * @customfunction CRITERIA
 * @param indicator 三级指标的名称，如 预算执行率
 * @param frameworkId 指标体系编号，如 sz-longgang-2022
 * @returns 评分标准的文字
 */
export function criteria(indicator: unknown, frameworkId: unknown): string {
  return indicatorOf(frameworkOf(frameworkId, FRAMEWORK_NAME), indicator, INDICATOR_NAME).rule.criteria(
    ruleWords,
  );
}

/**
 * 一个三级指标的计算过程：由数据到得分，逐步写出。
 * @customfunction EXPLAIN
 * @param indicator 三级指标的名称，如 预算执行率
 * @param frameworkId 指标体系编号，如 sz-longgang-2022
 * @param facts 这个指标的数据，依次给出，可以是几个单元格或区域；给得不对时，提示会列出需要哪些
 * @returns 计算过程的文字，一步一行
 */
export function explain(indicator: unknown, frameworkId: unknown, facts: unknown[][][]): string {
  const { name, weight, rule } = indicatorOf(
    frameworkOf(frameworkId, FRAMEWORK_NAME),
    indicator,
    INDICATOR_NAME,
  );
  const outcome = rule.score(factsFor(name, rule, facts));
  return [words.heading(name, ruleWords.points(weight)), ...rule.explain(outcome, ruleWords)].join("\n");
}
