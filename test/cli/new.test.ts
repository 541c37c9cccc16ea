import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../files/read";
import { formSheet, type ProjectForm } from "../forms/project-form";
import { RIVER, TRAINING } from "../forms/published";
import { YAML_FILES } from "../frameworks/support";
import { makeWorkbook } from "../support/workbook";
import { xlsxOf } from "../form-fill/form-file";
import { folderWith, run, SHEET_2021, SHEET_2022 } from "./support";
import { eachCell, valueAt } from "../../src/workbook/sheet";

const bookAt = (path: string) => readWorkbook(readFileSync(path), "x.xlsx");

test("an empty standard workbook, named by its year, of the newest framework", async () => {
  const cwd = folderWith();
  const { status, stdout, stderr } = await run(["new", "--year", "2024", "--department", "某局"], { cwd });
  expect(stdout).toBe(
    "已写出 标准工作簿-2024.xlsx\n" +
      "深圳市盐田区部门整体支出绩效评价共性指标体系框架（2023年）；2024年度；单位：万元；得分用普通公式。\n",
  );
  expect([status, stderr]).toEqual([0, ""]);
  const book = await bookAt(join(cwd, "标准工作簿-2024.xlsx"));
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "填报说明",
    "评分表",
    "基础数据",
    "评分判断",
    "预算执行",
    "项目执行",
    "公用经费",
    "政府采购",
    "固定资产",
    "人员情况",
    "收支对比",
    "资金来源",
    "功能分类",
    "结转结余",
    "下属单位",
    "绩效目标",
    "佐证材料",
    "核对",
  ]);
  expect(valueAt(book.sheets[0]!, 2, 1)).toBe("某局");
  const checked = await run(["check", "标准工作簿-2024.xlsx", "--format", "json"], { cwd });
  expect(JSON.parse(checked.stdout)).toMatchObject({ sheets: [{ framework: { id: "sz-yantian-2023" } }] });
});

test("procurement by project and the other year's classes of assets, as asked for", async () => {
  const cwd = folderWith();
  const made = async (...more: string[]) => {
    const { status } = await run(["new", "--year", "2024", "--out", "表.xlsx", "--force", ...more], { cwd });
    expect(status).toBe(0);
    const { sheets } = await bookAt(join(cwd, "表.xlsx"));
    const texts = (name: string) =>
      [...eachCell(sheets.find((sheet) => sheet.name === name)!)].map(({ value }) => value);
    return { procurement: texts("政府采购"), assets: texts("固定资产") };
  };
  const usual = await made();
  expect(usual.procurement).toContain("货物类");
  expect(usual.assets).toContain("二、设备");
  const other = await made("--procurement", "projects", "--assets", "2020");
  expect(other.procurement).toEqual(expect.arrayContaining(["采购单位"]));
  expect(other.procurement).not.toContain("货物类");
  expect(other.assets).toContain("二、通用设备");
  const { status, stderr } = await run(["new", "--assets", "2021"], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining("2020、2023") as string]);
});

test("framework, unit and formulas as asked for", async () => {
  const cwd = folderWith({ "own.yaml": YAML_FILES.find(({ name }) => name.includes("2020"))!.text });
  const argv = ["new", "--framework", "own.yaml", "--unit", "元", "--year", "2020", "--formulas", "custom"];
  const { status, stdout } = await run([...argv, "--out", "出/表.xlsx"], { cwd });
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining("2020年度；单位：元；得分用本程序的函数") as string,
  ]);
  const book = await bookAt(join(cwd, "出/表.xlsx"));
  const score = book.sheets.find(({ name }) => name === "评分表")!;
  expect([...eachCell(score)].some(({ formula }) => formula?.includes("PERF."))).toBe(true);
});

test("another workbook's figures: year, unit and framework are its own, and what is open is listed", async () => {
  const cwd = folderWith({ "旧.xlsx": SHEET_2022 });
  const { status, stdout } = await run(["new", "--from", "旧.xlsx", "--out", "新.xlsx"], { cwd });
  expect(status).toBe(0);
  const lines = stdout.split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "已写出 新.xlsx",
    "深圳市龙岗区部门整体支出绩效评价共性指标体系框架（2022年）；2022年度；单位：万元；得分用普通公式。",
    "从 旧.xlsx 带入数据 17 项；没有找到 8 项；互相矛盾 1 项。",
    "互相矛盾的（已带入一个，请核对）：",
  ]);
  expect(lines).toContain("  满意度：原工作簿里没有找到，要在“基础数据”表中填");
  const checked = await run(["check", "新.xlsx", "--format", "json"], { cwd });
  const report = JSON.parse(checked.stdout) as { sheets: { indicators: { id: string; score: number }[] }[] };
  const score = (id: string) => report.sheets[0]!.indicators.find((each) => each.id === id)?.score;
  expect([score("budget-execution"), score("operating-expense-control")]).toEqual([5.99, 5]);
});

