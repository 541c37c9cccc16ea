import { readAppearance } from "../../files/appearance";
import { readWorkbook } from "../../files/read";
import { fixture, sample, SAMPLES } from "./fixtures";
import { looks, looksBook, looksOf, MAIN } from "./looks-book";
import { eachCell } from "../../src/workbook/sheet";

/** A style sheet whose fifth and later pieces are given: cellXfs, fonts, fills, borders. */
function styles(xfs: string, { fonts = "", fills = "", borders = "", more = "" } = {}): string {
  return (
    `<fonts><font/>${fonts}</fonts><fills><fill/><fill/>${fills}</fills><borders><border/>${borders}</borders>` +
    `<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf/>${xfs}</cellXfs>` +
    `<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>${more}`
  );
}

const FILLS = (colors: readonly string[]): string =>
  colors.map((color) => `<fill><patternFill patternType="solid">${color}</patternFill></fill>`).join("");

/** The fills that cells A1, B1 … have when their styles have these fills. */
function fillsOf(fills: string, count: number, rest: { more?: string; theme?: string } = {}) {
  const xfs = Array.from({ length: count }, (_, i) => `<xf fillId="${i + 2}"/>`).join("");
  const cells = Array.from({ length: count }, (_, i) => `<c s="${i + 1}"/>`).join("");
  const found = looks({
    styles: styles(xfs, { fills, ...(rest.more === undefined ? {} : { more: rest.more }) }),
    sheet: `<sheetData><row>${cells}</row></sheetData>`,
    ...(rest.theme === undefined ? {} : { theme: rest.theme }),
  });
  return Array.from({ length: count }, (_, col) => found.all[found.styles.get(0)!.get(col)!]!.fill);
}

describe("the real workbooks", () => {
  test.each(SAMPLES)("%s: the score sheet as its file describes it", (name) => {
    const sheet = looksOf(sample(name));
    const lines = { line: "thin", color: "#999999" };
    const borders = { top: lines, right: lines, bottom: lines, left: lines };
    const centred = { horizontal: "center", vertical: "center", wrap: true };
    expect(sheet.at("A1")).toEqual({ font: { size: 16, bold: true }, borders, ...centred });
    expect(sheet.at("A2")).toEqual({ font: { bold: true }, fill: "#D9E1F2", borders, ...centred });
    expect(sheet.at("H5")).toEqual({
      font: { name: "Calibri", size: 11, color: "#000000" },
      borders,
      vertical: "center",
      wrap: true,
    });
    expect([sheet.frozenRows, sheet.frozenColumns, sheet.gridLines]).toEqual([4, 0, true]);
    expect(sheet.rowHeights.get(4)).toBe(60);
    expect(sheet.rowHeights.has(3)).toBe(false);
    // 8, 52 and 9 in the file, where the cell's padding counts.
    expect([0, 7, 8].map((col) => sheet.columnWidths.get(col))).toEqual([7.29, 51.29, 8.29]);
    expect([sheet.defaultColumnWidth, sheet.defaultRowHeight]).toEqual([8.43, 15]);
  });

  const books = new Map([
    ...SAMPLES.map((name) => [name, sample(name)] as const),
    ["rich", fixture("rich.xlsx")],
  ]);

  test.each([...books.keys()])("%s: as many sheets as are read, in their order", async (name) => {
    const { sheets } = await readWorkbook(books.get(name)!, name);
    const appearance = readAppearance(books.get(name)!);
    expect(appearance.sheets).toHaveLength(sheets.length);
    sheets.forEach((sheet, i) => {
      for (const { row, col } of eachCell(sheet))
        expect(appearance.sheets[i]!.styles.get(row)?.has(col)).toBe(true);
    });
  });
});

