import { setCells } from "../../files/set-formulas";
import { storedFormula } from "../../files/set-formulas/stored";
import { readWorkbook } from "../../files/read";
import type { CellChange } from "../../src/workbook/cell-change";
import { fixture, markable, partNames, partText, rawEntries } from "./fixtures";
import { SHEET_PART, smallBook, type SmallBook } from "./small-book";
import { eachCell } from "../../src/workbook/sheet";

const change = (row: number, col: number, rest: Partial<CellChange>): CellChange => ({
  sheet: "评分表",
  row,
  col,
  ...rest,
});

/** The sheet's rows after the changes. */
function rowsAfter(book: SmallBook, ...changes: CellChange[]): string {
  const text = partText(setCells(smallBook(book), changes), SHEET_PART);
  return /<sheetData>(.*)<\/sheetData>/s.exec(text)![1]!;
}

describe("one cell", () => {
  test("a formula is exchanged and its result, style and type stay", () => {
    const rows = `<row r="2" spans="1:3" ht="20"><c r="A2" s="3"><v>1</v></c><c r="B2" s="5" t="str"><f>_xldudf_PERF_GRADE(A2)</f><v>优 &amp; 良</v></c></row>`;
    expect(rowsAfter({ rows }, change(1, 1, { formula: 'IF(A2<1,"差","优")' }))).toBe(
      `<row r="2" spans="1:3" ht="20"><c r="A2" s="3"><v>1</v></c><c r="B2" s="5" t="str"><f>IF(A2&lt;1,"差","优")</f><v>优 &amp; 良</v></c></row>`,
    );
  });

  test.each([
    [2.5, '<c r="B2" s="5"><v>2.5</v></c>'],
    ["优 <良", '<c r="B2" s="5" t="inlineStr"><is><t>优 &lt;良</t></is></c>'],
    [
      " 优_x000D_\u0001",
      '<c r="B2" s="5" t="inlineStr"><is><t xml:space="preserve"> 优_x005F_x000D__x0001_</t></is></c>',
    ],
    [true, '<c r="B2" s="5" t="b"><v>1</v></c>'],
    [{ error: "#N/A" }, '<c r="B2" s="5" t="e"><v>#N/A</v></c>'],
    [null, '<c r="B2" s="5"/>'],
  ])("becomes the value %j", (value, expected) => {
    const rows =
      '<row r="2"><c r="B2" s="5" t="e" vm="1"><f>_xldudf_PERF_GRADE(A2)</f><v>#NAME?</v></c></row>';
    expect(rowsAfter({ rows }, change(1, 1, { value }))).toBe(`<row r="2">${expected}</row>`);
  });

  test("a result that is to be computed is taken out, and computing asked for", () => {
    const rows = '<row r="1"><c r="A1" t="e"><f>_xldudf_PERF_GRADE(B1)</f><v>#NAME?</v></c></row>';
    const changes = [change(0, 0, { formula: "B1*2", value: null })];
    for (const [calcPr, expected] of [
      ["", '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
      ['<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
      ['<calcPr calcId="1" fullCalcOnLoad="0"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
    ] as const) {
      const made = setCells(smallBook({ rows, calcPr }), changes);
      expect(partText(made, SHEET_PART)).toContain('<c r="A1"><f>B1*2</f></c>');
      expect(partText(made, "xl/workbook.xml")).toContain(expected);
    }
  });

  test("rows and cells without addresses are counted", () => {
    const rows =
      "<row><c><v>1</v></c><c><f>A1+1</f><v>2</v></c></row><row><c><v>3</v></c><c><f>A2+1</f><v>4</v></c></row>";
    expect(rowsAfter({ rows }, change(1, 1, { formula: "A2*2", value: 6 }))).toBe(
      rows.replace("<c><f>A2+1</f><v>4</v></c>", "<c><f>A2*2</f><v>6</v></c>"),
    );
  });

  test("a sheet that is not there is an error, and nothing is made up", () => {
    const bytes = smallBook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    expect(() => setCells(bytes, [{ ...change(0, 0, { value: 1 }), sheet: "别的" }])).toThrow("别的");
  });
});

describe("shared formulas", () => {
  const rows =
    '<row r="1"><c r="B1" s="2"><f t="shared" ref="B1:B3" si="0">_xldudf_PERF_GRADE(A1)&amp;$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  test("those that shared a changed formula get it in their own words", () => {
    const after = rowsAfter({ rows }, change(0, 1, { formula: "A1*2" }));
    expect([...after.matchAll(/<f.*?<\/f>|<f[^>]*\/>/g)].map(([f]) => f)).toEqual([
      "<f>A1*2</f>",
      "<f>_xldudf_PERF_GRADE(A2)&amp;$C$1</f>",
      "<f>_xldudf_PERF_GRADE(A3)&amp;$C$1</f>",
    ]);
  });

  test("one that shares it leaves the others sharing", () => {
    const after = rowsAfter({ rows }, change(1, 1, { formula: "A2*2" }));
    expect(after).toBe(rows.replace('<f t="shared" si="0"/><v>2</v>', "<f>A2*2</f><v>2</v>"));
  });

  test("all changed at once", () => {
    const after = rowsAfter({ rows }, ...[0, 1, 2].map((row) => change(row, 1, { formula: `A${row + 1}` })));
    expect(after).not.toContain("shared");
    expect([...after.matchAll(/<f>(.*?)<\/f>/g)].map(([, f]) => f)).toEqual(["A1", "A2", "A3"]);
  });
});

describe("array formulas", () => {
  const rows =
    '<row r="1"><c r="B1" cm="1"><f t="array" ref="B1:C1">_xldudf_PERF_QUARTERLY_EXEC_RATES(A1:A4)*1</f><v>1</v></c><c r="C1"><v>2</v></c></row>';

  test("one that is changed as a whole stays one", () => {
    expect(rowsAfter({ rows }, change(0, 1, { formula: "A1:B1*2" }))).toBe(
      rows.replace(/_xldudf[^<]*/, "A1:B1*2"),
    );
  });

  test("one that spilled is taken apart into formulas that stand alone", () => {
    const chain = ["B1"];
    const changes = [
      change(0, 1, { formula: "A1/0.25", alone: true }),
      change(0, 2, { formula: "A2/0.5", alone: true }),
    ];
    expect(rowsAfter({ rows, chain }, ...changes)).toBe(
      '<row r="1"><c r="B1"><f>A1/0.25</f><v>1</v></c><c r="C1"><f>A2/0.5</f><v>2</v></c></row>',
    );
  });

  test("one of a single cell, as Excel writes functions of add-ins, becomes a plain formula", () => {
    const one = rows.replace('ref="B1:C1"', 'ref="B1"');
    expect(rowsAfter({ rows: one }, change(0, 1, { formula: "A1*2", alone: true }))).toBe(
      '<row r="1"><c r="B1"><f>A1*2</f><v>1</v></c><c r="C1"><v>2</v></c></row>',
    );
  });

  test("one of which only a cell is changed stays one", () => {
    expect(rowsAfter({ rows }, change(0, 1, { formula: "A1*2", alone: true }))).toBe(
      rows.replace(/_xldudf[^<]*/, "A1*2"),
    );
  });

  test("one that becomes its values leaves the spilled ones as they are", () => {
    expect(rowsAfter({ rows }, change(0, 1, { value: 1 }))).toBe(
      '<row r="1"><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row>',
    );
  });
});

describe("the order of calculation", () => {
  const rows =
    '<row r="1"><c r="A1"><f>_xldudf_PERF_GRADE(C1)</f><v>1</v></c><c r="B1"><f>C1</f><v>1</v></c></row>';
  const chain = ["A1", "B1"];

  test("stays when formulas are exchanged", () => {
    const bytes = smallBook({ rows, chain });
    const made = setCells(bytes, [change(0, 0, { formula: "C1*2" })]);
    const before = rawEntries(bytes);
    const changed = [...rawEntries(made)]
      .filter(([name, raw]) => before.get(name) !== raw)
      .map(([name]) => name);
    expect(changed).toEqual([SHEET_PART]);
  });

  test("goes, with all that names it, when a formula goes", () => {
    const made = setCells(smallBook({ rows, chain }), [change(0, 0, { value: 1 })]);
    expect(partNames(made)).not.toContain("xl/calcChain.xml");
    expect(partText(made, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(made, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

test("names take back the marks that the file gave them", () => {
  const stored = '_xlfn.XLOOKUP(A1,B:B,_xlfn._xlws.SORT(C:C))+_xlfn.LET(_xlpm.x,1,_xlpm.x)+"XLOOKUP"';
  expect(storedFormula('XLOOKUP(A1,B:B,SORT(C:C))+LET(x,2,x)+"XLOOKUP"', stored)).toBe(
    '_xlfn.XLOOKUP(A1,B:B,_xlfn._xlws.SORT(C:C))+_xlfn.LET(_xlpm.x,2,_xlpm.x)+"XLOOKUP"',
  );
  expect(storedFormula("PERF.GRADE(A1)&'PERF.X'!A1", "")).toBe("_xldudf_PERF_GRADE(A1)&'PERF.X'!A1");
});

test.each(markable())("%s: one number changed, every other part and cell as it was", async (_name, bytes) => {
  const book = await readWorkbook(bytes, "x");
  const sheet = book.sheets.find((one) => [...eachCell(one)].some(({ value }) => typeof value === "number"))!;
  const cell = [...eachCell(sheet)].find(({ value }) => typeof value === "number")!;
  const made = setCells(bytes, [{ sheet: sheet.name, row: cell.row, col: cell.col, value: 4711 }]);
  const before = rawEntries(bytes);
  const changed = [...rawEntries(made)]
    .filter(([name, raw]) => before.get(name) !== raw)
    .map(([name]) => name);
  expect(changed.filter((name) => !/worksheets\//.test(name))).toEqual([]);
  expect(changed).toHaveLength(1);
  const after = (await readWorkbook(made, "x")).sheets.find(({ name }) => name === sheet.name)!;
  const expected = [...eachCell(sheet)].map((one) =>
    one === cell ? { ...withoutFormula(one), value: 4711 } : one,
  );
  expect([...eachCell(after)]).toEqual(expected);
});

function withoutFormula<T extends { formula?: string }>({ formula: _, ...rest }: T) {
  return rest;
}

test.each(["legacy.xls", "gb18030.csv", "encrypted.xlsx", "signed.xlsx", "empty.xlsx", "paper.pdf"])(
  "%s is refused",
  (name) => {
    expect(() => setCells(fixture(name), [change(0, 0, { value: 1 })])).toThrow(
      expect.objectContaining({ name: "FileError" }),
    );
  },
);

test("no changes, no new file", () => {
  const bytes = fixture("rich.xlsx");
  expect(setCells(bytes, [])).toBe(bytes);
});
