/** Target: an own indicator of a project or a department, scored by its actual value against its target. */
import { max, ONE, ZERO, type Decimal } from "../decimal";
import { figure, type FactId, type Facts, type JudgementId } from "../facts/facts";
import { contains, parseInterval } from "../interval";
import { range } from "./attainable";
import { createRule } from "./create-rule";
import { areNumbers, asPoints, literal, noiseFree } from "./native";
import { missing, needsReview, pointsOf, scored, withFact } from "./outcome";
import { judgementId, ratioOf, scalePoints } from "./params";
import { defineRuleKind, type NativeFormula, type Rule, type RuleContext } from "./rule-kind";
import { truncated } from "./slips";
import { nativeTargetShare, targetShare, type TargetShare } from "./target-share";
import type { TargetShown, TargetTerms } from "../messages/rule-words";
import type { TargetParams as Params } from "./schemas/target";
import type { Alternative, Outcome } from "./scoring";

function termsOf(given: Params, { weight }: RuleContext): TargetTerms {
  const { sense, unit = "", exceeded = "line", least, beyond } = given;
  return {
    sense,
    unit,
    factUnit: unit === "%" ? "ratio" : "count",
    weight,
    exceeded,
    least: least === undefined ? null : ratioOf(least),
    beyond: beyond
      ? {
          interval: parseInterval(beyond.in),
          left: beyond.deduct === "all" ? ZERO : max(ZERO, weight.minus(beyond.deduct)),
        }
      : null,
  };
}

const earnedBy = ({ part, whole }: TargetShare, weight: Decimal) => part.times(weight).div(whole);

/** The exact points, and what decided them. */
function decide(terms: TargetTerms, actual: Decimal, target: Decimal) {
  const { sense, weight, exceeded, least, beyond } = terms;
  if (beyond && sense === "at-least" && target.gt(ZERO) && contains(beyond.interval, actual, target))
    return { exact: beyond.left, share: ONE, effect: "beyond" } as const;
  const earned = targetShare(sense, actual, target, exceeded);
  const share = earned.part.div(earned.whole);
  return least?.gt(share)
    ? ({ exact: ZERO, share, effect: "too-little" } as const)
    : { exact: earnedBy(earned, weight), share, effect: earned.effect };
}

/** The other way to count above a limit, what was given or lost without looking, digits cut off. */
function otherWays(terms: TargetTerms, actual: Decimal, target: Decimal, isRuledOut: boolean): Alternative[] {
  const { sense, weight, exceeded } = terms;
  const { exact } = decide(terms, actual, target);
  if (exact.gte(weight)) return [];
  const other = exceeded === "line" ? "quotient" : "line";
  const otherwise = targetShare(sense, actual, target, other);
  const isReading = otherwise.effect === other;
  return [
    { key: "truncated", points: truncated(exact) },
    ...(isReading
      ? [{ key: `limit-by-${other}`, points: earnedBy(otherwise, weight), isReading, isRuledOut } as const]
      : []),
    { key: "target-miss-ignored", points: weight },
    { key: "target-all-or-nothing", points: ZERO },
  ];
}

/**
 * The points as a native expression over cells that hold numbers ≥ 0.
 * @param cells the weight may also be a number
 */
export function nativeTargetPoints(
  { sense, exceeded, least, beyond }: Omit<Params, "kind" | "unit">,
  cells: { readonly weight: string; readonly actual: string; readonly target: string },
): string {
  const { weight, actual, target } = cells;
  const share = nativeTargetShare(sense, actual, target, exceeded);
  const earned = asPoints(`${weight}*${share}`);
  const enough = least ? `IF(${noiseFree(share)}<${literal(ratioOf(least))},0,${earned})` : earned;
  if (!beyond || sense !== "at-least") return enough;
  const left = beyond.deduct === "all" ? "0" : `MAX(0,${weight}-${beyond.deduct})`;
  return `IF(${isBeyond(beyond.in, actual, target)},${left},${enough})`;
}

function isBeyond(interval: string, actual: string, target: string): string {
  const { low, lowClosed, high, highClosed } = parseInterval(interval);
  const times = (bound: Decimal) => noiseFree(`${literal(bound)}*${target}`);
  const above = low ? [`${actual}${lowClosed ? ">=" : ">"}${times(low)}`] : [];
  const below = high ? [`${actual}${highClosed ? "<=" : "<"}${times(high)}`] : [];
  return `AND(${[`${target}>0`, ...above, ...below].join(",")})`;
}

function nativeTarget(given: Params, weight: Decimal, actual: string, target: string): NativeFormula {
  return {
    first: [],
    known: [areNumbers([actual, target])],
    valid: [`MIN(${actual},${target})>=0`],
    nothing: null,
    points: nativeTargetPoints(given, { weight: literal(weight), actual, target }),
  };
}

function scoreTarget(terms: TargetTerms, ids: readonly [JudgementId, JudgementId], facts: Facts): Outcome {
  const attainable = range(ZERO, terms.weight);
  const [actual, target] = ids.map((id) => figure(facts, id));
  const unknown = ids.filter((id) => figure(facts, id) === undefined);
  if (!actual || !target) return missing(unknown, attainable);
  if (actual.lt(ZERO) || target.lt(ZERO)) {
    const senseless: TargetShown = { actual, target, points: null, effect: null, share: ZERO };
    return needsReview("invalid-figures", attainable, [], () => [senseless]);
  }
  const { exact, share, effect } = decide(terms, actual, target);
  return scored(exact, (points): TargetShown[] => [{ actual, target, points, effect, share }]);
}

export const targetKind = defineRuleKind<Params>({
  kind: "target",
  bind(given, context): Rule {
    const { weight } = context;
    const terms = termsOf(given, context);
    const actualId = judgementId(context, "actual");
    const targetId = judgementId(context, "target");
    const score = (facts: Facts) => scoreTarget(terms, [actualId, targetId], facts);
    return createRule<TargetShown>({
      kind: "target",
      params: given,
      weight,
      facts: [
        { id: actualId, unit: terms.factUnit, text: "实际完成值", textEn: "actual value" },
        { id: targetId, unit: terms.factUnit, text: "年度指标值", textEn: "target" },
      ],
      isJudgement: false,
      attainable: range(ZERO, weight),
      score,
      lines: (line, words) => [words.target(line, terms)],
      criteria: (words) => words.criteria.target(terms),
      native(cell: (fact: FactId) => string | null) {
        const [actual, target] = [cell(actualId), cell(targetId)];
        return actual === null || target === null ? null : nativeTarget(given, weight, actual, target);
      },
      alternatives(facts) {
        const [actual, target] = [figure(facts, actualId), figure(facts, targetId)];
        return actual?.gte(ZERO) && target?.gte(ZERO)
          ? otherWays(terms, actual, target, given.exceeded !== undefined)
          : [];
      },
      improvements(facts) {
        const [from, to] = [figure(facts, actualId), figure(facts, targetId)];
        const now = pointsOf(score(facts));
        const points = to && pointsOf(score(withFact(facts, actualId, to)));
        if (!from || !to || !now || !points?.gt(now)) return [];
        return [{ fact: actualId, from, to, points, gain: points.minus(now), of: "indicator" }];
      },
      scaled(to) {
        const { beyond } = given;
        const scaled =
          typeof beyond?.deduct === "number"
            ? { ...beyond, deduct: scalePoints(beyond.deduct, weight, to) }
            : beyond;
        return targetKind.bind({ ...given, beyond: scaled }, { ...context, weight: to });
      },
    });
  },
});
