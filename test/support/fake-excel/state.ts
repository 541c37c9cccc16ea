/** What the objects of the fake share. */
import type { CellValue } from "../../../src/workbook/model";
import type { FakeBook, FakeSheet } from "./data";
import type { Switches } from "./switches";

export interface FakeState {
  readonly book: FakeBook;
  active: string;
  selection: { sheetId: string; address: string };
  /** Events that the client subscribed to. */
  readonly registered: Set<string>;
  /** Reports to the client, if it subscribed. */
  emit(event: FakeEvent): void;
  /** The result of a formula written by the client. */
  evaluate(formula: string, sheet: FakeSheet, at: string): CellValue;
  /** The sheets of a file that the client inserts. */
  unpack(base64: string): FakeSheet[];
  newId(): string;
  readonly switches: Switches;
  /** Takes note of a call that the undo stack notices. */
  undo(call: string): void;
  /** Workbooks opened in windows of their own. */
  readonly opened: FakeSheet[][];
}

/** As Excel puts events on the wire; the types are Excel's own numbers. */
export type FakeEvent =
  | { kind: "changed"; worksheetId: string; address: string; changeType: string; own: boolean }
  | { kind: "selected"; worksheetId: string; address: string }
  | { kind: "added" | "deleted"; worksheetId: string };

export const EVENTS = {
  changed: { type: 10, name: "DataChanged" },
  added: { type: 13, name: "Added" },
  selected: { type: 14, name: "SelectionChanged" },
  deleted: { type: 15, name: "Deleted" },
} as const;
