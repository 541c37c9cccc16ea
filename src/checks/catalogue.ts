/** The catalogue: every check, in the order of the documents. Ids never change: other programs read them. */
import type { Check } from "./check";
import { actualExceedsPlan } from "./actual-exceeds-plan/check";
import { actualMissing } from "./actual-missing/check";
import { allFullMarks } from "./all-full-marks/check";
import { columnNotFound } from "./column-not-found/check";
import { criteriaPointsMismatch } from "./criteria-points-mismatch/check";
import { deduction } from "./deduction/check";
import { deductionTextMismatch } from "./deduction-text-mismatch/check";
import { deductionUnexplained } from "./deduction-unexplained/check";
import { evidenceNeeded } from "./evidence-needed/check";
import { figuresConflict } from "./figures-conflict/check";
import { frameworkUncertain } from "./framework-uncertain/check";
import { fullMarksContradicted } from "./full-marks-contradicted/check";
import { functionArgumentBlank } from "./function-argument-blank/check";
import { gradeMismatch } from "./grade-mismatch/check";
import { indicatorDuplicate } from "./indicator-duplicate/check";
import { indicatorMissing } from "./indicator-missing/check";
import { indicatorNameVariant } from "./indicator-name-variant/check";
import { inputInvalid } from "./input-invalid/check";
import { inputMissing } from "./input-missing/check";
import { lowExecution } from "./low-execution/check";
import { mixedFrameworkYears } from "./mixed-framework-years/check";
import { outOfYear } from "./out-of-year/check";
import { overAchieved } from "./over-achieved/check";
import { partExceedsWhole } from "./part-exceeds-whole/check";
import { partNotUnderstood } from "./part-not-understood/check";
import { progressDecreasing } from "./progress-decreasing/check";
import { rateMismatch } from "./rate-mismatch/check";
import { readingDiffers } from "./reading-differs/check";
import { scoreDiffersFromFormula } from "./score-differs-from-formula/check";
import { scoreMissing } from "./score-missing/check";
import { scoreNotAStep } from "./score-not-a-step/check";
import { scoreNotNumeric } from "./score-not-numeric/check";
import { scoreOutOfRange } from "./score-out-of-range/check";
import { sheetNotFound } from "./sheet-not-found/check";
import { subtotalMismatch } from "./subtotal-mismatch/check";
import { sumMismatch } from "./sum-mismatch/check";
import { targetDirection } from "./target-direction/check";
import { targetMissed } from "./target-missed/check";
import { targetNotQuantified } from "./target-not-quantified/check";
import { templateLeftover } from "./template-leftover/check";
import { textFigureMismatch } from "./text-figure-mismatch/check";
import { totalCapped } from "./total-capped/check";
import { totalMismatch } from "./total-mismatch/check";
import { unitSuspect } from "./unit-suspect/check";
import { unitValueMismatch } from "./unit-value-mismatch/check";
import { weightNotFramework } from "./weight-not-framework/check";
import { weightSumMismatch } from "./weight-sum-mismatch/check";
import { weightTotalNot100 } from "./weight-total-not-100/check";

const catalogue = [
  sheetNotFound,
  columnNotFound,
  indicatorMissing,
  indicatorDuplicate,
  indicatorNameVariant,
  weightNotFramework,
  weightSumMismatch,
  weightTotalNot100,
  criteriaPointsMismatch,
  scoreMissing,
  scoreNotNumeric,
  scoreOutOfRange,
  scoreNotAStep,
  scoreDiffersFromFormula,
  readingDiffers,
  totalMismatch,
  totalCapped,
  subtotalMismatch,
  gradeMismatch,
  deduction,
  deductionUnexplained,
  deductionTextMismatch,
  textFigureMismatch,
  inputMissing,
  rateMismatch,
  sumMismatch,
  unitSuspect,
  figuresConflict,
  partExceedsWhole,
  progressDecreasing,
  actualExceedsPlan,
  targetMissed,
  targetNotQuantified,
  actualMissing,
  overAchieved,
  lowExecution,
  targetDirection,
  unitValueMismatch,
  templateLeftover,
  outOfYear,
  mixedFrameworkYears,
  functionArgumentBlank,
  allFullMarks,
  evidenceNeeded,
  fullMarksContradicted,
  inputInvalid,
  frameworkUncertain,
  partNotUnderstood,
] as const;

export type CheckId = (typeof catalogue)[number]["id"];

export const CHECKS: readonly Check<CheckId>[] = catalogue;
