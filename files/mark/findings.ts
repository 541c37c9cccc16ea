/** The findings sheet in a workbook: put in, found again, taken out. */
import type { FindingsTable, MarkSeverity } from "../mark-plan";
import type { PackageEditor } from "../package/editor";
import { attributeOf, childrenOf, escapeAttribute, escapeXml } from "../package/xml-scan";
import { quoteSheetName } from "../../src/workbook/address";
import { FINDINGS_NAME } from "../xlsx/markers";
import type { WorkbookPart } from "../xlsx/read-workbook-part";
import { findingsSheet } from "../xlsx/read-xlsx";
import { findingsSheetXml } from "./findings-sheet";
import { appendToList, WORKBOOK_ORDER } from "./insert";
import { dropPart, type Namespaces, overrideType, relate } from "./registry";
import type { FindingsStyles } from "./styles";

export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const LONGEST_NAME = 31;

export interface FindingsLook {
  readonly styles: FindingsStyles;
  readonly formats: ReadonlyMap<MarkSeverity, number>;
}

/** The name wanted, or "校验结果 (2)" and so on when it is taken; sheet names do not tell upper from lower case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[[\]:*?/\\\u0000-\u001f]|^'|'$/g, "_").slice(0, LONGEST_NAME);
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const name = clean.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Adds the sheet as the last one, with a hidden local name by which it is known even when the user renames it. */
export function addFindings(
  editor: PackageEditor,
  book: Pick<WorkbookPart, "part" | "sheets">,
  table: FindingsTable,
  look: FindingsLook,
  namespaces: Namespaces,
): void {
  const { part } = book;
  const text = editor.text(part);
  const list = editor.child(part, "sheets")!;
  const present = childrenOf(text, list).filter((child) => child.name === "sheet");
  const name = freeSheetName(
    table.sheetName,
    book.sheets.flatMap((sheet) => (sheet ? [sheet.name] : [])),
  );
  const ids = present.map((sheet) => Number(attributeOf(text, sheet, "sheetId")?.raw ?? 0));
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const sheetPart = editor.freeName(`${folder}worksheets/perfscoreFindings.xml`);
  editor.add(sheetPart, findingsSheetXml(table, look.styles, look.formats, namespaces.main));
  overrideType(editor, sheetPart, SHEET_TYPE);
  const { relationships: ns } = namespaces;
  const [id] = relate(editor, part, [
    { type: `${ns}/worksheet`, target: sheetPart, id: "rIdPerfScoreFindings" },
  ]);
  appendToList(editor, part, WORKBOOK_ORDER, "sheets", [
    `<sheet xmlns:r="${ns}" name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${id}"/>`,
  ]);
  const refersTo = escapeXml(`${quoteSheetName(name)}!$A$1`);
  appendToList(editor, part, WORKBOOK_ORDER, "definedNames", [
    `<definedName name="${FINDINGS_NAME}" localSheetId="${present.length}" hidden="1">${refersTo}</definedName>`,
  ]);
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
