/** Finds, adds and removes our conditional formats. Others are never touched. */
import type { Severity } from "../../../src/checks/check";
import { address } from "../../../src/workbook/address";
import {
  addressLists,
  MARK_LOOKS,
  MARK_SEVERITIES,
  MARKER,
  markerFormula,
  type MarkLook,
} from "../../../src/workbook/mark-style";
import type { HostMark } from "../host";
import type { KnownSheet } from "./sheets";

/** `custom` fails on rules of other types, so that the one that may be null is asked for. */
export function askFormats(
  context: Excel.RequestContext,
  sheet: KnownSheet,
): Excel.ConditionalFormatCollection {
  const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return formats;
}

/** The ids of our rules, in the order of the sheet's rules. */
export function markIds(formats: Excel.ConditionalFormatCollection): string[] {
  return formats.items.filter(isMark).map(({ id }) => id);
}

/**
 * A rule of a formula that has none is ours too: what is left where a trip failed between adding the rule and giving it
 * its formula. Excel lets no user make one.
 */
function isMark({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  if (custom.isNullObject) return false;
  const { formula } = custom.rule;
  return formula === "" || formula.includes(MARKER);
}

/** Queues the removal, last rule first: in some versions an id is a place in the list and moves with each removal. */
export function removeMarks(context: Excel.RequestContext, sheet: KnownSheet, ids: readonly string[]): void {
  const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
  for (const id of [...ids].reverse()) formats.getItem(id).delete();
}

/** One severity for each cell, the gravest: two fills cannot both be seen. */
function gravest(marks: readonly HostMark[]): Map<string, Severity> {
  const rank = (severity: Severity): number => MARK_SEVERITIES.indexOf(severity);
  const byCell = new Map<string, Severity>();
  for (const { ref, severity } of marks) {
    const at = address(ref.row, ref.col);
    const there = byCell.get(at);
    if (there === undefined || rank(severity) < rank(there)) byCell.set(at, severity);
  }
  return byCell;
}

/** Queues the marks of one sheet: a rule for each severity, or several where the list of addresses grows too long. */
export function addMarks(context: Excel.RequestContext, sheet: KnownSheet, marks: readonly HostMark[]): void {
  const byCell = [...gravest(marks)];
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  for (const severity of MARK_SEVERITIES) {
    const addresses = byCell.filter(([, each]) => each === severity).map(([at]) => at);
    for (const list of addressLists(addresses, ",")) {
      const format = worksheet.getRanges(list).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = `=${markerFormula(severity)}`;
      dress(format.custom.format, MARK_LOOKS[severity]);
      // Behind the user's own rules: where both colour a cell, theirs wins, as it did before.
      format.priority = -1;
    }
  }
}

const EDGES = ["top", "bottom", "left", "right"] as const;
const BORDERS = { thin: "Continuous", dashed: "Dash", dotted: "Dot" } as const;

function dress(format: Excel.ConditionalRangeFormat, look: MarkLook): void {
  format.fill.color = `#${look.fill}`;
  format.font.color = `#${look.text}`;
  if (look.emphasis === "bold") format.font.bold = true;
  if (look.emphasis === "italic") format.font.italic = true;
  if (look.emphasis === "underline") format.font.underline = "Single";
  if (look.border === null) return;
  for (const edge of EDGES) {
    format.borders[edge].style = BORDERS[look.border];
    format.borders[edge].color = `#${look.line}`;
  }
}
