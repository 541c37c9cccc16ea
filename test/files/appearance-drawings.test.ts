import { readAppearance } from "../../files/appearance";
import { fixture } from "./fixtures";
import { looks, looksOf } from "./looks-book";

const corner = (name: string, row: number, col: number, rowOff = 10, colOff = 10) =>
  `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${colOff}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`;
const object = (element: string, name: string, more = "") =>
  `<xdr:${element}><xdr:nv><xdr:cNvPr id="2" name="${name}"/></xdr:nv>${more}</xdr:${element}>`;
const anchored = (what: string, from = corner("from", 1, 2), to = corner("to", 4, 5)) =>
  `<xdr:twoCellAnchor>${from}${to}${what}<xdr:clientData/></xdr:twoCellAnchor>`;
const chart = (uri: string) => `<a:graphic><a:graphicData uri="${uri}"/></a:graphic>`;

test("the chart and the picture of rich.xlsx, given by one corner and their sizes", () => {
  // 5,400,000 × 2,700,000 units are 567 × 283 pixels: 8.9 columns of 64, 14.2 rows of 20; the picture lies in a cell.
  expect(readAppearance(fixture("rich.xlsx")).sheets[1]!.drawings).toEqual([
    { kind: "chart", name: "Chart 1", from: { row: 1, col: 5 }, to: { row: 15, col: 13 } },
    {
      kind: "picture",
      name: "Image 2",
      from: { row: 19, col: 5 },
      to: { row: 19, col: 5 },
      image: {
        part: "xl/media/image1.png",
        place: {
          from: { row: 19, col: 5, rowOff: 0, colOff: 0 },
          to: { width: 228_600, height: 152_400 },
        },
      },
    },
  ]);
});

const EMBEDDED =
  '<Relationships><Relationship Id="rId1" Type="http://x/image" Target="../media/a.png"/>' +
  '<Relationship Id="rId2" Type="http://x/image" Target="https://a.b/c.png" TargetMode="External"/></Relationships>';
const blip = (id: string) => `<xdr:blipFill><a:blip r:embed="${id}"/></xdr:blipFill>`;

test("the part and the exact place of a picture; one from elsewhere has none, nor has one inside a group", () => {
  const { drawings } = looks({
    drawing:
      anchored(object("pic", "内", blip("rId1"))) +
      anchored(object("pic", "外", blip("rId2"))) +
      anchored(object("grpSp", "组", object("pic", "里面", blip("rId1")))),
    raw: { "xl/drawings/_rels/drawing1.xml.rels": EMBEDDED },
  });
  const place = {
    from: { row: 1, col: 2, rowOff: 10, colOff: 10 },
    to: { row: 4, col: 5, rowOff: 10, colOff: 10 },
  };
  expect(drawings.map(({ image }) => image)).toEqual([
    { part: "xl/media/a.png", place },
    undefined,
    undefined,
  ]);
});

test("the button of features.xlsx, whose part is no well-formed XML: Excel writes it so", () => {
  expect(looksOf(fixture("features.xlsx")).drawings).toEqual([
    { kind: "control", name: "", from: { row: 0, col: 6 }, to: { row: 0, col: 6 } },
  ]);
});

test("what it is, its name, and the cells that it covers", () => {
  const { drawings } = looks({
    drawing:
      anchored(object("pic", "图片 1")) +
      anchored(
        object("graphicFrame", "图表 1", chart("http://schemas.openxmlformats.org/drawingml/2006/chart")),
      ) +
      anchored(
        `<mc:AlternateContent><mc:Choice>${object("graphicFrame", "瀑布图", chart("http://schemas.microsoft.com/office/drawing/2014/chartex"))}</mc:Choice><mc:Fallback>${object("sp", "旧")}</mc:Fallback></mc:AlternateContent>`,
      ) +
      anchored(
        object("graphicFrame", "图示", chart("http://schemas.openxmlformats.org/drawingml/2006/diagram")),
      ) +
      anchored(object("grpSp", "组合 1", object("pic", "里面"))) +
      anchored(object("cxnSp", "箭头")),
  });
  expect(drawings.map(({ kind, name }) => [kind, name])).toEqual([
    ["picture", "图片 1"],
    ["chart", "图表 1"],
    ["chart", "瀑布图"],
    ["other", "图示"],
    ["shape", "组合 1"],
    ["shape", "箭头"],
  ]);
  for (const { from, to } of drawings)
    expect([from, to]).toEqual([
      { row: 1, col: 2 },
      { row: 4, col: 5 },
    ]);
});

