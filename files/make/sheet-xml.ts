/** One sheet that is made, as the XML of its part. */
import { address, rangeText } from "../../src/workbook/address";
import type { SheetAppearance } from "../../src/workbook/appearance";
import type { PrintSetup, SheetPlan } from "../../src/workbook/plan";
import { valueAt } from "../../src/workbook/sheet";
import { escapeAttribute, escapeXml } from "../package/xml-scan";
import type { Namespaces } from "../xlsx/ooxml";
import { escapeText } from "../xlsx/text";
import { rowsXml } from "./cells";
import { storedWidth } from "../appearance/column-width";
import { formulaXml } from "./formula-xml";
import { separateMerges } from "./merges";
import { colorXml, type StylesWriter } from "./styles";
import { type ListPlace, validationsXml } from "./validations";

const A4 = 9;
const LONGEST_FOOTER = 255;

export interface SheetContext {
  readonly styles: StylesWriter;
  readonly namespaces: Namespaces;
  readonly placeList: ListPlace;
  /** The sheet that is shown first. */
  readonly isActive: boolean;
  /** The relationship to the drawing of the notes' boxes; null without notes. */
  readonly notesId: string | null;
}

export function sheetXml(plan: SheetPlan, context: SheetContext): string {
  const { sheet, appearance, print } = plan;
  const { relationships, main } = context.namespaces;
  return [
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    propertiesXml(appearance, print),
    viewXml(appearance, context.isActive),
    `<sheetFormatPr defaultColWidth="${storedWidth(appearance.defaultColumnWidth)}" defaultRowHeight="${appearance.defaultRowHeight}"/>`,
    columnsXml(appearance, sheet.hiddenColumns),
    `<sheetData>${rowsXml(sheet, appearance, context.styles)}</sheetData>`,
    // Looks may still be changed: our marks are conditional formats, and rows must be able to grow.
    plan.isProtected ? '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0"/>' : "",
    plan.autoFilter ? `<autoFilter ref="${rangeText(plan.autoFilter)}"/>` : "",
    mergesXml(plan),
    conditionalXml(plan, context.styles),
    validationsXml(plan.validations ?? [], context.placeList),
    linksXml(plan),
    print ? printXml(print) + breaksXml(print) : "",
    context.notesId === null ? "" : `<legacyDrawing r:id="${context.notesId}"/>`,
    "</worksheet>",
  ].join("");
}

function propertiesXml({ tabColor }: SheetAppearance, print: PrintSetup | undefined): string {
  const content = colorXml("tabColor", tabColor) + (print?.fitWidth ? '<pageSetUpPr fitToPage="1"/>' : "");
  return content === "" ? "" : `<sheetPr>${content}</sheetPr>`;
}

function viewXml(looks: SheetAppearance, isActive: boolean): string {
  const attributes = `${looks.gridLines ? "" : ' showGridLines="0"'}${isActive ? ' tabSelected="1"' : ""}`;
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${paneXml(looks)}</sheetView></sheetViews>`;
}

function paneXml({ frozenRows, frozenColumns }: SheetAppearance): string {
  if (frozenRows <= 0 && frozenColumns <= 0) return "";
  const below = address(frozenRows, frozenColumns);
  const pane = frozenRows <= 0 ? "topRight" : frozenColumns <= 0 ? "bottomLeft" : "bottomRight";
  const split =
    (frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : "") +
    (frozenRows > 0 ? ` ySplit="${frozenRows}"` : "");
  return (
    `<pane${split} topLeftCell="${below}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${below}" sqref="${below}"/>`
  );
}

/** Neighbours of one width are written together, as Excel does: a hidden rest of a sheet is 16,000 columns. */
function columnsXml(looks: SheetAppearance, hidden: ReadonlySet<number>): string {
  const columns = [...new Set([...looks.columnWidths.keys(), ...hidden])].sort((a, b) => a - b);
  const runs: { from: number; to: number; attributes: string }[] = [];
  for (const col of columns) {
    const given = looks.columnWidths.get(col);
    const width = storedWidth(given ?? looks.defaultColumnWidth);
    const attributes =
      ` width="${width}"${hidden.has(col) ? ' hidden="1"' : ""}` +
      (given === undefined ? "" : ' customWidth="1"');
    const last = runs.at(-1);
    if (last?.to === col - 1 && last.attributes === attributes) last.to = col;
    else runs.push({ from: col, to: col, attributes });
  }
  if (runs.length === 0) return "";
  const cols = runs.map(
    ({ from, to, attributes }) => `<col min="${from + 1}" max="${to + 1}"${attributes}/>`,
  );
  return `<cols>${cols.join("")}</cols>`;
}

function mergesXml({ sheet }: SheetPlan): string {
  const merges = separateMerges(sheet.merges);
  if (merges.length === 0) return "";
  const each = merges.map((range) => `<mergeCell ref="${rangeText(range)}"/>`);
  return `<mergeCells count="${each.length}">${each.join("")}</mergeCells>`;
}

function conditionalXml({ conditionalStyles = [] }: SheetPlan, styles: StylesWriter): string {
  const each = conditionalStyles.map(({ range, formula, style }, i) => {
    return (
      `<conditionalFormatting sqref="${rangeText(range)}"><cfRule type="expression" ` +
      `dxfId="${styles.conditional(style)}" priority="${i + 1}"><formula>${formulaXml(formula)}</formula></cfRule>` +
      "</conditionalFormatting>"
    );
  });
  return each.join("");
}

function linksXml({ links = [], sheet }: SheetPlan): string {
  if (links.length === 0) return "";
  const each = links.map(({ row, col, to }) => {
    const value = valueAt(sheet, row, col);
    const display = typeof value === "string" ? ` display="${escapeAttribute(escapeText(value))}"` : "";
    return `<hyperlink ref="${address(row, col)}" location="${escapeAttribute(to)}"${display}/>`;
  });
  return `<hyperlinks>${each.join("")}</hyperlinks>`;
}

/** Each counted by the row above it. */
function breaksXml({ breaks = [] }: PrintSetup): string {
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${each.length}" manualBreakCount="${each.length}">${each.join("")}</rowBreaks>`;
}

/** Of the foot, in points: some programs scale it with the sheet, which may print at 88%. */
const FOOT_SIZE = 11;

function printXml({ orientation, fitWidth, footer }: PrintSetup): string {
  const foot = footer === undefined ? "" : `&C&${FOOT_SIZE}${footer}`.slice(0, LONGEST_FOOTER);
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${orientation}"${fitWidth ? ' fitToHeight="0"' : ""}/>` +
    (foot === ""
      ? ""
      : `<headerFooter scaleWithDoc="0"><oddFooter>${escapeXml(escapeText(foot))}</oddFooter></headerFooter>`)
  );
}
