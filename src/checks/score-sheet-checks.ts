/** The checks of the score sheet itself: its structure, weights, scores and remarks. */
import type { Check } from "./check";
import { columnNotFound } from "./column-not-found";
import { criteriaPointsMismatch } from "./criteria-points-mismatch";
import { deduction } from "./deduction";
import { deductionTextMismatch } from "./deduction-text-mismatch";
import { deductionUnexplained } from "./deduction-unexplained";
import { gradeMismatch } from "./grade-mismatch";
import { indicatorDuplicate } from "./indicator-duplicate";
import { indicatorMissing } from "./indicator-missing";
import { indicatorNameVariant } from "./indicator-name-variant";
import { inputMissing } from "./input-missing";
import { scoreDiffersFromFormula } from "./score-differs-from-formula";
import { scoreMissing } from "./score-missing";
import { scoreNotAStep } from "./score-not-a-step";
import { scoreNotNumeric } from "./score-not-numeric";
import { scoreOutOfRange } from "./score-out-of-range";
import { sheetNotFound } from "./sheet-not-found";
import { totalMismatch } from "./total-mismatch";
import { weightNotFramework } from "./weight-not-framework";
import { weightSumMismatch } from "./weight-sum-mismatch";
import { weightTotalNot100 } from "./weight-total-not-100";

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
