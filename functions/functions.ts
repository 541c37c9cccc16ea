// Every custom function as Excel calls it. Written from src/functions/ by `npm run functions`: do not edit.
// (No JSDoc up here: the metadata generator would take it for the first function's description.)
import * as all from "../src/functions/all";
import { inCell } from "./in-cell";

/**
 * 预算执行率的得分：按四个季度的支出进度与序时进度（25%、50%、75%、100%）相比计分。
 * @customfunction QUARTERLY_EXEC_SCORE
 * @param progress 四个季度末的累计支出进度（4 个单元格，如 31.91% 或 0.3191）
 * @param [reading] 全年部分的口径：平均执行率（默认，印发的标准）、封顶平均执行率、年末执行率
 * @param [weight] 分值，默认 6；改用其他分值时各部分按比例折算
 * @returns 得分
 */
export function quarterlyExecScore(progress: unknown[][], reading?: unknown, weight?: unknown): number {
  return inCell(all.quarterlyExecScore, [progress, reading, weight]);
}

/**
 * 四个季度的支出进度：累计支出数÷年度预算数。
 * @customfunction QUARTERLY_EXEC_PROGRESS
 * @param paid 四个季度末的累计支出数（4 个单元格）
 * @param budget 年度预算数，与支出数同一单位
 * @returns 四个比率，排列与所选单元格相同
 */
export function quarterlyExecProgress(paid: unknown[][], budget: unknown): unknown[][] {
  return inCell(all.quarterlyExecProgress, [paid, budget]);
}

/**
 * 四个季度的预算执行率（支出进度÷序时进度）和它们的平均值。
 * @customfunction QUARTERLY_EXEC_RATES
 * @param progress 四个季度末的累计支出进度（4 个单元格，如 31.91% 或 0.3191）
 * @returns 四个季度的执行率和全年平均执行率，共 5 个；所选单元格是一列时排成一列，否则排成一行
 */
export function quarterlyExecRates(progress: unknown[][]): number[][] {
  return inCell(all.quarterlyExecRates, [progress]);
}

/**
 * 控制率：实际支出数÷预算数（“三公”经费、日常公用经费等）。
 * @customfunction CONTROL_RATE
 * @param actual 实际支出数（决算数）
 * @param budget 预算数（“三公”经费用预算安排数，日常公用经费用调整预算数），与实际支出数同一单位
 * @returns 比率，如 0.9138 即 91.38%
 */
export function controlRate(actual: unknown, budget: unknown): number {
  return inCell(all.controlRate, [actual, budget]);
}

/**
 * 公用经费控制率一个部分（“三公”经费或日常公用经费）的得分：＜90% 得满分，90%—100% 得三分之二，＞100% 得 0 分。
 * @customfunction CONTROL_RATE_SCORE
 * @param actual 实际支出数（决算数）
 * @param budget 预算数（“三公”经费用预算安排数，日常公用经费用调整预算数），与实际支出数同一单位
 * @param [weight] 这个部分的分值，默认 3；改用其他分值时各档按比例折算
 * @returns 得分
 */
export function controlRateScore(actual: unknown, budget: unknown, weight?: unknown): number {
  return inCell(all.controlRateScore, [actual, budget, weight]);
}

/**
 * 固定资产利用率的得分：在用÷全部，≥90% 得满分，75%—90% 得 70%，60%—75% 得 40%，其余 0 分。
 * @customfunction FIXED_ASSET_SCORE
 * @param inUse 在用固定资产总额
 * @param total 固定资产总额，与在用总额同一单位
 * @param [weight] 分值，默认 1；改用其他分值时各档按比例折算
 * @returns 得分
 */
export function fixedAssetScore(inUse: unknown, total: unknown, weight?: unknown): number {
  return inCell(all.fixedAssetScore, [inUse, total, weight]);
}

/**
 * 财政供养人员控制率的得分：在编人数÷核定编制数，不超过 100% 得满分，超过得 0 分。
 * @customfunction STAFF_CONTROL_SCORE
 * @param established 在编人数
 * @param authorised 核定编制数，与在编人数为同一口径的人员
 * @param [weight] 分值，默认 1；改用其他分值时按比例折算
 * @returns 得分
 */
export function staffControlScore(established: unknown, authorised: unknown, weight?: unknown): number {
  return inCell(all.staffControlScore, [established, authorised, weight]);
}

/**
 * 编外人员控制率的得分：编外÷（在编＋编外），＜5% 得满分，5%—10% 得一半，＞10% 得 0 分。
 * @customfunction OFF_ESTABLISHMENT_SCORE
 * @param offEstablishment 编外人数
 * @param established 在编人数
 * @param [weight] 分值，默认 1；改用其他分值时各档按比例折算
 * @returns 得分
 */
