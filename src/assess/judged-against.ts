/** Judgements that cost points: with the other answer the rule could give more. */
import { max, ZERO, type Decimal } from "../decimal";
import type { DisclosureGrade, FactId, FactValue } from "../facts/facts";
import { answerText } from "../facts/words";
import type { Attainable, FactSpec } from "../rules/scoring";
import type { CellRef } from "../workbook/model";
import type { AssessedRow } from "./assess";

export interface AgainstJudgement {
  readonly spec: FactSpec;
  /** As it is written in the sheet: 否, 有瑕疵. */
  readonly said: string;
  /** null where the user supplied it. */
  readonly ref: CellRef | null;
}

function most(attainable: Attainable): Decimal {
  return attainable.kind === "range" ? attainable.to : attainable.points.reduce((a, b) => max(a, b), ZERO);
}

/** What the answer would have to be to cost nothing; null for one that speaks against nothing. */
function better({ unit, optional }: FactSpec, value: boolean | DisclosureGrade): FactValue | null {
  if (unit === "grade") return value === "compliant" ? null : "compliant";
  // Optional judgements are circumstances; one that does not hold costs nothing.
  return value === (optional === true) ? !value : null;
}

export function judgedAgainst({ scored, book: { facts, answers } }: AssessedRow): AgainstJudgement[] {
  if (!scored) return [];
  const { rule, outcome } = scored;
  return rule.facts.flatMap((spec): AgainstJudgement[] => {
    const value = facts.get(spec.id);
    if (value === undefined || typeof value === "object") return [];
    const instead = better(spec, value);
    if (instead === null) return [];
    const other = rule.score(new Map<FactId, FactValue>(facts).set(spec.id, instead));
    const costs = most(other.attainable).gt(most(outcome.attainable));
    return costs ? [{ spec, said: answerText(value), ref: answers.get(spec.id) ?? null }] : [];
  });
}
