/**
 * Excel through Office.js, the only code that knows it.
 *
 * Round trips: two for the first reading and one for marking it, whatever the number of sheets; one and one when the
 * sheets are known from an earlier reading. Only workbooks too large for one answer cost more (blocks.ts).
 *
 * Nothing is kept of a request once it has been answered, so that no `Excel.run` is needed to track it.
 */
import type { CellRef } from "../../../src/workbook/model";
import type { CellChange } from "../../../src/workbook/cell-change";
import type { Host, HostMark, MarkResult, ReadResult, Work } from "../host";
import { asHostErrors, stopIfCancelled } from "./errors";
import { ExcelEvents } from "./events";
import { insertFile } from "./insert";
import { findMarks, type Marked, replaceMarks } from "./marks";
import { OwnWrites } from "./own-writes";
import { type Memory, readBook } from "./read";
import { readSelection, selectCell } from "./selection";
import { readSetting, writeSetting } from "./settings";
import { excelCapabilities, excelLanguage } from "./support";
import { writeCells } from "./write";

/** How long the marks found by a reading are considered current, if no change is reported. */
const MARKED_FOR_MS = 10_000;

class ExcelHost implements Host {
  readonly capabilities = excelCapabilities();
  readonly language = excelLanguage();
  private memory: Memory | null = null;
  private marked: { readonly at: number; readonly where: Marked } | null = null;
  private readonly own = new OwnWrites();
  private readonly events = new ExcelEvents({
    own: this.own,
    nameOf: (id) => this.memory?.sheets.find((sheet) => sheet.id === id)?.name ?? null,
    onChange: () => (this.marked = null),
    onSheets: () => (this.memory = null),
  });

  read(work: Work = {}): Promise<ReadResult> {
    return asHostErrors(async () => {
      this.events.ensure();
      const { result, memory, marks } = await readBook(this.memory, this.capabilities.merges, work);
      this.memory = memory;
      // Sheets too large to be read were not searched for marks.
      const searched = memory.sheets.every(({ id }) => marks.has(id));
      this.marked = searched ? { at: performance.now(), where: { sheets: memory.sheets, marks } } : null;
      return result;
    });
  }

  select(ref: CellRef): Promise<void> {
    return asHostErrors(() => selectCell(ref));
  }

  getSelection() {
    return asHostErrors(readSelection);
  }

  mark(marks: readonly HostMark[], work: Work = {}): Promise<MarkResult> {
    return asHostErrors(async () => {
      stopIfCancelled(work.signal);
      const where = await this.whereMarked();
      // The last chance to cancel: from here on it is all or nothing.
      stopIfCancelled(work.signal);
      const result = await replaceMarks(where, marks);
      work.onProgress?.({ done: 1 });
      return result;
    });
  }

  clearMarks(): Promise<MarkResult> {
    return asHostErrors(async () => replaceMarks(await this.whereMarked(), []));
  }

  write(changes: readonly CellChange[]) {
    return asHostErrors(() => writeCells(changes, () => this.own.wrote(changes)));
  }

  insertSheets(file: Uint8Array): Promise<void> {
    return asHostErrors(() => {
      this.own.addedSheets();
      return insertFile(file);
    });
  }

  getSetting(key: string): Promise<string | null> {
    return asHostErrors(() => readSetting(key));
  }

  setSetting(key: string, value: string | null): Promise<void> {
    return asHostErrors(() => writeSetting(key, value));
  }

  listen(listener: Parameters<Host["listen"]>[0]): () => void {
    return this.events.listen(listener);
  }

  /** Used once: the rules added by the next marking have ids that we do not know. */
  private async whereMarked(): Promise<Marked> {
    const recent = this.marked;
    this.marked = null;
    if (recent && performance.now() - recent.at < MARKED_FOR_MS) return recent.where;
    return findMarks(this.memory?.sheets ?? null);
  }
}

/** To be called after `Office.onReady`. */
export function createExcelHost(): Host {
  return new ExcelHost();
}
