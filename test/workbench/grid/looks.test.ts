/** What the file's own looks make of the cells: conditional formats, formats of numbers, notes, pictures, lines. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { Canvas } from "../../../files/docx/png";
import { looksBook } from "../../files/looks-book";
import { eventually } from "../../support/eventually";
import { gridSuite } from "./grid-page";

const grid = gridSuite();
const S = "评分表";

const DXFS =
  '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
/** Rows of numbers and texts. */
const cells = (rows: readonly (readonly (number | string)[])[]) =>
  `<sheetData>${rows
    .map((row) => {
      const each = row.map((value) =>
        typeof value === "number"
          ? `<c><v>${value}</v></c>`
          : `<c t="inlineStr"><is><t>${value}</t></is></c>`,
      );
      return `<row>${each.join("")}</row>`;
    })
    .join("")}</sheetData>`;
const rules = (sqref: string, rule: string) =>
  `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
const cfvo = (type: string, val = "") => `<cfvo type="${type}" val="${val}"/>`;
const RED = { fill: "#FFC7CE", letters: "#9C0006", isBold: true };
const NONE = { fill: undefined, letters: undefined, isBold: false };

describe("conditional formats", () => {
  test("by a comparison and by a formula follow what is typed", async () => {
    const sheet =
      cells([
        [50, "是"],
        [70, "否"],
      ]) +
      rules(
        "A1:A9",
        '<cfRule type="cellIs" operator="lessThan" dxfId="0" priority="2"><formula>60</formula></cfRule>',
      ) +
      rules("B1:B2", '<cfRule type="expression" dxfId="0" priority="1"><formula>$B1="否"</formula></cfRule>');
    await grid().showFile(looksBook({ sheet, styles: DXFS }), "a.xlsx");
    await grid().untilDrawn(0, 0, RED);
    await grid().untilDrawn(1, 1, RED);
    expect(await grid().drawn(1, 0)).toMatchObject(NONE);
    expect(await grid().drawn(0, 1)).toMatchObject(NONE);
    await grid().type({ sheet: S, row: 1, col: 0 }, "59");
    await grid().untilDrawn(1, 0, RED);
    await grid().type({ sheet: S, row: 0, col: 0 }, "60");
    await grid().untilDrawn(0, 0, NONE);
    expect(await grid().changes()).toHaveLength(2);
  });

  test("a mark of the pane lies over them", async () => {
    const sheet =
      cells([[50]]) +
      rules("A1", '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule>');
    await grid().showFile(looksBook({ sheet, styles: DXFS }), "a.xlsx");
    await grid().untilDrawn(0, 0, RED);
    const highlight = (marked: boolean) =>
      grid().page.evaluate((on) => {
        const ref = { sheet: "评分表", row: 0, col: 0 };
        window.gridPage.grid.highlight(on ? [{ ref, severity: "warning" as const }] : []);
      }, marked);
    await highlight(true);
    expect((await grid().drawn(0, 0)).fill).not.toBe(RED.fill);
    await highlight(false);
    expect(await grid().drawn(0, 0)).toMatchObject(RED);
  });

  test("scales, bars, signs, ranks, averages and repetitions", async () => {
    const sheet =
      cells([
        [0, 0, 10, 1, 1, 5],
        [50, 5, 50, 2, 2, 5],
        [100, 10, 90, 3, 9, 6],
      ]) +
      rules(
        "A1:A3",
        `<cfRule type="colorScale" priority="1"><colorScale>${cfvo("min")}${cfvo("max")}<color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>`,
      ) +
      rules(
        "B1:B3",
        `<cfRule type="dataBar" priority="2"><dataBar showValue="0">${cfvo("num", "0")}${cfvo("max")}<color rgb="FF638EC6"/></dataBar></cfRule>`,
      ) +
      rules(
        "C1:C3",
        `<cfRule type="iconSet" priority="3"><iconSet>${cfvo("percent", "0")}${cfvo("percent", "33")}${cfvo("percent", "67")}</iconSet></cfRule>`,
      ) +
      rules("D1:D3", '<cfRule type="top10" rank="1" dxfId="0" priority="4"/>') +
      rules("E1:E3", '<cfRule type="aboveAverage" dxfId="0" priority="5"/>') +
      rules("F1:F3", '<cfRule type="duplicateValues" dxfId="0" priority="6"/>');
    await grid().showFile(looksBook({ sheet, styles: DXFS }), "a.xlsx");
    const column = (col: number) => Promise.all([0, 1, 2].map((row) => grid().drawn(row, col)));
    const rgb = (await column(0)).map(({ fill }) => fill?.replace(/\s/g, ""));
    expect([rgb[0], rgb[2]]).toEqual(["rgb(255,0,0)", "rgb(0,255,0)"]);
    expect((await column(1)).map(({ bar, text }) => [bar, text])).toEqual([
      [0, ""],
      [50, ""],
      [100, ""],
    ]);
    expect((await column(2)).map(({ icon, text }) => [icon, text])).toEqual([
      ["2", "10"],
      ["1", "50"],
      ["0", "90"],
    ]);
    const red = async (col: number) => (await column(col)).map(({ fill }) => fill === RED.fill);
    expect(await red(3)).toEqual([false, false, true]);
    expect(await red(4)).toEqual([false, false, true]);
    expect(await red(5)).toEqual([true, true, false]);
  });
});

test("formats that hide zeros, and Chinese characters; the cell keeps its number", async () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="0;-0;;@"/><numFmt numFmtId="171" formatCode="[DBNum2]General"/></numFmts>' +
    '<cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
  // Wide enough in every browser: four Chinese characters are 59 pixels in one, 60 in another.
  const sheet =
    '<cols><col min="1" max="3" width="12" customWidth="1"/></cols>' +
    '<sheetData><row><c s="1"><v>0</v></c><c s="1"><v>-3</v></c><c s="2"><v>1005</v></c></row></sheetData>';
  await grid().showFile(looksBook({ sheet, styles }), "a.xlsx");
  expect(await Promise.all([0, 1, 2].map((col) => grid().shown(S, 0, col)))).toEqual(["", "-3", "壹仟零伍"]);
  expect((await grid().cell(S, 0, 0))?.value).toBe(0);
  expect(await grid().changes()).toEqual([]);
});

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const GREEN = [0, 160, 0];

/** A picture over B2:C4, and one that no browser draws over B6. */
function pictured(): Uint8Array {
  const corner = (name: string, row: number, col: number) =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const picture = (id: string, from: string, to: string) =>
    `<xdr:twoCellAnchor>${from}${to}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="凭证"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${id}"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;
  const drawing =
    picture("rId1", corner("from", 1, 1), corner("to", 4, 3)) +
    picture("rId2", corner("from", 5, 1), corner("to", 6, 2));
  const rels = ["a.png", "b.emf"].map(
    (file, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/image" Target="../media/${file}"/>`,
  );
  const book = looksBook({
    sheet: cells([[1]]),
    drawing,
    raw: { "xl/drawings/_rels/drawing1.xml.rels": `<Relationships>${rels.join("")}</Relationships>` },
  });
  const canvas = new Canvas(4, 4, ["#00A000"]);
  return zipSync({
    ...unzipSync(book),
    "xl/media/a.png": canvas.png(),
    "xl/media/b.emf": strToU8("EMF".repeat(20)),
  });
}

