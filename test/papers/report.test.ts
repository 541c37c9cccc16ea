/** The draft of the whole report: what stands in its chapters, what is left open, what is never in it. */
import { writeDocx } from "../../files/docx/write-docx";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import type { Block, PaperDocument, PaperTable, Run } from "../../src/papers/document";
import type { Workbook } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import { makeWorkbook } from "../support/workbook";
import { readSample, SAMPLES, type SampleName } from "../support/samples";
import { paperText, papersOf } from "./papers-of";

const paperOf = async (name: SampleName) => papersOf(await readSample(name)).paper;

const tablesOf = ({ blocks }: PaperDocument): PaperTable[] =>
  blocks.flatMap((block) => (block.kind === "table" ? block.table : []));

function runsOf(block: Block): readonly Run[] {
  if (block.kind === "table")
    return block.table.rows.flatMap((row) => row.flatMap((cell) => cell?.runs ?? []));
  if (block.kind === "cover")
    return [...block.cover.title.flat(), ...block.cover.fields.flatMap((f) => f.runs)];
  return "runs" in block ? block.runs : [];
}

/** What is signed: all but the line above the cover and the list at the end. */
function signed(paper: PaperDocument): PaperDocument {
  const end = paper.blocks.findIndex((block) => block.kind === "heading" && block.text === "定稿前须办事项");
  return { ...paper, blocks: paper.blocks.slice(1, end) };
}
const closing = (paper: PaperDocument) => paper.blocks.slice(1 + signed(paper).blocks.length);

test("says that it is a draft, of which day, in the first line and on every page", async () => {
  const { blocks, header } = await paperOf("longgang-cost-station-2021");
  expect(blocks[0]).toMatchObject({
    kind: "draft-line",
    text: expect.stringContaining("草稿：2024年3月5日由评分表自动生成，未经审核。"),
  });
  expect(header).toBe("草稿");
});

test("a cover with its title in two lines and room for seal, names and day; contents; then the four chapters", async () => {
  const { blocks } = await paperOf("longgang-cost-station-2021");
  const [, cover, contents, section] = blocks;
  expect(cover).toMatchObject({
    kind: "cover",
    cover: {
      title: [[{ text: "〔请填写部门名称〕", mark: "fill" }], [{ text: "2021年度部门整体支出绩效自评报告" }]],
      fields: ["单位（公章）", "填报人", "联系电话", "负责人（签章）", "日期"].map((label) => ({ label })),
    },
  });
  expect(contents).toEqual({ kind: "contents", title: "目录" });
  expect(section).toMatchObject({ kind: "section", startsNumbering: true });
  const headings = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 1 ? [block.text] : [],
  );
  expect(headings).toEqual([
    "一、部门基本情况",
    "二、部门主要履职绩效分析",
    "三、总体评价和整改措施",
    "四、自评得分情况",
    "附件1　部门整体支出绩效评分表",
    "附件2　部门整体支出绩效目标完成情况自评表",
    "附件3　其他数据表",
    "定稿前须办事项",
  ]);
});

test("total, grade, dimensions and points lost, with the errors that may change them", async () => {
  const text = paperText(await paperOf("longgang-cost-station-2021"));
  expect(text).toContain(
    "2021年度部门整体支出绩效自评总分91.44分，评分等级为“优”。" +
      "其中：部门决策20分（满分20分）、部门管理19分（满分20分）、部门绩效52.44分（满分60分）。" +
      "21项三级指标中，6项有扣分，共扣8.56分，扣分情况见本报告第三部分。" +
      "〔须先改正：评分表有1处错误，改正后以上分数可能变化，见文末第1条〕",
  );
});

test.each(SAMPLES)("%s: every figure of the workbook stands in the report", async (name) => {
  const workbook = await readSample(name);
  const text = paperText(signed(papersOf(workbook).paper)).replace(/,/g, "");
  const figures = workbook.sheets.flatMap((sheet) =>
    [...eachCell(sheet)].flatMap(({ value, numberFormat }) => {
      if (typeof value !== "number") return [];
      const isPercent = numberFormat?.includes("%");
      return [isPercent ? `${(value * 100).toFixed(2)}%` : String(value)];
    }),
  );
  expect(figures.length).toBeGreaterThan(60);
  expect(figures.filter((figure) => !text.includes(figure.replace(/\.00%$/, "")))).toEqual([]);
});

test.each(SAMPLES)("%s: nothing signed is advice, unjudged, or a sign of the program's own", async (name) => {
  const text = paperText(signed(await paperOf(name)));
  expect(text).not.toMatch(/[▶✓✗]|待判断|降到|降至|高出|不足\d|请改为|建议改|与满分的差距|按规则测算/);
});

