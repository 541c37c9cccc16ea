/** What may stand in a folder beside workbooks: pipes, devices, loops, what nobody may read, names that nobody would give. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, run, SAMPLES, SHEET_2021 } from "../cli/support";

const SAMPLE = join(SAMPLES, "futian-org-2020.xlsx");
const ON_PIPE = [
  ["check"],
  ["unmark"],
  ["native"],
  ["papers"],
  ["what-if", "--goal", "full"],
  ["frameworks", "from"],
  ["frameworks", "check"],
  ["new", "--from"],
  ["check", SAMPLE, "--framework"],
] as const;

describe.each([
  ["a pipe", (path: string) => void execFileSync("mkfifo", [path])],
  ["a device that never ends", (path: string) => symlinkSync("/dev/zero", path)],
])("%s", (_, make) => {
  test.each(ON_PIPE.map((argv) => [argv.join(" "), argv] as const))(
    "%s does not wait for it",
    async (_, argv) => {
      const cwd = folderWith();
      make(join(cwd, "管道.xlsx"));
      const { status, stderr } = await run([...argv, "管道.xlsx"], { cwd });
      expect([status, stderr.trim().split("\n")]).toEqual([
        2,
        [expect.stringMatching(/^错误：(管道\.xlsx：)?既不是文件也不是文件夹。$/)],
      ]);
    },
  );

  test("in a folder is passed over", async () => {
    const cwd = folderWith({ "表.xlsx": SHEET_2021 });
    make(join(cwd, "管道.xlsx"));
    const { status, stdout, stderr } = await run(["check", ".", "--format", "json"], { cwd });
    expect([status, stdout.trim().split("\n").length, stderr]).toEqual([1, 1, ""]);
  });
});

test("a folder that is called like a workbook is walked, and refused where a file is wanted", async () => {
  const cwd = folderWith({ "汇总.xlsx/表.xlsx": SHEET_2021 });
  expect((await run(["check", "汇总.xlsx"], { cwd })).status).toBe(1);
  const { status, stderr } = await run(["papers", "汇总.xlsx"], { cwd });
  expect([status, stderr]).toEqual([
    2,
    "错误：汇总.xlsx：这是文件夹，不是文件。请写出里面一个文件的名字；要检查整个文件夹，用 scoresheet check。\n",
  ]);
});

test("links that lead in circles end", async () => {
  const cwd = folderWith({ "a/表.xlsx": SHEET_2021 });
  symlinkSync(join(cwd, "a"), join(cwd, "a/again"));
  symlinkSync("round.xlsx", join(cwd, "round.xlsx"));
  const { status, stdout } = await run(["check", ".", "--format", "json"], { cwd });
  const files = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(files.map(({ file, error }) => [file, error?.code])).toEqual([
    ["round.xlsx", "ELOOP"],
    ["a/表.xlsx", undefined],
  ]);
  expect(status).toBe(2);
});

test("a folder eighty levels deep is walked", async () => {
  const deep = Array<string>(80).fill("层").join("/");
  const cwd = folderWith();
  mkdirSync(join(cwd, deep), { recursive: true });
  writeFileSync(join(cwd, deep, "空.csv"), "");
  const { status, stdout } = await run(["check", ".", "--format", "json"], { cwd });
  expect([status, JSON.parse(stdout).error.code]).toEqual([2, "empty"]);
});

test.each([
  ["a line break", "第一行\n第二行.csv"],
  ["as many bytes as a name can have", `${"长".repeat(83)}aa.csv`],
  ["only an ending", "。.csv"],
  ["signs that other systems do not take", 'a:b*c?"d<e>|f.csv'],
  ["a leading hyphen", "-rf.csv"],
  ["text that is read from right to left", "\u202Excod.csv"],
  ["control characters", "\u001b[2J\u0007.csv"],
])("a name with %s is checked, said in one line and marked beside", async (_, name) => {
  const cwd = folderWith();
  writeFileSync(join(cwd, name), "指标,分值\n预算执行率,6\n");
  const { status, stdout, stderr } = await run(["check", ".", "--out", "out"], { cwd });
  expect([1, 2]).toContain(status);
  expect(`${stdout}${stderr}`).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]|程序内部出错/);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

describe("names that are no UTF-8", () => {
  const gbk = (cwd: string, name: readonly number[], rest = "") =>
    Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from(name), Buffer.from(rest)]);
  const 表 = [0xb1, 0xed];
  const WHY = "名字的编码不是 UTF-8";
  const WHAT_TO_DO = "请给它改名后再试";

  /** A sound workbook beside a file, a folder with one, and a picture, whose names are GBK; one that is nothing. */
  function season(): string {
    const cwd = folderWith({ "好.xlsx": SHEET_2021 });
    const sheet = readFileSync(SAMPLE);
    writeFileSync(gbk(cwd, 表, ".xlsx"), sheet);
    writeFileSync(gbk(cwd, 表, ".png"), "");
    mkdirSync(gbk(cwd, 表));
    writeFileSync(gbk(cwd, 表, "/甲.xlsx"), sheet);
    writeFileSync(gbk(cwd, [0xff, 0xfe], ".csv"), "指标,分值\n");
    return cwd;
  }

  test("each costs one line that says why and what to do; the others are checked", async () => {
    const { status, stdout } = await run(["check", ".", "--format", "json"], { cwd: season() });
    expect(status).toBe(2);
    const told = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(told.map(({ file, error }) => [file, error?.code ?? "checked"])).toEqual([
      ["\ufffd\ufffd", "name-encoding"],
      ["\ufffd\ufffd.csv", "name-encoding"],
      ["\ufffd\ufffd.xlsx", "name-encoding"],
      ["好.xlsx", "checked"],
    ]);
    const [folder, nothing, file] = told.map(({ error }) => error?.message);
    expect(folder).toContain(`${WHY}（像是 GBK 编码的“表”）`);
    expect(nothing).toContain(`${WHY}，打不开`);
    expect(file).toContain(`${WHY}（像是 GBK 编码的“表.xlsx”）`);
    for (const line of [folder, nothing, file]) expect(line).toContain(WHAT_TO_DO);
  });

  test("a season is complete without them, and names them", async () => {
    const cwd = season();
    const { stdout } = await run(["bureau", ".", "--out", "out", "--format", "json"], { cwd });
    const { units, unreadable } = JSON.parse(stdout);
    expect(units.map(({ file }: { file: string }) => file)).toEqual(["好.xlsx"]);
    expect(unreadable).toHaveLength(3);
    for (const { message } of unreadable) expect(message).toContain(WHY);
  });

  test.each([["check"], ["unmark"], ["papers"], ["native"]])(
    "%s says so of one that the shell handed over",
    async (command) => {
      const { status, stderr } = await run([command, "\ufffd\ufffd.xlsx"], { cwd: season() });
      expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
      expect(stderr).toContain(`${WHY}，打不开`);
      expect(stderr).toContain(WHAT_TO_DO);
    },
  );
});

const isRoot = process.getuid?.() === 0;

test("what may not be read costs one line", async () => {
  const cwd = folderWith({ "密.xlsx": SHEET_2021, "b/表.xlsx": SHEET_2021, "c/表.xlsx": SHEET_2021 });
  chmodSync(join(cwd, "密.xlsx"), 0);
  chmodSync(join(cwd, "b"), 0);
  const { stdout } = await run(["check", ".", "--format", "json"], { cwd });
  chmodSync(join(cwd, "b"), 0o700);
  const codes = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).error?.code ?? "checked");
  // Whoever administers the machine may read everything.
  expect(codes.sort()).toEqual(isRoot ? Array(3).fill("checked") : ["EACCES", "EACCES", "checked"]);
  expect(readdirSync(cwd)).toHaveLength(3);
});
