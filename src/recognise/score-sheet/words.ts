/**
 * The words of a score sheet's headings and closing rows, as data. A heading is one piece of evidence among several
 * (evidence.ts): what a column holds decides where the words are new.
 */
import { perText } from "../../memo";
import { squeeze } from "../../text";

/** What a heading may say about its column; several may apply ("复核扣分说明"). */
export const HEADING_WORDS = {
  weight: /分值|权重|满分|标准分|参考分|基准分|基本分|赋分|配分|应得分|指标分(?!析)/,
  /** Points reached, whoever gave them. */
  score:
    /得分|实得|平均分|评分$|打分|分数|自评分|评价分|考核分|评定分|实际分|计分$|成绩|自查分|评估分|核定分|复核分|评审分|打的分|^(自评|自查|考评|复核|复评|评定|核定|审核)(值|结果|情况)?$/,
  lastYear: /上年|上一年|去年|往年|前一年/,
  /** Given by somebody else than the department. */
  reviewed:
    /复核|复评|再评价|审核|财政|抽查|抽评|重点评价|第三方|核定|核减|评审|核查|机构|专家|主管|考评组|评价组|审定|复审/,
  self: /自评|自查|自我|本单位|本部门|单位(评|打)|部门(评|打)/,
  deduction: /扣分|扣减|失分|减分|扣除|扣的分/,
  /** A share, a rate or a factor: never points. */
  factor: /系数|得分率|率$|比例|占比|比重|完成度|百分比/,
  /** (自评 − 复核) ÷ 自评 of a review form. */
  deviation: /偏离(度|率)|偏差(度|率)|差异(度|率)/,
  serial: /^(序号|编号|行次|项次|序|No\.?)$/i,
  target: /目标值|指标值|预期值|计划值|标准值|年度目标/,
  actual: /完成值|实际值|实现值|实际完成|完成情况|完成指标/,
  evidence: /佐证|证明|附件|材料|资料|支撑/,
  /** Before remark: 扣分标准 is how points are taken away, 扣分原因 why they were. */
  criteria:
    /标准(?!分|值)|细则|(评分|评价|计分|考核|打分|评定|赋分|扣分|得分|评判|计算|考评|量化)(办法|规则|方法|要求|准则|公式)|评分(说明|要点)|计分说明/,
  remark:
    /扣分|扣减|整改|失分|减分|原因|理由|得分(说明|依据|情况说明)|评分(依据|理由)|自评说明|情况说明|问题|措施|备注|备考|[核审]说明|意见/,
  description:
    /指标(说明|解释|释义|内涵|含义|定义|要点|描述)|考核(内容|要点)|评价(内容|要点)|解释|内涵|释义|^说明$|主要内容/,
  name: /指标|名称|评价内容|考核内容|评价项目|考核项目|评分项目|评价要素|^项目$/,
} as const;

export type HeadingWord = keyof typeof HEADING_WORDS;

const LEVELS: readonly [1 | 2 | 3, RegExp][] = [
  [1, /[一1Ⅰ]级/],
  [2, /[二2Ⅱ]级/],
  [3, /[三3Ⅲ]级/],
];

export function levelSaid(heading: string): 1 | 2 | 3 | null {
  return LEVELS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/** A cell of a header: short, and of such words as headers use. */
const HEADING =
  /^(名称|.*指标.*|.*分值.*|.*权重.*|.*满分.*|.*得分.*|.*分数.*|.*扣分.*|.*说明.*|.*标准.*|.*评分.*|.*细则.*|.*办法.*|.*原因.*|.*情况|.*内容|.*系数|.*材料|备注|序号|编号|名次|年度.*|.*[值率]|.*维度|.*要素|.*方面|.*层次?|.*[大中小]类|.*类别|.*自评.*|.*复核.*|.*复评.*|.*评价.*|.*考核.*|.*项目|.*依据|.*理由|.*要点|.*公式|.*释义|.*内涵|实得|.*打分|.*成绩|.*级)$/;
const LONGEST_HEADING = 20;

export function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && HEADING.test(squeeze(text));
}

