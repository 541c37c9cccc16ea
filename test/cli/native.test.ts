import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../files/read";
import { perfBook } from "../native/perf-book";
import { folderWith, ROOT, run, SHEET_2021 } from "./support";
import { cellAt } from "../../src/workbook/sheet";

function folder(): string {
  const cwd = folderWith();
  writeFileSync(join(cwd, "x.xlsx"), perfBook());
  return cwd;
}

test("writes a copy with native formulas, and says what was turned, what was not, and why", async () => {
  const cwd = folder();
  const { status, stdout } = await run(["native", "x.xlsx", "--out", "出"], { cwd });
  expect(stdout).toBe(
    [
      "x.xlsx：转成普通公式 6 个，转成数值 1 个，没有转换 1 个。",
      "转成数值的（以后不再随数据变化）：",
      "  评分表!A6　CRITERIA 结果是程序写出的文字，没有对应的普通公式",
      "没有转换的（仍需要加载项）：",
      "  评分表!C3　CONTROL_RATE_SCORE 第 1 个参数是文字或文本格式的数字，请先改成数字",
      "引用了空单元格的（补上数据前显示 #N/A）：",
      "  评分表!C6",
      `已写出 ${join("出", "x.native.xlsx")}`,
      "",
    ].join("\n"),
  );
  expect(status).toBe(1);
  const book = await readWorkbook(readFileSync(join(cwd, "出", "x.native.xlsx")), "x");
  expect(cellAt(book.sheets[0]!, 0, 2)?.formula).toMatch(/^IF\(/);
});

test("in English", async () => {
  const { stdout } = await run(["native", "x.xlsx", "--lang", "en"], { cwd: folder() });
  expect(stdout).toContain("x.xlsx: 6 turned into native formulas, 1 into values, 1 left as they are.");
  expect(stdout).toContain("CONTROL_RATE_SCORE: argument 1 is text");
});

test("values", async () => {
  const cwd = folder();
  const { status, stdout } = await run(["native", "x.xlsx", "--values"], { cwd });
  expect(stdout).toContain("x.xlsx：转成数值 7 个，没有转换 1 个。");
  expect(status).toBe(1);
  const [sheet] = (await readWorkbook(readFileSync(join(cwd, "x.native.xlsx")), "x")).sheets;
  expect(cellAt(sheet!, 0, 2)).toEqual({
    row: 0,
    col: 2,
    value: 3,
    numberFormat: cellAt(sheet!, 0, 2)?.numberFormat,
  });
});

test("overwrites only with --force", async () => {
  const cwd = folder();
  await run(["native", "x.xlsx"], { cwd });
  const kept = await run(["native", "x.xlsx"], { cwd });
  expect([kept.status, kept.stderr.includes("--force"), kept.stdout]).toEqual([2, true, ""]);
  expect((await run(["native", "x.xlsx", "--force"], { cwd })).status).toBe(1);
});

test("a file without our functions is left alone", async () => {
  const cwd = folderWith({ "x.xlsx": SHEET_2021 });
  const { status, stdout } = await run(["native", "x.xlsx"], { cwd });
  expect([status, stdout]).toEqual([0, "x.xlsx 里没有用到本程序的函数，没有写出文件。\n"]);
  expect(readdirSync(cwd)).toEqual(["x.xlsx"]);
});

test.each([
  ["none.xlsx", "没有这个文件"],
  ["x.csv", "不能转换 .csv"],
  ["bad.xlsx", "bad.xlsx"],
])("%s is refused in a line", async (name, said) => {
  const cwd = folderWith({
    "x.csv": "a,b\n",
    "bad.xlsx": { copy: join(ROOT, "test/fixtures/truncated.xlsx") },
  });
  const { status, stdout, stderr } = await run(["native", name], { cwd });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});
