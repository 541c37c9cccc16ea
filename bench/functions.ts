/**
 * The functions in cells, beside the same rule as a native formula that HyperFormula calculates.
 * Each run is 5,000 cells: milliseconds ÷ 5 are microseconds a call.
 */
import { HyperFormula } from "hyperformula";
import {
  controlRateRule,
  RATE_ONLY_FRAMEWORK,
  ruleOf,
  virementRule,
} from "../src/functions/support/published-rules";
import type { FactId } from "../src/facts/facts";
import { decimal } from "../src/decimal";
import { toleranceKind } from "../src/rules/tolerance";
import type { Rule } from "../src/rules/rule-kind";
import type { BenchCase, Target, Variant } from "./harness";
import { FUNCTIONS } from "./support/compiled-functions";

const {
  adjustmentRate,
  changeRate,
  checklistScore,
  complianceScore,
  controlRate,
  controlRateScore,
  criteria,
  deductPerItemScore,
  disclosureScore,
  executionScore,
  explain,
  fixedAssetScore,
  frameworkTable,
  grade,
  indicatorScore,
  keyTaskScore,
  offEstablishmentRate,
  offEstablishmentScore,
  outcomeScore,
  petitionScore,
  procurementScore,
  projectTimelinessScore,
  quarterlyExecProgress,
  quarterlyExecRates,
  quarterlyExecScore,
  satisfactionScore,
  staffControlScore,
  targetScore,
  toleranceScore,
  totalScore,
  virementScore,
} = FUNCTIONS;

const CALLS = 5_000;
/** So many rows differ from each other. */
const DIFFERENT = 97;
const FRAMEWORK = "sz-longgang-2022";

type Row = readonly (number | string)[];

const OTHER_WORD: Readonly<Record<string, string>> = { 是: "否", 否: "是", 合规: "有瑕疵", 有瑕疵: "合规" };

/** Another row each time, so that neither side can answer from what it computed before. */
function vary(row: Row, call: number): Row {
  return row.map((value) => {
    if (typeof value === "string") return call % 2 === 0 ? value : (OTHER_WORD[value] ?? value);
    return Number.isInteger(value) ? value + (call % DIFFERENT) : value + (call % DIFFERENT) / 1e4;
  });
}

/** The rows of a run, made before it is timed: what is measured is the calculation. */
const variedRows = (row: Row): Row[] =>
  Array.from({ length: CALLS + DIFFERENT }, (_, call) => vary(row, call));

function custom(row: Row, run: (row: Row) => unknown): Variant {
  const rows = variedRows(row).slice(0, CALLS);
  return {
    name: "PERF function",
    run() {
      for (const each of rows) run(each);
    },
  };
}

function native(row: Row, formulaOf: (cells: readonly string[]) => string): Variant {
  const letters = row.map((_, index) => String.fromCharCode("A".charCodeAt(0) + index));
  const formulas = Array.from(
    { length: CALLS },
    (_, call) => `=${formulaOf(letters.map((letter) => `${letter}${call + 1}`))}`,
  );
  const rows = variedRows(row).map((each) => [...each]);
  let engine: HyperFormula | null = null;
  let round = 0;
  return {
    name: "native formula",
    run() {
      engine ??= HyperFormula.buildFromArray(
        formulas.map((formula, call) => [...rows[call]!, formula]),
        { licenseKey: "gpl-v3" },
      );
      const from = (round += 1) % DIFFERENT;
      engine.setCellContents({ sheet: 0, col: 0, row: 0 }, rows.slice(from, from + CALLS));
    },
  };
}

function ofRule(rule: Rule, facts: readonly FactId[]): (cells: readonly string[]) => string {
  return (cells) => rule.formula((fact) => cells[facts.indexOf(fact)] ?? null) ?? "0";
}

/** One function with the facts that its arguments are, in order. */
interface Scored {
  readonly title: string;
  readonly row: Row;
  readonly run: (row: Row) => unknown;
  readonly rule: Rule;
  readonly facts: readonly FactId[];
}

const PROGRESS: FactId[] = ["progress-q1", "progress-q2", "progress-q3", "progress-q4"];

