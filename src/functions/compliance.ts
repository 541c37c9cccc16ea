import { roundPoints } from "../decimal";
import { callOver, type PerfFunction } from "./definition";
import { decider, personsPoints as nativePoints } from "./native/conditions";
import { piecesOf } from "./native/pieces-of";
import { pointsFor } from "./native/points-for";
import { partOf, ruleOf } from "./support/published-rules";
import { isSameRule } from "./support/same-rule";
import { score } from "./support/score";
import { isBlank, personsPoints, yesNo } from "./support/values";
import { virementScore } from "./virement";

const INDICATOR = "financial-compliance";
/** The parts that a person scores stand around the one of the figures. */
const SPENDING = 0;
const VIREMENT = 1;
const ACCOUNTING = 2;

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
  ],
  gives: { type: "number", words: "得分" },
  indicators: [INDICATOR],
  run([expenditureScore, adjusted, budget, accountingScore, violation]) {
    if (!isBlank(violation) && yesNo(violation, "是否有违规情形")) {
      return score(ruleOf(INDICATOR), [["financial-compliance/misuse", true]]);
    }
    const most = (part: number) => partOf(INDICATOR, part).weight;
    const spending = personsPoints(expenditureScore, "支出规范得分", most(SPENDING));
    const accounting = personsPoints(accountingScore, "会计核算得分", most(ACCOUNTING));
    return roundPoints(spending.plus(virementScore.run([adjusted, budget])).plus(accounting)).toNumber();
  },
  native(call) {
    call.limit(5);
    const cells = new Map([
      ["virement-amount", call.figure(1)],
      ["original-budget", call.figure(2)],
    ]);
    const persons = (
      [
        [0, SPENDING],
        [3, ACCOUNTING],
      ] as const
    ).map(([index, part]) => {
      const operand = call.operand(index);
      call.refusePersonsText(operand, index);
      return nativePoints(operand, partOf(INDICATOR, part).weight);
    });
    const virement = piecesOf(partOf(INDICATOR, VIREMENT), cells);
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
