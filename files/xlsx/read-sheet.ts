/** One worksheet part: cells, merges, hidden rows and columns. This is where reading spends its time. */
import { MAX_COLUMNS, MAX_ROWS, parseRange, type Range } from "../../src/workbook/address";
import type { Cell, CellValue } from "../../src/workbook/model";
import { corrupt } from "../errors";
import { type Limits, within } from "../limits";
import type { OfficePackage } from "../package/package";
import { type Attributes, isOn } from "../package/xml";
import { cellKey } from "./cell-ref";
import { dateSerial } from "./dates";
import { LONGEST_FORMULA } from "./excel-limits";
import { displayFormula, type MovedFormula, sharedFormula } from "./formula";
import type { CellFormats } from "./number-formats";
import { unescapeText } from "./text";

export interface SheetContext {
  readonly formats: CellFormats;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly limits: Limits;
  /** Counted so far, over all sheets. */
  readonly counted: { cells: number; sharedFormulaText: number };
}

export interface SheetContent {
  readonly cells: Cell[];
  readonly merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

interface SharedFormula {
  readonly moved: MovedFormula;
  readonly row: number;
  readonly col: number;
}

export function readSheet(pkg: OfficePackage, part: string, context: SheetContext): SheetContent {
  const reader = new SheetReader(part, context);
  pkg.parse(part, reader);
  return reader;
}

class SheetReader implements SheetContent {
  readonly cells: Cell[] = [];
  readonly merges: Range[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  wantsText = false;

  /** Which of the lists is being read whose items count only there: anything may stand in an extension. */
  private list: string | null = null;
  private row = -1;
  private col = -1;
  private type: string | undefined;
  private style: string | undefined;
  private value: string | null = null;
  private formula: string | null = null;
  private formulaAttributes: Attributes = {};
  private buffer = "";
  private phonetic = false;
  private readonly hiddenSpans: (readonly [from: number, to: number])[] = [];
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "sheetData":
      case "mergeCells":
      case "cols":
        this.list = name;
        break;
      case "c":
        if (this.list === "sheetData") this.openCell(attributes);
        break;
      case "v":
        this.listen();
        break;
      case "f":
        this.formulaAttributes = attributes;
        this.listen();
        break;
      case "is":
        this.value = "";
        break;
      case "t":
        // Only texts inside <is> count: "t" also names things in extensions.
        if (this.value !== null && !this.phonetic) this.listen();
        break;
      case "rPh":
        this.phonetic = true;
        break;
      case "row":
        if (this.list === "sheetData") this.openRow(attributes);
        break;
      case "mergeCell":
        if (this.list === "mergeCells") this.merge(attributes.ref);
        break;
      case "col":
        if (this.list === "cols") this.column(attributes);
        break;
    }
  }

  close(name: string): void {
    switch (name) {
      case "v":
        this.value = this.heard();
        break;
      case "c":
        if (this.list === "sheetData") this.closeCell();
        break;
      case "f":
        this.formula = this.heard();
        break;
      case "cols":
        this.hideColumns();
        this.list = null;
        break;
      case "sheetData":
      case "mergeCells":
        this.list = null;
        break;
      case "t":
        if (this.wantsText) this.value += this.heard();
        break;
      case "rPh":
        this.phonetic = false;
        break;
    }
  }

  text(piece: string): void {
    this.buffer += piece;
  }

  private listen(): void {
    this.buffer = "";
    this.wantsText = true;
  }

  private heard(): string {
    this.wantsText = false;
    return this.buffer;
  }

  private openRow({ r, hidden }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.col = -1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw corrupt(this.part);
    if (hidden !== undefined && isOn(hidden)) this.hiddenRows.add(this.row);
  }

  private openCell({ r, t, s }: Attributes): void {
    if (r === undefined) this.col++;
    else this.place(r);
    this.type = t;
    this.style = s;
    this.value = null;
    this.formula = null;
  }

  private place(r: string): void {
    const key = cellKey(r);
    if (key < 0) throw corrupt(this.part);
    this.row = Math.floor(key / MAX_COLUMNS);
    this.col = key % MAX_COLUMNS;
  }

  private closeCell(): void {
    const formula = this.formula === null ? undefined : this.readFormula(this.formula);
    const value = this.value === null ? null : this.readValue(this.value);
    this.value = null;
    if (value === null && formula === undefined) return;
    const { counted, limits, formats } = this.context;
    if (++counted.cells > limits.cells) within(limits, "cells", counted.cells);
    const numberFormat = this.style === undefined ? undefined : formats[Number(this.style)];
    const { row, col } = this;
    if (formula === undefined) {
      this.cells.push(numberFormat === undefined ? { row, col, value } : { row, col, value, numberFormat });
    } else {
      this.cells.push(
        numberFormat === undefined
          ? { row, col, value, formula }
          : { row, col, value, formula, numberFormat },
      );
    }
  }

  private readValue(text: string): CellValue {
    switch (this.type) {
      case undefined:
      case "n": {
        if (text === "") return null;
        const number = Number(text);
        return Number.isFinite(number) ? number : text;
      }
      case "s":
        return this.context.strings[Number(text)] ?? null;
      case "b":
        return isOn(text.trim());
      case "e":
        return { error: text };
      case "d":
        return dateSerial(text, this.context.date1904) ?? text;
      default:
        return unescapeText(text);
    }
  }

  /**
   * Array formulas keep their text in the first cell of their area; what-if tables have no formula to show, and a text
   * that is longer than any formula is none.
   */
  private readFormula(text: string): string | undefined {
    const { t, si } = this.formulaAttributes;
    if (text.length > LONGEST_FORMULA) return undefined;
    if (t === "shared" && si !== undefined) return this.readShared(text, si);
    return text === "" || t === "dataTable" ? undefined : displayFormula(text);
  }

  /** @param text of the formula in the first of its cells, nothing in the others */
  private readShared(text: string, si: string): string | undefined {
    if (text !== "") {
      const formula = displayFormula(text);
      this.shared.set(si, { moved: sharedFormula(formula), row: this.row, col: this.col });
      return formula;
    }
    const from = this.shared.get(si);
    const formula = from?.moved(this.row - from.row, this.col - from.col);
    const { counted, limits } = this.context;
    counted.sharedFormulaText += formula?.length ?? 0;
    within(limits, "sharedFormulaText", counted.sharedFormulaText);
    return formula;
  }

  private merge(ref: string | undefined): void {
    const range = parseRange(ref ?? "");
    if (!range) return;
    this.merges.push(range);
    within(this.context.limits, "merges", this.merges.length);
  }

  private column({ min, max, hidden }: Attributes): void {
    if (isOn(hidden)) this.hiddenSpans.push([Math.max(Number(min), 1), Math.min(Number(max), MAX_COLUMNS)]);
  }

  /** Spans that say the same columns again cost nothing. */
  private hideColumns(): void {
    let next = 1;
    for (const [from, to] of this.hiddenSpans.sort(([a], [b]) => a - b))
      for (next = Math.max(next, from); next <= to; next++) this.hiddenColumns.add(next - 1);
  }
}
