/** Facts that another workbook holds, as inputs of the new one: converted, with their origin and what contradicts them. */
import { findConflicts, type Conflict } from "../../checks/support/conflicts";
import { decimal } from "../../decimal";
import type { Framework } from "../../frameworks/framework";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import type { Recognition } from "../../recognise/recognition";
import type { FactSource, Figure, Quantity } from "../../recognise/types";
import {
  FACT_UNITS,
  isNumericFact,
  type FactId,
  type FactValue,
  type NumericFactId,
} from "../../facts/facts";
import { amountsOf } from "../../facts/table";
import type { CellRef } from "../../workbook/model";
import { askedFigures } from "../asked-facts";
import type { Filled } from "../filling";
import { isChosen } from "../homes";
import { carriedFrom, converted, noteOf, type Units } from "./origin";

export interface CarriedFact {
  readonly fact: NumericFactId;
  readonly source: FactSource;
  readonly filled: Filled<FactValue>;
  /** What says otherwise, in words. */
  readonly others: readonly string[];
  readonly otherCells: readonly CellRef[];
}

export const isMoney = (fact: NumericFactId): boolean => FACT_UNITS[fact] === "money";
const isSameCell = (a: Figure, b: Figure) =>
  a.ref.sheet === b.ref.sheet && a.ref.row === b.ref.row && a.ref.col === b.ref.col;

/** Quantities that mean the same as a source and are another number. */
function contradicting({ figure }: FactSource, conflicts: readonly Conflict[]): Quantity[] {
  return conflicts.flatMap(({ earlier, later }) => {
    if (isSameCell(earlier.figure, figure)) return [later];
    return isSameCell(later.figure, figure) ? [earlier] : [];
  });
}

/** The facts that the framework asks for and the workbook holds; a rate only where its amounts are not there. */
export function carriedFacts(framework: Framework, recognition: Recognition, units: Units): CarriedFact[] {
  const { book } = recognition;
  const conflicts = findConflicts(recognition);
  const isKnown = (id: FactId) => isNumericFact(id) && book.sources.has(id);
  return askedFigures(framework).flatMap(({ id }): CarriedFact[] => {
    if (!isNumericFact(id) || isChosen(id)) return [];
    const fact = id;
    const source = book.sources.get(fact)?.[0];
    if (!source) return [];
    const amounts = amountsOf(id);
    if (amounts.length > 0 && amounts.every(isKnown)) return [];
    const { figure, label } = source;
    const contradictions = contradicting(source, conflicts);
    const others = contradictions.map((each) =>
      words.carry.other(carriedFrom(each.figure, each.label, isMoney(fact), units)),
    );
    const more = [
      ...(amounts.length > 0 ? [words.carry.rateAlone] : []),
      ...(others.length > 0 ? [words.carry.conflict(others)] : []),
    ];
    const value = isMoney(fact) ? converted(figure, units) : decimal(source.value);
    return [
      {
        fact,
        source,
        others,
        otherCells: contradictions.map((each) => each.figure.ref),
        filled: { value, note: noteOf(figure, label, isMoney(fact), units, more), source: figure.ref },
      },
    ];
  });
}

/** Facts that nothing supplies; of a rate and its amounts, one of both is enough. */
export function missingFacts(framework: Framework, { book }: Recognition): NumericFactId[] {
  const asked = askedFigures(framework).flatMap(({ id }) => (isNumericFact(id) && !isChosen(id) ? [id] : []));
  const isKnown = (id: NumericFactId) => book.sources.has(id);
  const rates = asked.filter((id) => amountsOf(id).length > 0 && isKnown(id));
  return asked.filter((id) => {
    if (isKnown(id) || amountsOf(id).length > 0) return false;
    const standIns = rates.filter((rate) => amountsOf(rate).includes(id));
    return standIns.length === 0;
  });
}