/** Long texts are criteria and remarks: nothing closes a sheet in a paragraph. */
const LONGEST_SENTENCE = 60;

const TOTAL_QUALIFIER =
  "自评|自查|自我|综合|评价|考核|绩效|最终|最后|实际|本年度?|各项|全部|整体|部门|单位|指标|评分|评定|评估|复核";
const TOTAL_WORD = "总计|合计|共计|总分|总得分|总评|总评分|总成绩|总和|汇总|累计|总|综合得分|综合评分|合";
const TOTAL_ENDING = "得分|评分|分数|分值|成绩|结果|情况|分|数|值|计|栏";
const TOTAL = new RegExp(
  `^(?:${TOTAL_QUALIFIER})*(?:得分|评分|分值|分数)?(?:${TOTAL_WORD})(?:${TOTAL_ENDING}|总计|合计|汇总)*$|^综合(?:得分|评分|评价)$`,
);
/** "总分（100分）", "合计：", "自评总分（满分100）". */
const BRACKETED = /[(（【[][^)）】\]]*[)）】\]]/g;

export const isTotalLabel = perText((text) => {
  if (text.length > LONGEST_SENTENCE) return false;
  const plain = squeeze(text)
    .replace(BRACKETED, "")
    .replace(/[^\p{L}]+/gu, "");
  return plain.length >= 2 && plain !== "合分" && TOTAL.test(plain);
});

const clausesOf = perText((text): readonly string[] =>
  text.length > LONGEST_SENTENCE
    ? []
    : squeeze(text)
        .split(/[,，;；。]/)
        .filter((clause) => clause !== ""),
);

/** "总分：97.5分", "自评总得分 97.5": the label and its figure in one cell. */
export function totalWithFigure(text: string): string | null {
  for (const clause of clausesOf(text)) {
    const match = /^(\D{2,12}?)[::为是]?(\d{1,3}(?:\.\d+)?)分?$/.exec(clause.replace(BRACKETED, ""));
    if (match && isTotalLabel(match[1]!)) return match[2]!;
  }
  return null;
}

const GRADE =
  /^(?:评[分价定]|绩效|自评|综合|考核|最终|部门|复核)*(?:结果|得分)?(?:等级|等次|级别|评级|档次)(?:[(（].*[)）])?$/;
export const isGradeLabel = perText((text) => {
  if (text.length > LONGEST_SENTENCE) return false;
  return GRADE.test(squeeze(text).replace(/[:：]$/, ""));
});

const GRADE_VALUE = /^(优秀?|良好?|中等?|差|较差|一般|合格|不合格|[A-D]级?)$/;
export const isGrade = (text: string): boolean => GRADE_VALUE.test(squeeze(text));

const RESULT = /^(评[分价定]|绩效|自评|综合|考核)+结果[:：]?$/;

/** 评价结果 asks for a grade where one stands beside it; elsewhere it may head anything. */
export const isResultLabel = (text: string): boolean => RESULT.test(squeeze(text));

/** "评价等级：优", "综合评分：97.5分，评价等级：优". */
export function gradeInText(text: string): string | null {
  for (const clause of clausesOf(text)) {
    const [, label, grade] = /^([^:：]{2,12})[:：](.{1,4})$/.exec(clause) ?? [];
    if (label && grade && (isGradeLabel(label) || (isResultLabel(label) && isGrade(grade)))) return grade;
  }
  return null;
}

const NOTE =
  /^(?:附注|注[:：\d]|注$|备注|说明|填表|填报|制表|审核|复核人|评价人|负责|单位负责|部门负责|联系|日期|电话|盖章|单位(?:公章|盖章)|签[字名章]|经办|分管|主要负责|评价组|\d{4}年\d{1,2}月)/;
export function isNoteLabel(text: string): boolean {
  return NOTE.test(squeeze(text.slice(0, LONGEST_SENTENCE)));
}
