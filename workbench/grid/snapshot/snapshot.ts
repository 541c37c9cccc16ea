/** Converts a workbook and its styles to Univer's format, with the results that the file holds. */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import {
  type IConditionFormattingRule,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
} from "@univerjs/sheets-conditional-formatting";
import { PLAIN_SHEET, type Appearance, type SheetAppearance } from "../../../src/workbook/appearance";
import { MAX_COLUMNS, MAX_ROWS, type Range } from "../../../src/workbook/address";
import { type Cell, type CellRef, isCellError, type Sheet, type Workbook } from "../../../src/workbook/model";
import { eachCell } from "../../../src/workbook/sheet";
import { gridValue } from "../contents";
import { fittedHeight } from "./row-height";
import { canCalculate, type Engine, namesFor, referredEdges } from "../formulas/supported-formulas";
import { conditionRules } from "./conditions";
import { gridStyle } from "./styles";

export interface SnapshotOptions {
  /** Must be unique among the workbooks shown. */
  readonly id: string;
  readonly locale: IWorkbookData["locale"];
  readonly engine: Omit<Engine, "hasName">;
  /** For each sheet, the cells that array formulas fill. */
  readonly arrays?: readonly (readonly Range[])[];
}

export interface Snapshot {
  readonly data: IWorkbookData;
  /** Formulas with our functions without a result in the file: calculated once the workbook is shown. */
  readonly uncomputed: readonly CellRef[];
  /** Formulas that Univer cannot calculate: only their results are in the snapshot. */
  readonly unsupported: readonly CellRef[];
}

const PX_PER_POINT = 4 / 3;
/** A column's width in pixels: seven for each character of the standard font, and its margins. */
const CHARACTER_PX = 7;
const MARGIN_PX = 5;
/** Room to type in beyond what the sheet holds: rows and columns cannot be added here. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
/** Of all the merges of a sheet together: the grid keeps something for each cell. The rest is shown unmerged. */
const MOST_MERGED = 1_000_000;
/** A cell in a row of three digits or a column of two letters. */
const FAR = /\d{3}|[A-Z]{2}\$?\d/i;

const OUR_FUNCTIONS = /(?:^|[^\w.])PERF\./i;

const widthPx = (characters: number) =>
  characters < 1
    ? Math.round(characters * (CHARACTER_PX + MARGIN_PX))
    : Math.trunc(characters * CHARACTER_PX + MARGIN_PX);

export const sheetId = (index: number): string => `sheet-${index + 1}`;

class SheetSnapshot {
  readonly cellData: Record<number, Record<number, ICellData>> = {};
  readonly uncomputed: CellRef[] = [];
  readonly unsupported: CellRef[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly looks: SheetAppearance,
    private readonly styles: StyleIds,
    private readonly engine: Engine,
    private readonly arrays: readonly Range[],
    private readonly edges: Edges,
  ) {}

  data(index: number): Partial<IWorksheetData> {
    this.fillCells();
    const { sheet, looks } = this;
    const [lastRow, lastColumn] = this.extent();
    const rowCount = Math.min(Math.max(lastRow + SPARE_ROWS, LEAST_ROWS), MAX_ROWS);
    const columnCount = Math.min(Math.max(lastColumn + SPARE_COLUMNS, LEAST_COLUMNS), MAX_COLUMNS);
    return {
      id: sheetId(index),
      name: sheet.name,
      ...(looks.tabColor === undefined ? {} : { tabColor: looks.tabColor }),
      hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      rowCount,
      columnCount,
      defaultColumnWidth: widthPx(looks.defaultColumnWidth),
      defaultRowHeight: Math.round(looks.defaultRowHeight * PX_PER_POINT),
      showGridlines: looks.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      freeze: {
        xSplit: looks.frozenColumns,
        ySplit: looks.frozenRows,
        startRow: looks.frozenRows || -1,
        startColumn: looks.frozenColumns || -1,
      },
      mergeData: shownMerges(sheet.merges, rowCount, columnCount),
      cellData: this.cellData,
      rowData: this.rowData(),
      columnData: this.columnData(),
    };
  }

  conditions(): readonly IConditionFormattingRule[] {
    const [rows, columns] = this.extent();
    return conditionRules(this.looks.conditions ?? [], { rows, columns }, (formula) =>
      canCalculate(formula, this.engine),
    );
  }

