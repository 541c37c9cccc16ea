/**
 * What is known of each fact, beside its unit (facts.ts) and its name in each language (messages): one entry, read by
 * recognition, checks, the standard workbook and what carries figures over.
 */
import { isNumericFact, type FactId, type FactUnit, type JudgementId, type NumericFactId } from "./facts";
import type { Measure, Subject } from "./wordings";

export type FactGroup =
  | "budget"
  | "quarters"
  | "progress"
  | "procurement"
  | "operating"
  | "assets"
  | "staff"
  | "work"
  | "compilation"
  | "satisfaction";

/** The amounts that a rate is made of: a numerator, and what adds up to its denominator. */
export interface RateTerms {
  readonly numerator: NumericFactId;
  readonly denominator: readonly NumericFactId[];
}

export interface Fact {
  readonly group: FactGroup;
  /** Whose figure it is and measured how, the best wording first. None: found by quarters, or only ever typed. */
  readonly quantities?: readonly (readonly [Subject, readonly Measure[]])[];
  readonly terms?: RateTerms;
  /** Words that name a rate in a remark; and in an indicator's name, by which a bare "控制率" beside it is this one. */
  readonly remark?: { readonly words: RegExp; readonly indicator: RegExp };
  /** It cannot be more than this one. */
  readonly atMost?: NumericFactId;
  /** Counted by a person; no table holds it. */
  readonly judged?: boolean;
}

const paid: Fact = { group: "quarters" };
const progress = (quarter: 1 | 2 | 3 | 4): Fact => ({
  group: "progress",
  terms: { numerator: `paid-q${quarter}`, denominator: ["adjusted-budget"] },
});

