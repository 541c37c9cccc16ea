import { decimal } from "../../decimal";
import { literal } from "../../rules/native";
import { pointsOf } from "../../rules/outcome";
import { callText, type PerfFunction } from "../definition";
import { NotNative } from "../native/reasons";
import { deductionRule } from "../support/published-rules";
import { score } from "../support/score";
import { figure, optionalWeight, weight as weightOf } from "../support/values";

const INDICATOR = "budget-compliance";
const FACT = "budget-nonconformities";

export const deductPerItemScore: PerfFunction<number> = {
  id: "DEDUCT_PER_ITEM_SCORE",
  words: {
    zh: "按项扣分的得分：分值－每项扣分×发现的项数，扣完为止（预算编制规范性、绩效目标完整性等）。",
    en: "Points less a deduction per fault: weight − points per fault × faults, down to 0.",
  },
  parameters: [
    {
      name: "count",
      words: { zh: "发现的问题项数（没有问题填 0）", en: "Number of faults found (0 for none)" },
    },
    { name: "weight", words: { zh: "分值", en: "Weight" } },
    {
      name: "each",
      optional: true,
      words: { zh: "每项扣的分数，默认 1", en: "Points that each fault costs, 1 by default" },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [INDICATOR, "target-completeness"],
  run([count, weight, each]) {
    const faults = figure(count, "问题项数", "count");
    const full = weightOf(weight, "分值");
    return score(deductionRule(INDICATOR, optionalWeight(each, "每项扣分"), full), [[FACT, faults]]);
  },
  native(call) {
    call.limit(3);
    const count = call.figure(0);
    const full = call.weight(1);
    if (!full) throw new NotNative("argument-missing", 2);
    const rule = deductionRule(INDICATOR, call.weight(2), full);
    return call.finish(rule.native((fact) => (fact === FACT ? count : null)));
  },
  /** So many points for each fault that is counted. */
  scoreCall(_indicator, rule) {
    const [spec, ...others] = rule.facts;
    if (!spec || spec.unit !== "count" || others.length > 0) return null;
    const points = (count: number) => pointsOf(rule.score(new Map([[spec.id, decimal(count)]])));
    const [full, one] = [points(0), points(1)];
    if (!full?.eq(rule.weight) || !one || one.lte(0)) return null;
    const amounts = [full, full.minus(one)].map(literal);
    return {
      facts: [spec.id],
      text: ({ cell }) => callText("DEDUCT_PER_ITEM_SCORE", [cell(spec.id), ...amounts]),
    };
  },
};
