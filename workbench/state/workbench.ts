/** The controller of the page: every action of its buttons, of drops and pastes, and of the pane. */
import type { Language } from "../../src/messages/messages";
import type { WorkbenchWords } from "../../src/messages/workbench-words";
import type { Engine } from "../../taskpane/engine/engine";
import { Cancelled } from "../../taskpane/engine/errors";
import { BrowserHost } from "../host/browser-host";
import { Controller } from "../../taskpane/state/controller";
import { Store } from "../../taskpane/state/store";
import { browserShelf } from "../drafts/framework-shelf";
import type { DownloadKind } from "../download/names";
import type { WorkbenchTasks } from "../engine/tasks";
import type { FolderCheck } from "../folder/folder-check";
import { folderOfFiles, type Folder } from "../folder/folder-files";
import type { WorkbenchGrid } from "../grid/grid";
import type { Transfer } from "../open/transfer";
import type { NewWorkbook } from "../new/new-workbook";
import { readSource, type ReadSource } from "../open/read-source";
import { fromBytes, fromDraft, fromFile, fromPaste, type Source } from "../open/source";
import { RowMover } from "../rows/row-mover";
import { Edits } from "./edits";
import { faultOf } from "./faults";
import { firstLook } from "./first-look";
import { GridView } from "./grid-view";
import { loadChoice, storeChoice } from "./stored-choice";
import {
  INITIAL_STATE,
  type Fault,
  type Notice,
  type PageProblem,
  type WorkbenchState,
} from "./workbench-state";

export interface Parts {
  /** The grid's element, which lives as long as the page. */
  readonly gridElement: HTMLElement;
  /** A lazy chunk, loaded with the first workbook: the spreadsheet is the heaviest part of the page. */
  readonly createGrid: (element: HTMLElement, language: Language) => Promise<WorkbenchGrid>;
  readonly engine: Engine<WorkbenchTasks>;
  /** The list of a folder's files, which has workers of its own. */
  readonly folder: FolderCheck;
}

/** Share of the progress bar for reading the file; the rest is for showing it. */
const READING_SHARE = 0.6;

const LANGUAGE = "perf.language";

/** An item of a list as the cell keeps it: what is written as a number is one. */
const typedValue = (item: string): string | number => (/^-?\d+(\.\d+)?$/.test(item) ? Number(item) : item);

/** A draft whose edits no longer fit still opens, without them. */
async function restoreEdits(
  grid: WorkbenchGrid,
  changes: Parameters<WorkbenchGrid["restore"]>[0],
): Promise<Notice> {
  try {
    await grid.restore(changes);
    return { kind: "restored" };
  } catch {
    return { kind: "draft-gone" };
  }
}

export class Workbench {
  readonly store: Store<WorkbenchState>;
  private gridMade: Promise<WorkbenchGrid> | null = null;
  private grid: WorkbenchGrid | null = null;
  private work: AbortController | null = null;
  private serial = 0;
  readonly edits: Edits;
  readonly view: GridView;
  readonly rows: RowMover;

  constructor(readonly parts: Parts) {
    this.view = new GridView(parts.gridElement, () => this.grid);
    const language = loadChoice(LANGUAGE) === "en" ? "en" : "zh";
    this.store = new Store<WorkbenchState>({ ...INITIAL_STATE, language });
    this.rows = new RowMover({
      store: this.store,
      engine: parts.engine,
      grid: () => this.grid,
      show: (source) => this.show(source),
    });
    this.edits = new Edits(this.store, () => this.grid?.changes() ?? []);
  }

  /** Opens it, or asks first where edits would be lost. */
  async open(source: Source): Promise<void> {
    if (this.work) return;
    const { opened } = this.store.get();
    const mustAsk = opened !== null && (source.origin === "pasted" || this.edits.areUnsaved);
    if (mustAsk) this.store.set({ pendingSource: source });
    else await this.show(source);
  }

