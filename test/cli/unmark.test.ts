import { readdirSync } from "node:fs";
import { join } from "node:path";
import { folderWith, run, SHEET_2021, sheetNames } from "./support";

test("takes marks and findings sheet out again, in a file of its own", async () => {
  const cwd = folderWith({ "x.xlsx": SHEET_2021 });
  await run(["check", "x.xlsx", "--out", ".", "--notes"], { cwd });
  expect(sheetNames(join(cwd, "x.checked.xlsx"))).toContain("校验结果");
  const { status, stdout } = await run(["unmark", "x.checked.xlsx"], { cwd });
  expect([status, stdout]).toEqual([0, "已去掉标记，写出 x.unmarked.xlsx\n"]);
  expect(sheetNames(join(cwd, "x.unmarked.xlsx"))).toEqual(sheetNames(join(cwd, "x.xlsx")));
});

test("writes where it is told, and over a file only with --force", async () => {
  const cwd = folderWith({ "x.xlsx": SHEET_2021 });
  await run(["check", "x.xlsx", "--out", "."], { cwd });
  const kept = await run(["unmark", "x.checked.xlsx", "--out", "x.checked.xlsx"], { cwd });
  expect(kept.status).toBe(2);
  expect(kept.stderr).toContain("--force");
  const forced = await run(["unmark", "x.checked.xlsx", "--out", "x.checked.xlsx", "--force"], { cwd });
  expect(forced.status).toBe(0);
  expect(sheetNames(join(cwd, "x.checked.xlsx"))).not.toContain("校验结果");
});

test("a file without marks is left alone", async () => {
  const cwd = folderWith({ "x.xlsx": SHEET_2021 });
  const { status, stdout } = await run(["unmark", "x.xlsx"], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain("没有本程序的标记");
  expect(readdirSync(cwd)).toEqual(["x.xlsx"]);
});

test.each([
  ["none.xlsx", "没有这个文件"],
  ["x.csv", ".csv"],
])("%s is refused in a line", async (name, said) => {
  const cwd = folderWith({ "x.csv": "a,b\n" });
  const { status, stderr } = await run(["unmark", name], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain(said);
});
