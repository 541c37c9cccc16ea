/** The one spreadsheet of the page, in Univer. Started once; workbooks come and go in it. */
import {
  type ICellData,
  ICommandService,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  InterceptorEffectEnum,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  ObjectMatrix,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import {
  ComponentManager,
  FormulaDataModel,
  IEditorBridgeService,
  INTERCEPTOR_POINT,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetSelectionsOperation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { GridWords } from "../../src/messages/grid-words";
import { rangeText } from "../../src/workbook/address";
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
import type { CellNote } from "./cell-note";
import { keepMerges, MERGING, moveContents, stripLooks } from "./contents-only";
import { gridValue } from "./contents";
import { Drawings } from "./drawings";
import { type Cells, Edits } from "./edits";
import type { Grid, Refusal, ShowWork } from "./grid";
import { refusalOf, refuse } from "./guard";
import { Marks } from "./marks";
import { packageFacts } from "./package-facts";
import { functionFaults } from "./perf-functions";
import { hasFunction } from "./known-functions";
import { locksOf } from "./protection";
import { scrollTo } from "./scroll-to";
import { sheetId, type Snapshot, toSnapshot } from "./snapshot";
import { registerAnew, type Started } from "./start-univer";

/** Longer than any calculation of a real workbook takes; after that the results are what they are. */
const CALCULATED_WITHIN_MS = 10_000;
const POINTER = { stroke: "#0F6CBD", strokeWidth: 3, fill: "rgba(15,108,189,0.12)" };

interface Shown {
  readonly unit: string;
  readonly opened: OpenedWorkbook;
  readonly edits: Edits;
  readonly drawings: Drawings;
  readonly isLocked: (ref: CellRef) => boolean;
}

interface Box {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

type CellMatrix = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

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
    await step(0.6);
    await this.endEditing();
    await this.replace(opened, snapshot.data, snapshot.kept, locksOf(opened, facts).isLocked);
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
    await this.put(changes.map((change) => ({ ref: change, content: contentToWrite(change) })));
  }

  async write(changes: readonly HostChange[]): Promise<readonly HostChange[]> {
    const locked = changes.find(({ ref }) => this.current().isLocked(ref));
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

  /** The former workbook goes when the new one is there. */
  private async replace(
    opened: OpenedWorkbook,
    data: Snapshot["data"],
    kept: Snapshot["kept"],
    isLocked: Shown["isLocked"],
  ): Promise<void> {
    const former = this.shown;
    const { api } = this.started;
    // Two at a time would share what each registers for itself, so the former goes first; it comes back from this.
    const formerData = former && this.book(former.unit)?.getSnapshot();
    this.writing = true;
    try {
      if (former) api.disposeUnit(former.unit);
      api.createWorkbook(data);
      if (!former) await this.firstShown();
      const edits = new Edits(opened.workbook, this.cellsOf(data.id), kept);
      this.point(null);
      this.marks.replace([]);
      functionFaults.clear();
      this.lastSelection = "";
      const drawings = new Drawings(opened.appearance, this.words);
      this.shown = { unit: data.id, opened, edits, drawings, isLocked };
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
    this.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "overlays",
      // After the number formats (10); below 0 nothing is asked any more.
      priority: 5,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { worksheet, row, col }, next) =>
        next(this.overlaid(cell, worksheet.getName(), row, col)),
    });
    registerAnew(this.injector.get(ComponentManager));
    // Later workbooks find the parts that draw and scroll ready.
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Steady);
  }

  private overlaid<T extends ICellData>(
    cell: Nullable<T>,
    name: string,
    row: number,
    col: number,
  ): Nullable<T> {
    const overlay = this.marks.at(name, row, col);
    const drawing = this.shown?.drawings.at(this.sheetIndex(name), row, col) ?? null;
    if (!overlay && !drawing) return cell;
    const drawn = drawing ? { customRender: this.shown?.drawings.render(drawing) } : {};
    const style = overlay ? { interceptorStyle: overlay } : {};
    return { ...cell, ...style, ...drawn } as unknown as T;
  }

  private book(unit: string): Nullable<UniverWorkbook> {
    return this.injector.get(IUniverInstanceService).getUnit<UniverWorkbook>(unit);
  }

  private cellsOf(unit: string): Cells {
    const formulas = this.injector.get(FormulaDataModel);
    return {
      cell: (sheet, row, col) =>
        this.book(unit)?.getSheetBySheetId(sheetId(sheet))?.getCellMatrix().getValue(row, col),
      formula: (sheet, row, col) => formulas.getFormulaStringByCell(row, col, sheetId(sheet), unit) ?? "",
      spilled(sheet) {
        const found: [number, number, ICellData][] = [];
        const data = formulas.getArrayFormulaCellData()?.[unit]?.[sheetId(sheet)];
        if (data)
          new ObjectMatrix(data).forValue((row, col, cell) => void (cell && found.push([row, col, cell])));
        return found;
      },
    };
  }

  private sheetIndex(name: string): number {
    return this.shown?.opened.workbook.sheets.findIndex((sheet) => sheet.name === name) ?? -1;
  }

  private contentAt({ sheet, row, col }: CellRef): HostChange["content"] {
    const { formula, value } = this.current().edits.contentAt(this.sheetIndex(sheet), row, col);
    return formula === null ? { value } : { formula };
  }

  /** All in one undo step, past the commands that are the user's. */
  private async put(changes: readonly HostChange[]): Promise<void> {
    await this.endEditing();
    const { unit } = this.current();
    const bySheet = new Map<number, ObjectMatrix<Nullable<ICellData>>>();
    for (const { ref, content } of changes) {
      const index = this.sheetIndex(ref.sheet);
      if (index < 0) throw new HostError("gone", "no such sheet", { sheet: ref.sheet });
      const matrix = bySheet.get(index) ?? new ObjectMatrix<Nullable<ICellData>>();
      bySheet.set(index, matrix);
      matrix.setValue(ref.row, ref.col, toCellData(content));
    }
    const redoMutations = [...bySheet].map(([index, matrix]) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: unit, subUnitId: sheetId(index), cellValue: matrix.getMatrix() },
    }));
    const undoMutations = redoMutations.map(({ id, params }) => ({
      id,
      params: SetRangeValuesUndoMutationFactory(this.injector, params),
    }));
    this.writing = true;
    try {
      for (const { id, params } of redoMutations) this.commands.syncExecuteCommand(id, params);
      this.injector.get(IUndoRedoService).pushUndoRedo({ unitID: unit, undoMutations, redoMutations });
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
    if (this.writing) return;
    const refusal = refusalOf(command) ?? (isResult(options) ? null : this.refusedWrite(command));
    if (!refusal) return;
    for (const listener of this.refusalListeners) listener(refusal);
    refuse();
  }

  /** Takes out of a change what a download would not keep; a change of locked cells is refused. */
  private refusedWrite({ id, params }: Readonly<ICommandInfo>): Refusal | null {
    if (MERGING.has(id)) keepMerges(params as { ranges?: unknown });
    if (id === SetRangeValuesMutation.id) {
      const write = params as ISetRangeValuesMutationParams;
      stripLooks(write);
      return this.touchesLocked(write.subUnitId, write.cellValue) ? "protected" : null;
    }
    if (id !== MoveRangeMutation.id) return null;
    const move = params as IMoveRangeMutationParams;
    moveContents(move, (sheet, row, col) => this.sheetOf(sheet)?.getCellMatrix().getValue(row, col)?.s);
    const isLocked = [move.from, move.to].some(({ subUnitId, value }) =>
      this.touchesLocked(subUnitId, value),
    );
    return isLocked ? "protected" : null;
  }

  private sheetOf(id: string) {
    return this.shown ? this.book(this.shown.unit)?.getSheetBySheetId(id) : null;
  }

  private touchesLocked(id: string, value: CellMatrix | undefined): boolean {
    const { shown } = this;
    const sheet = this.sheetOf(id)?.getName();
    if (!shown || sheet === undefined || !value) return false;
    let found = false;
    new ObjectMatrix(value).forValue((row, col) => {
      found ||= shown.isLocked({ sheet, row, col });
    });
    return found;
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
    const index = shown.opened.workbook.sheets.findIndex((_, each) => sheetId(each) === id);
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

  /** What the selected cell does not show of itself. */
  private sayOfCell(): void {
    const { shown } = this;
    const sheet = this.started.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    if (!shown || !sheet || !range) return this.note.say(null);
    const { startRow: row, startColumn: col } = range;
    const index = this.sheetIndex(sheet.getSheetName());
    const fault = functionFaults.get({ unit: shown.unit, sheet: sheet.getSheetId(), row, col });
    const formula = shown.edits.keptFormula(index, row, col);
    const drawing = shown.drawings.at(index, row, col);
    if (fault) this.note.say(fault);
    else if (formula !== null) this.note.say(this.words.keptFormula(formula));
    else this.note.say(drawing ? this.words.drawing(drawing.kind, drawing.name) : null);
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/** Written by the engine: a result, or a formula in its own words. */
const isResult = (options?: IExecutionOptions) => options?.fromFormula === true;

function around(box: Box | null, row: number, col: number): Box {
  return {
    startRow: Math.min(box?.startRow ?? row, row),
    startColumn: Math.min(box?.startColumn ?? col, col),
    endRow: Math.max(box?.endRow ?? row, row),
    endColumn: Math.max(box?.endColumn ?? col, col),
  };
}

function addressOf({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }: Box): string {
  return rangeText({ top, left, bottom, right });
}

function contentToWrite(change: CellChange): HostChange["content"] {
  return change.formula === undefined ? { value: change.value ?? null } : { formula: change.formula };
}

/** Nothing of the former content stays, and nothing of the looks is touched. */
function toCellData(content: HostChange["content"]): ICellData {
  if ("formula" in content) return { f: `=${content.formula}`, v: null, t: null, p: null, si: null };
  const { v = null, t = null } = gridValue(content.value);
  return { v, t, f: null, p: null, si: null };
}
