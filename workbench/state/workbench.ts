/** What the page around the grid and the pane can do, whoever asks: its buttons, a drop, a paste, the pane. */
import type { Language } from "../../src/messages/messages";
import type { WorkbenchWords } from "../../src/messages/workbench-words";
import type { Engine } from "../../taskpane/engine/engine";
import { createBrowserHost } from "../host/browser-host";
import { Controller } from "../../taskpane/state/controller";
import { Store } from "../../taskpane/state/store";
import { DraftAutosave } from "../drafts/autosave";
import type { Draft } from "../drafts/draft";
import { WorkbookSettings } from "../drafts/settings";
import type { DownloadKind } from "../download/names";
import type { Grid } from "../grid/grid";
import type { Brought } from "../open/transfer";
import { OpeningCancelled, readSource, type ReadSource } from "../open/read-source";
import { fromBytes, fromDraft, fromPaste, type Source } from "../open/source";
import { faultOf } from "./faults";
import { loadChoice, storeChoice } from "./stored-choice";
import { watched } from "./watched";
import { FIRST, type Fault, type Notice, type WorkbenchState } from "./workbench-state";

export interface Parts {
  /** Where the grid draws; it stays for as long as the page does. */
  readonly gridElement: HTMLElement;
  /** Fetched when the first workbook is opened: the spreadsheet is the heaviest part of the page. */
  readonly createGrid: (element: HTMLElement, language: Language) => Promise<Grid>;
  readonly engine: Engine;
}

/** The one element of the grid that takes what is typed into its cells. */
const TYPED_INTO = "[contenteditable='true'][id$='DOCS_NORMAL']";

/** Of the progress shown, this much is reading; the rest is showing. */
const READING = 0.6;

const LANGUAGE = "perf.language";

/** No changes at all, whatever the grid says of its own. */
const NOTHING = "";

/** Edits that do not fit any more are no reason to keep the workbook from the user. */
async function restored(grid: Grid, changes: Parameters<Grid["restore"]>[0]): Promise<Notice> {
  try {
    await grid.restore(changes);
    return { kind: "restored" };
  } catch {
    return { kind: "draft-gone" };
  }
}

export class Workbench {
  readonly store: Store<WorkbenchState>;
  private gridMade: Promise<Grid> | null = null;
  private grid: Grid | null = null;
  private work: AbortController | null = null;
  /** The changes of the last download, to tell what is not saved yet. */
  private saved = NOTHING;
  private serial = 0;
  private readonly settings = new WorkbookSettings(() => this.autosave.scheduleSave());
  readonly autosave: DraftAutosave;

  constructor(readonly parts: Parts) {
    const language = loadChoice(LANGUAGE) === "en" ? "en" : "zh";
    this.store = new Store<WorkbenchState>({ ...FIRST, language });
    this.autosave = new DraftAutosave({
      draft: () => this.draft(),
      onChange: (change) => this.store.set({ drafts: { ...this.store.get().drafts, ...change } }),
      onFailure: () => this.store.set({ notice: { kind: "draft-failed" } }),
    });
    void this.autosave.start();
  }

  /** Opens it, or asks first where something would be lost. */
  async open(source: Source): Promise<void> {
    if (this.work) return;
    const { opened } = this.store.get();
    const asks = opened !== null && (source.origin === "pasted" || this.hasUnsaved());
    if (asks) this.store.set({ asking: source });
    else await this.show(source);
  }

  /** The answer to the question that `open` asked. */
  async answer(answer: "stay" | "open" | "download"): Promise<void> {
    const { asking } = this.store.get();
    this.store.set({ asking: null });
    if (!asking || answer === "stay") return;
    if (answer === "download" && !(await this.download("edited"))) return;
    await this.show(asking);
  }

  cancelOpening(): void {
    this.work?.abort();
  }

  /** What a drop or a paste brought. */
  async bring(brought: Brought, words: WorkbenchWords): Promise<void> {
    switch (brought.kind) {
      case "folder":
        return this.refuse({ kind: "folder" });
      case "nothing":
        return this.refuse({ kind: "not-a-file" });
      case "pasted":
        return this.open(fromPaste(words.pastedName, brought.pasted));
      case "source": {
        await this.open(brought.source);
        const { name } = brought.source;
        if (brought.others > 0 && this.store.get().opened?.document.name === name)
          this.store.set({ notice: { kind: "only-first", name, count: brought.others } });
      }
    }
  }

  refuse(fault: Fault): void {
    this.store.set({ problem: { during: "open", name: null, fault } });
  }

  private async show(source: Source): Promise<void> {
    const work = (this.work = new AbortController());
    const { signal } = work;
    const { name } = source;
    const onProgress = (done: number) => this.store.set({ opening: { name, done } });
    this.store.set({ opening: { name, done: 0 }, problem: null, notice: null });
    try {
      const [grid, read] = await Promise.all([
        this.theGrid(),
        readSource(source, { signal, onProgress: (done) => onProgress(done * READING) }),
      ]);
      await grid.show(read.document, {
        signal,
        onProgress: (done) => onProgress(READING + done * (1 - READING)),
      });
      this.adopt(grid, read, source, source.draft ? await restored(grid, source.draft.changes) : null);
    } catch (error) {
      if (!signal.aborted && !(error instanceof OpeningCancelled))
        this.store.set({ problem: { during: "open", name, fault: faultOf(error) } });
    } finally {
      this.work = null;
      this.store.set({ opening: null });
    }
  }

