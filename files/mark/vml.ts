/** The boxes of notes, in VML: the drawing language of 1998 that Excel still wants for them. */
import { FileError } from "../errors";
import type { PackageEditor } from "../package/editor";
import { rootElement } from "../package/xml-scan";

/** The cell that a note's box belongs to. */
export interface Box {
  readonly row: number;
  readonly col: number;
}

/** Shape numbers come in blocks of 1024, each of which only one drawing of a workbook may use. */
const BLOCK = 1024;
const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';
const BOX_TYPE = "_x0000_t202";

/** Each piece declares its own namespaces: the drawing that it goes into may use other prefixes. */
const SHAPE_TYPE =
  `<v:shapetype ${NAMESPACES} id="${BOX_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function shape({ row, col }: Box, number: number): string {
  const top = Math.max(0, row - 1);
  return (
    `<v:shape ${NAMESPACES} id="_x0000_s${number}" type="#${BOX_TYPE}" ` +
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:90pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${col + 1}, 15, ${top}, 2, ${col + 5}, 15, ${top + 6}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`
  );
}

/** The shapes of some boxes, and the blocks of numbers that they use from `block` on. */
function shapes(boxes: readonly Box[], block: number): { xml: string; blocks: number[] } {
  // The first number of a block belongs to the drawing itself.
  const perBlock = BLOCK - 1;
  const xml = boxes.map((box, i) =>
    shape(box, (block + Math.floor(i / perBlock)) * BLOCK + (i % perBlock) + 1),
  );
  return {
    xml: xml.join(""),
    blocks: Array.from({ length: Math.ceil(boxes.length / perBlock) }, (_, i) => block + i),
  };
}

function layout(blocks: readonly number[]): string {
  return `<o:shapelayout ${NAMESPACES} v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>`;
}

/** A new drawing. */
export function boxesXml(boxes: readonly Box[], block: number): { xml: string; nextBlock: number } {
  const { xml, blocks } = shapes(boxes, block);
  return {
    xml: `<xml ${NAMESPACES}>${layout(blocks)}${SHAPE_TYPE}${xml}</xml>`,
    nextBlock: block + blocks.length,
  };
}

/** Whether boxes can be put in: the rest may be no well-formed XML, but its element is opened and closed. */
export function isDrawing(text: string): boolean {
  const root = rootElement(text);
  return root !== undefined && root.name === "xml" && root.end > root.openEnd;
}

/** Puts boxes into a drawing that is there; returns the next free block. */
export function withBoxes(editor: PackageEditor, part: string, boxes: readonly Box[], block: number): number {
  const text = editor.text(part);
  const { xml, blocks } = shapes(boxes, block);
  const map = /<(?:\w+:)?idmap\b[^>]*?\sdata\s*=\s*["']([^"']*)/.exec(text);
  const end = text.lastIndexOf("</");
  const missing = (map ? "" : layout(blocks)) + (text.includes(`"${BOX_TYPE}"`) ? "" : SHAPE_TYPE);
  if (map)
    editor.splice(part, map.index + map[0].length, 0, `${map[1] === "" ? "" : ","}${blocks.join(",")}`);
  editor.splice(part, end, 0, missing + xml);
  return block + blocks.length;
}

/** The first block that no drawing of the package uses. */
export function firstFreeBlock(editor: PackageEditor): number {
  let highest = 0;
  for (const { name } of editor.pkg.zip.entries) {
    if (!/\.vml$/i.test(name)) continue;
    for (const [, data] of textOf(editor, name).matchAll(/idmap\b[^>]*?\sdata\s*=\s*["']([^"']*)/g)) {
      highest = Math.max(highest, ...data!.split(",").map((n) => Number(n) || 0));
    }
  }
  return highest + 1;
}

/** A damaged drawing numbers nothing. */
function textOf(editor: PackageEditor, drawing: string): string {
  try {
    return editor.text(drawing);
  } catch (error) {
    if (error instanceof FileError) return "";
    throw error;
  }
}
