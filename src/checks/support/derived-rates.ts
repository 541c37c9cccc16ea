/**
 * The rates that remarks speak of, worked out from the amounts of the workbook.
 *
 * The words are those of the remarks; the figures are facts, so nothing here knows which rule uses them.
 */
import type { Decimal } from "../../decimal";
import type { NumericFactId } from "../../facts/facts";

type Figures = ReadonlyMap<NumericFactId, Decimal>;

export interface DerivedRate {
  /** Words that name the rate in a remark. */
  readonly words: RegExp;
  /** Words in the indicator's name by which a bare "控制率" is this one. */
  readonly indicator: RegExp;
  /** What the data give, the rule's own way first; several where practice knows several. */
  readonly values: readonly Decimal[];
}

type Terms = readonly [numerator: NumericFactId, denominator: readonly NumericFactId[]];

interface RateWords {
  readonly words: RegExp;
  readonly indicator: RegExp;
  readonly terms: readonly Terms[];
  /** The printed rate, for a workbook that has no amounts. */
  readonly printed?: NumericFactId;
}

const RATES: readonly RateWords[] = [
  {
    words: /“?三公”?(经费)?/,
    indicator: /公用经费/,
    terms: [["three-public-actual", ["three-public-budget"]]],
    printed: "three-public-rate",
  },
  {
    words: /日常公用(经费)?/,
    indicator: /公用经费/,
    terms: [["routine-actual", ["routine-budget"]]],
    printed: "routine-rate",
  },
  {
    words: /编外(人员)?/,
    indicator: /编外/,
    terms: [["off-establishment-staff", ["established-staff", "off-establishment-staff"]]],
    printed: "off-establishment-rate",
  },
  {
    words: /财政供养(人员)?|在编(人员)?/,
    indicator: /财政供养/,
    terms: [["established-staff", ["authorised-staff"]]],
    printed: "established-staff-rate",
  },
  {
    words: /固定资产|资产/,
    indicator: /固定资产/,
    terms: [["fixed-assets-in-use", ["fixed-assets-total"]]],
    printed: "fixed-asset-utilisation-rate",
  },
  {
    words: /(政府)?采购/,
    indicator: /采购/,
    terms: [["procurement-actual", ["procurement-planned"]]],
    printed: "procurement-rate",
  },
  { words: /及时(回复|办理|答复)/, indicator: /及时(回复|办理)/, terms: [], printed: "petition-timely-rate" },
  { words: /(?<!及时)(回复|答复|办结)/, indicator: /信访/, terms: [], printed: "petition-reply-rate" },
  { words: /满意度/, indicator: /满意度/, terms: [], printed: "satisfaction-rate" },
  {
    words: /(调整)?(调剂|调整)(资金|幅度)?/,
    indicator: /财务合规/,
    terms: [
      ["virement-amount", ["original-budget"]],
      ["virement-amount", ["adjusted-budget"]],
    ],
  },
];

function total(figures: Figures, ids: readonly NumericFactId[]): Decimal | null {
  let all: Decimal | null = null;
  for (const id of ids) {
    const value = figures.get(id);
    if (!value) return null;
    all = all ? all.plus(value) : value;
  }
  return all;
}

function quotient(figures: Figures, [numerator, denominator]: Terms): Decimal | null {
  const above = figures.get(numerator);
  const below = total(figures, denominator);
  return above && below && !below.eq(0) ? above.div(below) : null;
}

function valuesOf(figures: Figures, rate: RateWords): Decimal[] {
  const fromAmounts = rate.terms.flatMap((terms) => quotient(figures, terms) ?? []);
  const printed = rate.printed && figures.get(rate.printed);
  return fromAmounts.length > 0 || !printed ? fromAmounts : [printed];
}

const QUARTERS = [1, 2, 3, 4] as const;

/** A quarter's rate against its scheduled progress, and the progress itself: remarks call both 执行率. */
function quarterRates(figures: Figures): DerivedRate[] {
  return QUARTERS.map((quarter) => {
    const progress =
      quotient(figures, [`paid-q${quarter}`, ["adjusted-budget"]]) ??
      figures.get(`progress-q${quarter}`) ??
      null;
    return {
      words: new RegExp(`第?[${"一二三四"[quarter - 1]}${quarter}]季度`),
      indicator: /(?!)/,
      values: progress ? [progress.times(4).div(quarter), progress] : [],
    };
  });
}

/** The year's execution rate: against the budget, or as the average of the four quarters. */
function annualRates(figures: Figures, quarters: readonly DerivedRate[]): DerivedRate {
  const year = quotient(figures, ["spending", ["adjusted-budget"]]);
  const rates = quarters.flatMap(({ values }) => values[0] ?? []);
  const fourth = quarters[3]?.values[0];
  const average = rates.length === 4 ? rates.reduce((a, b) => a.plus(b)).div(4) : null;
  const values = [average, year, fourth].flatMap((value) => value ?? []);
  return { words: /预算执行|支出进度/, indicator: /预算执行/, values };
}

/** All rates that a remark may state. Those without figures have no values, so that they are known and not judged. */
export function derivedRates(figures: Figures): DerivedRate[] {
  const quarters = quarterRates(figures);
  const named = RATES.map((rate) => ({
    words: rate.words,
    indicator: rate.indicator,
    values: valuesOf(figures, rate),
  }));
  return [...named, ...quarters, annualRates(figures, quarters)];
}

/** Words around a rate's name that do not change which rate it is. */
const FILLERS =
  /扣分(?:情况|原因|说明)?|原因|得分|情况|我(?:局|办|站|委|院|中心|部门|单位)|本(?:部门|单位|年度?)|\d{4}年度?|全年|年度|年末|部门|单位|整体|平均|累计|财政拨款|财政|预算|支出|资金|经费|完成|执行|控制|利用|总|实际|比例|比率|占比|比重|率|进度|为|的|因|由于|[“”"'（）()：:]/g;

/** What is left of a name when the words of the rate and the fillers are gone: anything left names something else. */
function residue(name: string, words: RegExp): string {
  return name.replace(new RegExp(words, "g"), "").replace(FILLERS, "");
}

/**
 * The rates that a remark's words mean: those that the words name, else those of the indicator that the remark stands by.
 * Words that say more than the rate's name (one project's execution rate, one kind of asset) mean none of ours.
 */
export function namedRates(rates: readonly DerivedRate[], name: string, indicator: string): DerivedRate[] {
  const named = rates.filter(({ words }) => words.test(name));
  const clear = named.filter(({ words }) => residue(name, words) === "");
  if (named.length > 0) return clear;
  return residue(name, /(?!)/) === "" ? rates.filter((rate) => rate.indicator.test(indicator)) : [];
}
