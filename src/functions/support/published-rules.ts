/**
 * The published rules that the functions apply, under the weight asked for: in cells and as native formulas alike.
 *
 * No rule is written here: bands, thresholds and points are those of one published framework. It is named, not "the
 * latest", so that a framework of a later year never changes what a finished sheet computes.
 */
import { roundPoints, sum, type Decimal } from "../../decimal";
import { indicatorsOf } from "../../frameworks/framework";
import { publishedFramework } from "../../frameworks/published";
import { keptAnswers } from "../../memo";
import type { RuleReading } from "../../rules/quarterly/readings";
import { deductPerItemKind } from "../../rules/deduct-per-item";
import { checklistKind } from "../../rules/judgement/checklist";
import { quarterlyExecutionKind } from "../../rules/quarterly-execution";
import { paramsOf } from "../../rules/rule";
import type { Rule } from "../../rules/rule-kind";

export const BASE_FRAMEWORK = "sz-yantian-2023";
/** The form that scores procurement by its rate alone. */
export const RATE_ONLY_FRAMEWORK = "sz-longgang-2020";

export const EXECUTION = "budget-execution";
const PROCUREMENT = "procurement-execution";
const PROCUREMENT_RATE_PART = 0;
/** The part of 公用经费控制率 that speaks of routine expenses; the other one has the same bands. */
const ROUTINE_PART = 1;
const VIREMENT_PART = 1;

const MOST_BOUND = 200;

/** What is already bound; a sheet asks for the same few rules thousands of times. */
export const remember = keptAnswers<Rule>(MOST_BOUND);

/** Nearly every cell leaves the weight out: what is bound without one is at hand. */
export function atHand<T>(bind: (weight: Decimal | null) => T): (weight: Decimal | null) => T {
  let usual: T | undefined;
  return (weight) => (weight ? bind(weight) : (usual ??= bind(null)));
}

function weighing(rule: Rule, weight: Decimal | null): Rule {
  return weight && !weight.eq(rule.weight) ? rule.scaled(weight) : rule;
}

/** An indicator's rule, scaled to the weight where one is given. */
export function ruleOf(indicator: string, weight: Decimal | null = null, framework = BASE_FRAMEWORK): Rule {
  return remember(`${framework}/${indicator}/${weight?.toFixed() ?? ""}`, () => {
    const found = publishedFramework(framework);
    const rule = found && indicatorsOf(found).find(({ id }) => id === indicator)?.rule;
    if (!rule) throw new Error(`no indicator ${indicator} in ${framework}`);
    return weighing(rule, weight);
  });
}

/** One part of an indicator's rule that is a sum of parts. */
export function partOf(indicator: string, index: number, weight: Decimal | null = null): Rule {
  return remember(`${indicator}/part-${index}/${weight?.toFixed() ?? ""}`, () => {
    const part = ruleOf(indicator).parts?.[index];
    if (!part) throw new Error(`no part ${index} in ${indicator}`);
    return weighing(part, weight);
  });
}

/** 预算执行率 in one of its readings; null is the published one. */
export function executionRule(reading: RuleReading | null, weight: Decimal | null): Rule {
  return remember(`${EXECUTION}/${reading ?? ""}/${weight?.toFixed() ?? ""}`, () => {
    const rule = ruleOf(EXECUTION, weight);
    const params = paramsOf(quarterlyExecutionKind, rule);
    if (reading === null || reading === params.reading) return rule;
    return quarterlyExecutionKind.bind({ ...params, reading }, { weight: rule.weight, indicator: EXECUTION });
  });
}

/** Points left after so much for each fault; as the published rule has it where nothing is given. */
export function deductionRule(indicator: string, each: Decimal | null, given: Decimal | null): Rule {
  return remember(`${indicator}/${each?.toFixed() ?? ""} each/${given?.toFixed() ?? ""}`, () => {
    const rule = ruleOf(indicator);
    const weight = given ?? rule.weight;
    const params = paramsOf(deductPerItemKind, rule);
    const per = each?.toNumber() ?? params.per;
    return deductPerItemKind.bind({ ...params, per }, { weight, indicator });
  });
}

export const controlRateRule = (weight: Decimal | null): Rule =>
  partOf("operating-expense-control", ROUTINE_PART, weight);

export const virementRule = (weight: Decimal | null): Rule =>
  partOf("financial-compliance", VIREMENT_PART, weight);

/** 政府采购执行情况: by its rate alone, or by its rate and the points that a person gives for the policies. */
export interface ProcurementRules {
  readonly weight: Decimal;
  readonly alone: Rule;
  readonly rate: Rule;
  /** The most that the policies give. */
  readonly policy: Decimal;
}

export const procurementRules = atHand((given): ProcurementRules => {
  const { weight } = ruleOf(PROCUREMENT, given);
  const own = partOf(PROCUREMENT, PROCUREMENT_RATE_PART).weight;
  const share = roundPoints(own.times(weight).div(ruleOf(PROCUREMENT).weight));
  const rate = partOf(PROCUREMENT, PROCUREMENT_RATE_PART, share);
  return {
    weight,
    alone: ruleOf(PROCUREMENT, weight, RATE_ONLY_FRAMEWORK),
    rate,
    policy: weight.minus(rate.weight),
  };
});

/** Items that each give points of their own. */
export function checklistRule(points: readonly Decimal[]): Rule {
  return remember(`checklist/${points.join()}`, () =>
    checklistKind.bind(
      {
        kind: "checklist",
        items: points.map((each, index) => ({ text: `${index + 1}`, points: each.toNumber() })),
      },
      { indicator: "checklist", weight: sum(points) },
    ),
  );
}
