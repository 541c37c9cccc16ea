/** Conditional formats, and lines from corner to corner. */
import type { ConditionalFormat } from "../../src/workbook/appearance";
import { looks } from "./looks-book";

const DXFS =
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill><border><left style="thin"/></border></dxf></dxfs>';

function read(rules: string, sqref = "B2:C9"): readonly ConditionalFormat[] {
  const sheet = `<sheetData/><conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>`;
  return looks({ styles: DXFS, sheet }).conditions ?? [];
}
const conditions = (rules: string, sqref?: string) => read(rules, sqref).map(({ condition }) => condition);
const formula = (text: string) => ({ kind: "formula", formula: text });

test("a sheet without any has none", () => {
  expect(looks({ sheet: "<sheetData/>" }).conditions).toBeUndefined();
});

test("what they lay over the cell; the first of the sheet comes first", () => {
  const found = read(
    '<cfRule type="expression" dxfId="1" priority="2"><formula>C2&gt;1</formula></cfRule>' +
      '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula> $B2="否" </formula></cfRule>' +
      '<cfRule type="expression" dxfId="9" priority="3"><formula>TRUE</formula></cfRule>',
    "B2:C9 E5",
  );
  const ranges = [
    { top: 1, left: 1, bottom: 8, right: 2 },
    { top: 4, left: 4, bottom: 4, right: 4 },
  ];
  expect(found).toEqual([
    {
      ranges,
      stops: true,
      condition: formula('$B2="否"'),
      style: { font: { bold: true, color: "#9C0006" }, fill: "#FFC7CE" },
    },
    {
      ranges,
      stops: false,
      condition: formula("C2>1"),
      style: { fill: "#00FF00", borders: { left: { line: "thin" } } },
    },
    { ranges, stops: false, condition: formula("TRUE") },
  ]);
});

test("comparisons are formulas of the first cell", () => {
  const compared = (operator: string, ...values: string[]) =>
    conditions(
      `<cfRule type="cellIs" operator="${operator}">${values.map((each) => `<formula>${each}</formula>`).join("")}</cfRule>`,
      "D7 B9:C12",
    )[0];
  expect(compared("lessThan", "60")).toEqual(formula("B7<(60)"));
  expect(compared("notEqual", '"是"')).toEqual(formula('B7<>("是")'));
  expect(compared("between", "$A$1", "100")).toEqual(formula("AND(B7>=MIN($A$1,100),B7<=MAX($A$1,100))"));
  expect(compared("notBetween", "1", "2")).toEqual(formula("NOT(AND(B7>=MIN(1,2),B7<=MAX(1,2)))"));
  expect(compared("between", "1")).toEqual({ kind: "other" });
  expect(compared("constructor", "1")).toEqual({ kind: "other" });
  expect(compared("equal")).toEqual({ kind: "other" });
});

test("ranks, averages, repetitions; texts by the formula that comes with them", () => {
  expect(
    conditions(
      '<cfRule type="top10" priority="1" rank="3" bottom="1"/><cfRule type="top10" priority="2" percent="1"/>' +
        '<cfRule type="aboveAverage" priority="3"/><cfRule type="aboveAverage" priority="4" aboveAverage="0" equalAverage="1"/>' +
        '<cfRule type="aboveAverage" priority="5" stdDev="1"/>' +
        '<cfRule type="duplicateValues" priority="6"/><cfRule type="uniqueValues" priority="7"/>' +
        '<cfRule type="containsText" operator="containsText" text="未" priority="8"><formula>NOT(ISERROR(SEARCH("未",B2)))</formula></cfRule>' +
        '<cfRule type="timePeriod" timePeriod="today" priority="9"/>',
    ),
  ).toEqual([
    { kind: "rank", count: 3, isPercent: false, isBottom: true },
    { kind: "rank", count: 10, isPercent: true, isBottom: false },
    { kind: "average", isAbove: true, includesAverage: false },
    { kind: "average", isAbove: false, includesAverage: true },
    { kind: "other" },
    { kind: "repeated", isUnique: false },
    { kind: "repeated", isUnique: true },
    formula('NOT(ISERROR(SEARCH("未",B2)))'),
    { kind: "other" },
  ]);
});