test("pictures are drawn at their places; one of another kind is said", async () => {
  await grid().showFile(pictured(), "a.xlsx");
  await grid().page.waitForFunction((wanted) => window.gridPage.colour(1, 1).join() === wanted, GREEN.join());
  const colour = (row: number, col: number) =>
    grid().page.evaluate(([r, c]) => window.gridPage.colour(r, c), [row, col] as const);
  expect(await colour(3, 2)).toEqual(GREEN);
  expect(await colour(4, 2)).not.toEqual(GREEN);
  await grid().select(S, 2, 2);
  expect(await grid().note()).toBe("");
  await grid().select(S, 5, 1);
  expect(await grid().note()).toContain("图片“凭证”：网页不显示");
});

test("a cell with a note has a red corner", async () => {
  const comments =
    '<comments><authors><author/></authors><commentList><comment ref="B2" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>';
  await grid().showFile(
    looksBook({
      sheet: cells([
        [1, 2],
        [3, 4],
      ]),
      sheetParts: { comments },
    }),
    "a.xlsx",
  );
  const corner = (row: number) => grid().page.evaluate((r) => window.gridPage.colour(r, 1, [29, -8]), row);
  await grid().page.waitForFunction(() => {
    const [red, green] = window.gridPage.colour(1, 1, [29, -8]);
    return red! > 150 && green! < 100;
  });
  expect(await corner(0)).not.toEqual(await corner(1));
});

test("moving down by keys never ends under the scroll bar, which lets nothing shine through", async () => {
  await grid().showMade({ [S]: { rows: Array.from({ length: 100 }, (_, row) => [row]) } });
  await grid().select(S, 0, 0);
  for (let step = 0; step < 60; step++) await grid().page.keyboard.press("ArrowDown");
  // The sheet scrolls in the frame after the key.
  await eventually(
    async () => {
      const { address, bottom, barTop } = await grid().page.evaluate(() => window.gridPage.place());
      return { address, isAboveTheBar: bottom <= barTop };
    },
    { address: "A61", isAboveTheBar: true },
  );
});
