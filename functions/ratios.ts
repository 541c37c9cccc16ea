// Ratios that fall into bands, or count in proportion.
import { controlRateRule, ruleOf } from "../src/functions/published-rules";
import { isOneOf } from "../src/facts/words";
import { NO_SURVEY_WORDS } from "../src/functions/words";
import { functionWords as words } from "../src/messages/zh-CN/functions";
import { createRatio } from "../src/rules/ratio";
import { fail } from "../src/functions/support/errors";
import { score } from "../src/functions/support/score";
import { figure, isBlank, optionalWeight, plain, share } from "../src/functions/support/values";
import { decimal } from "../src/decimal";

const ACTUAL = "实际支出数";
const BUDGET = "预算数";

const CONTROL = createRatio(
  { name: "控制率", part: "routine-actual", whole: ["routine-budget"] },
  { indicator: "operating-expense-control", weight: decimal(3) },
);

/**
 * 控制率：实际支出数÷预算数（“三公”经费、日常公用经费等）。
 * @customfunction CONTROL_RATE
 * @param actual 实际支出数（决算数）
 * @param budget 预算数（“三公”经费用预算安排数，日常公用经费用调整预算数），与实际支出数同一单位
 * @returns 比率，如 0.9138 即 91.38%
 */
export function controlRate(actual: unknown, budget: unknown): number {
  const reading = CONTROL.read(
    new Map([
      ["routine-actual", figure(actual, ACTUAL, "money")],
      ["routine-budget", figure(budget, BUDGET, "money")],
    ]),
  );
  if (reading.state === "nothing") return fail("missing", words.nothingToMeasure(ACTUAL, BUDGET));
  if (reading.state !== "known") return fail("invalid", words.zeroWhole(ACTUAL, BUDGET));
  return reading.numerator.div(reading.denominator).toNumber();
}

/**
 * 公用经费控制率一个部分（“三公”经费或日常公用经费）的得分：＜90% 得满分，90%—100% 得三分之二，＞100% 得 0 分。
 * @customfunction CONTROL_RATE_SCORE
 * @param actual 实际支出数（决算数）
 * @param budget 预算数（“三公”经费用预算安排数，日常公用经费用调整预算数），与实际支出数同一单位
 * @param [weight] 这个部分的分值，默认 3；改用其他分值时各档按比例折算
 * @returns 得分
 */
export function controlRateScore(actual: unknown, budget: unknown, weight?: unknown): number {
  const rule = controlRateRule(optionalWeight(weight, "分值"));
  return score(rule, [
    ["routine-actual", figure(actual, ACTUAL, "money")],
    ["routine-budget", figure(budget, BUDGET, "money")],
  ]);
}

/**
 * 固定资产利用率的得分：在用÷全部，≥90% 得满分，75%—90% 得 70%，60%—75% 得 40%，其余 0 分。
 * @customfunction FIXED_ASSET_SCORE
 * @param inUse 在用固定资产总额
 * @param total 固定资产总额，与在用总额同一单位
 * @param [weight] 分值，默认 1；改用其他分值时各档按比例折算
 * @returns 得分
 */
export function fixedAssetScore(inUse: unknown, total: unknown, weight?: unknown): number {
  return score(ruleOf("fixed-asset-utilisation", optionalWeight(weight, "分值")), [
    ["fixed-assets-in-use", figure(inUse, "在用固定资产总额", "money")],
    ["fixed-assets-total", figure(total, "固定资产总额", "money")],
  ]);
}

/**
 * 财政供养人员控制率的得分：在编人数÷核定编制数，不超过 100% 得满分，超过得 0 分。
 * @customfunction STAFF_CONTROL_SCORE
 * @param established 在编人数
 * @param authorised 核定编制数，与在编人数为同一口径的人员
 * @param [weight] 分值，默认 1；改用其他分值时按比例折算
 * @returns 得分
 */
export function staffControlScore(established: unknown, authorised: unknown, weight?: unknown): number {
  return score(ruleOf("staff-control", optionalWeight(weight, "分值")), [
    ["established-staff", figure(established, "在编人数", "count")],
    ["authorised-staff", figure(authorised, "核定编制数", "count")],
  ]);
}

/**
 * 编外人员控制率的得分：编外÷（在编＋编外），＜5% 得满分，5%—10% 得一半，＞10% 得 0 分。
 * @customfunction OFF_ESTABLISHMENT_SCORE
 * @param offEstablishment 编外人数
 * @param established 在编人数
 * @param [weight] 分值，默认 1；改用其他分值时各档按比例折算
 * @returns 得分
 */
export function offEstablishmentScore(
  offEstablishment: unknown,
  established: unknown,
  weight?: unknown,
): number {
  return score(ruleOf("off-establishment-control", optionalWeight(weight, "分值")), [
    ["off-establishment-staff", figure(offEstablishment, "编外人数", "count")],
    ["established-staff", figure(established, "在编人数", "count")],
  ]);
}

/**
 * 公众或服务对象满意度的得分：≥95% 得 6 分，90%—95% 得 4 分，80%—90% 得 2 分，＜80% 得 1 分。
 * @customfunction SATISFACTION_SCORE
 * @param rate 满意度（如 95% 或 0.95）；没有开展调查的填“未开展”，得分请人工判断
 * @param [weight] 分值，默认 6；改用其他分值时各档按比例折算
 * @returns 得分
 */
export function satisfactionScore(rate: unknown, weight?: unknown): number {
  const rule = ruleOf("satisfaction", optionalWeight(weight, "分值"));
  const raw = plain(rate);
  if (!isBlank(raw) && isOneOf(raw, NO_SURVEY_WORDS)) return score(rule, [["satisfaction/no-survey", true]]);
  return score(rule, [["satisfaction-rate", share(rate, "满意度")]]);
}
