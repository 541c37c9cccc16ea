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
  /** The rows that are a project form's alone; null for a dossier that takes whatever is of its owner and year. */
  readonly extent: Extent | null;
  readonly owner: string | null;
  readonly year: number | null;
  readonly scoreSheets: ScoreSheet[];
  readonly tables: Table[];
  readonly targets: TargetTable[];
  readonly hiddenTables: Table[];
}

/** Of a sheet, from below the form above to the end of this one: title, funds, targets, indicators. */
interface Extent {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

/** Where several forms are in a workbook, each with funds and targets of its own, nothing is shared among them. */
function extentOf(sheet: ScoreSheet, all: readonly ScoreSheet[]): Extent | null {
  if (!sheet.project || all.length < 2) return null;
  const above = all.filter((each) => each.sheet === sheet.sheet && each.range.bottom < sheet.range.top);
  const top = Math.max(-1, ...above.map(({ range }) => range.bottom)) + 1;
  return { sheet: sheet.sheet, top, bottom: sheet.range.bottom };
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
    const found = drafts.find((each) => !each.extent && each.owner === owner && each.year === year);
    if (found) return found;
    return add(owner, year, null);
  };
  const add = (owner: string | null, year: number | null, extent: Extent | null): Draft => {
    const made: Draft = { extent, owner, year, scoreSheets: [], tables: [], targets: [], hiddenTables: [] };
    drafts.push(made);
    return made;
  };
  for (const sheet of scoreSheets) {
    const { owner, year } = originOf(sheet.sheet, sheet.range.top, sheet.title?.text ?? null);
    const extent = extentOf(sheet, scoreSheets);
    const draft = extent ? add(owner, year ?? years.evaluated, extent) : open(owner, year ?? years.evaluated);
    draft.scoreSheets.push(sheet);
  }
  const own = drafts.filter(({ extent }) => !extent);
  const within = (sheet: string, row: number) =>
    drafts.find(({ extent }) => extent?.sheet === sheet && row >= extent.top && row <= extent.bottom);

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
    const dossier = within(table.sheet, table.range.top) ?? dossierOf(table.sheet, origin);
    (origin.isHidden ? dossier.hiddenTables : dossier.tables).push(table);
  }
  for (const target of targets) {
    const first = target.rows[0]?.row ?? 0;
    const origin = originOf(target.sheet, first, null);
    const dossier = within(target.sheet, first) ?? dossierOf(target.sheet, origin);
    if (!origin.isHidden) dossier.targets.push(target);
  }
  return drafts;
}
