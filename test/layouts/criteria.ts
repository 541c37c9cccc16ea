/**
 * Descriptions and full-length scoring criteria in the style of official forms: several sentences, numbering on two
 * levels, thresholds, formulas, and points that add up to the weight. Worded here; names, weights and thresholds are the
 * frameworks'.
 */
import type { Decimal } from "../../src/decimal";
import type { Framework, Indicator } from "../../src/frameworks/framework";

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  "budget-rationality":
    "考察部门预算是否贴合本部门职责与年度中心工作，资金是否分清主次、统筹安排，用以反映预算编制的合理程度。",
  "budget-compliance": "考察部门预算的编制是否遵循财政部门当年有关规范、完整、细化等方面的规定。",
  "target-completeness":
    "考察部门是否对整体支出和各项目编报了绩效目标，依据是否充分，内容是否完整，是否做到应编尽编。",
  "indicator-clarity": "考察绩效指标是否清楚、具体、便于衡量，用以反映部门整体绩效目标分解落实的情况。",
  "procurement-execution": "考察本年度实际采购金额占年度采购计划的比重，以及政府采购各项扶持政策的落实情况。",
  "financial-compliance":
    "考察部门各项支出是否合规，资金调整和调剂是否规范，会计核算是否真实完整，有无虚列、截留、挤占、挪用资金等问题。",
  "budget-disclosure": "考察部门在评价年度内是否依照信息公开的规定，按时、完整地公开部门预算和部门决算。",
  "project-procedure": "考察项目从申报、批复到招投标、调整、验收各环节手续是否齐全，程序是否规范。",
  "project-supervision":
    "考察部门对其实施和主管的项目（含分配到基层使用的专项资金）开展检查、监控和督促整改的情况。",
  "asset-safety": "考察部门资产保存是否完整，配置是否合理，使用和处置是否规范，收入是否及时足额上缴。",
  "fixed-asset-utilisation": "实际在用的固定资产占全部固定资产的比重，用以反映固定资产的使用效率。",
  "staff-control": "本年度在编人数（含工勤人员）与核定编制数（含工勤人员）之比。",
  "off-establishment-control": "本年度使用的劳务派遣等编外人员数与在职人员总数（在编和编外合计）之比。",
  "management-system": "考察部门是否建立预算资金、财务、内部控制和预算绩效等方面的管理制度并认真执行。",
  "operating-expense-control":
    "考察本年度“三公”经费和日常公用经费的实际支出与预算安排之间的关系，用以反映对机构运转成本的控制程度。",
  "budget-execution": "考察部门预算实际支付进度与既定进度的匹配情况，用以反映预算执行的及时与均衡程度。",
  "key-tasks": "考察党委、政府和上级部门下达或交办的重要事项的完成情况，用以反映重点工作的落实程度。",
  "project-timeliness": "考察项目的实际完成时间与计划时间的符合情况。",
  "outcome-effects":
    "考察部门履行职责、落实各项政策和项目的成效，以及对经济、社会、生态环境带来的直接或间接影响。",
  petitions: "考察部门办理群众来信来访的回复情况和及时程度，用以反映对服务群众的重视程度。",
  satisfaction: "社会公众或服务对象对部门履职效果的满意程度。",
};

export function descriptionOf({ id, name }: Indicator): string {
  return DESCRIPTIONS[id] ?? `考察${name}的情况。`;
}

/** "1. …（1分）；2. …（1分）。" */
function list(items: readonly (readonly [string, string | number])[]): string {
  return items.map(([text, points], index) => `${index + 1}. ${text}（${points}分）`).join("；\n") + "。";
}

function bands(name: string, parts: readonly string[]): string {
  return parts.map((part, index) => `（${index + 1}）${part.replace("X", name)}`).join("；\n") + "。";
}

function checklistPoints({ rule }: Indicator): number[] {
  const params = rule.params as { items?: readonly { points: number }[] };
  return (params.items ?? []).map(({ points }) => points);
}

/** @param printed the points that the form prints, where they are not the weight */
type Text = (indicator: Indicator, framework: Framework, printed: Decimal) => string;

const HALVES = (what: string) =>
  `（1）公开的内容、时限、范围均符合要求的，得1.5分；\n（2）已经公开，但${what}的内容、时限或范围不完全符合要求的，得1分；\n（3）没有公开的，得0分。`;

