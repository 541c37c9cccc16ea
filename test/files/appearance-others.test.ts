import { appearanceOf } from "../../files/appearance";
import { readWorkbook } from "../../files/read";
import type { Appearance } from "../../src/workbook/appearance";
import { readSample } from "../support/samples";
import { wordReport } from "../support/word-report";
import { fixture } from "./fixtures";

async function of(bytes: Uint8Array, name: string): Promise<Appearance> {
  return appearanceOf(bytes, await readWorkbook(bytes, name));
}

beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));

test("legacy.xls: fonts, fills, alignment and sizes, as many sheets as are read", async () => {
  const { styles, sheets } = await of(fixture("legacy.xls"), "legacy.xls");
  const { sheets: read } = await readWorkbook(fixture("legacy.xls"), "legacy.xls");
  expect(sheets).toHaveLength(read.length);
  const [score] = sheets;
  const at = (row: number, col: number) => styles[score!.styles.get(row)!.get(col)!];
  const font = { name: "Calibri", size: 11, color: "#000000" };
  expect(at(2, 4)).toEqual({ font, fill: "#FFFF99" });
  expect(at(3, 4)).toEqual({ font });
  expect(at(0, 0)).toMatchObject({ font: { size: 16, bold: true }, horizontal: "center" });
  // 13 in the file, where the cell's padding counts.
  expect(score!.columnWidths.get(1)).toBe(12.29);
});

test("a web page that calls itself .xls", async () => {
  expect((await of(fixture("web-page.xls"), "web-page.xls")).sheets).toHaveLength(1);
});

test("text: columns as wide as their longest line, Chinese characters twice as wide", async () => {
  const long = "长".repeat(200);
  const text = `指标名称与说明,ab,"第一行\n第二行更长一些",${long}\n短,abcdefghijkl,x,y\n`;
  const { styles, sheets } = await of(new TextEncoder().encode(text), "表.csv");
  expect(styles).toEqual([]);
  expect([...sheets[0]!.columnWidths]).toEqual([
    [0, 15],
    [2, 15],
    [3, 60],
    [1, 13],
  ]);
});

test("a Word report: every cell of its tables has lines, and texts wrap instead of covering the score beside them", async () => {
  const report = await wordReport("自评报告", await readSample("longgang-office-2022"));
  const { styles, sheets } = await of(report, "自评报告.docx");
  const { sheets: read } = await readWorkbook(report, "自评报告.docx");
  for (const [index, { rowCount, columnCount }] of read.entries()) {
    const looks = [...sheets[index]!.styles.values()].map((row) =>
      [...row.values()].map((style) => styles[style]),
    );
    expect(looks).toHaveLength(rowCount);
    expect(looks.every((row) => row.length === columnCount)).toBe(true);
    expect(looks.flat().every((style) => style?.wrap && style.borders?.bottom?.line === "thin")).toBe(true);
    expect(Math.max(...sheets[index]!.columnWidths.values())).toBeLessThanOrEqual(44);
  }
});
