/** Facts that the user typed or pointed at, put among those that the workbook supplies. */
import type { FactValue } from "../../src/facts/facts";
import { plainNumber } from "../../src/facts/read";
import { readGrade, readYesNo } from "../../src/facts/words";
import type { Recognition } from "../../src/recognise/recognition";
import { withFacts } from "../../src/recognise/with-facts";
import { valueAt } from "../../src/workbook/sheet";
import type { SuppliedFact } from "./pane-report";

/** A supplied judgement is kept as "true", "false" or its grade, a figure as a plain decimal. */
function valueOf({ text, ref }: SuppliedFact, { workbook }: Recognition): FactValue | null {
  const sheet = ref && workbook.sheets.find(({ name }) => name === ref.sheet);
  const inCell = sheet && ref ? plainNumber(valueAt(sheet, ref.row, ref.col)) : null;
  return (inCell ?? plainNumber(text))?.value ?? readYesNo(text) ?? readGrade(text);
}

/** What is supplied wins over what was recognised: the user has seen both. */
export function withSupplied(recognition: Recognition, supplied: readonly SuppliedFact[]): Recognition {
  if (supplied.length === 0) return recognition;
  return withFacts(
    recognition,
    supplied.flatMap((each) => {
      const value = valueOf(each, recognition);
      return value === null ? [] : [[each.id, value] as const];
    }),
  );
}
