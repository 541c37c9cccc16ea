import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contextFor } from "../../cli/context";
import { Progress } from "../../cli/progress";
import { environment, folderWith, ROOT, run, SHEET_2021, SHEET_2022, sheetNames } from "./support";

const FIXTURES = join(ROOT, "test/fixtures");
const CSV = "指标,分值\n合计,1\n";
const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("text", () => {
  test("reports a real sheet and ends with the summary line; status 1 for errors", async () => {
    const cwd = folderWith({ "表.xlsx": SHEET_2021 });
    const { status, stdout, stderr } = await run(["check", "表.xlsx"], { cwd });
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(
      /91\.44 分（合计 91\.44）优 · 错误 \d+ · 警告 \d+ · 需核实 \d+ · 扣分 \d+ · 提示 \d+\n$/,
    );
    expect(stdout).toContain("公众或服务对象满意度");
    expect(stdout).not.toContain("\u001b");
  });

  test("is coloured on a terminal, and plain with NO_COLOR", async () => {
    const cwd = folderWith({ "表.xlsx": SHEET_2021 });
    const coloured = await run(["check", "表.xlsx"], { cwd, isTerminal: true });
    expect(coloured.stdout).toContain("\u001b[31m[错误]");
    const plain = await run(["check", "表.xlsx"], { cwd, isTerminal: true, env: { NO_COLOR: "1" } });
    expect(plain.stdout).not.toContain("\u001b");
  });

  test("speaks English", async () => {
    const cwd = folderWith({ "x.xlsx": SHEET_2021 });
    const { stdout } = await run(["check", "x.xlsx", "--lang", "en"], { cwd });
    expect(stdout).toMatch(/total 91\.44 \(sum 91\.44\), 优 · Error \d+/);
  });
});

describe("machine output", () => {
  test("is one line of JSON per file, in order, with an error in the place of a report", async () => {
    const cwd = folderWith({
      "a.xlsx": SHEET_2021,
      "b.xlsx": "not a workbook\u0000",
      "c/d.xlsx": SHEET_2022,
    });
    const { status, stdout, stderr } = await run(["check", ".", "none.xlsx", "--format", "json"], { cwd });
    const [none, a, b, d] = lines(stdout);
    expect([status, stderr]).toEqual([2, ""]);
    expect(none).toEqual({
      version: 1,
      file: "none.xlsx",
      error: { code: "ENOENT", message: expect.any(String) },
    });
    expect(a).toMatchObject({
      version: 1,
      file: "a.xlsx",
      sheets: [{ framework: { id: "sz-longgang-2021" }, form: "department", reading: "average-of-rates" }],
    });
    expect(b).toMatchObject({ file: "b.xlsx", error: { code: "not-a-workbook" } });
    expect(d).toMatchObject({
      file: join("c", "d.xlsx"),
      sheets: [{ framework: { id: "sz-longgang-2022" } }],
    });
  });

  test("SARIF is one log over all files", async () => {
    const cwd = folderWith({ "a.xlsx": SHEET_2021, "b.xlsx": "" });
    const { status, stdout } = await run(["check", ".", "--format", "sarif"], { cwd });
    const [only] = JSON.parse(stdout).runs;
    expect(status).toBe(2);
    expect(only.artifacts).toHaveLength(2);
    expect(only.results.length).toBeGreaterThan(5);
    expect(only.invocations[0].executionSuccessful).toBe(false);
  });
});