  private fillCells(): void {
    for (const [row, columns] of this.looks.styles) {
      for (const [col, style] of columns) this.put(row, col, { s: this.styles.id(style, undefined) });
    }
    for (const cell of eachCell(this.sheet)) this.put(cell.row, cell.col, this.dataOf(cell));
  }

  private put(row: number, col: number, data: ICellData): void {
    (this.cellData[row] ??= {})[col] = data;
  }

  private dataOf(cell: Cell): ICellData {
    const style = this.looks.styles.get(cell.row)?.get(cell.col);
    const looks = { s: this.styles.id(style, cell.numberFormat) };
    if (cell.formula === undefined) return { ...gridValue(cell.value), ...looks };
    const ref = { sheet: this.sheet.name, row: cell.row, col: cell.col };
    if (this.startsArray(cell) || !canCalculate(cell.formula, this.engine)) {
      this.unsupported.push(ref);
      return { ...gridValue(cell.value), ...looks };
    }
    if (isUncomputed(cell)) {
      this.uncomputed.push(ref);
      return { f: `=${cell.formula}`, ...looks };
    }
    return { f: `=${cell.formula}`, ...resultOf(cell), ...looks };
  }

  /** An array formula over several cells: Univer would find the others in the way of its result. */
  private startsArray({ row, col }: Cell): boolean {
    return this.arrays.some(
      ({ top, left, bottom, right }) => top === row && left === col && (bottom > top || right > left),
    );
  }

  /** Rows and columns that hold or show anything, or that formulas refer to. */
  private extent(): [number, number] {
    const referred = this.edges.get(this.sheet.name);
    let rows = Math.max(this.sheet.rowCount, referred?.rows ?? 0);
    let columns = Math.max(this.sheet.columnCount, referred?.columns ?? 0);
    for (const [row, cells] of this.looks.styles) {
      rows = Math.max(rows, row + 1);
      for (const col of cells.keys()) columns = Math.max(columns, col + 1);
    }
    for (const { to } of this.looks.drawings) {
      rows = Math.max(rows, to.row + 1);
      columns = Math.max(columns, to.col + 1);
    }
    return [rows, columns];
  }

  private rowData(): IWorksheetData["rowData"] {
    const rows: Record<number, { h?: number; hd?: BooleanNumber }> = {};
    for (const [row, points] of this.looks.rowHeights) rows[row] = { h: Math.round(points * PX_PER_POINT) };
    for (const [row, h] of this.fittedRows()) rows[row] = { h };
    for (const row of this.sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
    return rows;
  }

  private columnData(): IWorksheetData["columnData"] {
    const columns: Record<number, { w?: number; hd?: BooleanNumber }> = {};
    for (const [col, width] of this.looks.columnWidths) columns[col] = { w: widthPx(width) };
    for (const col of this.sheet.hiddenColumns) columns[col] = { ...columns[col], hd: BooleanNumber.TRUE };
    return columns;
  }

  /** Rows without a height of their own are as high as the texts in them need; a merged one is not wrapped for that. */
  private fittedRows(): Map<number, number> {
    const { looks, sheet } = this;
    const merged = new Map(sheet.merges.map(({ top, left, bottom }) => [`${top},${left}`, bottom - top + 1]));
    const least = looks.defaultRowHeight * PX_PER_POINT;
    const heights = new Map<number, number>();
    for (const { row, col, value } of eachCell(sheet)) {
      const mergedRows = merged.get(`${row},${col}`);
      if (looks.rowHeights.has(row) || typeof value !== "string" || (mergedRows ?? 1) > 1) continue;
      const index = looks.styles.get(row)?.get(col);
      const width = widthPx(looks.columnWidths.get(col) ?? looks.defaultColumnWidth);
      const height = fittedHeight(value, this.styles.style(index), mergedRows ? Infinity : width);
      if (height > Math.max(least, heights.get(row) ?? 0)) heights.set(row, height);
    }
    return heights;
  }
}

/** Merges as far as the grid goes: they may end at Excel's last row or column. The file keeps them as they are. */
function shownMerges(merges: readonly Range[], rowCount: number, columnCount: number): IRange[] {
  let room = MOST_MERGED;
  return merges.flatMap(({ top, left, bottom, right }) => {
    const [endRow, endColumn] = [Math.min(bottom, rowCount - 1), Math.min(right, columnCount - 1)];
    const size = (endRow - top + 1) * (endColumn - left + 1);
    if (endRow < top || endColumn < left || size > room) return [];
    room -= size;
    return size === 1 ? [] : [{ startRow: top, startColumn: left, endRow, endColumn }];
  });
}

/** How far formulas refer into each sheet: for Univer, references beyond a sheet's end are errors. */
type Edges = ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;

function edgesOf({ sheets }: Workbook): Edges {
  const edges = new Map<string, { rows: number; columns: number }>();
  for (const sheet of sheets) {
    for (const { formula } of eachCell(sheet)) {
      // Nothing else can lie beyond the rows and columns that every sheet has.
      if (formula === undefined || !FAR.test(formula)) continue;
      for (const { sheet: named, rows, columns } of referredEdges(formula)) {
        const name = named ?? sheet.name;
        const known = edges.get(name);
        edges.set(name, {
          rows: Math.max(known?.rows ?? 0, rows),
          columns: Math.max(known?.columns ?? 0, columns),
        });
      }
    }
  }
  return edges;
}

/** An empty cell of a formula is shown empty: nothing but our own functions is calculated on opening. */
function resultOf({ value }: Cell): Pick<ICellData, "v" | "t"> {
  return value === null ? { v: "", t: CellValueType.STRING } : gridValue(value);
}

/** A formula with our functions that was never calculated, or calculated without the add-in. */
function isUncomputed({ formula, value }: Cell): boolean {
  if (formula === undefined || !OUR_FUNCTIONS.test(formula)) return false;
  return value === null || (isCellError(value) && value.error === "#NAME?");
}

/** Each look with each number format stands once in the snapshot. */
class StyleIds {
  readonly styles: IWorkbookData["styles"] = {};
  private readonly ids = new Map<string, string>();

