/** Reads and writes the cells of a workbook in Univer; a write is one undo step. */
import {
  type ICellData,
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/preset-sheets-core";
import type { CellChange } from "../../src/workbook/cell-change";
import { gridValue } from "./contents";
import type { Cells } from "./edits";
import { sheetId } from "./snapshot/snapshot";

type Matrix = ObjectMatrix<Nullable<ICellData>>;

export class UniverCells implements Cells {
  constructor(
    private readonly injector: Injector,
    private readonly unit: string,
  ) {}

  get book(): Nullable<UniverWorkbook> {
    return this.injector.get(IUniverInstanceService).getUnit<UniverWorkbook>(this.unit);
  }

  cell(sheet: number, row: number, col: number): Nullable<ICellData> {
    return this.book?.getSheetBySheetId(sheetId(sheet))?.getCellMatrix().getValue(row, col);
  }

  formula(sheet: number, row: number, col: number): string {
    const formulas = this.injector.get(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, col, sheetId(sheet), this.unit) ?? "";
  }

  spilled(sheet: number): [number, number, ICellData][] {
    const found: [number, number, ICellData][] = [];
    const data = this.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[this.unit]?.[sheetId(sheet)];
    if (data)
      new ObjectMatrix(data).forValue((row, col, cell) => void (cell && found.push([row, col, cell])));
    return found;
  }

  /** As mutations, not as user commands, which the page may refuse. */
  write(bySheet: ReadonlyMap<number, Matrix>): void {
    const redoMutations = [...bySheet].map(([sheet, matrix]) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: this.unit, subUnitId: sheetId(sheet), cellValue: matrix.getMatrix() },
    }));
    const undoMutations = redoMutations.map(({ id, params }) => ({
      id,
      params: SetRangeValuesUndoMutationFactory(this.injector, params),
    }));
    const commands = this.injector.get(ICommandService);
    for (const { id, params } of redoMutations) commands.syncExecuteCommand(id, params);
    this.injector.get(IUndoRedoService).pushUndoRedo({ unitID: this.unit, undoMutations, redoMutations });
  }
}

/** The cells to be written, by sheet. @param indexOf throws for a sheet that is not there */
export function toMatrices(
  changes: readonly CellChange[],
  indexOf: (sheet: string) => number,
): Map<number, Matrix> {
  const bySheet = new Map<number, Matrix>();
  for (const change of changes) {
    const index = indexOf(change.sheet);
    const matrix = bySheet.get(index) ?? new ObjectMatrix<Nullable<ICellData>>();
    bySheet.set(index, matrix);
    matrix.setValue(change.row, change.col, toCellData(change));
  }
  return bySheet;
}

/** Replaces the content and leaves the style alone. */
function toCellData({ formula, value = null }: CellChange): ICellData {
  if (formula !== undefined) return { f: `=${formula}`, v: null, t: null, p: null, si: null };
  const { v = null, t = null } = gridValue(value);
  return { v, t, f: null, p: null, si: null };
}
