/** @jest-environment node */
import { textFigureMismatch } from "../../src/checks/text-figure-mismatch/check";
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import type { Workbook } from "../../src/workbook/model";
import { readSample, type SampleName } from "../support/samples";

/** A heading, or a sentence in a paragraph of its own. */
const HEADING = /^(?:[一二三四]、|（[一二三四]）)/;

function withProse(workbook: Workbook, lines: readonly string[]): Workbook {
  let chapter: string | null = null;
  const paragraphs = lines.map((text) => {
    const isHeading = HEADING.test(text);
    if (/^[一二三四]、/.test(text)) chapter = text;
    return { text, chapter, isHeading };
  });
  return { ...workbook, prose: { paragraphs, pictures: [] } };
}

function findings(workbook: Workbook, lines: readonly string[]) {
  return checkWorkbook(withProse(workbook, lines), {
    frameworks: publishedFrameworks(),
    messages: zhCN,
  }).findings.filter(({ check }) => check === textFigureMismatch.id);
}

interface Case {
  readonly sample: SampleName;
  readonly right: readonly string[];
  /** The sentence, and what the tables say instead. */
  readonly wrong: readonly (readonly [sentence: string, expected: number])[];
}

const CASES: readonly Case[] = [
  {
    sample: "longgang-office-2022",
    right: [
      "一、部门基本情况",
      "我办核定编制70名，实有在编人员57人，编外人员34人。",
      "二、预算执行情况",
      "2022年度部门预算总额（调整后）5,753.78万元，部门预算支出合计4,906.06万元。",
      "全年支出4,906.06万元，其中基本支出4,534.58万元，项目支出371.48万元。",
      "“三公”经费预算安排19.75万元，实际支出6.99万元，“三公”经费控制率为35.39%。",
      "日常公用经费调整预算516.71万元，决算数481.99万元，日常公用经费控制率93.28%。",
      "政府采购计划金额0.68万元，实际采购金额6800元。",
      "2021年度“三公”经费实际支出8.20万元，比上年减少1.21万元。",
      "公务接待费支出1.50万元，公务用车运行维护费支出5.49万元。",
      "党组织建设项目预算20万元，支出12.80万元，预算执行率64%。",
      "第一季度支出进度31.91%，目标为20%以上。",
      "“三公”经费实际支出约7万元，不超过20万元。",
      "人均公用经费5.30万元，平均每个项目46.44万元。",
    ],
    wrong: [
      ["我办核定编制70名，实有在编人员75人。", 57],
      ["2022年度部门预算总额（调整后）5,735.78万元。", 5753.78],
      ["部门预算支出合计4,906.06元。", 49_060_600],
      ["“三公”经费预算安排19.75万元，实际支出9.69万元。", 6.99],
      ["全年“三公”经费控制率为53.39%。", 0.3539],
      ["日常公用经费决算数516.71万元。", 481.99],
      ["日常公用经费控制率为92.38%。", 0.9328],
      ["项目支出317.48万元，全年支出总额已说明。", 371.48],
      ["编外人员43人。", 34],
      ["政府采购实际采购金额0.86万元。", 0.68],
    ],
  },
  {
    sample: "longgang-cost-station-2021",
    right: [
      "一、部门预算",
      "2021年年初预算数1,602.28万元，其中基本支出1,021.31万元，项目支出580.97万元。",
      "年度调整预算数1712.76万元，全年支出合计1,609.19万元，预算执行率93.95%。",
      "固定资产原值320.71万元，在用固定资产319.97万元，固定资产利用率99.77%。",
      "在编人员20人，编外人员8人，离退休人员3人。",
      "“三公”经费预算安排数4万元，实际支出1.09万元，其中公务接待费0元。",
      "日常公用经费年初预算74.07万元，调整后预算71.67万元，实际支出65.49万元，控制率91.38%。",
      "政府采购计划371.42万元，实际采购370.68万元，执行率99.80%。",
      "二、下一步安排",
      "2022年度拟安排“三公”经费预算5万元。",
      "社会保障和就业支出年初预算102.74万元，卫生健康支出22.85万元。",
    ],
    wrong: [
      ["2021年年初部门预算数1,620.28万元。", 1602.28],
      ["年度调整预算数1721.76万元。", 1712.76],
      ["部门全年支出合计1,609.91万元。", 1609.19],
      ["固定资产原值302.71万元。", 320.71],
      ["在用固定资产320.71万元。", 319.97],
      ["在编人员28人。", 20],
      ["“三公”经费实际支出1.90万元。", 1.09],
      ["日常公用经费调整后预算76.17万元。", 71.67],
      ["政府采购计划371.42万元，实际采购307.68万元。", 370.68],
      ["日常公用经费控制率为98.31%。", 0.9138],
    ],
  },
  {
    sample: "futian-org-2020",
    right: [
      "一、基本情况",
      "我单位核定编制64名，在编人数56人，编外人员55人。",
      "二、支出情况",
      "2020年部门年初预算8,357.72万元，年度预算总指标8,149.54万元，年度总支出7,975.66万元，预算执行率97.87%。",
      "基本支出年初预算2,222.19万元，年度总支出2,147.68万元。",
      "项目支出年初预算6,135.53万元，项目支出年度总支出5,827.98万元。",
      "人员经费支出2,029.14万元，日常公用经费支出118.54万元。",
      "（一）“三公”经费",
      "年初预算13.18万元，实际支出5.58万元，控制率42.34%。",
      "货物类采购实际支出23.05万元，服务类采购实际支出871.69万元。",
    ],
    wrong: [
      ["我单位核定编制46名。", 64],
      ["编外人员65人。", 55],
      ["2020年部门年初预算8,375.72万元。", 8357.72],
      ["部门年度总支出7,957.66万元。", 7975.66],
      ["基本支出年初预算2,122.19万元。", 2222.19],
      ["人员经费年度总支出2,092.14万元。", 2029.14],
      ["日常公用经费决算数144.47万元。", 118.54],
      ["“三公”经费预算安排13.18万元，实际支出5.85万元。", 5.58],
      ["项目支出年度总支出5,827.98元。", 58_279_800],
      ["“三公”经费控制率为43.24%。", 0.4234],
    ],
  },
];

