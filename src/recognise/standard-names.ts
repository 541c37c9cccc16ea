/**
 * The defined names of a standard workbook. ASCII, because HyperFormula takes no others and WPS, LibreOffice and
 * Excel 2010 all keep them; an underscore always, so that none can be read as a cell (PAID1).
 *
 * "original-budget" → fact_original_budget; "budget-rationality/2" → fact_budget_rationality__2.
 */
import type { Framework } from "../frameworks/framework";
import { FACT_UNITS, isNumericFact, type FactId, type NumericFactId } from "../facts/facts";
import { inMoney, type MoneyUnit } from "../facts/units";
import { READING_NAMES, RULE_READINGS, type RuleReading } from "../rules/quarterly/readings";
import { parseAddress } from "../workbook/address";
import type { Workbook } from "../workbook/model";
import { cellAt } from "../workbook/sheet";
import { asRatio, readFigure, withFigure } from "./figure";
import type { Figure, Table } from "./types";

const FACT = "fact_";
const TABLE = "input_";

export const FRAMEWORK_NAME = "framework_id";
/** A text: what our project forms are scored by. */
export const FORM_NAME = "form_id";
export const DEPARTMENT_NAME = "department_name";
export const YEAR_NAME = "evaluated_year";
/** Which budget the execution is measured against, and how the year's part is read. */
export const BASIS_NAME = "execution_basis";
export const READING_NAME = "execution_reading";
export const TOTAL_NAME = "score_total";
export const GRADE_NAME = "score_grade";

const plain = (id: string) => id.replace(/-/g, "_").replace(/\//g, "__");

export const factName = (id: FactId): string => FACT + plain(id);
export const scoreName = (indicator: string): string => `score_of_${plain(indicator)}`;
export const tableName = (table: string): string => TABLE + plain(table);

/** The figure that a defined name stands for; null for all other names. */
export function factOfName(name: string): NumericFactId | null {
  const lower = name.toLowerCase();
  if (!lower.startsWith(FACT)) return null;
  const id = lower.slice(FACT.length).replace(/_/g, "-");
  return isNumericFact(id) ? id : null;
}

/** What the score sheet that we made says it was made from; null in every other workbook. */
export function statedFramework(
  workbook: Workbook,
  frameworks: readonly Framework[],
): { readonly framework: Framework; readonly sheet: string } | null {
  const id = namedCell(workbook, FRAMEWORK_NAME)?.value;
  const sheet = ownScoreSheet(workbook);
  const framework = typeof id === "string" ? frameworks.find((each) => each.id === id.trim()) : undefined;
  return framework && sheet !== null ? { framework, sheet } : null;
}

/** The reading of 预算执行率 that was chosen in the workbook that we made, unless it is the usual one. */
export function statedReading(workbook: Workbook): RuleReading | undefined {
  const said = namedCell(workbook, READING_NAME)?.value;
  return RULE_READINGS.slice(1).find((reading) => READING_NAMES[reading] === said);
}

/** The score sheet that is ours: the one with our total. */
export const ownScoreSheet = (workbook: Workbook): string | null =>
  namedCell(workbook, TOTAL_NAME)?.sheet.name ?? null;

/** What the project forms that we made say that they are scored by. */
export function statedForm<T extends { readonly id: string }>(
  { definedNames }: Workbook,
  forms: readonly T[],
): T | undefined {
  const said = definedNames.find(({ name }) => name.toLowerCase() === FORM_NAME)?.refersTo;
  return forms.find(({ id }) => said === `"${id}"`);
}

/** A cell or a block is all that our names ever stand for: no need of the whole language of references. */
export function placeOfName(refersTo: string): { readonly sheet: string; readonly place: string } | null {
  const [, quoted, bare, place] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo) ?? [];
  const sheet = bare ?? quoted?.replace(/''/g, "'");
  return sheet === undefined || place === undefined ? null : { sheet, place };
}

/** The sheets that hold the input tables. */
export function inputTableSheets({ definedNames }: Workbook): ReadonlySet<string> {
  return new Set(
    definedNames
      .filter(({ name }) => name.toLowerCase().startsWith(TABLE))
      .flatMap(({ refersTo }) => placeOfName(refersTo)?.sheet ?? []),
  );
}

/** The one cell that a defined name stands for; null for names that are not there or mean more than a cell. */
export function namedCell(workbook: Workbook, name: string) {
  const refersTo = workbook.definedNames.find((each) => each.name.toLowerCase() === name)?.refersTo;
  const named = placeOfName(refersTo ?? "");
  const at = parseAddress(named?.place ?? "");
  const sheet = workbook.sheets.find(({ name: own }) => own === named?.sheet);
  if (!sheet || !at) return null;
  const { value = null, formula } = cellAt(sheet, at.row, at.col) ?? {};
  return { sheet, ...at, value, formula };
}

/** A figure whose cell has the name of a fact. */
export interface NamedFigure {
  readonly fact: NumericFactId;
  readonly figure: Figure;
  readonly label: string;
}

/** The figures of the cells that are named for facts, with the units that their tables give them. */
export function namedFigures(workbook: Workbook, tables: readonly Table[]): NamedFigure[] {
  return workbook.definedNames.flatMap(({ name }) => {
    const fact = factOfName(name);
    const cell = fact && namedCell(workbook, name.toLowerCase());
    if (!fact || !cell) return [];
    const { sheet, row, col } = cell;
    const [found] = tables.flatMap((table) =>
      table.sheet === sheet.name
        ? table.rows.flatMap((line) => (line.row === row ? [{ line, money: table.unit }] : []))
        : [],
    );
    const figure = found?.line.figures.get(col) ?? readFigure(sheet.name, cellAt(sheet, row, col));
    return figure
      ? [{ fact, figure: inUnitOf(fact, figure, found?.money ?? null), label: found?.line.label ?? name }]
      : [];
  });
}

/** The name says what the figure is, whatever its label made of it. */
function inUnitOf(fact: NumericFactId, figure: Figure, money: MoneyUnit | null): Figure {
  const unit = FACT_UNITS[fact];
  if (unit === "ratio") return asRatio(figure, false);
  if (unit === "count") return withFigure(figure, { unit: { kind: "count", name: "" } });
  // "计算支出进度的年度预算数", 0.85 in 亿元: small enough to look like the progress that the label speaks of.
  const isTaken = figure.unit?.kind === "ratio";
  return isTaken ? withFigure(figure, { unit: money && inMoney(money) }) : figure;
}
