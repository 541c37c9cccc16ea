/** Finds, adds and removes our conditional formats. Others are never touched. */
import {
  addressLists,
  MARK_LOOKS,
  MARK_SEVERITIES,
  MARKER,
  markerFormula,
  type MarkLook,
} from "../../../src/workbook/mark-style";
import type { HostMark } from "../host";
import { gravest } from "../shared/gravest";
import { mayBeAFormat } from "./errors";
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

/** The conditional formats of a sheet, as far as they matter to us. */
export interface Rules {
  /** The ids of ours, in the order of the sheet's rules. */
  readonly ours: readonly string[];
  /** The ids of rules that have no formula and are not known to be ours. */
  readonly empty: readonly string[];
}

/** Null where Excel cannot read them. */
export type FoundRules = Rules | null;

const NONE: ReadonlySet<string> = new Set();

/** @param leftovers the ids of rules of ours that never got their formula */
export function rulesOf(formats: Excel.ConditionalFormatCollection, leftovers = NONE): Rules {
  const custom = formats.items.filter(({ customOrNullObject }) => !customOrNullObject.isNullObject);
  const formulaOf = ({ customOrNullObject }: Excel.ConditionalFormat) => customOrNullObject.rule.formula;
  const isOurs = (format: Excel.ConditionalFormat) =>
    formulaOf(format).includes(MARKER) || (formulaOf(format) === "" && leftovers.has(format.id));
  const idsOf = (rules: readonly Excel.ConditionalFormat[]) => rules.map(({ id }) => id);
  return {
    ours: idsOf(custom.filter(isOurs)),
    empty: idsOf(custom.filter((format) => formulaOf(format) === "" && !isOurs(format))),
  };
}

async function findRules(
  sheets: readonly KnownSheet[],
  leftovers: ReadonlySet<string>,
): Promise<(readonly [string, FoundRules])[]> {
  const context = new Excel.RequestContext();
  const asked = sheets.map((sheet) => [sheet.id, askFormats(context, sheet)] as const);
  await context.sync();
  return asked.map(([id, formats]) => [id, rulesOf(formats, leftovers)]);
}

/** The rules of all sheets in one trip or, where one of them cannot be read, sheet by sheet. */
export async function findRulesApart(
  sheets: readonly KnownSheet[],
  leftovers: ReadonlySet<string>,
): Promise<ReadonlyMap<string, FoundRules>> {
  try {
    return new Map(await findRules(sheets, leftovers));
  } catch (fault) {
    if (!mayBeAFormat(fault)) throw fault;
    if (sheets.length === 1) return new Map([[sheets[0]!.id, null]]);
  }
  const found = await Promise.all(sheets.map((sheet) => findRulesApart([sheet], leftovers)));
  return new Map(found.flatMap((each) => [...each]));
}

/** Queues the removal, last rule first: in some versions an id is a place in the list and moves with each removal. */
export function removeMarks(context: Excel.RequestContext, sheet: KnownSheet, ids: readonly string[]): void {
  const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
  for (const id of [...ids].reverse()) formats.getItem(id).delete();
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
