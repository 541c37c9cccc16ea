import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { walk } from "../../cli/walk";
import { context, folderWith } from "./support";

const names = async (paths: readonly string[], cwd: string) =>
  (await walk(paths, await context({ cwd }))).inputs.map(({ path }) => path);

test("walks folders in a fixed order and passes over what is no workbook of the user's", async () => {
  const cwd = folderWith({
    "b.xlsx": "",
    "a/z.XLS": "",
    "a/m.csv": "",
    "a/报告.docx": "",
    "a/报告.pdf": "",
    "~$b.xlsx": "",
    ".hidden/c.xlsx": "",
    ".d.xlsx": "",
    "b.checked.xlsx": "",
    "b.unmarked.xlsx": "",
    "c.et": "",
  });
  expect(await names(["."], cwd)).toEqual(["a/m.csv", "a/z.XLS", "a/报告.docx", "b.xlsx", "c.et"]);
});

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
  const { inputs, unreadable } = await walk(["missing.xlsx", "empty", "."], await context({ cwd }));
  expect(inputs.map(({ path }) => path)).toEqual(["x.xlsx"]);
  expect(unreadable.map(({ path, problem }) => [path, problem.code])).toEqual([
    ["missing.xlsx", "ENOENT"],
    ["empty", "no-workbooks"],
    ["link.xlsx", "ENOENT"],
  ]);
  expect(unreadable[0]!.problem.message).toContain("没有这个文件");
});
