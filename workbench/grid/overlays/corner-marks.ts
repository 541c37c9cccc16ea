/** The red corner of a cell that somebody has written a note on. */
import type { ICellCustomRender } from "@univerjs/core";
import { MAX_COLUMNS } from "../../../src/workbook/address";
import type { Workbook } from "../../../src/workbook/model";

const RED = "#C4314B";
const SIDE_PX = 7;

export const CORNER: ICellCustomRender = {
  drawWith: (ctx, { primaryWithCoord }) => {
    const { startY, endX } = primaryWithCoord.mergeInfo;
    ctx.save();
    ctx.fillStyle = RED;
    ctx.beginPath();
    ctx.moveTo(endX - SIDE_PX, startY);
    ctx.lineTo(endX, startY);
    ctx.lineTo(endX, startY + SIDE_PX);
    ctx.fill();
    ctx.restore();
  },
};

export class NotedCells {
  private readonly sheets: readonly ReadonlySet<number>[];

  constructor({ sheets }: Workbook) {
    this.sheets = sheets.map(
      ({ comments }) => new Set(comments.map(({ row, col }) => row * MAX_COLUMNS + col)),
    );
  }

  has(sheet: number, row: number, col: number): boolean {
    return this.sheets[sheet]?.has(row * MAX_COLUMNS + col) ?? false;
  }
}
