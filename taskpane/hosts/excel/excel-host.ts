/**
 * Excel through Office.js, the only code that knows it.
 *
 * Round trips: two for the first reading and one for marking it, whatever the number of sheets; one and one when the
 * sheets are known from an earlier reading. Only workbooks too large for one answer cost more (blocks.ts).
 *
 * What a check needs is here; selecting, writing, inserting and reading in blocks are lazy chunks.
 *
 * Nothing is kept of a request once it has been answered, so that no `Excel.run` is needed to track it.
 */
import type { CellRef } from "../../../src/workbook/model";
import type { CellChange } from "../../../src/workbook/cell-change";
import type { Host, HostMark, MarkResult, Placement, ReadResult, ReadWork, Work } from "../host";
import { asHostErrors } from "./errors";
import { stopIfCancelled } from "../shared/errors";
import { ExcelEvents } from "./events";
import { findMarks, type Marked, replaceMarks } from "./marks";
import { KnownMerges } from "./merges";
import { OwnWrites } from "../shared/own-writes";
import { type Memory, readBook } from "./read";
import { readSetting, writeSetting } from "./settings";
import { excelCapabilities, excelLanguage } from "./support";
import { tryGroupingAgain } from "./undo";

/** How long the marks found by a reading are considered current, if no change is reported. */
const MARKED_FOR_MS = 10_000;

class ExcelHost implements Host {
  readonly capabilities = excelCapabilities();
  readonly language = excelLanguage();
  private memory: Memory | null = null;
  private marked: { readonly at: number; readonly where: Marked } | null = null;
  /** The marks that were last set, and what came of it. */
  private shown: { readonly wanted: string; readonly result: MarkResult } | null = null;
  private readonly merges = new KnownMerges();
  private readonly own = new OwnWrites();
  private readonly events = new ExcelEvents({
    own: this.own,
    nameOf: (id) => this.memory?.sheets.find((sheet) => sheet.id === id)?.name ?? null,
    onMoved: (...change) => {
      this.merges.follow(...change);
      this.shown = null;
    },
    onChange: () => (this.marked = null),
    onSheets: () => (this.memory = null),
  });

  read(work: ReadWork = {}): Promise<ReadResult> {
    return asHostErrors(async () => {
      this.events.ensure();
      const asksMerges = this.mayAskMerges(work);
      const { result, memory, rules, hasLeftovers } = await readBook(
        this.memory,
        this.merges,
        asksMerges,
        work,
      );
      this.memory = memory;
      this.marked = { at: performance.now(), where: { sheets: memory.sheets, rules, hasLeftovers } };
      return result;
    });
  }

  private mayAskMerges({ following = false, allMerges = false }: ReadWork): boolean {
    const { merges } = this.capabilities;
    if (merges === false || following) return false;
    // Nobody tells of rows that come and go: what is known of merged areas may be out of date.
    if (!this.events.registered) this.merges.forget();
    return merges === true || allMerges;
  }

  select(ref: CellRef): Promise<void> {
    return asHostErrors(async () => (await import("./selection")).selectCell(ref));
  }

  getSelection() {
    return asHostErrors(async () => (await import("./selection")).readSelection());
  }

  mark(marks: readonly HostMark[], work: Work = {}): Promise<MarkResult> {
    return asHostErrors(async () => {
      stopIfCancelled(work.signal);
      const wanted = JSON.stringify(marks);
      // Each marking is a step in the user's undo stack, or its end: one that changes nothing is spared.
      if (work.following && this.shown?.wanted === wanted) return this.shown.result;
      const where = await this.whereMarked();
      // The last chance to cancel: from here on it is all or nothing.
      stopIfCancelled(work.signal);
      this.shown = null;
      const result = await replaceMarks(where, marks);
      this.shown = { wanted, result };
      return result;
    });
  }

  clearMarks(): Promise<MarkResult> {
    return asHostErrors(async () => {
      this.shown = null;
      return replaceMarks(await this.whereMarked(), []);
    });
  }

  write(changes: readonly CellChange[]) {
    return asHostErrors(async () => {
      const { writeCells } = await import("./write");
      return writeCells(changes, () => this.own.wrote(changes));
    });
  }

  insertSheets(file: Uint8Array, _name: string, where: Placement): Promise<void> {
    return asHostErrors(async () => {
      const { insertFile } = await import("./insert");
      if (where === "added") this.own.addedSheets();
      return insertFile(file, where);
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
    return findMarks();
  }
}

/** To be called after `Office.onReady`. */
export function createExcelHost(): Host {
  tryGroupingAgain();
  return new ExcelHost();
}
