import { roundPoints } from "../../decimal";
import { callOver, type PerfFunction } from "../definition";
import { decider, personsPoints as nativePoints } from "../native/conditions";
import { piecesOf } from "../native/pieces-of";
import { pointsFor } from "../native/points-for";
import type { Framework } from "../../frameworks/framework";
import { functionWords as words } from "../../messages/zh-CN/functions";
import type { Rule } from "../../rules/rule-kind";
import { fail } from "../support/errors";
import { frameworkOf, indicatorOf } from "../support/frameworks";
import { BASE_FRAMEWORK, ruleOf } from "../support/published-rules";
import { isSameRule } from "../support/same-rule";
import { score } from "../support/score";
import { isBlank, personsPoints, yesNo } from "../support/values";
import { virementScore } from "./virement";

const INDICATOR = "financial-compliance";
const NO_VIREMENT = { known: [], valid: [], points: "0" } as const;

/** The indicator's parts in a framework; none for virement where its form does not measure it. */
function partsOf(framework: Framework): {
  readonly spending: Rule;
  readonly virement: Rule | null;
  readonly accounting: Rule;
} {
  const { parts = [] } = indicatorOf(framework, INDICATOR).rule;
  const [spending, accounting] = [parts[0], parts[parts.length - 1]];
  if (!spending || !accounting || spending === accounting)
    return fail("invalid", words.noIndicator(INDICATOR, framework.id));
  return { spending, virement: parts.length > 2 ? parts[1]! : null, accounting };
}

export const complianceScore: PerfFunction<number> = {
  id: "COMPLIANCE_SCORE",
  words: {
    zh: "财务合规性的得分：支出规范（1 分）＋调整、调剂资金（1 分）＋会计核算（1 分）；有虚列、截留、挤占、挪用的得 0 分。",
    en: "Points for financial compliance: spending (1) + virement (1) + accounting (1); 0 where funds were made up, withheld or diverted.",
  },
  parameters: [
    {
      name: "expenditureScore",
      words: {
        zh: "支出规范部分的得分（0 到 1 分；也可以填“是”“否”）",
        en: "Points for spending by the rules (0 to 1; yes and no also do)",
      },
    },
    { name: "adjusted", words: { zh: "调整、调剂资金数", en: "Amount adjusted or moved" } },
    {
      name: "budget",
      words: {
        zh: "预算数（默认口径为年初预算数），与调整、调剂资金数同一单位",
        en: "Budget (by default the original one), in the same unit",
      },
    },
    {
      name: "accountingScore",
      words: {
        zh: "会计核算部分的得分（0 到 1 分；也可以填“是”“否”）",
        en: "Points for accounting (0 to 1; yes and no also do)",
      },
    },
    {
      name: "violation",
      optional: true,
      words: {
        zh: "是否有虚列支出、截留、挤占或挪用资金等情形：是、否；默认否",
        en: "Whether funds were made up, withheld or diverted: yes or no; no by default",
      },
    },
    {
      name: "frameworkId",
      optional: true,
      words: {
        zh: "指标体系编号，默认 sz-yantian-2023；sz-longgang-2020 为支出 1.5 分＋核算 1.5 分，不计调整、调剂",
        en: "Id of the framework, sz-yantian-2023 by default; sz-longgang-2020 gives 1.5 for spending and 1.5 for accounting, without virement",
      },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [INDICATOR],
  run([expenditureScore, adjusted, budget, accountingScore, violation, frameworkId]) {
    const { spending, virement, accounting } = partsOf(frameworkOf(frameworkId, BASE_FRAMEWORK));
    if (!isBlank(violation) && yesNo(violation, "是否有违规情形")) {
      return score(ruleOf(INDICATOR), [["financial-compliance/misuse", true]]);
    }
    const spent = personsPoints(expenditureScore, "支出规范得分", spending.weight);
    const kept = personsPoints(accountingScore, "会计核算得分", accounting.weight);
    const moved = virement ? virementScore.run([adjusted, budget]) : 0;
    return roundPoints(spent.plus(moved).plus(kept)).toNumber();
  },
  native(call) {
    call.limit(6);
    const parts = partsOf(frameworkOf(call.setting(5), BASE_FRAMEWORK));
    const persons = (
      [
        [0, parts.spending],
        [3, parts.accounting],
      ] as const
    ).map(([index, part]) => {
      const operand = call.operand(index);
      call.refusePersonsText(operand, index);
      return nativePoints(operand, part.weight);
    });
    const cells = () =>
      new Map([
        ["virement-amount", call.figure(1)],
        ["original-budget", call.figure(2)],
      ]);
    const virement = parts.virement ? piecesOf(parts.virement, cells()) : NO_VIREMENT;
    const veto = decider(call.operand(4), pointsFor(ruleOf(INDICATOR), "financial-compliance/misuse", true));
    return call.finish({
      first: veto.first,
      known: [veto.known, ...persons.map(({ known }) => known), ...virement.known],
      valid: [...persons.map(({ valid }) => valid), ...virement.valid],
      points: `ROUND(${[virement.points, ...persons.map(({ points }) => points)].join("+")},2)`,
    });
  },
  scoreCall: (indicator, rule) =>
    indicator === INDICATOR && isSameRule(rule, ruleOf(INDICATOR))
      ? callOver("COMPLIANCE_SCORE", [
          "financial-compliance/spending",
          "virement-amount",
          "original-budget",
          "financial-compliance/accounting",
          "financial-compliance/misuse",
        ])
      : null,
};
