/**
 * The rates that remarks speak of, worked out from the amounts of the workbook.
 *
 * The words are those of the remarks; the figures are facts, so nothing here knows which rule uses them.
 */
import { sum, type Decimal } from "../../decimal";
import { figure, type Facts } from "../../facts/facts";
import { perObject } from "../../memo";
import { annualBudget } from "../../rules/quarterly/facts";
import { FACT_IDS, FACTS, type RateTerms } from "../../facts/table";

export interface DerivedRate {
  /** Words that name the rate in a remark. */
  readonly words: RegExp;
  /** Words in the indicator's name by which a bare "控制率" is this one. */
  readonly indicator: RegExp;
  /** What the data give, the rule's own way first; several where practice knows several. */
  readonly values: readonly Decimal[];
}

const RATES = FACT_IDS.flatMap((fact) => {
  const { remark, terms } = FACTS[fact];
  return remark ? [{ ...remark, terms: terms ? [terms] : [], printed: fact }] : [];
});

/** 调剂 is measured against either budget, and no table prints its rate. */
const VIREMENT = {
  words: /(调整)?(调剂|调整)(资金|幅度)?/,
  indicator: /财务合规/,
  terms: (["original-budget", "adjusted-budget"] as const).map((budget): RateTerms => ({
    numerator: "virement-amount",
    denominator: [budget],
  })),
  printed: null,
};

function quotient(facts: Facts, { numerator, denominator }: RateTerms): Decimal | null {
  const above = figure(facts, numerator);
  const parts = denominator.flatMap((id) => figure(facts, id) ?? []);
  const below = sum(parts);
  return above && parts.length === denominator.length && !below.eq(0) ? above.div(below) : null;
}

function valuesOf(facts: Facts, rate: (typeof RATES)[number] | typeof VIREMENT): Decimal[] {
  const fromAmounts = rate.terms.flatMap((terms) => quotient(facts, terms) ?? []);
  const printed = rate.printed && figure(facts, rate.printed);
  return fromAmounts.length > 0 || !printed ? fromAmounts : [printed];
}

const QUARTERS = [1, 2, 3, 4] as const;

/** A quarter's rate against its scheduled progress, and the progress itself: remarks call both 执行率. */
function quarterRates(facts: Facts): DerivedRate[] {
  return QUARTERS.map((quarter) => {
    const progress =
      quotient(facts, { numerator: `paid-q${quarter}`, denominator: [annualBudget(facts)] }) ??
      figure(facts, `progress-q${quarter}`) ??
      null;
    return {
      words: new RegExp(`第?[${"一二三四"[quarter - 1]}${quarter}]季度`),
      indicator: /(?!)/,
      values: progress ? [progress.times(4).div(quarter), progress] : [],
    };
  });
}

/** The year's execution rate: against the budget, or as the average of the four quarters. */
function annualRates(facts: Facts, quarters: readonly DerivedRate[]): DerivedRate {
  const year = quotient(facts, { numerator: "spending", denominator: ["adjusted-budget"] });
  const rates = quarters.flatMap(({ values }) => values[0] ?? []);
  const fourth = quarters[3]?.values[0];
  const average = rates.length === 4 ? rates.reduce((a, b) => a.plus(b)).div(4) : null;
  const values = [average, year, fourth].flatMap((value) => value ?? []);
  return { words: /预算执行|支出进度/, indicator: /预算执行/, values };
}

/** All rates that a remark may state. Those without figures have no values, so that they are known and not judged. */
export const derivedRates = perObject((facts: Facts): readonly DerivedRate[] => {
  const quarters = quarterRates(facts);
  const named = [...RATES, VIREMENT].map((rate) => ({
    words: rate.words,
    indicator: rate.indicator,
    values: valuesOf(facts, rate),
  }));
  return [...named, ...quarters, annualRates(facts, quarters)];
});

/** Words around a rate's name that do not change which rate it is. */
const FILLERS =
  /扣分(?:情况|原因|说明)?|原因|得分|情况|我(?:局|办|站|委|院|中心|部门|单位)|本(?:部门|单位|年度?)|\d{4}年度?|全年|年度|年末|部门|单位|整体|平均|累计|财政拨款|财政|预算|支出|资金|经费|完成|执行|控制|利用|总|实际|比例|比率|占比|比重|率|进度|为|的|因|由于|[“”"'（）()：:]/g;

/** What is left of a name when the words of the rate and the fillers are gone: anything left names something else. */
function remainder(name: string, words: RegExp): string {
  return name.replace(new RegExp(words, "g"), "").replace(FILLERS, "");
}

/**
 * The rates that a remark's words mean: those that the words name, else those of the indicator that the remark stands by.
 * Words that say more than the rate's name (one project's execution rate, one kind of asset) match none of them.
 */
export function namedRates(rates: readonly DerivedRate[], name: string, indicator: string): DerivedRate[] {
  const named = rates.filter(({ words }) => words.test(name));
  const clear = named.filter(({ words }) => remainder(name, words) === "");
  if (named.length > 0) return clear;
  return remainder(name, /(?!)/) === "" ? rates.filter((rate) => rate.indicator.test(indicator)) : [];
}
