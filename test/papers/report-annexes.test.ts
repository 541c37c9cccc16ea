/** The annexes hold what the department filled in, and nothing of how the workbook is filled in. */
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { publishedFramework } from "../../src/frameworks/published";
import type { Block, PaperDocument, PaperTable } from "../../src/papers/document";
import { standardWorkbook, type Filling } from "../../src/standard";
import type { Workbook } from "../../src/workbook/model";
import { everything } from "../standard/filled";
import { edits, numberFormat, setAll, type Edit } from "../support/edit";
import { PUBLISHED_REPORTS } from "../support/published-reports";
import { makeWorkbook as bookOf } from "../support/workbook";
import { paperText, papersOf } from "./papers-of";

const framework = publishedFramework("sz-yantian-2023")!;
const options = { unit: "万元", year: 2023, department: "某区某局", formulas: "native" } as const;
const asFiled = async (filling: Filling): Promise<Workbook> =>
  readWorkbook(makeWorkbook(standardWorkbook(framework, options, filling)), "x.xlsx");

async function paperOf(filling: Filling, edit: Edit = edits()): Promise<PaperDocument> {
  return papersOf(edit(await asFiled(filling))).paper;
}

/** The blocks of one annex, without its heading. */
function annex({ blocks }: PaperDocument, name: string): readonly Block[] {
  const isHeading = (block: Block) => block.kind === "heading" || block.kind === "section";
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text.endsWith(name));
  if (at < 0) return [];
  const end = blocks.findIndex((block, index) => index > at && isHeading(block));
  return blocks.slice(at + 1, end);
}
const rowsOf = (table: PaperTable) =>
  table.rows.map((row) => row.map((cell) => cell?.runs.map(({ text }) => text).join("") ?? "").join("|"));
const linesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === "table") return rowsOf(block.table);
    return "runs" in block ? block.runs.map(({ text }) => text).join("") : [];
  });
const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));

const TARGETS = "部门整体支出绩效目标完成情况自评表";

test("the targets stand without the sheet's title, department and signatures; their unit stays", async () => {
  const [table] = tablesOf(annex(await paperOf(everything(framework)), TARGETS));
  expect(table!.unit).toBe("单位：万元");
  const rows = rowsOf(table!);
  expect(rows[0]).toMatch(/^年度总体目标\|.*目标完成情况/);
  expect(rows.at(-1)).toMatch(/^其他指标\|自定指标\|培训覆盖率/);
  expect(rows.join("\n")).not.toMatch(/填报人|联系电话|公章|部门名称/);
});

test("targets in a form of the department's own keep every row that says something", () => {
  const workbook = bookOf({
    自评表: {
      rows: [
        ["附件2"],
        ["部门整体支出绩效目标完成情况自评表（2023年度）"],
        ["部门名称：某局", null, null, null, "金额单位：元"],
        ["部门（单位）名称", "某局", null, null, null],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"],
        ["产出指标", "数量指标", "办理来文数量", "1000份以上", "1200份"],
        ["填报人：甲", null, "联系电话：0000", null, "填报日期：2024年1月5日"],
      ],
    },
  });
  const [table] = tablesOf(annex(papersOf(workbook).paper, TARGETS));
  expect(table!.unit).toBe("单位：元");
  expect(rowsOf(table!)).toEqual([
    "部门（单位）名称|某局|||",
    "一级指标|二级指标|三级指标|年度指标值|实际完成值",
    "产出指标|数量指标|办理来文数量|1000份以上|1200份",
  ]);
});

test("a sheet of targets that nobody filled in is asked for, not printed; its lines are no targets", async () => {
  const paper = await paperOf({ ...everything(framework), goals: {}, tasks: [], targets: [] });
  expect(linesOf(annex(paper, TARGETS))).toEqual([
    expect.stringMatching(/^〔请补充绩效目标完成情况自评表/) as string,
  ]);
  expect(paperText(paper)).not.toMatch(/设有绩效指标|列有绩效指标/);
});

test("how the workbook's cells are filled in is no part of the other tables", async () => {
  const [table] = tablesOf(annex(await paperOf(everything(framework)), "其他数据表"));
  const [head, ...rows] = rowsOf(table!);
  expect(head).toBe("类别|项目|数值|计量单位");
  expect(rows[0]).toBe("预算与支出|年初预算数|1,602.28|万元");
  expect(rows.join("\n")).not.toMatch(/直接填|自动计算|取自“/);
});

