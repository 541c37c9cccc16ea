/** A bureau's folder, end to end: papers, resuming, merging, and what is wrong with single files. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { writeSeason } from "../../bench/data/season";
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { BASE_STYLES } from "../../src/workbook/sheet-styles";
import { SheetBuilder } from "../../src/workbook/sheet-builder";
import type { Workbook } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import { bytesOf } from "./folder-bytes";
import { runCommandLine } from "../../cli/program";
import { environment, folderWith, run } from "./support";

jest.setTimeout(120_000);

async function texts(path: string): Promise<Record<string, string[][]>> {
  const workbook: Workbook = await readWorkbook(new Uint8Array(readFileSync(path)), "a.xlsx");
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const rows: string[][] = [];
      for (const { row, col, value } of eachCell(sheet)) (rows[row] ??= [])[col] = String(value ?? "");
      return [sheet.name, rows];
    }),
  );
}

function roster(names: readonly string[]): Uint8Array {
  const sheet = new SheetBuilder("名单", [30], BASE_STYLES);
  ["单位名称", ...names].forEach((name, row) => sheet.put(row, 0, name, "text"));
  return makeWorkbook({ sheets: [sheet.plan()], styles: Object.values(BASE_STYLES), definedNames: [] });
}

/** A folder `各单位` with six units and a broken file; one run over it is the measure of all others. */
let cwd: string;
const bureau = (...args: string[]) => run(["bureau", ...args], { cwd });

beforeAll(async () => {
  cwd = folderWith();
  await writeSeason(join(cwd, "各单位"), 6);
  writeFileSync(join(cwd, "各单位", "打不开.xlsx"), "PK\u0003\u0004 half a file");
  writeFileSync(
    join(cwd, "名单.xlsx"),
    roster(["第1管理局", "某区第2管理局（本级）", "某区第3管理局", "某区第4管理局", "某区第9管理局"]),
  );
  await bureau("各单位", "--out", "一次", "--roster", "名单.xlsx");
});

test("results are never written among the files that are read", async () => {
  const { status, stdout, stderr } = await bureau("各单位/", "--out", "./各单位");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("它就是要读的文件夹");
  expect(existsSync(join(cwd, "各单位", "汇总.xlsx"))).toBe(false);
  // A folder around it holds none of them.
  const around = folderWith();
  cpSync(join(cwd, "各单位"), join(around, "各单位"), { recursive: true });
  const run1 = await run(["bureau", "各单位", "--out", "."], { cwd: around });
  expect(run1.stdout).toContain("共 6 份评分表");
});

test("papers are written for the whole and for each unit", async () => {
  expect(Object.keys(bytesOf(join(cwd, "一次")))).toEqual(
    [
      ...[1, 2, 3, 4, 5, 6].map((n) => `复核表/某区第${n}管理局.xlsx`),
      "汇总.jsonl",
      "汇总.xlsx",
      ...[1, 2, 3, 4, 5, 6].map((n) => `退回意见/某区第${n}管理局.docx`),
    ].sort(),
  );
  const sheets = await texts(join(cwd, "一次", "汇总.xlsx"));
  expect(Object.keys(sheets)).toEqual([
    "汇总表",
    "问题分类",
    "抽查名单",
    "雷同",
    "未报送和多报",
    "上年对比",
    "读不了的文件",
  ]);
  const kinds = sheets["未报送和多报"]!.slice(3).map(([kind, name, reported]) => [kind, name, reported]);
  expect(kinds).toEqual([
    ["未报送", "某区第9管理局", undefined],
    ["名单外", undefined, "某区第5管理局"],
    ["名单外", undefined, "某区第6管理局"],
    ["名称有出入", "第1管理局", "某区第1管理局"],
    ["名称有出入", "某区第2管理局(本级)", "某区第2管理局"],
  ]);
  expect(sheets["读不了的文件"]![3]).toEqual(["打不开.xlsx", expect.stringContaining("文件不完整")]);
  const formulas = await readWorkbook(new Uint8Array(readFileSync(join(cwd, "一次", "汇总.xlsx"))), "a.xlsx");
  const first = [...eachCell(formulas.sheets[0]!)].filter(({ row }) => row === 3);
  expect(first.flatMap(({ formula }) => formula ?? [])).toEqual([
    'IF(OR(E4="",D4=""),"",ROUND(E4-D4,2))',
    'IF(D4="","",IF(D4>=90,"优",IF(D4>=80,"良",IF(D4>=60,"中",IF(D4>=0,"差","")))))',
    'IF(D4="","",RANK(D4,$D$4:$D$9))',
  ]);
});

