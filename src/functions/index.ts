/** Every function of ours, in the order of the documents. */
import type { PerfFunction } from "./definition";
import { adjustmentRate } from "./definitions/adjustment-rate";
import { changeRate } from "./definitions/change-rate";
import { checklistScore } from "./definitions/checklist";
import { complianceScore } from "./definitions/compliance";
import { controlRate } from "./definitions/control-rate";
import { controlRateScore } from "./definitions/control-rate-score";
import { criteria } from "./definitions/criteria";
import { deductPerItemScore } from "./definitions/deduct-per-item";
import { disclosureScore } from "./definitions/disclosure";
import { executionScore } from "./definitions/execution-score";
import { explain } from "./definitions/explain";
import { fixedAssetScore } from "./definitions/fixed-asset";
import { frameworkTable } from "./framework-table";
import { grade } from "./definitions/grade";
import { keyTaskScore } from "./definitions/key-task";
import { offEstablishmentRate } from "./definitions/off-establishment-rate";
import { offEstablishmentScore } from "./definitions/off-establishment";
import { outcomeScore } from "./outcome";
import { petitionScore } from "./definitions/petition";
import { procurementScore } from "./definitions/procurement";
import { projectTimelinessScore } from "./definitions/project-timeliness";
import {
  quarterlyExecProgress,
  quarterlyExecRates,
  quarterlyExecScore,
} from "./definitions/quarterly-execution";
import { satisfactionScore } from "./definitions/satisfaction";
import { indicatorScore } from "./definitions/score";
import { staffControlScore } from "./definitions/staff-control";
import { targetScore } from "./definitions/target-score";
import { toleranceScore } from "./definitions/tolerance-score";
import { totalScore } from "./definitions/total-score";
import { virementScore } from "./definitions/virement";

/** By the names under which functions/ exports them. */
export const FUNCTIONS = {
  quarterlyExecScore,
  quarterlyExecProgress,
  quarterlyExecRates,
  controlRate,
  controlRateScore,
  fixedAssetScore,
  staffControlScore,
  offEstablishmentScore,
  satisfactionScore,
  procurementScore,
  virementScore,
  complianceScore,
  disclosureScore,
  keyTaskScore,
  projectTimelinessScore,
  petitionScore,
  checklistScore,
  deductPerItemScore,
  outcomeScore,
  totalScore,
  grade,
  frameworkTable,
  criteria,
  explain,
  changeRate,
  toleranceScore,
  targetScore,
  executionScore,
  indicatorScore,
  offEstablishmentRate,
  adjustmentRate,
};

export const FUNCTION_LIST: readonly PerfFunction[] = Object.values(FUNCTIONS);

export const FUNCTION_BY_ID: ReadonlyMap<string, PerfFunction> = new Map(
  FUNCTION_LIST.map((each) => [each.id, each]),
);
