/** 汇总.xlsx: what a bureau needs of a season, sheet by sheet. */
import { quoteSheetName } from "../../workbook/address";
import { PAPER_NAME } from "../../workbook/mark-style";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { Summary } from "../summary";
import {
  copiesSheet,
  faultsSheet,
  rosterSheet,
  sampleSheet,
  unreadableSheet,
  yearsSheet,
  type SheetWords,
} from "./other-sheets";
import { STYLES } from "./table-sheet";
import { unitsSheet } from "./units-sheet";

/** A paper of ours names its sheets, so that it is never read as somebody's score sheet. */
export function paperPlan(sheets: readonly SheetPlan[]): WorkbookPlan {
  return {
    sheets,
    styles: Object.values(STYLES),
    definedNames: sheets.map(({ sheet: { name } }) => ({
      name: PAPER_NAME,
      refersTo: `${quoteSheetName(name)}!$A$1`,
      sheet: name,
    })),
  };
}

export function summaryPlan(summary: Summary, words: SheetWords): WorkbookPlan {
  return paperPlan([
    unitsSheet(summary, words.papers),
    ...[faultsSheet, sampleSheet, copiesSheet, rosterSheet, yearsSheet, unreadableSheet].map((sheet) =>
      sheet(summary, words),
    ),
  ]);
}
