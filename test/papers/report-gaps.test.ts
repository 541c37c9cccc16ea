/** What the report says where there is nothing to say: no scores, figures of nought, no figures, a very long name. */
import { strFromU8, unzipSync } from "fflate";
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { writeDocx } from "../../files/docx/write-docx";
import { decimal } from "../../src/decimal";
import type { FactId, FactValue } from "../../src/facts/facts";
import { publishedFramework } from "../../src/frameworks/published";
import { standardWorkbook, type Filled, type Filling } from "../../src/standard";
import { allConfirmed } from "../support/published-reports";
import { makeWorkbook as freeForm } from "../support/workbook";
import { papersOf, paperText } from "./papers-of";

const framework = publishedFramework("sz-longgang-2021")!;

async function paperOf(filling: Filling, department = "某区某局") {
  const options = { unit: "万元", year: 2024, department, formulas: "native" } as const;
  const made = makeWorkbook(standardWorkbook(framework, options, filling));
  return papersOf(await readWorkbook(made, "x.xlsx")).paper;
}
const textOf = async (filling: Filling) => paperText(await paperOf(filling));
const figures = (values: Readonly<Record<string, number>>) =>
  new Map(Object.entries(values).map(([id, value]) => [id as FactId, { value: decimal(value) }]));
const cells = (values: Readonly<Record<string, number>>) =>
  new Map<string, Filled>(Object.entries(values).map(([id, value]) => [id, { value }]));

describe("a workbook in which hardly anything is filled in", () => {
  const filling: Filling = { facts: figures({ "paid-q1": 40 }) };

  test("has no scores that a sum could be made of, and does not say that nothing was deducted", async () => {
    const text = await textOf(filling);
    expect(text).toContain(
      "绩效自评总分〔请填写总分〕分。其中：部门决策〔请填写得分〕分（满分20分）、部门管理〔请填写得分〕分（满分20分）、" +
        "部门绩效〔请填写得分〕分（满分60分）。21项三级指标中，21项没有得分。",
    );
    expect(text).toContain("合计||100|〔未填〕|");
    expect(text).not.toContain("未扣分");
    expect(text).not.toContain("没有扣分的指标");
    expect(text).toContain("〔须补填得分后再写扣分情况〕");
  });

  test("has no chart of a progress that nothing gives, and no account of how it was taken", async () => {
    const { blocks } = await paperOf(filling);
    expect(blocks.filter(({ kind }) => kind === "chart")).toEqual([]);
    expect(paperText({ ...(await paperOf(filling)) })).not.toContain("计算预算执行率时");
  });

  test("lists what is open once for each place, by name, and numbers that follow each other by their ends", async () => {
    const text = await textOf(filling);
    expect(text).toContain("见文末第1至21条〕");
    expect(text).toMatch(/【3．资产管理】须补填“资产管理安全性”的得分；须补填“固定资产利用率”的得分\n/);
    expect(text).toMatch(/；未填（12处）\n/);
  });
});

test("some scores are missing: only the parts that they belong to are left open", async () => {
  const facts = figures({ "budget-nonconformities": 1, "key-tasks-unfinished": 0 });
  const text = await textOf({ facts });
  expect(text).toContain("21项三级指标中，19项没有得分，1项有扣分，共扣1分，扣分情况见本报告第三部分。");
  expect(text).toContain("|预算编制|10|〔未填〕|1\n");
});

