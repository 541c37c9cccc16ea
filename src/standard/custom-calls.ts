/**
 * Our functions in place of native formulas, where one of them applies exactly the indicator's rule. The functions know
 * the published rules; an indicator whose rule is another one keeps its native formula.
 */
import { indicatorsOf, type Indicator } from "../frameworks/framework";
import { publishedFramework } from "../frameworks/published";
import { BASE_FRAMEWORK, RATE_ONLY_FRAMEWORK } from "../functions/published-rules";
import { literal } from "../rules/native";
import { pointsOf } from "../rules/outcome";
import { PROGRESS } from "../rules/quarterly-facts";
import type { FactId } from "../facts/facts";
import type { Rule } from "../rules/rule-kind";
import { decimal } from "../decimal";
import { judgedPoints } from "../rules/judged-points";

/** `cell`: one fact's cell; `range`: the cells of several as one argument. */
export interface Cells {
  cell(fact: FactId): string;
  range(facts: readonly FactId[]): string;
}

export interface CustomCall {
  /** The facts that the call is given. */
  readonly facts: readonly FactId[];
  readonly text: (cells: Cells) => string;
}

const plainCall = (name: string, ...facts: readonly FactId[]): CustomCall => ({
  facts,
  text: ({ cell }) => `PERF.${name}(${facts.map(cell).join(",")})`,
});

const PUBLISHED: Readonly<Record<string, CustomCall>> = {
  "budget-execution": {
    facts: PROGRESS,
    text: ({ range }) => `PERF.QUARTERLY_EXEC_SCORE(${range(PROGRESS)})`,
  },
  "operating-expense-control": {
    facts: ["three-public-actual", "three-public-budget", "routine-actual", "routine-budget"],
    text: ({ cell }) =>
      [["three-public-actual", "three-public-budget"] as const, ["routine-actual", "routine-budget"] as const]
        .map(([actual, budget]) => `PERF.CONTROL_RATE_SCORE(${cell(actual)},${cell(budget)})`)
        .join("+"),
  },
  "fixed-asset-utilisation": plainCall("FIXED_ASSET_SCORE", "fixed-assets-in-use", "fixed-assets-total"),
  "staff-control": plainCall("STAFF_CONTROL_SCORE", "established-staff", "authorised-staff"),
  "off-establishment-control": plainCall(
    "OFF_ESTABLISHMENT_SCORE",
    "off-establishment-staff",
    "established-staff",
  ),
  "project-timeliness": plainCall("PROJECT_TIMELINESS_SCORE", "projects-done", "projects-planned"),
  satisfaction: plainCall("SATISFACTION_SCORE", "satisfaction-rate"),
  "key-tasks": plainCall("KEY_TASK_SCORE", "key-tasks-unfinished"),
  "procurement-execution": plainCall(
    "PROCUREMENT_SCORE",
    "procurement-actual",
    "procurement-planned",
    "procurement-execution/policy",
  ),
  "financial-compliance": plainCall(
    "COMPLIANCE_SCORE",
    "financial-compliance/spending",
    "virement-amount",
    "original-budget",
    "financial-compliance/accounting",
    "financial-compliance/misuse",
  ),
  "budget-disclosure": plainCall(
    "DISCLOSURE_SCORE",
    "budget-disclosure/budget",
    "budget-disclosure/accounts",
    "budget-disclosure/classified",
  ),
  petitions: plainCall("PETITION_SCORE", "petitions/channel", "petition-reply-rate", "petition-timely-rate"),
};

const RATE_ONLY = plainCall("PROCUREMENT_SCORE", "procurement-actual", "procurement-planned");

/** The same parameters, apart from the words by which people are shown them. */
function isSameRule(a: Rule, b: Rule): boolean {
  const plain = (rule: Rule) =>
    JSON.stringify([rule.kind, rule.weight.toFixed(), rule.params], (key, value: unknown) =>
      key === "text" || key === "name" || key === "requirement" || key === "fault" ? undefined : value,
    );
  return plain(a) === plain(b);
}

function publishedRule(indicator: string, framework = BASE_FRAMEWORK): Rule | null {
  const published = publishedFramework(framework);
  return (published && indicatorsOf(published).find(({ id }) => id === indicator)?.rule) ?? null;
}

/** A list of items, each with points of its own and nothing else to it. */
function checklistCall({ rule }: Indicator): CustomCall | null {
  const points = rule.facts.map((spec) => judgedPoints(rule, spec));
  if (points.length === 0 || points.some((each) => each === null)) return null;
  const all = points.flatMap((each) => each ?? []);
  if (!all.reduce((sum, each) => sum.plus(each)).eq(rule.weight)) return null;
  const facts = rule.facts.map(({ id }) => id);
  const constant = `{${all.map(literal).join(";")}}`;
  return { facts, text: ({ range }) => `PERF.CHECKLIST_SCORE(${range(facts)},${constant})` };
}

/** So many points for each fault that is counted. */
function deductionCall({ rule }: Indicator): CustomCall | null {
  const [spec, ...others] = rule.facts;
  if (!spec || spec.unit !== "count" || others.length > 0) return null;
  const score = (count: number) => pointsOf(rule.score(new Map([[spec.id, decimal(count)]])));
  const [full, one] = [score(0), score(1)];
  if (!full?.eq(rule.weight) || !one || one.lte(0)) return null;
  const per = full.minus(one);
  return {
    facts: [spec.id],
    text: ({ cell }) => `PERF.DEDUCT_PER_ITEM_SCORE(${cell(spec.id)},${literal(full)},${literal(per)})`,
  };
}

export function customCall(indicator: Indicator): CustomCall | null {
  const { id, rule } = indicator;
  const published = publishedRule(id);
  const known = PUBLISHED[id];
  if (known && published && isSameRule(rule, published)) return known;
  const rateOnly = id === "procurement-execution" ? publishedRule(id, RATE_ONLY_FRAMEWORK) : null;
  if (rateOnly && isSameRule(rule, rateOnly)) return RATE_ONLY;
  return checklistCall(indicator) ?? deductionCall(indicator);
}
