/** A folder in which some files are made to harm: each costs one line, the rest is complete. */
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesEn } from "../../../src/messages/en/files";
import { filesZh } from "../../../src/messages/zh-CN/files";
import { endlessXls } from "../../support/endless-files";
import { folderWith, run, SHEET_2021, SHEET_2022 } from "../support";

test("a file on which the library never returns costs one line", async () => {
  const cwd = folderWith({ "1.xlsx": SHEET_2021, "3.xlsx": SHEET_2022 });
  writeFileSync(join(cwd, "2.xls"), endlessXls());
  const { status, stdout } = await run(["check", ".", "--format", "json"], { cwd });
  expect(status).toBe(2);
  const lines = stdout.trim().split("\n");
  const parsed = lines.map((line) => JSON.parse(line));
  expect(parsed.map(({ file, error }) => [file, error?.code])).toEqual([
    ["1.xlsx", undefined],
    ["2.xls", "too-slow"],
    ["3.xlsx", undefined],
  ]);
  expect(parsed[1].error.message).toBe(
    "文件读不完：读了 5 秒仍没有读完，多半已经损坏，已停止读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  );
});

test("what took too long or too much is said with the bound and the way out, in both languages", () => {
  for (const words of [filesZh, filesEn]) {
    const slow = words.problem({ code: "too-slow", seconds: 7 });
    const large = words.problem({ code: "too-much-memory", megabytes: 768 });
    expect(slow).toMatch(/7 (秒|seconds)/);
    expect(large).toMatch(/768 MB/);
    for (const said of [slow, large]) expect(said).toMatch(/Excel (或|or) WPS.*\.xlsx/);
  }
});

test.each([["check"], ["papers"], ["what-if"], ["unmark"], ["native"]])(
  "%s asks a file for its size before it is read",
  async (command) => {
    const cwd = folderWith({ "大.xlsx": "" });
    truncateSync(join(cwd, "大.xlsx"), 3 * 2 ** 30);
    const { status, stderr } = await run([command, "大.xlsx"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^错误：大\.xlsx：文件超出处理范围：文件大于 100 MB/);
  },
);