describe.each(CASES)("$sample", ({ sample, right, wrong }) => {
  test("no right sentence is flagged", async () => {
    const found = findings(await readSample(sample), right);
    expect(found.map(({ quote, message }) => `${quote} → ${message}`)).toEqual([]);
  });

  test.each(wrong)("%s", async (sentence, expected) => {
    const found = findings(await readSample(sample), ["一、情况", sentence]);
    expect(found.map((each) => [each.quote, each.sheet, each.cell, each.expected])).toEqual([
      [sentence, "一、情况", null, expected],
    ]);
  });
});

describe("what is not plain is not judged", () => {
  test.each([
    "截至6月底，部门预算支出2,500万元，预算执行率43%。",
    "上半年“三公”经费实际支出2.10万元。",
    "我办下属信息中心核定编制12名，在编10人。",
    "区委办“三公”经费实际支出3万元。",
    "办公楼修缮项目预算100万元，实际支出95万元。",
    "2023年部门预算总额6,000万元。",
    "2021年度部门预算总额6,200万元，支出合计5,900万元。",
    "上年“三公”经费实际支出8.20万元。",
    "其中财政拨款支出4,800万元。",
    "“三公”经费实际支出比上年减少1.21万元，下降14.76%。",
    "“三公”经费实际支出控制在10万元以内。",
    "“三公”经费预算安排5万元—20万元。",
    "定额编制项目预算120万元，支出100万元。",
    "上年结转资金30万元，本年支出25万元，年末结转5万元。",
    "资产总额450万元，其中流动资产130万元。",
    "日常公用经费支出481.99万元，其中办公费12万元、差旅费3.20万元。",
    "1-6月支出971.95万元，执行率56.75%。",
    "一季度支出1,200万元，二季度支出2,000万元。",
    "2021年部门总支出8,500万元，同比下降6.17%。",
    "近三年“三公”经费实际支出分别为8.20万元。",
    "“三公”经费实际支出6.99万元，完成预算的35%。",
    "局机关日常公用经费决算数300万元。",
    "预算执行率应达到95%以上。",
    "法制建设项目支出1.49万元，执行率3.73%。",
    "本年收入合计5,800万元，支出合计5,600万元。",
    "编外人员经费340万元。",
    "行政编制30名，事业编制40名。",
    "公众满意度为96%。",
    "共召开会议12次，印发文件6150份。",
    "“三公”经费预算与2021年、2022年相比减少2万元。",
    "部门预算5,753.78万元、追加100万元。",
    `${"严格执行预算管理制度".repeat(2_000)}“三公”经费实际支出3万元。`,
  ])("%s", async (sentence) => {
    const found = findings(await readSample("longgang-office-2022"), ["二、预算执行情况", sentence]);
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});

describe("the slip that a figure's digits give away is named", () => {
  test.each([
    ["2022年度部门预算总额（调整后）5,735.78万元。", "像是相邻的两个数字写颠倒了"],
    ["部门预算支出合计4,906.06元。", "像是单位写错了"],
    ["日常公用经费调整预算数481.99万元。", "这个数正好是“日常公用经费决算数”"],
    ["“三公”经费实际支出7.00万元。", "像是四舍五入有误"],
  ])("%s", async (sentence, slip) => {
    const [found] = findings(await readSample("longgang-office-2022"), [sentence]);
    expect(found?.message).toContain(slip);
  });
});
