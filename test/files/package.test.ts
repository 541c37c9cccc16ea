import { zipSync } from "fflate";
import { DEFAULT_LIMITS } from "../../files/limits";
import { applySplices, PackageEditor } from "../../files/package/editor";
import { crc32 } from "../../files/package/crc32";
import { OfficePackage, relationshipsPart, resolvePart } from "../../files/package/package";
import { attributeOf, childrenOf, rootElement, withPrefix } from "../../files/package/xml-scan";
import { writeZip } from "../../files/package/zip-write";
import { reversed } from "../../files/mark/journal";
import { readZip, viewOf } from "../../files/package/zip-read";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("zip", () => {
  test("checksums", () => {
    expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
    expect(crc32(bytesOf("6789"), crc32(bytesOf("12345")))).toBe(0xcbf43926);
  });

  test("stored and deflated entries, comments, nested folders", () => {
    const zip = zipSync({
      a: { "b.txt": bytesOf("深") },
      "c.txt": [bytesOf("stored"), { level: 0, comment: "x" }],
    });
    const pkg = new OfficePackage(zip);
    expect(new TextDecoder().decode(pkg.read("a/b.txt"))).toBe("深");
    expect(new TextDecoder().decode(pkg.read("/C.TXT"))).toBe("stored");
    const copy = writeZip(pkg.zip, new Map([["a/b.txt", bytesOf("新")]]), new Map([["d.txt", bytesOf("d")]]));
    const again = new OfficePackage(copy);
    expect(again.zip.entries.map((entry) => entry.name)).toEqual(["a/", "a/b.txt", "c.txt", "d.txt"]);
    expect(new TextDecoder().decode(again.read("a/b.txt"))).toBe("新");
    expect(new TextDecoder().decode(again.read("c.txt"))).toBe("stored");
  });

  test("an entry whose sizes stand in a zip64 field", () => {
    const zip = zipSync({ "a.txt": [bytesOf("wide"), { level: 0, extra: { 1: new Uint8Array(16) } }] });
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const { entries } = readZip(zip, DEFAULT_LIMITS);
    const record = entries[0]!.record.byteOffset - zip.byteOffset;
    const field = record + 46 + 5 + 4;
    view.setBigUint64(field, 4n, true);
    view.setBigUint64(field + 8, 4n, true);
    view.setUint32(record + 20, 0xffffffff, true);
    view.setUint32(record + 24, 0xffffffff, true);
    const pkg = new OfficePackage(zip);
    expect(new TextDecoder().decode(pkg.read("a.txt"))).toBe("wide");
    const copy = writeZip(pkg.zip, new Map(), new Map());
    expect(new TextDecoder().decode(new OfficePackage(copy).read("a.txt"))).toBe("wide");
  });

  test("two parts of one name, overlapping parts, false sizes and checksums are refused", () => {
    const twice = zipSync({ "a.txt": bytesOf("1"), "A.TXT": bytesOf("2") });
    expect(() => new OfficePackage(twice)).toThrow(expect.objectContaining({ code: "corrupt" }));
    const zip = zipSync({ "a.txt": bytesOf("11111111"), "b.txt": bytesOf("2") });
    const place = (n: number): number =>
      readZip(zip, DEFAULT_LIMITS).entries[n]!.record.byteOffset - zip.byteOffset;
    const spoil = (offset: number, value: number): Uint8Array => {
      const copy = zip.slice();
      new DataView(copy.buffer).setUint32(offset, value, true);
      return copy;
    };
    expect(() => new OfficePackage(spoil(place(1) + 42, 0))).toThrow(
      expect.objectContaining({ code: "corrupt" }),
    );
    for (const field of [16, 24]) {
      const pkg = new OfficePackage(spoil(place(0) + field, 7));
      expect(() => pkg.read("a.txt")).toThrow(expect.objectContaining({ code: "corrupt" }));
    }
    expect(() => new OfficePackage(spoil(place(0) + 20, 1_000_000))).toThrow(
      expect.objectContaining({ code: "corrupt" }),
    );
  });

  test.each(["name", "extra", "comment"])("a record whose %s reaches beyond the directory", (field) => {
    const zip = zipSync({ "a.txt": bytesOf("1"), "b.txt": bytesOf("2") });
    const last = readZip(zip, DEFAULT_LIMITS).entries[1]!.record;
    const length = 28 + 2 * ["name", "extra", "comment"].indexOf(field);
    viewOf(last).setUint16(length, 0x4000, true);
    expect(() => new OfficePackage(zip)).toThrow(expect.objectContaining({ code: "corrupt" }));
  });
});

describe("parts", () => {
  test("targets and relationship parts", () => {
    expect(resolvePart("xl/worksheets/sheet1.xml", "../comments1.xml")).toBe("xl/comments1.xml");
    expect(resolvePart("xl/workbook.xml", "/xl/styles.xml")).toBe("xl/styles.xml");
    expect(resolvePart("", "xl/workbook.xml")).toBe("xl/workbook.xml");
    expect(resolvePart("xl/workbook.xml", "a%20b.xml")).toBe("xl/a b.xml");
    expect(relationshipsPart("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
    expect(relationshipsPart("")).toBe("_rels/.rels");
  });

  test("splices, and their reverse", () => {
    const text = "0123456789";
    const splices = [
      { at: 0, removed: 0, inserted: "<" },
      { at: 3, removed: 2, inserted: "" },
      { at: 5, removed: 0, inserted: "a" },
      { at: 5, removed: 1, inserted: "bcd" },
      { at: 10, removed: 0, inserted: ">" },
    ];
    const spliced = applySplices(text, splices);
    expect(spliced).toBe("<012abcd6789>");
    expect(applySplices(spliced, reversed(text, splices))).toBe(text);
  });

  test("an editor without changes gives the same bytes back", () => {
    const zip = zipSync({ "a.xml": bytesOf("<a/>") });
    expect(new PackageEditor(zip).build()).toHaveLength(zip.length);
  });
});

describe("scanning XML", () => {
  test("steps over comments, CDATA, quotes and the content of other elements", () => {
    const text =
      '<?xml version="1.0"?><!-- <no> --><x:a q="&gt;"><b c=\'1>2\' d="/>"/><!-- <b/> --><e><b/><e/></e><![CDATA[<b>]]><f >t</f ></x:a>';
    const root = rootElement(text)!;
    expect([root.qualified, root.name]).toEqual(["x:a", "a"]);
    expect(childrenOf(text, root).map((child) => text.slice(child.start, child.end))).toEqual([
      "<b c='1>2' d=\"/>\"/>",
      "<e><b/><e/></e>",
      "<f >t</f >",
    ]);
    const [b] = childrenOf(text, root);
    expect(attributeOf(text, b!, "c")?.raw).toBe("1>2");
  });

  test("does not stop at a closing tag inside a comment of the cells", () => {
    const text = "<w><sheetData><row/><!-- </sheetData> --><row/></sheetData><after/></w>";
    expect(childrenOf(text, rootElement(text)!).map((child) => child.name)).toEqual(["sheetData", "after"]);
  });

  test("gives our XML the prefix of the part", () => {
    expect(withPrefix('<a b="c"><d/></a>', "x:")).toBe('<x:a b="c"><x:d/></x:a>');
  });
});
