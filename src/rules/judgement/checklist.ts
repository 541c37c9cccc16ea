/** Checklist (逐项判断): each item that a person confirms gives its points. */
import { decimal, sum, ZERO, type Decimal } from "../../decimal";
import { add, steps as stepsOf } from "../attainable";
import { createRule } from "../create-rule";
import { literal, saysYes, saysYesOrNo } from "../native";
import { needsReview, scored } from "../outcome";
import { apportion, judgementId } from "../params";
import type { ChecklistParams as Params } from "../schemas/checklist";
import { defineRuleKind, type NativeFormula, type Rule, type RuleContext } from "../rule-kind";
import { judgement, type FactId, type Facts, type JudgementId } from "../../facts/facts";
import type { Attainable, FactSpec, Step } from "../scoring";

interface Item {
  readonly id: JudgementId;
  readonly text: string;
  readonly points: Decimal;
  readonly unless: { readonly id: JudgementId; readonly text: string } | null;
}

interface ItemStep extends Step {
  readonly text: string;
  readonly full: Decimal;
  readonly verdict: "met" | "not-met" | "unknown" | "void";
  readonly unless: string | null;
}

function itemsOf(given: Params, context: RuleContext): Item[] {
  return given.items.map(({ id, text, points, unless }, index) => ({
    id: judgementId(context, id ?? index + 1),
    text,
    points: decimal(points),
    unless: unless ? { id: judgementId(context, unless.id), text: unless.text } : null,
  }));
}

function judge(item: Item, facts: Facts): ItemStep {
  const isVoid = item.unless !== null && judgement(facts, item.unless.id) === true;
  const met = judgement(facts, item.id);
  const verdict = isVoid ? "void" : met === undefined ? "unknown" : met ? "met" : "not-met";
  const points = verdict === "unknown" ? null : verdict === "met" ? item.points : ZERO;
  return {
    text: item.text,
    full: item.points,
    verdict,
    points,
    unless: isVoid ? (item.unless?.text ?? null) : null,
  };
}

function attainableWith(items: readonly Item[], facts: Facts): Attainable {
  return items
    .map((item) => judge(item, facts))
    .map(({ points, full }) => stepsOf(points ? [points] : [ZERO, full]))
    .reduce(add, stepsOf([ZERO]));
}

export const checklistKind = defineRuleKind<Params>({
  kind: "checklist",
  bind(given, context): Rule {
    const items = itemsOf(given, context);
    return createRule<ItemStep>({
      kind: "checklist",
      params: given,
      weight: context.weight,
      facts: items.flatMap(specsOf),
      isJudgement: true,
      attainable: attainableWith(items, new Map()),
      score(facts) {
        const steps = items.map((item) => judge(item, facts));
        const unknown = items.filter((_, index) => steps[index]?.verdict === "unknown").map(({ id }) => id);
        if (unknown.length === 0) return scored(sum(steps.map(({ points }) => points ?? ZERO)), () => steps);
        return needsReview("needs-judgement", attainableWith(items, facts), unknown, () => steps);
      },
      lines: (step, words) => [words.item(step.text, step.full, step.verdict, step.unless)],
      criteria: (words) =>
        words.criteria.checklist(
          items.map(({ text, points, unless }) => ({ text, points, unless: unless?.text ?? null })),
        ),
      native: (cell) => nativeChecklist(items, cell),
      scaled(weight) {
        const points = apportion(
          given.items.map((item) => item.points),
          context.weight,
          weight,
        );
        const scaledItems = given.items.map((item, index) => ({
          ...item,
          points: points[index] ?? item.points,
        }));
        return checklistKind.bind({ ...given, items: scaledItems }, { ...context, weight });
      },
    });
  },
});

function specsOf({ id, text, unless }: Item): FactSpec[] {
  const spec: FactSpec = { id, unit: "judgement", text };
  return unless ? [spec, { id: unless.id, unit: "judgement", text: unless.text, optional: true }] : [spec];
}

function nativeChecklist(
  items: readonly Item[],
  cell: (fact: FactId) => string | null,
): NativeFormula | null {
  const cells = items.map((item) => ({
    ...item,
    at: cell(item.id),
    voidAt: item.unless && cell(item.unless.id),
  }));
  if (cells.some(({ at }) => at === null)) return null;
  const isVoid = (voidAt: string | null) => (voidAt === null ? null : saysYes(voidAt));
  const terms = cells.map(({ at, voidAt, points }) => {
    const term = `IF(${saysYes(at ?? "")},${literal(points)},0)`;
    const voided = isVoid(voidAt);
    return voided ? `IF(${voided},0,${term})` : term;
  });
  const known = cells.map(({ at, voidAt }) => {
    const voided = isVoid(voidAt);
    return voided ? `OR(${voided},${saysYesOrNo(at ?? "")})` : saysYesOrNo(at ?? "");
  });
  return { first: [], known, valid: [], nothing: null, points: `ROUND(${terms.join("+")},2)` };
}
