/** What the page says that it does not draw. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { readAppearance } from "../../../files/appearance";
import { unshownIn } from "../../../workbench/open/unshown";
import { smallBook } from "../../files/small-book";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A small workbook with styles and shared strings of its own. */
function book({ rules = "", styles = "", strings = "" }): Uint8Array {
  const parts = unzipSync(smallBook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
  const text = (part: string) => Buffer.from(parts[part]!).toString();
  const sheet = text("xl/worksheets/sheet1.xml").replace("</worksheet>", `${rules}</worksheet>`);
  const related = text("xl/_rels/workbook.xml.rels").replace(
    "</Relationships>",
    `<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/>` +
      `<Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  return zipSync({
    ...parts,
    "xl/worksheets/sheet1.xml": strToU8(sheet),
    "xl/_rels/workbook.xml.rels": strToU8(related),
    "xl/styles.xml": strToU8(`<styleSheet>${styles}</styleSheet>`),
    "xl/sharedStrings.xml": strToU8(`<sst>${strings}</sst>`),
  });
}

const shownOf = (parts: Parameters<typeof book>[0]) => {
  const bytes = book(parts);
  return unshownIn(bytes, readAppearance(bytes));
};

test.each([
  [
    {
      rules:
        '<conditionalFormatting sqref="A1"><cfRule type="timePeriod" timePeriod="today" priority="1"/></conditionalFormatting>',
    },
    ["conditional"],
  ],
  [{ strings: "<si><r><t>红</t></r><r><t>黑</t></r></si>" }, ["rich-text"]],
  // What every file has, and what is drawn, is no reason to say anything.
  [
    {
      rules:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="[DBNum2]General"/></numFmts><borders><border diagonalUp="1"><diagonal style="thin"/></border></borders>',
      strings: "<si><t>文字</t><rPh/></si>",
    },
    [],
  ],
])("%j: %j", (parts, expected) => {
  expect(shownOf(parts)).toEqual(expected);
});

test("a file without styles and shared strings has nothing of it", () => {
  const bytes = smallBook({ rows: "" });
  expect(unshownIn(bytes, readAppearance(bytes))).toEqual([]);
});
