/**
 * The inputs of a standard workbook as its framework's rules ask for them: judgements and grades, figures that only the
 * framework names, and whatever input holds what it cannot. Figures of the common vocabulary are read with the tables.
 */
import { decimal } from "../decimal";
import { isNumericFact, type FactId, type FactUnit, type FactValue } from "../facts/facts";
import { wordKey, readGrade, readYesNo } from "../facts/words";
import { indicatorsOf, type Framework } from "../frameworks/framework";
import { isSane } from "../rules/params";
import type { FactSpec } from "../rules/scoring";
import { cellAt } from "../workbook/sheet";
import { isCellError, type CellRef, type CellValue, type Workbook } from "../workbook/model";
import { factName, inputTableSheets, namedCell, ownScoreSheet } from "./standard-names";
import type { ScoreSheet } from "./score-sheet/types";
import type { Column, FactBook, InvalidInput, Table } from "./types";
import type { Dossier } from "./recognition";

/** null for what the input cannot hold. A figure must be a number: the formulas of the workbook read no text. */
function readInput({ unit }: FactSpec, value: CellValue): FactValue | null {
  if (unit === "judgement") return readYesNo(value);
  if (unit === "grade") return readGrade(value);
  if (typeof value !== "number") return null;
  const figure = decimal(value);
  return isSane(figure, unit) ? figure : null;
}

/** The sheet whose total our own name stands at, among those given: the one that the inputs belong to. */
function ownSheet(workbook: Workbook, scoreSheets: readonly ScoreSheet[]): ScoreSheet | undefined {
  const own = ownScoreSheet(workbook);
  return scoreSheets.find(({ sheet }) => sheet === own);
}

function specsOf(framework: Framework): Iterable<FactSpec> {
  const specs = indicatorsOf(framework).flatMap(({ rule }) => rule.facts);
  return new Map(specs.map((spec) => [spec.id, spec])).values();
}

/** Columns of figures are known by what they measure; the others hold words. */
function unitOf({ measure, unit }: Column): FactUnit | null {
  if (measure === null || unit?.kind === "ratio") return null;
  return unit?.kind === "count" || measure === "authorised" || measure === "headcount" ? "count" : "money";
}

/** Words where the tables ask for amounts: the sums over them pass these rows by. */
function* invalidInTables(workbook: Workbook, tables: readonly Table[]): Generator<InvalidInput> {
  const inputs = inputTableSheets(workbook);
  for (const { sheet: name, columns, rows } of tables) {
    const sheet = inputs.has(name) && workbook.sheets.find((each) => each.name === name);
    if (!sheet) continue;
    for (const row of rows)
      for (const column of columns) {
        const unit = unitOf(column);
        const { value = null, formula } = cellAt(sheet, row.row, column.col) ?? {};
        if (!unit || formula !== undefined || typeof value !== "string" || wordKey(value) === "") continue;
        const ref: CellRef = { sheet: name, row: row.row, col: column.col };
        yield { spec: { id: null, unit, label: `${row.name} ${column.heading}` }, ref, said: value };
      }
  }
}

/** The book with what the inputs of the workbook say, where one of the score sheets is that of a standard workbook. */
export function withInputs(
  book: FactBook,
  workbook: Workbook,
  { scoreSheets, tables }: Pick<Dossier, "scoreSheets" | "tables">,
): FactBook {
  const framework = ownSheet(workbook, scoreSheets)?.framework?.framework;
  if (!framework) return book;
  const facts = new Map<FactId, FactValue>(book.facts);
  const answers = new Map<FactId, CellRef>();
  const invalid: InvalidInput[] = [];
  for (const spec of specsOf(framework)) {
    const cell = namedCell(workbook, factName(spec.id));
    // What a formula gives is no input, and an empty one says nothing.
    if (!cell || cell.formula !== undefined || cell.value === null || wordKey(cell.value) === "") continue;
    const ref: CellRef = { sheet: cell.sheet.name, row: cell.row, col: cell.col };
    const value = readInput(spec, cell.value);
    if (value === null)
      invalid.push({ spec, ref, said: isCellError(cell.value) ? cell.value.error : String(cell.value) });
    else if (!isNumericFact(spec.id)) {
      facts.set(spec.id, value);
      answers.set(spec.id, ref);
    }
  }
  invalid.push(...invalidInTables(workbook, tables));
  return { ...book, facts, answers, invalid };
}
