/** The one spreadsheet of the page, in Univer. Started once; workbooks come and go in it. */
import {
  ICommandService,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type Injector,
  LifecycleService,
  LifecycleStages,
  ObjectMatrix,
} from "@univerjs/core";
import {
  IEditorBridgeService,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { GridWords } from "../../src/messages/grid-words";
import type { CellChange } from "../../src/workbook/cell-change";
import type { CellRef, Workbook } from "../../src/workbook/model";
import {
  type CellChange as HostChange,
  type HostEvent,
  HostError,
  type HostMark,
  type Selection,
} from "../../taskpane/hosts/host";
import type { OpenedWorkbook } from "../document/document";
import type { CellNote } from "./overlays/cell-note";
import { Drawings } from "./overlays/drawings";
import { Edits } from "./edits";
import { addressOf, around, type Box } from "./bounding-box";
import { type CellMatrix, isResult, passes } from "./commands/filter-command";
import type { Grid, Refusal, ShowWork } from "./grid";
import { keepTyping } from "./preserve-typing";
import { refuse } from "./commands/allowed-commands";
import { hasFunction } from "./formulas/supported-functions";
import { Marks } from "./overlays/marks";
import { drawOverlays, wordsOfCell } from "./overlays/draw-overlays";
import { packageFacts } from "./snapshot/package-facts";
import { functionFaults } from "./formulas/perf-functions";
import { type Locks, locksOf } from "./protection";
import { scrollTo } from "./scroll-to";
import { indexOfId, indexOfName, type Shown } from "./shown-workbook";
import { sheetId, type Snapshot, toSnapshot } from "./snapshot/snapshot";
import type { Started } from "./start-univer";
import { toHostChange, toMatrices, UniverCells } from "./univer-cells";

/** Longer than any calculation of a real workbook takes; after that the results are what they are. */
const CALCULATED_WITHIN_MS = 10_000;
const POINTER = { stroke: "#0F6CBD", strokeWidth: 3, fill: "rgba(15,108,189,0.12)" };

/** Lets the page draw and the user cancel. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export class GridInUniver implements Grid {
  private shown: Shown | null = null;
  private count = 0;
  /** While it is we who write, nothing is refused and no edit reported. */
  private writing = false;
  private lastSelection = "";
  private readonly marks = new Marks();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly refusalListeners = new Set<(refusal: Refusal) => void>();
  private pointed: IDisposable | null = null;
  private readonly injector: Injector;
  private readonly commands: ICommandService;

  constructor(
    private readonly started: Started,
    private readonly note: CellNote,
    private readonly words: GridWords,
  ) {
    this.injector = started.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.commands.beforeCommandExecuted((command, options) => this.beforeCommand(command, options));
    this.commands.onCommandExecuted((command, options) => this.afterCommand(command, options));
  }

  async show(opened: OpenedWorkbook, { signal, onProgress }: ShowWork = {}): Promise<void> {
    const step = async (done: number) => {
      onProgress?.(done);
      await breathe();
      signal?.throwIfAborted();
    };
    await step(0);
    const facts = packageFacts(opened.bytes, opened.workbook.sheets.length);
    await step(0.2);
    const snapshot = toSnapshot(opened, {
      id: `book-${++this.count}`,
      locale: this.started.locale,
      engine: { hasFunction },
      arrays: facts.map(({ arrays }) => arrays),
    });
    // The spreadsheet takes three seconds to start its last parts: waited for only where they meet a second workbook.
    if (this.shown) await this.stage(LifecycleStages.Steady);
    await step(0.6);
    await this.endEditing();
    await this.replace(opened, snapshot.data, snapshot.kept, locksOf(opened, facts));
    onProgress?.(0.9);
    await this.compute(snapshot.uncomputed);
    onProgress?.(1);
  }

  read(): Workbook {
    return this.current().edits.read();
  }

  changes(): readonly CellChange[] {
    return this.shown?.edits.changes() ?? [];
  }

  async restore(changes: readonly CellChange[]): Promise<void> {
    await this.put(changes.map(toHostChange));
  }

  async write(changes: readonly HostChange[]): Promise<readonly HostChange[]> {
    const locked = changes.find(({ ref }) => this.locks().isLocked(ref));
    if (locked) throw new HostError("protected", "the cell is locked", { sheet: locked.ref.sheet });
    const before = changes.map(({ ref }) => ({ ref, content: this.contentAt(ref) }));
    await this.put(changes);
    return before;
  }

  async select({ sheet, row, col }: CellRef): Promise<boolean> {
    if (!(await this.endEditing())) return false;
    const book = this.started.api.getActiveWorkbook();
    const found = book?.getSheetByName(sheet);
    if (!found || found.isSheetHidden()) return false;
    if (row >= found.getMaxRows() || col >= found.getMaxColumns()) return false;
    const isCurrent = book?.getActiveSheet().getSheetId() === found.getSheetId();
    found.activate();
    found.getRange(row, col).activate();
    scrollTo(found, row, col, isCurrent);
    return true;
  }

  selection(): Selection | null {
    const sheet = this.shown ? this.started.api.getActiveWorkbook()?.getActiveSheet() : null;
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    return sheet && range ? { sheet: sheet.getSheetName(), address: addressOf(range) } : null;
  }

  highlight(marks: readonly HostMark[]): void {
    this.marks.replace(marks);
    if (this.shown) this.started.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  point(ref: CellRef | null): void {
    this.pointed?.dispose();
    this.pointed = null;
    const book = this.shown && ref ? this.started.api.getActiveWorkbook() : null;
    if (book && ref)
      this.pointed = book.getSheetByName(ref.sheet)?.getRange(ref.row, ref.col).highlight(POINTER) ?? null;
  }

  locks(): Locks {
    return this.current().locks;
  }

  async undo(): Promise<void> {
    await this.endEditing();
    await this.started.api.undo();
    await this.calculated();
  }

  async redo(): Promise<void> {
    await this.endEditing();
    await this.started.api.redo();
    await this.calculated();
  }

  async endEditing(): Promise<boolean> {
    if (!this.shown) return true;
    const editor = this.injector.get(IEditorBridgeService);
    if (!editor.isVisible().visible) return true;
    await this.started.api.getActiveWorkbook()?.endEditingAsync(true);
    return !editor.isVisible().visible;
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  onRefused(listener: (refusal: Refusal) => void): () => void {
    this.refusalListeners.add(listener);
    return () => void this.refusalListeners.delete(listener);
  }

  private current(): Shown {
    if (!this.shown) throw new Error("no workbook is shown");
    return this.shown;
  }

  /** The new workbook in the former's place. */
  private async replace(
    opened: OpenedWorkbook,
    data: Snapshot["data"],
    kept: Snapshot["kept"],
    locks: Locks,
  ): Promise<void> {
    const former = this.shown;
    const { api } = this.started;
    // Two at a time would share what each registers for itself, so the former goes first; it comes back from this.
    const formerData = former?.cells.book?.getSnapshot();
    this.point(null);
    this.writing = true;
    try {
      if (former) api.disposeUnit(former.unit);
      api.createWorkbook(data);
      if (!former) await this.firstShown();
      const cells = new UniverCells(this.injector, data.id);
      const edits = new Edits(opened.workbook, cells, kept);
      this.marks.replace([]);
      functionFaults.clear();
      this.lastSelection = "";
      const drawings = new Drawings(opened.appearance, this.words);
      this.shown = { unit: data.id, opened, cells, edits, drawings, locks };
      this.selected();
    } catch (error) {
      api.disposeUnit(data.id);
      if (formerData) api.createWorkbook(formerData);
      throw error;
    } finally {
      this.writing = false;
    }
  }

  /** What can only be asked for once the first workbook has started the spreadsheet's parts. */
  private async firstShown(): Promise<void> {
    drawOverlays(this.injector, this.marks, () => this.shown);
    keepTyping(this.injector);
    await this.stage(LifecycleStages.Rendered);
  }

  private stage(stage: LifecycleStages): Promise<void> {
    return this.injector.get(LifecycleService).onStage(stage);
  }

  private sheetIndex(name: string): number {
    return this.shown ? indexOfName(this.shown, name) : -1;
  }

  private contentAt({ sheet, row, col }: CellRef): HostChange["content"] {
    const { formula, value } = this.current().edits.contentAt(this.sheetIndex(sheet), row, col);
    return formula === null ? { value } : { formula };
  }

  /** All in one undo step. */
  private async put(changes: readonly HostChange[]): Promise<void> {
    await this.endEditing();
    const matrices = toMatrices(changes, (name) => {
      const index = this.sheetIndex(name);
      if (index < 0) throw new HostError("gone", "no such sheet", { sheet: name });
      return index;
    });
    this.writing = true;
    try {
      this.current().cells.write(matrices);
    } finally {
      this.writing = false;
    }
    await this.calculated();
  }

  /** Formulas of ours that have no result yet. */
  private async compute(refs: readonly CellRef[]): Promise<void> {
    if (refs.length === 0) return;
    const { unit } = this.current();
    const dirtyRanges = refs.map(({ sheet, row, col }) => ({
      unitId: unit,
      sheetId: sheetId(this.sheetIndex(sheet)),
      range: { startRow: row, endRow: row, startColumn: col, endColumn: col },
    }));
    await this.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges, forceCalculation: false },
      { onlyLocal: true },
    );
    await this.calculated();
  }

  private async calculated(): Promise<void> {
    try {
      await this.started.api.getFormula().onCalculationResultApplied(CALCULATED_WITHIN_MS);
    } catch {
      // It goes on calculating; what it finds later arrives as every result does.
    }
  }

  private beforeCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const refusal = this.writing ? null : passes(command, options, this.shown);
    if (!refusal) return;
    for (const listener of this.refusalListeners) listener(refusal);
    refuse();
  }

  private afterCommand({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      this.wrote(unitId, subUnitId, cellValue, isResult(options));
    } else if (id === MoveRangeMutation.id) {
      const { unitId, from, to } = params as IMoveRangeMutationParams;
      for (const side of [from, to]) this.wrote(unitId, side.subUnitId, side.value, false);
    } else if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) this.selected();
  }

  private wrote(unit: string, id: string, value: CellMatrix | undefined, result: boolean): void {
    const { shown } = this;
    if (!shown || unit !== shown.unit || !value) return;
    const index = indexOfId(shown, id);
    let box: Box | null = null;
    new ObjectMatrix(value).forValue((row, col) => {
      shown.edits.touch(index, row, col);
      box = around(box, row, col);
    });
    const sheet = shown.opened.workbook.sheets[index]?.name;
    if (!result && !this.writing && sheet !== undefined && box)
      this.tell({ kind: "edited", sheet, address: addressOf(box) });
    this.sayOfCell();
  }

  private selected(): void {
    const selection = this.selection();
    if (!selection) return;
    this.sayOfCell();
    const text = `${selection.sheet}!${selection.address}`;
    if (text === this.lastSelection) return;
    this.lastSelection = text;
    if (!this.writing) this.tell({ kind: "selected", selection });
  }

  private sayOfCell(): void {
    const { shown } = this;
    const sheet = this.started.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    if (!shown || !sheet || !range) return this.note.say(null);
    const { startRow: row, startColumn: col } = range;
    const index = this.sheetIndex(sheet.getSheetName());
    this.note.say(wordsOfCell(shown, { sheet: index, id: sheet.getSheetId(), row, col }, this.words));
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
