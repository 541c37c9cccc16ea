/** @jest-environment node */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { markDocx, unmarkDocx } from "../../../files/docx/mark";
import { readWorkbook } from "../../../files/read";
import { checkWorkbook } from "../../../src/check";
import { publishedFrameworks } from "../../../src/frameworks/published";
import { zhCN } from "../../../src/messages/zh-CN";
import { reportNotes } from "../../../src/report/marks";
import type { ReportNotes } from "../../../src/workbook/mark-plan";
import { readSample, SAMPLES } from "../../support/samples";
import { wordReport } from "../../support/word-report";

const CHAPTERS = [
  { heading: "一、部门基本情况", paragraphs: ["我单位核定编制999名，在编人员888人。", "没有数的一句话。"] },
  { heading: "二、下一步安排", paragraphs: ["加强管理。"] },
];

async function reportOf(name: (typeof SAMPLES)[number]): Promise<Uint8Array> {
  return wordReport(`${/\d{4}$/.exec(name)![0]}年度部门整体支出绩效自评报告`, await readSample(name), {
    chapters: CHAPTERS,
    captions: true,
  });
}

async function notesFor(bytes: Uint8Array): Promise<ReportNotes> {
  const workbook = await readWorkbook(bytes, "报告.docx");
  const report = checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });
  return reportNotes(report, zhCN);
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const countOf = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

describe.each(SAMPLES)("%s as a report", (name) => {
  test("has a comment on each cell and sentence concerned, and nothing else changes", async () => {
    const bytes = await reportOf(name);
    const notes = await notesFor(bytes);
    expect(notes.sentences.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(["我单位核定编制999名，在编人员888人。"]),
    );
    const [before, after] = [partsOf(bytes), partsOf(markDocx(bytes, notes))];
    const places = new Set([
      ...notes.cells.map(({ sheet, cell }) => `${sheet}!${cell}`),
      ...notes.sentences.map(({ quote }) => quote),
    ]);
    const comments = Object.entries(after).find(([part]) => /omments\.xml$/.test(part))![1];
    expect(countOf(comments, /<w:comment /g)).toBe(places.size);
    expect(countOf(after["word/document.xml"]!, /<w:commentReference /g)).toBe(places.size);
    const changed = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(
      changed.filter((part) => !/document\.xml$|\.rels$|Content_Types|omments\.xml$/.test(part)),
    ).toEqual([]);
    const withoutAnchors = after["word/document.xml"]!.replace(
      /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g,
      "",
    ).replace(/<w:p ><\/w:p>/g, "<w:p/>");
    expect(withoutAnchors).toBe(before["word/document.xml"]);
  });

  test("is checked like the original when it is marked, and gives it back when it is unmarked", async () => {
    const bytes = await reportOf(name);
    const marked = markDocx(bytes, await notesFor(bytes));
    expect(await readWorkbook(marked, "a.docx")).toEqual(await readWorkbook(bytes, "a.docx"));
    expect(partsOf(unmarkDocx(marked))).toEqual(partsOf(bytes));
    expect(partsOf(markDocx(marked, await notesFor(marked)))).toEqual(partsOf(marked));
  });
});

