/**
 * Files that nobody built for: packages that lie about themselves, Word files made to grow, other kinds under other
 * names. Small ones; what is large in them is what they claim.
 */
import { strToU8, unzipSync, zipSync } from "fflate";
import { STRANGE_DOCUMENTS } from "./strange-documents";
import {
  bytesOf,
  sample,
  legacy,
  OFFICE,
  PACKAGE,
  SHEET,
  BOOK,
  BOOK_RELS,
  changed,
  part,
  rows,
  withRecords,
  withEnd,
  joined,
  utf16,
  ole,
  CSV,
  WEB_PAGE,
  MHT,
  xlsb,
  lockedXls,
  EMPTY_ZIP,
} from "./strange-makers";

/** What it is, the name that it comes under, and the file. */
export const STRANGE_FILES: readonly (readonly [what: string, name: string, make: () => Uint8Array])[] = [
  ...STRANGE_DOCUMENTS,
  // Packages
  [
    "two parts that differ in case",
    "a.xlsx",
    () => changed(sample, (parts) => (parts["XL/Workbook.xml"] = parts[BOOK]!)),
  ],
  [
    "names with backslashes",
    "a.xlsx",
    () =>
      zipSync(
        Object.fromEntries(
          Object.entries(unzipSync(sample)).map(([name, data]) => [name.replace(/\//g, "\\"), data]),
        ),
      ),
  ],
  [
    "the same name twice",
    "a.xlsx",
    () =>
      withRecords(
        changed(sample, (parts) => (parts["xl/workbooK.xml"] = strToU8("<a/>"))),
        (view, at) => {
          if (view.getUint8(at + 46 + 10) === 0x4b) view.setUint8(at + 46 + 10, 0x6b);
        },
      ),
  ],
  ["a wrong checksum", "a.xlsx", () => withRecords(sample, (view, at) => view.setUint32(at + 16, 1, true))],
  [
    "sizes that are too small",
    "a.xlsx",
    () => withRecords(sample, (view, at) => view.setUint32(at + 24, 10, true)),
  ],
  [
    "sizes of four thousand megabytes",
    "a.xlsx",
    () => withRecords(sample, (view, at) => view.setUint32(at + 24, 0xfffffff0, true)),
  ],
  [
    "zip64 sizes that are not there",
    "a.xlsx",
    () => withRecords(sample, (view, at) => view.setUint32(at + 24, 0xffffffff, true)),
  ],
  [
    "an unknown way of packing",
    "a.xlsx",
    () => withRecords(sample, (view, at) => view.setUint16(at + 10, 98, true)),
  ],
  [
    "entries that are encrypted",
    "a.xlsx",
    () => withRecords(sample, (view, at) => view.setUint16(at + 8, 1, true)),
  ],
  [
    "entries all at one place",
    "a.xlsx",
    () => withRecords(sample, (view, at) => view.setUint32(at + 42, 0, true)),
  ],
  ["more entries than there are", "a.xlsx", () => withEnd((view) => view.setUint16(10, 0xffff, true))],
  ["a directory behind the end", "a.xlsx", () => withEnd((view) => view.setUint32(16, 0x7fffffff, true))],
  [
    "a comment that is a second directory",
    "a.xlsx",
    () => joined(sample, sample.subarray(sample.length - 22)),
  ],
  ["a program before the package", "a.xlsx", () => joined("MZ", new Uint8Array(500), sample)],
  ["an archive without entries", "a.xlsx", () => EMPTY_ZIP],
  ["another archive", "a.xlsx", () => zipSync({ "readme.txt": strToU8("1"), "表.xlsx": sample })],
  [
    "names that lead out",
    "a.xlsx",
    () => changed(sample, (parts) => (parts["../../../evil.xml"] = strToU8("<a/>"))),
  ],
  [
    "nine thousand empty parts",
    "a.xlsx",
    () =>
      changed(
        sample,
        (parts) => {
          for (let n = 0; n < 9_000; n++) parts[`x/${n}`] = new Uint8Array();
        },
        0,
      ),
  ],
  [
    "eleven thousand empty parts",
    "a.xlsx",
    () =>
      changed(
        sample,
        (parts) => {
          for (let n = 0; n < 11_000; n++) parts[`x/${n}`] = new Uint8Array();
        },
        0,
      ),
  ],
  [
    "relationships that go round",
    "a.xlsx",
    () =>
      changed(
        sample,
        (parts) =>
          (parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
            `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/comments" Target="sheet1.xml"/><Relationship Id="v" Type="${OFFICE}/vmlDrawing" Target="../workbook.xml"/></Relationships>`,
          )),
      ),
  ],
  [
    "all sheets in one part",
    "a.xlsx",
    () => part(BOOK_RELS, (xml) => xml.replace(/sheet\d\.xml/g, "sheet1.xml")),
  ],
  // Workbooks
  [
    "an outside entity",
    "a.xlsx",
    () =>
      part(SHEET, (xml) =>
        xml.replace(/<worksheet/, '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet'),
      ),
  ],
  [
    "twenty sheets of one part",
    "a.xlsx",
    () =>
      part(BOOK, (xml) =>
        xml.replace(/<sheet [^>]*rId1"[^>]*\/>/, (sheet) =>
          Array.from({ length: 20 }, (_, n) => sheet.replace(/name="[^"]*"/, `name="s${n}"`)).join(""),
        ),
      ),
  ],
  ["sheets of one name", "a.xlsx", () => part(BOOK, (xml) => xml.replace(/name="[^"]*"/g, 'name="评分表"'))],
  ["a sheet without a name", "a.xlsx", () => part(BOOK, (xml) => xml.replace(/name="评分表"/, 'name=""'))],
  [
    "a sheet named like a path",
    "a.xlsx",
    () => part(BOOK, (xml) => xml.replace(/name="评分表"/, 'name="../../x"')),
  ],
  [
    "cells far below and to the right",
    "a.xlsx",
    () =>
      rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
  ],
  [
    "cells beyond every sheet",
    "a.xlsx",
    () => rows('<row r="99999999"><c r="ZZZZZ99999999"><v>1</v></c></row>'),
  ],
  [
    "rows and cells in no order",
    "a.xlsx",
    () =>
      rows(
        '<row r="9"><c r="B9"><v>1</v></c><c r="A9"><v>2</v></c></row><row r="2"><c r="A9"><v>3</v></c></row><row r="-1"><c><v>4</v></c></row>',
      ),
  ],
  [
    "the same cell many times",
    "a.xlsx",
    () => rows(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(100_000)}</row>`),
  ],
  [
    "texts that are not there",
    "a.xlsx",
    () =>
      rows(
        '<row r="1"><c r="A1" t="s"><v>4294967295</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>__proto__</v></c></row>',
      ),
  ],
  [
    "formulas that refer to themselves",
    "a.xlsx",
    () => rows('<row r="1"><c r="A1"><f>A1+PERF.CONTROL_RATE_SCORE(A1,A1)</f><v>1</v></c></row>'),
  ],
  [
    "a formula of eight thousand brackets",
    "a.xlsx",
    () =>
      rows(
        `<row r="1"><c r="A1"><f>${"(".repeat(4_000)}PERF.CONTROL_RATE_SCORE(1,2)${")".repeat(4_000)}</f><v>1</v></c></row>`,
      ),
  ],
  [
    "dates beyond the calendar",
    "a.xlsx",
    () => rows('<row r="1"><c r="A1" t="d"><v>999999-99-99T99:99:99</v></c><c r="B1"><v>1e300</v></c></row>'),
  ],
  // Other kinds
  ["strict OOXML", "a.xlsx", () => bytesOf("test/fixtures/strict.xlsx")],
  ["an encrypted workbook", "a.xlsx", () => bytesOf("test/fixtures/encrypted.xlsx")],
  ["what only says that it is encrypted", "a.xlsx", () => ole("EncryptedPackage")],
  ["an .xlsb under another name", "a.xlsx", () => xlsb],
  [
    "an OpenDocument table",
    "a.xlsx",
    () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<a/>"),
      }),
  ],
  ["an .xls with a password", "a.xls", lockedXls],
  ["an old Word document", "a.xls", () => ole("WordDocument")],
  ["slides", "a.xls", () => ole("PowerPoint Document")],
  ["an OLE2 file of nothing", "a.xls", () => ole()],
  ["only the first bytes of an .xls", "a.xls", () => legacy.subarray(0, 8)],
  [
    "a bare stream of records",
    "a.xls",
    () => Uint8Array.from([9, 8, 0x10, 0, ...Array<number>(3_000).fill(0xff)]),
  ],
  ["a web page as .xls", "a.xls", () => strToU8(WEB_PAGE)],
  [
    "a web page with huge spans",
    "a.xls",
    () => strToU8(WEB_PAGE.replace("<td>", '<td colspan="99999999" rowspan="99999999">')),
  ],
  ["a web page that never closes", "a.xls", () => strToU8(`<html>${"<table><tr><td>".repeat(20_000)}`)],
  ["a web archive", "a.xls", () => strToU8(MHT)],
  ["XML of another kind", "a.xls", () => strToU8('<?xml version="1.0"?><a><b/></a>')],
  ["SYLK", "a.xls", () => strToU8(`ID;PWXL;N;E\nC;Y999999;X99999;K1\nE\n`)],
  ["DIF", "a.xls", () => strToU8('TABLE\n0,1\n"x"\nVECTORS\n0,999999999\n""\nDATA\n0,0\n""\n')],
  ["CSV in UTF-16", "a.csv", () => utf16(CSV, true)],
  ["CSV in UTF-16 the other way round", "a.csv", () => utf16(CSV, false)],
  ["CSV with zero bytes", "a.csv", () => strToU8(CSV.replace("6", "\0"))],
  ["CSV with both marks", "a.csv", () => joined("\ufeff\ufeff", CSV)],
  ["CSV of line ends alone", "a.csv", () => strToU8("\r\n".repeat(200_000))],
  ["CSV of separators alone", "a.csv", () => strToU8(",".repeat(500_000))],
  ["CSV that is broken in a character", "a.csv", () => strToU8(CSV).subarray(0, 20)],
  ["nothing", "a.xlsx", () => new Uint8Array()],
  ["one byte", "a.xlsx", () => Uint8Array.from([0x50])],
  ["blanks", "a.csv", () => strToU8(" \t\n ")],
  ["a picture", "a.xlsx", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
];
