/** A whole workbook: which cells become what, so that it can be sent to a desk without the add-in. */
import { findCalls, rewriteCalls } from "../formulas/calls";
import { areaSize } from "../formulas/references";
import { referredCells, type ReferenceContext } from "../formulas/referred-cells";
import type { CellChange } from "../workbook/cell-change";
import { isCellError, type Cell, type CellValue, type Sheet, type Workbook } from "../workbook/model";
import { cellAt, eachCell, valueAt } from "../workbook/sheet";
import type { NativeContext } from "../functions/native/operands";
import type { KeptReason } from "../functions/native/reasons";
import { hasCalls, nativeSpill, toNative, type NativeSpill } from "./to-native";

export interface NativeOptions {
  /** Every formula with a call becomes its value. */
  readonly values?: boolean;
}

/** A cell, or a defined name, that something is to be said of. */
export interface Reported {
  readonly sheet: string | null;
  readonly row: number;
  readonly col: number;
  /** The defined name; absent for a cell. */
  readonly name?: string;
  readonly reasons: readonly KeptReason[];
}

export interface NativePlan {
  readonly changes: readonly CellChange[];
  /** Cells whose formulas became native ones; a spilled one counts once. */
  readonly turned: number;
  /** Cells that became values although formulas were wanted, with the reasons. */
  readonly valued: readonly Reported[];
  /** Cells that stay as they are: they need the add-in. */
  readonly kept: readonly Reported[];
  /** Turned, and a cell that the function needs is blank: the formula says #N/A until it is filled. */
  readonly blank: readonly Reported[];
}

/** Results that only say that Excel had none: the add-in was absent, or had not answered yet. */
const NO_RESULTS = new Set([
  "#NAME?",
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
  "#SPILL!",
  "#UNKNOWN!",
]);

/** Reasons for which a formula becomes its value: nothing that could be edited would do better. */
const VALUE_REASONS: ReadonlySet<KeptReason["code"]> = new Set(["no-equivalent", "text-target"]);

function hasResult(value: CellValue): boolean {
  return value !== null && !(isCellError(value) && NO_RESULTS.has(value.error));
}

/** What formulas of one sheet may ask of the workbook. */
function contextOf(workbook: Workbook, own: Sheet): NativeContext {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const sheetOf = (name: string | null) => (name === null ? own : byName.get(name.toLowerCase()));
  const nameFormula: NonNullable<ReferenceContext["nameFormula"]> = (name, sheet) => {
    const same = workbook.definedNames.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    const place = (sheet ?? own.name).toLowerCase();
    const local = same.find((each) => each.sheet?.toLowerCase() === place);
    return (local ?? same.find((each) => each.sheet === null))?.refersTo ?? null;
  };
  return {
    nameFormula,
    value: (sheet, row, col) => valueAt(sheetOf(sheet), row, col),
    extent: (sheet) => {
      const found = sheetOf(sheet);
      return found ? { rows: found.rowCount, columns: found.columnCount } : null;
    },
    sheetNames: workbook.sheets.map(({ name }) => name),
  };
}

/**
 * Excel stores whatever calls a function of an add-in as an array formula, since it might give several values. Where all
 * else in the formula is single cells, its native equivalent needs none of that.
 */
function isPlain(formula: string, context: NativeContext): boolean {
  const isSingle = (text: string, mayBeRange: boolean): boolean => {
    const rest = rewriteCalls(text, () => "0");
    const { areas, unresolved, pure } = referredCells(rest, context);
    if (mayBeRange && pure) return true;
    return unresolved.length === 0 && !rest.includes("{") && areas.every((area) => areaSize(area) === 1);
  };
  return (
    isSingle(formula, false) &&
    findCalls(formula).every(({ args }) => args.every(({ text }) => isSingle(text, true)))
  );
}

class Planner {
  readonly changes: CellChange[] = [];
  readonly valued: Reported[] = [];
  readonly kept: Reported[] = [];
  readonly blank: Reported[] = [];
  turned = 0;

