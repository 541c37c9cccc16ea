/** @jest-environment node */
import { zipSync, strToU8, unzipSync } from "fflate";
import { readWorkbook } from "../../../files/read";
import { valueAt } from "../../../src/workbook/sheet";
import type { Sheet, Workbook } from "../../../src/workbook/model";
import { filesZh } from "../../../src/messages/zh-CN/files";
import { FileError } from "../../../files/errors";
import { DEFAULT_LIMITS } from "../../../files/limits";
import { readSample } from "../../support/samples";
import { wordReport } from "../../support/word-report";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A package of nothing but what a reader needs, so that each trap stands alone. */
function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const related = Object.keys(parts).map(
    (part, i) => `<Relationship Id="r${i}" Type="${REL}/${part.replace(/\.xml$/, "")}" Target="${part}"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships>${related.join("")}</Relationships>`,
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([part, xml]) => [`word/${part}`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const p = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : tc(p(cell)))).join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

const read = (body: string, parts?: Record<string, string>): Promise<Workbook> =>
  readWorkbook(docx(body, parts), "报告.docx");

const rowsOf = (sheet: Sheet) =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, col) => valueAt(sheet, row, col)),
  );

async function onlyTable(body: string, parts?: Record<string, string>): Promise<Sheet> {
  const { sheets } = await read(body, parts);
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

describe("tables", () => {
  test("are sheets under the nearest text above them; the unit line is their head's, not their name", async () => {
    const { sheets } = await read(
      p("表1 预算支出情况表") + p("单位：万元") + tbl(tr("项目", "金额")) + p("") + tbl(tr("甲", "乙")),
    );
    expect(sheets.map(({ name, above }) => ({ name, above }))).toEqual([
      { name: "表1 预算支出情况表", above: ["单位：万元"] },
      { name: "表2", above: [] },
    ]);
  });

  test("a paragraph of the report above a table is no caption", async () => {
    const sheet = await onlyTable(p("2022年度，我局严格执行预算。") + tbl(tr("项目", "金额")));
    expect(sheet.name).toBe("表1");
  });

  test("two tables of one caption are told apart", async () => {
    const { sheets } = await read(
      p("情况表") + tbl(tr("项目", "金额")) + p("情况表") + tbl(tr("内容", "数", "备注")),
    );
    expect(sheets.map(({ name }) => name)).toEqual(["情况表", "情况表 (2)"]);
  });

  test("numbers are read as they are printed, with their precision", async () => {
    const sheet = await onlyTable(
      tbl(tr("4,906.06", "98.95%", "5.00", "-3", "007", "一", "12345678901234567")),
    );
    expect(rowsOf(sheet)).toEqual([[4906.06, 0.9895, 5, -3, "007", "一", "12345678901234567"]]);
    expect([...sheet.cells.values()].map(({ numberFormat }) => numberFormat)).toEqual([
      "#,##0.00",
      "0.00%",
      "0.00",
      "0",
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("cells merged across and down become merged areas", async () => {
    const sheet = await onlyTable(
      tbl(
        tr(tc(p("投入"), '<w:vMerge w:val="restart"/>'), tc(p("甲"), '<w:gridSpan w:val="2"/>'), "5"),
        tr(tc(p(""), "<w:vMerge/>"), "乙", "丙", "3"),
      ),
    );
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
    expect(rowsOf(sheet)).toEqual([
      ["投入", "甲", null, 5],
      [null, "乙", "丙", 3],
    ]);
  });

  test("grid columns of a hair's breadth are none", async () => {
    const grid = `<w:tblGrid>${[2000, 2000, 20, 1980].map((w) => `<w:gridCol w:w="${w}"/>`).join("")}</w:tblGrid>`;
    const sheet = await onlyTable(
      tbl(
        grid,
        tr("一", "二", tc(p("三"), '<w:gridSpan w:val="2"/>')),
        tr("1", tc(p("2"), '<w:gridSpan w:val="2"/>'), "3"),
      ),
    );
    expect(rowsOf(sheet)).toEqual([
      ["一", "二", "三"],
      [1, 2, 3],
    ]);
    expect(sheet.merges).toEqual([]);
  });

  test("grid columns skipped before the first cell are counted", async () => {
    const sheet = await onlyTable(
      tbl(tr("甲", "乙"), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p("5"))}</w:tr>`),
    );
    expect(rowsOf(sheet)[1]).toEqual([null, 5]);
  });

  test("pages of one table are joined, a new table of the same width is not", async () => {
    const header = tr("指标", "得分");
    const { sheets } = await read(
      p("评分表") +
        tbl(header, tr("预算编制", "5")) +
        p("") +
        tbl(header, tr("目标设置", "4")) +
        p("") +
        tbl(tr("信息公开", "3")) +
        p("") +
        tbl(tr("项目", "金额"), tr("差旅", "2")),
    );
    expect(sheets.map(({ name, rowCount }) => ({ name, rowCount }))).toEqual([
      { name: "评分表", rowCount: 5 },
      { name: "表2", rowCount: 2 },
    ]);
  });

  test("a nested table is a sheet of its own, the outer cell keeps its own text", async () => {
    const { sheets } = await read(tbl(tr("说明", tc(p("明细如下") + tbl(tr("甲", "1")) + p("")))));
    expect(sheets.map(rowsOf)).toEqual([[["说明", "明细如下"]], [["甲", 1]]]);
    expect(sheets[1]!.name).toBe("明细如下");
  });

  test("a frame around a page is no table", async () => {
    const { sheets, prose } = await read(
      tbl(tr(tc(p("本局情况如下。") + p("基础数据") + tbl(tr("人数", "5")) + p("")))),
    );
    expect(sheets.map(({ name }) => name)).toEqual(["基础数据"]);
    expect(prose!.paragraphs.map(({ text }) => text)).toEqual(["本局情况如下。", "基础数据"]);
  });
});

describe("text", () => {
  /** A document is read for its tables: what is told of text stands before one. */
  const readBeside = (body: string, parts?: Record<string, string>) =>
    read(body + tbl(tr("甲", "乙")), parts);

  test("of runs that were split, with tabs and breaks, is one", async () => {
    const sheet = await onlyTable(
      tbl(
        tr(
          tc(
            `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>4,90</w:t></w:r><w:r><w:t>6.06</w:t></w:r></w:p>`,
          ),
          tc(`<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>`),
        ),
      ),
    );
    expect(rowsOf(sheet)).toEqual([[4906.06, "甲\n乙\t丙"]]);
  });

  test("that was deleted, moved away or hidden, and the code of fields, is left out", async () => {
    const sheet = await onlyTable(
      tbl(
        tr(
          tc(
            `<w:p><w:del><w:r><w:delText>5.00</w:delText></w:r></w:del><w:ins><w:r><w:t>4.50</w:t></w:r></w:ins></w:p>`,
          ),
          tc(
            `<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>新</w:t></w:r></w:p>`,
          ),
          tc(
            `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:t>9</w:t></w:r></w:p>`,
          ),
        ),
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc(p("删去的行"))}</w:tr>`,
      ),
    );
    expect(rowsOf(sheet)).toEqual([[4.5, "新", 9]]);
  });

  test("of a tracked change's former properties does not count", async () => {
    const sheet = await onlyTable(
      tbl(tr(tc(p("甲"), '<w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange>'), "乙")),
    );
    expect(rowsOf(sheet)).toEqual([["甲", "乙"]]);
  });

  test("of a shape is read once, not also in the copy for old programs", async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const { prose } = await readBeside(
      `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box("框内")}</mc:Choice><mc:Fallback>${box("框内")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    expect(prose!.paragraphs.map(({ text }) => text)).toEqual(["框内"]);
  });

  test("stands in the chapter that a numbered line, or else a heading's style, begins", async () => {
    const numbered = await readBeside(
      p("某局2022年度部门整体支出绩效自评报告") +
        p("一、部门基本情况") +
        p("甲。") +
        p("（一）职能") +
        p("乙。") +
        p("二、绩效分析") +
        p("丙。"),
    );
    expect(numbered.prose!.paragraphs.filter(({ text }) => text.endsWith("。"))).toEqual([
      { text: "甲。", chapter: "一、部门基本情况", isHeading: false },
      { text: "乙。", chapter: "一、部门基本情况", isHeading: false },
      { text: "丙。", chapter: "二、绩效分析", isHeading: false },
    ]);
    const styles = `<w:styles ${W}><w:style w:styleId="a"><w:name w:val="heading 1"/></w:style><w:style w:styleId="b"><w:basedOn w:val="c"/></w:style><w:style w:styleId="c"><w:name w:val="heading 2"/></w:style></w:styles>`;
    const styled = await readBeside(
      p("报告", '<w:pStyle w:val="a"/>') +
        p("基本情况", '<w:pStyle w:val="b"/>') +
        p("甲。") +
        p("分析", '<w:pStyle w:val="c"/>') +
        p("乙。"),
      { "styles.xml": styles },
    );
    expect(styled.prose!.paragraphs.filter(({ isHeading }) => !isHeading)).toEqual([
      { text: "甲。", chapter: "基本情况", isHeading: false },
      { text: "乙。", chapter: "分析", isHeading: false },
    ]);
  });

  test("of a footnote stands with the paragraph that refers to it", async () => {
    const footnotes = `<w:footnotes ${W}><w:footnote w:id="2">${p("不含基建。")}</w:footnote></w:footnotes>`;
    const { prose } = await readBeside(
      `<w:p><w:r><w:t>支出80万元。</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`,
      { "footnotes.xml": footnotes },
    );
    expect(prose!.paragraphs.map(({ text }) => text)).toEqual(["支出80万元。", "不含基建。"]);
  });

  const picture = '<w:p><w:r><w:drawing><a:blip xmlns:a="a"/></w:drawing></w:r></w:p>';

  test("in pictures is not read, and said to be there", async () => {
    const { prose } = await read(tbl(tr("甲", "乙")) + p("表2 固定资产情况表") + picture);
    expect(prose!.pictures).toEqual(["表2 固定资产情况表"]);
  });

  test("alone, without any table, is refused, and pictures are named", async () => {
    await expect(read(p("一"))).rejects.toMatchObject({ problem: { code: "no-tables", pictures: 0 } });
    await expect(read(p("一") + picture)).rejects.toMatchObject({ problem: { pictures: 1 } });
  });
});

test.each(["longgang-office-2022", "longgang-cost-station-2021", "futian-org-2020"] as const)(
  "%s written as a Word report reads back as the same tables",
  async (name) => {
    const workbook = await readSample(name);
    const back = await readWorkbook(
      await wordReport("2022年度部门整体支出绩效自评报告", workbook),
      "报告.docx",
    );
    expect(back.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(
      back.sheets.map(({ merges }) => [...merges].sort((a, b) => a.top - b.top || a.left - b.left)),
    ).toEqual(
      workbook.sheets.map(({ merges }) => [...merges].sort((a, b) => a.top - b.top || a.left - b.left)),
    );
    const numbers = ({ cells }: Sheet) =>
      [...cells.values()].flatMap(({ row, col, value }) => (typeof value === "number" ? [{ row, col }] : []));
    for (const [i, sheet] of workbook.sheets.entries())
      expect(numbers(back.sheets[i]!)).toEqual(expect.arrayContaining(numbers(sheet)));
  },
);

describe("bounds", () => {
  test("more tables than sheets are allowed are refused", async () => {
    const bytes = docx(Array.from({ length: 4 }, () => p("标题") + tbl(tr("甲", "乙"))).join(""));
    await expect(readWorkbook(bytes, "a.docx", { ...DEFAULT_LIMITS, sheets: 3 })).rejects.toMatchObject({
      problem: { code: "limit", limit: "sheets" },
    });
  });

  test("a table nested beyond any sense is refused", async () => {
    let body = p("底");
    for (let n = 0; n < 40; n++) body = tbl(tr(tc(body + p(""))));
    await expect(read(body)).rejects.toMatchObject({ problem: { code: "limit", limit: "xmlDepth" } });
  });

  test("a cell said to span a million columns spans a bounded number", async () => {
    const sheet = await onlyTable(tbl(tr(tc(p("甲"), '<w:gridSpan w:val="1000000"/>'), "5")));
    expect(sheet.columnCount).toBeLessThan(2_000);
  });

  test("a report whose text is cut off is refused as damaged", async () => {
    const files = unzipSync(docx(p("一")));
    const whole = files["word/document.xml"]!;
    const bytes = zipSync({ ...files, "word/document.xml": whole.subarray(0, whole.length - 30) });
    await expect(readWorkbook(bytes, "a.docx")).rejects.toMatchObject({ problem: { code: "corrupt" } });
  });

  test("a .doc is refused with the way out", async () => {
    const name = Buffer.from("WordDocument\0", "utf16le");
    const bytes = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), name]);
    const refused = await readWorkbook(bytes, "a.doc").catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FileError);
    expect((refused as FileError).say(filesZh)).toContain("另存为 .docx");
  });
});
