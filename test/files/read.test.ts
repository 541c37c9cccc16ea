import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FileError } from "../../files/errors";
import { DEFAULT_LIMITS, type Limits } from "../../files/limits";
import { readWorkbook } from "../../files/read";
import type { Cell, Sheet } from "../../src/workbook/model";
import { cellAt, eachCell, valueAt } from "../../src/workbook/sheet";
import { filesEn } from "../../src/messages/en/files";
import { filesZh } from "../../src/messages/zh-CN/files";
import { fixture, SAMPLES, sample } from "./fixtures";
import { SHEET_PART, smallBook } from "./small-book";

async function refusal(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Promise<FileError> {
  const error: unknown = await readWorkbook(bytes, "x.xlsx", limits).then(
    () => "was read",
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileError)) throw error;
  return error;
}

const at = (sheet: Sheet, row: number, col: number): Cell => cellAt(sheet, row, col)!;

describe("rich.xlsx", () => {
  test("sheets, their visibility, merges and hidden rows and columns", async () => {
    const { sheets } = await readWorkbook(fixture("rich.xlsx"), "rich.xlsx");
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["评分表", "visible"],
      ["基础 数据's", "visible"],
      ["受保护", "visible"],
      ["隐藏", "hidden"],
      ["深藏", "veryHidden"],
    ]);
    const [score] = sheets as [Sheet, ...Sheet[]];
    expect(score.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
    expect([...score.hiddenRows]).toEqual([5]);
    expect([...score.hiddenColumns]).toEqual([1]);
    expect(score.comments).toEqual([{ row: 5, col: 4, text: "满意度取自问卷" }]);
    expect(at(score, 4, 4)).toEqual({ row: 4, col: 4, value: 1.98, numberFormat: "0.00" });
    expect(at(score, 6, 4)).toEqual({ row: 6, col: 4, value: null, formula: "SUM(E3:E6)" });
    expect(at(sheets[1]!, 1, 3)).toMatchObject({ formula: "B2/C2", numberFormat: "0.00%" });
    expect(at(sheets[2]!, 1, 0)).toMatchObject({ value: 44561, numberFormat: "yyyy-mm-dd" });
  });

  test("defined names, without Excel's own", async () => {
    const { definedNames } = await readWorkbook(fixture("rich.xlsx"), "rich.xlsx");
    expect(definedNames).toEqual([
      { name: "年度预算", refersTo: "'基础 数据''s'!$C$2:$C$5", sheet: null },
      { name: "本表合计", refersTo: "评分表!$E$7", sheet: "评分表" },
    ]);
  });
});

describe("features.xlsx", () => {
  let first: Sheet;
  let second: Sheet;
  beforeAll(async () => {
    [first, second] = (await readWorkbook(fixture("features.xlsx"), "x")).sheets as [Sheet, Sheet];
  });

  test("texts: rich, phonetic, escaped, CDATA, named like what objects inherit", () => {
    const texts = [0, 1, 2, 3, 4, 5].map((row) => valueAt(first, row, 0));
    expect(texts).toEqual([
      "普通文字",
      "富文本 两段",
      "第一行\r\n第二行",
      "__proto__",
      "字面_x000D_",
      "a<b & c",
    ]);
    expect(valueAt(first, 5, 1)).toBe("内联");
    expect(valueAt(first, 5, 2)).toBe("constructor");
    expect(valueAt(first, 6, 1)).toBe("toString");
  });

  test("shared formulas are expanded, array formulas kept, stored names turned back", () => {
    const formulas = (col: number): (string | undefined)[] =>
      [0, 1, 2, 3].map((row) => cellAt(first, row, col)?.formula);
    expect(formulas(2)).toEqual([
      "B1*$B$1+SUM(B$1:B1)+'基础 B1'!B1",
      "B2*$B$1+SUM(B$1:B2)+'基础 B1'!B2",
      "B3*$B$1+SUM(B$1:B3)+'基础 B1'!B3",
      "B4*$B$1+SUM(B$1:B4)+'基础 B1'!B4",
    ]);
    expect(formulas(3)).toEqual([
      "B1:B2*2",
      undefined,
      'IFNA(FILTER(B1:B3,B1:B3>1),"_xlfn.")',
      "PERF.CONTROL_RATE_SCORE(B2,B1)",
    ]);
    expect(valueAt(first, 3, 2)).toBe(9);
  });

  test("numbers, booleans, errors, formats; empty cells are left out", () => {
    expect(at(first, 2, 1)).toEqual({ row: 2, col: 1, value: 0.3539, numberFormat: "0.0000%" });
    expect(at(first, 3, 1)).toEqual({ row: 3, col: 1, value: 44561, numberFormat: "yyyy/m/d" });
    expect(valueAt(first, 4, 1)).toBe(true);
    expect(valueAt(first, 4, 2)).toEqual({ error: "#DIV/0!" });
    expect(valueAt(first, 6, 0)).toBe(0.001);
    expect(cellAt(first, 5, 3)).toBeUndefined();
    expect([...first.hiddenColumns]).toEqual([2, 3]);
    expect([...first.hiddenRows]).toEqual([1]);
  });

  test("notes, and threads in their place", () => {
    expect(second.comments).toEqual([
      { row: 0, col: 0, text: "经典批注" },
      { row: 0, col: 1, text: "线索一\n答复" },
      { row: 2, col: 2, text: "只有线索" },
    ]);
  });
});

