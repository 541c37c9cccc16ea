import { readFileSync } from "node:fs";
import { join } from "node:path";
import { displayWidth } from "../../cli/table";
import { readWorkbook } from "../../files/read";
import { eachCell } from "../../src/workbook/sheet";
import { folderWith, ROOT, run } from "./support";

const IDS = ["sz-longgang-2020", "sz-futian-2020", "sz-longgang-2021", "sz-longgang-2022", "sz-yantian-2023"];
const yaml = (id: string) => readFileSync(join(ROOT, `src/frameworks/${id}.yaml`), "utf8");

test("lists the published frameworks", async () => {
  const { status, stdout } = await run(["frameworks"]);
  expect(status).toBe(0);
  for (const id of IDS) expect(stdout).toMatch(new RegExp(`^${id} .* 21 +100$`, "m"));
  expect((await run(["frameworks", "list"])).stdout).toBe(stdout);
});

test.each(IDS)("shows %s as an aligned table with generated criteria", async (id) => {
  const { status, stdout } = await run(["frameworks", "show", id]);
  expect(status).toBe(0);
  expect(stdout).toContain("预算执行率");
  expect(stdout).toContain("公众或服务对象满意度");
  const rule = stdout.split("\n").find((line) => line.startsWith("─"))!;
  expect(displayWidth(rule)).toBeLessThanOrEqual(100);
  expect(stdout).not.toMatch(/undefined|\[object|NaN/);
});

test("shows what changed between two years", async () => {
  const { status, stdout } = await run(["frameworks", "diff", "sz-longgang-2020", "sz-longgang-2021"]);
  expect(status).toBe(0);
  expect(stdout).toContain("“绩效目标完整性”分值：8 → 3");
  expect(stdout).toContain("政府采购执行率");
  expect(stdout).not.toContain("undefined");
});

test("a framework does not differ from itself", async () => {
  const { stdout } = await run(["frameworks", "diff", IDS[0]!, IDS[0]!]);
  expect(stdout).toContain("没有不同");
});

test("checks a file: good, faulty, missing", async () => {
  const cwd = folderWith({
    "good.yaml": yaml("sz-longgang-2022"),
    "bad.yaml": yaml("sz-longgang-2022").replace(/weight: 6\b/, "weight: 7"),
  });
  const good = await run(["frameworks", "check", "good.yaml"], { cwd });
  expect([good.status, good.stdout]).toEqual([0, expect.stringContaining("21 个，合计 100 分")]);
  const bad = await run(["frameworks", "check", "bad.yaml"], { cwd });
  expect(bad.status).toBe(1);
  expect(bad.stderr).toContain("bad.yaml");
  const missing = await run(["frameworks", "check", "none.yaml"], { cwd });
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain("none.yaml：没有这个文件");
});

test("a name that is neither id nor file is refused with the ids there are", async () => {
  const { status, stderr } = await run(["frameworks", "show", "sz-nowhere"]);
  expect(status).toBe(2);
  expect(stderr).toContain("sz-longgang-2021");
});

describe("project forms", () => {
  test("stand in the list with their sum", async () => {
    const { stdout } = await run(["frameworks"]);
    expect(stdout).toMatch(/^cn-project-2020 .* 自设 +100$/m);
  });

  test("show how they share out points and score a row", async () => {
    const { status, stdout } = await run(["frameworks", "show", "cn-project-2020-hubei"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/预算执行率 +20/);
    expect(stdout).toContain("年度指标值÷实际完成值×10分");
    expect(stdout).not.toMatch(/undefined|\[object|NaN/);
    const english = await run(["--lang", "en", "frameworks", "show", "cn-project-2020"]);
    expect(english.stdout).toContain("Execution of the budget");
  });

  test("differ in their parameters, and cannot be compared with a department's", async () => {
    const { stdout } = await run(["frameworks", "diff", "cn-project-2020", "cn-project-2020-hubei"]);
    expect(stdout).toContain("  - 预算执行率 10 分\n  + 预算执行率 20 分\n");
    expect(stdout).toMatch(/\n {2}\+ .*年度指标值÷实际完成值×10分/);
    expect(stdout).not.toMatch(/等级：|全国|湖北/);
    const other = await run(["frameworks", "diff", "cn-project-2020", IDS[0]!]);
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining("没有可以比较的")]);
  });

  test("of one's own are checked: good, and with points that make up another sum", async () => {
    const form = readFileSync(join(ROOT, "src/forms/cn-project-2020.yaml"), "utf8");
    const cwd = folderWith({ "good.yaml": form, "bad.yaml": form.replace("weight: 30", "weight: 35") });
    const good = await run(["frameworks", "check", "good.yaml"], { cwd });
    expect([good.status, good.stdout]).toEqual([0, expect.stringContaining("合计 100 分")]);
    const bad = await run(["frameworks", "check", "bad.yaml"], { cwd });
    expect([bad.status, bad.stderr]).toEqual([1, expect.stringContaining("105")]);
  });
});

test("names indicators of the national library; customary scoring is marked wherever its criteria are printed", async () => {
  const own = `id: some-district-2026
title: 某区2026年部门整体支出绩效评价指标
region: 某区
year: 2026
source: 自拟
grades: [{ grade: 优, in: "[60, 100]" }, { grade: 差, in: "[0, 60)" }]
dimensions:
  - id: input
    name: 投入
    weight: 100
    groups:
      - id: staff
        name: 人员
        weight: 100
        indicators:
          - { use: public-satisfaction, weight: 50 }
          - use: in-post-staff-rate
            weight: 50
            rule: { kind: bands, bands: [{ in: "[0%, 100%]", points: 50 }, { in: "(100%, ∞)", points: 0 }] }
`;
  const cwd = folderWith({ "own.yaml": own });
  const good = await run(["frameworks", "check", "own.yaml"], { cwd });
  expect([good.status, good.stdout]).toEqual([0, expect.stringContaining("三级指标 2 个，合计 100 分")]);
  const { stdout } = await run(["new", "--framework", "own.yaml", "--year", "2026", "--out", "a.xlsx"], {
    cwd,
  });
  // The region stands once: this title begins with it.
  expect(stdout).toContain("\n某区2026年部门整体支出绩效评价指标；");
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(join(cwd, "a.xlsx"))), "a.xlsx");
  const criteria = sheets
    .flatMap((sheet) => [...eachCell(sheet)])
    .flatMap(({ value }) => (typeof value === "string" && /得50分/.test(value) ? [value] : []));
  expect(criteria).toEqual([
    expect.stringMatching(/^（通行做法，未见印发文本，请按当地规定核对）按满意度计分/),
    expect.stringMatching(/^在职人员控制率＝/),
  ]);
});

