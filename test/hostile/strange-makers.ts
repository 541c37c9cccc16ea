/** Builders of files that nobody built for (strange-files.ts): each says what is odd about them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, type ZipOptions, zipSync } from "fflate";
import { smallBook } from "../files/small-book";

const ROOT = join(__dirname, "../..");
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));
export const sample = bytesOf("samples/futian-org-2020.xlsx");
export const legacy = bytesOf("test/fixtures/legacy.xls");

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const SHEET = "xl/worksheets/sheet1.xml";
export const BOOK = "xl/workbook.xml";
export const BOOK_RELS = "xl/_rels/workbook.xml.rels";

type Parts = Record<string, Uint8Array>;

/** @param level how well it is packed: packing thousands of empty parts takes a second */
export function changed(
  bytes: Uint8Array,
  change: (parts: Parts) => void,
  level: ZipOptions["level"] = 6,
): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts, { level });
}

/** The real workbook with one part rewritten. */
export const part = (name: string, change: (xml: string) => string): Uint8Array =>
  changed(sample, (parts) => (parts[name] = strToU8(change(strFromU8(parts[name]!)))));

export const rows = (xml: string): Uint8Array => smallBook({ rows: xml });

/** A Word document with this body. */
export function docx(body: string, more: Record<string, string> = {}, links = ""): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`,
    "word/document.xml": `<w:document ${W} xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export const cell = (text: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
export const table = (...lines: string[]) =>
  `<w:tbl>${lines.map((cells) => `<w:tr>${cells}</w:tr>`).join("")}</w:tbl>`;
export const HEAD = ["三级指标", "分值", "评分标准", "得分"].map((text) => cell(text)).join("");
export const ROW = ["预算执行率", "6", "按季度", "5.94"].map((text) => cell(text)).join("");
export const scored = table(HEAD, ROW);

export const nested = (depth: number): string =>
  depth === 0 ? "<w:p/>" : `<w:tbl><w:tr><w:tc>${nested(depth - 1)}<w:p/></w:tc></w:tr></w:tbl>`;

/** The bytes of a package with something done to its directory's records, each at its place. */
export function withRecords(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}

/** The package's last 22 bytes say where its directory is. */
export function withEnd(change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(sample);
  change(new DataView(copy.buffer, copy.length - 22));
  return copy;
}

export function joined(...pieces: readonly (Uint8Array | string)[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array))));
}

export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const buffer = Buffer.from(`\ufeff${text}`, "utf16le");
  return Uint8Array.from(littleEndian ? buffer : buffer.swap16());
}

/** An OLE2 file with a stream of that name, for whoever looks no closer. */
export function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, i) => bytes.set(Buffer.from(`${name}\0`, "utf16le"), 1_024 + i * 128));
  return bytes;
}

export const CSV = "三级指标,分值,评分标准,得分\n预算执行率,6,按季度,5.94\n";
export const WEB_PAGE = `<html><body><table><tr><td>三级指标</td><td>分值</td><td>得分</td></tr><tr><td>预算执行率</td><td>6</td><td>5.94</td></tr></table></body></html>`;
export const MHT = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${WEB_PAGE}\r\n--b--\r\n`;

export const xlsb = changed(sample, (parts) => {
  delete parts[BOOK];
  parts["xl/workbook.bin"] = new Uint8Array(64);
  parts["_rels/.rels"] = strToU8(strFromU8(parts["_rels/.rels"]!).replace("workbook.xml", "workbook.bin"));
});

/** BIFF8's FILEPASS record behind the stream's first: the workbook has a password. */
export function lockedXls(): Uint8Array {
  const bytes = Uint8Array.from(legacy);
  const view = new DataView(bytes.buffer);
  for (let at = 512; at < bytes.length - 8; at += 2) {
    if (view.getUint16(at, true) !== 0x0809 || view.getUint16(at + 2, true) !== 16) continue;
    view.setUint16(at + 20, 0x2f, true);
    break;
  }
  return bytes;
}

export const EMPTY_ZIP = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);
