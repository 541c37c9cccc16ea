/** Where the standard workbook holds each figure of the vocabulary. */
import type { NumericFactId } from "../facts/facts";

/** The cell of a table that a fact is the total of. */
export interface TableHome {
  readonly table: "budget" | "expenses" | "procurement" | "assets" | "staff" | "comparison" | "remainder";
  readonly row: string;
  readonly column: string;
}

const home = (table: TableHome["table"], row: string, column: string): TableHome => ({ table, row, column });

/** A table's total, or counted in the list of projects; the others are typed into the basic data. */
export const HOMES: Readonly<Partial<Record<NumericFactId, TableHome | "projects">>> = {
  "original-budget": home("budget", "total", "original"),
  "adjusted-budget": home("budget", "total", "adjusted"),
  spending: home("budget", "total", "spent"),
  "procurement-planned": home("procurement", "total", "planned"),
  "procurement-actual": home("procurement", "total", "actual"),
  "three-public-budget": home("expenses", "three-public", "original"),
  "three-public-actual": home("expenses", "three-public", "spent"),
  "fixed-assets-total": home("assets", "total", "value"),
  "fixed-assets-in-use": home("assets", "total", "in-use"),
  "authorised-staff": home("staff", "established", "authorised"),
  "established-staff": home("staff", "established", "present"),
  "off-establishment-staff": home("staff", "off", "present"),
  "projects-planned": "projects",
  "projects-done": "projects",
};

/** null for a fact that no table holds. */
export function tableHome(fact: NumericFactId): TableHome | null {
  const place = HOMES[fact];
  return typeof place === "object" ? place : null;
}

/** Follows from a choice in our workbook: no other holds it, and nobody is asked for it. */
export const isChosen = (fact: NumericFactId): boolean => fact === "execution-budget";