export function offEstablishmentScore(
  offEstablishment: unknown,
  established: unknown,
  weight?: unknown,
): number {
  return inCell(all.offEstablishmentScore, [offEstablishment, established, weight]);
}

/**
 * 公众或服务对象满意度的得分：≥95% 得 6 分，90%—95% 得 4 分，80%—90% 得 2 分，＜80% 得 1 分。
 * @customfunction SATISFACTION_SCORE
 * @param rate 满意度（如 95% 或 0.95）；没有开展调查的填“未开展”，得分请人工判断
 * @param [weight] 分值，默认 6；改用其他分值时各档按比例折算
 * @returns 得分
 */
export function satisfactionScore(rate: unknown, weight?: unknown): number {
  return inCell(all.satisfactionScore, [rate, weight]);
}

/**
 * 政府采购执行情况的得分：执行率＝实际采购金额÷采购计划金额；实际大于计划的，执行率部分得 0 分。
 * @customfunction PROCUREMENT_SCORE
 * @param actual 实际采购金额
 * @param planned 采购计划金额，与实际采购金额同一单位
 * @param [policyScore] 采购政策落实情况的得分（0 到分值的一半；也可以填“是”“否”）。不填时没有这个部分，得分＝执行率×分值
 * @param [weight] 分值，默认 2；填了政策得分时，执行率与政策各占一半
 * @returns 得分
 */
export function procurementScore(
  actual: unknown,
  planned: unknown,
  policyScore?: unknown,
  weight?: unknown,
): number {
  return inCell(all.procurementScore, [actual, planned, policyScore, weight]);
}

/**
 * 财务合规性中调整、调剂资金部分的得分：占比不超过 10% 得满分，每超出 1 个百分点扣分值的 10%（不足的按比例），扣完为止。
 * @customfunction VIREMENT_SCORE
 * @param adjusted 调整、调剂资金数
 * @param budget 预算数（默认口径为年初预算数），与调整、调剂资金数同一单位
 * @param [weight] 这个部分的分值，默认 1；改用其他分值时按比例折算
 * @returns 得分
 */
export function virementScore(adjusted: unknown, budget: unknown, weight?: unknown): number {
  return inCell(all.virementScore, [adjusted, budget, weight]);
}

/**
 * 财务合规性的得分：支出规范（1 分）＋调整、调剂资金（1 分）＋会计核算（1 分）；有虚列、截留、挤占、挪用的得 0 分。
 * @customfunction COMPLIANCE_SCORE
 * @param expenditureScore 支出规范部分的得分（0 到 1 分；也可以填“是”“否”）
 * @param adjusted 调整、调剂资金数
 * @param budget 预算数（默认口径为年初预算数），与调整、调剂资金数同一单位
 * @param accountingScore 会计核算部分的得分（0 到 1 分；也可以填“是”“否”）
 * @param [violation] 是否有虚列支出、截留、挤占或挪用资金等情形：是、否；默认否
 * @param [frameworkId] 指标体系编号，默认 sz-yantian-2023；sz-longgang-2020 为支出 1.5 分＋核算 1.5 分，不计调整、调剂
 * @returns 得分
 */
export function complianceScore(
  expenditureScore: unknown,
  adjusted: unknown,
  budget: unknown,
  accountingScore: unknown,
  violation?: unknown,
  frameworkId?: unknown,
): number {
  return inCell(all.complianceScore, [
    expenditureScore,
    adjusted,
    budget,
    accountingScore,
    violation,
    frameworkId,
  ]);
}

/**
 * 预决算信息公开的得分：预算公开、决算公开各 1.5 分，合规得 1.5 分，有瑕疵得 1 分，未公开得 0 分；涉密部门得满分。
 * @customfunction DISCLOSURE_SCORE
 * @param budget 预算公开情况：合规、有瑕疵、未公开，或 2、1、0
 * @param finalAccounts 决算公开情况：合规、有瑕疵、未公开，或 2、1、0
 * @param [classified] 是否涉密部门按规定不公开：是、否；默认否
 * @returns 得分
 */
export function disclosureScore(budget: unknown, finalAccounts: unknown, classified?: unknown): number {
  return inCell(all.disclosureScore, [budget, finalAccounts, classified]);
}

/**
 * 重点工作完成情况的得分：分值－每项扣分×未完成项数，扣完为止。
 * @customfunction KEY_TASK_SCORE
 * @param unfinished 未按期保质完成的重点工作项数（全部完成填 0）
 * @param [weight] 分值，默认 8
 * @param [each] 每有一项未完成扣的分数，默认 4，不随分值折算
 * @returns 得分
 */
export function keyTaskScore(unfinished: unknown, weight?: unknown, each?: unknown): number {
  return inCell(all.keyTaskScore, [unfinished, weight, each]);
}

