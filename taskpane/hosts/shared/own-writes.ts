/** Recognises events caused by our own writes, which Excel reports some time later. */
import { address } from "../../../src/workbook/address";
import type { CellRef } from "../../../src/workbook/model";

/** Excel on the web reports late; an edit of the same cell by the user within this time may be missed. */
const ECHO_MS = 3_000;

export class OwnWrites {
  private readonly cells = new Map<string, number>();
  private addedUntil = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  wrote(refs: Iterable<CellRef>): void {
    const until = this.now() + ECHO_MS;
    for (const [key, end] of this.cells) if (end < this.now()) this.cells.delete(key);
    for (const { sheet, row, col } of refs) this.cells.set(`${sheet}!${address(row, col)}`, until);
  }

  addedSheets(): void {
    this.addedUntil = this.now() + ECHO_MS;
  }

  /** Each write causes one event: the next one of the same cell is the user's. */
  isEchoOfWrite(sheet: string, cell: string): boolean {
    const key = `${sheet}!${cell}`;
    const until = this.cells.get(key);
    this.cells.delete(key);
    return until !== undefined && this.now() <= until;
  }

  isEchoOfSheets(): boolean {
    return this.now() <= this.addedUntil;
  }
}