  constructor(private readonly values: boolean) {}

  cell(sheet: Sheet, cell: Cell, formula: string, context: NativeContext): void {
    if (this.values) return this.toValue(sheet, cell, formula, null);
    const spill = nativeSpill(formula, context);
    if (spill) return this.spilled(sheet, cell, spill);
    const { formula: native, kept, meetsBlank } = toNative(formula, context);
    if (kept.some(({ code }) => VALUE_REASONS.has(code))) return this.toValue(sheet, cell, formula, kept);
    if (kept.length > 0) return this.keep(sheet, cell, kept);
    this.turned++;
    if (meetsBlank) this.blank.push(placeOf(sheet, cell, []));
    this.formula(sheet, cell, native, meetsBlank, isPlain(formula, context));
  }

  /** A result that Excel did not have, or had from a blank taken for 0, is left to be computed. */
  private formula(
    sheet: Sheet,
    { row, col, value }: Cell,
    formula: string,
    stale: boolean,
    alone = false,
  ): void {
    const change = { sheet: sheet.name, row, col, formula, ...(alone ? { alone } : {}) };
    this.changes.push(stale || !hasResult(value) ? { ...change, value: null } : change);
  }

  private toValue(sheet: Sheet, cell: Cell, formula: string, reasons: readonly KeptReason[] | null): void {
    if (!hasResult(cell.value)) {
      const [call] = findCalls(formula);
      return this.keep(sheet, cell, [...(reasons ?? []), { code: "no-value", function: call?.id ?? "" }]);
    }
    this.changes.push({ sheet: sheet.name, row: cell.row, col: cell.col, value: cell.value });
    if (reasons) this.valued.push(placeOf(sheet, cell, reasons));
    else this.turned++;
  }

  private keep(sheet: Sheet, cell: Cell, reasons: readonly KeptReason[]): void {
    this.kept.push(placeOf(sheet, cell, reasons));
  }

  /** The cells that the values fill must be there already, each with a number and no formula of its own. */
  private spilled(sheet: Sheet, cell: Cell, spill: NativeSpill): void {
    if (!spill.rows) return this.keep(sheet, cell, [spill.kept]);
    const targets = spill.rows.flatMap((formulas, row) =>
      formulas.map((formula, col) => ({ formula, at: cellAt(sheet, cell.row + row, cell.col + col) })),
    );
    const [first, ...others] = targets;
    const isSpilled = ({ at }: (typeof targets)[number]) =>
      typeof at?.value === "number" && at.formula === undefined;
    if (!first || typeof cell.value !== "number" || !others.every(isSpilled)) {
      const [call] = findCalls(cell.formula ?? "");
      return this.keep(sheet, cell, [{ code: "spill-unknown", function: call?.id ?? "" }]);
    }
    this.turned++;
    for (const { formula, at } of targets) if (at) this.formula(sheet, at, formula, false, true);
  }
}

function placeOf(sheet: Sheet, { row, col }: Cell, reasons: readonly KeptReason[]): Reported {
  return { sheet: sheet.name, row, col, reasons };
}

/** Cells in the order of the sheets, row by row. Nothing is changed here: the plan says what to write. */
export function nativeWorkbookPlan(workbook: Workbook, { values = false }: NativeOptions = {}): NativePlan {
  const planner = new Planner(values);
  for (const sheet of workbook.sheets) {
    const context = contextOf(workbook, sheet);
    for (const cell of eachCell(sheet)) {
      if (cell.formula !== undefined && hasCalls(cell.formula))
        planner.cell(sheet, cell, cell.formula, context);
    }
  }
  for (const { name, refersTo, sheet } of workbook.definedNames) {
    if (!hasCalls(refersTo)) continue;
    const reasons = findCalls(refersTo).map(({ id }): KeptReason => ({ code: "defined-name", function: id }));
    planner.kept.push({ sheet, row: 0, col: 0, name, reasons });
  }
  const { changes, turned, valued, kept, blank } = planner;
  return { changes, turned, valued, kept, blank };
}
