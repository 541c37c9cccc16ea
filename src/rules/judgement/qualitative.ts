/**
 * Qualitative target (定性指标): a person says how far it was reached; each level leaves a range of the points.
 * The share that the person awards decides; a level alone only narrows what remains possible.
 */
import { ONE, ZERO, type Decimal } from "../../decimal";
import { figure, type Facts } from "../../facts/facts";
import { range } from "../attainable";
import { createRule } from "../create-rule";
import { areNumbers, asPoints, literal } from "../native";
import { needsReview, scored } from "../outcome";
import { judgementId, ratioOf } from "../params";
import { defineRuleKind, type Rule } from "../rule-kind";
import type { LevelRange } from "../../messages/rule-words";
import type { QualitativeParams as Params } from "../schemas/qualitative";
import type { Attainable, Outcome, Step } from "../scoring";

interface QualitativeStep extends Step {
  readonly level: LevelRange | null;
  readonly share: Decimal | null;
}

export const qualitativeKind = defineRuleKind<Params>({
  kind: "qualitative",
  bind(given, context): Rule {
    const { weight } = context;
    const share = judgementId(context, "share");
    const [reached, partly] = [ratioOf(given.reached), ratioOf(given.partly)];
    const levels: readonly LevelRange[] = [
      { level: "reached", from: reached, to: ONE },
      { level: "partly", from: partly, to: reached },
      { level: "missed", from: ZERO, to: partly },
    ];
    const said = levels.find(({ level }) => level === given.level) ?? null;
    const attainable: Attainable = said
      ? range(said.from.times(weight), said.to.times(weight))
      : range(ZERO, weight);

    function score(facts: Facts): Outcome {
      const awarded = figure(facts, share) ?? null;
      const step = (points: Decimal | null = null): QualitativeStep[] => [
        { level: said, share: awarded, points },
      ];
      if (!awarded) return needsReview("needs-judgement", attainable, [share], step);
      if (awarded.lt(ZERO) || awarded.gt(ONE)) return needsReview("invalid-figures", attainable);
      return scored(awarded.times(weight), step);
    }

    return createRule<QualitativeStep>({
      kind: "qualitative",
      params: given,
      weight,
      facts: [{ id: share, unit: "ratio", text: "评定比例", textEn: "share awarded" }],
      isJudgement: true,
      attainable: range(ZERO, weight),
      score,
      lines: (line, words) => [words.qualitative(line, weight)],
      criteria: (words) => words.criteria.qualitative(levels, weight),
      native(cell) {
        const at = cell(share);
        if (at === null) return null;
        const points = asPoints(`${literal(weight)}*${at}`);
        return {
          first: [],
          known: [areNumbers([at])],
          valid: [`${at}>=0`, `${at}<=1`],
          nothing: null,
          points,
        };
      },
      scaled: (to) => qualitativeKind.bind(given, { ...context, weight: to }),
    });
  },
});
