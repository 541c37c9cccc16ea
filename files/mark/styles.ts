/** The styles part of a marked copy: what marks and findings need is added behind what is there. */
import type { CellStyle } from "../../src/workbook/appearance";
import { STYLE_LISTS, StylesWriter } from "../make/styles";
import type { PackageEditor } from "../package/editor";
import { attributeOf, childrenOf } from "../package/xml-scan";
import { CONTENT_TYPES, type Namespaces, XML_DECLARATION } from "../xlsx/ooxml";
import type { WorkbookPart } from "../xlsx/read-workbook-part";
import { appendToList, STYLES_ORDER } from "./insert";
import { overrideType, relate } from "./registry";

type Book = Pick<WorkbookPart, "part" | "relationships">;

export function stylesPart(editor: PackageEditor, { relationships }: Book): string | undefined {
  return relationships.find((rel) => rel.kind === "styles" && !rel.external && editor.pkg.has(rel.target))
    ?.target;
}

/** A writer that numbers its styles behind those of the workbook. */
export function addedStyles(editor: PackageEditor, book: Book, styles: readonly CellStyle[]): StylesWriter {
  const part = stylesPart(editor, book);
  if (part === undefined) return new StylesWriter(styles);
  const text = editor.text(part);
  const itemsOf = (name: string) => {
    const list = editor.child(part, name);
    return list ? childrenOf(text, list) : [];
  };
  const formats = itemsOf("numFmts").map((format) => Number(attributeOf(text, format, "numFmtId")?.raw ?? 0));
  const counts = STYLE_LISTS.map((list) => [list, itemsOf(list).length] as const);
  return new StylesWriter(styles, Object.fromEntries(counts), Math.max(0, ...formats) + 1);
}

/** Adds to the workbook what the writer was asked for. */
export function writeStyles(
  editor: PackageEditor,
  book: Book,
  writer: StylesWriter,
  { main, relationships }: Namespaces,
): void {
  const present = stylesPart(editor, book);
  if (present !== undefined) {
    // In the order of the schema: lists that the part lacks may be put in at the same place.
    for (const list of STYLE_LISTS) {
      const items = writer.added(list);
      if (items.length > 0) appendToList(editor, present, STYLES_ORDER, list, items);
    }
    return;
  }
  const part = editor.freeName(`${book.part.slice(0, book.part.lastIndexOf("/") + 1)}styles.xml`);
  editor.add(part, XML_DECLARATION + writer.xml(main));
  overrideType(editor, part, CONTENT_TYPES.styles);
  relate(editor, book.part, [{ type: `${relationships}/styles`, target: part, id: "rIdPerfScoreStyles" }]);
}
