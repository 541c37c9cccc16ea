/** The formula of one indicator's score over the workbook's cells, with the score that the rule itself gives. */
import { criteriaOf, type Indicator } from "../frameworks/framework";
import { rules as ruleWords } from "../messages/zh-CN/rules";
import { amountsOf } from "../facts/table";
import { readGrade, readYesNo } from "../facts/words";
import { decimal } from "../decimal";
import { finish } from "../rules/native";
import { pointsOf } from "../rules/outcome";
import { READING_NAMES, RULE_READINGS, type RuleReading } from "../rules/quarterly/readings";
import type { FactId, Facts, FactValue } from "../facts/facts";
import type { Rule } from "../rules/rule-kind";
import type { FactSpec } from "../rules/scoring";
import type { CellValue } from "../workbook/model";
import type { ScoreCall } from "../functions/definition";
import { scoreCall } from "../functions/score-call";
import { cellsText, cellText, chosenBy, words, type Expression, type Read } from "./expression";
import type { Form } from "./form";

function factValue({ unit }: FactSpec, value: CellValue): FactValue | null {
  if (unit === "judgement") return readYesNo(value);
  if (unit === "grade") return readGrade(value);
  return typeof value === "number" ? decimal(value) : null;
}

/** The facts of an indicator as they stand in the cells. */
function factsIn({ rule }: Indicator, form: Form, read: Read): Facts {
  const facts = new Map<FactId, FactValue>();
  for (const spec of rule.facts) {
    const at = form.place(spec.id);
    const value = at && factValue(spec, read(at));
    if (value !== null) facts.set(spec.id, value);
  }
  return facts;
}

function scoreValue(indicator: Indicator, form: Form, read: Read): CellValue {
  const outcome = indicator.rule.score(factsIn(indicator, form, read));
  if (outcome.status === "needs-review" && outcome.reason === "invalid-figures") return { error: "#N/A" };
  return pointsOf(outcome)?.toNumber() ?? "";
}

/** Rates that were filled in because their amounts are not known. */
function ratesAlone({ rule }: Indicator, { filling }: Form): FactId[] {
  return rule.facts
    .map(({ id }) => id)
    .filter((id) => filling.facts?.has(id) && amountsOf(id).some((fact) => !filling.facts?.has(fact)));
}

/** The budget that is chosen has a cell of its own in our workbook, also where it is the adjusted one. */
const isReplaced = (id: FactId, { facts }: Rule): boolean =>
  id === "adjusted-budget" && facts.some((each) => each.id === "execution-budget");

/**
 * From amounts; where only a rate was carried over, from the rate as long as the amounts are empty, so that amounts
 * typed later take effect.
 */
function nativeFormula(indicator: Indicator, form: Form, home: string): string | null {
  const { rule } = indicator;
  const isRate = (id: FactId) => amountsOf(id).length > 0;
  const cell = (id: FactId) => {
    const at = form.place(id);
    return at && cellText(at, home);
  };
  const fromAmounts = rule.formula((id) => (isRate(id) || isReplaced(id, rule) ? null : cell(id)));
  const alone = ratesAlone(indicator, form);
  if (alone.length === 0) return fromAmounts;
  const asked = new Set(rule.facts.map(({ id }) => id));
  const instead = new Set<FactId>(alone.flatMap(amountsOf).filter((id) => asked.has(id)));
  const keeps = (id: FactId) => !instead.has(id) && (!isRate(id) || alone.includes(id));
  const fromRates = rule.formula((id) => (keeps(id) ? cell(id) : null));
  if (fromAmounts === null || fromRates === null) return fromAmounts ?? fromRates;
  const amounts = cellsText(
    [...instead].flatMap((id) => form.place(id) ?? []),
    home,
  );
  return `IF(COUNT(${amounts})=${instead.size},${fromAmounts},${fromRates})`;
}

/** The call, made only when all its inputs are filled: a function cannot tell an empty cell from a 0. */
function customFormula(indicator: Indicator, call: ScoreCall, form: Form, home: string): string | null {
  const { rule } = indicator;
  const cell = (id: FactId) => {
    const at = form.place(id);
    return at && cellText(at, home);
  };
  const isGiven = (spec: FactSpec) =>
    call.facts.includes(spec.id) || spec.unit === "judgement" || spec.unit === "grade";
  const given = new Set(rule.facts.filter(isGiven).map(({ id }) => id));
  const native = rule.native((id) => (given.has(id) ? cell(id) : null));
  if (!native) return null;
  const points = call.text({
    cell,
    range(ids) {
      const places = ids.flatMap((id) => form.place(id) ?? []);
      return places.length === ids.length ? cellsText(places, home) : null;
    },
  });
  return points && finish({ ...native, valid: [], points });
}

/** By the rule of this indicator; null for one that only a person can score. */
function ruleFormula(indicator: Indicator, form: Form): Expression | null {
  const call = form.options.formulas === "custom" ? scoreCall(indicator.id, indicator.rule) : null;
  const isAlone = ratesAlone(indicator, form).some((id) => !call?.facts.includes(id));
  const formula = (home: string) =>
    (call && !isAlone ? customFormula(indicator, call, form, home) : null) ??
    nativeFormula(indicator, form, home);
  if (formula("") === null) return null;
  return {
    formula: (home) => formula(home) ?? "",
    value: (read) => scoreValue(indicator, form, read),
  };
}

/** What `of` makes of the indicator by the reading that is chosen, where its form leaves a choice. */
function byReading(
  indicator: Indicator,
  form: Form,
  of: (indicator: Indicator) => Expression | null,
): Expression | null {
  const { inReading } = indicator.rule;
  const usual = of(indicator);
  if (!usual || !inReading || !form.reading) return usual;
  const [first, ...others] = RULE_READINGS;
  const word = (reading: RuleReading) => READING_NAMES[reading];
  return chosenBy(form.reading, [
    [word(first), usual],
    ...others.map(
      (reading) => [word(reading), of({ ...indicator, rule: inReading(reading) }) ?? usual] as const,
    ),
  ]);
}

/** null for an indicator that only a person can score. */
export const scoreFormula = (indicator: Indicator, form: Form): Expression | null =>
  byReading(indicator, form, (each) => ruleFormula(each, form));

/** 评分标准; a formula where they follow the reading that is chosen. */
export function criteriaContent(indicator: Indicator, form: Form): Expression | string {
  const text = (each: Indicator) => criteriaOf(each, ruleWords);
  if (!indicator.rule.inReading || !form.reading) return text(indicator);
  return byReading(indicator, form, (each) => words(text(each))) ?? text(indicator);
}
