/** Which events are the echo of our own writes: Excel reports those like anyone's, some time later. */
import { address } from "../../../src/workbook/address";
import type { CellRef } from "../../../src/workbook/model";

/** Excel on the web takes its time to report; a user who edits the very same cell within it is reported late. */
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

  /** Each write has one echo: the next report of the same cell is the user's. */
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
