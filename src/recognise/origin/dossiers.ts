/**
 * A workbook's tables and score sheets, sorted by the department and the year that they are about: a dossier each.
 * Rules take their facts from their own dossier only; where it stays open whose a table is, no rule rests on it.
 */
import type { Workbook } from "../../workbook/model";
import type { ScoreSheet } from "../score-sheet/types";
import type { Table, TargetTable } from "../types";
import type { Owners } from "./owners";
import type { Years } from "./years";

export interface Origin {
  readonly owner: string | null;
  readonly year: number | null;
  readonly isHidden: boolean;
}

/** What is about one department and year. */
export interface Sorted {
  readonly owner: string | null;
  readonly year: number | null;
  readonly scoreSheets: readonly ScoreSheet[];
  readonly tables: readonly Table[];
  readonly targets: readonly TargetTable[];
  /** On hidden sheets: asked only for what the visible ones lack. */
  readonly hiddenTables: readonly Table[];
}

interface Draft {
  readonly owner: string | null;
  readonly year: number | null;
  readonly scoreSheets: ScoreSheet[];
  readonly tables: Table[];
  readonly targets: TargetTable[];
  readonly hiddenTables: Table[];
}

interface Given {
  readonly workbook: Workbook;
  readonly owners: Owners;
  readonly years: Years;
  readonly scoreSheets: readonly ScoreSheet[];
  readonly tables: readonly Table[];
  readonly targets: readonly TargetTable[];
}

export function sortByOrigin({ workbook, owners, years, scoreSheets, tables, targets }: Given): Sorted[] {
  const hidden = new Set(
    workbook.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name),
  );
  const several = owners.all.length > 1;
  const originOf = (sheet: string, row: number, title: string | null): Origin => ({
    owner: several ? owners.at(sheet, row) : null,
    year: years.of(sheet, row, title),
    isHidden: hidden.has(sheet),
  });

  const drafts: Draft[] = [];
  const open = (owner: string | null, year: number | null): Draft => {
    const found = drafts.find((each) => each.owner === owner && each.year === year);
    if (found) return found;
    const made: Draft = { owner, year, scoreSheets: [], tables: [], targets: [], hiddenTables: [] };
    drafts.push(made);
    return made;
  };
  for (const sheet of scoreSheets) {
    const { owner, year } = originOf(sheet.sheet, sheet.range.top, sheet.title?.text ?? null);
    open(owner, year ?? years.evaluated).scoreSheets.push(sheet);
  }
  const own = [...drafts];

  /** The one dossier that the place may belong to; its own dossier where that is another year's or nobody's. */
  const dossierOf = (sheet: string, { owner, year }: Origin): Draft => {
    const fitting = own.filter(
      (each) =>
        (owner === null || each.owner === null || each.owner === owner) &&
        (year === null || each.year === year),
    );
    if (fitting.length === 1) return fitting[0]!;
    const onSheet = fitting.filter((each) => each.scoreSheets.some((score) => score.sheet === sheet));
    if (onSheet.length === 1) return onSheet[0]!;
    // A table that names no year is the latest year's.
    const latest = Math.max(...fitting.map((each) => each.year ?? -Infinity));
    const ofLatest = fitting.filter((each) => (each.year ?? -Infinity) === latest);
    return ofLatest.length === 1 ? ofLatest[0]! : open(owner, year);
  };
  for (const table of tables) {
    const origin = originOf(table.sheet, table.range.top, table.title);
    const dossier = dossierOf(table.sheet, origin);
    (origin.isHidden ? dossier.hiddenTables : dossier.tables).push(table);
  }
  for (const target of targets) {
    const origin = originOf(target.sheet, target.rows[0]?.row ?? 0, null);
    if (!origin.isHidden) dossierOf(target.sheet, origin).targets.push(target);
  }
  return drafts;
}