/**
 * 项目完成及时性的得分：全部按时完成得满分，否则得分＝按时完成数÷计划完成数×分值。
 * @customfunction PROJECT_TIMELINESS_SCORE
 * @param done 按时完成的项目数
 * @param planned 计划完成的项目数
 * @param [weight] 分值，默认 6；改用其他分值时按比例折算
 * @returns 得分
 */
export function projectTimelinessScore(done: unknown, planned: unknown, weight?: unknown): number {
  return inCell(all.projectTimelinessScore, [done, planned, weight]);
}

/**
 * 群众信访办理情况的得分：建立渠道和回复机制、回复率 100%、及时回复率 100% 各占三分之一；当年没有群众信访的得满分。
 * @customfunction PETITION_SCORE
 * @param channel 是否建立群众意见反映渠道和回复机制：是、否；当年没有群众信访的，三个参数中任何一个填“无信访”
 * @param replyRate 回复率（如 100% 或 1）
 * @param timelyRate 及时回复率（如 100% 或 1）
 * @param [weight] 分值，默认 3；改用其他分值时按比例折算
 * @returns 得分
 */
export function petitionScore(
  channel: unknown,
  replyRate: unknown,
  timelyRate: unknown,
  weight?: unknown,
): number {
  return inCell(all.petitionScore, [channel, replyRate, timelyRate, weight]);
}

/**
 * 逐项判断的得分：每一项判断为“是”的，得这一项的分数（预算编制合理性、绩效指标明确性、项目实施程序等）。
 * @customfunction CHECKLIST_SCORE
 * @param met 各项是否做到：是、否（或 TRUE、FALSE、1、0）
 * @param points 各项的分数，与判断一一对应
 * @returns 得分
 */
export function checklistScore(met: unknown[][], points: unknown[][]): number {
  return inCell(all.checklistScore, [met, points]);
}

/**
 * 按项扣分的得分：分值－每项扣分×发现的项数，扣完为止（预算编制规范性、绩效目标完整性等）。
 * @customfunction DEDUCT_PER_ITEM_SCORE
 * @param count 发现的问题项数（没有问题填 0）
 * @param weight 分值
 * @param [each] 每项扣的分数，默认 1
 * @returns 得分
 */
export function deductPerItemScore(count: unknown, weight: unknown, each?: unknown): number {
  return inCell(all.deductPerItemScore, [count, weight, each]);
}

/**
 * 效果性的参考得分：按部门自设指标计算，达到目标得满分，未达到按比例；反向指标超过目标的按比例减少，到目标的两倍为 0。
 * @customfunction OUTCOME_SCORE
 * @param targets 各指标的目标值（数字，或“8000份以上”“≤5次”这样的写法）
 * @param actuals 各指标的实际完成值；定性指标填人工评定的比例（如 90%）
 * @param weights 各指标的分数
 * @param [kinds] 各指标的类型：正向、反向、等于、定性；不填时按目标值的写法判断，没有写明的按正向
 * @returns 各指标得分之和，供人工参考
 */
export function outcomeScore(
  targets: unknown[][],
  actuals: unknown[][],
  weights: unknown[][],
  kinds?: unknown[][],
): number {
  return inCell(all.outcomeScore, [targets, actuals, weights, kinds]);
}

/**
 * 总分：各项得分之和，保留两位小数。
 * @customfunction TOTAL_SCORE
 * @param scores 各项得分（空白单元格不计；合并单元格、分散的区域都可以）
 * @returns 总分
 */
export function totalScore(scores: unknown[][]): number {
  return inCell(all.totalScore, [scores]);
}

/**
 * 评分等级：优 [90, 100]、良 [80, 90)、中 [60, 80)、差 [0, 60)。
 * @customfunction GRADE
 * @param total 总分
 * @param [frameworkId] 指标体系编号，如 sz-longgang-2022；默认用共同的等级划分
 * @returns 优、良、中或差
 */
export function grade(total: unknown, frameworkId?: unknown): string {
  return inCell(all.grade, [total, frameworkId]);
}

/**
 * 指标体系表：三级指标、参考分值和评分标准，连同表头共 22 行 7 列；一级、二级指标只在各自的第一行写出。
 * @customfunction FRAMEWORK_TABLE
 * @param frameworkId 指标体系编号，如 sz-longgang-2022
 * @returns 溢出的表格
 */
export function frameworkTable(frameworkId: unknown): unknown[][] {
  return inCell(all.frameworkTable, [frameworkId]);
}

/**
 * 一个三级指标的评分标准。
 * @customfunction CRITERIA
 * @param indicator 三级指标的名称，也可以是简称，如 满意度
 * @param [frameworkId] 指标体系编号，如 sz-longgang-2022；默认 sz-yantian-2023
 * @returns 评分标准的文字
 */
export function criteria(indicator: unknown, frameworkId?: unknown): string {
  return inCell(all.criteria, [indicator, frameworkId]);
}

