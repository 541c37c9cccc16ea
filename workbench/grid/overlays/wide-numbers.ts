/**
 * A number that does not fit its cell shows #### there, as in every spreadsheet: Univer would cut it, or break it into
 * lines, and what is left looks like another number. A number without a format of its own first gives up decimals.
 */
import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";

/** Univer leaves this free on both sides of a cell together, and letters are measured to a pixel. */
const PADDING_PX = 5;
const FONT = { family: "Arial", points: 11 };
/** More than that Excel never shows of a number. */
const MOST_DECIMALS = 15;

export class WideNumbers {
  private readonly canvas = document.createElement("canvas").getContext("2d");
  private readonly whole = new Map<string, string>();

  /** The whole number where the cell shows #### instead; null for every other cell. */
  wholeAt(sheet: string, row: number, col: number): string | null {
    return this.whole.get(keyOf(sheet, row, col)) ?? null;
  }

  /**
   * What to show instead of the cell's text; null where that fits, or is no number.
   * @param cell with its number format applied
   */
  shown(
    cell: Nullable<ICellData>,
    raw: Nullable<ICellData>,
    { worksheet, row, col }: { worksheet: Worksheet; row: number; col: number },
  ): string | null {
    const key = keyOf(worksheet.getName(), row, col);
    this.whole.delete(key);
    if (raw?.t !== CellValueType.NUMBER || cell?.v === undefined || cell.v === null) return null;
    const style = worksheet.getComposedCellStyleByCellData(row, col, raw);
    if (style.tr?.a || style.tr?.v) return null;
    const room = this.roomOf(worksheet, row, col);
    const text = String(cell.v);
    if (this.widthOf(text, style) <= room) return null;
    const shorter = isPlain(style) ? this.withFewerDecimals(Number(raw.v), style, room) : null;
    if (shorter !== null) return shorter;
    this.whole.set(key, text);
    return "#".repeat(Math.max(1, Math.floor(room / this.widthOf("#", style))));
  }

  private withFewerDecimals(value: number, style: IStyleData, room: number): string | null {
    const plain = String(value);
    if (!/^-?\d+\.\d+$/.test(plain)) return null;
    for (let decimals = Math.min(MOST_DECIMALS, plain.split(".")[1]!.length - 1); decimals >= 0; decimals--) {
      const text = value.toFixed(decimals);
      if (this.widthOf(text, style) <= room) return text;
    }
    return null;
  }

  private roomOf(worksheet: Worksheet, row: number, col: number): number {
    const merged = worksheet.getMergedCell(row, col);
    let width = -PADDING_PX;
    for (let at = merged?.startColumn ?? col; at <= (merged?.endColumn ?? col); at++)
      if (worksheet.getColVisible(at)) width += worksheet.getColumnWidth(at);
    return width;
  }

  private widthOf(text: string, { ff, fs, bl, it }: IStyleData): number {
    if (!this.canvas) return 0;
    const weight = `${it ? "italic " : ""}${bl ? "bold " : ""}`;
    this.canvas.font = `${weight}${fs ?? FONT.points}pt ${ff ? `"${ff}", ` : ""}${FONT.family}`;
    return this.canvas.measureText(text).width;
  }
}

const keyOf = (sheet: string, row: number, col: number) => `${row},${col},${sheet}`;

const isPlain = ({ n }: IStyleData): boolean => !n || /^(?:General|@)?$/i.test(n.pattern);
