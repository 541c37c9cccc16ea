/**
 * Recognition, one pipeline: cells → tables → labelled quantities → relations and facts; and, beside it,
 * cells → score sheets and target tables. It only reads: nothing here judges what it finds.
 */
import type { MoneyUnit } from "../facts/units";
import { publishedProjectForms } from "../forms/published";
import { inReading } from "../frameworks/in-reading";
import { isProjectForm, type ProjectForm } from "../forms/project-form";
import type { Framework } from "../frameworks/framework";
import type { Range } from "../workbook/address";
import { perObject } from "../memo";
import { PAPER_NAME } from "../workbook/mark-style";
import type { Workbook } from "../workbook/model";
import { collectFacts } from "./facts";
import { findDeviations } from "./deviations";
import { fundsSums, withFunds } from "./funds-facts";
import { Grid } from "./grid";
import { commonMoneyUnit, findQuantities, latestYear } from "./quantities";
import { findQuarterlySeries } from "./quarters";
import { findRatios } from "./ratio-relations";
import { findBlankForms, findScoreSheets } from "./score-sheet";
import { hasPointsOf, withFamily } from "./score-sheet/family";
import {
  chooseFramework,
  chosenFramework,
  fitsFramework,
  knownNames,
  placeInFramework,
} from "./score-sheet/framework";
import { withInputs } from "./standard-inputs";
import { namedFigures, ownScoreSheet, statedForm, statedFramework, statedReading } from "./standard-names";
import { findParts, findSums } from "./sums/sum-relations";
import { findTables } from "./tables";
import { findTargets } from "./targets";
import type { Dossier, Recognition } from "./recognition";
import { underItsHeader } from "./score-sheet/header";
import type { RawScoreSheet, ScoreSheet } from "./score-sheet/types";
import type { FactBook, Quantity, Table, TargetTable, TextCell } from "./types";
import { sortByOrigin, type Sorted } from "./origin/dossiers";
import { findOwners } from "./origin/owners";
import { asWritten } from "../text";
import { valueAt } from "../workbook/sheet";
import { departmentNames } from "./origin/department-names";
import { readYears } from "./origin/years";

/** A framework printed without scores may stand beside the filled-in sheet: only filled-in sheets are checked then. */
function filledIn(sheets: readonly RawScoreSheet[]): readonly RawScoreSheet[] {
  const withIndicators = sheets.filter((sheet) => sheet.indicators.length > 0);
  const scored = withIndicators.filter((sheet) => sheet.columns.score !== undefined);
  return scored.length > 0 ? scored : withIndicators;
}

/** Before the first chapter of a report without chapters stands all of it. */
const COVER_LINES = 10;

const NOTHING: Sorted = {
  owner: null,
  year: null,
  scoreSheets: [],
  tables: [],
  targets: [],
  hiddenTables: [],
};

/** An old sheet that somebody has hidden is not the one that is evaluated. */
function visibleFirst(sheets: readonly RawScoreSheet[], workbook: Workbook): readonly RawScoreSheet[] {
  const hidden = new Set(
    workbook.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name),
  );
  const visible = sheets.filter(({ sheet }) => !hidden.has(sheet));
  return visible.length > 0 ? visible : sheets;
}

/** Of the sheets those that a choice is meant for: the ones that it fits; where it fits none, all of them. */
function meantFor<T>(sheets: readonly T[], fits: (sheet: T) => boolean): ReadonlySet<T> {
  const fitting = sheets.filter(fits);
  return new Set(fitting.length > 0 ? fitting : sheets);
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
  /**
   * Use this one, a department's framework or what project forms are scored by, on the sheets that it fits; on all where
   * it fits none of them.
   */
  readonly framework?: Framework | ProjectForm;
  /** The forms that project forms are told by; the published ones where none are given. */
  readonly projectForms?: readonly ProjectForm[];
}

