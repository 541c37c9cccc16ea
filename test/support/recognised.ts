/** Recognition of small workbooks and of the samples, and plain views of it for tests. */
import { figure } from "../../src/facts/facts";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import { publishedFrameworks } from "../../src/frameworks/published";
import { refAddress, type CellRef, type Workbook } from "../../src/workbook/model";
import { makeWorkbook, type SheetSpec } from "./workbook";

export function recognised(sheets: Record<string, SheetSpec> | Workbook): Recognition {
  const workbook =
    "definedNames" in sheets ? (sheets as Workbook) : makeWorkbook(sheets as Record<string, SheetSpec>);
  return recognise(workbook, { frameworks: publishedFrameworks() });
}

/** "adjusted-budget": "1712.76" … */
export function factsOf(recognition: Recognition): Record<string, string> {
  return Object.fromEntries(
    [...recognition.book.facts.keys()].map((id) => [
      id,
      figure(recognition.book.facts, id)?.round(6).toString() ?? "",
    ]),
  );
}

export function at(ref: CellRef): string {
  return `${ref.sheet}!${refAddress(ref)}`;
}
