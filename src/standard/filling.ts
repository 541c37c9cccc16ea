/** What is to stand in the inputs of a standard workbook. Money is in the workbook's own unit. */
import type { FactId, FactValue } from "../facts/facts";
import type { CellRef, CellValue } from "../workbook/model";

/** A value with a note on where it came from, which becomes the cell's comment. */
export interface Filled<T = CellValue> {
  readonly value: T;
  readonly note?: string;
  /** The cell of the other workbook that it was taken from. */
  readonly source?: CellRef;
}

/** One row of a list, by the list's columns. */
export type ListRow = Readonly<Partial<Record<string, Filled>>>;

export interface ProjectFilling extends ListRow {
  readonly name: Filled;
}

export interface TaskFilling {
  readonly name: Filled;
  readonly content?: Filled;
  readonly result?: Filled;
  readonly budget?: Filled;
  readonly budgetFiscal?: Filled;
  readonly spent?: Filled;
  readonly spentFiscal?: Filled;
}

export interface TargetFilling {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: Filled;
  readonly target?: Filled;
  readonly actual?: Filled;
  readonly reason?: Filled;
}

export interface Filling {
  readonly facts?: ReadonlyMap<FactId, Filled<FactValue>>;
  /** Judgements that follow from the other workbook's scores: they hold once one cell says that they are taken over. */
  readonly implied?: ReadonlyMap<FactId, FactValue>;
  /** Of the indicators that no formula scores, by the indicator's id. */
  readonly scores?: ReadonlyMap<string, Filled>;
  /** 口径 of 预算执行率, in the words of its lists. */
  readonly execution?: { readonly basis?: Filled; readonly reading?: Filled };
  /** 扣分情况及整改情况说明, by the indicator's id. */
  readonly remarks?: ReadonlyMap<string, Filled>;
  /** Cells of the supporting tables: "procurement/goods/planned". */
  readonly tables?: ReadonlyMap<string, Filled>;
  readonly projects?: readonly ProjectFilling[];
  /** Rows of the other lists, by the list. */
  readonly lists?: ReadonlyMap<"procurement" | "functions" | "units", readonly ListRow[]>;
  /** 年度总体目标: what was aimed at, what became of it. */
  readonly goals?: { readonly expected?: Filled; readonly actual?: Filled };
  readonly tasks?: readonly TaskFilling[];
  readonly targets?: readonly TargetFilling[];
  /** What could not be found or is doubtful: lines of a sheet of its own. */
  readonly open?: readonly OpenLine[];
}

/** What became of a figure of the other workbook. */
export interface CarriedLine {
  readonly subject: string;
  readonly text: string;
}

export interface OpenLine extends CarriedLine {
  readonly kind: "missing" | "conflict" | "left";
}
