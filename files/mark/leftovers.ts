/**
 * What our sheet, rules and notes leave behind once another program has saved them: parts that nothing leads to, and
 * texts and formats in the lists that all sheets share. The numbers of all other items of those lists stay as they are.
 */
import { type OfficePackage, relationshipsPart } from "../package/package";
import type { PackageEditor } from "../package/editor";
import { attributeOf, childrenOf, type Element } from "../package/xml-scan";
import type { WorkbookPart } from "../xlsx/read-workbook-part";
import { partOf } from "../xlsx/read-xlsx";
import { type References, referencesOf } from "./references";
import { dropPart, dropUnrelated } from "./registry";
import { shorten, type Usage, usage } from "./shared-lists";
import { stylesPart } from "./styles";

export interface OpenedBook {
  readonly pkg: OfficePackage;
  readonly book: WorkbookPart;
}

/** Takes out of a workbook what was led to and referred to `before` and is not any more. */
export function removeLeftovers(editor: PackageEditor, book: WorkbookPart, before: OpenedBook): void {
  removeParts(editor, before.pkg);
  // What went may have been damaged, what stays is not passed over.
  const then = references(before, true);
  const now = references({ pkg: editor.pkg, book });
  const strings = partOf(book, "sharedStrings");
  if (strings !== undefined && editor.has(strings)) {
    if (now.texts.size === 0 && then.texts.size > 0) dropPart(editor, book.part, strings);
    else
      shorten(editor, strings, editor.outline(strings).root, usage(then.texts, now.texts), "<si><t/></si>");
  }
  const styles = stylesPart(editor, book);
  if (styles === undefined) return;
  const ruleFormats = editor.child(styles, "dxfs");
  if (ruleFormats && usage(then.formats, now.formats).gone.size > 0) {
    // LibreOffice keeps formats of its own making for every colour in a filtered column, our marks' colours too.
    const all = childrenOf(editor.text(styles), ruleFormats).keys();
    shorten(editor, styles, ruleFormats, usage(all, now.formats), "<dxf/>");
  }
  shortenFormats(editor, styles, usage(then.styles, now.styles));
}

function removeParts(editor: PackageEditor, before: OfficePackage): void {
  const { pkg } = editor;
  const now = reachable(pkg);
  for (const part of reachable(before)) {
    if (!now.has(part) && pkg.has(part)) dropUnrelated(editor, part);
    const list = relationshipsPart(part);
    const emptied = before.relationships(part).length > 0 && pkg.relationships(part).length === 0;
    if (now.has(part) && emptied && pkg.has(list)) dropUnrelated(editor, list);
  }
}

/** Every part that some relationship leads to, in lower case. */
function reachable(pkg: OfficePackage): Set<string> {
  const found = new Set([""]);
  // A set may grow while it is gone through.
  for (const part of found)
    for (const { external, target } of pkg.relationships(part))
      if (!external) found.add(target.toLowerCase());
  return found;
}

/** What the whole workbook refers to. @param isLenient as `referencesOf` */
function references({ pkg, book }: OpenedBook, isLenient = false): References {
  const sheets = book.sheets.flatMap((sheet) => (sheet ? [sheet.part] : []));
  const tables = sheets.flatMap((sheet) =>
    pkg.relationships(sheet).flatMap((rel) => (/^(table|pivotTable)$/.test(rel.kind) ? [rel.target] : [])),
  );
  const styles = partOf(book, "styles");
  return referencesOf(pkg, [...sheets, ...tables, ...(styles === undefined ? [] : [styles])], isLenient);
}

/** Formats of cells, with the fonts, fills, borders and number formats that only they were made of. */
function shortenFormats(editor: PackageEditor, part: string, { gone, used }: Usage): void {
  const text = editor.text(part);
  const itemsOf = (list: string): Element[] => {
    const element = editor.child(part, list);
    return element ? childrenOf(text, element) : [];
  };
  const isGone = (number: number): boolean => number > 0 && gone.has(number);
  const formats = itemsOf("cellXfs");
  const goneFormats = formats.filter((_, number) => isGone(number));
  const keptFormats = [...formats.filter((_, number) => !isGone(number)), ...itemsOf("cellStyleXfs")];
  const usageOf = (attribute: string, reserved: readonly number[] = []): Usage => {
    const numbers = (of: readonly Element[]): number[] =>
      of.map((format) => Number(attributeOf(text, format, attribute)?.raw ?? 0));
    return usage(numbers(goneFormats), [...reserved, ...numbers(keptFormats)]);
  };
  const shortenList = (list: string, its: Usage, filler?: string): void => {
    const element = editor.child(part, list);
    if (element) shorten(editor, part, element, its, filler);
  };
  shortenList("cellXfs", usage(gone, [0, ...used]));
  // Programs take the first items for everyone's defaults.
  shortenList("fonts", usageOf("fontId", [0]));
  shortenList("fills", usageOf("fillId", [0, 1]));
  shortenList("borders", usageOf("borderId", [0]));
  // Number formats are known by their own numbers, not by their place.
  const codes = usageOf("numFmtId");
  const ids = itemsOf("numFmts").map((format) => Number(attributeOf(text, format, "numFmtId")?.raw));
  const places = (isGone: boolean): number[] =>
    ids.flatMap((id, place) => (codes.gone.has(id) === isGone ? [place] : []));
  shortenList("numFmts", usage(places(true), places(false)), "");
}