/**
 * 一个三级指标的计算过程：由数据到得分，逐步写出。
 * @customfunction EXPLAIN
 * @param indicator 三级指标的名称，如 预算执行率
 * @param frameworkId 指标体系编号，如 sz-longgang-2022
 * @param facts 这个指标的数据，依次给出，可以是几个单元格或区域；给得不对时，提示会列出需要哪些
 * @returns 计算过程的文字，一步一行
 */
export function explain(indicator: unknown, frameworkId: unknown, facts: unknown[][][]): string {
  return inCell(all.explain, [indicator, frameworkId, facts]);
}

/**
 * 变动率：（本年数－上年数）÷上年数，减少的是负数（“三公”经费变动率、结转结余变动率等）。
 * @customfunction CHANGE_RATE
 * @param current 本年数（决算数）
 * @param previous 上年数（决算数），与本年数同一单位
 * @returns 比率，如 -0.0889 即下降 8.89%
 */
export function changeRate(current: unknown, previous: unknown): number {
  return inCell(all.changeRate, [current, previous]);
}

/**
 * 按界限扣分的得分：比率在界限以内得满分，超出的每一步（默认 1 个百分点）扣若干分，扣完为止。
 * @customfunction TOLERANCE_SCORE
 * @param rate 比率（如 104.5% 或 1.045；变动率可以是负数）
 * @param limit 得满分的界限，如 100%、0
 * @param weight 分值
 * @param per 每超出一步扣的分数
 * @param [step] 一步是多少，默认 1%（1 个百分点）
 * @param [direction] 方向：反向（≤，默认，高出界限扣分）、正向（≥，低于界限扣分）、等于
 * @param [counting] 不足一步的：按比例（默认）、按一步、不扣
 * @returns 得分
 */
export function toleranceScore(
  rate: unknown,
  limit: unknown,
  weight: unknown,
  per: unknown,
  step?: unknown,
  direction?: unknown,
  counting?: unknown,
): number {
  return inCell(all.toleranceScore, [rate, limit, weight, per, step, direction, counting]);
}

/**
 * 一个绩效指标的得分：达到指标值得满分；≥ 的未达到按比例；≤ 的超过后按比例减少，到指标值的两倍为 0 分；＝ 的两边都按比例。
 * @customfunction TARGET_SCORE
 * @param actual 实际完成值；定性指标填人工评定的比例（如 90%）
 * @param target 年度指标值（数字，或“≥50个”“≤4万元”这样的写法）
 * @param weight 分值
 * @param [direction] 方向：正向（≥）、反向（≤）、等于（＝）、定性；不填时按指标值的写法判断，没有写明的按正向
 * @returns 得分
 */
export function targetScore(actual: unknown, target: unknown, weight: unknown, direction?: unknown): number {
  return inCell(all.targetScore, [actual, target, weight, direction]);
}

/**
 * 项目支出绩效自评表资金部分的得分：全年执行数÷全年预算数×分值，超过 100% 的按 100% 计。
 * @customfunction EXECUTION_SCORE
 * @param executed 全年执行数（B）
 * @param budget 全年预算数（A），与执行数同一单位
 * @param [weight] 分值，默认 10
 * @returns 得分
 */
export function executionScore(executed: unknown, budget: unknown, weight?: unknown): number {
  return inCell(all.executionScore, [executed, budget, weight]);
}

/**
 * 任何一个三级指标的得分：按指标体系里这个指标的规则，由数据算出。
 * @customfunction SCORE
 * @param indicator 三级指标的名称，也可以是简称，如 满意度
 * @param facts 这个指标的数据，依次给出，可以是几个单元格或区域；最后可以写指标体系编号，如 sz-longgang-2020，默认 sz-yantian-2023
 * @returns 得分
 */
export function indicatorScore(indicator: unknown, facts: unknown[][][]): number {
  return inCell(all.indicatorScore, [indicator, facts]);
}

/**
 * 编外人员控制率：编外人数÷（在编人数＋编外人数）。
 * @customfunction OFF_ESTABLISHMENT_RATE
 * @param offEstablishment 编外人数
 * @param established 在编人数
 * @returns 比率，如 0.3736 即 37.36%
 */
export function offEstablishmentRate(offEstablishment: unknown, established: unknown): number {
  return inCell(all.offEstablishmentRate, [offEstablishment, established]);
}

/**
 * 预算调整率：调整、调剂资金数÷预算数。
 * @customfunction ADJUSTMENT_RATE
 * @param adjusted 调整、调剂资金的累计数
 * @param budget 预算数（默认口径为年初预算数），与调整、调剂资金数同一单位
 * @returns 比率，如 0.0689 即 6.89%
 */
export function adjustmentRate(adjusted: unknown, budget: unknown): number {
  return inCell(all.adjustmentRate, [adjusted, budget]);
}
