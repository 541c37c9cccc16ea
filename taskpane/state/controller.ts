/** The controller of the pane: every action of its buttons and of the ribbon. */
import { shareKeptFramework, shareOwnFramework } from "../model/own-frameworks";
import type { Language } from "../../src/messages/messages";
import type { CellChange } from "../../src/workbook/cell-change";
import type { CellRef } from "../../src/workbook/model";
import type { BookEngine, Engine } from "../engine/engine";
import { Cancelled, OwnFrameworkError } from "../engine/errors";
import type { Book, EngineRequest, FrameworkChoice } from "../engine/request";
import {
  HostError,
  type Host,
  type MarkResult,
  type ReadResult,
  type ReadWork,
  type Selection,
  type Work,
} from "../hosts/host";
import type { Conversion, ConversionKind } from "../model/conversions";
import type { Checked, FrameworkName, KeyedFinding, Proposal, SuppliedFact } from "../model/pane-report";
import { Following } from "./following";
import { marksOf } from "./marks";
import { nativeFirst } from "./native-first";
import { INITIAL_STATE, type PaneState, type PaneProblem } from "./pane-state";
import { readSettings, writeSetting } from "./settings";
import { Store } from "./store";

/** Early findings are shown in batches at this interval, so that rendering does not slow the check. */
const SHOW_EARLY_MS = 60;

const NONE_LEFT_OUT: MarkResult = { skipped: [], unreadable: [] };

export class Controller {
  readonly store: Store<PaneState>;
  private work: AbortController | null = null;
  private opening: Promise<unknown> | undefined;
  /** What was checked last: the worker need not be sent it again. */
  private checkedBook: Book | null = null;
  private readonly following: Following;

  constructor(
    readonly host: Host,
    private readonly engine: Engine,
    initial: Partial<PaneState> = {},
  ) {
    this.store = new Store<PaneState>({ ...INITIAL_STATE, language: host.language, ...initial });
    this.following = new Following(host, this.store, {
      isChecking: () => this.work !== null,
      check: () => void this.check({ following: true }),
    });
  }

  dispose(): void {
    this.following.dispose();
    this.cancel();
  }

  /** Reads the settings and recognises the score sheets, before the first check: once, also for those who wait for it. */
  async open(): Promise<void> {
    await (this.opening ??= this.attempt("other", async () => {
      this.store.set(await readSettings(this.host));
      await this.preview();
      await shareKeptFramework(this.engine, this.host, this.store.get().framework);
    }));
  }

  private async preview(): Promise<void> {
    const book = await this.openBook();
    this.store.set({ look: await book.run("look", null) });
  }

  /** The workbook as it is now, for tasks about it. */
  async openBook(work: Work = {}): Promise<BookEngine> {
    const { workbook } = await this.host.read(work);
    const book = { workbook, request: this.request() };
    return { run: (task, input, options) => this.engine.run(task, input, { ...options, book }) };
  }

  /**
   * Reads, checks and marks. Does nothing while a check is running.
   * @param following true when it follows an edit and was not requested
   */
  async check({ following = false }: Pick<Work, "following"> = {}): Promise<void> {
    if (this.work) return;
    const work = (this.work = new AbortController());
    const { signal } = work;
    this.store.set({
      phase: "reading",
      progress: 0,
      early: [],
      problem: null,
      notice: null,
      confirming: null,
      choosing: false,
    });
    try {
      const language = this.store.get().language;
      let [read, checked] = await this.readAndCheck({ signal, following });
      // Merged areas, where they were spared so far, may be what makes a score sheet of it.
      const spared = this.host.capabilities.merges === "costly" && !following;
      if (checked.found.sheets.length === 0 && spared)
        [read, checked] = await this.readAndCheck({ signal, allMerges: true });
      this.store.set({
        outcome: { checked, sheets: read.sheets, unmarked: NONE_LEFT_OUT, language },
        look: checked.found,
        early: [],
        phase: "marking",
        progress: 0.95,
      });
      await this.mark(read, { signal, following });
    } catch (error) {
      if (signal.aborted || error instanceof Cancelled) this.store.set({ notice: { kind: "cancelled" } });
      else this.fail(error, "check");
    } finally {
      this.work = null;
      this.store.set({ phase: "idle", early: [] });
    }
  }

  private async readAndCheck(work: ReadWork): Promise<[ReadResult, Checked]> {
    const onProgress = (done: number) => this.store.set({ progress: done * 0.3 });
    const read = await this.host.read({ ...work, onProgress });
    this.store.set({ phase: "checking", progress: 0.3, stale: false });
    const book = { workbook: read.workbook, request: this.request() };
    const { signal } = work;
    const options = { book, onStep: this.collect(), ...(signal && { signal }) };
    const checked = await this.engine.run("check", null, options);
    this.checkedBook = book;
    return [read, checked];
  }

  /** All that the last check's findings propose to write, with formulas. */
  async proposals(): Promise<readonly Proposal[]> {
    const { outcome } = this.store.get();
    if (!outcome || !this.checkedBook) return [];
    const proposals = await this.engine.run("proposals", outcome.checked.findings, {
      book: this.checkedBook,
    });
    return this.host.capabilities.functionsMissing ? nativeFirst(proposals) : proposals;
  }

  cancel(): void {
    this.work?.abort();
  }

  /** Collects early findings and shows them in batches. */
  private collect(): (step: { findings: readonly KeyedFinding[]; done: number }) => void {
    let shown = 0;
    const early: KeyedFinding[] = [];
    return ({ findings, done }) => {
      early.push(...findings);
      const now = performance.now();
      if (early.length === 0 || now - shown < SHOW_EARLY_MS) return;
      shown = now;
      this.store.set({ early: [...early], progress: 0.3 + done * 0.65 });
    };
  }