test("what nobody filled in is no part of the other tables: rows without a figure, the empty column of notes", async () => {
  const { framework: own, options: made, filling } = PUBLISHED_REPORTS[0]!;
  const workbook = await readWorkbook(makeWorkbook(standardWorkbook(own, made, filling)), "x.xlsx");
  const { paper } = papersOf(workbook);
  const [table] = tablesOf(annex(paper, "其他数据表"));
  expect(table!.unit).toBe("");
  const rows = rowsOf(table!);
  expect(rows.filter((row) => row.endsWith("第四季度支出进度|98.92%|%"))).toHaveLength(1);
  expect(rows.filter((row) => row.split("|").slice(1).includes(""))).toEqual([]);
  expect(paperText(paper)).toContain(
    "年初预算数5,753.78万元，调整预算数5,753.78万元，年度内没有调整、调剂资金。",
  );
  const quarters = paper.blocks.flatMap((block) =>
    block.kind === "table" && block.table.caption.includes("分季度") ? [rowsOf(block.table)[0]] : [],
  );
  expect(quarters).toEqual(["季度|年度预算数|支出进度|序时进度|预算执行率"]);
});

test("a report without a quarter's figure asks for them instead of printing the empty table", async () => {
  const {
    framework: own,
    options: made,
    filling,
  } = PUBLISHED_REPORTS.find(({ framework: each }) => each.id === "sz-futian-2020")!;
  const workbook = await readWorkbook(makeWorkbook(standardWorkbook(own, made, filling)), "x.xlsx");
  const { paper } = papersOf(workbook);
  expect(paperText(paper)).toContain("〔请补充各季度末累计支出");
  expect(tablesOf(paper.blocks).filter(({ caption }) => caption.includes("分季度"))).toEqual([]);
});

test("in a department's own table, where its figures come from is a fact and stays", () => {
  const workbook = bookOf({
    基础数据: {
      rows: [
        ["基础数据", null, null],
        ["项目", "数值", "数据来源"],
        ["核定编制数", 70, "编办批复"],
        ["在编人数", 57, "人事台账"],
        ["编外人数", 34, "人事台账"],
      ],
    },
  });
  expect(paperText(papersOf(workbook).paper)).toContain("核定编制数|70|编办批复");
});

test("a table that nobody filled in is left out, though formulas brought a figure into it", async () => {
  const filling = everything(framework);
  const tables = new Map([...filling.tables!].filter(([key]) => !key.startsWith("comparison/")));
  const captions = async (of: Filling) => tablesOf((await paperOf(of)).blocks).map(({ caption }) => caption);
  const said = expect.stringContaining("收支与上年对比情况表") as string;
  expect(await captions(filling)).toContainEqual(said);
  expect(await captions({ ...filling, tables })).not.toContainEqual(said);
});

describe("佐证材料清单", () => {
  const HEADING = "佐证材料清单";
  const ready = edits(
    setAll("佐证材料", {
      D4: "预算编制说明",
      E4: "某财〔2023〕1号",
      F4: 44941,
      G4: "1—8",
      D6: "项目明细表",
      B50: "其他工作",
      D50: "荣誉证书",
    }),
    numberFormat("佐证材料!F4", "yyyy-mm-dd"),
  );

  test("what is there is listed with number, document and pages; what is missing is asked for by name", async () => {
    const paper = await paperOf(everything(framework), ready);
    const lines = linesOf(annex(paper, HEADING));
    expect(lines.slice(0, 3)).toEqual([
      "1-1|预算编制合理性|预算编制说明|某财〔2023〕1号|2023年1月15日|1—8",
      "1-3|预算编制合理性|项目明细表|||",
      "其他|其他工作|荣誉证书|||",
    ]);
    expect(lines[3]).toMatch(/^〔请补齐佐证材料：缺\d+项，1-2 预算与部门职责、年度工作计划的对应关系；1-4 /);
    expect(lines).toHaveLength(4);
    expect(paperText(paper)).toContain("佐证材料见附件《佐证材料清单》第1-1、1-3项。");
  });

  test("a list that nobody began is asked for in one line", async () => {
    const lines = linesOf(annex(await paperOf(everything(framework)), HEADING));
    expect(lines).toEqual([expect.stringMatching(/^〔请填写佐证材料.*列有\d+项，都还没有填〕$/) as string]);
  });

  test("a workbook without the list has no such annex", () => {
    const rows = [
      ["一级指标", "二级指标", "三级指标", "分值", "得分"],
      ["部门绩效", "公平性", "群众信访办理情况", 3, 3],
    ];
    expect(annex(papersOf(bookOf({ 评分表: { rows } })).paper, HEADING)).toEqual([]);
  });
});
