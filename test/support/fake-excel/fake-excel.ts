/**
 * An Excel made of an in-memory workbook, to which the real client library of Office.js speaks.
 *
 * It knows what the add-in uses and refuses everything else loudly. Where it is stricter than Excel, tests find calls
 * that work by luck; where it has to guess (the code of a refusal, say), the guess is the more awkward one.
 */
import type { CellValue } from "../../../src/workbook/model";
import type { FakeBook, FakeSheet } from "./data";
import type { FakeSpreadsheet } from "../fake-spreadsheet";
import { execute, type Refuse } from "./executor";
import { put } from "./objects/range";
import { workbook } from "./objects/workbook";
import { type Action, ExcelError, type RequestBody, type Response } from "./protocol";
import { unpackXlsx } from "./unpack";
import { EVENTS, type FakeEvent, type FakeState } from "./state";
import { type Switches, undoEntry, type UndoEntry } from "./switches";

export interface FakeOptions extends Switches {
  /** Highest version of ExcelApi; the client library knows things up to about 1.14. */
  readonly excelApi?: string;
  readonly language?: string;
  /** The result of a written formula; by default the former value. */
  readonly evaluate?: FakeState["evaluate"];
  /** Reads a file that is inserted; by default an .xlsx. */
  readonly unpack?: FakeState["unpack"];
  /** Takes this long to answer, in milliseconds. */
  readonly delay?: number;
}

/** Told of each event as the client library wants it. */
export type Deliver = (entry: { messageType: number; targetId: string; message: string }) => void;

function keepValue(_formula: string, sheet: FakeSheet, at: string): CellValue {
  return sheet.cells[at]?.value ?? 0;
}

export class FakeExcel implements FakeSpreadsheet {
  /** Round trips so far. */
  trips = 0;
  /** The requests so far, the newest last. */
  readonly requests: RequestBody[] = [];
  /** A cell is being edited: every request is refused. */
  busy = false;
  /** What the undo stack noticed of the add-in so far. */
  readonly undoLog: UndoEntry[] = [];
  /** Workbooks that the add-in opened in windows of their own. */
  readonly opened: FakeSheet[][] = [];
  /** The next batch is part of an undo group. */
  grouped = false;
  /** Refuses single actions, for tests of failures in the middle of a batch. */
  refuse: Refuse = () => null;
  readonly requestContextHook = {
    executeAsync: (_data: unknown, _flags: number, message: { Body: RequestBody }) =>
      this.answer(message.Body),
  };
  private readonly state: FakeState;
  private deliver: Deliver = () => undefined;
  private ids = 0;

  /** @param book changed in place */
  constructor(
    readonly book: FakeBook,
    readonly options: FakeOptions = {},
  ) {
    const first = book.sheets.find(({ visibility }) => visibility === "visible") ?? book.sheets[0]!;
    this.state = {
      book,
      active: first.id,
      selection: { sheetId: first.id, address: "A1" },
      registered: new Set(),
      emit: (event) => this.emit(event),
      evaluate: options.evaluate ?? keepValue,
      unpack: options.unpack ?? unpackXlsx,
      newId: () => `{00000000-0002-0000-0000-${String(++this.ids).padStart(12, "0")}}`,
      switches: options,
      undo: (call) => this.noteForUndo(call),
      opened: this.opened,
    };
  }

  /** For a page, which has no errors of ours to refuse with. */
  refuseAll(code: string): void {
    this.refuse = () => new ExcelError(code, "refused");
  }

  /** Events reach the client a moment after the request that caused them has been answered, as in Excel. */
  onEvent(deliver: Deliver): void {
    this.deliver = deliver;
  }

  get selection(): { readonly sheet: string; readonly address: string } {
    const { sheetId, address } = this.state.selection;
    return { sheet: this.sheetById(sheetId).name, address };
  }

  get listening(): boolean {
    return this.state.registered.size > 0;
  }

  sheet(name: string): FakeSheet {
    const sheet = this.book.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`the fake workbook has no sheet ${name}`);
    return sheet;
  }

  /** The user types into a cell. */
  userTypes(sheet: string, address: string, input: string | number | boolean): void {
    const at = this.sheet(sheet);
    put(this.state, at, address, input);
    this.emit({ kind: "changed", worksheetId: at.id, address, changeType: "RangeEdited", own: false });
  }

  userSelects(sheet: string, address: string): void {
    const { id } = this.sheet(sheet);
    this.state.active = id;
    this.state.selection = { sheetId: id, address };
    this.emit({ kind: "selected", worksheetId: id, address });
  }

  userDeletesSheet(name: string): void {
    const { id } = this.sheet(name);
    this.book.sheets.splice(
      this.book.sheets.findIndex((each) => each.id === id),
      1,
    );
    this.emit({ kind: "deleted", worksheetId: id });
  }

  /** Tells the client that rows were inserted, without moving anything. */
  userInsertsRows(sheet: string, address: string): void {
    const { id } = this.sheet(sheet);
    this.emit({ kind: "changed", worksheetId: id, address, changeType: "RowInserted", own: false });
  }

  isSetSupported(name: string, version = "1.1"): boolean {
    if (name !== "ExcelApi") return name === "SharedRuntime" || name === "CustomFunctionsRuntime";
    const number = (text: string): number =>
      Number(text.split(".")[0]) * 1000 + Number(text.split(".")[1] ?? 0);
    return number(version) <= number(this.options.excelApi ?? (this.options.oldClient ? "1.9" : "1.14"));
  }

  private noteForUndo(call: string): void {
    const entry = undoEntry(call, this.options, this.isSetSupported("ExcelApi", "1.20"));
    if (entry) this.undoLog.push(entry);
  }

  private sheetById(id: string): FakeSheet {
    return this.book.sheets.find((each) => each.id === id)!;
  }

  private async answer(live: RequestBody): Promise<Response> {
    this.trips++;
    // The wire carries a copy.
    const body = JSON.parse(JSON.stringify(live)) as RequestBody;
    this.requests.push(body);
    if (this.options.delay) await new Promise((resolve) => setTimeout(resolve, this.options.delay));
    const groupFault = this.groupFault(body);
    const refuse = (action: Action): ExcelError | null =>
      this.busy
        ? new ExcelError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.")
        : (groupFault(action) ?? this.refuse(action));
    const limited = !this.options.desktop && !this.options.mac;
    return execute(body, workbook(this.state), refuse, limited);
  }

  /** A faulty undo group refuses its first action, or the one in its middle. */
  private groupFault({ Actions }: RequestBody): Refuse {
    const { undoGroupFault } = this.options;
    if (!this.grouped || !undoGroupFault) return () => null;
    const refused = Actions[undoGroupFault === "at-once" ? 0 : Math.floor(Actions.length / 2)];
    return ({ Id }) => (Id === refused?.Id ? new ExcelError("UndoNotSupported", "cannot be grouped") : null);
  }

  private emit(event: FakeEvent): void {
    const { type, name } = EVENTS[event.kind];
    if (!this.state.registered.has(name)) return;
    const message = JSON.stringify({
      ...event,
      source: "Local",
      shiftDirection: "None",
      triggerSource:
        "own" in event && event.own && this.isSetSupported("ExcelApi", "1.14") ? "ThisLocalAddin" : "",
    });
    setTimeout(() => this.deliver({ messageType: type, targetId: "Workbook", message }), 0);
  }
}
