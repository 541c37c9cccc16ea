import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { PLAIN_SHEET } from "../../src/workbook/appearance";
import type { Cell, Workbook, Sheet } from "../../src/workbook/model";
import { eachCell, makeSheet, valueAt } from "../../src/workbook/sheet";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { partNames, partText } from "./fixtures";
import { LONG_LIST, LONG_PROMPT, RICH_PLAN } from "./rich-plan";

const made = makeWorkbook(RICH_PLAN);
const sheet1 = partText(made, "xl/worksheets/sheet1.xml");
const styles = partText(made, "xl/styles.xml");
const main = partText(made, "xl/workbook.xml");

/** A plan of one sheet. */
function plan(sheet: Sheet, more: Partial<SheetPlan> = {}): WorkbookPlan {
  return { sheets: [{ sheet, appearance: PLAIN_SHEET, ...more }], styles: [], definedNames: [] };
}

const cellXml = (ref: string, xml = sheet1): string =>
  new RegExp(`<c r="${ref}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0] ?? "";

/** The cell format that a cell names. */
function xfOf(ref: string): string {
  const s = Number(/ s="(\d+)"/.exec(cellXml(ref))?.[1] ?? 0);
  const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)![1]!;
  return list.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)![s]!;
}

describe("what is read back", () => {
  let book: Workbook;
  beforeAll(async () => {
    book = await readWorkbook(made, "x.xlsx");
  });

  test("every cell with its value, formula and number format", () => {
    const planned = RICH_PLAN.sheets.map(({ sheet }) => [...eachCell(sheet)]);
    const read = book.sheets.map((sheet) => [...eachCell(sheet)]);
    expect(read.slice(0, planned.length)).toEqual(planned);
  });

  test("merges, what is hidden, notes, names", () => {
    const [score, , spare] = book.sheets;
    const original = RICH_PLAN.sheets[0]!.sheet;
    expect(score!.merges).toEqual(original.merges);
    expect(score!.hiddenRows).toEqual(original.hiddenRows);
    expect(score!.hiddenColumns).toEqual(original.hiddenColumns);
    expect(score!.comments).toEqual(original.comments);
    expect(spare!.visibility).toBe("veryHidden");
    expect(book.definedNames).toEqual(RICH_PLAN.definedNames);
  });

  test("a list that is too long for its rule, on a hidden sheet of its own", () => {
    const lists = book.sheets.at(-1)!;
    expect([lists.name, lists.visibility]).toEqual(["Lists", "hidden"]);
    expect([...eachCell(lists)].map(({ value }) => value)).toEqual(LONG_LIST);
  });
});

test("the same plan gives the same bytes", () => {
  expect(Buffer.from(makeWorkbook(RICH_PLAN)).equals(Buffer.from(made))).toBe(true);
});

describe("cells", () => {
  test("a text that begins like a formula is a text, and stays one when it is edited", () => {
    expect(cellXml("A2")).toContain('t="inlineStr"');
    expect(cellXml("A2")).not.toContain("<f>");
    expect(xfOf("A2")).toContain('quotePrefix="1"');
    expect(xfOf("A5")).not.toContain("quotePrefix");
  });

  test("our functions are stored as Excel stores them, with their results", () => {
    expect(cellXml("A4")).toContain("<f>_xldudf_PERF_CONTROL_RATE_SCORE(B2,C2)</f><v>5.97</v>");
    expect(cellXml("C4")).toMatch(/ t="str"><f>.*<\/f><v>良好<\/v>/);
    expect(cellXml("D4")).toContain("<f>SUM(年初预算)</f></c>");
  });

  test.each<[string, Cell["value"], string]>([
    ["a number that is none", NaN, '<c r="A1" t="e"><v>#NUM!</v></c>'],
    ["an error that only newer versions know", { error: "#SPILL!" }, '<c r="A1" t="e"><v>#VALUE!</v></c>'],
    ["a text with blanks at its ends", " a ", '<is><t xml:space="preserve"> a </t></is>'],
  ])("%s", (_, value, expected) => {
    const xml = partText(
      makeWorkbook(plan(makeSheet("a", [{ row: 0, col: 0, value }]))),
      "xl/worksheets/sheet1.xml",
    );
    expect(cellXml("A1", xml)).toContain(expected);
  });

  test("a text longer than a cell can hold is cut, and says so", async () => {
    const bytes = makeWorkbook(plan(makeSheet("a", [{ row: 0, col: 0, value: "长".repeat(40_000) }])));
    const read = valueAt((await readWorkbook(bytes, "x")).sheets[0]!, 0, 0) as string;
    expect(read).toHaveLength(32_767);
    expect(read.endsWith("…")).toBe(true);
  });

  test("computed on opening only when a result is missing", () => {
    expect(main).toContain('<calcPr fullCalcOnLoad="1"/>');
    const known = makeSheet("a", [{ row: 0, col: 0, value: 2, formula: "1+1" }]);
    expect(partText(makeWorkbook(plan(known)), "xl/workbook.xml")).not.toContain("calcPr");
  });
});

describe("styles", () => {
  test("looks that are the same stand once", () => {
    expect(xfOf("A1")).toBe(xfOf("B1"));
    expect(styles.match(/黑体/g)).toHaveLength(1);
    expect(styles.match(/DDEBF7/g)).toHaveLength(1);
    expect(styles.match(/1F3864/g)).toHaveLength(1);
  });

  test("fonts, fills, borders, alignment", () => {
    expect(styles).toContain('<b/><sz val="14"/><color rgb="FF1F3864"/><name val="黑体"/>');
    expect(styles).toContain('<bottom style="double"><color rgb="FFFF0000"/></bottom>');
    expect(styles).toContain('<top style="thin"><color auto="1"/></top>');
    expect(xfOf("A3")).toContain('<alignment wrapText="1"/><protection locked="0"/>');
    expect(xfOf("E3")).toContain('<alignment textRotation="135" indent="2" shrinkToFit="1"/>');
    expect(xfOf("A4")).toContain('textRotation="255"');
  });

  test("number formats: known ones by number, others in their own words", () => {
    expect(xfOf("B3")).toContain('numFmtId="10"');
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="#,##0.00&quot;万元&quot;"/>');
    expect(xfOf("A3")).toContain('numFmtId="164"');
  });

  test("a colour that is none is left out", () => {
    const looks = { ...PLAIN_SHEET, tabColor: 'red"/><x' };
    const bytes = makeWorkbook(plan(makeSheet("a", []), { appearance: looks }));
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).not.toContain("tabColor");
  });
});

describe("the sheet", () => {
  test("columns, rows, panes, grid, tab, protection", () => {
    expect(sheet1).toContain('<col min="1" max="1" width="24.7109375" customWidth="1"/>');
    expect(sheet1).toContain('<col min="2" max="3" width="12.7109375" customWidth="1"/>');
    expect(sheet1).toContain('<col min="6" max="7" width="9.140625" hidden="1"/>');
    expect(sheet1).toContain('<row r="1" ht="30" customHeight="1">');
    expect(sheet1).toContain('<row r="10" hidden="1">');
    expect(sheet1).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet1).toContain('<sheetView showGridLines="0" workbookViewId="0">');
    expect(sheet1).toContain('<tabColor rgb="FF70AD47"/><pageSetUpPr fitToPage="1"/>');
    expect(sheet1).toContain('<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0"/>');
  });

  test("print set-up with fixed areas", () => {
    expect(sheet1).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(sheet1).toContain("<oddFooter>&amp;C&amp;11第 &amp;P 页，共 &amp;N 页</oddFooter>");
    expect(main).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'评分表\'!$A$1:$E$9</definedName>',
    );
    expect(main).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'评分表\'!$1:$2</definedName>',
    );
  });

  test("links and conditional fills", () => {
    expect(sheet1).toContain(`<hyperlink ref="A5" location="'附表 ''A'' &amp; B'!A1" display="见附表"/>`);
    expect(sheet1).toContain(
      '<cfRule type="expression" dxfId="0" priority="1"><formula>AND(A3&lt;&gt;"",A3&lt;0)</formula></cfRule>',
    );
    expect(styles).toContain('<dxf><font><color rgb="FF9C0006"/></font>');
  });

  test("merges that would damage the file are left out", async () => {
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 0, bottom: 2, right: 1 },
      { top: 5, left: 5, bottom: 5, right: 5 },
    ];
    const bytes = makeWorkbook(plan(makeSheet("a", [{ row: 0, col: 0, value: 1 }], { merges })));
    expect((await readWorkbook(bytes, "x")).sheets[0]!.merges).toEqual([merges[0], merges[2]]);
  });

  test("two notes on one cell become one", async () => {
    const comments = ["甲", "乙"].map((text) => ({ row: 0, col: 0, text }));
    const bytes = makeWorkbook(plan(makeSheet("a", [{ row: 0, col: 0, value: 1 }], { comments })));
    expect((await readWorkbook(bytes, "x")).sheets[0]!.comments).toEqual([
      { row: 0, col: 0, text: "甲\n\n乙" },
    ]);
  });
});

describe("validations", () => {
  const rules = sheet1.match(/<dataValidation .*?(?:\/>|<\/dataValidation>)/g)!;

  test("short lists stand in the rule, long ones on the hidden sheet", () => {
    expect(rules[0]).toContain('<formula1>"是,否"</formula1>');
    expect(rules[1]).toContain("<formula1>'Lists'!$A$1:$A$40</formula1>");
  });

  test("numbers, formulas, and prompts alone", () => {
    expect(rules[2]).toContain('type="decimal" operator="greaterThanOrEqual" errorStyle="warning"');
    expect(rules[2]).toContain('sqref="A3 D6:E7"');
    expect(rules[3]).toMatch(/type="whole" .*<formula1>0<\/formula1><formula2>12<\/formula2>/);
    expect(rules[4]).toContain('type="custom"');
    expect(rules[4]).toContain("<formula1>A8&lt;&gt;B8</formula1>");
    expect(rules[5]).not.toMatch(/type=|showErrorMessage|formula/);
  });

  test("words no longer than Excel takes", () => {
    const prompt = / prompt="([^"]*)"/.exec(rules[0]!)![1]!;
    expect(prompt).toHaveLength(255);
    expect(prompt.slice(0, -1)).toBe(LONG_PROMPT.slice(0, 254));
  });

  test("lists with commas or quotes are not cut up", async () => {
    const items = ["甲,乙", '"丙"', " 丁"];
    const validations = [
      { ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }], allow: { kind: "list" as const, items } },
      { ranges: [{ top: 1, left: 0, bottom: 1, right: 0 }], allow: { kind: "list" as const, items } },
    ];
    const bytes = makeWorkbook(plan(makeSheet("lists", []), { validations }));
    const [, lists, ...others] = (await readWorkbook(bytes, "x")).sheets;
    expect(lists!.name).toBe("Lists (2)");
    expect([...eachCell(lists!)].map(({ value }) => value)).toEqual(items);
    expect(others).toEqual([]);
  });

  test("a formula beyond Excel's length is refused", () => {
    const validations = [
      {
        ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        allow: { kind: "formula" as const, formula: `LEN("${"a".repeat(255)}")>0` },
      },
    ];
    expect(() => makeWorkbook(plan(makeSheet("a", []), { validations }))).toThrow("longer than 255");
  });
});

describe("the workbook", () => {
  test("shows the sheet that is wanted, or the first that can be seen", () => {
    expect(main).toContain('activeTab="1"');
    expect(partText(made, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    const hidden = { ...RICH_PLAN, activeSheet: 2 };
    expect(partText(makeWorkbook(hidden), "xl/workbook.xml")).toContain('activeTab="0"');
  });

  test.each<[string, string[]]>([
    ["none", []],
    ["an empty name", [""]],
    ["a sign that names cannot have", ["收入/支出"]],
    ["a long name", ["一".repeat(32)]],
    ["two of one name", ["表A", "表a"]],
  ])("sheets that Excel refuses: %s", (_, names) => {
    const sheets = names.map((name) => ({ sheet: makeSheet(name, []), appearance: PLAIN_SHEET }));
    expect(() => makeWorkbook({ sheets, styles: [], definedNames: [] })).toThrow(RangeError);
  });

  test("nothing but hidden sheets is refused", () => {
    expect(() => makeWorkbook(plan(makeSheet("a", [], { visibility: "hidden" })))).toThrow("can be seen");
  });

  test("counts dates as the plan says", async () => {
    const bytes = makeWorkbook({ ...plan(makeSheet("a", [])), date1904: true });
    expect((await readWorkbook(bytes, "x")).date1904).toBe(true);
  });

  test("holds no part that nothing leads to", () => {
    expect(
      partNames(made)
        .filter((name) => !name.endsWith(".rels"))
        .sort(),
    ).toEqual([
      "[Content_Types].xml",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/styles.xml",
      "xl/workbook.xml",
      ...[1, 2, 3, 4].map((n) => `xl/worksheets/sheet${n}.xml`),
    ]);
  });
});
