/** Every function of ours, each by the name under which functions/ exports it. */
export { adjustmentRate } from "./definitions/adjustment-rate";
export { changeRate } from "./definitions/change-rate";
export { checklistScore } from "./definitions/checklist";
export { complianceScore } from "./definitions/compliance";
export { controlRate } from "./definitions/control-rate";
export { controlRateScore } from "./definitions/control-rate-score";
export { criteria } from "./definitions/criteria";
export { deductPerItemScore } from "./definitions/deduct-per-item";
export { disclosureScore } from "./definitions/disclosure";
export { executionScore } from "./definitions/execution-score";
export { explain } from "./definitions/explain";
export { fixedAssetScore } from "./definitions/fixed-asset";
export { frameworkTable } from "./framework-table";
export { grade } from "./definitions/grade";
export { indicatorScore } from "./definitions/score";
export { keyTaskScore } from "./definitions/key-task";
export { offEstablishmentRate } from "./definitions/off-establishment-rate";
export { offEstablishmentScore } from "./definitions/off-establishment";
export { outcomeScore } from "./outcome";
export { petitionScore } from "./definitions/petition";
export { procurementScore } from "./definitions/procurement";
export { projectTimelinessScore } from "./definitions/project-timeliness";
export {
  quarterlyExecScore,
  quarterlyExecProgress,
  quarterlyExecRates,
} from "./definitions/quarterly-execution";
export { satisfactionScore } from "./definitions/satisfaction";
export { staffControlScore } from "./definitions/staff-control";
export { targetScore } from "./definitions/target-score";
export { toleranceScore } from "./definitions/tolerance-score";
export { totalScore } from "./definitions/total-score";
export { virementScore } from "./definitions/virement";