test("scales, bars and signs", () => {
  const cfvo = (type: string, more = "") => `<cfvo type="${type}" ${more}/>`;
  const at = (kind: string, value = "") => ({ kind, value });
  expect(
    conditions(
      `<cfRule type="colorScale" priority="1"><colorScale>${cfvo("min")}${cfvo("percentile", 'val="50"')}${cfvo("max")}` +
        '<color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>' +
        `<cfRule type="dataBar" priority="2"><dataBar showValue="0">${cfvo("num", 'val="0"')}${cfvo("max")}<color rgb="FF638EC6"/></dataBar></cfRule>` +
        `<cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows" reverse="1">${cfvo("percent", 'val="0"')}${cfvo("percent", 'val="33"')}${cfvo("num", 'val="67" gte="0"')}</iconSet></cfRule>` +
        `<cfRule type="colorScale" priority="4"><colorScale>${cfvo("min")}${cfvo("max")}<color auto="1"/><color rgb="FF63BE7B"/></colorScale></cfRule>`,
    ),
  ).toEqual([
    {
      kind: "scale",
      points: [
        { threshold: at("min"), color: "#F8696B" },
        { threshold: at("percentile", "50"), color: "#FFEB84" },
        { threshold: at("max"), color: "#63BE7B" },
      ],
    },
    { kind: "bar", from: at("num", "0"), to: at("max"), color: "#638EC6", showsValue: false },
    {
      kind: "icons",
      set: "3Arrows",
      steps: [
        { threshold: at("percent", "0"), counts: "reached" },
        { threshold: at("percent", "33"), counts: "reached" },
        { threshold: at("num", "67"), counts: "exceeded" },
      ],
      isReversed: true,
      showsValue: true,
    },
    { kind: "other" },
  ]);
});

test("what only newer programs read: additions to a rule of the sheet are no rule, others are said", () => {
  const bar =
    '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
    '<extLst><ext xmlns:x14="x"><x14:id>{1}</x14:id></ext></extLst></cfRule>';
  const extension = (rule: string) =>
    '<extLst><ext xmlns:x14="x"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="m">' +
    `${rule}<xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const sheet = (more: string) =>
    `<sheetData/><conditionalFormatting sqref="B2">${bar}</conditionalFormatting>${extension(more)}`;
  const kinds = (more: string) =>
    looks({ styles: DXFS, sheet: sheet(more) }).conditions?.map(({ condition }) => condition.kind);
  expect(kinds('<x14:cfRule type="dataBar" id="{1}"><x14:dataBar/></x14:cfRule>')).toEqual(["bar"]);
  expect(kinds('<x14:cfRule type="expression" id="{2}"><xm:f>表!A1</xm:f></x14:cfRule>')).toEqual([
    "bar",
    "other",
  ]);
});

test.each(["", "Infinity", "A0 XFE1"])("a rule for no cells (%p) ends, and is none", (sqref) => {
  const compared = '<cfRule type="cellIs" operator="lessThan" priority="1"><formula>4</formula></cfRule>';
  expect(read(compared + '<cfRule type="timePeriod" timePeriod="today" priority="2"/>', sqref)).toEqual([]);
});

test("lines from corner to corner", () => {
  const border = (attributes: string) =>
    looks({
      styles:
        `<borders><border/><border ${attributes}><top style="thin"/><diagonal style="medium"><color rgb="FF0000FF"/></diagonal></border></borders>` +
        '<cellXfs><xf/><xf borderId="1"/></cellXfs>',
      sheet: '<sheetData><row><c s="1"/></row></sheetData>',
    }).at("A1")?.borders;
  const line = { line: "medium", color: "#0000FF" };
  expect(border('diagonalDown="1"')).toEqual({ top: { line: "thin" }, falling: line });
  expect(border('diagonalUp="true" diagonalDown="1"')).toEqual({
    top: { line: "thin" },
    falling: line,
    rising: line,
  });
  expect(border("")).toEqual({ top: { line: "thin" } });
});
