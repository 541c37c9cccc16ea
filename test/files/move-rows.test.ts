/** Rows put into a sheet and taken out of it: what refers to them goes along. */
import { unzipSync } from "fflate";
import { moveRows } from "../../files/move-rows";
import { readWorkbook } from "../../files/read";
import { MovedSheet } from "../../files/move-rows/sheet-text";
import { movedFormula } from "../../src/formulas/move-rows";
import { cellAt } from "../../src/workbook/sheet";
import { smallBook } from "./small-book";

const put = (at: number, count = 1) => ({ sheet: "评分表", at, count });

describe("a formula", () => {
  it.each<[string, number, number, string]>([
    ["SUM(B2:B5)", 4, 1, "SUM(B2:B6)"],
    ["SUM(B2:B5)", 5, 1, "SUM(B2:B5)"],
    ["SUM(B2:B5)", 1, 2, "SUM(B4:B7)"],
    ["$B$7*A6", 6, 3, "$B$10*A6"],
    ["评分表!B7+'其他'!B7", 2, 1, "评分表!B8+'其他'!B7"],
    ["SUM(B:B)+SUM(3:4)", 2, 1, "SUM(B:B)+SUM(4:5)"],
    ['IF(A5="A5",B5,0)', 0, 1, 'IF(A6="A5",B6,0)'],
    ["SUM(B2:B5)", 2, -2, "SUM(B2:B3)"],
    ["SUM(B2:B5)", 1, -4, "SUM(#REF!)"],
    ["B3+B9", 2, -1, "#REF!+B8"],
    ["[1]评分表!B7", 2, 1, "[1]评分表!B7"],
  ])("%s, row %i by %i: %s", (formula, at, count, expected) => {
    expect(movedFormula(formula, put(at, count), "评分表")).toBe(expected);
  });
});

describe("a workbook", () => {
  const rows =
    '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2" ht="30" customHeight="1"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="4"><c r="A4"><f>SUM(A1:A3)</f><v>6</v></c></row>';
  const names = "<definedNames><definedName name=\"总数\">'评分表'!$A$4</definedName></definedNames>";
  const book = smallBook({ rows, names, chain: ["A4"] });

  it("has a row more, like the one above, and its formulas and names follow", async () => {
    const { sheets, definedNames } = await readWorkbook(moveRows(book, put(2)), "a.xlsx");
    const [sheet] = sheets;
    const formulas = [0, 1, 2, 3, 4].map((row) => cellAt(sheet, row, 1)?.formula);
    expect(formulas).toEqual(["A1*2", "A2*2", undefined, "A4*2", undefined]);
    expect(cellAt(sheet, 4, 0)?.formula).toBe("SUM(A1:A4)");
    expect(cellAt(sheet, 3, 0)?.value).toBe(3);
    expect(definedNames[0]?.refersTo).toBe("'评分表'!$A$5");
  });

  it("has a row less, and what was in it is gone", async () => {
    const { sheets } = await readWorkbook(moveRows(book, put(0, -1)), "a.xlsx");
    const [sheet] = sheets;
    expect([0, 1].map((row) => cellAt(sheet, row, 1)?.formula)).toEqual(["A1*2", "A2*2"]);
    expect(cellAt(sheet, 2, 0)?.formula).toBe("SUM(A1:A2)");
    expect(sheet!.rowCount).toBe(3);
  });

  it("is the same again when the row that was put in is taken out", async () => {
    const there = moveRows(book, put(2, 3));
    const back = await readWorkbook(moveRows(there, put(2, -3)), "a.xlsx");
    const before = await readWorkbook(book, "a.xlsx");
    expect([...back.sheets[0]!.cells.values()]).toEqual([...before.sheets[0]!.cells.values()]);
    expect(back.definedNames).toEqual(before.definedNames);
  });

  it("is refused for a sheet that is not there", () => {
    expect(() => moveRows(book, { sheet: "没有", at: 0, count: 1 })).toThrow(RangeError);
  });
});

describe("rules for ranges", () => {
  const around = (rule: string) => `<worksheet><sheetData/>${rule}</worksheet>`;
  const format = (sqref: string, formula: string) =>
    around(
      `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`,
    );
  const validation = (sqref: string, formula: string) =>
    around(
      `<dataValidations><dataValidation type="custom" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`,
    );
  const extended = (sqref: string, formula: string) =>
    around(
      `<x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`,
    );
  const moved = (text: string, at: number, count: number) =>
    new MovedSheet(text, "评分表", put(at, count)).moved();

  it.each<[at: number, count: number, before: [string, string], after: [string, string]]>([
    // Above, inside and below of the range.
    [0, 1, ["A2:A9", "$B2&gt;$C$9"], ["A3:A10", "$B3&gt;$C$10"]],
    [4, 2, ["A2:A9", "$B2&gt;$C$9"], ["A2:A11", "$B2&gt;$C$11"]],
    [10, 1, ["A2:A9", "$B2&gt;$C$9"], ["A2:A9", "$B2&gt;$C$9"]],
    // Right below it: the new row is like its last.
    [9, 1, ["A2:A9", "$B2&gt;$C$9"], ["A2:A10", "$B2&gt;$C$9"]],
    [4, -2, ["A2:A9", "$B2&gt;$C$9"], ["A2:A7", "$B2&gt;$C$7"]],
    // The cell in whose words the formula is written is taken out: the rule stays for the others.
    [1, -1, ["A2:A9", "$B2&gt;$C$9"], ["A2:A8", "$B2&gt;$C$8"]],
    [1, -3, ["A2:A3 C5:C9", "B2&gt;0"], ["C2:C6", "B2&gt;0"]],
    [0, -2, ["A2:A9", "A2&gt;A3"], ["A1:A7", "A1&gt;A2"]],
    // What it refers to is gone for good.
    [8, -1, ["A2:A5", "$B2&gt;$C$9"], ["A2:A5", "$B2&gt;#REF!"]],
  ])("row %i by %i: %j becomes %j", (at, count, before, after) => {
    for (const rule of [format, validation, extended])
      expect(moved(rule(...before), at, count)).toBe(rule(...after));
  });

  it("go with all of their cells", () => {
    expect(moved(format("A2:A3", "A2&gt;0"), 1, -2)).toBe(around(""));
    expect(moved(validation("A2:A3", "A2&gt;0"), 1, -2)).toBe(around(""));
  });

  it("of another sheet keep their ranges, and follow what they refer to", () => {
    const other = new MovedSheet(format("A2:A9", "评分表!$B$5&gt;A2"), "其他", put(2, -1)).moved();
    expect(other).toBe(format("A2:A9", "评分表!$B$4&gt;A2"));
  });
});

describe("what is printed", () => {
  it("grows, moves and shrinks with the rows", async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">评分表!$A$1:$B$3</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">评分表!$1:$2</definedName></definedNames>';
    const book = smallBook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', names });
    const printed = (at: number, count: number) =>
      Buffer.from(unzipSync(moveRows(book, put(at, count)))["xl/workbook.xml"]!)
        .toString()
        .match(/(?<=">)评分表![^<]*/g);
    expect(printed(2, 1)).toEqual(["评分表!$A$1:$B$4", "评分表!$1:$2"]);
    expect(printed(1, 1)).toEqual(["评分表!$A$1:$B$4", "评分表!$1:$3"]);
    expect(printed(0, 2)).toEqual(["评分表!$A$3:$B$5", "评分表!$3:$4"]);
    expect(printed(0, -1)).toEqual(["评分表!$A$1:$B$2", "评分表!$1:$1"]);
  });
});
