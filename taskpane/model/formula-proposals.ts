/** Formulas that could stand in a score's cell instead of a number: our function, or the rule as a native formula. */
import { scoreCall } from "../../src/functions/score-call";
import type { AssessedRow } from "../../src/assess/assess";
import type { FactBook } from "../../src/recognise/types";
import { figure, type FactId } from "../../src/facts/facts";
import type { Rule } from "../../src/rules/rule-kind";
import type { CellRef } from "../../src/workbook/model";
import { cellText, rangeOf } from "./cell-ranges";
import type { ProposalOption } from "./pane-report";

/** The cell that holds a fact as a number; null where the value was converted, computed or typed as text. */
function cellOf(fact: FactId, book: FactBook): CellRef | null {
  const used = figure(book.facts, fact);
  const source = book.sources.get(fact)?.find(({ value }) => used?.eq(value));
  const plain = source?.figure.typed === "number" && source.value.eq(source.figure.value);
  return source && plain ? source.figure.ref : null;
}

/** Our function where one applies exactly this rule, and the rule as a native formula. */
export function formulaOptions({ row, book }: AssessedRow, rule: Rule, home: string): ProposalOption[] {
  const cell = (fact: FactId) => {
    const ref = cellOf(fact, book);
    return ref && cellText(ref, home);
  };
  const range = (facts: readonly FactId[]) => {
    const refs = facts.map((fact) => cellOf(fact, book));
    return refs.every((ref) => ref !== null) ? rangeOf(refs, home) : null;
  };
  const custom = row.id === null ? null : (scoreCall(row.id, rule)?.text({ cell, range }) ?? null);
  const option = (form: "custom" | "native", formula: string | null): ProposalOption[] =>
    formula === null ? [] : [{ form, content: { formula }, shown: `=${formula}` }];
  return [...option("custom", custom), ...option("native", rule.formula(cell))];
}