describe("colours", () => {
  test("by value, with and without the transparency that Excel does not know", () => {
    const colors = ["FF123ABC", "00d9e1f2", "ABCDEF", "12345", "red", "FF12345G"];
    expect(fillsOf(FILLS(colors.map((rgb) => `<fgColor rgb="${rgb}"/>`)), 6)).toEqual([
      "#123ABC",
      "#D9E1F2",
      "#ABCDEF",
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("of the theme, lighter and darker as Excel's own palette shows them", () => {
    const shades = [
      [4, 0.79998],
      [4, 0.59999],
      [4, 0.39997],
      [4, -0.24997],
      [4, -0.49998],
      [0, -0.14999],
      [1, 0.49998],
    ];
    const colors = shades.map(([theme, tint]) => `<fgColor theme="${theme}" tint="${tint}"/>`);
    const shown = ["#DCE6F1", "#B8CCE4", "#95B3D7", "#366092", "#244062", "#D9D9D9", "#7F7F7F"];
    const channels = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
    fillsOf(FILLS(colors), 7).forEach((color, i) => {
      const off = channels(color!).map((part, c) => Math.abs(part - channels(shown[i]!)[c]!));
      // Excel reckons in whole steps of 1/240.
      expect(Math.max(...off)).toBeLessThanOrEqual(1);
    });
  });

  test("of a theme of the workbook's own; what it leaves out is Excel's", () => {
    const theme =
      '<a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:accent1><a:srgbClr val="112233"/></a:accent1><a:accent2><a:prstClr val="red"/></a:accent2></a:clrScheme>' +
      '<a:fontScheme><a:accent1><a:srgbClr val="FFFFFF"/></a:accent1></a:fontScheme>';
    const colors = [1, 4, 5, 0].map((slot) => `<fgColor theme="${slot}"/>`);
    expect(fillsOf(FILLS(colors), 4, { theme })).toEqual(["#101010", "#112233", "#C0504D", "#FFFFFF"]);
    expect(fillsOf(FILLS(colors), 4, { theme: "<a:fontScheme/>" })[1]).toBe("#4F81BD");
  });

  test("of the palette, Excel's and the workbook's own; numbers beyond it are automatic", () => {
    const colors = [2, 10, 22, 63, 64, 65, 99, -1, "x"].map((n) => `<fgColor indexed="${n}"/>`);
    expect(fillsOf(FILLS(colors), 9)).toEqual([
      "#FF0000",
      "#FF0000",
      "#C0C0C0",
      "#333333",
      ...Array.from({ length: 5 }, () => undefined),
    ]);
    const more =
      '<colors><indexedColors><rgbColor rgb="00010203"/><rgbColor rgb="no"/></indexedColors></colors>';
    const own = [0, 1, 2].map((n) => `<fgColor indexed="${n}"/>`);
    expect(fillsOf(FILLS(own), 3, { more })).toEqual(["#010203", "#FFFFFF", "#FF0000"]);
  });

  test("patterns and gradients by their nearest plain colour; a colourless fill is none", () => {
    const fills =
      '<fill><patternFill patternType="mediumGray"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>' +
      '<fill><patternFill patternType="gray125"/></fill>' +
      '<fill><gradientFill><stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill>' +
      '<fill><patternFill patternType="solid"/></fill>' +
      '<fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill>' +
      '<fill><patternFill patternType="__proto__"><fgColor rgb="FFFF0000"/></patternFill></fill>';
    expect(fillsOf(fills, 6)).toEqual(["#808080", "#DFDFDF", "#000080", undefined, undefined, undefined]);
  });
});

describe("styles", () => {
  const of = (xf: string, pieces: Parameters<typeof styles>[1] = {}) =>
    looks({ styles: styles(xf, pieces), sheet: '<sheetData><row><c s="1"/></row></sheetData>' }).at("A1");

  test("fonts", () => {
    const font =
      '<font><b/><i val="1"/><u/><strike val="true"/><sz val="10.5"/><name val="仿宋_GB2312"/><color indexed="10"/></font>';
    expect(of('<xf fontId="1"/>', { fonts: font })).toEqual({
      font: {
        name: "仿宋_GB2312",
        size: 10.5,
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        color: "#FF0000",
      },
    });
    const plain = '<font><b val="0"/><u val="none"/><sz val="-3"/><name val="a;}b"/></font>';
    expect(of('<xf fontId="1"/>', { fonts: plain })).toEqual({ font: { name: "ab" } });
  });

  test("borders of each side, left and right also by where a line starts and ends", () => {
    const border =
      '<border><start style="thin"/><end style="double"><color rgb="FF00FF00"/></end><top style="mediumDashDot"><color auto="1"/></top><bottom style="none"><color rgb="FF00FF00"/></bottom><diagonal style="thin"/></border>';
    expect(of('<xf borderId="1"/>', { borders: border })).toEqual({
      borders: {
        top: { line: "mediumDashDot" },
        right: { line: "double", color: "#00FF00" },
        left: { line: "thin" },
      },
    });
  });

  test("alignment, rotation, protection", () => {
    const aligned = (attributes: string) => of(`<xf><alignment ${attributes}/></xf>`);
    expect(
      aligned('horizontal="distributed" vertical="top" wrapText="1" indent="2" shrinkToFit="1"'),
    ).toEqual({ horizontal: "distributed", vertical: "top", wrap: true, indent: 2, shrink: true });
    expect([45, 90, 91, 180, 255, 0, 181, -5].map((n) => aligned(`textRotation="${n}"`)?.rotation)).toEqual([
      45,
      90,
      -1,
      -90,
      "stacked",
      undefined,
      undefined,
      undefined,
    ]);
    expect(aligned('horizontal="general" vertical="toString" indent="1e9"')).toEqual({});
    expect(of('<xf><protection locked="0"/></xf>')).toEqual({ unlocked: true });
    expect(of('<xf><protection hidden="1"/></xf>')).toEqual({});
  });

  test("numbers that stand for nothing are the ordinary style", () => {
    const sheet = ["9", "-1", "1.5", "x", "constructor", "4294967296", "1e400"].map((s) => `<c s="${s}"/>`);
    const found = looks({
      styles: styles('<xf fontId="77" fillId="-1" borderId="__proto__"/>'),
      sheet: `<sheetData><row>${sheet.join("")}<c s="1"/></row></sheetData>`,
    });
    expect([...found.styles.get(0)!.values()]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(found.all).toEqual([{}]);
  });

  test("styles that differ in their number formats only are one", () => {
    const found = looks({
      styles: styles('<xf numFmtId="2"/><xf numFmtId="10"/><xf><alignment wrapText="1"/></xf>'),
      sheet: '<sheetData><row><c s="1"/><c s="2"/><c s="3"/></row></sheetData>',
    });
    expect([...found.styles.get(0)!.values()]).toEqual([0, 0, 1]);
  });

  test("a workbook without styles, and one whose styles cannot be read", () => {
    const sheet = '<sheetData><row ht="20"><c s="1"/></row></sheetData>';
    for (const given of [{ sheet }, { sheet, styles: "<fonts><font><b/></fonts>" }]) {
      const found = looks(given);
      expect(found.all[0]).toEqual({});
      expect(found.rowHeights.get(0)).toBe(20);
    }
  });

  test("prefixes, and Strict files", () => {
    const found = looksOf(
      looksBook({
        styles: "",
        raw: {
          "xl/styles.xml": `<x:styleSheet xmlns:x="${MAIN}"><x:fonts><x:font/><x:font><x:b/></x:font></x:fonts><x:cellXfs><x:xf/><x:xf fontId="1"/></x:cellXfs></x:styleSheet>`,
          "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetViews><x:sheetView><x:pane ySplit="2" state="frozen"/></x:sheetView></x:sheetViews><x:cols><x:col min="2" max="2" width="20"/></x:cols><x:sheetData><x:row><x:c s="1"/></x:row></x:sheetData></x:worksheet>`,
        },
      }),
    );
    expect(found.at("A1")).toEqual({ font: { bold: true } });
    expect([found.frozenRows, found.columnWidths.get(1)]).toEqual([2, 19.29]);
    expect(looksOf(fixture("prefixed.xlsx")).styles.get(2)?.has(3)).toBe(true);
    expect(looksOf(fixture("strict.xlsx")).styles.get(0)?.get(0)).toBe(0);
  });
});