describe("figures of nought", () => {
  const zero = [
    "virement-amount",
    "paid-q1",
    "paid-q2",
    "paid-q3",
    "paid-q4",
    "routine-budget",
    "routine-actual",
    "key-tasks-unfinished",
    "projects-planned",
  ];
  const facts = new Map<FactId, Filled<FactValue>>([
    ...figures(Object.fromEntries(zero.map((id) => [id, 0]))),
    ...Object.entries(allConfirmed(framework)).map(([id, value]): [FactId, Filled<FactValue>] => [
      id as FactId,
      { value: typeof value === "number" ? decimal(value) : value },
    ]),
  ]);
  const tables = cells({
    "budget/personnel/original": 0,
    "budget/personnel/adjusted": 0,
    "budget/personnel/spent": 0,
    "expenses/routine/original": 0,
    "expenses/reception/original": 0,
    "expenses/reception/adjusted": 0,
    "expenses/reception/spent": 0,
    "procurement/goods/planned": 0,
    "procurement/goods/actual": 0,
    "assets/equipment/value": 0,
    "assets/equipment/in-use": 0,
    "staff/administrative/authorised": 0,
    "staff/administrative/present": 0,
  });
  const projects = [
    { name: { value: "筹建" }, original: { value: 0 }, adjusted: { value: 0 }, spent: { value: 0 } },
  ];
  const ofNought = () => textOf({ facts, tables, projects });

  test("are said to be nought, once, and what follows from it; nothing is divided by them", async () => {
    const text = await ofNought();
    expect(text).toContain(
      "固定资产利用率：在用固定资产总额、固定资产总额均为0。没有可考核的内容，按满分计。",
    );
    expect(text).toContain(
      "日常公用经费控制率：日常公用经费决算数、日常公用经费调整预算数均为0。没有可考核的内容，按满分计。\n",
    );
    expect(text).toContain(
      "政府采购执行率：政府采购实际金额、政府采购计划金额均为0。没有可考核的内容，按满分计。",
    );
    expect(text).not.toContain("无法计算");
    expect(text).not.toContain("按满分计。没有可考核的内容");
  });

  test("have no chart", async () => {
    const { blocks } = await paperOf({ facts, tables, projects });
    expect(blocks.filter(({ kind }) => kind === "chart")).toEqual([]);
  });
});

test("counts are said as people say them", async () => {
  const facts = figures({ "key-tasks-unfinished": 2, "projects-planned": 7, "projects-done": 5 });
  const text = await textOf({ facts });
  expect(text).toContain("未完成的重点工作2项。");
  expect(text).toContain("计划完成项目7个，按时完成项目5个。");
});

test("no section is left without a word: a prompt stands where the workbook knows nothing", () => {
  const rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分"],
    ["投入", "预算", "预算完成率", 40, 40],
    ["产出", "履职", "办结率", 60, 60],
  ];
  const { blocks } = papersOf(freeForm({ 评分表: { rows } })).paper;
  const empty = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const isEmpty =
      block.kind === "heading" && (!next || (next.kind === "heading" && next.level <= block.level));
    return isEmpty ? [block.text] : [];
  });
  expect(empty).toEqual([]);
  expect(paperText({ ...papersOf(freeForm({ 评分表: { rows } })).paper })).toContain(
    "3．资产管理\n〔请填写资产管理：工作簿中没有有关数据〕\n4．人员管理",
  );
});

describe("a department's name", () => {
  const name =
    "某市某新区（综合保税区）经济发展和科技创新促进及营商环境优化服务管理委员会办公室（大数据管理局）";

  test("keeps the brackets that the workbook writes", async () => {
    const { title } = await paperOf({}, name);
    expect(title).toBe(`${name}2024年度部门整体支出绩效自评报告`);
  });

  test("of several lines leaves the cover on its page: the blanks above give what it takes", async () => {
    const heights = async (department: string) => {
      const parts = unzipSync(await writeDocx(await paperOf({}, department)));
      const document = strFromU8(parts["word/document.xml"]!);
      return [...document.matchAll(/<w:pStyle w:val="PaperSmall"\/><w:spacing w:before="(\d+)"/g)].map(
        ([, height]) => Number(height),
      );
    };
    const [short, long] = [await heights("某区某局"), await heights(name)];
    expect(short).toEqual([1500, 1700]);
    // Three lines more of 22 points in the field, one more of 36 in the title; half of it each.
    expect(long.map((height, i) => short[i]! - height)).toEqual([1020, 1020]);
  });
});
