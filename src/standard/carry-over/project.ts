/**
 * New project forms from those of another workbook, a sheet each: amounts in the new unit, targets taken apart into sign,
 * value and unit. Scores follow from them; where they come to others, or something has no place, that is said.
 */
import { assess, type AssessedSheet } from "../../assess/assess";
import { labelOf } from "../../assess/form";
import type { Decimal } from "../../decimal";
import { plain } from "../../facts/format";
import type { ProjectForm } from "../../forms/project-form";
import { projectWorkbookWords as form } from "../../messages/chinese-only/project-workbook";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { readFigure } from "../../recognise/figure";
import { projectTexts } from "../../recognise/project-texts";
import type { Recognition } from "../../recognise/recognition";
import type { Figure, NumberCell } from "../../recognise/types";
import { refAddress, type CellRef, type Sheet } from "../../workbook/model";
import type { SheetPlan } from "../../workbook/plan";
import { eachCell, valueAt } from "../../workbook/sheet";
import { numberIn } from "../expression";
import type { CarriedLine, Filled } from "../filling";
import type { StandardOptions } from "../form";
import { COLUMN } from "../project/layout";
import { projectWorkbook } from "../project/project-workbook";
import { openLinesOf, type CarriedOver } from "./carried-over";
import { cellKey } from "./origin";
import { formFilling, type CarriedForm } from "./project-form";
import { behindLine, type Verdicts } from "./verdicts";

export function carryOverProjects(
  recognition: Recognition,
  project: ProjectForm,
  options: StandardOptions,
): CarriedOver {
  const { year } = recognition;
  const withFigures = year === null || year === options.year;
  const sources = assess(recognition).filter(({ sheet }) => sheet.project !== null);
  const forms = sources.map((source): CarriedForm => {
    const units = { from: source.sheet.funds?.unit ?? source.book.moneyUnit, to: options.unit };
    return formFilling(source, projectTexts(source.sheet, recognition), { project, units, withFigures });
  });
  const fillings = forms.length > 0 ? forms.map(({ filling }) => filling) : [{}];
  const missing = forms.flatMap((each) => each.missing);
  const conflicts = forms.flatMap((each) => each.conflicts);
  const made = projectWorkbook(project, options, fillings);
  const left = withFigures
    ? leftBehind(recognition, sources, forms, made.sheets)
    : [{ subject: words.carry.otherYearSubject, text: words.carry.otherYear(year, options.year) }];
  const open = openLinesOf({ missing, conflicts, left });
  return {
    plan: projectWorkbook(project, options, fillings, open),
    filled: filledIn(fillings).flatMap(({ source, note = "" }) =>
      source ? [{ subject: `${source.sheet} ${refAddress(source)}`, text: note }] : [],
    ),
    missing,
    conflicts,
    left,
  };
}

const isFilled = (value: object): value is Filled => "value" in value;

/** Every value of a filling, wherever it stands. */
function filledIn(filling: unknown): Filled[] {
  if (typeof filling !== "object" || filling === null) return [];
  if (isFilled(filling)) return [filling];
  return Object.values(filling).flatMap(filledIn);
}

/** Every figure of the other workbook's forms that is not in the new ones; other sheets are named once each. */
function leftBehind(
  { workbook, scoreSheets }: Recognition,
  sources: readonly AssessedSheet[],
  forms: readonly CarriedForm[],
  made: readonly SheetPlan[],
): CarriedLine[] {
  const held = new Set(
    filledIn(forms.map(({ filling }) => filling)).flatMap(({ source }) => (source ? [cellKey(source)] : [])),
  );
  const verdicts: Verdicts = new Map();
  sources.forEach((source, i) => judge(verdicts, source, forms[i]!, made[i]!.sheet));
  const formSheets = new Set(sources.map(({ sheet }) => sheet.sheet));
  const isSerial = ({ sheet, row, col }: CellRef) =>
    scoreSheets.some(
      (each) =>
        each.sheet === sheet &&
        each.columns.serial === col &&
        each.range.top <= row &&
        row <= each.range.bottom,
    );
  return workbook.sheets.flatMap((sheet): CarriedLine[] => {
    const figures = [...eachCell(sheet)].flatMap((cell) => readFigure(sheet.name, cell) ?? []);
    if (!formSheets.has(sheet.name))
      return figures.length > 0 ? [{ subject: sheet.name, text: words.carry.notProject }] : [];
    return figures.flatMap((figure): CarriedLine[] => {
      const isThere = held.has(cellKey(figure.ref)) || isSerial(figure.ref);
      return isThere ? [] : behindLine(figure, verdicts);
    });
  });
}

function judge(
  verdicts: Verdicts,
  { sheet, funds }: AssessedSheet,
  { computed }: CarriedForm,
  made: Sheet,
): void {
  const { why } = words.carry;
  const label = labelOf(sheet);
  const scored = (cell: NumberCell | null, name: string, points: Decimal | null) => {
    if (cell?.figure) compare(cell.figure, name, points);
  };
  const compare = (printed: Figure, name: string, points: Decimal | null) => {
    const isSame = points !== null && printed.value.eq(points);
    const said = { subject: `${label} ${name}`, why: why.score(points && plain(points)) };
    verdicts.set(cellKey(printed.ref), isSame ? null : said);
  };
  for (const { printed, name, points } of computed) compare(printed, name, points);
  if (funds) scored(sheet.funds!.score, funds.name, scoreBeside(made, form.total));
  scored(sheet.total, form.sum, scoreBeside(made, form.sum));
  // What formulas make up anew: weights added up, rates, totals of sources.
  const { funds: block } = sheet;
  const derived = [
    ...sheet.totalWeights,
    ...sheet.subtotals.flatMap(({ weight, score }) => [weight, score]),
    ...[...sheet.dimensions, ...sheet.groups].map(({ weight }) => weight),
    ...(block ? [block.weight, block.rate, block.original, block.budget, block.executed] : []),
  ];
  for (const cell of derived) if (cell) verdicts.set(cellKey(cell.ref), null);
  for (const part of block?.parts ?? [])
    if (block?.rate) verdicts.set(cellKey({ ...block.rate.ref, row: part.name.ref.row }), null);
}

/** The points in the row with this label. */
function scoreBeside(made: Sheet, label: string): Decimal | null {
  const at = [...eachCell(made)].find(({ col, value }) => col < COLUMN.name && value === label);
  return at ? numberIn(valueAt(made, at.row, COLUMN.score)) : null;
}