/** In the order of the groups in which the basic data ask for them. */
export const FACTS: Readonly<Record<NumericFactId, Fact>> = {
  "original-budget": {
    group: "budget",
    quantities: [["department", ["original-budget"]]],
  },
  "adjusted-budget": {
    group: "budget",
    quantities: [["department", ["adjusted-budget", "budget"]]],
  },
  spending: {
    group: "budget",
    quantities: [["department", ["spending"]]],
    atMost: "adjusted-budget",
  },
  "virement-amount": { group: "budget", quantities: [["department", ["virement"]]] },
  // Said by whoever chose to measure execution against another budget than the adjusted one.
  "execution-budget": { group: "quarters" },
  "paid-q1": { ...paid, atMost: "paid-q2" },
  "paid-q2": { ...paid, atMost: "paid-q3" },
  "paid-q3": { ...paid, atMost: "paid-q4" },
  "paid-q4": paid,
  "progress-q1": progress(1),
  "progress-q2": progress(2),
  "progress-q3": progress(3),
  "progress-q4": progress(4),
  "procurement-planned": {
    group: "procurement",
    quantities: [["procurement", ["planned", "adjusted-budget", "budget", "original-budget"]]],
  },
  "procurement-actual": {
    group: "procurement",
    quantities: [["procurement", ["actual", "spending"]]],
    atMost: "procurement-planned",
  },
  "procurement-rate": {
    group: "procurement",
    quantities: [["procurement", ["rate"]]],
    terms: { numerator: "procurement-actual", denominator: ["procurement-planned"] },
    remark: { words: /(政府)?采购/, indicator: /采购/ },
  },
  "three-public-budget": {
    group: "operating",
    quantities: [["three-public", ["original-budget", "budget", "adjusted-budget"]]],
  },
  "three-public-actual": {
    group: "operating",
    quantities: [["three-public", ["spending", "actual"]]],
    atMost: "three-public-budget",
  },
  "three-public-rate": {
    group: "operating",
    quantities: [["three-public", ["rate"]]],
    terms: { numerator: "three-public-actual", denominator: ["three-public-budget"] },
    remark: { words: /“?三公”?(经费)?/, indicator: /公用经费/ },
  },
  "routine-budget": {
    group: "operating",
    quantities: [["routine", ["adjusted-budget", "budget", "original-budget"]]],
  },
  "routine-actual": {
    group: "operating",
    quantities: [["routine", ["spending", "actual"]]],
    atMost: "routine-budget",
  },
  "routine-rate": {
    group: "operating",
    quantities: [["routine", ["rate"]]],
    terms: { numerator: "routine-actual", denominator: ["routine-budget"] },
    remark: { words: /日常[公共]用(经费)?/, indicator: /公用经费/ },
  },
  "fixed-assets-total": {
    group: "assets",
    quantities: [["fixed-assets", ["total-value"]]],
  },
  "fixed-assets-in-use": {
    group: "assets",
    quantities: [["fixed-assets", ["in-use"]]],
    atMost: "fixed-assets-total",
  },
  "fixed-asset-utilisation-rate": {
    group: "assets",
    quantities: [["fixed-assets", ["rate"]]],
    terms: { numerator: "fixed-assets-in-use", denominator: ["fixed-assets-total"] },
    remark: { words: /固定资产|资产/, indicator: /固定资产/ },
  },
  "authorised-staff": {
    group: "staff",
    quantities: [
      ["established-staff", ["authorised"]],
      ["staff", ["authorised"]],
    ],
  },
  "established-staff": {
    group: "staff",
    quantities: [["established-staff", ["headcount"]]],
    atMost: "authorised-staff",
  },
  "established-staff-rate": {
    group: "staff",
    quantities: [["established-staff", ["rate"]]],
    terms: { numerator: "established-staff", denominator: ["authorised-staff"] },
    remark: { words: /财政供养(人员)?|在编(人员)?/, indicator: /财政供养/ },
  },
  "off-establishment-staff": {
    group: "staff",
    quantities: [["off-establishment-staff", ["headcount"]]],
  },
  "off-establishment-rate": {
    group: "staff",
    quantities: [["off-establishment-staff", ["rate"]]],
    terms: {
      numerator: "off-establishment-staff",
      denominator: ["established-staff", "off-establishment-staff"],
    },
    remark: { words: /编外(人员)?/, indicator: /编外/ },
  },
  "projects-planned": {
    group: "work",
    quantities: [["projects", ["number-planned"]]],
  },
  "projects-done": {
    group: "work",
    quantities: [["projects", ["number-done"]]],
    atMost: "projects-planned",
  },
  "key-tasks-unfinished": { group: "work", judged: true },
  "budget-nonconformities": { group: "compilation", judged: true },
  "target-faults": { group: "compilation", judged: true },
  "petition-reply-rate": {
    group: "satisfaction",
    quantities: [["petition-reply", ["rate"]]],
    remark: { words: /(?:^|[^时]|(?:^|[^及])时)(回复|答复|办结)/, indicator: /信访/ },
  },
  "petition-timely-rate": {
    group: "satisfaction",
    quantities: [["petition-timely", ["rate"]]],
    remark: { words: /及时(回复|办理|答复)/, indicator: /及时(回复|办理)/ },
  },
  "satisfaction-rate": {
    group: "satisfaction",
    quantities: [["satisfaction", ["rate"]]],
    remark: { words: /满意度/, indicator: /满意度/ },
  },
};

/** A figure with the name that a form has for it. */
export interface NamedFact {
  readonly id: FactId;
  readonly unit: FactUnit;
  readonly name: { readonly zh: string; readonly en?: string | undefined };
}

/** A figure that a framework declares besides the vocabulary's. */
export interface OwnFact extends NamedFact {
  readonly id: JudgementId;
  /** How workbooks call it, its name included. */
  readonly wordings: readonly string[];
  readonly terms: { readonly numerator: FactId; readonly denominator: readonly FactId[] } | null;
  /** It is this figure of the year before. */
  readonly lastYearOf?: NumericFactId;
}

/** In the order of the table. */
export const FACT_IDS: readonly NumericFactId[] = Object.keys(FACTS).filter(isNumericFact);

/** The amounts of a rate, all of them, each once; none for a figure that is typed. */
export function amountsOf(fact: FactId): readonly NumericFactId[] {
  const terms = isNumericFact(fact) ? FACTS[fact].terms : undefined;
  return terms ? [...new Set([terms.numerator, ...terms.denominator])] : [];
}
