/** Setting and clearing marks: all of them or none. The formats of others are never touched. */
import {
  addressLists,
  MARK_LOOKS,
  MARK_SEVERITIES,
  MARKER,
  markerFormula,
  type MarkLook,
} from "../../../src/workbook/mark-style";
import { HostError, type HostMark, type MarkResult } from "../host";
import { gravest } from "../shared/gravest";
import { itemsOf } from "./collections";
import { isFinal, toHostError } from "./errors";
import { type WpsFormatCondition, type WpsWorkbook, type WpsWorksheet, XL } from "./jsapi";
import { canMark } from "./sheets";

/** Longer addresses are refused where a range is named by text; COM's limit is 255 characters. */
const LONGEST_ADDRESSES = 240;

function isOurs(format: WpsFormatCondition): boolean {
  // Kinds without a formula (colour scales, icons) answer its name with an error.
  if (format.Type !== XL.expression) return false;
  return format.Formula1?.includes(MARKER) ?? false;
}

/** Our rules on the sheet; null where its rules cannot be read. */
function findMarks(sheet: WpsWorksheet): WpsFormatCondition[] | null {
  try {
    return itemsOf(sheet.Cells.FormatConditions).filter(isOurs);
  } catch (fault) {
    if (isFinal(fault)) throw fault;
    return null;
  }
}

/** A colour as WPS has it: blue, green, red. */
function colour(rgb: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return red + 256 * green + 65_536 * blue;
}

function dress(format: WpsFormatCondition, look: MarkLook): void {
  format.Interior.Color = colour(look.fill);
  format.Font.Color = colour(look.text);
  if (look.emphasis === "bold") format.Font.Bold = true;
  if (look.emphasis === "italic") format.Font.Italic = true;
  if (look.emphasis === "underline") format.Font.Underline = XL.underlineSingle;
  if (look.border === null) return;
  format.Borders.LineStyle = XL.lines[look.border];
  format.Borders.Color = colour(look.line);
}

function addMarks(sheet: WpsWorksheet, marks: readonly HostMark[]): void {
  const byCell = [...gravest(marks)];
  for (const severity of MARK_SEVERITIES) {
    const addresses = byCell.filter(([, each]) => each === severity).map(([at]) => at);
    for (const list of addressLists(addresses, ",", LONGEST_ADDRESSES)) {
      const formats = sheet.Range(list).FormatConditions;
      const format = formats.Add(XL.expression, undefined, `=${markerFormula(severity)}`);
      dress(format, MARK_LOOKS[severity]);
      // Behind the user's own rules: where both colour a cell, theirs wins, as it did before.
      format.StopIfTrue = false;
      format.SetLastPriority?.();
    }
  }
}

/** Last first: a rule's place in the list moves with each removal. */
function removeMarks(rules: readonly WpsFormatCondition[]): void {
  for (const rule of [...rules].reverse()) rule.Delete();
}

function replaceAll(book: WpsWorkbook, marks: readonly HostMark[]): MarkResult {
  const skipped: string[] = [];
  const unreadable: string[] = [];
  for (const sheet of itemsOf(book.Worksheets)) {
    const rules = findMarks(sheet);
    const own = marks.filter(({ ref }) => ref.sheet === sheet.Name);
    // New marks beside old ones that nobody finds could never be cleared.
    if (rules === null) unreadable.push(sheet.Name);
    else if (rules.length + own.length === 0) continue;
    else if (!canMark(sheet)) skipped.push(sheet.Name);
    else {
      removeMarks(rules);
      addMarks(sheet, own);
    }
  }
  return { skipped, unreadable };
}

/** @returns whether no mark of ours is left */
function takeOutAll(book: WpsWorkbook): boolean {
  try {
    replaceAll(book, []);
    return itemsOf(book.Worksheets).every((sheet) => findMarks(sheet)?.length === 0);
  } catch {
    return false;
  }
}

/** Replaces the marks that are there. If that fails, no mark of ours is left, rather than some. */
export function replaceMarks(book: WpsWorkbook, marks: readonly HostMark[]): MarkResult {
  try {
    return replaceAll(book, marks);
  } catch (fault) {
    const { problem, message, data } = toHostError(fault);
    throw new HostError(problem, message, { ...data, marksLeft: takeOutAll(book) ? "none" : "some" });
  }
}
