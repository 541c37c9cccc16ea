/** The name of each check and one sentence on what it finds: for lists, the findings sheet and SARIF rules. */
import type { CheckId } from "../../checks/catalogue";

export interface CheckName {
  readonly title: string;
  readonly help: string;
}

export const checkNames = {
  "sheet-not-found": { title: "没有评分表", help: "工作簿里找不到部门整体支出绩效评分表。" },
  "column-not-found": { title: "缺少栏目", help: "评分表缺少必需的一栏（指标、分值或得分）。" },
  "indicator-missing": { title: "缺少指标", help: "指标体系框架里有而评分表里没有的三级指标。" },
  "indicator-duplicate": { title: "指标重复", help: "同一个三级指标在评分表里出现了两次。" },
  "indicator-name-variant": { title: "指标名称有误", help: "指标名称与框架相近但不一致，多半是错别字。" },
  "weight-not-framework": { title: "分值与框架不同", help: "三级指标的分值与指标体系框架的参考分值不同。" },
  "weight-sum-mismatch": { title: "分值合计不符", help: "上级指标的分值不等于其下级指标分值之和。" },
  "weight-total-not-100": { title: "总分值不是 100", help: "全部三级指标的分值之和不是 100 分。" },
  "criteria-points-mismatch": {
    title: "评分标准与分值不符",
    help: "评分标准文字里写的分数凑不成该指标的分值。",
  },
  "score-missing": { title: "得分未填", help: "得分一栏空白。" },
  "score-not-numeric": { title: "得分不是数字", help: "得分一栏不是数字，或者数字里夹有文字、全角字符。" },
  "score-out-of-range": { title: "得分超出范围", help: "得分小于 0 或大于分值。" },
  "score-not-a-step": { title: "得分不在档次内", help: "按评分标准的分档不可能得出这个分数。" },
  "score-differs-from-formula": {
    title: "得分与计算不符",
    help: "把工作簿里的数据代入评分标准，得出的分数与所填得分不同。",
  },
  "total-mismatch": { title: "总分不符", help: "填写的总分不等于各项得分之和。" },
  "grade-mismatch": { title: "等级不符", help: "填写的评价等级与总分所在的档次不符。" },
  deduction: { title: "扣分", help: "得分低于分值：扣了多少，怎么算的，怎样才能拿回来。" },
  "deduction-unexplained": { title: "扣分未说明", help: "扣了分而扣分情况及整改情况说明空白。" },
  "deduction-text-mismatch": { title: "说明与数据不符", help: "扣分说明里写的比率或得分与数据不符。" },
  "input-missing": { title: "缺少数据", help: "工作簿里没有计算该指标得分所需的数据。" },
  "rate-mismatch": { title: "比率不符", help: "表中的比率不等于分子除以分母。" },
  "sum-mismatch": { title: "合计不符", help: "合计数不等于各分项之和，差额超出四舍五入的范围。" },
  "unit-suspect": { title: "单位可疑", help: "表头写万元而数值像是元，或者相反。" },
  "figures-conflict": { title: "数据前后不一", help: "同一个数在不同的表里不一样（单位已换算）。" },
  "part-exceeds-whole": { title: "部分大于整体", help: "其中数大于总数，例如在用大于原值、支出大于预算。" },
  "progress-decreasing": { title: "进度异常", help: "累计支出进度下降，或者远超 0–150%。" },
  "actual-exceeds-plan": { title: "实际超过计划", help: "政府采购实际金额超过计划金额。" },
  "target-missed": { title: "目标未完成", help: "绩效指标的实际完成值没有达到预期值。" },
  "target-not-quantified": {
    title: "目标未量化",
    help: "绩效目标只有“较高”“提升”一类文字，没有可以衡量的数值。",
  },
  "actual-missing": { title: "完成值未填", help: "有绩效目标而没有实际完成值。" },
  "over-achieved": { title: "超额完成过多", help: "实际值达到目标的 130% 以上而没有说明原因。" },
  "low-execution": { title: "执行率偏低", help: "预算执行率低于 90% 而没有说明原因。" },
  "target-direction": {
    title: "目标方向可疑",
    help: "目标的大于、小于方向与常理相反，例如成本“≥”、投诉“≥”。",
  },
  "unit-value-mismatch": { title: "数值与单位矛盾", help: "数值自带的单位与计量单位一栏不同。" },
  "template-leftover": { title: "模板残留", help: "表中还留有模板的提示语、示例或 XX，或者部门名称没有改。" },
  "out-of-year": { title: "年度不符", help: "出现了评价年度以外的日期。" },
  "mixed-framework-years": { title: "混用不同年度的表样", help: "表中留有其他年度表样的内容。" },
  "function-argument-blank": {
    title: "函数引用了空单元格",
    help: "PERF 函数引用了空单元格，或者显示 #NAME? 等错误值、过期值。",
  },
  "all-full-marks": { title: "主观指标全部满分", help: "所有需要人工判断的指标都给了满分。" },
  "evidence-needed": { title: "需备佐证材料", help: "需要人工判断的指标给了满分，复核时要看佐证材料。" },
} satisfies Record<CheckId, CheckName>;