const TEXTS: Readonly<Record<string, Text>> = {
  "budget-rationality": (indicator) =>
    list(
      [
        "预算编制和资金分配与本部门职责相符，体现区委区政府的方针政策和工作部署",
        "围绕年度工作重点，在不同项目、不同用途之间合理分配资金",
        "专项资金预算细化到具体项目，没有因年中大量调剂造成预算和决算差异过大",
        "功能分类、经济分类科目编列准确，项目之间没有频繁调剂",
        "资金分配不固化，能随工作变化调整；对进度慢、完成率低、绩效差的项目不再连年安排",
      ].map((text, index) => [text, checklistPoints(indicator)[index] ?? 1] as const),
    ),
  "budget-compliance": ({ weight }) =>
    `1. 预算编制遵循财政部门当年的各项原则和要求，符合专项资金预算编制、项目库管理和新增项目事前评估等规定（${weight.toString()}分）；\n2. 发现一项不符合的，扣1分，扣完为止。\n评分时请对照当年财政部门印发的预算编制通知和工作方案。`,
  "target-completeness": (_, __, printed) =>
    `1. 按要求编报部门整体和各项目的绩效目标，做到全面覆盖（${printed.toString()}分）；\n2. 没有编报，或者编报的目标不符合要求的，每发现一项扣1分，扣完为止。`,
  "indicator-clarity": (indicator) =>
    list(
      [
        "将部门整体绩效目标分解为具体的工作任务，与年度任务数、计划数相对应",
        "设有能够体现履职效果的社会效益、经济效益、生态效益指标",
        "指标值清晰，可以衡量",
        "含有可以量化的指标",
        "目标值的测算有依据，或者符合客观实际",
      ].map((text, index) => [text, checklistPoints(indicator)[index] ?? 1] as const),
    ),
  "procurement-execution": ({ rule, weight }) => {
    const execution = (points: string) =>
      `政府采购执行率得分=政府采购执行率×${points}分\n政府采购执行率=（实际采购金额合计数/采购计划金额合计数）×100%\n实际采购金额超过采购计划金额的，本项得0分。`;
    if (!rule.isJudgement) return execution(weight.toString());
    return `1. ${execution("1")}\n采购计划是指按规定程序批准的年度政府采购预算。\n2. 政府采购各项扶持政策的执行和落实情况（1分），落实不到位的酌情扣分。`;
  },
  "financial-compliance": ({ rule }) => {
    if (!rule.facts.some(({ id }) => id === "virement-amount"))
      return "1. 支出规范性（1.5分）。资金支出以及调整、调剂符合制度规定，审批手续完整，按事项进度支付的，得1.5分，否则酌情扣分。\n2. 会计核算规范性（1.5分）。核算规范，资料真实完整的，得1.5分；未按规定设专账、支出凭证不合规的，酌情扣分。\n3. 有虚列支出、截留、挤占、挪用资金等情形的，本指标得0分。";
    return "1. 资金支出规范性（1分）。支出的范围、标准、程序符合有关规定，按事项进度支付资金的，得1分，否则酌情扣分。\n2. 资金调整、调剂规范性（1分）。调整、调剂的资金累计不超过本部门预算总规模10%的，得1分；超过10%的，每超出一个百分点扣0.1分，扣完为止。\n3. 会计核算规范性（1分）。严格执行会计核算制度的，得1分；未按规定设专账、支出凭证不合规的，酌情扣分。\n4. 有虚列支出、截留、挤占、挪用资金等情形的，本指标得0分。";
  },
  "budget-disclosure": () =>
    `1. 部门预算公开（1.5分），分档计分：\n${HALVES("预算")}\n2. 部门决算公开（1.5分），分档计分：\n${HALVES("决算")}\n3. 涉密部门按规定不公开的，直接得分。`,
  "project-procedure": () =>
    list([
      ["项目的设立和调整按规定履行报批手续", 1],
      ["招投标、建设、验收以及方案实施等环节严格执行有关制度", 1],
    ]),
  "project-supervision": () =>
    "1. 资金使用单位和基层管理单位建立了有效的资金管理和绩效运行监控机制，且执行情况良好（1分）；\n2. 对主管的专项资金和专项经费开展有效的检查、监控和督促整改（1分）；不能提供证明材料，或者专项资金绩效评价结果为差的，得0分。",
  "asset-safety": () =>
    list([
      ["资产配置合理，保管完整，账实相符", 1],
      ["资产处置规范，有偿使用和处置收入及时足额上缴", 1],
    ]),
  "fixed-asset-utilisation": () =>
    `固定资产利用率=（实际在用固定资产总额/所有固定资产总额）×100%\n${bands("固定资产利用率", ["X≥90%的，得1分", "90%＞X≥75%的，得0.7分", "75%＞X≥60%的，得0.4分", "X＜60%的，得0分"])}`,
  "staff-control": () =>
    `财政供养人员控制率=本年度在编人数（含工勤人员）/核定编制数（含工勤人员）×100%\n${bands("财政供养人员控制率", ["X≤100%的，得1分", "X＞100%的，得0分"])}`,
  "off-establishment-control": () =>
    bands("比率", ["X＜5%的，得1分", "5%≤X≤10%的，得0.5分", "X＞10%的，得0分"]),
  "management-system": (indicator) =>
    list(
      [
        "制定了财政资金管理、财务管理、内部控制等制度",
        "上述制度得到有效执行",
        "按照预算和绩效管理一体化的要求制定了本部门预算绩效管理制度或者工作方案，组织下属单位开展事前评估、目标编报、运行监控、绩效评价和结果应用",
      ].map((text, index) => [text, checklistPoints(indicator)[index] ?? 1] as const),
    ),
  "operating-expense-control": () =>
    `1. “三公”经费控制率=本年度“三公”经费实际支出数/“三公”经费预算安排数×100%\n${bands("“三公”经费控制率", ["X＜90%的，得3分", "90%≤X≤100%的，得2分", "X＞100%的，得0分"])}\n2. 日常公用经费控制率=日常公用经费决算数/日常公用经费调整预算数×100%\n${bands("日常公用经费控制率", ["X＜90%的，得3分", "90%≤X≤100%的，得2分", "X＞100%的，得0分"])}`,
  "budget-execution": (_, framework) => {
    const capped = framework.id === "sz-longgang-2021";
    const quarters = ["一", "二", "三", "四"].map(
      (quarter, index) =>
        `${index + 1}. ${quarter}季度预算执行率得分=（${quarter}季度部门预算支出进度/序时进度${25 * (index + 1)}%）×1分${capped ? "，最高得1分" : ""}`,
    );
    return [
      ...quarters,
      `5. 全年平均支出进度得分=全年平均执行率×2分${capped ? "，最高得2分" : ""}`,
      "其中：全年平均执行率=Σ（每个季度的执行率）÷4",
      "季度支出进度是指截至季度末月份（即3、6、9、12月）的累计支出进度。",
    ].join("\n");
  },
  "key-tasks": () =>
    "重点工作是指上级部门和区委区政府交办、下达的工作任务。全部按期保质完成的，得8分；有一项没有完成的，扣4分，扣完为止。\n注：完成情况可以参考督查部门或者其他权威部门的统计数据。",
  "project-timeliness": () =>
    "1. 部门预算安排的全部项目都按计划时间完成的，得6分；\n2. 部分项目未按计划时间完成的，得分=已完成项目数/计划完成项目总数×6分。",
  "outcome-effects": () =>
    "结合部门职责和整体支出绩效目标，合理设置个性化的绩效指标，将完成情况与目标值进行对比分析后评分，未实现目标的酌情扣分。\n根据履职的内容和性质，从社会效益、经济效益、生态效益、可持续影响等方面中，至少选择三个方面进行评价。",
  petitions: () =>
    list([
      ["建立了便利的群众意见反映渠道和办理回复机制", 1],
      ["当年群众信访办理回复率达到100%", 1],
      ["当年群众信访及时办理回复率达到100%，没有超期", 1],
    ]),
  satisfaction: () =>
    `一般采用社会调查的方式。难以单独开展的，可以参考统计部门数据、民主评议结果或者第三方机构的调查结果，分档计分：\n${bands("满意度", ["X≥95%的，得6分", "90%≤X＜95%的，得4分", "80%≤X＜90%的，得2分", "X＜80%的，得1分"])}`,
};

export function criteriaOf(indicator: Indicator, framework: Framework, printed = indicator.weight): string {
  const text = TEXTS[indicator.id];
  if (!text) throw new Error(`no criteria for ${indicator.id}`);
  return text(indicator, framework, printed);
}
