/** Values put into blank cells of a Word document's tables; everything else stays as it was, to the byte. */
import { address } from "../../src/workbook/address";
import type { CellChange } from "../../src/workbook/cell-change";
import { isCellError } from "../../src/workbook/model";
import { FileError } from "../errors";
import { DEFAULT_LIMITS } from "../limits";
import { openPackage } from "../open-editor";
import { childrenOf, escapeXml, rootElement } from "../package/xml-scan";
import { escapeText } from "../xlsx/text";
import { withDocumentPrefix } from "./mark/comments";
import { paragraphPlaces, type ParagraphPlace } from "./mark/paragraph-places";
import type { DocumentParagraph } from "./read/blocks";
import { documentPart } from "./read/read-docx";
import { readDocument } from "./read/read-document";
import { readTables } from "./read/tables";

/**
 * A copy of a .docx with these cells filled, in the font that their paragraphs have for new text. A cell that is not
 * blank, or not there, is an error. Throws a FileError for files that cannot be written: encrypted, signed, of another format.
 */
export function fillDocx(bytes: Uint8Array, changes: readonly CellChange[]): Uint8Array {
  const editor = openPackage(bytes, DEFAULT_LIMITS);
  const part = documentPart(editor.pkg);
  if (part === null) throw new FileError({ code: "not-a-workbook", found: "zip" });
  const text = editor.text(part);
  const read = readTables(readDocument(editor.pkg, part, DEFAULT_LIMITS).blocks, DEFAULT_LIMITS);
  const tables = new Map(read.map((each) => [each.sheet.name, each]));
  const places = paragraphPlaces(part, text);
  for (const { sheet, row, col, value = null } of changes) {
    const cell = tables.get(sheet)?.table.rows[row]?.find((each) => each.col === col);
    const paragraphs = (cell?.blocks ?? []).filter(
      (block): block is DocumentParagraph => block.kind === "paragraph",
    );
    const [first] = paragraphs;
    if (!first || paragraphs.some((each) => each.text.trim() !== ""))
      throw new RangeError(`no blank cell ${sheet}!${address(row, col)}`);
    const place = places[first.index]!;
    const shown = value === null ? "" : isCellError(value) ? value.error : String(value);
    editor.splice(part, ...spliceOf(text, place, shown));
  }
  return editor.changed ? editor.build() : bytes;
}

/** Where, how much is taken out, and the run that is put in. */
function spliceOf(text: string, place: ParagraphPlace, value: string): [number, number, string] {
  const { qualified, end, isEmptyTag } = place;
  const prefix = qualified.slice(0, -1);
  const lines = escapeText(value).split("\n").map(escapeXml);
  const content = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join("<w:br/>");
  const run = withDocumentPrefix(`<w:r>${content}</w:r>`, prefix).replace(
    `<${prefix}r>`,
    `<${prefix}r>${runProperties(text, place)}`,
  );
  return isEmptyTag ? [end, 2, `>${run}</${qualified}>`] : [end, 0, run];
}

/** What marks the paragraph itself as inserted, deleted or changed is no property of the text in it. */
const OF_THE_MARK = new Set(["ins", "del", "moveFrom", "moveTo", "rPrChange"]);

/** The font of the paragraph's mark, as Word gives it to what is typed into an empty paragraph. */
function runProperties(text: string, { properties, start }: ParagraphPlace): string {
  if (properties === null) return "";
  const own = text.slice(properties, start);
  const root = rootElement(own);
  const mark = root && childrenOf(own, root).find(({ name }) => name === "rPr");
  if (!mark) return "";
  const kept = childrenOf(own, mark)
    .filter(({ name }) => !OF_THE_MARK.has(name))
    .map(({ start: from, end }) => own.slice(from, end));
  return kept.length === 0 ? "" : `<${mark.qualified}>${kept.join("")}</${mark.qualified}>`;
}
