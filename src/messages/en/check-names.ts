/** The name of each check and one sentence on what it finds. */
import type { CheckId } from "../../checks/catalogue";
import type { CheckName } from "../zh-CN/check-names";

export const checkNames = {
  "sheet-not-found": {
    title: "No score sheet",
    help: "The workbook holds no departmental performance score sheet.",
  },
  "column-not-found": { title: "Missing column", help: "The score sheet lacks a column that it needs." },
  "indicator-missing": {
    title: "Missing indicator",
    help: "A third-level indicator of the framework is not on the sheet.",
  },
  "indicator-duplicate": {
    title: "Duplicate indicator",
    help: "A third-level indicator stands on the sheet twice.",
  },
  "indicator-name-variant": {
    title: "Misspelt label",
    help: "A label is a near miss of the framework's, most likely a slip.",
  },
  "weight-not-framework": {
    title: "Weight differs from framework",
    help: "The weight of an indicator differs from the framework's.",
  },
  "weight-sum-mismatch": {
    title: "Weights do not add up",
    help: "A parent's weight is not the sum of its children's.",
  },
  "weight-total-not-100": {
    title: "Weights are not 100",
    help: "The third-level weights do not sum to 100.",
  },
  "criteria-points-mismatch": {
    title: "Criteria do not make up the weight",
    help: "The points in the criteria's text do not make up the weight.",
  },
  "score-missing": { title: "Score missing", help: "The score is blank." },
  "score-not-numeric": {
    title: "Score is not a number",
    help: "The score is not a number, or has text or full-width characters in it.",
  },
  "score-out-of-range": { title: "Score out of range", help: "The score is below 0 or above the weight." },
  "score-not-a-step": { title: "Score is no step", help: "The rule's bands can never award this score." },
  "score-differs-from-formula": {
    title: "Score differs from the rule",
    help: "The rule applied to the workbook's data gives another score.",
  },
  "total-mismatch": {
    title: "Total does not add up",
    help: "The printed total is not the sum of the scores.",
  },
  "grade-mismatch": { title: "Grade does not fit", help: "The printed grade is not that of the total." },
  deduction: {
    title: "Deduction",
    help: "The score is below the weight: points lost, the working, how to win them back.",
  },
  "deduction-unexplained": {
    title: "Deduction without a reason",
    help: "Points were lost and the remark is blank.",
  },
  "deduction-text-mismatch": {
    title: "Remark contradicts the data",
    help: "The remark states a rate or a score that the data contradict.",
  },
  "input-missing": { title: "Figures missing", help: "The workbook lacks the figures that the rule needs." },
  "rate-mismatch": {
    title: "Rate does not fit",
    help: "A printed rate is not its numerator over its denominator.",
  },
  "sum-mismatch": {
    title: "Sum does not fit",
    help: "A total is not its parts, beyond the rounding of the parts.",
  },
  "unit-suspect": { title: "Suspect unit", help: "The heading says 万元 over values in 元, or the reverse." },
  "figures-conflict": {
    title: "Conflicting figures",
    help: "One quantity has two values across the tables, units converted.",
  },
  "part-exceeds-whole": { title: "Part exceeds whole", help: "A part is greater than its whole." },
  "progress-decreasing": {
    title: "Implausible progress",
    help: "Cumulative progress falls, or is far outside 0–150%.",
  },
  "actual-exceeds-plan": { title: "Actual exceeds plan", help: "Procurement is above its plan." },
  "target-missed": { title: "Target missed", help: "The actual value falls short of the target." },
  "target-not-quantified": {
    title: "Target not quantified",
    help: "The target is words that nobody can measure.",
  },
  "actual-missing": { title: "Actual value missing", help: "There is a target and no actual value." },
  "over-achieved": {
    title: "Over-achieved",
    help: "The actual value is 130% of the target or more, without a reason.",
  },
  "low-execution": {
    title: "Low execution rate",
    help: "An execution rate below 90% without a written reason.",
  },
  "target-direction": {
    title: "Suspect direction",
    help: "The target's sense cannot be meant, such as cost ≥.",
  },
  "unit-value-mismatch": {
    title: "Value contradicts its unit",
    help: "The value's own unit is not that of the unit column.",
  },
  "template-leftover": {
    title: "Template leftover",
    help: "Prompts, examples or XX of the template are left, or the department's name is wrong.",
  },
  "out-of-year": { title: "Outside the year", help: "A date lies outside the evaluated year." },
  "mixed-framework-years": { title: "Mixed years", help: "Traces of another year's form are on the sheet." },
  "function-argument-blank": {
    title: "Function without its figures",
    help: "A PERF function points at an empty cell, or shows an error or a stale value.",
  },
  "all-full-marks": { title: "Full marks throughout", help: "Every judgement indicator has full marks." },
  "evidence-needed": {
    title: "Evidence needed",
    help: "A judgement indicator has full marks; the re-examination asks for evidence.",
  },
} satisfies Record<CheckId, CheckName>;
