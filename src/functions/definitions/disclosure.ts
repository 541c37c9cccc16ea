import { DISCLOSURE_GRADES } from "../../facts/facts";
import { literal } from "../../rules/native";
import type { Rule } from "../../rules/rule-kind";
import { callOver, type PerfFunction } from "../definition";
import { decider, iff, says } from "../native/conditions";
import type { Operand } from "../native/operands";
import { pointsFor } from "../native/points-for";
import { ruleOf } from "../support/published-rules";
import { isSameRule } from "../support/same-rule";
import { score } from "../support/score";
import { disclosureGrade, isBlank, yesNo } from "../support/values";
import { GRADE_WORDS } from "../../facts/words";

const INDICATOR = "budget-disclosure";

function gradePoints(operand: Operand, part: Rule): string {
  const fact = part.facts[0];
  if (!fact) throw new Error("a grade without a fact");
  return DISCLOSURE_GRADES.slice(0, -1).reduceRight(
    (rest, grade) => iff(says(operand, GRADE_WORDS[grade]), literal(pointsFor(part, fact.id, grade)), rest),
    literal(pointsFor(part, fact.id, "unpublished")),
  );
}

export const disclosureScore: PerfFunction<number> = {
  id: "DISCLOSURE_SCORE",
  words: {
    zh: "预决算信息公开的得分：预算公开、决算公开各 1.5 分，合规得 1.5 分，有瑕疵得 1 分，未公开得 0 分；涉密部门得满分。",
    en: "Points for publishing budget and final accounts, 1.5 each: compliant 1.5, with a defect 1, not published 0; a classified department has full points.",
  },
  parameters: [
    {
      name: "budget",
      words: {
        zh: "预算公开情况：合规、有瑕疵、未公开，或 2、1、0",
        en: "How the budget was published: compliant, defective, unpublished, or 2, 1, 0",
      },
    },
    {
      name: "finalAccounts",
      words: {
        zh: "决算公开情况：合规、有瑕疵、未公开，或 2、1、0",
        en: "How the final accounts were published: compliant, defective, unpublished, or 2, 1, 0",
      },
    },
    {
      name: "classified",
      optional: true,
      words: {
        zh: "是否涉密部门按规定不公开：是、否；默认否",
        en: "Whether a classified department did not publish by rule: yes or no; no by default",
      },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [INDICATOR],
  run([budget, finalAccounts, classified]) {
    const rule = ruleOf(INDICATOR);
    if (!isBlank(classified) && yesNo(classified, "是否涉密部门")) {
      return score(rule, [["budget-disclosure/classified", true]]);
    }
    return score(rule, [
      ["budget-disclosure/budget", disclosureGrade(budget, "预算公开情况")],
      ["budget-disclosure/accounts", disclosureGrade(finalAccounts, "决算公开情况")],
    ]);
  },
  native(call) {
    call.limit(3);
    const rule = ruleOf(INDICATOR);
    const waiver = decider(call.operand(2), pointsFor(rule, "budget-disclosure/classified", true));
    const graded = (rule.parts ?? []).map((part, index) => {
      const operand = call.operand(index);
      return { known: says(operand, Object.values(GRADE_WORDS).flat()), points: gradePoints(operand, part) };
    });
    return call.finish({
      first: waiver.first,
      known: [waiver.known, ...graded.map(({ known }) => known)],
      valid: [],
      points: `ROUND(${graded.map(({ points }) => points).join("+")},2)`,
    });
  },
  scoreCall: (indicator, rule) =>
    indicator === INDICATOR && isSameRule(rule, ruleOf(INDICATOR))
      ? callOver("DISCLOSURE_SCORE", [
          "budget-disclosure/budget",
          "budget-disclosure/accounts",
          "budget-disclosure/classified",
        ])
      : null,
};