test("in English", async () => {
  const cwd = folderWith({ "old.xlsx": SHEET_2021 });
  const { stdout } = await run(["new", "--from", "old.xlsx", "--out", "new.xlsx", "--lang", "en"], { cwd });
  expect(stdout).toContain("Carried over from old.xlsx: 20 figures; not found: 6; contradicting: 2.");
});

test("overwrites only with --force, and never the workbook that it reads", async () => {
  const cwd = folderWith({ "旧.xlsx": SHEET_2022 });
  const argv = ["new", "--year", "2024", "--out", "新.xlsx"];
  await run(argv, { cwd });
  const kept = await run(argv, { cwd });
  expect([kept.status, kept.stderr.includes("--force"), kept.stdout]).toEqual([2, true, ""]);
  expect((await run([...argv, "--force"], { cwd })).status).toBe(0);
  const own = await run(["new", "--from", "旧.xlsx", "--out", "旧.xlsx", "--force"], { cwd });
  expect(own.status).toBe(2);
  expect((await bookAt(join(cwd, "旧.xlsx"))).sheets[1]!.name).toBe("基础数据");
});

test.each([
  [["--year", "24"], "年度“24”写得不对"],
  [["--year", "1999"], "年度“1999”写得不对"],
  [["--unit", "美元"], "只能是 元、千元、万元、亿元"],
  [["--formulas", "vba"], "只能是 native、custom"],
  [["--framework", "nowhere"], "没有编号为“nowhere”的框架"],
  [["--from", "没有.xlsx"], "没有.xlsx：没有这个文件"],
])("%j is refused in a line, and nothing is written", async (argv, said) => {
  const cwd = folderWith();
  const { status, stdout, stderr } = await run(["new", ...argv, "--out", "新.xlsx"], { cwd });
  expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
  expect(stderr).toContain(said);
  expect(existsSync(join(cwd, "新.xlsx"))).toBe(false);
});

describe("a project form", () => {
  test("is one sheet, empty", async () => {
    const cwd = folderWith();
    const { status, stdout } = await run(["new", "--framework", "cn-project-2020", "--year", "2023"], {
      cwd,
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining("已写出 项目自评表-2023.xlsx") as string]);
    const book = await bookAt(join(cwd, "项目自评表-2023.xlsx"));
    expect(book.sheets.map(({ name }) => name)).toEqual(["项目自评表"]);
  });

  test("has native formulas, whatever was asked for, and says so", async () => {
    const cwd = folderWith();
    const argv = ["new", "--framework", "cn-project-2020", "--year", "2023", "--formulas", "custom"];
    const { stdout } = await run(argv, { cwd });
    expect(stdout).toContain("得分用普通公式");
    const [sheet] = (await bookAt(join(cwd, "项目自评表-2023.xlsx"))).sheets;
    expect([...eachCell(sheet!)].filter(({ formula }) => formula?.includes("PERF."))).toEqual([]);
  });

  test("still empty, is checked as one that is to be filled in", async () => {
    const cwd = folderWith();
    await run(["new", "--framework", "cn-project-2020", "--year", "2023"], { cwd });
    const { stdout } = await run(["check", "项目自评表-2023.xlsx"], { cwd });
    expect(stdout).toContain("“项目自评表”是还没有填写的项目自评表：三级指标和得分都是空的。");
    expect(stdout).not.toContain("没有找到评分表（");
  });

  const filled = (...forms: ProjectForm[]) => xlsxOf(makeWorkbook({ 项目表: formSheet(...forms) }));

  test("another workbook's forms: a sheet each, by the form that they follow", async () => {
    const cwd = folderWith({ "旧.xlsx": filled(RIVER, TRAINING) });
    const { status, stdout } = await run(["new", "--from", "旧.xlsx", "--unit", "元"], { cwd });
    expect([status, stdout]).toEqual([
      0,
      "已写出 项目自评表-2023.xlsx\n全国项目支出绩效自评表；2023年度；单位：元；得分用普通公式。\n" +
        "从 旧.xlsx 带入数据 94 项；没有找到 0 项；互相矛盾 0 项。\n",
    ]);
    const checked = await run(["check", "项目自评表-2023.xlsx", "--format", "json"], { cwd });
    const report = JSON.parse(checked.stdout) as { sheets: unknown[]; summary: Record<string, number> };
    expect([checked.status, report.summary.error, report.summary.warning]).toEqual([0, 0, 0]);
    expect(report.sheets).toMatchObject([
      { sheet: "中小河道治理", form: "project", total: { stated: 98.25, summed: 98.25 } },
      { sheet: "基层水管员培训", form: "project", total: { stated: 100, summed: 100 } },
    ]);
  });

  test("a department's workbook has none of it: each sheet is named as left", async () => {
    const cwd = folderWith({ "a.xlsx": SHEET_2022 });
    const { status, stdout } = await run(["new", "--framework", "cn-project-2020", "--from", "a.xlsx"], {
      cwd,
    });
    expect(status).toBe(0);
    expect(stdout).toContain("评分表：不是项目自评表，没有带入");
  });
});
