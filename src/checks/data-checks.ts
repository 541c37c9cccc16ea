/** The checks of what stands around the score sheet: supporting tables, targets, traces of other forms. */
import { actualExceedsPlan } from "./actual-exceeds-plan/check";
import { actualMissing } from "./actual-missing/check";
import { allFullMarks } from "./all-full-marks/check";
import type { Check } from "./check";
import { evidenceNeeded } from "./evidence-needed/check";
import { figuresConflict } from "./figures-conflict/check";
import { functionArgumentBlank } from "./function-argument-blank/check";
import { lowExecution } from "./low-execution/check";
import { mixedFrameworkYears } from "./mixed-framework-years/check";
import { outOfYear } from "./out-of-year/check";
import { overAchieved } from "./over-achieved/check";
import { partExceedsWhole } from "./part-exceeds-whole/check";
import { progressDecreasing } from "./progress-decreasing/check";
import { rateMismatch } from "./rate-mismatch/check";
import { sumMismatch } from "./sum-mismatch/check";
import { targetDirection } from "./target-direction/check";
import { targetMissed } from "./target-missed/check";
import { targetNotQuantified } from "./target-not-quantified/check";
import { templateLeftover } from "./template-leftover/check";
import { unitSuspect } from "./unit-suspect/check";
import { unitValueMismatch } from "./unit-value-mismatch/check";

export const dataChecks: readonly Check[] = [
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
];
