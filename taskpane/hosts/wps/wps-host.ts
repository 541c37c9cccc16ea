/**
 * WPS through its own JSAPI (jsapi.ts), the only code of the pane that knows it. Nothing of this could be tried in WPS
 * itself: the tests run over a fake made after the documentation, and docs/wps.md lists what a person has to try.
 */
import type { CellChange } from "../../../src/workbook/cell-change";
import type { CellRef } from "../../../src/workbook/model";
import type { Language } from "../../../src/messages/messages";
import type { Capabilities, Host, HostMark, MarkResult, ReadResult, Work } from "../host";
import { OwnWrites } from "../shared/own-writes";
import { OpenBook } from "./book";
import { asHostErrors } from "./errors";
import { stopIfCancelled } from "../shared/errors";
import { WpsEvents } from "./events";
import type { Wps } from "./jsapi";
import { replaceMarks } from "./marks";
import { readSelection, selectCell } from "./selection";
import { type LocalTexts, WpsSettings } from "./settings";
import { storeFramework } from "./shared-frameworks";
import { downloadPath, withTemporaryFile, writeBytes } from "./temporary-files";

export class WpsHost implements Host {
  readonly language: Language;
  private readonly book: OpenBook;
  private readonly own = new OwnWrites();
  private readonly settings: WpsSettings;
  private readonly events: WpsEvents | null;
  /** The marks that were last set, and what came of it. */
  private shown: { readonly wanted: string; readonly result: MarkResult } | null = null;

  /** @param language of the page's browser: WPS documents no setting of its own for it */
  constructor(
    private readonly wps: Wps,
    language: string,
    local: LocalTexts,
  ) {
    this.language = /^en\b/i.test(language) ? "en" : "zh";
    this.book = new OpenBook(wps);
    this.settings = new WpsSettings(local);
    this.events = wps.ApiEvent ? new WpsEvents(wps.ApiEvent, this.book, this.own) : null;
  }

  get capabilities(): Capabilities {
    return {
      // Whether WPS takes back what an add-in did is documented nowhere: the pane's own undo works.
      newSheets: this.wps.FileSystem.writeAsBinaryString ? ["own-window"] : [],
      saving: true,
      events: this.events !== null,
      merges: true,
      functionsMissing: !this.wps.AddCustomFunction,
      settingsStayHere: this.settings.stayHere,
    };
  }

  shareFramework(id: string, json: string): void {
    storeFramework(this.wps.PluginStorage, id, json);
  }

  read(work: Work = {}): Promise<ReadResult> {
    return asHostErrors(async () => {
      const book = this.book.takeActive();
      const { readBook } = await import("./read");
      return readBook(this.wps, book, work);
    });
  }

  select(ref: CellRef): Promise<void> {
    return asHostErrors(() => selectCell(this.book, ref));
  }

  getSelection() {
    return asHostErrors(() => readSelection(this.book));
  }

  mark(marks: readonly HostMark[], work: Work = {}): Promise<MarkResult> {
    return asHostErrors(() => {
      stopIfCancelled(work.signal);
      const wanted = JSON.stringify(marks);
      // A marking that changes nothing is spared when an edit is followed: it may cost the user's undo steps.
      if (work.following && this.shown?.wanted === wanted) return this.shown.result;
      this.shown = null;
      const result = replaceMarks(this.book.current(), marks);
      this.shown = { wanted, result };
      return result;
    });
  }

  clearMarks(): Promise<MarkResult> {
    return asHostErrors(() => {
      this.shown = null;
      return replaceMarks(this.book.current(), []);
    });
  }

  write(changes: readonly CellChange[]) {
    return asHostErrors(async () => {
      const { writeCells } = await import("./write");
      return writeCells(this.book, changes, () => this.own.wrote(changes));
    });
  }

  /** A new workbook made like the file, which the user has to save: nothing of it stays in the temporary folder. */
  insertSheets(file: Uint8Array, name: string): Promise<void> {
    return asHostErrors(() =>
      withTemporaryFile(this.wps, name, (path) => {
        writeBytes(this.wps, path, file);
        this.book.application.Workbooks.Add(path);
      }),
    );
  }

  /** Into the folder of downloads, since a page inside WPS may have no downloads of its own. */
  saveFile(file: Uint8Array, name: string): Promise<boolean> {
    return asHostErrors(() => {
      const path = downloadPath(this.wps, name);
      if (path === null) return false;
      writeBytes(this.wps, path, file);
      return true;
    });
  }

  getSetting(key: string): Promise<string | null> {
    return asHostErrors(() => this.settings.read(this.book.current(), key));
  }

  setSetting(key: string, value: string | null): Promise<void> {
    return asHostErrors(() => this.settings.write(this.book.current(), key, value));
  }

  listen(listener: Parameters<Host["listen"]>[0]): () => void {
    return this.events?.listen(listener) ?? (() => undefined);
  }
}
