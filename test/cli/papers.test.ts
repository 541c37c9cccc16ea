import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { makeWorkbook as makeFile } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { PLAIN_SHEET } from "../../src/workbook/appearance";
import { makeWorkbook } from "../support/workbook";
import { folderWith, run, SHEET_2021, SHEET_2022 } from "./support";
import { valueAt } from "../../src/workbook/sheet";

const folder = () => folderWith({ "评分表.xlsx": SHEET_2021 });

test("writes the list and the draft beside the file, and says what they hold", async () => {
  const cwd = folder();
  const { status, stdout, stderr } = await run(["papers", "评分表.xlsx"], { cwd });
  expect(stdout).toBe(
    [
      "评分表.xlsx：6 项指标有扣分，共扣 8.56 分。",
      "已写出 评分表.扣分清单.xlsx",
      "评分表.xlsx：工作簿里有 7 处错误，报告草稿末尾已列出；请改正后重新生成。",
      "已写出 评分表.报告草稿.docx",
      "",
    ].join("\n"),
  );
  expect([status, stderr]).toEqual([0, ""]);
  const list = await readWorkbook(readFileSync(join(cwd, "评分表.扣分清单.xlsx")), "x.xlsx");
  expect(valueAt(list.sheets[0]!, 9, 5)).toBe(8.56);
  const draft = unzipSync(readFileSync(join(cwd, "评分表.报告草稿.docx")));
  expect(strFromU8(draft["word/document.xml"]!)).toContain("自评总分91.44分");
  expect(readFileSync(join(cwd, "评分表.xlsx"))).toEqual(readFileSync(SHEET_2021.copy));
});

test("one kind, as CSV, into another folder", async () => {
  const cwd = folder();
  const { stdout } = await run(
    ["papers", "评分表.xlsx", "--kind", "list", "--format", "csv", "--out", "出"],
    { cwd },
  );
  expect(stdout).toContain(`已写出 ${join("出", "评分表.扣分清单.csv")}`);
  expect(readdirSync(join(cwd, "出"))).toEqual(["评分表.扣分清单.csv"]);
  const [header, first] = readFileSync(join(cwd, "出", "评分表.扣分清单.csv"), "utf8").split("\r\n");
  expect(header).toMatch(/^\ufeff序号,所属指标,三级指标,分值,得分,扣分,/);
  expect(first).toMatch(/^1,部门绩效 › 效率性,项目完成及时性,6,1\.5,4\.5,,"项目按时完成率/);
});

test("a file that is there is not overwritten, except with --force", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "评分表.报告草稿.docx"), "改过的");
  const refused = await run(["papers", "评分表.xlsx", "--kind", "draft"], { cwd });
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain("评分表.报告草稿.docx 已经存在，没有覆盖。");
  expect(readFileSync(join(cwd, "评分表.报告草稿.docx"), "utf8")).toBe("改过的");
  expect((await run(["papers", "评分表.xlsx", "--kind", "draft", "--force"], { cwd })).status).toBe(0);
});

test("names the indicators without a score", async () => {
  const cwd = folderWith({ "a.xlsx": SHEET_2022 });
  const { stdout } = await run(["papers", "a.xlsx", "--kind", "list"], { cwd });
  expect(stdout).toContain("a.xlsx：没有得分、未计入的指标：社会效益、经济效益、生态效益等。请先补填得分。");
});

function bookOf(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const { sheets } = makeWorkbook({ 评分表: { rows } });
  return makeFile({
    sheets: sheets.map((sheet) => ({ sheet, appearance: PLAIN_SHEET })),
    styles: [],
    definedNames: [],
  });
}

test("no deductions: says so, writes no list, and a draft all the same", async () => {
  const cwd = folderWith();
  const head = ["一级指标", "二级指标", "三级指标", "分值", "得分"];
  writeFileSync(join(cwd, "满分.xlsx"), bookOf([head, ["部门绩效", "经济性", "公用经费控制率", 6, 6]]));
  const { status, stdout } = await run(["papers", "满分.xlsx"], { cwd });
  expect(stdout).toContain("满分.xlsx：评分表里没有扣分的指标，没有写出扣分清单。");
  expect(existsSync(join(cwd, "满分.扣分清单.xlsx"))).toBe(false);
  expect(existsSync(join(cwd, "满分.报告草稿.docx"))).toBe(true);
  expect(status).toBe(0);
});

test("no score sheet, no file: exit status 2, with what to do, and nothing is written", async () => {
  const cwd = folderWith({ "x.csv": "你好,世界\n" });
  const { status, stderr } = await run(["papers", "x.csv"], { cwd });
  expect(stderr).toContain("x.csv 里没有找到评分表，没有写出文件。");
  expect(status).toBe(2);
  expect((await run(["papers", "没有.xlsx"], { cwd })).status).toBe(2);
  expect(readdirSync(cwd)).toEqual(["x.csv"]);
});

test("in English", async () => {
  const cwd = folder();
  const { stdout } = await run(["papers", "评分表.xlsx", "--lang", "en"], { cwd });
  expect(stdout).toContain("评分表.xlsx: 6 indicator(s) lost 8.56 points.");
  expect(readdirSync(cwd).sort()).toEqual([
    "评分表.deductions.xlsx",
    "评分表.report-draft.docx",
    "评分表.xlsx",
  ]);
});
