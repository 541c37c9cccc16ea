/** Follows the commands that Univer runs: refuses some of them, records what was edited, reports edits and selections. */
import {
  type ICommandInfo,
  type ICommandService,
  type IExecutionOptions,
  ObjectMatrix,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  MoveSelectionCommand,
  MoveSelectionEnterAndTabCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { RowMove } from "../../src/formulas/move-rows";
import type { GridWords } from "../../src/messages/grid-words";
import type { HostEvent, Selection } from "../../taskpane/hosts/host";
import { addressOf, type Box, extend } from "./bounding-box";
import { cancelCommand } from "./commands/allowed-commands";
import { rowMoveOf } from "./commands/row-moves";
import { type CellMatrix, filterCommand, isResult } from "./commands/filter-command";
import type { CellHelp, InputQuestion, Refusal } from "./grid";
import { helpAt } from "./input/help";
import { questionOf } from "./input/question";
import type { CellNote } from "./overlays/cell-note";
import { cellNoteText } from "./overlays/draw-overlays";
import { clearOfBars } from "./scroll-to";
import { indexOfId, indexOfName, type ShownWorkbook } from "./shown-workbook";

export class GridEvents {
  readonly listeners = new Set<(event: HostEvent) => void>();
  readonly refusalListeners = new Set<(refusal: Refusal) => void>();
  readonly questionListeners = new Set<(question: InputQuestion) => void>();
  readonly rowListeners = new Set<(move: RowMove) => void>();
  readonly helpListeners = new Set<(help: CellHelp | null) => void>();
  private isOwnWrite = false;
  private lastSelection = "";

  constructor(
    private readonly api: FUniver,
    private readonly shown: () => ShownWorkbook | null,
    private readonly note: CellNote,
    private readonly words: GridWords,
  ) {}

  connect(commands: ICommandService): void {
    commands.beforeCommandExecuted((command, options) => this.beforeCommand(command, options));
    commands.onCommandExecuted((command, options) => this.afterCommand(command, options));
  }

  /** What the page itself writes is neither refused nor reported as an edit. */
  async ownWrite(write: () => void | Promise<void>): Promise<void> {
    this.isOwnWrite = true;
    try {
      await write();
    } finally {
      this.isOwnWrite = false;
    }
  }

  selection(): Selection | null {
    const sheet = this.shown() ? this.api.getActiveWorkbook()?.getActiveSheet() : null;
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    return sheet && range ? { sheet: sheet.getSheetName(), address: addressOf(range) } : null;
  }

  workbookReplaced(): void {
    this.lastSelection = "";
    this.selectionChanged();
  }

  private beforeCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.isOwnWrite) return;
    const shown = this.shown();
    if (this.movesRows(command)) cancelCommand();
    const refusal = filterCommand(command, options, shown);
    if (refusal) {
      this.refuse(refusal);
      cancelCommand();
    }
    const question = shown && !isResult(options) ? questionOf(command, shown) : null;
    if (!question) return;
    for (const listener of this.questionListeners) listener(question);
    cancelCommand();
  }

  private refuse(refusal: Refusal): void {
    for (const listener of this.refusalListeners) listener(refusal);
  }

  /** @returns whether the command was for rows: then it is the page's, or refused */
  private movesRows(command: Readonly<ICommandInfo>): boolean {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    const move = sheet && range ? rowMoveOf(command, sheet.getSheetName(), range) : null;
    if (!move) return false;
    const isProtected = this.shown()?.locks.protectedSheets.includes(move.sheet);
    if (isProtected) this.refuse("protected-rows");
    else for (const listener of this.rowListeners) listener(move);
    return true;
  }

  private afterCommand({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      this.cellsWritten(unitId, subUnitId, cellValue, isResult(options));
    } else if (id === MoveRangeMutation.id) {
      const { unitId, from, to } = params as IMoveRangeMutationParams;
      for (const side of [from, to]) this.cellsWritten(unitId, side.subUnitId, side.value, false);
    } else if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id)
      this.selectionChanged();
    else if (id === MoveSelectionCommand.id || id === MoveSelectionEnterAndTabCommand.id) {
      const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
      if (sheet) clearOfBars(this.api, sheet);
    }
  }

  private cellsWritten(
    unit: string,
    sheetId: string,
    value: CellMatrix | undefined,
    isCalculated: boolean,
  ): void {
    const shown = this.shown();
    if (!shown || unit !== shown.unit || !value) return;
    const index = indexOfId(shown, sheetId);
    let box: Box | null = null;
    new ObjectMatrix(value).forValue((row, col) => {
      shown.edits.markWritten(index, row, col);
      box = extend(box, row, col);
    });
    const sheet = shown.opened.workbook.sheets[index]?.name;
    if (!isCalculated && !this.isOwnWrite && sheet !== undefined && box)
      this.emit({ kind: "edited", sheet, address: addressOf(box) });
    this.updateNote();
  }

  private selectionChanged(): void {
    const selection = this.selection();
    if (!selection) return;
    this.updateNote();
    this.updateHelp();
    const text = `${selection.sheet}!${selection.address}`;
    if (text === this.lastSelection) return;
    this.lastSelection = text;
    if (!this.isOwnWrite) this.emit({ kind: "selected", selection });
  }

  private updateNote(): void {
    const shown = this.shown();
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    if (!shown || !sheet || !range) return this.note.show(null);
    const { startRow: row, startColumn: col } = range;
    const at = { sheet: indexOfName(shown, sheet.getSheetName()), id: sheet.getSheetId(), row, col };
    this.note.show(cellNoteText(shown, at, this.words));
  }

  private updateHelp(): void {
    const shown = this.shown();
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    const help =
      shown && sheet && range ? helpAt(shown, sheet.getSheetName(), range.startRow, range.startColumn) : null;
    for (const listener of this.helpListeners) listener(help);
  }

  emit(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
