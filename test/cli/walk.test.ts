import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileResult } from "../../src/bureau/result";
import { problemOf } from "../../cli/problem";
import { walk } from "../../cli/walk";
import { context, folderWith, run, SHEET_2022 } from "./support";

const names = async (paths: readonly string[], cwd: string) =>
  (await walk(paths, await context({ cwd }))).inputs.map(({ path }) => path);

test("walks folders in a fixed order and passes over what is no workbook of the user's", async () => {
  const cwd = folderWith({
    "b.xlsx": "",
    "a/z.XLS": "",
    "a/m.csv": "",
    "a/报告.docx": "",
    "a/旧报告.doc": "",
    "a/报告.pdf": "",
    "~$b.xlsx": "",
    ".hidden/c.xlsx": "",
    ".d.xlsx": "",
    "b.checked.xlsx": "",
    "b.unmarked.xlsx": "",
    "c.et": "",
  });
  expect(await names(["."], cwd)).toEqual([
    "a/m.csv",
    "a/z.XLS",
    "a/报告.docx",
    "a/旧报告.doc",
    "b.xlsx",
    "c.et",
  ]);
});

describe("what is neither workbook nor Word report", () => {
  const folder = () =>
    folderWith({
      "各单位/甲.xlsx": SHEET_2022,
      "各单位/乙.pdf": "",
      "各单位/下级/丙.zip": "",
      "各单位/Thumbs.db": "",
      "各单位/~$甲.xlsx": "",
      "各单位/.DS_Store": "",
      "各单位/甲.checked.xlsx": "",
      "各单位/汇总.jsonl": "",
    });

  test("is named in one line of its own, after all else", async () => {
    const { stderr } = await run(["check", "各单位"], { cwd: folder() });
    expect(stderr).toBe(
      "另有 2 个文件不是工作簿也不是 Word 报告，没有读：各单位/下级/丙.zip、各单位/乙.pdf。里面有评分表的：压缩包请先解压，PDF 请向单位要原来的表格。\n",
    );
  });

  test("does not reach what programs read", async () => {
    const cwd = folder();
    const { stdout, stderr } = await run(["check", "各单位", "--format", "json"], { cwd });
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("各单位/乙.pdf");
  });

  test("is named by the season's summary, without the papers that it wrote itself", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "各单位", "丁.rar"), "");
    const first = await run(["bureau", "各单位", "--out", "各单位/结果"], { cwd });
    expect(first.stderr).toContain("另有 3 个文件");
    writeFileSync(join(cwd, "各单位/结果", "送审.pdf"), "");
    const again = await run(["bureau", "各单位", "--out", "各单位/结果", "--resume"], { cwd });
    expect(again.stderr).toContain("另有 3 个文件");
  });

  test("is counted where there are many, and read as Chinese where its name is no UTF-8", async () => {
    const cwd = folderWith({ "x/a.xlsx": SHEET_2022, ...Object.fromEntries(names26("x/")) });
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/x/`), Buffer.from([0xb2, 0xc6, 0x2e, 0x6a])]), "");
    const { others } = await walk(["x"], await context({ cwd }));
    expect(others.at(-1)!.path).toBe("x/财.j");
    const { stderr } = await run(["check", "x"], { cwd });
    expect(stderr).toContain("另有 27 个文件");
    expect(stderr).toContain("x/e.pdf 等。");
  });

  test("is named even where nothing else is there", async () => {
    const { stderr, status } = await run(["check", "."], { cwd: folderWith({ "a.pdf": "" }) });
    expect(status).toBe(2);
    expect(stderr.split("\n")[0]).toContain("里没有工作簿");
    expect(stderr.split("\n")[1]).toContain("a.pdf");
  });
});

const names26 = (folder: string): [string, string][] =>
  [..."abcdefghijklmnopqrstuvwxyz"].map((name) => [`${folder}${name}.pdf`, ""]);

test("takes a file that is named, whatever its name", async () => {
  const cwd = folderWith({ "b.checked.xlsx": "", "odd.bin": "" });
  expect(await names(["odd.bin", "b.checked.xlsx"], cwd)).toEqual(["odd.bin", "b.checked.xlsx"]);
});

test("visits each file once, through links and loops", async () => {
  const cwd = folderWith({ "a/one.xlsx": "" });
  symlinkSync(cwd, join(cwd, "a/loop"));
  symlinkSync(join(cwd, "a/one.xlsx"), join(cwd, "two.xlsx"));
  expect(await names([".", "a", "a/one.xlsx"], cwd)).toEqual(["a/one.xlsx"]);
});

test("tells of missing paths, empty folders and dangling links, and goes on", async () => {
  const cwd = folderWith({ "x.xlsx": "", "empty/readme.txt": "" });
  symlinkSync(join(cwd, "gone.xlsx"), join(cwd, "link.xlsx"));
  const setting = await context({ cwd });
  const { inputs, unreadable } = await walk(["missing.xlsx", "empty", "."], setting);
  expect(inputs.map(({ path }) => path)).toEqual(["x.xlsx"]);
  expect(unreadable.map(({ path, error }) => [path, problemOf(error, setting).code])).toEqual([
    ["missing.xlsx", "ENOENT"],
    ["empty", "no-workbooks"],
    ["link.xlsx", "ENOENT"],
  ]);
  expect(problemOf(unreadable[0]!.error, setting).message).toContain("没有这个文件");
});

test.each(["zh", "en"])(
  "what stops the walk is kept in both languages, whichever is spoken: %s",
  async (lang) => {
    const cwd = folderWith({ "各单位/说明.txt": "" });
    symlinkSync("哪里都没有.xlsx", join(cwd, "各单位", "断了的链接.xlsx"));
    const noUtf8 = [Buffer.from(`${cwd}/各单位/`), Buffer.from([0xb2, 0xc6]), Buffer.from(".xlsx")];
    writeFileSync(Buffer.concat(noUtf8), "");
    await run(["bureau", "各单位", "--out", "结果", "--lang", lang], { cwd });
    const [, ...lines] = readFileSync(join(cwd, "结果", "汇总.jsonl"), "utf8")
      .trim()
      .split("\n");
    const problems = lines.flatMap((line) => (JSON.parse(line) as FileResult).problem ?? []);
    const saying = (text: string): unknown => expect.stringContaining(text);
    expect(problems).toEqual([
      { code: "ENOENT", zh: saying("没有这个文件"), en: saying("no such file") },
      { code: "name-encoding", zh: saying("改名"), en: saying("Rename it") },
    ]);
  },
);
