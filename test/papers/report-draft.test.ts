import { makeWorkbook } from "../support/workbook";
import { readSample, type SampleName } from "../support/samples";
import { paperText, papersOf } from "./papers-of";

const paperOf = async (name: SampleName) => papersOf(await readSample(name)).paper;

test("says that it is a draft, of which day, in the first line and on every page", async () => {
  const { blocks, header } = await paperOf("longgang-cost-station-2021");
  expect(blocks[0]).toMatchObject({
    kind: "draft-line",
    text: expect.stringContaining("草稿：2024年3月5日由评分表自动生成，未经审核。"),
  });
  expect(header).toBe("草稿");
});

test("total, grade, dimensions and points lost, with the errors that may change them", async () => {
  const text = paperText(await paperOf("longgang-cost-station-2021"));
  expect(text).toContain(
    "2021年度部门整体支出绩效自评总分91.44分，评分等级为“优”。" +
      "其中：部门决策20分（满分20分）、部门管理19分（满分20分）、部门绩效52.44分（满分60分）。" +
      "21项三级指标中，6项有扣分，共扣8.56分，扣分情况见本文第二部分。" +
      "〔须先改正：评分表有1处错误，改正后以上分数可能变化，见文首第1条〕",
  );
});

test("every error stands at the top, and none of them in the prose", async () => {
  const { blocks } = await paperOf("longgang-cost-station-2021");
  const notes = blocks.flatMap((block) => (block.kind === "note" ? block.runs[0]!.text : []));
  expect(notes.filter((text) => /^\d+\. 【/.test(text))).toHaveLength(8);
  const prose = paperText({
    title: "",
    header: "",
    date: { year: 1, month: 1, day: 1 },
    blocks: blocks.filter(({ kind }) => kind !== "note"),
  });
  // The printed rate that is wrong; the remark's own wrong rate is quoted, and marked.
  expect(prose).not.toContain("96.50%");
  expect(prose).toMatch(/＝91\.38%.*〔须先核对或改正：见文首第8条〕/);
});

test("a deduction: its figures in sentences, reason and measures for people to write", async () => {
  const text = paperText(await paperOf("longgang-office-2022"));
  expect(text).toContain(
    [
      "（二）编外人员控制率（扣1分）",
      "本项满分1分，自评得0分，扣1分。编外人员控制率＝编外人数34÷（在编人数57＋编外人数34）＝37.36%。属于“＞10%”一档，得0分。",
      "扣分原因：〔请填写〕。",
      "改进措施：〔请填写〕。责任部门（责任人）：〔请填写〕；完成时限：〔请填写〕。",
      "与满分的差距：编外人数高出28（现为34，不超过6时本项为0.5分）。",
    ].join("\n"),
  );
});

test("a blank score, a total that does not add up and a score against the rule are marked where they stand", async () => {
  const { blocks } = await paperOf("longgang-office-2022");
  const marked = blocks.flatMap((block) =>
    "runs" in block ? block.runs.filter(({ mark }) => mark === "check").map(({ text }) => text) : [],
  );
  expect(marked).toEqual(
    expect.arrayContaining([
      "〔须核对：各项得分合计71.97分，与总分不一致，见文首第1条〕",
      "〔须补填：社会效益、经济效益、生态效益等没有得分，未计入以上各分项和扣分〕",
      "〔须核对：按现有数据应得5.99分，与自评得分不同〕",
      "〔须核对：表中总分96.97分，各项得分合计71.97分〕",
    ]),
  );
});

test("tables from recognised figures in their unit; what is doubtful has a star, what is missing is said", async () => {
  const office = paperText(await paperOf("longgang-office-2022"));
  expect(office).toContain("调整预算数5,753.78万元*，支出决算数4,906.06万元*，支出占调整预算的85.27%。");
  expect(office).toContain("第四季度|98.92%*|100%|98.92%*");
  // The printed rate 35.40% is wrong; the amounts are not, and give the right one.
  expect(office).toContain("“三公”经费|19.75|6.99|35.39%");
  const station = paperText(await paperOf("longgang-cost-station-2021"));
  expect(station).toContain("第一季度|682.61|1,712.76|39.85%|25%|159.42%");
  expect(station).toContain("第四季度 支出 93.95% 序时 100%");
  const org = paperText(await paperOf("futian-org-2020"));
  expect(org).toContain("工作簿中没有分季度的预算执行数据，本表从略。");
  expect(org).toContain("〔须补充：工作簿中没有计算所需的第一季度支出进度、");
});

test("the annex shows the three levels with their sums, and the scores", async () => {
  const { blocks } = await paperOf("longgang-cost-station-2021");
  const annex = blocks.flatMap((block) => (block.kind === "table" ? block.table : [])).at(-1)!;
  expect(annex.rows).toHaveLength(22);
  expect(annex.rows.map((row) => row[0]).filter((cell) => cell?.rows !== undefined)).toEqual([
    { runs: [{ text: "部门决策\n（20分）" }], rows: 4 },
    { runs: [{ text: "部门管理\n（20分）" }], rows: 10 },
    { runs: [{ text: "部门绩效\n（60分）" }], rows: 7 },
  ]);
  expect(
    annex.rows
      .at(-1)!
      .slice(3)
      .map((cell) => cell!.runs[0]!.text),
  ).toEqual(["100", "91.44", "8.56"]);
});

test("without deductions it says so, and asks for other problems", () => {
  const rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分"],
    ["部门绩效", "经济性", "公用经费控制率", 6, 6],
    [null, "公平性", "群众信访办理情况", 3, 3],
  ];
  const text = paperText(papersOf(makeWorkbook({ 评分表: { rows } })).paper);
  expect(text).toContain("2项三级指标中，均未扣分。");
  expect(text).toContain("评分表中没有扣分的指标。如有其他需要说明的问题，请补充：〔请填写〕。");
  expect(text).toContain("〔请填写年度〕");
});

test("brackets in the workbook's own texts of findings are not taken for ours", () => {
  const rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分"],
    ["部门绩效", "经济性", "公用经费〔甲〕控制率", 6, "五分"],
    [null, "公平性", "群众信访办理情况", 3, 3],
    [null, null, "公众或服务对象满意度", 6, 6],
  ];
  const { blocks } = papersOf(makeWorkbook({ 评分表: { rows } })).paper;
  const notes = blocks.flatMap((block) => (block.kind === "note" ? block.runs : []));
  expect(notes.some(({ text }) => text.includes("〔甲〕"))).toBe(true);
  expect(notes.every(({ mark }) => mark === undefined)).toBe(true);
});
