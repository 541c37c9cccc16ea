/** The cells of one sheet part, as places in its text. */
import { MAX_COLUMNS, parseAddress, parseRange, type Range } from "../../src/workbook/address";
import { corrupt } from "../errors";
import type { PackageEditor } from "../package/editor";
import { attributeOf, childrenOf, type Element } from "../package/xml-scan";
import { unescapeXml } from "./xml-text";

export interface StoredFormula {
  readonly element: Element;
  /** Without entities; "" for a cell that shares the formula of another. */
  readonly text: string;
  /** "shared", "array", "dataTable", or "normal". */
  readonly type: string;
  readonly ref: Range | null;
  readonly shared: string | null;
}

export interface CellPlace {
  readonly row: number;
  readonly col: number;
  readonly element: Element;
}

export class SheetCells {
  private readonly text: string;
  private readonly byKey = new Map<number, CellPlace>();
  /** In the order of the text; `at` is the row's number from 0. */
  readonly rows: { readonly at: number; readonly element: Element; readonly cells: readonly CellPlace[] }[] =
    [];

  constructor(
    editor: PackageEditor,
    readonly part: string,
  ) {
    this.text = editor.text(part);
    const data = editor.child(part, "sheetData");
    let row = -1;
    for (const element of data ? childrenOf(this.text, data) : []) {
      if (element.name !== "row") continue;
      const given = attributeOf(this.text, element, "r")?.raw;
      row = given === undefined ? row + 1 : Number(given) - 1;
      this.rows.push({ at: row, element, cells: this.cellsOf(element, row) });
    }
  }

  private cellsOf(element: Element, rowAt: number): CellPlace[] {
    const cells: CellPlace[] = [];
    let [row, col] = [rowAt, -1];
    for (const cell of childrenOf(this.text, element)) {
      if (cell.name !== "c") continue;
      const given = attributeOf(this.text, cell, "r")?.raw;
      const place = given === undefined ? { row, col: col + 1 } : parseAddress(given);
      if (!place) throw corrupt(this.part);
      ({ row, col } = place);
      const found = { row, col, element: cell };
      cells.push(found);
      this.byKey.set(row * MAX_COLUMNS + col, found);
    }
    return cells;
  }

  at(row: number, col: number): CellPlace | undefined {
    return this.byKey.get(row * MAX_COLUMNS + col);
  }

  all(): Iterable<CellPlace> {
    return this.byKey.values();
  }

  /** The cell's formula as stored; null for a value. */
  formula({ element }: CellPlace): StoredFormula | null {
    const found = childrenOf(this.text, element).find(({ name }) => name === "f");
    if (!found) return null;
    const attribute = (name: string) => attributeOf(this.text, found, name)?.raw ?? null;
    return {
      element: found,
      text: unescapeXml(this.text.slice(found.openEnd, found.closeStart)),
      type: attribute("t") ?? "normal",
      ref: parseRange(attribute("ref") ?? ""),
      shared: attribute("si"),
    };
  }
}
