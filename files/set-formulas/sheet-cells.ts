/** The cells of one sheet part, as places in its text. */
import { parseAddress, parseRange, type Range } from "../../src/workbook/address";
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
  /** What the rows stand in. */
  readonly data: Element | undefined;
  private readonly rows = new Map<number, Element>();
  /** Rows are looked into when a cell of theirs is asked for: few are, of many. */
  private readonly read = new Map<number, Map<number, CellPlace>>();

  constructor(
    editor: PackageEditor,
    readonly part: string,
  ) {
    this.text = editor.text(part);
    const data = (this.data = editor.child(part, "sheetData"));
    let row = -1;
    for (const element of data ? childrenOf(this.text, data) : []) {
      if (element.name !== "row") continue;
      const given = attributeOf(this.text, element, "r")?.raw;
      row = given === undefined ? row + 1 : Number(given) - 1;
      this.rows.set(row, element);
    }
  }

  private cellsOf(row: number): Map<number, CellPlace> {
    const known = this.read.get(row);
    if (known) return known;
    const cells = new Map<number, CellPlace>();
    const line = this.rows.get(row);
    let col = -1;
    for (const element of line ? childrenOf(this.text, line) : []) {
      if (element.name !== "c") continue;
      const given = attributeOf(this.text, element, "r")?.raw;
      const place = given === undefined ? { row, col: col + 1 } : parseAddress(given);
      if (place?.row !== row) throw corrupt(this.part);
      col = place.col;
      cells.set(col, { row, col, element });
    }
    this.read.set(row, cells);
    return cells;
  }

  at(row: number, col: number): CellPlace | undefined {
    return this.cellsOf(row).get(col);
  }

  row(row: number): Element | undefined {
    return this.rows.get(row);
  }

  /** The first that stands below. */
  rowAfter(row: number): Element | undefined {
    for (const [at, element] of this.rows) if (at > row) return element;
    return undefined;
  }

  /** The first cell of the row that stands to the right. */
  after(row: number, col: number): CellPlace | undefined {
    for (const place of this.cellsOf(row).values()) if (place.col > col) return place;
    return undefined;
  }

  *all(): Iterable<CellPlace> {
    for (const row of this.rows.keys()) yield* this.cellsOf(row).values();
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
