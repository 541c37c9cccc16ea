/** @jest-environment node */
import { textFigureMismatch } from "../../src/checks/text-figure-mismatch/check";
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import type { CellValue, Workbook } from "../../src/workbook/model";
import { eachCell, makeSheet } from "../../src/workbook/sheet";
import { HEADING, REPORT_SENTENCES } from "../support/report-sentences";
import { readSample } from "../support/samples";

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

describe.each(REPORT_SENTENCES)("$sample", ({ sample, right, wrong }) => {
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
    "外事事务预算54.52万元，实际使用48.57万元。",
    "外事接待48批次，支出12.60万元，预算执行率89.10%。",
    "档案整理完成率120%，执行数5.60万元。",
    "党建工作扎实推进，使用经费3.20万元。",
    "基本支出执行率84.20%，进度正常。当年支出4,906.06万元。",
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
    "（2101101）行政单位医疗：2022年度决算54.67万元。",
    "1.培训费：全年决算5.40万元。",
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

describe("the total that a report states", () => {
  const said = async (text: string) =>
    findings(await readSample("longgang-cost-station-2021"), ["一、情况", text]);

  test.each([
    ["自评总分94.44分。", false],
    ["2021年度部门整体支出绩效自评总分为91.94分，等级为优。", false],
    ["我站综合得分19.44分。", true],
  ])("%s", async (text, isTransposed) => {
    const [found, ...others] = await said(text);
    expect(others).toEqual([]);
    expect([found!.quote, found!.cell, found!.expected]).toEqual([text, null, 91.44]);
    expect(found!.message.includes("颠倒")).toBe(isTransposed);
  });

  test.each([
    "满分100分，自评总分91.44分。",
    "2020年自评总分93.20分。",
    "上年总分93.20分。",
    "区财政局复核总分90.50分。",
    "信息系统运维项目自评总分98.00分。",
    "力争自评总分95分。",
    "食堂满意度测评总分97分。",
  ])("%s: nothing", async (text) => {
    expect(await said(text)).toEqual([]);
  });
});

test("a report whose cover names no year takes that of its tables' captions: its tables are its own", async () => {
  const sample = await readSample("longgang-office-2022");
  const captions = ["部门整体支出绩效评分表", "2022年度基础数据", "绩效目标完成情况自评表"];
  const bare = (text: unknown) => (typeof text === "string" && /20\d\d年度/.test(text) ? null : text);
  const sheets = sample.sheets.map((sheet, i) =>
    makeSheet(
      captions[i]!,
      [...eachCell(sheet)].map((cell) => ({ ...cell, value: bare(cell.value) as CellValue })),
      { merges: sheet.merges },
    ),
  );
  const found = findings({ ...sample, sheets }, ["一、情况", "编外人员43人。"]);
  expect(found.map(({ expected }) => expected)).toEqual([34]);
});