describe("traps", () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  function docx(body: string, comments?: string): Uint8Array {
    const related =
      comments === undefined
        ? ""
        : `<Relationship Id="rId1" Type="${OFFICE}/comments" Target="comments.xml"/>`;
    const parts: Record<string, string> = {
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related}</Relationships>`,
      "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
      ...(comments === undefined ? {} : { "word/comments.xml": comments }),
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  }
  const table = (...cells: string[]) =>
    `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr></w:tbl>`;
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const at = (cell: string, text = "此格有误"): ReportNotes => ({
    cells: [{ sheet: "表1", cell, text }],
    sentences: [],
  });

  test.each([
    "<w:p/>",
    '<w:p w:rsidR="00A1"/>',
    "<w:p></w:p>",
    "<w:p><w:pPr><w:jc/></w:pPr></w:p>",
    "<w:p />",
  ])("a blank cell of %s takes a comment and is as it was without it", (blank) => {
    const bytes = docx(table(p("得分"), blank));
    const marked = markDocx(bytes, at("B1"));
    expect(partsOf(marked)["word/document.xml"]).toContain("<w:commentReference");
    expect(partsOf(unmarkDocx(marked))).toEqual(partsOf(bytes));
  });

  test("people's comments keep their ids and stay", () => {
    const comments = `<w:comments ${W}><w:comment w:id="7" w:author="经办人"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment></w:comments>`;
    const bytes = docx(table(p("得分"), p("5")), comments);
    const marked = partsOf(markDocx(bytes, at("B1")));
    expect([...marked["word/comments.xml"]!.matchAll(/w:id="(\d+)"/g)].map(([, id]) => id)).toEqual([
      "7",
      "8",
    ]);
    expect(partsOf(unmarkDocx(markDocx(bytes, at("B1"))))).toEqual(partsOf(bytes));
  });

  test("anchors whose comments were lost are nobody's, and stay", () => {
    const lost = '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/>';
    const bytes = docx(table(p("得分"), p("5")) + `<w:p>${lost}<w:r><w:t>旧</w:t></w:r></w:p>`);
    expect(partsOf(unmarkDocx(markDocx(bytes, at("B1"))))).toEqual(partsOf(bytes));
  });

  test("a link to our comments goes as well where somebody took the comments out of the package", () => {
    const bytes = docx(table(p("得分"), p("5")));
    const { "word/perfscoreComments.xml": comments, ...parts } = unzipSync(markDocx(bytes, at("B1")));
    expect(comments).toBeDefined();
    const clean = partsOf(unmarkDocx(zipSync(parts)));
    const before = partsOf(bytes);
    for (const list of ["word/_rels/document.xml.rels", "[Content_Types].xml"])
      expect(clean[list]).toBe(before[list]);
  });

  test("a list of ours that somebody emptied goes as well", () => {
    const bytes = docx(table(p("得分"), p("5")));
    const parts = unzipSync(markDocx(bytes, at("B1")));
    const empty = strToU8(`<w:comments ${W}/>`);
    const clean = partsOf(unmarkDocx(zipSync({ ...parts, "word/perfscoreComments.xml": empty })));
    expect(Object.keys(clean)).not.toContain("word/perfscoreComments.xml");
    expect(clean["[Content_Types].xml"]).toBe(partsOf(bytes)["[Content_Types].xml"]);
  });

  test("a document without any relationships has none again without our comments", () => {
    const { "word/_rels/document.xml.rels": _, ...parts } = partsOf(docx(table(p("得分"), p("5"))));
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    );
    const marked = markDocx(bytes, at("B1"));
    expect(Object.keys(partsOf(marked))).toContain("word/_rels/document.xml.rels");
    expect(partsOf(unmarkDocx(marked))).toEqual(parts);
  });

  test("comments are not put where Word would not look for them", () => {
    const parts = partsOf(docx(table(p("得分"), p("5"))));
    const files = { ...parts, "word/_rels/document.xml.rels": "<Properties/>" };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    );
    expect(() => markDocx(bytes, at("B1"))).toThrow(
      expect.objectContaining({ problem: { code: "unsound-copy", part: "word/_rels/document.xml.rels" } }),
    );
  });

  test("a document written without the usual prefix gets comments in its own", () => {
    const bytes = docx(table(p("得分"), p("5")));
    const plain = partsOf(bytes);
    const without = (xml: string) =>
      xml
        .replace(/<(\/?)w:/g, "<$1")
        .replace("xmlns:w=", "xmlns=")
        .replace(/ w:/g, " ");
    const files = { ...plain, "word/document.xml": without(plain["word/document.xml"]!) };
    const own = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    );
    const marked = markDocx(own, at("B1"));
    expect(partsOf(marked)["word/document.xml"]).toMatch(/<commentRangeStart id="0"\/>/);
    expect(partsOf(unmarkDocx(marked))).toEqual(files);
  });

  test("what a comment says is text, whatever it looks like", () => {
    const marked = partsOf(markDocx(docx(table(p("得分"), p("5"))), at("B1", '<w:p> & "引号"\u0001')));
    expect(marked["word/perfscoreComments.xml"]).toContain("&lt;w:p&gt; &amp;");
  });

  test("places that the document does not have get no comment", () => {
    const bytes = docx(table(p("得分"), p("5")));
    expect(
      markDocx(bytes, {
        cells: [{ sheet: "没有的表", cell: "A1", text: "x" }],
        sentences: [{ quote: "没有的话", text: "x" }],
      }),
    ).toBe(bytes);
  });
});
