/** New workbooks: from a plan, or from what was read and has no package of its own (.xls, .csv, pasted tables). */
import { type Appearance, type Font, PLAIN_SHEET } from "../src/workbook/appearance";
import type { Workbook, Sheet } from "../src/workbook/model";
import { eachCell, makeSheet } from "../src/workbook/sheet";
import type { SheetPlan, WorkbookPlan } from "../src/workbook/plan";
import { Lists } from "./make/lists";
import { notesParts } from "./make/notes";
import { PackageParts } from "./make/package-parts";
import { carriedCells, carriedNames, sheetNames } from "./make/self-contained";
import { sheetXml } from "./make/sheet-xml";
import { MEASURING_FONT, StylesWriter } from "./make/styles";
import { workbookXml } from "./make/workbook-xml";
import { TRANSITIONAL } from "./xlsx/ooxml";
import { freeSheetName, freeSheetNames } from "./xlsx/sheet-name";

const WORKBOOK = "xl/workbook.xml";

/**
 * The plan as the bytes of an .xlsx file; the same plan always gives the same bytes. Lists too long for a rule of
 * their own go to a hidden last sheet. Throws a RangeError for what no workbook can hold: names of sheets that Excel
 * refuses, names local to a sheet that is not there, formulas of rules beyond Excel's length, no sheet to be seen.
 */
export function makeWorkbook(plan: WorkbookPlan): Uint8Array {
  return written(plan, MEASURING_FONT);
}

function written(plan: WorkbookPlan, standardFont: Font): Uint8Array {
  const names = plan.sheets.map(({ sheet }) => sheet.name);
  checkNames(names);
  const activeSheet = shownFirst(plan);
  const lists = new Lists(names);
  const styles = new StylesWriter(plan.styles, {}, 0, standardFont);
  const parts = new PackageParts();
  const sheetIds: string[] = [];
  let nextBlock = 1;
  const write = (own: SheetPlan, i: number): void => {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    let notesId: string | null = null;
    if (own.sheet.comments.length > 0) {
      const notes = notesParts(own.sheet.comments, nextBlock);
      nextBlock = notes.nextBlock;
      notesId = parts.add(`xl/drawings/vmlDrawing${i + 1}.vml`, "vmlDrawing", part, notes.drawing);
      parts.add(`xl/comments${i + 1}.xml`, "comments", part, notes.comments);
    }
    const context = {
      styles,
      namespaces: TRANSITIONAL,
      placeList: lists.place,
      isActive: i === activeSheet,
      notesId,
    };
    sheetIds.push(parts.add(part, "worksheet", WORKBOOK, sheetXml(own, context)));
  };
  plan.sheets.forEach(write);
  const listsSheet = lists.sheet();
  const sheets = listsSheet ? [...plan.sheets, listsSheet] : plan.sheets;
  if (listsSheet) write(listsSheet, plan.sheets.length);
  parts.add("xl/styles.xml", "styles", WORKBOOK, styles.xml(TRANSITIONAL.main));
  const workbook = {
    sheets,
    sheetIds,
    definedNames: plan.definedNames,
    activeSheet,
    date1904: plan.date1904 ?? false,
    computeOnLoad: plan.sheets.some(({ sheet }) => hasOpenFormula(sheet)),
  };
  parts.add(WORKBOOK, "officeDocument", "", workbookXml(workbook));
  return parts.build();
}

function checkNames(names: readonly string[]): void {
  if (names.length === 0) throw new RangeError("a workbook has at least one sheet");
  names.forEach((name, i) => {
    if (freeSheetName(name, names.slice(0, i)) !== name || name === "")
      throw new RangeError(`no name for a sheet, or taken: ${name}`);
  });
}

/** A hidden sheet cannot be shown first. */
function shownFirst({ sheets, activeSheet = 0 }: WorkbookPlan): number {
  const isVisible = (plan: SheetPlan | undefined): boolean => plan?.sheet.visibility === "visible";
  if (isVisible(sheets[activeSheet])) return activeSheet;
  const first = sheets.findIndex(isVisible);
  if (first < 0) throw new RangeError("a workbook has at least one sheet that can be seen");
  return first;
}

function hasOpenFormula(sheet: Sheet): boolean {
  for (const { formula, value } of eachCell(sheet)) if (formula !== undefined && value === null) return true;
  return false;
}

/**
 * A workbook that was read, as the bytes of an .xlsx file that can be edited: its cells, formulas, formats, merges,
 * notes and names with the looks given. Formulas that lead out of the workbook become the values that they last had.
 */
export function toPackage(workbook: Workbook, appearance: Appearance): Uint8Array {
  const names = freeSheetNames(workbook.sheets.map(({ name }) => name));
  const known = sheetNames(names);
  const allHidden = workbook.sheets.every(({ visibility }) => visibility !== "visible");
  const sheets = workbook.sheets.map((read, i): SheetPlan => {
    const visibility = allHidden && i === 0 ? "visible" : read.visibility;
    return {
      sheet: makeSheet(names[i]!, carriedCells(read, known), { ...read, visibility }),
      appearance: appearance.sheets[i] ?? PLAIN_SHEET,
    };
  });
  const { date1904 } = workbook;
  const definedNames = carriedNames(workbook.definedNames, known);
  return written({ sheets, styles: appearance.styles, definedNames, date1904 }, {});
}
