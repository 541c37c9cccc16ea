/** What the fakes of both spreadsheets have in common, for tests that act as the user of either. */
import type { FakeBook, FakeSheet } from "./fake-excel/data";

export interface FakeSpreadsheet {
  readonly book: FakeBook;
  readonly selection: { readonly sheet: string; readonly address: string };
  /** Workbooks that the add-in opened. */
  readonly opened: readonly (readonly FakeSheet[])[];
  /** A cell is being edited, or a dialog is open: every call is refused. */
  busy: boolean;
  sheet(name: string): FakeSheet;
  userTypes(sheet: string, address: string, input: string | number | boolean): void;
  userSelects(sheet: string, address: string): void;
}

declare global {
  interface Window {
    /** The one that the page has, whichever it is. */
    spreadsheet: FakeSpreadsheet;
  }
}
