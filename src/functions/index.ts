/** Every function of ours, in the order of the documents. */
import type { PerfFunction } from "./definition";
import { adjustmentRate } from "./adjustment-rate";
import { changeRate } from "./change-rate";
import { checklistScore } from "./checklist";
import { complianceScore } from "./compliance";
import { controlRate } from "./control-rate";
import { controlRateScore } from "./control-rate-score";
import { criteria } from "./criteria";
import { deductPerItemScore } from "./deduct-per-item";
import { disclosureScore } from "./disclosure";
import { executionScore } from "./execution-score";
import { explain } from "./explain";
import { fixedAssetScore } from "./fixed-asset";
import { frameworkTable } from "./framework-table";
import { grade } from "./grade";
import { keyTaskScore } from "./key-task";
import { offEstablishmentRate } from "./off-establishment-rate";
import { offEstablishmentScore } from "./off-establishment";
import { outcomeScore } from "./outcome";
import { petitionScore } from "./petition";
import { procurementScore } from "./procurement";
import { projectTimelinessScore } from "./project-timeliness";
import { quarterlyExecProgress, quarterlyExecRates, quarterlyExecScore } from "./quarterly-execution";
import { satisfactionScore } from "./satisfaction";
import { indicatorScore } from "./score";
import { staffControlScore } from "./staff-control";
import { targetScore } from "./target-score";
import { toleranceScore } from "./tolerance-score";
import { totalScore } from "./total-score";
import { virementScore } from "./virement";

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
