/**
 * Recognition, one pipeline: cells → tables → labelled quantities → relations and facts; and, beside it,
 * cells → score sheets and target tables. It only reads: nothing here judges what it finds.
 */
import type { Framework } from "../frameworks/framework";
import type { Range } from "../workbook/address";
import { PAPER_NAME } from "../workbook/mark-style";
import type { Workbook } from "../workbook/model";
import { collectFacts } from "./facts";
import { Grid } from "./grid";
import { commonMoneyUnit, findQuantities } from "./quantities";
import { findQuarterlySeries } from "./quarters";
import { findRatios } from "./ratio-relations";
import { findScoreSheets } from "./score-sheet";
import { chooseFramework, fitFramework, knownNames, placeInFramework } from "./score-sheet/framework";
import { namedFigures, statedFramework } from "./standard-names";
import { findParts, findSums } from "./sum-relations";
import { findTables } from "./tables";
import { findTargets } from "./targets";
import type { RawScoreSheet, Recognition } from "./types";
import { evaluatedYear, findDepartment, findYears } from "./years";

/** A framework printed without scores may stand beside the filled-in sheet: only filled-in sheets are checked then. */
function filledIn(sheets: readonly RawScoreSheet[]): readonly RawScoreSheet[] {
  const withIndicators = sheets.filter((sheet) => sheet.indicators.length > 0);
  const scored = withIndicators.filter((sheet) => sheet.columns.score !== undefined);
  return scored.length > 0 ? scored : withIndicators;
}

/** A list of deductions names weights and scores too: what we made from a score sheet is never read as another. */
function withoutPapers(whole: Workbook): Workbook {
  const papers = whole.definedNames.flatMap(({ name, sheet }) => (name === PAPER_NAME ? [sheet] : []));
  return papers.length === 0
    ? whole
    : { ...whole, sheets: whole.sheets.filter(({ name }) => !papers.includes(name)) };
}

export interface RecogniseOptions {
  /** The frameworks to recognise score sheets by. */
  readonly frameworks: readonly Framework[];
  /** Use this one, however well it fits. */
  readonly framework?: Framework;
}

export function recognise(whole: Workbook, { frameworks, framework }: RecogniseOptions): Recognition {
  const workbook = withoutPapers(whole);
  const grids = workbook.sheets.map((sheet) => new Grid(sheet));
  const years = findYears(grids, workbook.date1904);
  const year = evaluatedYear(years);

  const known = knownNames(framework ? [framework] : frameworks);
  const raw = filledIn(grids.flatMap((grid) => findScoreSheets(grid, known)));
  const department = findDepartment(grids);
  const said = [
    department?.text,
    ...raw.map(({ title }) => title?.text),
    ...grids.map(({ name }) => name),
  ].join(" ");
  // A sheet of ours says what it was made from; two years' frameworks may differ in nothing that a sheet shows.
  const stated = statedFramework(workbook, frameworks);
  const scoreSheets = raw.map((sheet) => {
    const given = framework ?? (stated?.sheet === sheet.sheet ? stated.framework : null);
    const context = { year, said };
    return placeInFramework(
      sheet,
      given ? fitFramework(sheet, given, context) : chooseFramework(sheet, frameworks, context),
    );
  });

  const found = grids.map((grid) => ({ grid, targets: findTargets(grid) }));
  const targets = found.flatMap((each) => each.targets.map(({ table }) => table));
  const tables = found.flatMap(({ grid, targets: inSheet }) => {
    const taken: Range[] = [
      ...raw.filter(({ sheet }) => sheet === grid.name).map(({ range }) => range),
      ...inSheet.map(({ range }) => range),
    ];
    return findTables(grid, taken);
  });
  const quantities = findQuantities(tables, commonMoneyUnit(tables));
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));

  return {
    workbook,
    scoreSheets,
    tables,
    targets,
    quantities,
    ratios: findRatios(tables, quantities),
    sums: findSums(tables),
    parts: findParts(tables),
    book: collectFacts(
      tables,
      quantities,
      findQuarterlySeries(tables),
      targets,
      namedFigures(workbook, tables),
    ),
    year,
    years,
    department,
    sheet(name) {
      const sheet = sheets.get(name);
      if (!sheet) throw new RangeError(`no sheet named ${name}`);
      return sheet;
    },
  };
}
