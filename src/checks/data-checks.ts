/** The checks of what stands around the score sheet: supporting tables, targets, traces of other forms. */
import { actualExceedsPlan } from "./actual-exceeds-plan";
import { actualMissing } from "./actual-missing";
import { allFullMarks } from "./all-full-marks";
import type { Check } from "./check";
import { evidenceNeeded } from "./evidence-needed";
import { figuresConflict } from "./figures-conflict";
import { functionArgumentBlank } from "./function-argument-blank";
import { lowExecution } from "./low-execution";
import { mixedFrameworkYears } from "./mixed-framework-years";
import { outOfYear } from "./out-of-year";
import { overAchieved } from "./over-achieved";
import { partExceedsWhole } from "./part-exceeds-whole";
import { progressDecreasing } from "./progress-decreasing";
import { rateMismatch } from "./rate-mismatch";
import { sumMismatch } from "./sum-mismatch";
import { targetDirection } from "./target-direction";
import { targetMissed } from "./target-missed";
import { targetNotQuantified } from "./target-not-quantified";
import { templateLeftover } from "./template-leftover";
import { unitSuspect } from "./unit-suspect";
import { unitValueMismatch } from "./unit-value-mismatch";

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
