/** A host over a workbook in memory, for tests of the pane that do not depend on Excel. */
import type { CellChange } from "../../src/workbook/cell-change";
import type { Cell, CellRef, Workbook } from "../../src/workbook/model";
import { cellAt, eachCell, makeSheet, valueAt } from "../../src/workbook/sheet";
import {
  HostError,
  type Host,
  type HostEvent,
  type HostMark,
  type ReadResult,
  type Selection,
  type Work,
  type WriteResult,
} from "../../taskpane/hosts/host";

const same = (a: CellRef, b: CellRef) => a.sheet === b.sheet && a.row === b.row && a.col === b.col;

export class MemoryHost implements Host {
  readonly capabilities = {
    newSheets: [] as const,
    saving: true,
    events: true,
    merges: true,
  };
  readonly language = "zh" as const;
  /** Recorded calls of the pane. */
  marks: readonly HostMark[] = [];
  selected: CellRef | null = null;
  reads = 0;
  /** Thrown by the next call, once. */
  failure: HostError | null = null;
  readonly settings = new Map<string, string>();
  selection: Selection = { sheet: "", address: "A1" };
  private listener: ((event: HostEvent) => void) | null = null;

  constructor(public workbook: Workbook) {}

  async read({ signal }: Work = {}): Promise<ReadResult> {
    this.fail();
    this.reads++;
    await Promise.resolve();
    if (signal?.aborted) throw new HostError("cancelled", "");
    const sheets = this.workbook.sheets.map(({ name }) => ({
      name,
      protected: false,
      canMark: true,
      canWrite: true,
    }));
    return { workbook: this.workbook, sheets };
  }

  async select(ref: CellRef): Promise<void> {
    this.fail();
    this.selected = ref;
  }

  async getSelection(): Promise<Selection> {
    return this.selection;
  }

  async mark(marks: readonly HostMark[]) {
    this.marks = marks;
    return { skipped: [], unreadable: [] };
  }

  async clearMarks() {
    this.marks = [];
    return { skipped: [], unreadable: [] };
  }

  async write(changes: readonly CellChange[]): Promise<WriteResult> {
    this.fail();
    const before = changes.map((change) => this.contentOf(change));
    for (const change of changes) this.put(change);
    return { before };
  }

  async insertSheets(): Promise<void> {
    throw new HostError("not-supported", "");
  }

  async getSetting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  async setSetting(key: string, value: string | null): Promise<void> {
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = null;
    };
  }

  /** As the user would. */
  edit(change: CellChange): void {
    this.put(change);
    this.listener?.({ kind: "edited", sheet: change.sheet, address: "A1" });
  }

  value(ref: CellRef) {
    return valueAt(this.sheet(ref), ref.row, ref.col);
  }

  private fail(): void {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
  }

  private sheet({ sheet }: CellRef) {
    return this.workbook.sheets.find(({ name }) => name === sheet);
  }

  private contentOf({ sheet, row, col }: CellRef): CellChange {
    const ref = { sheet, row, col };
    const cell = cellAt(this.sheet(ref), row, col);
    const content = cell?.formula === undefined ? { value: cell?.value ?? null } : { formula: cell.formula };
    return { ...ref, ...content };
  }

  private put({ sheet: name, row, col, ...content }: CellChange): void {
    const ref = { sheet: name, row, col };
    const made: Cell = { row, col, value: null, ...content };
    const sheets = this.workbook.sheets.map((sheet) => {
      if (sheet.name !== ref.sheet) return sheet;
      const others = [...eachCell(sheet)].filter((cell) => !same({ sheet: sheet.name, ...cell }, ref));
      return makeSheet(sheet.name, [...others, made], { merges: sheet.merges, visibility: sheet.visibility });
    });
    this.workbook = { ...this.workbook, sheets };
  }
}