/** Facts that only hidden sheets supply, after those of the visible ones. */
function withHidden(
  book: FactBook,
  hidden: FactBook,
): { readonly book: FactBook; readonly used: readonly string[] } {
  const missing = [...hidden.sources].filter(([fact]) => !book.sources.has(fact));
  return {
    book: {
      ...book,
      sources: new Map([...book.sources, ...missing]),
      facts: new Map([...hidden.facts, ...book.facts]),
    },
    used: missing.flatMap(([, [first]]) => first?.figure.ref.sheet ?? []),
  };
}

function makeDossier(
  sorted: Sorted,
  workbook: Workbook,
  unit: MoneyUnit,
): { dossier: Dossier; used: readonly string[] } {
  const { tables, targets, hiddenTables } = sorted;
  const quantities = findQuantities(tables, unit);
  const year = sorted.year ?? latestYear(quantities);
  const [{ funds = null } = {}, ...otherSheets] = sorted.scoreSheets;
  const own = new Set(sorted.scoreSheets.flatMap((each) => each.framework?.framework.facts ?? []));
  const factsOf = (
    tables: readonly Table[],
    quantities: readonly Quantity[],
    targets: readonly TargetTable[],
  ) =>
    collectFacts(
      tables,
      quantities,
      findQuarterlySeries(tables),
      targets,
      namedFigures(workbook, tables),
      year,
      [...own],
    );
  const visible = factsOf(tables, quantities, targets);
  const { book, used } =
    hiddenTables.length === 0
      ? { book: visible, used: [] }
      : withHidden(visible, factsOf(hiddenTables, findQuantities(hiddenTables, unit), []));
  return {
    dossier: {
      scoreSheets: sorted.scoreSheets,
      tables,
      targets,
      quantities,
      ratios: [...findRatios(tables, quantities, year), ...findDeviations(sorted.scoreSheets)],
      sums: [
        ...findSums(tables),
        ...sorted.scoreSheets.flatMap(({ funds }) => (funds ? fundsSums(funds) : [])),
      ],
      parts: findParts(tables, year),
      book: withInputs(funds && otherSheets.length === 0 ? withFunds(book, funds) : book, workbook, sorted),
      year: sorted.year,
      owner: sorted.owner,
    },
    used,
  };
}

const views = perObject((recognition: Recognition) =>
  perObject((dossier: Dossier): Recognition => ({ ...recognition, ...dossier })),
);

/**
 * The workbook as the rules of this sheet may see it: its own department's and year's tables and facts. For the same
 * dossier the same object, by which what several checks ask of it is kept.
 */
export const inDossier = (recognition: Recognition, dossier: Dossier): Recognition =>
  views(recognition)(dossier);

export function dossierOf(recognition: Recognition, sheet: ScoreSheet): Recognition {
  const dossier = recognition.dossiers.find(({ scoreSheets }) => scoreSheets.includes(sheet));
  return dossier ? inDossier(recognition, dossier) : recognition;
}

/** What a Word report says on its cover: whose it is, of which year. */
function coverOf({ prose }: Workbook): string[] {
  const before = prose?.paragraphs.filter(({ chapter }) => chapter === null) ?? [];
  return before.slice(0, COVER_LINES).map(({ text }) => text);
}

/** With the brackets that the workbook writes: papers print the name. */
function firstDepartment(workbook: Workbook): TextCell | undefined {
  const [named] = departmentNames(workbook);
  const sheet = workbook.sheets.find(({ name }) => name === named?.ref.sheet);
  if (!named || !sheet) return undefined;
  const { ref, name } = named;
  return { ref, text: asWritten(name, String(valueAt(sheet, ref.row, ref.col) ?? "")) };
}

