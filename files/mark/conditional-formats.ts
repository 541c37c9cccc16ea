/**
 * A mark is a conditional format whose formula is a constant that carries our marker. Fills and formats of the user's
 * stay as they are underneath, and the marker alone is enough to find the marks again, whoever saved the file since.
 */
import { parseRange, rangeText } from "../../src/workbook/address";
import type { Mark } from "../../src/workbook/mark-plan";
import {
  addressLists,
  MARK_SEVERITIES,
  MARKER,
  markerFormula,
  type MarkSeverity,
} from "../../src/workbook/mark-style";
import type { PackageEditor } from "../package/editor";
import { childrenOf, type Element } from "../package/xml-scan";
import { insertChild, WORKSHEET_ORDER } from "./insert";

function normal(address: string): string {
  const range = parseRange(address);
  if (!range) throw new Error(`not an address: ${address}`);
  return rangeText(range);
}

/** The XML of the marks of one sheet; `priority` is the first free one. */
function markFormats(
  marks: readonly Mark[],
  formats: ReadonlyMap<MarkSeverity, number>,
  priority: number,
): string {
  let next = priority;
  let xml = "";
  for (const severity of MARK_SEVERITIES) {
    const addresses = marks.filter((mark) => mark.severity === severity).map((mark) => normal(mark.address));
    const formula = markerFormula(severity).replace(">", "&gt;");
    for (const list of addressLists(addresses)) {
      xml +=
        `<conditionalFormatting sqref="${list}"><cfRule type="expression" dxfId="${formats.get(severity)!}" ` +
        `priority="${next++}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    }
  }
  return xml;
}

/** Behind the rules that are there: where both colour a cell, the user's own rule wins, as it did before. */
function firstFreePriority(text: string): number {
  const after = text.slice(text.lastIndexOf("sheetData"));
  let highest = 0;
  for (const [, priority] of after.matchAll(/\spriority\s*=\s*["'](\d+)/g))
    highest = Math.max(highest, Number(priority));
  return highest + 1;
}

export function addMarks(
  editor: PackageEditor,
  part: string,
  marks: readonly Mark[],
  formats: ReadonlyMap<MarkSeverity, number>,
): void {
  const xml = markFormats(marks, formats, firstFreePriority(editor.text(part)));
  if (xml !== "") insertChild(editor, part, WORKSHEET_ORDER, "conditionalFormatting", xml);
}

/** Takes our rules out of a sheet that has any; the place is left as if they had never been. */
export function removeMarks(editor: PackageEditor, part: string): void {
  const text = editor.text(part);
  if (!text.includes(MARKER)) return;
  const isOurs = (element: Element): boolean =>
    element.name === "cfRule" && text.slice(element.start, element.end).includes(MARKER);
  for (const format of editor.outline(part).children) {
    if (format.name !== "conditionalFormatting") continue;
    const children = childrenOf(text, format);
    const ours = children.filter(isOurs);
    const rules = children.filter((child) => child.name === "cfRule");
    for (const cut of ours.length > 0 && ours.length === rules.length ? [format] : ours) {
      editor.splice(part, cut.start, cut.end - cut.start, "");
    }
  }
}
