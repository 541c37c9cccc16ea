import { looks } from "./looks-book";

const BOLD =
  '<fonts><font/><font><b/></font><font><i/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
const bold = { font: { bold: true } };
const italic = { font: { italic: true } };

describe("sizes", () => {
  test("columns, one by one and in spans; hidden ones keep their width", () => {
    const cols =
      '<col min="1" max="1" width="10.7109375" customWidth="1"/><col min="3" max="5" width="20"/><col min="6" max="6" width="13" hidden="1"/><col min="7" max="7" width="0" hidden="1"/><col min="8" max="8" style="1"/><col min="9" max="9" width="0.5"/>';
    const { columnWidths } = looks({ sheet: `<cols>${cols}</cols><sheetData/>` });
    expect([...columnWidths]).toEqual([
      [0, 10],
      [2, 19.29],
      [3, 19.29],
      [4, 19.29],
      [5, 12.29],
      [8, 0.33],
    ]);
  });

  test("spans to the end of the sheet end with what can be seen; false ones are passed over", () => {
    const spans = (cols: string) => looks({ sheet: `<cols>${cols}</cols><sheetData/>` }).columnWidths.size;
    expect(spans('<col min="1" max="16384" width="20"/>')).toBe(256);
    expect(spans('<col min="1" max="1e99" width="20"/>')).toBe(256);
    expect(spans('<col min="0" max="3" width="20"/><col min="x" max="3" width="20"/>')).toBe(0);
    expect(
      spans('<col min="5" max="3" width="20"/><col max="3" width="20"/><col min="1" max="2" width="x"/>'),
    ).toBe(0);
    expect(spans('<col min="1" max="16384" width="20"/>'.repeat(3))).toBe(256);
  });

  test("rows, whether their height was set or fitted; heights that Excel does not know are none", () => {
    const rows =
      '<row r="2" ht="30" customHeight="1"/><row ht="14.25"/><row r="9" ht="0"/><row ht="1e9"/><row ht="x"/><row r="0" ht="20"/><row r="9999999" ht="20"/>';
    expect([...looks({ sheet: `<sheetData>${rows}</sheetData>` }).rowHeights]).toEqual([
      [1, 30],
      [2, 14.25],
    ]);
  });

  test.each([
    ["", 8.43, 15],
    ['<sheetFormatPr baseColWidth="8" defaultRowHeight="14.25"/>', 8.43, 14.25],
    ['<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>', 10.71, 15],
    ['<sheetFormatPr defaultColWidth="20.7109375" baseColWidth="10" defaultRowHeight="-1"/>', 20, 15],
    ['<sheetFormatPr defaultColWidth="NaN" baseColWidth="1e9" defaultRowHeight="x"/>', 8.43, 15],
  ])("defaults: %s", (format, width, height) => {
    const found = looks({ sheet: `${format}<sheetData/>` });
    expect([found.defaultColumnWidth, found.defaultRowHeight]).toEqual([width, height]);
  });
});

describe("whole rows and columns", () => {
  test("their style is that of their empty cells, the row's before the column's, within what is used", () => {
    const found = looks({
      styles: BOLD,
      sheet:
        '<cols><col min="2" max="16384" style="1"/></cols><sheetData>' +
        '<row r="1"><c r="A1"/><c r="B1"/></row><row r="2" s="2" customFormat="1"/><row r="3" s="2"><c r="D3"/></row>' +
        '<row r="4" s="2" customFormat="1"/></sheetData>',
    });
    const at = (addresses: string) => addresses.split(" ").map((address) => found.at(address));
    expect(at("A1 B1 C1 D1 E1")).toEqual([{}, {}, bold, bold, undefined]);
    expect(at("A2 B2 D2 E2")).toEqual([italic, italic, italic, undefined]);
    expect(at("A3 B3 D3")).toEqual([undefined, bold, {}]);
    expect(at("A4 B4")).toEqual([undefined, undefined]);
  });

  test("a stray cell at the end of the sheet does not fill the sheet", () => {
    const rows = Array.from({ length: 50 }, (_, i) => `<row r="${i + 1}" s="2" customFormat="1"/>`).join("");
    const found = looks({
      styles: BOLD,
      sheet: `<cols><col min="1" max="16384" style="1"/></cols><sheetData>${rows}<row r="1048576"><c r="XFD1048576"/></row></sheetData>`,
    });
    let cells = 0;
    for (const line of found.styles.values()) cells += line.size;
    expect(cells).toBeGreaterThan(400_000);
    expect(cells).toBeLessThan(520_000);
    expect(found.at("A1")).toEqual(italic);
    expect(found.at("XFD1048576")).toEqual({});
  });

  test("columns beyond what is used are not gone through row by row", () => {
    const columns = Array.from(
      { length: 16_384 },
      (_, i) => `<col min="${i + 1}" max="${i + 1}" style="1"/>`,
    );
    const found = looks({
      styles: BOLD,
      sheet: `<cols>${columns.join("")}</cols><sheetData><row r="1048576"><c r="A1048576"/></row></sheetData>`,
    });
    expect([found.at("A1"), found.at("B1"), found.at("A1048576")]).toEqual([bold, undefined, {}]);
  });
});

describe("views", () => {
  const view = (sheetView: string) => looks({ sheet: `<sheetViews>${sheetView}</sheetViews><sheetData/>` });

  test.each([
    ['<pane xSplit="2" ySplit="4" state="frozen"/>', 4, 2],
    ['<pane ySplit="1" state="frozenSplit"/>', 1, 0],
    ['<pane xSplit="2400" ySplit="1800" state="split"/>', 0, 0],
    ['<pane xSplit="2400" ySplit="1800"/>', 0, 0],
    ['<pane xSplit="-1" ySplit="1.5" state="frozen"/>', 0, 0],
    ['<pane xSplit="1e9" ySplit="x" state="frozen"/>', 0, 0],
  ])("panes: %s", (pane, rows, columns) => {
    const found = view(`<sheetView>${pane}</sheetView>`);
    expect([found.frozenRows, found.frozenColumns]).toEqual([rows, columns]);
  });

  test("the first window counts; grid lines may be off; tabs have colours", () => {
    const found = view(
      '<sheetView showGridLines="0"/><sheetView showGridLines="1"><pane ySplit="3" state="frozen"/></sheetView>',
    );
    expect([found.gridLines, found.frozenRows]).toEqual([false, 0]);
    const tab = looks({ sheet: '<sheetPr><tabColor theme="4" tint="0.3999"/></sheetPr><sheetData/>' });
    expect(tab.tabColor).toBe("#95B3D7");
    expect("tabColor" in found).toBe(false);
  });
});

test("addresses that are none are passed over; cells and rows without addresses follow on", () => {
  const found = looks({
    styles: BOLD,
    sheet:
      '<sheetData><row r="3"><c r="C3" s="1"/><c s="2"/><c r="ZZZZ1" s="1"/><c r="A0" s="1"/><c r="__proto__" s="1"/></row><row><c s="1"/></row></sheetData>',
  });
  expect(["C3", "D3", "A4"].map((address) => found.at(address))).toEqual([bold, italic, bold]);
  expect(found.styles.size).toBe(2);
});

test("a sheet whose end is missing looks like what is there", () => {
  const found = looks({ styles: BOLD, sheet: '<sheetData><row ht="33"><c s="1"/></row><row' });
  expect([found.at("A1"), found.rowHeights.get(0)]).toEqual([bold, 33]);
});