export function recognise(whole: Workbook, options: RecogniseOptions): Recognition {
  const { frameworks, framework: chosen, projectForms = publishedProjectForms() } = options;
  const framework = chosen && !isProjectForm(chosen) ? chosen : undefined;
  const workbook = withoutPapers(whole);
  const form = chosen && isProjectForm(chosen) ? chosen : statedForm(workbook, projectForms);
  const grids = workbook.sheets.map((sheet) => new Grid(sheet));
  const known = knownNames(framework ? [framework] : frameworks);
  const all = filledIn(grids.flatMap((grid) => findScoreSheets(grid, known)));
  const raw = visibleFirst(all, workbook);
  const cover = coverOf(workbook);
  const years = readYears(grids, workbook.date1904, raw, cover);
  const owners = findOwners(workbook, new Set(raw.map(({ sheet }) => sheet)));

  const department = firstDepartment(workbook);
  const said = [
    department?.text,
    ...raw.map(({ title }) => title?.text),
    ...grids.map(({ name }) => name),
    ...cover,
  ].join(" ");
  // A sheet of ours says what it was made from; two years' frameworks may differ in nothing that a sheet shows.
  const stated = statedFramework(workbook, frameworks);
  const reading = statedReading(workbook);
  const ownSheet = ownScoreSheet(workbook);
  const ofFramework = framework && meantFor(raw, (sheet) => fitsFramework(sheet, framework));
  const ofForm = form && meantFor(raw, (sheet) => hasPointsOf(form, sheet));
  const found = grids.map((grid) => ({ grid, targets: findTargets(grid) }));
  const targets = found.flatMap((each) => each.targets.map(({ table }) => table));
  const scoreSheets = raw.map((sheet) => {
    const meant = ofFramework?.has(sheet)
      ? framework
      : stated?.sheet === sheet.sheet
        ? stated.framework
        : null;
    const given = meant && reading && ownSheet === sheet.sheet ? inReading(meant, reading) : meant;
    const year = years.of(sheet.sheet, sheet.range.top, sheet.title?.text ?? null) ?? years.evaluated;
    const context = { year, said };
    const placed = placeInFramework(
      sheet,
      given ? chosenFramework(sheet, given, context) : chooseFramework(sheet, frameworks, context),
    );
    return withFamily(placed, targets, form && ofForm?.has(sheet) ? [form] : projectForms, said);
  });

  const tables = found.flatMap(({ grid, targets: inSheet }) => {
    const taken: Range[] = [
      ...all.filter(({ sheet }) => sheet === grid.name).map((sheet) => underItsHeader(grid, sheet)),
      ...inSheet.map(({ range }) => range),
    ];
    return findTables(grid, taken);
  });
  const sorted = sortByOrigin({ workbook, owners, years, scoreSheets, tables, targets });
  const unit = commonMoneyUnit(tables);
  const made = (sorted.length > 0 ? sorted : [NOTHING]).map((each) => makeDossier(each, workbook, unit));
  const dossiers = made.map(({ dossier }) => dossier);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));

  return {
    ...dossiers[0]!,
    workbook,
    whole,
    dossiers,
    scoreSheets,
    tables: dossiers.flatMap((each) => each.tables),
    targets: dossiers.flatMap((each) => each.targets),
    quantities: dossiers.flatMap((each) => each.quantities),
    ratios: dossiers.flatMap((each) => each.ratios),
    sums: dossiers.flatMap((each) => each.sums),
    parts: dossiers.flatMap((each) => each.parts),
    year: years.evaluated,
    years: years.mentions,
    department: department ?? null,
    departments: owners.all,
    hiddenSheetsUsed: [...new Set(made.flatMap(({ used }) => used))],
    hiddenScoreSheets: [...new Set(all.filter((sheet) => !raw.includes(sheet)).map(({ sheet }) => sheet))],
    blankForms: raw.length > 0 ? [] : grids.flatMap((grid) => findBlankForms(grid, known)),
    sheet(name) {
      const sheet = sheets.get(name);
      if (!sheet) throw new RangeError(`no sheet named ${name}`);
      return sheet;
    },
  };
}