test("reads a framework from a form, says what a person has to look at, and writes a file that every command takes", async () => {
  const csv = [
    "某市某区2025年度部门整体支出绩效评分表,,,,,,,",
    "一级指标,分值,二级指标,分值,三级指标,分值,评分标准,得分",
    "管理,60,人员,60,编外人员控制率,60,比率＜5%得60分；5%≤比率≤10%得30分；比率＞10%得0分。,",
    "效果,40,公平性,40,服务对象满意度,30,满意度90%以上得30分，80%-90%得15分，80%以下不得分。,",
    ",,,,社会效益,10,酌情评分。,",
    "合计,100,,100,,100,,",
  ];
  const cwd = folderWith({ "表样.csv": csv.join("\n") });
  const { status, stdout } = await run(["frameworks", "from", "表样.csv", "--out", "框架.yaml"], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain("三级指标 3 个，2 个读成了评分规则，1 个由人评分");
  expect(stdout).toContain("社会效益（E5）：由人酌情评分");
  expect(stdout).toContain("服务对象满意度（E4）：原文没有写明80%归哪一档，按归上一档处理");
  const shown = await run(["frameworks", "show", "框架.yaml"], { cwd });
  expect(shown.stdout).toContain("≥5%且≤10%得30分");
  const again = await run(["frameworks", "from", "表样.csv", "--out", "框架.yaml"], { cwd });
  expect(again.status).toBe(2);
  const english = await run(["frameworks", "from", "表样.csv", "--out", "other.yaml", "--lang", "en"], {
    cwd,
  });
  expect(english.stdout).toContain("3 indicators, 2 became rules");
});

test("a file without a form is refused with what to do", async () => {
  const cwd = folderWith({ "别的.csv": "甲,乙\n1,2" });
  const { status, stderr } = await run(["frameworks", "from", "别的.csv"], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain("没有找到评分表");
});

test.each([
  ["两个同名的指标", "社会效益,10,", "服务对象满意度,10,", "名称“服务对象满意度”用了两次"],
  ["超过 100 分的上级", "效果,40,", "效果,4000,", "太大、太长或太多"],
])("a form with %s makes no framework, and one line says why", async (_, from, to, why) => {
  const csv = [
    "某市某区2025年度部门整体支出绩效评分表,,,,,,,",
    "一级指标,分值,二级指标,分值,三级指标,分值,评分标准,得分",
    "管理,60,人员,60,编外人员控制率,60,比率＜5%得60分；5%≤比率≤10%得30分；比率＞10%得0分。,",
    "效果,40,公平性,40,服务对象满意度,30,酌情评分。,",
    ",,,,社会效益,10,酌情评分。,",
  ].join("\n");
  expect(csv).toContain(from);
  const cwd = folderWith({ "表样.csv": csv.replace(from, to) });
  const { status, stderr } = await run(["frameworks", "from", "表样.csv"], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(new RegExp(`^错误：.*做不成框架：.*${why}.*改正后再读。\\n$`));
});

test("a level's name of a thousand characters is cut to what a framework holds", async () => {
  const name = "很长的名称".repeat(200);
  const csv = [
    "某市某区2025年度部门整体支出绩效评分表,,,,,,,",
    "一级指标,分值,二级指标,分值,三级指标,分值,评分标准,得分",
    `${name},60,人员,60,编外人员控制率,60,比率＜5%得60分；5%≤比率≤10%得30分；比率＞10%得0分。,`,
    "效果,40,公平性,40,服务对象满意度,40,酌情评分。,",
  ];
  const cwd = folderWith({ "表样.csv": csv.join("\n") });
  expect((await run(["frameworks", "from", "表样.csv", "--out", "y.yaml"], { cwd })).status).toBe(0);
});