function scoredFunctions(): Scored[] {
  return [
    {
      title: "QUARTERLY_EXEC_SCORE",
      row: [0.3191, 0.5671, 0.783, 0.9892],
      run: (row) => quarterlyExecScore([[...row]]),
      rule: ruleOf("budget-execution"),
      facts: PROGRESS,
    },
    {
      title: "CONTROL_RATE_SCORE",
      row: [65.49, 71.67],
      run: ([a, b]) => controlRateScore(a, b),
      rule: controlRateRule(null),
      facts: ["routine-actual", "routine-budget"],
    },
    {
      title: "FIXED_ASSET_SCORE",
      row: [319.97, 320.71],
      run: ([a, b]) => fixedAssetScore(a, b),
      rule: ruleOf("fixed-asset-utilisation"),
      facts: ["fixed-assets-in-use", "fixed-assets-total"],
    },
    {
      title: "STAFF_CONTROL_SCORE",
      row: [57, 70],
      run: ([a, b]) => staffControlScore(a, b),
      rule: ruleOf("staff-control"),
      facts: ["established-staff", "authorised-staff"],
    },
    {
      title: "OFF_ESTABLISHMENT_SCORE",
      row: [8, 20],
      run: ([a, b]) => offEstablishmentScore(a, b),
      rule: ruleOf("off-establishment-control"),
      facts: ["off-establishment-staff", "established-staff"],
    },
    {
      title: "SATISFACTION_SCORE",
      row: [0.8951],
      run: ([a]) => satisfactionScore(a),
      rule: ruleOf("satisfaction"),
      facts: ["satisfaction-rate"],
    },
    {
      title: "PROCUREMENT_SCORE",
      row: [370.68, 381.42],
      run: ([a, b]) => procurementScore(a, b),
      rule: ruleOf("procurement-execution", null, RATE_ONLY_FRAMEWORK),
      facts: ["procurement-actual", "procurement-planned"],
    },
    {
      title: "VIREMENT_SCORE",
      row: [210.48, 1602.28],
      run: ([a, b]) => virementScore(a, b),
      rule: virementRule(null),
      facts: ["virement-amount", "original-budget"],
    },
    {
      title: "DISCLOSURE_SCORE",
      row: ["合规", "有瑕疵"],
      run: ([a, b]) => disclosureScore(a, b),
      rule: ruleOf("budget-disclosure"),
      facts: ["budget-disclosure/budget", "budget-disclosure/accounts"],
    },
    {
      title: "KEY_TASK_SCORE",
      row: [1],
      run: ([a]) => keyTaskScore(a),
      rule: ruleOf("key-tasks"),
      facts: ["key-tasks-unfinished"],
    },
    {
      title: "DEDUCT_PER_ITEM_SCORE",
      row: [2],
      run: ([a]) => deductPerItemScore(a, 5),
      rule: ruleOf("budget-compliance"),
      facts: ["budget-nonconformities"],
    },
    {
      title: "PROJECT_TIMELINESS_SCORE",
      row: [1, 4],
      run: ([a, b]) => projectTimelinessScore(a, b),
      rule: ruleOf("project-timeliness"),
      facts: ["projects-done", "projects-planned"],
    },
    {
      title: "PETITION_SCORE",
      row: ["是", 0.9901, 0.9902],
      run: ([a, b, c]) => petitionScore(a, b, c),
      rule: ruleOf("petitions"),
      facts: ["petitions/channel", "petition-reply-rate", "petition-timely-rate"],
    },
    {
      title: "CHECKLIST_SCORE",
      row: ["是", "是", "否"],
      run: (row) => checklistScore([[...row]], [[0.5, 1.5, 1]]),
      rule: ruleOf("management-system"),
      facts: ["management-system/1", "management-system/2", "management-system/3"],
    },
  ];
}

const virementPoints = ofRule(virementRule(null), ["virement-amount", "original-budget"]);

const HALF_A_POINT_EACH = toleranceKind.bind(
  {
    kind: "tolerance",
    ratio: { name: "比率", rate: { id: "rate", name: "比率" } },
    within: "(-∞, 100%]",
    per: 0.5,
    step: "1%",
    floor: 0,
  },
  { indicator: "tolerance", weight: decimal(5) },
);

