import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../files/read";
import { cellAt } from "../../src/workbook/sheet";
import { parseAddress } from "../../src/workbook/address";
import { rawEntries } from "../files/fixtures";
import { xlsxOf } from "../form-fill/form-file";
import { OWN_DATA } from "../form-fill/own-data";
import { OWN_FORM } from "../form-import/own-form";
import { makeWorkbook } from "../support/workbook";
import { wordReport } from "../support/word-report";
import { folderWith, run } from "./support";

const REMARKS = "扣分情况及整改情况说明";
const rows = OWN_FORM.map((row) => row.map((cell) => (cell === "备注" ? REMARKS : cell)));
const form = makeWorkbook({ 评分表: { rows, merges: ["A1:J1"] } });
const FORM = xlsxOf(form);
const DATA = xlsxOf(makeWorkbook(OWN_DATA));
const ARGS = ["--framework", "框架.yaml", "--from", "数据.xlsx", "--out", "填好.xlsx"];

/** The form with its framework read from it, and the figures. */
async function folder(bytes = FORM, name = "表样.xlsx"): Promise<string> {
  const cwd = folderWith({ [name]: bytes, "数据.xlsx": DATA });
  const read = await run(["frameworks", "from", name, "--out", "框架.yaml"], { cwd });
  if (read.status !== 0) throw new Error(read.stderr);
  return cwd;
}

async function cells(path: string, ...addresses: readonly string[]) {
  const [sheet] = (await readWorkbook(readFileSync(path), path)).sheets;
  return addresses.map((text) => {
    const at = parseAddress(text)!;
    const cell = cellAt(sheet!, at.row, at.col);
    return cell?.formula ?? cell?.value ?? null;
  });
}

test("fills the bureau's own file: every part as it was, but the cells that were written", async () => {
  const cwd = await folder();
  const { status, stdout } = await run(["fill", "表样.xlsx", ...ARGS], { cwd });
  expect(stdout).toBe(
    [
      "已填“评分表”：得分 5 个，说明 4 处。",
      "留给人填：",
      "  绩效目标完整性的得分（I3）：由人判断",
      "  绩效指标明确性的得分（I4）：由人判断",
      "  社会效益的得分（I9）：由人判断",
      "  总分（I11）：还有 3 个指标没有得分",
      "说明只写了事实，扣分原因和整改措施请补写：",
      "  预算完成率",
      "  “三公”经费变动率",
      "  编外人员控制率",
      "  培训覆盖率",
      "已写出 填好.xlsx",
      "",
    ].join("\n"),
  );
  expect(status).toBe(0);
  const copy = readFileSync(join(cwd, "填好.xlsx"));
  expect(await cells(join(cwd, "填好.xlsx"), "I3", "I5", "I6", "I7", "I8", "I10", "I11")).toEqual([
    null,
    9.55,
    7.5,
    6,
    10,
    20,
    null,
  ]);
  const [before, after] = [rawEntries(FORM), rawEntries(new Uint8Array(copy))];
  const changed = [...before.keys()].filter((name) => before.get(name) !== after.get(name));
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  const sheetOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[changed[0]!]!);
  const without = sheetOf(copy).replace(/<c r="[IJ](?:5|6|7|8|10)"[^>]*>(?:(?!<\/c>)[^])*<\/c>/g, "");
  expect(without).toBe(sheetOf(FORM).replace(/<c r="[IJ](?:5|6|7|8|10)"[^>]*\/>/g, ""));
});

test("a form that is filled already is not written again: it says that nothing was filled, and what stands there", async () => {
  const cwd = await folder();
  await run(["fill", "表样.xlsx", ...ARGS], { cwd });
  const again = ["--framework", "框架.yaml", "--from", "数据.xlsx", "--out", "再填.xlsx"];
  const { status, stdout } = await run(["fill", "填好.xlsx", ...again], { cwd });
  expect(stdout.split("\n")[0]).toMatch(/^“评分表”一个格子也没有填，没有写出文件：/);
  expect(stdout).toContain("绩效目标完整性的得分（I3）：由人判断");
  expect(stdout).not.toContain("已写出");
  expect(status).toBe(0);
  expect(existsSync(join(cwd, "再填.xlsx"))).toBe(false);
});

