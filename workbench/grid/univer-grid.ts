/** The spreadsheet of the page, in Univer. It is started once and shows one workbook after another. */
import {
  ICommandService,
  type IDisposable,
  type Injector,
  LifecycleService,
  LifecycleStages,
} from "@univerjs/core";
import {
  IEditorBridgeService,
  IRenderManagerService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { GridWords } from "../../src/messages/grid-words";
import type { RowMove } from "../../src/formulas/move-rows";
import { address } from "../../src/workbook/address";
import type { CellChange } from "../../src/workbook/cell-change";
import type { CellRef, Workbook } from "../../src/workbook/model";
import { type HostEvent, HostError, type HostMark, type Selection } from "../../taskpane/hosts/host";
import type { OpenedWorkbook } from "../document/document";
import { Edits } from "./edits";
import { NarrowCalculation } from "./formulas/narrow-calculation";
import { functionFaults } from "./formulas/perf-functions";
import { hasFunction } from "./formulas/supported-functions";
import type { CellHelp, InputQuestion, WorkbenchGrid, Refusal, ShowWork } from "./grid";
import { GridEvents } from "./grid-events";
import type { CellNote } from "./overlays/cell-note";
import { drawOverlays } from "./overlays/draw-overlays";
import { Drawings } from "./overlays/drawings";
import { NotedCells } from "./overlays/corner-marks";
import { Pictures } from "./overlays/pictures";
import { Marks } from "./overlays/marks";
import { WideNumbers } from "./overlays/wide-numbers";
import { Navigation } from "./navigation";
import { preserveTyping } from "./preserve-typing";
import { type Locks, locksOf } from "../../files/locked-cells";
import { indexOfName, type ShownWorkbook } from "./shown-workbook";
import { packageFacts, type SheetFacts } from "./snapshot/package-facts";
import { sheetId, type Snapshot, toSnapshot } from "./snapshot/snapshot";
import type { StartedUniver } from "./start-univer";
import { toMatrices, UniverCells } from "./univer-cells";

/** Longer than any calculation of a real workbook takes. */
const CALCULATION_TIMEOUT_MS = 10_000;
const POINTER = { stroke: "#0F6CBD", strokeWidth: 3, fill: "rgba(15,108,189,0.12)" };

/** Lets the page draw and the user cancel. */
const yieldToPage = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export class UniverGrid implements WorkbenchGrid {
  private shown: ShownWorkbook | null = null;
  private count = 0;
  private readonly marks = new Marks();
  private pointed: IDisposable | null = null;
  private narrow: NarrowCalculation | null = null;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly events: GridEvents;
  private readonly navigation: Navigation;

  constructor(
    private readonly started: StartedUniver,
    note: CellNote,
    private readonly words: GridWords,
  ) {
    this.injector = started.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.events = new GridEvents(started.api, () => this.shown, note, words);
    this.events.connect(this.commands);
    this.navigation = new Navigation(
      started.api,
      () => this.shown,
      () => this.drawNow(),
    );
  }

  async show(opened: OpenedWorkbook, { signal, onProgress, recalculates }: ShowWork = {}): Promise<void> {
    const step = async (done: number) => {
      onProgress?.(done);
      await yieldToPage();
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
    // Univer takes three seconds to start its last parts, which matters only for a second workbook.
    if (this.shown) await this.stage(LifecycleStages.Steady);
    await step(0.6);
    await this.endEditing();
    await this.replace(opened, snapshot, facts);
    onProgress?.(0.9);
    await this.compute(snapshot.uncomputed, recalculates);
    void this.narrow?.follow(this.sheetIds(opened), yieldToPage);
    onProgress?.(1);
  }

  read(): Workbook {
    return this.current().edits.read();
  }

  changes(): readonly CellChange[] {
    return this.shown?.edits.changes() ?? [];
  }

  async restore(changes: readonly CellChange[]): Promise<void> {
    await this.apply(changes);
  }

  async write(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    const locked = changes.find((change) => this.locks().isLocked(change));
    if (locked) throw new HostError("protected", "the cell is locked", { sheet: locked.sheet });
    const before = changes.map((change) => this.currentContent(change));
    await this.apply(changes);
    return before;
  }

  async select(ref: CellRef): Promise<boolean> {
    return (await this.endEditing()) && this.navigation.select(ref);
  }

  fit(sheet: string, left: number, right: number): void {
    this.navigation.fit(sheet, left, right, this.started.container.clientWidth);
  }

  async turn(step: 1 | -1): Promise<void> {
    if (await this.endEditing()) this.navigation.turn(step);
  }

  async goTo(corner: "first" | "last"): Promise<void> {
    if (await this.endEditing()) this.navigation.goTo(corner);
  }

  find(text: string): readonly CellRef[] {
    return this.navigation.find(text);
  }

  selection(): Selection | null {
    return this.events.selection();
  }

  highlight(marks: readonly HostMark[]): void {
    this.marks.replace(marks);
    this.redraw();
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
    await this.waitForResults();
  }

  async redo(): Promise<void> {
    await this.endEditing();
    await this.started.api.redo();
    await this.waitForResults();
  }

  async endEditing(): Promise<boolean> {
    if (!this.shown) return true;
    const editor = this.injector.get(IEditorBridgeService);
    if (!editor.isVisible().visible) return true;
    await this.started.api.getActiveWorkbook()?.endEditingAsync(true);
    return !editor.isVisible().visible;
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.events.listeners.add(listener);
    return () => void this.events.listeners.delete(listener);
  }

  async enter(changes: readonly CellChange[]): Promise<void> {
    await this.apply(changes);
    for (const { sheet, row, col } of changes)
      this.events.emit({ kind: "edited", sheet, address: address(row, col) });
  }

  async follow(to: string): Promise<boolean> {
    if (!(await this.endEditing())) return false;
    const target = this.navigation.target(to);
    return target !== null && this.navigation.select(target);
  }

  onRows(listener: (move: RowMove) => void): void {
    this.events.rowListeners.add(listener);
  }

  onQuestion(listener: (question: InputQuestion) => void): void {
    this.events.questionListeners.add(listener);
  }

  onCellHelp(listener: (help: CellHelp | null) => void): void {
    this.events.helpListeners.add(listener);
  }

  onRefused(listener: (refusal: Refusal) => void): () => void {
    this.events.refusalListeners.add(listener);
    return () => void this.events.refusalListeners.delete(listener);
  }

  private sheetIds({ workbook }: OpenedWorkbook) {
    return { unit: this.current().unit, names: workbook.sheets.map(({ name }) => name), idOf: sheetId };
  }

  private drawNow(): void {
    const unit = this.shown && this.injector.get(IRenderManagerService).getRenderById(this.shown.unit);
    unit?.engine.resize();
    unit?.scene.render();
  }

  private redraw(): void {
    if (this.shown) this.started.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  private current(): ShownWorkbook {
    if (!this.shown) throw new Error("no workbook is shown");
    return this.shown;
  }

  private async replace(
    opened: OpenedWorkbook,
    { data, unsupported }: Snapshot,
    facts: readonly SheetFacts[],
  ): Promise<void> {
    const former = this.shown;
    const { api } = this.started;
    // Two at a time would share Univer's registrations, so the former is disposed of first; this brings it back.
    const formerData = former?.cells.book?.getSnapshot();
    this.point(null);
    await this.events.ownWrite(async () => {
      try {
        if (former) api.disposeUnit(former.unit);
        api.createWorkbook(data);
        if (!former) await this.prepareFirst();
        const cells = new UniverCells(this.injector, data.id);
        const edits = new Edits(opened.workbook, cells, unsupported);
        this.marks.replace([]);
        functionFaults.clear();
        former?.pictures.dispose();
        const pictures = new Pictures(opened.bytes, () => this.redraw());
        const drawings = new Drawings(opened.appearance, pictures, this.words);
        const noted = new NotedCells(opened.workbook);
        const wide = new WideNumbers();
        const locks = locksOf(
          opened.workbook.sheets,
          (index) => facts[index]?.protected === true,
          opened.appearance,
        );
        const rules = facts.map((each) => each.rules);
        this.shown = { unit: data.id, opened, cells, edits, drawings, pictures, noted, locks, wide, rules };
        this.events.workbookReplaced();
      } catch (error) {
        api.disposeUnit(data.id);
        if (formerData) api.createWorkbook(formerData);
        throw error;
      }
    });
  }

  /** These services exist only once the first workbook is created. */
  private async prepareFirst(): Promise<void> {
    this.narrow = new NarrowCalculation(this.injector);
    drawOverlays(this.injector, this.marks, () => this.shown);
    this.started.api.addEvent(this.started.api.Event.CellHover, ({ worksheet, row, column }) => {
      this.started.container.title = this.shown?.wide.wholeAt(worksheet.getSheetName(), row, column) ?? "";
    });
    preserveTyping(this.injector);
    await this.stage(LifecycleStages.Rendered);
  }

  private stage(stage: LifecycleStages): Promise<void> {
    return this.injector.get(LifecycleService).onStage(stage);
  }

  private sheetIndex(name: string): number {
    return this.shown ? indexOfName(this.shown, name) : -1;
  }

  /** What stands in a cell, as a change that restores it. */
  private currentContent({ sheet, row, col }: CellRef): CellChange {
    const { formula, value } = this.current().edits.contentAt(this.sheetIndex(sheet), row, col);
    return formula === null ? { sheet, row, col, value } : { sheet, row, col, formula };
  }

  /** All in one undo step. */
  private async apply(changes: readonly CellChange[]): Promise<void> {
    await this.endEditing();
    const matrices = toMatrices(changes, (name) => {
      const index = this.sheetIndex(name);
      if (index < 0) throw new HostError("gone", "no such sheet", { sheet: name });
      return index;
    });
    await this.events.ownWrite(() => this.current().cells.write(matrices));
    await this.waitForResults();
  }

  /** Calculates our functions where the file holds no result, or every formula. */
  private async compute(refs: readonly CellRef[], all = false): Promise<void> {
    if (refs.length === 0 && !all) return;
    const { unit } = this.current();
    const dirtyRanges = refs.map(({ sheet, row, col }) => ({
      unitId: unit,
      sheetId: sheetId(this.sheetIndex(sheet)),
      range: { startRow: row, endRow: row, startColumn: col, endColumn: col },
    }));
    await this.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges, forceCalculation: all },
      { onlyLocal: true },
    );
    await this.waitForResults();
  }

  private async waitForResults(): Promise<void> {
    try {
      await this.started.api.getFormula().onCalculationResultApplied(CALCULATION_TIMEOUT_MS);
    } catch {
      // Timed out: later results arrive as edits of formulas do.
    }
  }
}
