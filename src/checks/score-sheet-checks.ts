/** The checks of the score sheet itself: its structure, weights, scores and remarks. */
import type { Check } from "./check";
import { columnNotFound } from "./column-not-found/check";
import { criteriaPointsMismatch } from "./criteria-points-mismatch/check";
import { deduction } from "./deduction/check";
import { deductionTextMismatch } from "./deduction-text-mismatch/check";
import { deductionUnexplained } from "./deduction-unexplained/check";
import { gradeMismatch } from "./grade-mismatch/check";
import { indicatorDuplicate } from "./indicator-duplicate/check";
import { indicatorMissing } from "./indicator-missing/check";
import { indicatorNameVariant } from "./indicator-name-variant/check";
import { inputMissing } from "./input-missing/check";
import { scoreDiffersFromFormula } from "./score-differs-from-formula/check";
import { scoreMissing } from "./score-missing/check";
import { scoreNotAStep } from "./score-not-a-step/check";
import { scoreNotNumeric } from "./score-not-numeric/check";
import { scoreOutOfRange } from "./score-out-of-range/check";
import { sheetNotFound } from "./sheet-not-found/check";
import { totalMismatch } from "./total-mismatch/check";
import { weightNotFramework } from "./weight-not-framework/check";
import { weightSumMismatch } from "./weight-sum-mismatch/check";
import { weightTotalNot100 } from "./weight-total-not-100/check";

export const scoreSheetChecks: readonly Check[] = [
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
  totalMismatch,
  gradeMismatch,
  deduction,
  deductionUnexplained,
  deductionTextMismatch,
  inputMissing,
];