test("as native formulas", async () => {
  const cwd = await folder();
  const { status } = await run(["fill", "表样.xlsx", ...ARGS, "--native"], { cwd });
  expect(status).toBe(0);
  const [score, total] = await cells(join(cwd, "填好.xlsx"), "I5", "I11");
  expect(score).toContain("955/1000");
  expect(total).toBe("SUM(I3:I10)");
});

test("a protected sheet stays protected: open cells are filled, locked ones named", async () => {
  const unlocked = rows.map((_, row) => ({ row, col: 8 }));
  const cwd = await folder(xlsxOf(form, { unlocked }));
  const { stdout } = await run(["fill", "表样.xlsx", ...ARGS], { cwd });
  expect(stdout).toContain("工作表“评分表”受保护：保护没有动，只填了允许修改的单元格。");
  expect(stdout).toContain("预算完成率的说明（J5）：工作表受保护，这个单元格不许修改");
  expect(await cells(join(cwd, "填好.xlsx"), "I5", "J5")).toEqual([9.55, null]);
  const sheet = strFromU8(unzipSync(readFileSync(join(cwd, "填好.xlsx")))["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toContain("<sheetProtection");
});

test("a Word form: the cells of its table, and nothing else", async () => {
  const word = await wordReport("2025年度评分表", form, { captions: true });
  const cwd = await folder(word, "表样.docx");
  const args = ["--framework", "框架.yaml", "--from", "数据.xlsx", "--out", "填好.docx"];
  const { status, stdout, stderr } = await run(["fill", "表样.docx", ...args], { cwd });
  expect([stderr, status]).toEqual(["", 0]);
  expect(stdout).toContain("得分 5 个，说明 4 处");
  const copy = new Uint8Array(readFileSync(join(cwd, "填好.docx")));
  const [before, after] = [rawEntries(word), rawEntries(copy)];
  const changed = [...after.keys()].filter((name) => before.get(name) !== after.get(name));
  expect(changed).toEqual(["word/document.xml"]);
  const textOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/document.xml"]!);
  const RUN_WITH_TEXT =
    /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>)[^])*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;
  const texts = (xml: string) => [...xml.matchAll(RUN_WITH_TEXT)].map(([, text]) => text);
  const added = texts(textOf(copy)).filter((text) => !texts(textOf(word)).includes(text));
  expect(added).toEqual(expect.arrayContaining(["9.55", "7.5"]));
  const native = await run(["fill", "表样.docx", ...args, "--native", "--force"], { cwd });
  expect([native.status, native.stderr]).toEqual([2, expect.stringContaining("去掉 --native")]);
});

test("what cannot be filled: no framework, another form, another kind of file, in either language", async () => {
  const cwd = await folder();
  const none = await run(["fill", "表样.xlsx", "--from", "数据.xlsx"], { cwd });
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining("frameworks from 表样.xlsx")]);
  const other = await run(["fill", "表样.xlsx", "--framework", "sz-longgang-2022", "--lang", "en"], { cwd });
  expect([other.status, other.stderr]).toEqual([2, expect.stringContaining("is not this framework's form")]);
  const old = await run(["fill", "旧.xls", "--framework", "框架.yaml"], { cwd });
  expect([old.status, old.stderr]).toEqual([2, expect.stringContaining("另存为 .xlsx")]);
  const project = await run(["fill", "表样.xlsx", "--framework", "cn-project-2020"], { cwd });
  expect([project.status, project.stderr]).toEqual([2, expect.stringContaining("项目支出")]);
  const itself = await run(["fill", "表样.xlsx", ...ARGS.slice(0, 4), "--out", "表样.xlsx", "--force"], {
    cwd,
  });
  expect(itself.status).toBe(2);
});