test("the object for programs is the contract's, and the status says that a file was unreadable", async () => {
  const { stdout, stderr, status } = await bureau("各单位", "--format", "json", "--roster", "名单.xlsx");
  const object = JSON.parse(stdout) as Record<string, unknown[]>;
  expect(Object.keys(object)).toEqual([
    "version",
    "units",
    "faults",
    "copies",
    "missing",
    "unexpected",
    "sample",
    "unreadable",
  ]);
  expect(object["units"]![1]).toEqual({
    file: "各单位/00002.xlsx",
    department: "某区第2管理局",
    year: 2021,
    form: "department",
    framework: "sz-longgang-2021",
    stated: 91.44,
    summed: 91.44,
    recomputed: 91.44,
    grade: "优",
    errors: 7,
    warnings: 1,
    reviews: 3,
    conclusion: "return",
  });
  expect(object["missing"]).toEqual(["某区第9管理局"]);
  expect(object["unexpected"]).toEqual(["各单位/00005.xlsx", "各单位/00006.xlsx"]);
  expect(status).toBe(2);
  expect(stderr.match(/打不开\.xlsx/g)).toHaveLength(1);
});

test("an earlier run is neither overwritten nor mixed with another unless it is asked for", async () => {
  const { status, stderr } = await bureau("各单位", "--out", "一次");
  expect(status).toBe(2);
  expect(stderr).toContain("--resume");
});

test("going on reads only what has changed, keeps what people edited, and takes old papers away", async () => {
  cpSync(join(cwd, "各单位"), join(cwd, "会变"), { recursive: true });
  await bureau("会变", "--out", "变");
  const again = await bureau("会变", "--out", "变", "--resume");
  expect(again.stderr).toContain("7 个文件没有变动");
  // One unit is replaced by another, one review sheet is worked on, one unit withdraws.
  cpSync(join(cwd, "会变", "00002.xlsx"), join(cwd, "会变", "00001.xlsx"));
  rmSync(join(cwd, "会变", "00003.xlsx"));
  writeFileSync(join(cwd, "变", "复核表", "某区第2管理局.xlsx"), "worked on");
  const third = await bureau("会变", "--out", "变", "--resume");
  expect(third.stderr).toContain("5 个文件没有变动");
  expect(third.stderr).toContain("已经有人改过");
  expect(readFileSync(join(cwd, "变", "复核表", "某区第2管理局.xlsx"), "utf8")).toBe("worked on");
  expect(readdirSync(join(cwd, "变", "退回意见"))).toEqual([
    "某区第2管理局(2).docx",
    "某区第2管理局.docx",
    "某区第4管理局.docx",
    "某区第5管理局.docx",
    "某区第6管理局.docx",
  ]);
});

test("a run that was killed goes on to the same bytes", async () => {
  const whole = join(cwd, "一次");
  // As a killed run leaves it: the first results whole, the next one half written, no paper yet.
  const lines = readFileSync(join(whole, "汇总.jsonl"), "utf8").split("\n");
  mkdirSync(join(cwd, "断了"));
  writeFileSync(
    join(cwd, "断了", ".汇总.part"),
    `${lines.slice(0, 4).join("\n")}\n${lines[4]!.slice(0, 500)}`,
  );
  const { stderr } = await bureau("各单位", "--out", "断了", "--resume", "--roster", "名单.xlsx");
  expect(stderr).toContain("3 个文件没有变动");
  expect(bytesOf(join(cwd, "断了"))).toEqual(bytesOf(whole));
});

test("shards that are joined give the papers of one run", async () => {
  await bureau("各单位", "--out", "片1", "--shard", "1/3");
  await bureau("各单位", "--out", "片2", "--shard", "2/3");
  await bureau("各单位", "--out", "片3", "--shard", "3/3");
  const merged = ["片3", "片1/汇总.jsonl", "片2"];
  await bureau("--merge", ...merged, "--out", "合并", "--roster", "名单.xlsx");
  expect(bytesOf(join(cwd, "合并"))).toEqual(bytesOf(join(cwd, "一次")));
});

test("last year's results stand beside this year's", async () => {
  await bureau("各单位", "--out", "对比", "--last-year", "一次/汇总.jsonl", "--roster", "名单.xlsx");
  const rows = (await texts(join(cwd, "对比", "汇总.xlsx")))["上年对比"]!.slice(3);
  expect(rows.map(([unit, before, now]) => [unit, before, now])[1]).toEqual([
    "某区第2管理局",
    "91.44",
    "91.44",
  ]);
  expect(rows).toHaveLength(6);
});

test("what is in no order that the user chose comes in the order of the names", async () => {
  cpSync(join(cwd, "各单位"), join(cwd, "乱"), { recursive: true });
  for (const name of readdirSync(join(cwd, "乱")).reverse()) {
    renameSync(join(cwd, "乱", name), join(cwd, "乱", `t-${name}`));
    renameSync(join(cwd, "乱", `t-${name}`), join(cwd, "乱", name));
  }
  const json = async (folder: string) => (await bureau(folder, "--format", "json")).stdout;
  expect((await json("乱")).replaceAll("乱/", "")).toBe((await json("各单位")).replaceAll("各单位/", ""));
});

