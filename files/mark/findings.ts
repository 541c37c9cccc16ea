/** The findings sheet in a workbook: put in, found again, taken out. */
import { quoteSheetName } from "../../src/workbook/address";
import { FINDINGS_NAME } from "../../src/workbook/mark-style";
import type { SheetPlan } from "../../src/workbook/plan";
import { sheetXml } from "../make/sheet-xml";
import type { StylesWriter } from "../make/styles";
import { nameXml, printNames } from "../make/workbook-xml";
import type { PackageEditor } from "../package/editor";
import { attributeOf, childrenOf, escapeAttribute } from "../package/xml-scan";
import { CONTENT_TYPES, type Namespaces, XML_DECLARATION } from "../xlsx/ooxml";
import type { WorkbookPart } from "../xlsx/read-workbook-part";
import { findingsSheet } from "../xlsx/read-xlsx";
import { freeSheetName } from "../xlsx/sheet-name";
import { appendToList, WORKBOOK_ORDER } from "./insert";
import { dropPart, overrideType, relate } from "./registry";

/** Adds the sheet as the last one, with a hidden local name by which it is known even when the user renames it. */
export function addFindings(
  editor: PackageEditor,
  book: Pick<WorkbookPart, "part" | "listed" | "sheets">,
  plan: SheetPlan,
  styles: StylesWriter,
  namespaces: Namespaces,
): void {
  const { part, listed } = book;
  const text = editor.text(part);
  const present = childrenOf(text, editor.child(part, "sheets")!).filter((child) => child.name === "sheet");
  const name = freeSheetName(plan.sheet.name, listed);
  const ids = present.map((sheet) => Number(attributeOf(text, sheet, "sheetId")?.raw ?? 0));
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const sheetPart = editor.freeName(`${folder}worksheets/perfscoreFindings.xml`);
  const context = { styles, namespaces, placeList: noLists, isActive: false, notesId: null };
  editor.add(sheetPart, XML_DECLARATION + sheetXml(plan, context));
  overrideType(editor, sheetPart, CONTENT_TYPES.worksheet);
  const { relationships: ns } = namespaces;
  const [id] = relate(editor, part, [
    { type: `${ns}/worksheet`, target: sheetPart, id: "rIdPerfScoreFindings" },
  ]);
  appendToList(editor, part, WORKBOOK_ORDER, "sheets", [
    `<sheet xmlns:r="${ns}" name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${id}"/>`,
  ]);
  appendToList(editor, part, WORKBOOK_ORDER, "definedNames", [
    nameXml(FINDINGS_NAME, `${quoteSheetName(name)}!$A$1`, present.length, true),
    // Readers that pass over a listed sheet without a part (openpyxl) count the others without it, and fail at this name.
    ...(book.sheets.includes(null) ? [] : printNames(plan.print, name, present.length)),
  ]);
}

function noLists(): never {
  throw new RangeError("an added sheet has no place for long lists");
}

/** Takes the findings sheet out of a copy that another program has saved since; the sheet may stand anywhere by now. */
export function removeFindings(editor: PackageEditor, book: WorkbookPart): void {
  const index = findingsSheet(book);
  const { part } = book;
  const text = editor.text(part);
  const sheets = editor.child(part, "sheets");
  const sheet = sheets && childrenOf(text, sheets).filter((child) => child.name === "sheet")[index];
  const removable = sheet !== undefined && book.sheets.length > 1;
  if (removable) {
    editor.splice(part, sheet.start, sheet.end - sheet.start, "");
    const entry = book.sheets[index];
    if (entry) dropPart(editor, part, entry.part);
    moveActiveTab(editor, part, index);
  }
  const names = editor.child(part, "definedNames");
  if (!names) return;
  const all = childrenOf(text, names);
  const goes = all.filter((name) => {
    const local = attributeOf(text, name, "localSheetId")?.raw;
    const ours = attributeOf(text, name, "name")?.raw === FINDINGS_NAME;
    return ours || (removable && local === String(index));
  });
  if (goes.length === all.length) {
    editor.splice(part, names.start, names.end - names.start, "");
    return;
  }
  for (const name of all) {
    const local = attributeOf(text, name, "localSheetId");
    if (goes.includes(name)) editor.splice(part, name.start, name.end - name.start, "");
    else if (removable && local && Number(local.raw) > index) {
      editor.splice(part, local.start, local.end - local.start, String(Number(local.raw) - 1));
    }
  }
}

/** Tabs are counted: those behind the sheet that goes move up by one. */
function moveActiveTab(editor: PackageEditor, part: string, index: number): void {
  const text = editor.text(part);
  const views = editor.child(part, "bookViews");
  for (const view of views ? childrenOf(text, views) : []) {
    for (const name of ["activeTab", "firstSheet"]) {
      const tab = attributeOf(text, view, name);
      if (!tab || Number(tab.raw) < index || Number(tab.raw) === 0) continue;
      editor.splice(part, tab.start, tab.end - tab.start, String(Number(tab.raw) - 1));
    }
  }
}