test("prefixed.xlsx: prefixes, cells and rows without addresses, no styles", async () => {
  const book = await readWorkbook(fixture("prefixed.xlsx"), "x");
  expect(book.date1904).toBe(true);
  expect([...eachCell(book.sheets[0]!)]).toEqual([
    { row: 0, col: 0, value: 1 },
    { row: 0, col: 1, value: "无地址" },
    { row: 2, col: 2, value: 3 },
    { row: 2, col: 3, value: 4 },
  ]);
});

test("what is named like a cell, a row, a merge or a column is none outside the lists of these", async () => {
  const parts = unzipSync(smallBook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
  const strays =
    '<row r="2" hidden="1"><c r="A1"><v>2</v></c></row><mergeCell ref="A1:B2"/><col min="1" max="2" hidden="1"/>';
  const rule = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1">${strays}</cfRule></conditionalFormatting>`;
  const xml = strFromU8(parts[SHEET_PART]!).replace("</sheetData>", `</sheetData>${rule}`);
  const { sheets } = await readWorkbook(zipSync({ ...parts, [SHEET_PART]: strToU8(xml) }), "x.xlsx");
  const [{ cells, merges, hiddenRows, hiddenColumns }] = sheets as [Sheet];
  expect([...cells.values()]).toEqual([{ row: 0, col: 0, value: 1 }]);
  expect([merges, [...hiddenRows], [...hiddenColumns]]).toEqual([[], [], []]);
});

test("strict.xlsx: a date is the number that other files hold", async () => {
  const { sheets } = await readWorkbook(fixture("strict.xlsx"), "x");
  expect(cellAt(sheets[0]!, 0, 0)).toEqual({ row: 0, col: 0, value: 44561, numberFormat: "yyyy/m/d" });
});

test("macro.xlsm reads like the workbook without the macros", async () => {
  expect(await readWorkbook(fixture("macro.xlsm"), "x")).toEqual(
    await readWorkbook(fixture("rich.xlsx"), "x"),
  );
});

test.each(SAMPLES)("%s is read whole", async (name) => {
  const { sheets } = await readWorkbook(sample(name), name);
  expect(sheets[0]!.name).toBe("评分表");
  expect(sheets[0]!.cells.size).toBeGreaterThan(100);
});

describe("other formats", () => {
  test("names of an .xls that damage has left without a name cost those names", async () => {
    const bytes = Uint8Array.from(fixture("legacy.xls")).fill(0xff, 3241, 3249);
    const { sheets } = await readWorkbook(bytes, "legacy.xls");
    expect(sheets.map(({ name }) => name)).toContain("评分表");
  });

  test("legacy.xls", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { sheets, definedNames } = await readWorkbook(fixture("legacy.xls"), "legacy.xls");
    const [score] = sheets as [Sheet];
    expect(valueAt(score, 2, 2)).toBe("预算编制合理性");
    expect(cellAt(score, 6, 4)).toMatchObject({ value: 15.98, formula: "SUM(E3:E6)" });
    expect(cellAt(score, 4, 4)).toMatchObject({ value: 1.98, numberFormat: "0.00" });
    expect(score.merges).toHaveLength(2);
    expect([...score.hiddenRows]).toEqual([5]);
    expect([...score.hiddenColumns]).toEqual([1]);
    expect(score.comments[0]?.text).toContain("满意度取自问卷");
    expect(sheets.map((sheet) => sheet.visibility).slice(0, 4)).toEqual([
      "visible",
      "visible",
      "visible",
      "hidden",
    ]);
    expect(definedNames).toContainEqual({ name: "本表合计", refersTo: "评分表!$E$7", sheet: "评分表" });
  });

  test("a web page that calls itself .xls", async () => {
    const { sheets } = await readWorkbook(fixture("web-page.xls"), "web-page.xls");
    expect([...eachCell(sheets[0]!)].map((cell) => cell.value)).toEqual(["指标", "得分", "满意度", 6]);
  });

  test.each(["gb18030.csv", "utf8.csv"])("%s", async (name) => {
    const { sheets } = await readWorkbook(fixture(name), `folder/${name}`);
    const [sheet] = sheets as [Sheet];
    expect(sheet.name).toBe(name.replace(".csv", ""));
    const rows = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((col) => valueAt(sheet, row, col)));
    expect(rows).toEqual([
      ["指标", "参考分值", "得分", "编码"],
      ["预算编制,合理性", 5, 4.5, "007"],
      ['多行\r\n"引号"', 6, "５", null],
      ["满意度", 6, "95.5%", "=1+1"],
    ]);
    expect(cellAt(sheet, 3, 3)?.formula).toBeUndefined();
  });

  test("separators other than commas, numbers that are none", async () => {
    const text = "a\tb\n1,5\t12345678901234567\n-0.50\t1e5\n";
    const { sheets } = await readWorkbook(new TextEncoder().encode(text), "t.txt");
    expect([...eachCell(sheets[0]!)].map((cell) => cell.value)).toEqual([
      "a",
      "b",
      "1,5",
      "12345678901234567",
      -0.5,
      "1e5",
    ]);
  });
});

