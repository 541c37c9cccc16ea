/** The edits of the open workbook: which of them no download holds yet, and the draft that keeps them. */
import type { CellChange } from "../../src/workbook/cell-change";
import type { Store } from "../../taskpane/state/store";
import { DraftAutosave } from "../drafts/autosave";
import type { Draft } from "../drafts/draft";
import { WorkbookSettings } from "../drafts/settings";
import type { WorkbenchState } from "./workbench-state";

const NO_EDITS = "[]";

export class Edits {
  readonly settings = new WorkbookSettings(() => this.autosave.scheduleSave());
  readonly autosave: DraftAutosave;
  /** The edits in the last download, as text; null for a new workbook that was never downloaded. */
  private downloaded: string | null = NO_EDITS;

  /** @param changes what was edited in the grid since the workbook was opened */
  constructor(
    private readonly store: Store<WorkbenchState>,
    private readonly changes: () => readonly CellChange[],
  ) {
    this.autosave = new DraftAutosave({
      draft: () => this.draft(),
      onChange: (change) => store.set({ drafts: { ...store.get().drafts, ...change } }),
      onFailure: () => store.set({ notice: { kind: "draft-failed" } }),
    });
    void this.autosave.start();
  }

  /** @param isKept whether the workbook is as it is in a file of the user's */
  opened(isKept: boolean): void {
    this.downloaded = isKept ? NO_EDITS : null;
  }

  mark(): void {
    this.store.set({ edited: true });
    this.autosave.scheduleSave();
  }

  /** Downloaded edits need no draft: it is removed before the user is told. */
  async markDownloaded(changes: readonly CellChange[]): Promise<void> {
    this.downloaded = JSON.stringify(changes);
    this.store.set({ edited: false });
    await this.autosave.save();
  }

  /** A new workbook, or edits, in no download. The grid is asked, because edits may have been undone. */
  get areUnsaved(): boolean {
    const { opened, edited } = this.store.get();
    return opened !== null && edited && JSON.stringify(this.changes()) !== this.downloaded;
  }

  get areLostOnClose(): boolean {
    return this.areUnsaved && !this.autosave.isSaved;
  }

  /** The draft of the open workbook; null where a download holds it, or nothing was changed. */
  private draft(): Draft | null {
    const { opened } = this.store.get();
    if (!opened) return null;
    const { fingerprint, name, origin, bytes } = opened.document;
    const settings = this.settings.of(fingerprint);
    if (!this.areUnsaved && settings.size === 0) return null;
    return { fingerprint, name, origin, bytes, changes: this.changes(), settings, savedAt: Date.now() };
  }

  /** The draft that was kept, with its settings; null where it is gone. */
  async keptDraft(fingerprint: string): Promise<Draft | null> {
    const draft = await this.autosave.load(fingerprint);
    if (draft) this.settings.restore(draft);
    else await this.autosave.erase(fingerprint);
    return draft;
  }
}
