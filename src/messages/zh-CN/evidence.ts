/** Which evidence a re-examination asks for: in the check of full marks, and in the standard workbook. */
const BY_INDICATOR: Readonly<Record<string, readonly string[]>> = {
  "budget-rationality": [
    "预算编制说明及预算批复文件",
    "预算与部门职责、年度工作计划的对应关系",
    "专项资金细化到具体项目的明细",
    "年中调整、调剂的批准文件",
  ],
  "budget-compliance": ["财政部门当年的预算编制通知", "报送的预算草案及审核意见", "预算系统的编报记录"],
  "target-completeness": [
    "部门整体支出绩效目标申报表",
    "全部项目的绩效目标申报表（与项目清单逐一对应）",
    "财政部门的审核意见",
  ],
  "indicator-clarity": [
    "绩效目标申报表及指标值的测算依据",
    "年度工作计划与绩效指标的对应表",
    "往年实际值或行业标准",
  ],
  "procurement-execution": [
    "政府采购计划备案表",
    "采购合同、验收单和支付凭证",
    "落实节能环保、扶持中小企业等采购政策的证明（中小企业声明函、预留份额情况等）",
  ],
  "financial-compliance": [
    "财务管理制度和会计核算资料",
    "大额支出的审批和集体决策记录",
    "调整、调剂的批复文件",
    "审计、巡察、财政检查的结论及整改情况",
  ],
  "budget-disclosure": [
    "预算公开和决算公开的网页截图（含网址和公开日期）",
    "公开内容与批复数一致的核对表",
    "涉密不公开的，附定密依据",
  ],
  "project-procedure": ["项目立项和调整的报批文件", "招标投标资料、合同", "竣工或完工验收报告"],
  "project-supervision": [
    "项目管理和监控的制度",
    "检查、督促的通知、记录和整改回复",
    "绩效运行监控表",
    "专项资金绩效评价的结果",
  ],
  "asset-safety": ["资产管理制度", "年度资产盘点表和账实核对记录", "资产处置的批复和收入上缴凭证"],
  "management-system": [
    "预算、收支、采购、资产、合同等内部管理制度的汇编",
    "制度执行的记录（审批单、检查记录）",
    "预算绩效管理制度和实施情况",
  ],
  "key-tasks": [
    "年度重点工作清单（政府工作报告分工、上级交办文件）",
    "每项工作的完成时间和成果材料",
    "督查部门的考核结果",
  ],
  "outcome-effects": [
    "部门自定的效益指标、目标值和实际值",
    "反映社会、经济、生态效益的统计数据或第三方报告",
    "成果的获奖、表彰或媒体报道",
  ],
  petitions: [
    "信访受理渠道和回复机制的文件",
    "信访登记台账（受理日期、回复日期）",
    "逐件回复的凭证；没有信访的，附有关部门的证明",
  ],
  satisfaction: ["满意度调查方案和问卷", "样本量、发放和回收的记录", "调查结果统计表或第三方调查报告"],
};

const GENERIC = ["能证明达到评分标准每一条的文件、记录或数据", "形成材料的日期和文号"] as const;

export function evidenceFor(indicator: string | null): readonly string[] {
  return (
    (indicator !== null && Object.hasOwn(BY_INDICATOR, indicator) ? BY_INDICATOR[indicator] : undefined) ??
    GENERIC
  );
}