/** Functions that are no single rule of the sheet, each beside what a native formula does, where one does it. */
const OTHERS: readonly {
  readonly title: string;
  readonly row: Row;
  readonly run: (row: Row) => unknown;
  readonly formula?: (cells: readonly string[]) => string;
}[] = [
  {
    title: "TOTAL_SCORE",
    row: [5.94, 1.51, 24.01, 3.01, 5.01],
    run: (row) => totalScore([[...row]]),
    formula: (cells) => `ROUND(SUM(${cells.join(",")}),2)`,
  },
  {
    title: "GRADE",
    row: [81.44],
    run: ([a]) => grade(a),
    formula: ([a]) => `IF(${a}>=90,"优",IF(${a}>=80,"良",IF(${a}>=60,"中","差")))`,
  },
  {
    title: "CONTROL_RATE",
    row: [65.49, 71.67],
    run: ([a, b]) => controlRate(a, b),
    formula: ([a, b]) => `ROUND(${a}/${b},4)`,
  },
  {
    title: "CHANGE_RATE",
    row: [65.49, 71.67],
    run: ([a, b]) => changeRate(a, b),
    formula: ([a, b]) => `ROUND((${a}-${b})/${b},4)`,
  },
  {
    title: "ADJUSTMENT_RATE",
    row: [210.48, 1602.28],
    run: ([a, b]) => adjustmentRate(a, b),
    formula: ([a, b]) => `ROUND(${a}/${b},4)`,
  },
  {
    title: "OFF_ESTABLISHMENT_RATE",
    row: [8, 20],
    run: ([a, b]) => offEstablishmentRate(a, b),
    formula: ([a, b]) => `ROUND(${a}/(${a}+${b}),4)`,
  },
  {
    title: "EXECUTION_SCORE",
    row: [65.49, 71.67],
    run: ([a, b]) => executionScore(a, b),
    formula: ([a, b]) => `ROUND(MIN(${a}/${b},1)*10,2)`,
  },
  {
    title: "TOLERANCE_SCORE",
    row: [1.0451],
    run: ([a]) => toleranceScore(a, 1, 5, 0.5),
    formula: ofRule(HALF_A_POINT_EACH, ["tolerance/rate"]),
  },
  {
    title: "TARGET_SCORE",
    row: [48.5, 60],
    run: ([a, b]) => targetScore(a, b, 10),
    formula: ([a, b]) => `ROUND(MIN(${a}/${b},1)*10,2)`,
  },
  {
    title: "COMPLIANCE_SCORE",
    row: [0.91, 210.48, 1602.28, 0.81],
    run: ([a, b, c, d]) => complianceScore(a, b, c, d),
    formula: (cells) => `ROUND(${cells[0]}+${virementPoints(cells.slice(1))}+${cells[3]},2)`,
  },
  {
    title: "SCORE",
    row: [0.8951],
    run: ([a]) => indicatorScore("满意度", [[[a]]]),
    formula: ofRule(ruleOf("satisfaction"), ["satisfaction-rate"]),
  },
  {
    title: "QUARTERLY_EXEC_PROGRESS",
    row: [682.61, 971.95, 1339.87, 1609.19],
    run: (row) => quarterlyExecProgress([[...row]], 1712.76),
  },
  {
    title: "QUARTERLY_EXEC_RATES",
    row: [0.3191, 0.5671, 0.783, 0.9892],
    run: (row) => quarterlyExecRates([[...row]]),
  },
  {
    title: "OUTCOME_SCORE",
    row: [6150.5],
    run: ([a]) => outcomeScore([["8000份以上"], ["≤5次"]], [[a], ["6次"]], [[10], [5]]),
  },
  { title: "CRITERIA", row: [], run: () => criteria("预算执行率", FRAMEWORK) },
  {
    title: "EXPLAIN",
    row: [0.3191, 0.5671, 0.783, 0.9892],
    run: (row) => explain("预算执行率", FRAMEWORK, [[[...row]]]),
  },
  { title: "FRAMEWORK_TABLE", row: [], run: () => frameworkTable(FRAMEWORK) },
];

const TARGET: Target = { of: "native formula", against: "PERF function", atLeast: 5 };

export function cases(): BenchCase[] {
  const rules = scoredFunctions().map(({ title, row, run, rule, facts }) => ({
    title: `${title}: ${CALLS.toLocaleString("en")} cells`,
    variants: [custom(row, run), native(row, ofRule(rule, facts))],
    targets: [TARGET],
  }));
  const others = OTHERS.map(({ title, row, run, formula }) => ({
    title: `${title}: ${CALLS.toLocaleString("en")} cells`,
    ...(formula
      ? { variants: [custom(row, run), native(row, formula)], targets: [TARGET] }
      : { variants: [custom(row, run)] }),
  }));
  return [...rules, ...others];
}
