/** The command `what-if`: what can be supposed, what it does, what it would take; and every way to ask it wrongly. */
import { folderWith, run, SHEET_2021, SHEET_2022 } from "./support";

const FILE = { "评分表.xlsx": SHEET_2021 };

async function ask(...options: string[]) {
  return run(["what-if", "评分表.xlsx", ...options], { cwd: folderWith(FILE) });
}

it("lists what can be supposed, with the values in use", async () => {
  const { status, stdout } = await ask();
  expect(status).toBe(0);
  expect(stdout).toMatch(/日常公用经费决算数\s+65\.49 万元/);
  expect(stdout).toMatch(/公众或服务对象满意度\s+满意度\s+（没有）/);
  // Amounts win over the progress printed beside them.
  expect(stdout).toContain("第四季度末累计支出数");
  expect(stdout).not.toContain("第四季度支出进度");
});

it("shows scores, total and grade before and after", async () => {
  const { status, stdout, stderr } = await ask("--set", "满意度=50%", "--set", "日常公用经费决算＝64.5万元");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("满意度：（没有） → 50.00%");
  expect(stdout).toContain("日常公用经费决算数：65.49 万元 → 64.50 万元");
  expect(stdout).toMatch(/公众或服务对象满意度\s+5\s+5\s+1\s+−4/);
  expect(stdout).toMatch(/公用经费控制率\s+5\s+5\s+6\s+\+1/);
  expect(stdout).toMatch(/合计\s+91\.44\s+91\.44\s+88\.44\s+−3/);
  expect(stdout).toContain("等级：优 → 良");
});

it("takes the options before the file, and of a fact set twice the last value", async () => {
  const cwd = folderWith(FILE);
  const { status, stdout } = await run(
    ["what-if", "--set", "满意度=50%", "--set", "满意度=96%", "评分表.xlsx"],
    { cwd },
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/合计\s+91\.44\s+91\.44\s+92\.44\s+\+1/);
  expect(stdout).not.toContain("50.00%");
});

it("says when a changed figure cannot be used, and why", async () => {
  const { stdout } = await ask("--set", "满意度=150%");
  expect(stdout).toContain("得分都没有变化。");
  expect(stdout).toMatch(/公众或服务对象满意度：数据不合理.*得分按原来的计/);
});

it("says beside its own sum what the sheet states, where they differ", async () => {
  const { stdout } = await run(["what-if", "a.xlsx", "--set", "第四季度支出进度=100%"], {
    cwd: folderWith({ "a.xlsx": SHEET_2022 }),
  });
  expect(stdout).toMatch(/合计\s+96\.97\s+96\.99\s+97\s+\+0\.01/);
  expect(stdout).toContain("表上写的总分是 96.97 分");
});

it("says what full marks would take, how much is missing and where, and that figures are not to be altered", async () => {
  const { status, stdout } = await ask("--goal", "满分");
  expect(status).toBe(0);
  expect(stdout).toContain("怎样到满分（100 分），现在 91.44 分");
  expect(stdout).toContain(
    "1. 日常公用经费决算数现为 65.49 万元，64.50 万元 以下（含）时多得 1 分（公用经费控制率）",
  );
  expect(stdout).toContain("还差 2 分");
  expect(stdout).toContain("公众或服务对象满意度 1 分：缺少数据：满意度");
  expect(stdout).toContain("已经发生的数据要如实填报");
});

it("starts the way from what is supposed", async () => {
  const { stdout } = await ask("--goal", "优", "--set", "满意度=50%");
  expect(stdout).toContain("怎样到优（90 分），现在 87.44 分");
  expect(stdout).toContain("达到目标");
  expect((await ask("--goal", "优")).stdout).toContain("已经达到，不需要改动。");
});

it("gives the same as JSON, in a line", async () => {
  const { stdout } = await ask("--set", "satisfaction-rate=96%", "--goal", "满分", "--format", "json");
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  const json = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(json)).toEqual(["version", "file", "changes", "sheets", "routes"]);
  expect(json).toMatchObject({
    version: 1,
    file: "评分表.xlsx",
    changes: [{ fact: "satisfaction-rate", name: "满意度", unit: "ratio", from: null, value: "0.96" }],
    sheets: [
      {
        sheet: "评分表",
        total: { stated: 91.44, before: 91.44, after: 92.44 },
        grade: { stated: null, before: "优", after: "优" },
      },
    ],
    routes: [{ goal: "满分", target: 100, before: 92.44, after: 99, reached: false, short: 1 }],
  });
  const listed = JSON.parse((await ask("--format", "json")).stdout) as Record<string, unknown>;
  expect(Object.keys(listed)).toEqual(["version", "file", "facts"]);
});

it.each<[string, string[], string]>([
  ["a name of several", ["--set", "日常公用=1"], "没有“日常公用”这个数据，是不是：日常公用经费决算数"],
  ["a near miss", ["--set", "满意率=1"], "是不是：满意度"],
  ["a name of nothing", ["--set", "天气=1"], "不带 --set 运行一次"],
  ["no value", ["--set", "满意度"], "--set 要写成 名称=值"],
  ["no number", ["--set", "满意度=很高"], "“满意度”的值“很高”不是数字"],
  ["half a person", ["--set", "在编人数=2.5"], "应是整数"],
  ["no goal of this framework", ["--goal", "甲"], "没有“甲”这个目标，可以写：优、良、中、差、满分"],
])("refuses %s, and says what would do", async (_name, options, said) => {
  const { status, stdout, stderr } = await ask(...options);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});

it("refuses a workbook without a score sheet, and a file that is not there", async () => {
  const cwd = folderWith({ "a.csv": "甲,乙\n1,2\n" });
  expect(await run(["what-if", "a.csv"], { cwd })).toMatchObject({ status: 2, stdout: "" });
  expect((await run(["what-if", "a.csv"], { cwd })).stderr).toContain("没有找到评分表");
  expect((await run(["what-if", "b.xlsx"], { cwd })).stderr).toContain("b.xlsx");
});

it("answers in English, to names in either language", async () => {
  const { stdout } = await ask("--lang", "en", "--set", "满意度=96%", "--goal", "full");
  expect(stdout).toContain("satisfaction rate: (none) → 96.00%");
  expect(stdout).toContain("The way to full marks (100 points), now 92.44");
});
