/** Filters every command before it runs: refuses it, or reduces it to contents. */
import { type ICommandInfo, type IExecutionOptions, ObjectMatrix } from "@univerjs/core";
import {
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { keepMerges, MERGING, moveContents, stripLooks } from "./contents-only";
import type { Refusal } from "../grid";
import { refusalOf } from "./allowed-commands";
import type { ShownWorkbook } from "../shown-workbook";

export type CellMatrix = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

/** Written by the formula engine: a result, or a normalised formula. */
export const isResult = (options?: IExecutionOptions): boolean => options?.fromFormula === true;

/** null where the command may run; what a download would not keep is removed from it. */
export function filterCommand(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  shown: ShownWorkbook | null,
): Refusal | null {
  return refusalOf(command) ?? (isResult(options) || !shown ? null : reduced(command, shown));
}

function reduced({ id, params }: Readonly<ICommandInfo>, shown: ShownWorkbook): Refusal | null {
  if (MERGING.has(id)) keepMerges(params as { ranges?: unknown });
  if (id === SetRangeValuesMutation.id) {
    const write = params as ISetRangeValuesMutationParams;
    stripLooks(write);
    return touchesLocked(shown, write.subUnitId, write.cellValue) ? "protected" : null;
  }
  if (id !== MoveRangeMutation.id) return null;
  const move = params as IMoveRangeMutationParams;
  const { book } = shown.cells;
  moveContents(
    move,
    (sheet, row, col) => book?.getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, col)?.s,
  );
  const isLocked = [move.from, move.to].some(({ subUnitId, value }) =>
    touchesLocked(shown, subUnitId, value),
  );
  return isLocked ? "protected" : null;
}

function touchesLocked(shown: ShownWorkbook, id: string, value: CellMatrix | undefined): boolean {
  const sheet = shown.cells.book?.getSheetBySheetId(id)?.getName();
  if (sheet === undefined || !value) return false;
  let found = false;
  new ObjectMatrix(value).forValue((row, col) => {
    found ||= shown.locks.isLocked({ sheet, row, col });
  });
  return found;
}