test("a drawing that ends on the edge of a cell does not cover it; a false end is the first cell", () => {
  const ends = (to: string) =>
    looks({ drawing: anchored(object("pic", "p"), corner("from", 1, 2), to) }).drawings[0]!.to;
  expect(ends(corner("to", 4, 5, 0, 0))).toEqual({ row: 3, col: 4 });
  expect(ends(corner("to", 1, 2, 0, 0))).toEqual({ row: 1, col: 2 });
  expect(ends(corner("to", -7, 1e9))).toEqual({ row: 1, col: 2 });
});

test("a drawing of one corner and a size, and one without any cell, over the sheet's own rows and columns", () => {
  const sheet =
    '<cols><col min="2" max="2" width="20.7109375"/></cols><sheetData><row r="1" ht="30"/><row r="2" ht="60"/></sheetData>';
  const size = (points: number, pixels: number) => `cx="${pixels * 9525}" cy="${points * 12700}"`;
  const { drawings } = looks({
    sheet,
    drawing:
      `<xdr:oneCellAnchor>${corner("from", 0, 1, 0, 0)}<xdr:ext ${size(95, 150)}/>${object("pic", "一", '<a:xfrm><a:ext cx="1" cy="1"/></a:xfrm>')}</xdr:oneCellAnchor>` +
      `<xdr:absoluteAnchor><xdr:pos x="${70 * 9525}" y="${35 * 12700}"/><xdr:ext ${size(50, 160)}/>${object("sp", "二")}</xdr:absoluteAnchor>` +
      `<xdr:oneCellAnchor>${corner("from", 0, 0)}<xdr:ext cx="1e300" cy="x"/>${object("sp", "三")}</xdr:oneCellAnchor>`,
  });
  // Row 1 is 30 points high, row 2 is 60; column B is 145 pixels wide, the others 64.
  expect(drawings.map(({ from, to }) => [from, to])).toEqual([
    [
      { row: 0, col: 1 },
      { row: 2, col: 2 },
    ],
    [
      { row: 1, col: 1 },
      { row: 1, col: 2 },
    ],
    [
      { row: 0, col: 0 },
      { row: 0, col: 2000 },
    ],
  ]);
});

test("controls of forms come from the older part; their twins in the newer one are hidden, notes are no drawings", () => {
  const shape = (id: string, type: string, style = "") =>
    `<v:shape id="${id}" style="position:absolute;${style}"><v:textbox><br></v:textbox><x:ClientData ObjectType="${type}"><x:Anchor>\n 1, 15, 2, 10, 3, 0, 5, 4</x:Anchor></x:ClientData></v:shape>`;
  const { drawings } = looks({
    drawing: anchored('<xdr:sp><xdr:cNvPr id="1" name="Button 1" hidden="1"/></xdr:sp>'),
    sheetParts: {
      vmlDrawing: `<xml><v:shapetype id="_x0000_t201"/>${shape("Button_x0020_1", "Button")}${shape("_x0000_s1026", "Note", "visibility:hidden")}${shape("_x0000_s1027", "Note")}${shape("a", "Checkbox", "visibility:hidden")}${shape("_x0000_s1028", "Pict")}</xml>`,
    },
  });
  const place = { from: { row: 2, col: 1 }, to: { row: 5, col: 2 } };
  expect(drawings).toEqual([
    { kind: "control", name: "Button 1", ...place },
    { kind: "other", name: "", ...place },
  ]);
});

test("WPS's pictures in cells", () => {
  const { drawings } = looks({
    sheet:
      '<sheetData><row><c><f>_xlfn.DISPIMG("ID_A",1)</f></c><c><f>SUM(A1)</f></c></row><row><c r="C2"><f>DISPIMG("ID_none",1)</f></c></row></sheetData>',
    bookParts: {
      cellImage: `<etc:cellImages xmlns:etc="e"><etc:cellImage><xdr:pic><xdr:cNvPr name="ID_A" descr="凭证"/>${blip("rId1")}</xdr:pic></etc:cellImage></etc:cellImages>`,
    },
    raw: { "xl/_rels/cellImage.xml.rels": EMBEDDED },
  });
  expect(drawings).toEqual([
    {
      kind: "picture",
      name: "凭证",
      from: { row: 0, col: 0 },
      to: { row: 0, col: 0 },
      image: { part: "media/a.png" },
    },
  ]);
});

test("no more drawings than anyone looks at, no longer names", () => {
  const { drawings } = looks({ drawing: anchored(object("pic", "长".repeat(300))).repeat(1_200) });
  expect(drawings).toHaveLength(1_000);
  expect(drawings[0]!.name).toHaveLength(255);
});