test.each(SAMPLES)("%s: every prompt is marked, and listed at the end", async (name) => {
  const paper = await paperOf(name);
  const runs = signed(paper).blocks.flatMap(runsOf);
  const prompts = runs.filter(({ text }) => /^〔/.test(text));
  expect(prompts.length).toBeGreaterThan(20);
  expect(prompts.filter(({ mark }) => mark === undefined)).toEqual([]);
  expect(runs.filter(({ text }) => !text.startsWith("〔") && /〔请|〔须|请填写/.test(text))).toEqual([]);
  const list = closing(paper)
    .flatMap(runsOf)
    .map(({ text }) => text)
    .join("\n");
  expect(prompts.filter(({ text }) => !list.includes(text.slice(1, -1)))).toEqual([]);
});

test("every error stands in the list at the end, and none of them in the text that is signed", async () => {
  const paper = await paperOf("longgang-cost-station-2021");
  const notes = closing(paper).flatMap((block) => (block.kind === "note" ? block.runs[0]!.text : []));
  expect(notes.filter((text) => /^\d+\. 【[^】]+ [A-Z]+\d+】/.test(text))).toHaveLength(8);
  const prose = paperText(signed(paper));
  // The remark's own wrong rate is repeated, and marked.
  expect(prose).toMatch(/＝91\.38%.*〔须先核对或改正：见文末第8条〕/);
});

test("a wrong figure of a table is red where it stands", async () => {
  const paper = await paperOf("longgang-cost-station-2021");
  const assets = tablesOf(paper).find(({ caption }) => caption.includes("固定资产保有"))!;
  const red = assets.rows.flatMap((row) =>
    row.flatMap((cell) => cell?.runs.filter(({ mark }) => mark === "check").map(({ text }) => text) ?? []),
  );
  expect(red).toEqual(["320.71", "319.97", "99.69%", "99.69%"]);
});

test("tables stand in the section that speaks of them, under captions that count from one", async () => {
  const paper = await paperOf("longgang-cost-station-2021");
  let place = "";
  const places = signed(paper).blocks.flatMap((block) => {
    if (block.kind === "heading") place = block.text;
    return block.kind === "table" && block.table.caption !== "" ? [`${place} | ${block.table.caption}`] : [];
  });
  expect(places).toEqual([
    "（三）年度部门预算编制情况 | 表1　部门支出预算安排情况",
    "（三）年度部门预算编制情况 | 表2　部门整体支出构成与调整情况（按支出功能分类）",
    "1．资金管理 | 表3　2021年度财政拨款预算执行情况表",
    "3．资产管理 | 表4　2021年度固定资产保有及使用情况表",
    "4．人员管理 | 表5　2021年度人员情况表",
    "1．经济性 | 表6　公用经费控制情况",
    "四、自评得分情况 | 表7　2021年度部门整体支出绩效自评得分表",
    "附件3　其他数据表 | 表8　其他基础数据",
  ]);
});

test("a deduction: its figures in sentences, reason and measures for people to write", async () => {
  const text = paperText(await paperOf("longgang-office-2022"));
  expect(text).toContain(
    [
      "2．编外人员控制率（扣1分）",
      "本项满分1分，自评得0分，扣1分。编外人员控制率＝编外人数34÷（在编人数57＋编外人数34）＝37.36%。属于“＞10%”一档，得0分。",
      "扣分原因：〔请填写扣分原因〕。",
      "改进措施：〔请填写改进措施〕。责任部门（责任人）：〔请填写责任部门（责任人）〕；完成时限：〔请填写完成时限〕。",
    ].join("\n"),
  );
});

test("a blank score, a total that does not add up and a score against the rule are marked where they stand", async () => {
  const { blocks } = await paperOf("longgang-office-2022");
  const marked = blocks.flatMap((block) =>
    runsOf(block)
      .filter(({ mark }) => mark === "check")
      .map(({ text }) => text),
  );
  expect(marked).toEqual(
    expect.arrayContaining([
      "〔须核对：各项得分合计71.97分，与总分不一致，见文末第1条〕",
      "〔须补填得分：社会效益、经济效益、生态效益等〕",
      "〔须核对：按现有数据应得5.99分，与自评得分不同〕",
      "〔须核对：表中总分96.97分，各项得分合计71.97分〕",
    ]),
  );
});

test("where the workbook has no table, one is made from its figures; what is doubtful has a star, what is missing is said", async () => {
  const office = paperText(await paperOf("longgang-office-2022"));
  expect(office).toContain("调整预算数5,753.78万元*，支出决算数4,906.06万元*，支出占调整预算的85.27%。");
  expect(office).toContain("第四季度|98.92%*|100%|98.92%*");
  // The printed rate 35.40% is wrong; the amounts are not, and give the right one.
  expect(office).toContain("“三公”经费|19.75|6.99|35.39%");
  const station = paperText(await paperOf("longgang-cost-station-2021"));
  expect(station).toContain("第四季度 支出 93.95% 序时 100%");
  expect(station).toContain("核定编制数20人，在编人数20人，编外人数8人");
  const org = paperText(await paperOf("futian-org-2020"));
  expect(org).toContain("〔请补充各季度末累计支出和年度预算：工作簿中没有分季度的预算执行数据〕");
  expect(org).toContain("〔须补充：工作簿中没有计算所需的第一季度支出进度、");
});

