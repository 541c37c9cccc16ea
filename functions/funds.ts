// Management of funds: procurement, compliance, publication.
import { decimal, roundPoints } from "../src/decimal";
import { partOf, procurementRules, ruleOf, virementRule } from "../src/functions/published-rules";
import type { FactId, FactValue } from "../src/facts/facts";
import { pointsOf, score } from "../src/functions/support/score";
import {
  disclosureGrade,
  figure,
  isBlank,
  optionalWeight,
  personsPoints,
  yesNo,
} from "../src/functions/support/values";

const ACTUAL = "实际采购金额";
const PLANNED = "采购计划金额";
const VIREMENT = "调整、调剂资金数";
const VIREMENT_BUDGET = "预算数";

/**
 * 政府采购执行情况的得分：执行率＝实际采购金额÷采购计划金额；实际大于计划的，执行率部分得 0 分。
 * @customfunction PROCUREMENT_SCORE
 * @param actual 实际采购金额
 * @param planned 采购计划金额，与实际采购金额同一单位
 * @param [policyScore] 采购政策落实情况的得分（0 到分值的一半；也可以填“是”“否”）。不填时没有这个部分，得分＝执行率×分值
 * @param [weight] 分值，默认 2；填了政策得分时，执行率与政策各占一半
 * @returns 得分
 */
export function procurementScore(
  actual: unknown,
  planned: unknown,
  policyScore?: unknown,
  weight?: unknown,
): number {
  const facts: [FactId, FactValue][] = [
    ["procurement-actual", figure(actual, ACTUAL, "money")],
    ["procurement-planned", figure(planned, PLANNED, "money")],
  ];
  const rules = procurementRules(optionalWeight(weight, "分值"));
  if (isBlank(policyScore)) return score(rules.alone, facts);
  const policy = personsPoints(policyScore, "政策落实得分", rules.policy);
  const outcome = rules.rate.score(new Map(facts));
  // Nothing procured and nothing planned: the whole indicator is not applicable, as its rule says.
  const points = outcome.status === "not-applicable" ? rules.weight : pointsOf(outcome).plus(policy);
  return roundPoints(points).toNumber();
}

/**
 * 财务合规性中调整、调剂资金部分的得分：占比不超过 10% 得满分，每超出 1 个百分点扣分值的 10%（不足的按比例），扣完为止。
 * @customfunction VIREMENT_SCORE
 * @param adjusted 调整、调剂资金数
 * @param budget 预算数（默认口径为年初预算数），与调整、调剂资金数同一单位
 * @param [weight] 这个部分的分值，默认 1；改用其他分值时按比例折算
 * @returns 得分
 */
export function virementScore(adjusted: unknown, budget: unknown, weight?: unknown): number {
  return score(virementRule(optionalWeight(weight, "分值")), [
    ["virement-amount", figure(adjusted, VIREMENT, "money")],
    ["original-budget", figure(budget, VIREMENT_BUDGET, "money")],
  ]);
}

/**
 * 财务合规性的得分：支出规范（1 分）＋调整、调剂资金（1 分）＋会计核算（1 分）；有虚列、截留、挤占、挪用的得 0 分。
 * @customfunction COMPLIANCE_SCORE
 * @param expenditureScore 支出规范部分的得分（0 到 1 分；也可以填“是”“否”）
 * @param adjusted 调整、调剂资金数
 * @param budget 预算数（默认口径为年初预算数），与调整、调剂资金数同一单位
 * @param accountingScore 会计核算部分的得分（0 到 1 分；也可以填“是”“否”）
 * @param [violation] 是否有虚列支出、截留、挤占或挪用资金等情形：是、否；默认否
 * @returns 得分
 */
export function complianceScore(
  expenditureScore: unknown,
  adjusted: unknown,
  budget: unknown,
  accountingScore: unknown,
  violation?: unknown,
): number {
  if (!isBlank(violation) && yesNo(violation, "是否有违规情形")) {
    return score(ruleOf("financial-compliance"), [["financial-compliance/misuse", true]]);
  }
  const [spendingMost, accountingMost] = [0, 2].map((part) => partOf("financial-compliance", part).weight);
  const spending = personsPoints(expenditureScore, "支出规范得分", spendingMost ?? decimal(0));
  const accounting = personsPoints(accountingScore, "会计核算得分", accountingMost ?? decimal(0));
  return roundPoints(spending.plus(virementScore(adjusted, budget)).plus(accounting)).toNumber();
}

/**
 * 预决算信息公开的得分：预算公开、决算公开各 1.5 分，合规得 1.5 分，有瑕疵得 1 分，未公开得 0 分；涉密部门得满分。
 * @customfunction DISCLOSURE_SCORE
 * @param budget 预算公开情况：合规、有瑕疵、未公开，或 2、1、0
 * @param finalAccounts 决算公开情况：合规、有瑕疵、未公开，或 2、1、0
 * @param [classified] 是否涉密部门按规定不公开：是、否；默认否
 * @returns 得分
 */
export function disclosureScore(budget: unknown, finalAccounts: unknown, classified?: unknown): number {
  const rule = ruleOf("budget-disclosure");
  if (!isBlank(classified) && yesNo(classified, "是否涉密部门")) {
    return score(rule, [["budget-disclosure/classified", true]]);
  }
  return score(rule, [
    ["budget-disclosure/budget", disclosureGrade(budget, "预算公开情况")],
    ["budget-disclosure/accounts", disclosureGrade(finalAccounts, "决算公开情况")],
  ]);
}
