/** The styles part of a marked copy: what marks and findings need is added behind what is there. */
import type { CellStyle } from "../../src/workbook/appearance";
import { BASE_LISTS, PLAIN_FORMAT, STYLE_LISTS, StylesWriter } from "../make/styles";
import type { PackageEditor } from "../package/editor";
import { attributeOf, childrenOf } from "../package/xml-scan";
import { CONTENT_TYPES, type Namespaces, XML_DECLARATION } from "../xlsx/ooxml";
import type { WorkbookPart } from "../xlsx/read-workbook-part";
import { appendToList, STYLES_ORDER } from "./insert";
import { referencesOf } from "./references";
import { overrideType, relate } from "./registry";

type Book = Pick<WorkbookPart, "part" | "relationships" | "sheets">;

/** As many formats as Excel takes: a larger number refers to nothing in any program. */
const MOST_FORMATS = 65_490;

export interface AddedStyles {
  /** Numbers its styles behind those of the workbook. */
  readonly writer: StylesWriter;
  /**
   * By list, how many numbers cells and rules refer to although the workbook lists no formats at all. Their cells look
   * plain, and must not come to look like ours: the numbers are filled with plain formats.
   */
  readonly unlisted: Readonly<Partial<Record<string, number>>>;
}

function stylesRelationship({ relationships }: Book) {
  return relationships.find((rel) => rel.kind === "styles" && !rel.external);
}

export function stylesPart(editor: PackageEditor, book: Book): string | undefined {
  const part = stylesRelationship(book)?.target;
  return part !== undefined && editor.pkg.has(part) ? part : undefined;
}

export function addedStyles(editor: PackageEditor, book: Book, styles: readonly CellStyle[]): AddedStyles {
  const part = stylesPart(editor, book);
  const text = part === undefined ? "" : editor.text(part);
  // Programs count the items by their name: what strayed among them has no number.
  const itemsOf = (name: string) => {
    const list = part === undefined ? undefined : editor.child(part, name);
    const item = name === "cellXfs" ? "xf" : name.slice(0, -1);
    return list ? childrenOf(text, list).filter((child) => child.name === item) : [];
  };
  const formats = itemsOf("numFmts").map((format) => Number(attributeOf(text, format, "numFmtId")?.raw ?? 0));
  const listed = Object.fromEntries(STYLE_LISTS.map((list) => [list, itemsOf(list).length] as const));
  const unlisted = listed.cellXfs === 0 ? unlistedFormats(editor, book, listed.dxfs === 0) : {};
  const writer = new StylesWriter(styles, { ...listed, ...unlisted }, Math.max(0, ...formats) + 1);
  return { writer, unlisted };
}

function unlistedFormats(
  editor: PackageEditor,
  { sheets }: Book,
  noRuleFormats: boolean,
): AddedStyles["unlisted"] {
  const parts = sheets.flatMap((sheet) => (sheet ? [sheet.part] : []));
  const { styles, formats } = referencesOf(editor.pkg, parts);
  const count = (numbers: ReadonlySet<number>): number => {
    const known = [...numbers].filter((number) => number < MOST_FORMATS);
    return known.length === 0 ? 0 : Math.max(...known) + 1;
  };
  return { cellXfs: count(styles), ...(noRuleFormats && { dxfs: count(formats) }) };
}

/** Adds to the workbook what the writer was asked for. */
export function writeStyles(
  editor: PackageEditor,
  book: Book,
  { writer, unlisted }: AddedStyles,
  namespaces: Namespaces,
): void {
  if (STYLE_LISTS.every((list) => writer.added(list).length === 0)) return;
  const part = stylesPart(editor, book) ?? newStylesPart(editor, book, namespaces);
  const needsBase = editor.child(part, "cellStyleXfs") === undefined && writer.added("cellXfs").length > 0;
  const blank: Partial<Record<string, string>> = { cellXfs: PLAIN_FORMAT, dxfs: "<dxf/>" };
  const base: Partial<Record<string, string>> = needsBase ? BASE_LISTS : {};
  // In the order of the schema: lists that the part lacks may be put in at the same place.
  for (const list of STYLES_ORDER) {
    const blanks = Array.from({ length: unlisted[list] ?? 0 }, () => blank[list]!);
    const own = STYLE_LISTS.find((one) => one === list);
    const items = [base[list] ?? [], blanks, own ? writer.added(own) : []].flat();
    if (items.length > 0) appendToList(editor, part, STYLES_ORDER, list, items);
  }
}

/** An empty one, in the place that the workbook may already name. */
function newStylesPart(editor: PackageEditor, book: Book, { main, relationships }: Namespaces): string {
  const named = stylesRelationship(book)?.target;
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const part = named ?? editor.freeName(`${folder}styles.xml`);
  editor.add(part, `${XML_DECLARATION}<styleSheet xmlns="${main}"/>`);
  overrideType(editor, part, CONTENT_TYPES.styles);
  if (named === undefined)
    relate(editor, book.part, [{ type: `${relationships}/styles`, target: part, id: "rIdPerfScoreStyles" }]);
  return part;
}