test("the score sheet is annexed as it stands: its columns, its merged cells, its criteria", async () => {
  const paper = await paperOf("longgang-cost-station-2021");
  const annex = tablesOf(paper).find(({ caption, columns }) => caption === "" && columns.length === 10)!;
  expect(annex.headRows).toBe(3);
  expect(annex.isSmall).toBe(true);
  expect(annex.rows[3]![0]).toMatchObject({ runs: [{ text: "部门决策" }], rows: 4 });
  expect(annex.rows.at(-1)!.map((cell) => cell?.runs.map(({ text }) => text).join("") ?? null)).toContain(
    "91.44",
  );
});

test("the score table shows the groups with their sums, and what was lost", async () => {
  const table = tablesOf(await paperOf("longgang-cost-station-2021")).find(({ caption }) =>
    caption.endsWith("自评得分表"),
  )!;
  expect(table.rows.map((row) => row.map((cell) => cell?.runs[0]?.text ?? "").join("|"))).toEqual([
    "部门决策\n（20分）|预算编制|10|10|",
    "|目标设置|10|10|",
    "部门管理\n（20分）|资金管理|8|8|",
    "|项目管理|4|4|",
    "|资产管理|3|3|",
    "|人员管理|2|1|1",
    "|制度管理|3|3|",
    "部门绩效\n（60分）|经济性|6|5|1",
    "|效率性|20|15.44|4.56",
    "|效果性|25|24|1",
    "|公平性|9|8|1",
    "合计||100|91.44|8.56",
  ]);
});

test("targets that were missed are named with both values, and the whole table is annexed", async () => {
  const text = paperText(await paperOf("longgang-office-2022"));
  expect(text).toContain("“办理来文数量”（指标值“8000份以上”，实际完成“6150份”）。");
  expect(text).toContain("党组织建设|200,000|200,000|128,000|128,000");
});

test("without deductions it says so, and asks for other problems", () => {
  const rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分"],
    ["部门绩效", "经济性", "公用经费控制率", 6, 6],
    [null, "公平性", "群众信访办理情况", 3, 3],
  ];
  const text = paperText(papersOf(makeWorkbook({ 评分表: { rows } })).paper);
  expect(text).toContain("2项三级指标均未扣分。");
  expect(text).toContain("评分表中没有扣分的指标。〔请填写其他需要说明的问题〕");
  expect(text).toContain("〔请填写年度〕");
});

test("an indicator that no section knows is said under the other ones", () => {
  const rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分"],
    ["投入", "预算", "预算完成率", 40, 40],
    ["产出", "数量", "巡查里程", 60, 55],
  ];
  const { blocks } = papersOf(makeWorkbook({ 评分表: { rows } })).paper;
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === "5．其他指标");
  expect(at).toBeGreaterThan(0);
  const next = blocks.slice(at + 1, at + 3).map((block) =>
    runsOf(block)
      .map(({ text }) => text)
      .join(""),
  );
  expect(next).toEqual([
    "预算完成率（满分40分）自评得满分。〔请填写预算完成率得满分的依据和佐证材料〕",
    "巡查里程满分60分，自评得55分，扣5分，扣分情况见第三部分。",
  ]);
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

test.each(SAMPLES)(
  "%s: the report is found to have the same errors as its workbook, and every prompt",
  async (name) => {
    const workbook = await readSample(name);
    const { paper } = papersOf(workbook);
    const checked = (of: Workbook) =>
      checkWorkbook(of, { messages: zhCN, frameworks: publishedFrameworks() });
    const errors = (of: Workbook) =>
      checked(of)
        // A blank score is a prompt in the report, which is no number.
        .findings.filter(
          ({ severity, check }) => severity === "error" && !/^score-(missing|not-numeric)$/.test(check),
        )
        .map(({ check, actual, expected }) => [check, actual, expected].join(" "))
        .sort();
    const report = await readWorkbook(await writeDocx(signed(paper)), "报告.docx");
    expect(errors(report)).toEqual(errors(workbook));
    const framework = (of: Workbook) => checked(of).sheets.flatMap((sheet) => sheet.framework?.id ?? []);
    expect(framework(report)).toEqual(framework(workbook));

    const flagged = checked(report).findings.filter(({ check }) => check === "template-leftover");
    const said = flagged.map(({ actual }) => String(actual)).join("");
    const prompts = signed(paper)
      .blocks.flatMap(runsOf)
      .filter(({ text }) => /^〔[^未]/.test(text));
    expect(prompts.filter(({ text }) => !said.includes(text))).toEqual([]);
  },
);
