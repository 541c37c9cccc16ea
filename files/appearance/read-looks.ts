/** One worksheet part, for how it looks. What it says is read by files/xlsx/read-sheet.ts. */
import type { SheetAppearance } from "../../src/workbook/appearance";
import { MAX_COLUMNS } from "../../src/workbook/address";
import type { OfficePackage } from "../package/package";
import { type Attributes, isOn, type XmlHandler } from "../package/xml";
import { cellKey } from "../xlsx/cell-ref";
import type { CellImage } from "./drawing-parts";
import { defaultWidth, shownWidth } from "./column-width";
import { isHeight, isWidth, type Room, SheetLooks } from "./sheet-looks";
import type { StyleTable } from "./style-table";
import { ignoreFileErrors } from "./ignore-file-errors";

export interface LooksContext {
  readonly styles: StyleTable;
  /** WPS's pictures in cells, by their ids. */
  readonly cellImages: ReadonlyMap<string, CellImage>;
  readonly room: Room;
}

/** WPS shows a picture in a cell by this function of its own. */
const CELL_IMAGE = /DISPIMG\("([^"]+)"/i;

export function readLooks(pkg: OfficePackage, part: string, context: LooksContext): SheetAppearance {
  const looks = new SheetLooks(context.room);
  ignoreFileErrors(() => pkg.parse(part, new LooksReader(looks, context)));
  return looks.finish();
}

class LooksReader implements XmlHandler {
  wantsText = false;
  /** Controls hold elements named row and col, too. */
  private within: "cells" | "columns" | null = null;
  private views = 0;
  private row = -1;
  private col = -1;
  private formula = "";

  constructor(
    private readonly looks: SheetLooks,
    private readonly context: LooksContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "c":
        if (this.within === "cells") this.openCell(attributes);
        break;
      case "f":
        if (this.context.cellImages.size > 0) this.wantsText = true;
        break;
      case "row":
        if (this.within === "cells") this.openRow(attributes);
        break;
      case "col":
        if (this.within === "columns") this.openColumns(attributes);
        break;
      case "sheetData":
        this.within = "cells";
        break;
      case "cols":
        this.within = "columns";
        break;
      case "sheetView":
        if (++this.views === 1) this.looks.gridLines = isOn(attributes.showGridLines, true);
        break;
      case "pane":
        if (this.views === 1) this.freeze(attributes);
        break;
      case "sheetFormatPr":
        this.setDefaults(attributes);
        break;
      case "tabColor":
        this.looks.tabColor = this.context.styles.color(attributes);
        break;
    }
  }

  close(name: string): void {
    if (name === "sheetData" || name === "cols") this.within = null;
    else if (name === "f" && this.wantsText) this.closeFormula();
  }

  text(piece: string): void {
    this.formula += piece;
  }

  private openRow({ r, s, ht, customFormat }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.col = -1;
    const isStyled = s !== undefined && isOn(customFormat);
    if (ht === undefined && !isStyled) return;
    this.looks.row(this.row, Number(ht), isStyled ? this.context.styles.index(s) : null);
  }

  private openCell({ r, s }: Attributes): void {
    if (r === undefined) this.col++;
    else {
      const key = cellKey(r);
      if (key < 0) return;
      this.row = Math.floor(key / MAX_COLUMNS);
      this.col = key % MAX_COLUMNS;
    }
    this.looks.cell(this.row, this.col, this.context.styles.index(s));
  }

  private openColumns({ min, max, width, style }: Attributes): void {
    const stored = Number(width);
    const shown = isWidth(stored) ? shownWidth(stored) : null;
    this.looks.columns(Number(min) - 1, Number(max) - 1, shown, this.context.styles.index(style));
  }

  /** Only frozen panes: a split one scrolls on both sides. */
  private freeze({ state, xSplit, ySplit }: Attributes): void {
    if (state === "frozen" || state === "frozenSplit") this.looks.freeze(Number(ySplit), Number(xSplit));
  }

  private setDefaults({ defaultColWidth, baseColWidth, defaultRowHeight }: Attributes): void {
    const width = Number(defaultColWidth);
    const characters = Number(baseColWidth);
    const height = Number(defaultRowHeight);
    if (isWidth(width)) this.looks.defaultColumnWidth = shownWidth(width);
    else if (isWidth(characters)) this.looks.defaultColumnWidth = defaultWidth(characters);
    if (isHeight(height)) this.looks.defaultRowHeight = height;
  }

  private closeFormula(): void {
    const found = this.context.cellImages.get(CELL_IMAGE.exec(this.formula)?.[1] ?? "");
    const cell = { row: this.row, col: this.col };
    if (found) {
      const { name, part } = found;
      const image = part === undefined ? {} : { image: { part } };
      this.looks.draw({ kind: "picture", name, from: cell, to: cell, ...image });
    }
    this.formula = "";
    this.wantsText = false;
  }
}
