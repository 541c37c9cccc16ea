/** Formulas that could stand in place of a number: for a score our function or the rule as a native formula, for a total the sum. */
import { scoreCall } from "../../src/functions/score-call";
import { capsOf, scaledAway } from "../../src/assess/allowed-total";
import type { AssessedRow, AssessedSheet } from "../../src/assess/assess";
import { cappedFormula, scaledFormula } from "../../src/forms/native-total";
import { asPoints } from "../../src/rules/native";
import type { FactBook } from "../../src/recognise/types";
import { figure, type FactId } from "../../src/facts/facts";
import type { Rule } from "../../src/rules/rule-kind";
import { refAddress, type CellRef } from "../../src/workbook/model";
import { cellText, rangeOf } from "./cell-ranges";
import type { ProposalOption } from "./pane-report";
import type { FindFormulas } from "./proposals";

/** The cell that holds a fact as a number; null where the value was converted, computed or typed as text. */
function cellOf(fact: FactId, book: FactBook): CellRef | null {
  const used = figure(book.facts, fact);
  const source = book.sources.get(fact)?.find(({ value }) => used?.eq(value));
  const plain = source?.figure.typed === "number" && source.value.eq(source.figure.value);
  return source && plain ? source.figure.ref : null;
}

const option = (form: "custom" | "native", formula: string | null): ProposalOption[] =>
  formula === null ? [] : [{ form, content: { formula }, shown: `=${formula}` }];

/** Our function where one applies exactly this rule, and the rule as a native formula. */
function scoreOptions({ row, book }: AssessedRow, rule: Rule, home: string): ProposalOption[] {
  const cell = (fact: FactId) => {
    const ref = cellOf(fact, book);
    return ref && cellText(ref, home);
  };
  const range = (facts: readonly FactId[]) => {
    const refs = facts.map((fact) => cellOf(fact, book));
    return refs.every((ref) => ref !== null) ? rangeOf(refs, home) : null;
  };
  const custom = row.id === null ? null : (scoreCall(row.id, rule)?.text({ cell, range }) ?? null);
  return [...option("custom", custom), ...option("native", rule.formula(cell))];
}

/**
 * The scores added up in the total's cell, scaled and capped as the form says; null where they stand in no unbroken row
 * or column, or where the amounts that a cap asks for are not in cells of the form.
 */
function totalFormula(assessed: AssessedSheet): string | null {
  const { sheet, indicators, funds } = assessed.sheet;
  const range = rangeOf(
    indicators.flatMap(({ score }) => score?.ref ?? []),
    sheet,
  );
  if (range === null) return null;
  const sum = `SUM(${[...(funds ? [refAddress(funds.score.ref)] : []), range].join(",")})`;
  const away = scaledAway(assessed).flatMap(({ row }) => (row.weight ? refAddress(row.weight.ref) : []));
  const caps = capsOf(assessed.sheet);
  if (away.length === 0 && caps.length === 0) return sum;
  const points = asPoints(away.length === 0 ? sum : scaledFormula(sum, `SUM(${away.join(",")})`));
  if (caps.length === 0) return points;
  const [executed, budget] = [funds?.executed, funds?.budget].map(
    (cell) => cell?.figure && refAddress(cell.ref),
  );
  return executed && budget ? cappedFormula(points, caps, { executed, budget }) : null;
}

export const formulaOptions: FindFormulas = {
  score: scoreOptions,
  total: (sheet) => option("native", totalFormula(sheet)),
};