  /** The grid shows it: from now on it is what the page is about. */
  private adopt(
    grid: Grid,
    { document, refused }: ReadSource,
    { sample, draft }: Source,
    notice: Notice | null,
  ): void {
    this.store.get().opened?.controller.dispose();
    const { language } = this.store.get();
    const { fingerprint } = document;
    const host = createBrowserHost({
      spreadsheet: watched(grid, {
        selects: () => this.store.set({ shown: "grid" }),
        // What is typed next is for the cell; on the tour the next press is for its button.
        selected: () => this.store.get().tour?.stage !== "showing" && this.focusGrid(),
        writes: () => this.touched(),
      }),
      settings: this.settings.forHost(fingerprint),
      language,
      openWorkbook: (file, name) => this.open(fromBytes(name, file)),
      ...grid.locks(),
    });
    const controller = new Controller(host, this.parts.engine, { language });
    controller.store.subscribe(() => this.followPane(controller));
    this.saved = NOTHING;
    grid.point(null);
    this.store.set({
      opened: { serial: ++this.serial, document, refused, sample: sample ?? null, controller },
      edited: draft !== undefined,
      notice,
      shown: "grid",
      tour: sample ? { stage: "invited" } : null,
    });
    void controller.open();
    void this.autosave.switchTo(fingerprint);
  }

  private theGrid(): Promise<Grid> {
    const made = (this.gridMade ??= this.makeGrid());
    // What could not be fetched is tried again the next time.
    made.catch(() => (this.gridMade = null));
    return made;
  }

  private async makeGrid(): Promise<Grid> {
    const grid = await this.parts.createGrid(this.parts.gridElement, this.store.get().language);
    this.grid = grid;
    grid.listen((event) => {
      if (event.kind === "edited") this.touched();
    });
    grid.onRefused((refusal) => this.store.set({ notice: { kind: "refused", refusal } }));
    return grid;
  }

  private touched(): void {
    this.store.set({ edited: true });
    this.autosave.scheduleSave();
  }

  /** The pane has its own button for the language; both mean the whole page. */
  private followPane(controller: Controller): void {
    const { language } = controller.store.get();
    if (language !== this.store.get().language) this.speak(language);
  }

  private speak(language: Language): void {
    storeChoice(LANGUAGE, language);
    this.store.set({ language });
  }

  async setLanguage(language: Language): Promise<void> {
    this.speak(language);
    await this.store.get().opened?.controller.setLanguage(language);
  }

  /** Edits that are in no download: asked of the grid itself, since what was undone counts no more. */
  hasUnsaved(): boolean {
    const { opened, edited } = this.store.get();
    return opened !== null && edited && this.snapshot() !== this.saved;
  }

  /** Closing the page would lose something. */
  get wouldLose(): boolean {
    return this.hasUnsaved() && !this.autosave.isSaved;
  }

  /** What is worth keeping of the open workbook; null where a download holds it, or nothing was changed. */
  private draft(): Draft | null {
    const { opened } = this.store.get();
    if (!opened) return null;
    const { fingerprint, name, origin, bytes } = opened.document;
    const changes = this.grid?.changes() ?? [];
    const settings = this.settings.of(fingerprint);
    const isNothing = !this.hasUnsaved() && settings.size === 0;
    return isNothing ? null : { fingerprint, name, origin, bytes, changes, settings, savedAt: Date.now() };
  }

  async openDraft(fingerprint: string): Promise<void> {
    const draft = await this.autosave.load(fingerprint);
    if (!draft) {
      this.store.set({ notice: { kind: "draft-gone" } });
      return this.autosave.erase(fingerprint);
    }
    this.settings.restore(draft);
    await this.open(fromDraft(draft));
  }

  private snapshot(): string {
    const changes = this.grid?.changes() ?? [];
    return changes.length === 0 ? NOTHING : JSON.stringify(changes);
  }

  /**
   * A new workbook is made in the pane's papers; where nothing is open, over an empty one, so that there is a pane.
   */
  async createNew(words: WorkbenchWords): Promise<void> {
    if (!this.store.get().opened) {
      const { emptyPackage } = await import("../open/empty-workbook");
      await this.open(fromBytes(words.newName, emptyPackage(words.newSheet)));
    }
    this.store.set({ shown: "pane" });
    const asked = { view: "papers", standardWanted: true, confirming: null, choosing: false } as const;
    this.store.get().opened?.controller.store.set(asked);
  }

  async undo(): Promise<void> {
    await this.grid?.undo();
  }

  async redo(): Promise<void> {
    await this.grid?.redo();
  }

  focusGrid(): void {
    this.parts.gridElement.querySelector<HTMLElement>(TYPED_INTO)?.focus();
  }

  point(ref: Parameters<Grid["point"]>[0]): void {
    this.grid?.point(ref);
  }

  /** @returns whether the file is on its way to the user */
  async download(kind: DownloadKind): Promise<boolean> {
    const { opened, downloading } = this.store.get();
    const { grid } = this;
    if (!opened || !grid || downloading) return false;
    this.store.set({ downloading: kind, problem: null, notice: null });
    try {
      // The edit that is being typed belongs to the file, too.
      await grid.endEditing();
      const { download } = await import("../download/download");
      const changes = grid.changes();
      const notice = await download(kind, opened, changes, this.store.get().language);
      if (kind === "edited") {
        this.saved = changes.length === 0 ? NOTHING : JSON.stringify(changes);
        this.store.set({ edited: false });
        // What a download holds needs no draft: gone before the user is told.
        await this.autosave.save();
      }
      this.store.set({ notice });
      return true;
    } catch (error) {
      this.store.set({
        problem: { during: "download", name: opened.document.name, fault: faultOf(error) },
      });
      return false;
    } finally {
      this.store.set({ downloading: null });
    }
  }
}