  /** The user's answer to the question that `open` asked. */
  async answerReplace(answer: "stay" | "open" | "download"): Promise<void> {
    const { pendingSource } = this.store.get();
    this.store.set({ pendingSource: null });
    if (!pendingSource || answer === "stay") return;
    if (answer === "download" && !(await this.download("edited"))) return;
    await this.show(pendingSource);
  }

  /** The user's answer to what was asked before an edit. */
  async answerQuestion(enters: boolean): Promise<void> {
    const { question } = this.store.get();
    this.store.set({ question: null });
    if (question && enters) await this.grid?.enter(question.changes);
    this.view.focus();
  }

  /** Takes an item of the selected cell's list. */
  async choose(item: string): Promise<void> {
    const { help } = this.store.get();
    if (help) await this.grid?.enter([{ ...help.ref, value: typedValue(item) }]);
    this.view.focus();
  }

  cancelOpening(): void {
    this.work?.abort();
  }

  /** Files, a folder or cells that were dropped or pasted. */
  async openTransfer(transfer: Transfer, words: WorkbenchWords): Promise<void> {
    switch (transfer.kind) {
      case "folder":
        return this.openFolder(await transfer.folder);
      case "nothing":
        return this.reportProblem({ kind: "not-a-file" });
      case "pasted":
        return this.open(fromPaste(words.pastedName, transfer.pasted));
      case "source": {
        await this.open(transfer.source);
        const { name } = transfer.source;
        if (transfer.others > 0 && this.store.get().opened?.document.name === name)
          this.store.set({ notice: { kind: "only-first", name, count: transfer.others } });
      }
    }
  }

  /** A single file is opened, several are listed and read one after the other. */
  async openFiles(files: readonly File[]): Promise<void> {
    await (files.length === 1 ? this.open(fromFile(files[0]!)) : this.openFolder(folderOfFiles(files)));
  }

  async openFolder(folder: Folder): Promise<void> {
    if (folder.files.length === 0) return this.reportProblem({ kind: "folder" });
    this.store.set({ problem: null, notice: null });
    await this.attempt("open", folder.name, () => this.parts.folder.check(folder));
  }

