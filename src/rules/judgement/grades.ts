/** Grades of publication (合规 / 有瑕疵 / 未公开): a person grades, each grade has its points. */
import { decimal, type Decimal } from "../../decimal";
import { steps as stepsOf } from "../attainable";
import { createRule } from "../create-rule";
import { literal, saysAnyGrade, saysGrade } from "../native";
import { needsReview, scored } from "../outcome";
import { judgementId, scalePoints } from "../params";
import type { GradesParams as Params } from "../schemas/grades";
import { defineRuleKind, type Rule } from "../rule-kind";
import { DISCLOSURE_GRADES, type DisclosureGrade } from "../../facts/facts";
import type { Step } from "../scoring";

interface GradeStep extends Step {
  readonly text: string;
  readonly grade: DisclosureGrade | null;
  readonly scale: readonly { readonly grade: DisclosureGrade; readonly points: Decimal }[];
}

function isGrade(value: unknown): value is DisclosureGrade {
  return typeof value === "string" && DISCLOSURE_GRADES.some((grade) => grade === value);
}

export const gradesKind = defineRuleKind<Params>({
  kind: "grades",
  bind(given, context): Rule {
    const id = judgementId(context, given.id);
    const scale = DISCLOSURE_GRADES.map((grade) => ({ grade, points: decimal(given.scale[grade]) }));
    const attainable = stepsOf(scale.map(({ points }) => points));
    return createRule<GradeStep>({
      kind: "grades",
      params: given,
      weight: context.weight,
      facts: [{ id, unit: "grade", text: given.text }],
      isJudgement: true,
      attainable,
      score(facts) {
        const value = facts.get(id);
        const grade = isGrade(value) ? value : null;
        const points = scale.find((each) => each.grade === grade)?.points ?? null;
        const steps = (): GradeStep[] => [{ text: given.text, grade, scale, points }];
        return points ? scored(points, steps) : needsReview("needs-judgement", attainable, [id], steps);
      },
      lines: (step, words) => [words.graded(step.text, step.grade, step.points, step.scale)],
      criteria: (words) => words.criteria.grades(given.text, scale),
      native(cell) {
        const at = cell(id);
        if (at === null) return null;
        const points = scale.reduceRight(
          (rest, each) => `IF(${saysGrade(at, each.grade)},${literal(each.points)},${rest})`,
          "0",
        );
        return { first: [], known: [saysAnyGrade(at)], valid: [], nothing: null, points };
      },
      scaled(weight) {
        const best = context.weight;
        const to = (points: number) =>
          best.eq(points) ? weight.toNumber() : scalePoints(points, best, weight);
        const { compliant, defective, unpublished } = given.scale;
        const scaled = { compliant: to(compliant), defective: to(defective), unpublished: to(unpublished) };
        return gradesKind.bind({ ...given, scale: scaled }, { ...context, weight });
      },
    });
  },
});
