/** A marked copy that another program has saved since: no journal, and texts and formats in lists of its own. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { unmarkWorkbook } from "../../files/mark";
import { readWorkbook } from "../../files/read";
import { fixture, partNames, partText } from "./fixtures";
import { listItems, traces } from "./marked-traces";

const LIST_ITEMS: Record<string, string> = {
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
};

describe("a marked copy that LibreOffice has saved", () => {
  const resaved = fixture("resaved.xlsx");
  const clean = unmarkWorkbook(resaved);

  test("had our texts, notes and formats all over its parts", () => {
    expect(traces(resaved).length).toBeGreaterThan(10);
  });

  test("keeps none of them", () => expect(traces(clean)).toEqual([]));

  test("keeps no part that only our notes and findings had", () => {
    const rest = partNames(clean).filter((part) => /comments|vmlDrawing|sheet7/.test(part));
    // The user's own note is on the first sheet.
    expect(rest.sort()).toEqual(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
    const related = partNames(clean).flatMap((part) => /sheet(\d+)\.xml\.rels$/.exec(part)?.[1] ?? []);
    expect(related.sort()).toEqual(["1", "2", "6"]);
  });

  test("reads like the original", async () => {
    // LibreOffice made a sheet of the chart sheet.
    const sheets = (await readWorkbook(clean, "x")).sheets.filter(({ name }) => name !== "图表页");
    const original = (await readWorkbook(fixture("rich.xlsx"), "x")).sheets;
    expect(sheets.map(({ name, comments }) => [name, comments.length])).toEqual(
      original.map(({ name, comments }) => [name, comments.length]),
    );
  });

  test("keeps the number of every text and format that is in use", () => {
    const before = partText(resaved, "xl/sharedStrings.xml");
    const after = partText(clean, "xl/sharedStrings.xml");
    const kept = listItems(after, "sst", "si");
    expect(kept.length).toBeGreaterThan(20);
    expect(listItems(before, "sst", "si").slice(0, kept.length)).toEqual(kept);
    const styles = partText(clean, "xl/styles.xml");
    const sheet = partText(clean, "xl/worksheets/sheet1.xml");
    const formats = listItems(styles, "dxfs", "dxf");
    const used = [...sheet.matchAll(/dxfId="(\d+)"/g)].map((match) => formats[Number(match[1])]);
    expect(used).toEqual([
      '<dxf><font><color rgb="FFFF0000"/></font></dxf>',
      '<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    ]);
    for (const list of ["fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      const count = new RegExp(`<${list} count="(\\d+)"`).exec(styles)?.[1];
      expect([list, listItems(styles, list, LIST_ITEMS[list]!).length]).toEqual([list, Number(count)]);
    }
  });

  test("is clean after that", () => expect(unmarkWorkbook(clean)).toBe(clean));
});

test("a list with something else in it is left alone: what cells look like must not change", async () => {
  const parts = unzipSync(fixture("resaved.xlsx"));
  const styles = strFromU8(parts["xl/styles.xml"]!).replace(/(<cellXfs[^>]*>)/, '$1<col min="1"/>');
  const clean = unmarkWorkbook(zipSync({ ...parts, "xl/styles.xml": strToU8(styles) }));
  const formats = (xml: string) => /<cellXfs.*<\/cellXfs>/s.exec(xml)![0];
  expect(formats(partText(clean, "xl/styles.xml"))).toBe(formats(styles));
});
