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
  type Nullable,
  ObjectMatrix,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  FormulaDataModel,
  IEditorBridgeService,
  INTERCEPTOR_POINT,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetTriggerFormulaCalculationStartMutation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../src/messages/messages";
import { rangeText } from "../../src/workbook/address";
import type { CellChange } from "../../src/workbook/cell-change";
import type { CellRef, Workbook } from "../../src/workbook/model";
import type { CellChange as HostChange, HostEvent, HostMark, Selection } from "../../taskpane/hosts/host";
import type { OpenedWorkbook } from "../document/document";
import { gridValue } from "./contents";
import { Edits } from "./edits";
import type { Grid, Refusal, ShowWork } from "./grid";
import { refusalOf, refuse } from "./guard";
import { Marks } from "./marks";
import { functionFaults, isPerfFunction } from "./perf-functions";
import { sheetId, toSnapshot } from "./snapshot";
import type { Started } from "./start-univer";

/** Longer than any calculation of a real workbook takes; after that the results are what they are. */
const CALCULATED_WITHIN_MS = 10_000;

interface Shown {
  readonly unit: string;
  readonly opened: OpenedWorkbook;
  readonly book: UniverWorkbook;
  readonly edits: Edits;
}

type CellMatrix = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

export class GridInUniver implements Grid {
  private shown: Shown | null = null;
  private count = 0;
  private writing = false;
  private readonly marks = new Marks();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly refusalListeners = new Set<(refusal: Refusal) => void>();
  private pointed: IDisposable | null = null;
  private readonly injector: Injector;
  private readonly commands: ICommandService;

  constructor(
    private readonly started: Started,
    readonly container: HTMLElement,
    readonly language: Language,
  ) {
    this.injector = started.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.commands.beforeCommandExecuted((command) => this.beforeCommand(command));
    this.commands.onCommandExecuted((command, options) => this.afterCommand(command, options));
  }

