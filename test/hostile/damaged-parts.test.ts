/** Files with a part of the package missing or damaged: one clear line, and everything else all the same. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { oneSheet } from "../../bench/data/workbooks";
import { folderWith, run, sheetNames } from "../cli/support";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

function changed(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(oneSheet());
  const xml = strFromU8(parts[part]!);
  expect(change(xml)).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(change(xml)) });
}

describe.each([
  ["without <sheets>", ""],
  ["with <sheets> that hold none", "<sheets/>"],
])("a workbook %s", (_, sheets) => {
  const bytes = () => changed(BOOK, (xml) => xml.replace(/<sheets>.*<\/sheets>/s, sheets));

  test.each([
    ["check", "表.xlsx"],
    ["check", "表.xlsx", "--notes", "--out", "查"],
    ["unmark", "表.xlsx"],
    ["native", "表.xlsx", "--out", "新.xlsx"],
    ["papers", "表.xlsx"],
    ["what-if", "表.xlsx", "--goal", "full"],
    ["new", "--from", "表.xlsx", "--out", "新.xlsx"],
  ])("%s says so in one line and writes nothing", async (...argv) => {
    const cwd = folderWith({ "表.xlsx": bytes() });
    const { status, stderr } = await run(argv, { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "错误：表.xlsx：文件已损坏：其中的“xl/workbook.xml”读不出来。请用 Excel 或 WPS 打开并修复，另存后再试。\n",
    );
    expect(readdirSync(cwd)).toEqual(["表.xlsx"]);
  });

  test("is one failure among the files of a folder", async () => {
    const cwd = folderWith({ "坏.xlsx": bytes(), "好.xlsx": oneSheet() });
    const { stdout } = await run(["check", ".", "--format", "json"], { cwd });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const told = new Map(
      lines.map(({ file, error, findings }) => [file, error?.code ?? findings.length > 0]),
    );
    expect(told.get("坏.xlsx")).toBe("corrupt");
    expect(told.get("好.xlsx")).toBe(true);
  });
});

test("a sheet whose notes have lost their drawing gets its marks and no notes, said in one line", async () => {
  const lost = (xml: string) => xml.replace("</worksheet>", '<legacyDrawing r:id="rId99"/></worksheet>');
  const cwd = folderWith({ "表.xlsx": changed(SHEET, lost) });
  const { status, stderr } = await run(["check", "表.xlsx", "--notes", "--out", "."], { cwd });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^已写出 表\.checked\.xlsx\n表\.xlsx：有的批注没有写进副本（[^\n]*）：评分表。[^\n]*\n$/,
  );
  const copy = join(cwd, "表.checked.xlsx");
  expect(sheetNames(copy)).toContain("校验结果");
  const sheet = strFromU8(unzipSync(readFileSync(copy))[SHEET]!);
  expect(sheet).toContain('LEN("PERFSCORE|ERROR")');
  expect(sheet.match(/<legacyDrawing\b/g)).toHaveLength(1);
});
