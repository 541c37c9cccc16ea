/** Putting our XML where the schemas want it. */
import type { PackageEditor } from "../package/editor";
import { attributeOf, childrenOf, type Element, prefixOf, withPrefix } from "../package/xml-scan";

/** The order in which the schemas (ECMA-376) want the children of each kind of part. */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");
export const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr " +
  "webPublishObjects extLst"
).split(" ");

/** Puts our XML at the end of an element's content. */
export function appendInto(editor: PackageEditor, part: string, element: Element, xml: string): void {
  editor.append(part, element, withPrefix(xml, prefixOf(element)));
}

/** Puts a new child behind the last of those that must stand before it. What the schema does not know is passed over. */
export function insertChild(
  editor: PackageEditor,
  part: string,
  order: readonly string[],
  name: string,
  xml: string,
): void {
  const { root, children } = editor.outline(part);
  const rank = order.indexOf(name);
  const before = children.filter((child) => {
    const its = order.indexOf(child.name);
    return its >= 0 && its <= rank;
  });
  const last = before[before.length - 1];
  if (last) editor.splice(part, last.end, 0, withPrefix(xml, prefixOf(root)));
  else if (root.openEnd === root.end) appendInto(editor, part, root, xml);
  else editor.splice(part, root.openEnd, 0, withPrefix(xml, prefixOf(root)));
}

/** Appends items to a counted list (fonts, dxfs, definedNames …), which is made when there is none. */
export function appendToList(
  editor: PackageEditor,
  part: string,
  order: readonly string[],
  list: string,
  items: readonly string[],
): void {
  const element = editor.child(part, list);
  if (!element) {
    const count = list === "definedNames" ? "" : ` count="${items.length}"`;
    insertChild(editor, part, order, list, `<${list}${count}>${items.join("")}</${list}>`);
    return;
  }
  const text = editor.text(part);
  const count = attributeOf(text, element, "count");
  const length = childrenOf(text, element).length + items.length;
  if (count) editor.splice(part, count.start, count.end - count.start, String(length));
  appendInto(editor, part, element, items.join(""));
}