test.each(["corrupt.xlsx", "truncated.xlsx", "encrypted.xlsx", "bomb.xlsx", "paper.pdf", "document.docx"])(
  "%s is refused in one line, with status 2",
  async (name) => {
    const { status, stdout, stderr } = await run(["check", join(FIXTURES, name)]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(name);
  },
);

test("a workbook without a score sheet gives status 2 and says so", async () => {
  const cwd = folderWith({ "x.csv": "甲,乙\n1,2\n" });
  const { status, stdout } = await run(["check", "x.csv"], { cwd });
  expect(status).toBe(2);
  expect(stdout).toContain("没有评分表");
});

describe("--out", () => {
  test("writes marked copies in the folders of the inputs, and nothing else", async () => {
    const cwd = folderWith({ "in/a/x.xlsx": SHEET_2021, "in/b/x.xlsx": SHEET_2022 });
    const { status, stderr } = await run(["check", "in", "--out", "out"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain(`已写出 ${join("out", "a", "x.checked.xlsx")}`);
    expect(readdirSync(join(cwd, "out/a"))).toEqual(["x.checked.xlsx"]);
    expect(readdirSync(join(cwd, "in/a"))).toEqual(["x.xlsx"]);
    expect(sheetNames(join(cwd, "out/b/x.checked.xlsx"))).toContain("校验结果");
  });

  test("does not overwrite without --force, and says so", async () => {
    const cwd = folderWith({ "x.xlsx": SHEET_2021, "out/x.checked.xlsx": "mine" });
    const kept = await run(["check", "x.xlsx", "--out", "out"], { cwd });
    expect(kept.status).toBe(2);
    expect(kept.stderr).toContain("--force");
    expect(kept.stdout).toContain("91.44");
    expect(readFileSync(join(cwd, "out/x.checked.xlsx"), "utf8")).toBe("mine");
    expect((await run(["check", "x.xlsx", "--out", "out", "--force"], { cwd })).status).toBe(1);
    expect(readFileSync(join(cwd, "out/x.checked.xlsx")).length).toBeGreaterThan(1000);
  });

  test.each([
    ["utf8.csv", ".csv"],
    ["legacy.xls", ".xls"],
  ])("writes the findings of %s alone, and says why", async (name, extension) => {
    const cwd = folderWith();
    const { stderr } = await run(["check", join(FIXTURES, name), "--out", "out"], { cwd });
    expect(stderr).toContain(extension);
    const [written] = readdirSync(join(cwd, "out"));
    expect(written).toMatch(/\.checked\.xlsx$/);
    expect(sheetNames(join(cwd, "out", written!))).toEqual(["校验结果"]);
  });

  test("a copy that cannot be written does not stop the other files", async () => {
    const cwd = folderWith({ "a.xlsx": SHEET_2021, "b.xlsx": SHEET_2022 });
    mkdirSync(join(cwd, "out/a.checked.xlsx"), { recursive: true });
    const { status, stderr } = await run(["check", ".", "--out", "out", "--force"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("a.xlsx：");
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(["a.checked.xlsx", "b.checked.xlsx"]);
  });

  test.each([
    [
      "a folder that the system does not allow",
      "/proc/x",
      "写不到 /proc/x：系统不允许在那里建文件夹。请换一个文件夹。",
    ],
    [
      "a file in place of the folder",
      "taken",
      "写不到 taken：路径中有一段是文件，不是文件夹。请换一个文件夹。",
    ],
    ["a file above the folder", "taken/x", `写不到 ${join("taken", "x")}：路径中有一段是文件`],
  ])("%s: the folder is named, and what to do", async (_, out, message) => {
    const cwd = folderWith({ "x.xlsx": SHEET_2021, taken: "" });
    const { status, stdout, stderr } = await run(["check", "x.xlsx", "--out", out], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain("91.44");
    expect(stderr).toContain(message);
  });

  test("a checked folder can be checked again: copies are no inputs", async () => {
    const cwd = folderWith({ "x.xlsx": SHEET_2021 });
    await run(["check", ".", "--out", "."], { cwd });
    const { stdout } = await run(["check", ".", "--format", "json"], { cwd });
    expect(lines(stdout)).toHaveLength(1);
  });

  test("--notes without --out is told to have no effect", async () => {
    const cwd = folderWith({ "x.xlsx": SHEET_2021 });
    expect((await run(["check", "x.xlsx", "--notes"], { cwd })).stderr).toContain("--out");
  });
});

describe("--framework", () => {
  test("uses the framework named, by id or by file", async () => {
    const cwd = folderWith({
      "x.xlsx": SHEET_2021,
      "own.yaml": { copy: join(ROOT, "src/frameworks/sz-longgang-2022.yaml") },
    });
    for (const name of ["sz-longgang-2022", "own.yaml"]) {
      const { stdout } = await run(["check", "x.xlsx", "--framework", name, "--format", "json"], { cwd });
      expect(lines(stdout)[0].sheets[0].framework.id).toBe("sz-longgang-2022");
    }
  });

  test("refuses a framework that does not exist before any work", async () => {
    const cwd = folderWith({ "x.xlsx": SHEET_2021 });
    const { status, stdout, stderr } = await run(["check", "x.xlsx", "--framework", "nope"], { cwd });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("没有编号为“nope”的框架");
  });
});

describe("progress", () => {
  const many = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${i}.csv`, CSV]));

  test("goes to stderr on a terminal, and never to stdout", async () => {
    const cwd = folderWith(many);
    const { stdout, stderr } = await run(["check", ".", "--format", "json"], { cwd, isTerminal: true });
    expect(stderr).toContain("[6/6] 5.csv");
    expect(lines(stdout)).toHaveLength(6);
  });

  test("says how long it may still take, once that can be known", async () => {
    const { environment: surroundings, stderr } = environment({ isTerminal: true });
    let now = 0;
    const progress = new Progress(10, await contextFor(surroundings, "zh"), () => now);
    progress.step("1.csv");
    now = 30_000;
    progress.step("2.csv");
    expect(stderr()).toMatch(/\[1\/10\] 1\.csv.*\[2\/10\] 约还要 2 分钟 2\.csv$/s);
  });

  test("is silent for a few files", async () => {
    const cwd = folderWith({ "x.csv": CSV });
    expect((await run(["check", "."], { cwd, isTerminal: true })).stderr).toBe("");
  });
});

test("a stopped run ends with 130 and prints no half of a log", async () => {
  const cwd = folderWith({ "x.xlsx": SHEET_2021 });
  const { status, stdout, stderr } = await run(["check", ".", "--format", "sarif"], {
    cwd,
    signal: AbortSignal.abort(),
  });
  expect([status, stdout]).toEqual([130, ""]);
  expect(stderr).toContain("已中断");
});

test("many files end with a line of totals", async () => {
  const cwd = folderWith({ "a.xlsx": SHEET_2021, "b.csv": CSV });
  writeFileSync(join(cwd, "c.xlsx"), "");
  const { stdout } = await run(["check", "."], { cwd });
  expect(stdout).toMatch(/共 3 个文件：有错误 1 个，没有评分表 1 个，读不了 1 个。\n$/);
});

describe("--explain-recognition", () => {
  test("says after the report what was taken for what, and why", async () => {
    const cwd = folderWith({ "表.xlsx": SHEET_2022 });
    const plain = await run(["check", "表.xlsx"], { cwd });
    const explained = await run(["check", "表.xlsx", "--explain-recognition"], { cwd });
    expect(explained.status).toBe(plain.status);
    expect(explained.stdout.startsWith(`${plain.stdout}\n怎么认出来的\n评价年度：2022\n`)).toBe(true);
    expect(explained.stdout).toContain(
      "    I 列“分数”：得分\n      表头写着“分数”，是得分的写法（+4）；各行都不超过分值（+3）",
    );
    expect(explained.stdout).toContain("取自 基础数据!B5“部门预算支出合计”");
  });

  test("adds one key to the JSON, and nothing without it", async () => {
    const cwd = folderWith({ "表.xlsx": SHEET_2022 });
    const json = ["check", "表.xlsx", "--format", "json"];
    const [plain] = lines((await run(json, { cwd })).stdout);
    const [explained] = lines((await run([...json, "--explain-recognition"], { cwd })).stdout);
    const { recognition, ...rest } = explained;
    expect(rest).toEqual(plain);
    expect(recognition).toMatchObject({
      year: 2022,
      dossiers: [{ scoreSheets: [{ sheet: "评分表", total: { cell: "I26", value: "96.97" } }] }],
    });
  });

  test("says that sarif has no place for it", async () => {
    const cwd = folderWith({ "表.xlsx": SHEET_2022 });
    const { stdout, stderr } = await run(["check", "表.xlsx", "--format", "sarif", "--explain-recognition"], {
      cwd,
    });
    expect(stderr).toContain("请用 text 或 json");
    expect(stdout).not.toContain("recognition");
  });
});

describe("more than five files", () => {
  const six = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${i}.xlsx`, SHEET_2021]));

  test("take a line each, with the way to all that was found", async () => {
    const { stdout, status } = await run(["check", "."], { cwd: folderWith(six) });
    const printed = stdout.trimEnd().split("\n");
    expect(printed.slice(0, 6).map((line) => line.split("：")[0])).toEqual(Object.keys(six));
    expect(printed[0]).toContain("91.44 分（合计 91.44）优 · 错误 7 · 警告");
    expect(printed.at(-1)).toContain("--full");
    expect([printed.length, status]).toEqual([9, 1]);
  });

  test("are reported at length where that is asked for", async () => {
    const { stdout } = await run(["check", ".", "--full"], { cwd: folderWith(six) });
    expect(stdout.match(/为什么：/g)!.length).toBeGreaterThan(60);
    expect(stdout).not.toContain("--full");
  });
});
