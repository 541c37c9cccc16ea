/** What a report's sentences get wrong by their own figures, whatever the tables say. */
import { perObject } from "../../../memo";
import type { Recognition } from "../../../recognise/recognition";
import type { Workbook } from "../../../workbook/model";
import { saidPeriods, type SaidFigure } from "./figures";
import { rateFaults, type RateFault } from "./rates";
import { sumFaults, type SumFault } from "./sums";

interface SaidFaults {
  readonly rates: readonly RateFault[];
  readonly sums: readonly SumFault[];
}

/** A wrong total or part makes the shares beside it wrong too: one fault, one finding. */
const saidIn = perObject(({ prose }: Workbook): SaidFaults => {
  const periods = prose ? saidPeriods(prose) : [];
  const sums = periods.flatMap(sumFaults);
  const summed = new Set(sums.flatMap(({ shares }) => shares));
  return { sums, rates: periods.flatMap(rateFaults).filter(({ rate }) => !summed.has(rate)) };
});

/** Told once: to the first dossier of a workbook. */
export function saidFaults({ workbook, dossiers, tables }: Recognition): SaidFaults {
  return dossiers[0]?.tables === tables ? saidIn(workbook) : { rates: [], sums: [] };
}

/** Whether a figure of a sentence is already known to be wrong beside the others of the sentence. */
export function isSaidFault({ workbook }: Recognition, quote: string, shown: string): boolean {
  const { rates, sums } = saidIn(workbook);
  const isIt = (figure: SaidFigure) => figure.quote === quote && figure.shown === shown;
  return (
    rates.some(({ rate }) => isIt(rate)) || sums.some(({ total, shares }) => [total, ...shares].some(isIt))
  );
}
