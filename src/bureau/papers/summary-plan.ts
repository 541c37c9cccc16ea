/** 汇总.xlsx: what a bureau needs of a season, sheet by sheet. */
import { paperName } from "../../workbook/mark-style";
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

export function paperPlan(sheets: readonly SheetPlan[]): WorkbookPlan {
  return {
    sheets,
    styles: Object.values(STYLES),
    definedNames: sheets.map(({ sheet }) => paperName(sheet.name)),
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
