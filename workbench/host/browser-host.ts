/** The grid of the page as the pane's host. */
import type { Language } from "../../src/messages/messages";
import type { CellChange } from "../../src/workbook/cell-change";
import { refAddress, type CellRef } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import {
  type Capabilities,
  type FrameworkShelf,
  type Host,
  HostError,
  type HostMark,
  type MarkResult,
  type ReadResult,
  type Selection,
  type Work,
  type WriteResult,
} from "../../taskpane/hosts/host";
import { stopIfCancelled } from "../../taskpane/hosts/shared/errors";
import type { Spreadsheet } from "../grid/grid";

/** Settings of the open workbook; the page does not write them into the file. */
export interface BrowserSettings {
  get(key: string): Promise<string | null>;
  set(key: string, value: string | null): Promise<void>;
}

export interface BrowserHostOptions {
  readonly spreadsheet: Spreadsheet;
  readonly settings: BrowserSettings;
  readonly language: Language;
  readonly shelf?: FrameworkShelf;
  /** Opens a workbook made by the pane instead of the one that is shown. */
  readonly openWorkbook: (bytes: Uint8Array, name: string) => Promise<void>;
  /** Cells that the file's protection locks; none where it is not known. */
  readonly isLocked?: (ref: CellRef) => boolean;
  /** Sheets that the file protects; none where it is not known. */
  readonly protectedSheets?: readonly string[];
  /** Before the pane shows a cell, and after it did. */
  readonly onSelect?: () => void;
  readonly onSelected?: () => void;
  readonly onWritten?: () => void;
}

const NOTHING_SKIPPED: MarkResult = { skipped: [], unreadable: [] };

export class BrowserHost implements Host {
  readonly capabilities: Capabilities = {
    newSheets: ["opened"],
    saving: true,
    events: true,
    merges: true,
  };
  readonly language: Language;
  readonly shelf?: FrameworkShelf;
  private readonly spreadsheet: Spreadsheet;

  constructor(private readonly options: BrowserHostOptions) {
    this.language = options.language;
    this.spreadsheet = options.spreadsheet;
    if (options.shelf) this.shelf = options.shelf;
  }

  async read({ signal, onProgress }: Work = {}): Promise<ReadResult> {
    stopIfCancelled(signal);
    await this.endEditing();
    const workbook = this.spreadsheet.read();
    stopIfCancelled(signal);
    onProgress?.(1);
    const protectedSheets = new Set(this.options.protectedSheets);
    const sheets = workbook.sheets.map((sheet) => {
      const isProtected = protectedSheets.has(sheet.name);
      return {
        name: sheet.name,
        protected: isProtected,
        // Marks are overlays, which no protection forbids.
        canMark: true,
        canWrite:
          !isProtected ||
          [...eachCell(sheet)].some(({ row, col }) => !this.isLocked({ sheet: sheet.name, row, col })),
      };
    });
    return { workbook, sheets };
  }

  async select(ref: CellRef): Promise<void> {
    await this.endEditing();
    // Before, so that a narrow window shows the grid when it scrolls.
    this.options.onSelect?.();
    if (!(await this.spreadsheet.select(ref))) throw gone(ref);
    this.options.onSelected?.();
  }

  async getSelection(): Promise<Selection> {
    const selection = this.spreadsheet.selection();
    if (!selection) throw new HostError("gone", "nothing is selected");
    return selection;
  }

  async mark(marks: readonly HostMark[], { signal }: Work = {}): Promise<MarkResult> {
    stopIfCancelled(signal);
    this.spreadsheet.highlight(marks);
    return NOTHING_SKIPPED;
  }

  async clearMarks(): Promise<MarkResult> {
    this.spreadsheet.highlight([]);
    return NOTHING_SKIPPED;
  }

  async write(changes: readonly CellChange[]): Promise<WriteResult> {
    if (changes.length === 0) return { before: [] };
    await this.endEditing();
    const names = new Set(this.spreadsheet.read().sheets.map(({ name }) => name));
    for (const { sheet, row, col } of changes) {
      const ref = { sheet, row, col };
      if (!names.has(ref.sheet)) throw gone(ref);
      if (this.isLocked(ref)) throw new HostError("protected", "the cell is locked", { sheet: ref.sheet });
    }
    const before = await this.spreadsheet.write(changes);
    this.options.onWritten?.();
    return { before };
  }

  insertSheets(file: Uint8Array, name: string): Promise<void> {
    return this.options.openWorkbook(file, name);
  }

  getSetting(key: string): Promise<string | null> {
    return this.options.settings.get(key);
  }

  setSetting(key: string, value: string | null): Promise<void> {
    return this.options.settings.set(key, value);
  }

  listen(listener: Parameters<Host["listen"]>[0]): () => void {
    return this.spreadsheet.listen(listener);
  }

  private isLocked(ref: CellRef): boolean {
    return this.options.isLocked?.(ref) ?? false;
  }

  private async endEditing(): Promise<void> {
    if (!(await this.spreadsheet.endEditing())) throw new HostError("busy-editing", "a cell is being edited");
  }
}

function gone(ref: CellRef): HostError {
  return new HostError("gone", "the cell is not there or its sheet is hidden", {
    sheet: ref.sheet,
    address: refAddress(ref),
  });
}
