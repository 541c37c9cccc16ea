// Budget execution by quarters: 预算执行率.
import { decimal, type Decimal } from "../src/decimal";
import { EXECUTION, executionRule, ruleOf } from "../src/functions/published-rules";
import { isOneOf, meaningOf } from "../src/facts/words";
import { READING_WORDS, UNCAPPED_WORDS } from "../src/functions/words";
import { functionWords as words } from "../src/messages/zh-CN/functions";
import { PAID, PROGRESS, readProgress } from "../src/rules/quarterly-facts";
import type { QuarterlyStep } from "../src/rules/quarterly-readings";
import type { RuleReading } from "../src/rules/quarterly-readings";
import type { FactId, FactValue } from "../src/facts/facts";
import { fail } from "../src/functions/support/errors";
import { alongside, fourFigures, inShapeOf } from "../src/functions/support/ranges";
import { score } from "../src/functions/support/score";
import { figure, isBlank, optionalWeight, plain } from "../src/functions/support/values";

const PROGRESS_NAME = "支出进度";
const BUDGET_NAME = "年度预算数";

function readingOf(given: unknown): RuleReading | null {
  const raw = plain(given);
  if (isBlank(raw) || raw === 0) return null;
  if (isOneOf(raw, UNCAPPED_WORDS)) fail("invalid", words.uncapped());
  const known = Object.values(READING_WORDS).flatMap(([name]) => name ?? []);
  return meaningOf(raw, READING_WORDS) ?? fail("invalid", words.noReading(raw, known));
}

function progressFacts(progress: readonly Decimal[]): [FactId, FactValue][] {
  return PROGRESS.map((id, index) => [id, progress[index] ?? decimal(0)]);
}

/**
 * 预算执行率的得分：按四个季度的支出进度与序时进度（25%、50%、75%、100%）相比计分。
 * @customfunction QUARTERLY_EXEC_SCORE
 * @param progress 四个季度末的累计支出进度（4 个单元格，如 31.91% 或 0.3191）
 * @param [reading] 全年部分的口径：平均执行率（默认，印发的标准）、封顶平均执行率、年末执行率
 * @param [weight] 分值，默认 6；改用其他分值时各部分按比例折算
 * @returns 得分
 */
export function quarterlyExecScore(progress: unknown[][], reading?: unknown, weight?: unknown): number {
  const rule = executionRule(readingOf(reading), optionalWeight(weight, "分值"));
  return score(rule, progressFacts(fourFigures(progress, PROGRESS_NAME, "ratio")));
}

/**
 * 四个季度的支出进度：累计支出数÷年度预算数。
 * @customfunction QUARTERLY_EXEC_PROGRESS
 * @param paid 四个季度末的累计支出数（4 个单元格）
 * @param budget 年度预算数，与支出数同一单位
 * @returns 四个比率，排列与所选单元格相同
 */
export function quarterlyExecProgress(paid: unknown[][], budget: unknown): unknown[][] {
  const amounts = fourFigures(paid, "累计支出数", "money");
  const whole = figure(budget, BUDGET_NAME, "money");
  const facts = PAID.map((id, index): [FactId, FactValue] => [id, amounts[index] ?? decimal(0)]);
  const progress = readProgress(new Map<FactId, FactValue>([...facts, ["adjusted-budget", whole]]));
  if (progress.state === "nothing") return fail("missing", words.nothingToMeasure("累计支出数", BUDGET_NAME));
  if (progress.state !== "known") return fail("invalid", words.zeroWhole("累计支出数", BUDGET_NAME));
  return inShapeOf(
    paid,
    progress.quarters.map(({ value }) => value.toNumber()),
  );
}

/**
 * 四个季度的预算执行率（支出进度÷序时进度）和它们的平均值。
 * @customfunction QUARTERLY_EXEC_RATES
 * @param progress 四个季度末的累计支出进度（4 个单元格，如 31.91% 或 0.3191）
 * @returns 四个季度的执行率和全年平均执行率，共 5 个；所选单元格是一列时排成一列，否则排成一行
 */
export function quarterlyExecRates(progress: unknown[][]): number[][] {
  const outcome = ruleOf(EXECUTION).score(
    new Map(progressFacts(fourFigures(progress, PROGRESS_NAME, "ratio"))),
  );
  // The steps of this rule are its kind's own: four quarters, then the year.
  const steps = outcome.steps as readonly QuarterlyStep[];
  const rates = steps.flatMap((step) => (step.line === "nothing" ? [] : [step.rate.toNumber()]));
  return alongside(progress, rates);
}