  private async mark(read: ReadResult, work: Work): Promise<void> {
    const { outcome, ignored } = this.store.get();
    if (!outcome) return;
    const marks = marksOf(outcome.checked.findings, ignored, read.sheets);
    const unmarked = await this.host.mark(marks, work);
    this.store.set({ outcome: { ...outcome, unmarked } });
  }

  async clearMarks(): Promise<void> {
    await this.attempt("clear", async () => {
      const left = await this.host.clearMarks();
      this.store.set({ notice: { kind: "cleared", left } });
    });
  }

  async jump(ref: CellRef): Promise<void> {
    this.following.jumpsTo(ref);
    await this.attempt("select", () => this.host.select(ref));
  }

  /** What is selected; null where that cannot be told, which the pane then says. */
  async readSelection(): Promise<Selection | null> {
    let selection: Selection | null = null;
    await this.attempt("select", async () => {
      selection = await this.host.getSelection();
    });
    return selection;
  }

  /** Writes changes the user has confirmed, remembers the former contents for undo, and checks again. */
  async write(changes: readonly CellChange[]): Promise<void> {
    let reformatted = 0;
    const done = await this.attempt("write", async () => {
      const written = await this.host.write(changes);
      const { before } = written;
      reformatted = written.reformatted ?? 0;
      const { undo } = this.store.get();
      this.store.set({ undo: [...undo, before], confirming: null, stale: true });
    });
    if (!done) return;
    if (this.store.get().outcome) await this.check();
    this.store.set({ notice: { kind: "written", cells: changes.length, reformatted } });
  }

  /** The changes that a conversion of our formulas would make; null when the workbook could not be read. */
  async convert(kind: ConversionKind): Promise<Conversion | null> {
    let found: Conversion | null = null;
    await this.attempt("other", async () => {
      const [{ workbook }, { conversionOf }] = await Promise.all([
        this.host.read(),
        import("../model/conversions"),
      ]);
      found = conversionOf(workbook, kind);
    });
    return found;
  }

  async undo(): Promise<void> {
    const { undo } = this.store.get();
    const last = undo.at(-1);
    if (!last) return;
    const done = await this.attempt("write", async () => {
      await this.host.write(last);
      this.store.set({ undo: undo.slice(0, -1), stale: true });
    });
    if (!done) return;
    if (this.store.get().outcome) await this.check();
    this.store.set({ notice: { kind: "undone", cells: last.length } });
  }

  async ignore(key: string, reason: string): Promise<void> {
    await this.saveSetting("ignored", { ...this.store.get().ignored, [key]: reason });
    if (!this.store.get().notice) this.store.set({ notice: { kind: "ignored" } });
  }

  async restore(key: string): Promise<void> {
    const { [key]: _gone, ...ignored } = this.store.get().ignored;
    await this.saveSetting("ignored", ignored);
  }

  async chooseFramework(framework: FrameworkChoice | null): Promise<void> {
    await this.saveSetting("framework", framework);
    this.store.set({ choosing: false });
    if (this.store.get().outcome) await this.check();
    else await this.attempt("other", () => this.preview());
  }

  /** Tasks about no workbook; `openBook` runs those about the one that is open. */
  readonly run: Engine["run"] = (task, input, options) => this.engine.run(task, input, options);

  frameworks(): Promise<readonly FrameworkName[]> {
    return this.engine.run("frameworks", null);
  }

  /** @returns whether the file could be used; the problem says why not */
  async loadOwnFramework(text: string, file: string): Promise<boolean> {
    const read = await this.attempt("other", () => shareOwnFramework(this.engine, this.host, { text, file }));
    if (read) await this.chooseFramework({ kind: "own", file, text });
    return read;
  }

  async supplyFacts(...facts: readonly SuppliedFact[]): Promise<void> {
    const others = this.store.get().supplied.filter(({ id }) => facts.every((fact) => fact.id !== id));
    await this.saveSetting("supplied", [...others, ...facts]);
    await this.check();
  }

  async removeFact(id: SuppliedFact["id"]): Promise<void> {
    await this.saveSetting(
      "supplied",
      this.store.get().supplied.filter((fact) => fact.id !== id),
    );
    await this.check();
  }

  async setLanguage(language: Language): Promise<void> {
    this.store.set({ language });
    if (this.store.get().outcome) await this.check();
  }

  setFollow(follow: boolean): void {
    this.store.set({ follow });
    if (follow && this.store.get().stale) void this.check();
  }

  private async saveSetting<K extends "ignored" | "framework" | "supplied">(
    key: K,
    value: PaneState[K],
  ): Promise<void> {
    this.store.set({ [key]: value } as Partial<PaneState>);
    await this.attempt("other", () => writeSetting(this.host, key, value));
    if (this.host.capabilities.settingsStayHere) this.store.set({ notice: { kind: "kept-here" } });
  }

  private request(): EngineRequest {
    const { language, framework, supplied } = this.store.get();
    return { language, framework, supplied };
  }

  private async attempt(during: PaneProblem["during"], run: () => Promise<void>): Promise<boolean> {
    this.store.set({ problem: null, notice: null });
    try {
      await run();
      return true;
    } catch (error) {
      this.fail(error, during);
      return false;
    }
  }

  fail(error: unknown, during: PaneProblem["during"]): void {
    const detail = error instanceof Error ? error.message : String(error);
    const kind =
      error instanceof HostError
        ? error.problem
        : error instanceof OwnFrameworkError
          ? "own-framework"
          : "engine";
    const sheet = error instanceof HostError ? (error.data.sheet ?? null) : null;
    this.store.set({ problem: { problem: kind, detail, sheet, during } });
  }
}
