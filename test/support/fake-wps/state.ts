/** What the objects of the fake share. */
import type { CellValue } from "../../../src/workbook/model";
import type { FakeBook, FakeSheet } from "../fake-excel/data";
import type { Bridge } from "./com";
import type { Switches } from "./switches";

export interface FakeState extends Bridge {
  readonly book: FakeBook;
  readonly switches: Switches;
  active: string;
  selection: { sheetId: string; address: string };
  emit(event: string, sheet: FakeSheet, address?: string): void;
  /** The result of a formula that was written. */
  evaluate(formula: string, sheet: FakeSheet, at: string): CellValue;
  newId(): string;
}