  /** What can only be asked for once the first workbook has started the spreadsheet's parts. */
  private drawMarks(): void {
    this.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "marks",
      priority: -1,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { worksheet, row, col }, next) => {
        const overlay = this.marks.at(worksheet.getName(), row, col);
        if (!overlay) return next(cell);
        return next({ ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...overlay } });
      },
    });
  }

  async show(opened: OpenedWorkbook, { signal, onProgress }: ShowWork = {}): Promise<void> {
    const { data, uncomputed, kept } = toSnapshot(opened, {
      id: `book-${++this.count}`,
      locale: this.started.locale,
      engine: { hasFunction },
    });
    signal?.throwIfAborted();
    onProgress?.(0.5);
    const former = this.shown;
    this.writing = true;
    try {
      this.unpoint();
      this.marks.replace([]);
      functionFaults.clear();
      const api = this.started.api.createWorkbook(data);
      const book = api.getWorkbook();
      if (!former) this.drawMarks();
      const cells = {
        cell: (sheet: number, row: number, col: number) =>
          book.getSheetBySheetId(sheetId(sheet))?.getCellMatrix().getValue(row, col),
        formula: (sheet: number, row: number, col: number) =>
          this.injector.get(FormulaDataModel).getFormulaStringByCell(row, col, sheetId(sheet), data.id) ?? "",
      };
      this.shown = { unit: data.id, opened, book, edits: new Edits(opened.workbook, cells, kept) };
      if (former) this.started.api.disposeUnit(former.unit);
    } finally {
      this.writing = false;
    }
    await this.compute(uncomputed);
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
    const before = changes.map(({ ref }) => ({ ref, content: this.contentAt(ref) }));
    await this.put(changes);
    return before;
  }

  async select({ sheet, row, col }: CellRef): Promise<boolean> {
    if (!(await this.endEditing())) return false;
    const found = this.started.api.getActiveWorkbook()?.getSheetByName(sheet);
    if (!found || found.isSheetHidden()) return false;
    if (row >= found.getMaxRows() || col >= found.getMaxColumns()) return false;
    found.activate();
    found.getRange(row, col).activate();
    found.scrollToCell(row, col);
    return true;
  }

  selection(): Selection | null {
    const sheet = this.started.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    if (!sheet || !range) return null;
    return { sheet: sheet.getSheetName(), address: addressOf(range) };
  }

  highlight(marks: readonly HostMark[]): void {
    this.marks.replace(marks);
    this.redraw();
  }

  point(ref: CellRef | null): void {
    this.unpoint();
    if (!ref) return;
    const range = this.started.api.getActiveWorkbook()?.getSheetByName(ref.sheet)?.getRange(ref.row, ref.col);
    this.pointed =
      range?.highlight({ stroke: "#0F6CBD", strokeWidth: 3, fill: "rgba(15,108,189,0.12)" }) ?? null;
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

  private contentAt(ref: CellRef): HostChange["content"] {
    const { opened, edits } = this.current();
    const sheet = opened.workbook.sheets.findIndex(({ name }) => name === ref.sheet);
    const { formula, value } = edits.contentAt(sheet, ref.row, ref.col);
    return formula === null ? { value } : { formula };
  }

  /** All in one undo step, past the commands that are the user's. */
  private async put(changes: readonly HostChange[]): Promise<void> {
    await this.endEditing();
    const { unit, opened } = this.current();
    const bySheet = new Map<string, ObjectMatrix<Nullable<ICellData>>>();
    for (const { ref, content } of changes) {
      const index = opened.workbook.sheets.findIndex(({ name }) => name === ref.sheet);
      if (index < 0) throw new RangeError(`no sheet ${ref.sheet}`);
      const matrix = bySheet.get(sheetId(index)) ?? new ObjectMatrix<Nullable<ICellData>>();
      bySheet.set(sheetId(index), matrix);
      matrix.setValue(ref.row, ref.col, toCellData(content));
    }
    const redoMutations = [...bySheet].map(([subUnitId, matrix]) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: unit, subUnitId, cellValue: matrix.getMatrix() },
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
    const { unit, opened } = this.current();
    const dirtyRanges = refs.map(({ sheet, row, col }) => ({
      unitId: unit,
      sheetId: sheetId(opened.workbook.sheets.findIndex(({ name }) => name === sheet)),
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

  private unpoint(): void {
    this.pointed?.dispose();
    this.pointed = null;
  }

  private redraw(): void {
    this.started.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  private beforeCommand(command: Readonly<ICommandInfo>): void {
    const refusal = this.writing ? null : refusalOf(command);
    if (!refusal) return;
    for (const listener of this.refusalListeners) listener(refusal);
    refuse();
  }

  private afterCommand({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      this.wrote(unitId, subUnitId, cellValue, options?.["applyFormulaCalculationResult"] === true);
    } else if (id === MoveRangeMutation.id) {
      const { unitId, from, to } = params as IMoveRangeMutationParams;
      for (const side of [from, to]) this.wrote(unitId, side.subUnitId, side.value, false);
    }
  }

  private wrote(unit: string, id: string, value: CellMatrix | undefined, isResult: boolean): void {
    const { shown } = this;
    if (!shown || unit !== shown.unit || !value) return;
    const index = shown.opened.workbook.sheets.findIndex((_, each) => sheetId(each) === id);
    const matrix = new ObjectMatrix(value);
    matrix.forValue((row, col) => shown.edits.touch(index, row, col));
    const range = matrix.getDataRange();
    const name = shown.opened.workbook.sheets[index]?.name;
    if (isResult || this.writing || name === undefined || range.endRow < 0) return;
    this.tell({ kind: "edited", sheet: name, address: addressOf(matrix.getDiscreteRanges?.()[0] ?? range) });
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function hasFunction(name: string): boolean {
  return ALL_IMPLEMENTED_FUNCTIONS_SET.has(name as never) || isPerfFunction(name);
}

function addressOf(range: {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}): string {
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
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