  /** What fails is said in a bar. */
  async attempt(
    during: PageProblem["during"],
    name: string | null,
    work: () => Promise<unknown>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.store.set({ problem: { during, name, fault: faultOf(error) } });
    }
  }

  reportProblem(fault: Fault): void {
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
        this.getGrid(),
        readSource(this.parts.engine, source, {
          signal,
          onProgress: (done) => onProgress(done * READING_SHARE),
        }),
      ]);
      await grid.show(read.document, {
        signal,
        onProgress: (done) => onProgress(READING_SHARE + done * (1 - READING_SHARE)),
        recalculates: source.moved !== undefined,
      });
      const edits = source.draft ?? source.moved;
      const notice = edits ? await restoreEdits(grid, edits.changes) : null;
      this.setOpened(grid, read, source, source.draft ? notice : null);
    } catch (error) {
      if (!signal.aborted && !(error instanceof Cancelled))
        this.store.set({ problem: { during: "open", name, fault: faultOf(error) } });
    } finally {
      this.work = null;
      this.store.set({ opening: null });
    }
  }

  /** Called once the grid shows the workbook. */
  private setOpened(
    grid: WorkbenchGrid,
    { document, refused, unshown }: ReadSource,
    { sample, draft, moved }: Source,
    notice: Notice | null,
  ): void {
    this.store.get().opened?.controller.dispose();
    const { language } = this.store.get();
    const { fingerprint } = document;
    const host = new BrowserHost({
      spreadsheet: grid,
      onSelect: () => this.store.set({ shown: "grid" }),
      // What is typed next is for the cell; during the tour the next key press is for its button.
      onSelected: () => this.store.get().tour?.stage !== "showing" && this.view.focus(),
      onWritten: () => this.edits.mark(),
      settings: this.edits.settings.forHost(fingerprint),
      language,
      shelf: browserShelf,
      openWorkbook: (file, name) => this.open(fromBytes(name, file)),
      ...grid.locks(),
    });
    const controller = new Controller(host, this.parts.engine, { language });
    controller.store.subscribe(() => this.onPaneChange(controller));
    const isNew = document.origin === "made" || moved !== undefined;
    this.edits.opened(!isNew && draft === undefined);
    grid.point(null);
    this.parts.folder.show(false);
    this.store.set({
      opened: { serial: ++this.serial, document, refused, sample: sample ?? null, controller },
      edited: draft !== undefined || isNew,
      notice: notice ?? (unshown.length > 0 && !isNew ? { kind: "unshown", what: unshown } : null),
      shown: "grid",
      tour: sample ? { stage: "invited" } : null,
      settling: true,
    });
    const isShown = () => this.store.get().opened?.controller === controller;
    // A new workbook would only be told that everything is missing, and one with rows moved is being worked on.
    const looked = firstLook({ grid, controller, checks: sample === undefined && !isNew, isShown });
    void looked.finally(() => {
      if (isShown()) this.store.set({ settling: false });
      this.readyDownload();
    });
    void this.edits.autosave.switchTo(fingerprint).then(() => isNew && this.edits.autosave.scheduleSave());
  }

  /** What was edited must not be lost because the page's server has gone meanwhile. */
  private readyDownload(): void {
    const later = () => undefined;
    import("../download/download").catch(later);
    this.parts.engine.run("ready-download", null).catch(later);
  }

  private getGrid(): Promise<WorkbenchGrid> {
    const made = (this.gridMade ??= this.makeGrid());
    // A failed download of the chunk is tried again the next time.
    made.catch(() => (this.gridMade = null));
    return made;
  }

  private async makeGrid(): Promise<WorkbenchGrid> {
    const grid = await this.parts.createGrid(this.parts.gridElement, this.store.get().language);
    this.grid = grid;
    grid.listen((event) => {
      if (event.kind === "edited") this.edits.mark();
    });
    grid.onRows((move) => void this.rows.move(move));
    // Later: the key that ended the edit would at once press the dialog's own button.
    grid.onQuestion((question) => setTimeout(() => this.store.set({ question })));
    grid.onCellHelp((help) => this.store.set({ help, choosing: false }));
    grid.onRefused((refusal) => this.store.set({ notice: { kind: "refused", refusal } }));
    return grid;
  }

  /** The pane has a language button of its own, which changes the whole page. */
  private onPaneChange(controller: Controller): void {
    const { language } = controller.store.get();
    if (language !== this.store.get().language) this.showLanguage(language);
  }

  private showLanguage(language: Language): void {
    storeChoice(LANGUAGE, language);
    this.store.set({ language });
  }

  async setLanguage(language: Language): Promise<void> {
    this.showLanguage(language);
    await this.store.get().opened?.controller.setLanguage(language);
  }

  async openDraft(fingerprint: string): Promise<void> {
    const draft = await this.edits.keptDraft(fingerprint);
    if (draft) await this.open(fromDraft(draft));
    else this.store.set({ notice: { kind: "draft-gone" } });
  }

  /** Makes a standard workbook and opens it. */
  async createNew(made: NewWorkbook, name: string): Promise<void> {
    await this.attempt("open", name, async () =>
      this.open(fromBytes(name, await this.parts.engine.run("new-workbook", made))),
    );
  }

  /** @returns whether the file is on its way to the user */
  async download(kind: DownloadKind): Promise<boolean> {
    const { opened, downloading } = this.store.get();
    const { grid } = this;
    if (!opened || !grid || downloading) return false;
    this.store.set({ downloading: kind, problem: null, notice: null });
    try {
      // An edit that is still being typed belongs to the file.
      await grid.endEditing();
      const { download } = await import("../download/download");
      const changes = grid.changes();
      const notice = await download(this.parts.engine, kind, opened, changes, this.store.get().language);
      if (kind === "edited") await this.edits.markDownloaded(changes);
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
