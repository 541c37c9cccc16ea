/**
 * The plain model of a workbook: what every reader (files, Excel, the page) fills and the engine reads.
 * It holds what was typed and what Excel last computed; it never computes anything itself.
 */
import { address, MAX_COLUMNS, type Range } from "./address";

/** An error value such as "#DIV/0!", kept apart from the same letters typed as text. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly row: number;
  readonly col: number;
  /** The value typed, or the result that was last computed; null for an empty cell that holds a formula or a format. */
  readonly value: CellValue;
  /** Without the leading "=", in the form that Excel shows; shared formulas are expanded. */
  readonly formula?: string;
  /** The number format's code; absent means General. */
  readonly numberFormat?: string;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface Comment {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

export interface DefinedName {
  readonly name: string;
  /** The formula that the name stands for, without "=". */
  readonly refersTo: string;
  /** The sheet that the name is local to; null for the whole workbook. */
  readonly sheet: string | null;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  /** True when dates count from 1904 (old Mac files). */
  readonly date1904: boolean;
}

/** One worksheet: a sparse grid. Cells are given in any order and kept by row, then column. */
export class Sheet {
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly comments: readonly Comment[];
  readonly visibility: Visibility;
  private readonly byKey = new Map<number, Cell>();
  /** Number of rows and columns up to the last cell that holds anything. */
  readonly rowCount: number;
  readonly columnCount: number;

  constructor(
    readonly name: string,
    cells: Iterable<Cell>,
    options: {
      merges?: readonly Range[];
      hiddenRows?: ReadonlySet<number>;
      hiddenColumns?: ReadonlySet<number>;
      comments?: readonly Comment[];
      visibility?: Visibility;
    } = {},
  ) {
    this.merges = options.merges ?? [];
    this.hiddenRows = options.hiddenRows ?? new Set();
    this.hiddenColumns = options.hiddenColumns ?? new Set();
    this.comments = options.comments ?? [];
    this.visibility = options.visibility ?? "visible";
    let rows = 0;
    let columns = 0;
    let inOrder = true;
    let last = -1;
    for (const cell of cells) {
      const key = cell.row * MAX_COLUMNS + cell.col;
      if (key < last) inOrder = false;
      last = key;
      this.byKey.set(key, cell);
      if (cell.row >= rows) rows = cell.row + 1;
      if (cell.col >= columns) columns = cell.col + 1;
    }
    if (!inOrder) this.byKey = new Map([...this.byKey].sort(([a], [b]) => a - b));
    this.rowCount = rows;
    this.columnCount = columns;
  }

  cell(row: number, col: number): Cell | undefined {
    return this.byKey.get(row * MAX_COLUMNS + col);
  }

  value(row: number, col: number): CellValue {
    return this.cell(row, col)?.value ?? null;
  }

  /** Row by row, left to right. */
  cells(): IterableIterator<Cell> {
    return this.byKey.values();
  }

  get cellCount(): number {
    return this.byKey.size;
  }
}

/** Where a cell is, in a form that can be kept and compared. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export function refAddress(ref: CellRef): string {
  return address(ref.row, ref.col);
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
