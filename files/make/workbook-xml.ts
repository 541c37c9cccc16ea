/** The workbook part: its sheets in order, its names, and which sheet is shown first. */
import { absoluteRange, quoteSheetName } from "../../src/workbook/address";
import type { PlannedName, PrintSetup, SheetPlan } from "../../src/workbook/plan";
import { escapeAttribute } from "../package/xml-scan";
import { TRANSITIONAL } from "../xlsx/ooxml";
import { formulaXml } from "./formula-xml";

export interface WorkbookXmlPlan {
  readonly sheets: readonly SheetPlan[];
  /** The relationships to the sheets' parts, in the same order. */
  readonly sheetIds: readonly string[];
  readonly definedNames: readonly PlannedName[];
  readonly activeSheet: number;
  readonly date1904: boolean;
  /** A formula has no result yet. */
  readonly computeOnLoad: boolean;
}

export function workbookXml(plan: WorkbookXmlPlan): string {
  const { main, relationships } = TRANSITIONAL;
  const sheets = plan.sheets.map(({ sheet: { name, visibility } }, i) => {
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    return `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}"${state} r:id="${plan.sheetIds[i]}"/>`;
  });
  const names = namesOf(plan);
  return (
    `<workbook xmlns="${main}" xmlns:r="${relationships}">` +
    (plan.date1904 ? '<workbookPr date1904="1"/>' : "") +
    `<bookViews><workbookView activeTab="${plan.activeSheet}"/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>` +
    (names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "") +
    `${plan.computeOnLoad ? '<calcPr fullCalcOnLoad="1"/>' : ""}</workbook>`
  );
}

function namesOf({ sheets, definedNames }: WorkbookXmlPlan): string[] {
  const position = new Map(sheets.map(({ sheet }, i) => [sheet.name, i]));
  const own = definedNames.map(({ name, refersTo, sheet, isHidden = false }) => {
    const local = sheet === null ? undefined : position.get(sheet);
    if (sheet !== null && local === undefined) throw new RangeError(`no sheet ${sheet} for the name ${name}`);
    return nameXml(name, refersTo, local, isHidden);
  });
  return [...own, ...sheets.flatMap(({ sheet, print }, i) => printNames(print, sheet.name, i))];
}

/** What is printed of a sheet, and which of its rows on every page. */
export function printNames(print: PrintSetup | undefined, sheet: string, local: number): string[] {
  const quoted = quoteSheetName(sheet);
  const { area = null, titleRows = null } = print ?? {};
  return [
    ...(area ? [nameXml("_xlnm.Print_Area", `${quoted}!${absoluteRange(area)}`, local)] : []),
    ...(titleRows
      ? [nameXml("_xlnm.Print_Titles", `${quoted}!$${titleRows.from + 1}:$${titleRows.to + 1}`, local)]
      : []),
  ];
}

export function nameXml(name: string, refersTo: string, local: number | undefined, isHidden = false): string {
  const scope = local === undefined ? "" : ` localSheetId="${local}"`;
  return `<definedName name="${escapeAttribute(name)}"${scope}${isHidden ? ' hidden="1"' : ""}>${formulaXml(refersTo)}</definedName>`;
}
