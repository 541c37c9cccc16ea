/** Facts that the user typed or pointed at, put among those that the workbook supplies. */
import { decimal, type Decimal } from "../../src/decimal";
import type { Recognition } from "../../src/recognise/types";
import { withFacts } from "../../src/recognise/with-facts";
import {
  DISCLOSURE_GRADES,
  isNumericFact,
  type DisclosureGrade,
  type FactValue,
} from "../../src/facts/facts";
import type { CellValue } from "../../src/workbook/model";
import { valueAt } from "../../src/workbook/sheet";
import type { SuppliedFact } from "./pane-report";

/** "95%", "1,234.50", "０.95": what people type for a number; null when it is none. */
export function readNumber(given: CellValue): Decimal | null {
  if (typeof given === "number") return Number.isFinite(given) ? decimal(given) : null;
  if (typeof given !== "string") return null;
  const text = given.normalize("NFKC").replace(/[,\s]/g, "");
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (!match) return null;
  const value = decimal(match[1]!);
  return match[2] === "%" ? value.div(100) : value;
}

function judged(text: string): boolean | DisclosureGrade | null {
  if (text === "true") return true;
  if (text === "false") return false;
  return DISCLOSURE_GRADES.find((grade) => grade === text) ?? null;
}

function valueOf({ id, text, ref }: SuppliedFact, { workbook }: Recognition): FactValue | null {
  if (!isNumericFact(id)) return judged(text);
  const sheet = ref && workbook.sheets.find(({ name }) => name === ref.sheet);
  return (sheet && ref && readNumber(valueAt(sheet, ref.row, ref.col))) ?? readNumber(text);
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