test.each([
  [["各单位"], "--out"],
  [["--out", "x"], "--merge"],
  [["各单位", "--out", "x", "--merge", "一次"], "只能用一个"],
  [["名单.xlsx", "--out", "x"], "不是文件夹"],
  [["没有", "--out", "x"], "没有这个文件"],
  [["各单位", "--out", "x", "--seed", "abc"], "--seed"],
  [["各单位", "--out", "x", "--shard", "4/3"], "--shard"],
  [["--merge", "名单.xlsx", "--out", "x"], "不是汇总结果"],
  [["各单位", "--out", "x", "--roster", "没有.xlsx"], "错误：没有.xlsx：没有这个文件"],
  [["各单位", "--out", "x", "--rules", "没有.yaml"], "错误：没有.yaml：没有这个文件"],
  [["各单位", "--out", "x", "--last-year", "没有"], "没有：没有这个文件"],
])("%j is refused in one line that says what to do", async (args, said) => {
  const { status, stderr, stdout } = await bureau(...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(said);
  expect(existsSync(join(cwd, "x"))).toBe(false);
});

test("the sample follows the bureau's own rules", async () => {
  writeFileSync(
    join(cwd, "抽查.yaml"),
    "抽查:\n  满分: 否\n  分差不少于: 无\n  连续两年: []\n  雷同: 否\n  轮抽比例: 50%\n抬头:\n  财政部门: 某区财政局\n  整改期限: 2024年6月30日\n",
  );
  const chosen = async (seed: string) => {
    const { stdout } = await bureau("各单位", "--format", "json", "--rules", "抽查.yaml", "--seed", seed);
    return (JSON.parse(stdout) as { sample: { file: string; reason: string }[] }).sample;
  };
  const first = await chosen("7");
  expect(first.map(({ reason }) => reason)).toEqual(Array(3).fill("每年轮抽 50%，轮到本年"));
  expect(await chosen("7")).toEqual(first);
  const others = await Promise.all(["8", "9", "10", "11"].map(chosen));
  expect(others.some((other) => JSON.stringify(other) !== JSON.stringify(first))).toBe(true);
});

test("a rule that is not known is named with those that are", async () => {
  writeFileSync(join(cwd, "错.yaml"), "抽查:\n  满分数: 是\n");
  const { stderr, status } = await bureau("各单位", "--format", "json", "--rules", "错.yaml");
  expect(status).toBe(2);
  expect(stderr).toContain("满分数");
  expect(stderr).toContain("轮抽比例");
});

test("grades that no form has are said, since nobody is chosen by them", async () => {
  writeFileSync(join(cwd, "很好.yaml"), "抽查:\n  等级: [很好, 良]\n");
  const { stderr } = await bureau("各单位", "--format", "json", "--rules", "很好.yaml");
  expect(stderr).toContain("抽查规则里的等级“很好”，这批评分表都没有，没有单位因此被抽查。");
  const usual = await bureau("各单位", "--format", "json");
  expect(usual.stderr).not.toContain("抽查规则里的等级");
});

test("an empty file of rules is said to have no content that could be one", async () => {
  writeFileSync(join(cwd, "空.yaml"), "");
  const { stderr, status } = await bureau("各单位", "--format", "json", "--rules", "空.yaml");
  expect([stderr, status]).toEqual(["错误：空.yaml：内容不对，应为“抽查”“抬头”两段。\n", 2]);
});

test("a file that vanishes while others are read has one line, and the rest is complete", async () => {
  const own = folderWith({ "会少/00000.xlsx": "PK\u0003\u0004 half a file" });
  await writeSeason(join(own, "会少"), 4);
  const streams = environment({ cwd: own });
  const { write } = streams.environment.stderr;
  const stderr = {
    ...streams.environment.stderr,
    // The first thing that is said is the broken file, of which the names are known by then.
    write(text: string) {
      rmSync(join(own, "会少", "00004.xlsx"), { force: true });
      write(text);
    },
  };
  const status = await runCommandLine(["bureau", "会少", "--format", "json"], {
    ...streams.environment,
    stderr,
  });
  const { units, unreadable } = JSON.parse(streams.stdout()) as {
    units: unknown[];
    unreadable: { file: string; message: string }[];
  };
  expect(status).toBe(2);
  expect(units).toHaveLength(3);
  expect(unreadable).toEqual([
    { file: "会少/00000.xlsx", message: expect.stringContaining("文件不完整") as string },
    { file: "会少/00004.xlsx", message: expect.stringContaining("没有这个文件") as string },
  ]);
  expect(streams.stderr().match(/00004\.xlsx/g)).toHaveLength(1);
});
