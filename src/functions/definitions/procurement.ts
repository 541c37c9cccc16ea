import { roundPoints } from "../../decimal";
import type { FactId } from "../../facts/facts";
import { literal } from "../../rules/native";
import { callOver, type PerfFunction } from "../definition";
import { any, iff, isBlank as isBlankCell, personsPoints as nativePoints } from "../native/conditions";
import { piecesOf } from "../native/pieces-of";
import { procurementRules, RATE_ONLY_FRAMEWORK, ruleOf } from "../support/published-rules";
import { isSameRule } from "../support/same-rule";
import { pointsOf, score } from "../support/score";
import { figure, isBlank, optionalWeight, personsPoints } from "../support/values";

const ID = "PROCUREMENT_SCORE";
const INDICATOR = "procurement-execution";
const AMOUNTS = ["procurement-actual", "procurement-planned"] as const;

export const procurementScore: PerfFunction<number> = {
  id: ID,
  words: {
    zh: "政府采购执行情况的得分：执行率＝实际采购金额÷采购计划金额；实际大于计划的，执行率部分得 0 分。",
    en: "Points for government procurement: rate = actual ÷ planned; above the plan the rate scores 0.",
  },
  parameters: [
    { name: "actual", words: { zh: "实际采购金额", en: "Actual amount procured" } },
    {
      name: "planned",
      words: { zh: "采购计划金额，与实际采购金额同一单位", en: "Planned amount, in the same unit" },
    },
    {
      name: "policyScore",
      optional: true,
      words: {
        zh: "采购政策落实情况的得分（0 到分值的一半；也可以填“是”“否”）。不填时没有这个部分，得分＝执行率×分值",
        en: "Points for carrying out procurement policy (0 to half of the weight; yes and no also do). Left out, there is no such part and the score is rate × weight",
      },
    },
    {
      name: "weight",
      optional: true,
      words: {
        zh: "分值，默认 2；填了政策得分时，执行率与政策各占一半",
        en: "Weight, 2 by default; with policy points, rate and policy have half of it each",
      },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [INDICATOR],
  run([actual, planned, policyScore, weight]) {
    const facts = [
      ["procurement-actual", figure(actual, "实际采购金额", "money")],
      ["procurement-planned", figure(planned, "采购计划金额", "money")],
    ] as const;
    const rules = procurementRules(optionalWeight(weight, "分值"));
    if (isBlank(policyScore)) return score(rules.alone, facts);
    const policy = personsPoints(policyScore, "政策落实得分", rules.policy);
    const outcome = rules.rate.score(new Map(facts));
    // Nothing procured and nothing planned: the whole indicator is not applicable, as its rule says.
    const points = outcome.status === "not-applicable" ? rules.weight : pointsOf(outcome).plus(policy);
    return roundPoints(points).toNumber();
  },
  native(call) {
    call.limit(4);
    const cells = new Map(AMOUNTS.map((fact, index) => [fact as string, call.figure(index)]));
    const policy = call.operand(2);
    call.refusePersonsText(policy, 2);
    const rules = procurementRules(call.weight(3));
    const alone = piecesOf(rules.alone, cells);
    const isAlone = isBlankCell(policy);
    const shared = piecesOf(rules.rate, cells);
    const given = nativePoints(policy, rules.policy);
    const sum = `ROUND(${shared.points}+${given.points},2)`;
    const both = shared.nothing ? `IF(${shared.nothing},${literal(rules.weight)},${sum})` : sum;
    return call.finish({
      known: [...shared.known, any([isAlone, given.known])],
      valid: [...shared.valid, any([isAlone, given.valid])],
      points: iff(isAlone, alone.points, both),
    });
  },
  /** With the points for the policies, or by the rate alone, as the form has it. */
  scoreCall(indicator, rule) {
    if (indicator !== INDICATOR) return null;
    const policy: FactId = "procurement-execution/policy";
    if (isSameRule(rule, ruleOf(INDICATOR))) return callOver(ID, [...AMOUNTS, policy]);
    return isSameRule(rule, ruleOf(INDICATOR, null, RATE_ONLY_FRAMEWORK)) ? callOver(ID, AMOUNTS) : null;
  },
};