  constructor(private readonly appearance: Appearance) {}

  style(index: number | undefined) {
    return index === undefined ? undefined : this.appearance.styles[index];
  }

  id(index: number | undefined, numberFormat: string | undefined): string {
    const key = `${index ?? ""}|${numberFormat ?? ""}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `look-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles[id] = gridStyle(this.style(index), numberFormat);
    return id;
  }
}

function definedNames(workbook: Workbook, engine: Omit<Engine, "hasName">) {
  const known = namesFor(workbook.definedNames, { ...engine, hasName: () => false });
  const entries = known.map(({ name, refersTo }, index) => {
    const id = `name-${index + 1}`;
    return [id, { id, name, formulaOrRefString: refersTo }] as const;
  });
  return {
    resource: JSON.stringify(Object.fromEntries(entries)),
    names: new Set(known.map(({ name }) => name.toLowerCase())),
  };
}

export function toSnapshot(
  { name, workbook, appearance }: { name: string; workbook: Workbook; appearance: Appearance },
  { id, locale, engine, arrays = [] }: SnapshotOptions,
): Snapshot {
  const styles = new StyleIds(appearance);
  const { resource, names } = definedNames(workbook, engine);
  const withNames: Engine = { ...engine, hasName: (text) => names.has(text.toLowerCase()) };
  const edges = edgesOf(workbook);
  const made = workbook.sheets.map((sheet, index) => {
    const looks = appearance.sheets[index] ?? PLAIN_SHEET;
    return new SheetSnapshot(sheet, looks, styles, withNames, arrays[index] ?? [], edges);
  });
  const bySheet = <T>(of: (sheet: SheetSnapshot, index: number) => T): Record<string, T> =>
    Object.fromEntries(made.map((sheet, index) => [sheetId(index), of(sheet, index)]));
  return {
    data: {
      id,
      name,
      appVersion: "",
      locale,
      styles: styles.styles,
      sheetOrder: made.map((_, index) => sheetId(index)),
      sheets: bySheet((sheet, index) => sheet.data(index)),
      resources: [
        { name: "SHEET_DEFINED_NAME_PLUGIN", data: resource },
        {
          name: SHEET_CONDITIONAL_FORMATTING_PLUGIN,
          data: JSON.stringify(bySheet((sheet) => sheet.conditions())),
        },
      ],
    },
    uncomputed: made.flatMap((sheet) => sheet.uncomputed),
    unsupported: made.flatMap((sheet) => sheet.unsupported),
  };
}
