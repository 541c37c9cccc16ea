/** The functions as a list, in the order of the documents, and by their ids. */
import * as all from "./all";
import type { PerfFunction } from "./definition";

export const FUNCTIONS = {
  quarterlyExecScore: all.quarterlyExecScore,
  quarterlyExecProgress: all.quarterlyExecProgress,
  quarterlyExecRates: all.quarterlyExecRates,
  controlRate: all.controlRate,
  controlRateScore: all.controlRateScore,
  fixedAssetScore: all.fixedAssetScore,
  staffControlScore: all.staffControlScore,
  offEstablishmentScore: all.offEstablishmentScore,
  satisfactionScore: all.satisfactionScore,
  procurementScore: all.procurementScore,
  virementScore: all.virementScore,
  complianceScore: all.complianceScore,
  disclosureScore: all.disclosureScore,
  keyTaskScore: all.keyTaskScore,
  projectTimelinessScore: all.projectTimelinessScore,
  petitionScore: all.petitionScore,
  checklistScore: all.checklistScore,
  deductPerItemScore: all.deductPerItemScore,
  outcomeScore: all.outcomeScore,
  totalScore: all.totalScore,
  grade: all.grade,
  frameworkTable: all.frameworkTable,
  criteria: all.criteria,
  explain: all.explain,
  changeRate: all.changeRate,
  toleranceScore: all.toleranceScore,
  targetScore: all.targetScore,
  executionScore: all.executionScore,
  indicatorScore: all.indicatorScore,
  offEstablishmentRate: all.offEstablishmentRate,
  adjustmentRate: all.adjustmentRate,
};

export const FUNCTION_LIST: readonly PerfFunction[] = Object.values(FUNCTIONS);

export const FUNCTION_BY_ID: ReadonlyMap<string, PerfFunction> = new Map(
  FUNCTION_LIST.map((each) => [each.id, each]),
);
