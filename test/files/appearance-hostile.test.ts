/** Files made to harm: their looks cost little and change nothing about what the workbook says. */
import { strToU8, zipSync } from "fflate";
import { appearanceOf, readAppearance } from "../../files/appearance";
import { FileError } from "../../files/errors";
import { DEFAULT_LIMITS } from "../../files/limits";
import { OfficePackage } from "../../files/package/package";
import { readWorkbook } from "../../files/read";
import { PLAIN_SHEET } from "../../src/workbook/appearance";
import type { Workbook } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";
import { fixture } from "./fixtures";
import { looks, looksBook, looksOf } from "./looks-book";

const CELL = '<sheetData><row ht="20"><c s="1"><v>5</v></c></row></sheetData>';
const BOLD = "<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId='1'/></cellXfs>";
const MARKUP = { sheet: CELL, styles: BOLD };

/** Declares an entity that names a file of the machine, and uses it. */
const XXE = (element: string) =>
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><${element} a="&e;">&e;</${element}>`;

const bookOf = (...names: string[]): Workbook => ({
  sheets: names.map((name) => makeSheet(name, [])),
  definedNames: [],
  date1904: false,
});

describe("parts that declare entities count for nothing, the others stay", () => {
  test("styles", () => {
    const found = looksOf(looksBook({ ...MARKUP, raw: { "xl/styles.xml": XXE("styleSheet") } }));
    expect([found.at("A1"), found.rowHeights.get(0)]).toEqual([{}, 20]);
  });

  test("theme, drawing, notes, pictures in cells", () => {
    const found = looksOf(
      looksBook({
        ...MARKUP,
        theme: "",
        drawing: "",
        sheetParts: { vmlDrawing: XXE("xml") },
        bookParts: { cellImage: XXE("cellImages") },
        raw: { "xl/theme/theme1.xml": XXE("theme"), "xl/drawings/drawing1.xml": XXE("wsDr") },
      }),
    );
    expect(found.at("A1")).toEqual({ font: { bold: true } });
    expect(found.drawings).toEqual([]);
  });

  test("the relationships of a sheet", () => {
    const raw = { "xl/worksheets/_rels/sheet1.xml.rels": XXE("Relationships") };
    expect(looksOf(looksBook({ ...MARKUP, raw })).rowHeights.get(0)).toBe(20);
  });
});

/** The same file, with another size of a part than it has in its directory. */
function claiming(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const { record } = new OfficePackage(bytes).entry(part)!;
  const copy = bytes.slice();
  const at = record.byteOffset - bytes.byteOffset;
  new DataView(copy.buffer).setUint32(at + 24, size, true);
  return copy;
}

test.each(["xl/styles.xml", "xl/drawings/drawing1.xml", "xl/vmlDrawing.xml"])(
  "%s claims to hold 1 GB: no room is made for it",
  (part) => {
    const whole = looksBook({
      ...MARKUP,
      drawing: "",
      sheetParts: { vmlDrawing: '<xml><v:shape id="a"/></xml>' },
    });
    const found = looksOf(claiming(whole, part, 1_000_000_000));
    expect([found.rowHeights.get(0), found.drawings]).toEqual([20, []]);
  },
);

describe("parts that inflate without end", () => {
  const blanks = " ".repeat(40_000_000);

  test.each(["xl/styles.xml", "xl/theme/theme1.xml", "xl/drawings/drawing1.xml", "xl/vmlDrawing.xml"])(
    "%s",
    (part) => {
      const found = looksOf(
        looksBook({
          ...MARKUP,
          theme: "",
          drawing: "",
          sheetParts: { vmlDrawing: "" },
          raw: { [part]: `<x>${blanks}</x>` },
        }),
      );
      expect(found.rowHeights.get(0)).toBe(20);
    },
  );

  test("a whole workbook", async () => {
    const whole = fixture("bomb.xlsx");
    await expect(readWorkbook(whole, "bomb.xlsx")).rejects.toBeInstanceOf(FileError);
    expect(await appearanceOf(whole, bookOf("一"))).toEqual({
      styles: [{}],
      sheets: [expect.objectContaining({ frozenRows: 0, drawings: [] })],
    });
  });
});

test("70,000 styles: the cell that names the last has it", () => {
  const xfs = Array.from({ length: 69_999 }, (_, i) => `<xf fontId="${i % 2}" numFmtId="${i % 40}"/>`).join(
    "",
  );
  const found = looks({
    styles: `<fonts><font/><font><b/></font></fonts><cellXfs><xf/>${xfs}<xf><alignment wrapText="1"/></xf></cellXfs>`,
    sheet: '<sheetData><row><c s="70000"/><c s="69998"/></row></sheetData>',
  });
  expect([found.at("A1"), found.at("B1")]).toEqual([{ wrap: true }, { font: { bold: true } }]);
  expect(found.all).toHaveLength(3);
});

test("more cells and rows than the limit allows: those before it keep their looks", () => {
  const rows = Array.from({ length: 100 }, () => '<row ht="20"><c s="1"/><c s="1"/></row>').join("");
  const { sheets } = readAppearance(looksBook({ styles: BOLD, sheet: `<sheetData>${rows}</sheetData>` }), {
    ...DEFAULT_LIMITS,
    cells: 30,
  });
  expect([sheets[0]!.rowHeights.size, sheets[0]!.styles.size]).toEqual([10, 10]);
});

describe("appearanceOf never fails", () => {
  test("bytes of no kind, a file cut off, another workbook than was read", async () => {
    const whole = looksBook(MARKUP);
    const plain = { styles: [], sheets: [PLAIN_SHEET, PLAIN_SHEET] };
    for (const bytes of [whole.slice(0, 200), fixture("truncated.xlsx"), fixture("plain.zip"), whole])
      expect(await appearanceOf(bytes, bookOf("一", "二"))).toEqual(plain);
  });

  test("every byte of a workbook may be wrong", async () => {
    const whole = fixture("features.xlsx");
    const workbook = await readWorkbook(whole, "x");
    for (let i = 0; i < 600; i++) {
      const bytes = whole.slice();
      const place = (i * 7919) % bytes.length;
      bytes[place] = bytes[place]! ^ (1 << (i % 8));
      expect((await appearanceOf(bytes, workbook)).sheets).toHaveLength(workbook.sheets.length);
    }
  });
});

test("parts named like what objects inherit", () => {
  const bytes = zipSync({ __proto__: strToU8("x"), "constructor/prototype": strToU8("x") });
  expect(() => readAppearance(bytes)).toThrow(FileError);
});