describe("files that are refused, each with a line in each language", () => {
  test.each([
    ["encrypted.xlsx", { code: "encrypted" }],
    ["truncated.xlsx", { code: "truncated" }],
    ["corrupt.xlsx", { code: "corrupt", part: "xl/worksheets/sheet1.xml" }],
    ["empty.xlsx", { code: "empty" }],
    ["doctype.xlsx", { code: "doctype", part: "xl/worksheets/sheet1.xml" }],
    ["bomb.xlsx", { code: "limit", limit: "inflationRatio", allowed: 200 }],
    ["document.docx", { code: "no-tables", pictures: 0 }],
    ["plain.zip", { code: "not-a-workbook", found: "zip" }],
    ["paper.pdf", { code: "not-a-workbook", found: "pdf" }],
  ])("%s", async (name, problem) => {
    const error = await refusal(fixture(name));
    expect(error.problem).toEqual(problem);
    for (const line of [error.say(filesZh), error.say(filesEn)]) expect(line).toMatch(/^[^\n]{20,300}$/);
  });

  test("bytes of no kind", async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256);
    expect((await refusal(bytes)).problem).toEqual({ code: "not-a-workbook", found: "binary" });
  });

  test("an .xls cut in half, and noise after its first bytes", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const whole = fixture("legacy.xls");
    expect((await refusal(whole.slice(0, 1000))).code).toBe("corrupt");
  });

  test.each(Object.keys(DEFAULT_LIMITS) as (keyof Limits)[])("more than the limit of %s", async (limit) => {
    const tight = {
      fileBytes: 100,
      entries: 2,
      inflatedBytes: 500,
      sheets: 1,
      cells: 3,
      merges: 1,
      xmlDepth: 2,
    };
    if (!(limit in tight)) return;
    const limits = { ...DEFAULT_LIMITS, [limit]: tight[limit as keyof typeof tight] };
    const { problem } = await refusal(fixture("rich.xlsx"), limits);
    expect(problem).toMatchObject({ code: "limit", limit });
  });

  test("more shared strings or comments than allowed", async () => {
    const bytes = fixture("features.xlsx");
    for (const limit of ["sharedStrings", "comments"] as const) {
      expect((await refusal(bytes, { ...DEFAULT_LIMITS, [limit]: 1 })).problem).toMatchObject({ limit });
    }
  });
});

test("every byte of a workbook may be wrong: it is read or refused, nothing else happens", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const whole = fixture("features.xlsx");
  for (let i = 0; i < 600; i++) {
    const bytes = whole.slice();
    const place = (i * 7919) % bytes.length;
    bytes[place] = bytes[place]! ^ (1 << (i % 8));
    await readWorkbook(bytes, "x").catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
    });
    await readWorkbook(whole.slice(0, place), "x").catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
    });
  }
});

test("a defined name without a name is none", async () => {
  const names = '<definedNames><definedName localSheetId="0">评分表!$A$1</definedName></definedNames>';
  const { definedNames } = await readWorkbook(smallBook({ rows: "", names }), "x");
  expect(definedNames).toEqual([]);
});
