/** Reads a folder's files in workers of its own, and makes the papers of what was read. */
import { writeZip } from "../../files/package/zip-write";
import { lightResult, type FileResult } from "../../src/bureau/result";
import { secondsLeft } from "../../src/bureau/seconds-left";
import type { Headings } from "../../src/bureau/settings";
import type { Unit } from "../../src/bureau/unit";
import { bureauPapers } from "../../src/messages/chinese-only/bureau-papers";
import { folderWords } from "../../src/messages/folder-words";
import { saveFile } from "../../taskpane/app/shared/save-file";
import type { WorkerEngine } from "../../taskpane/engine/worker-engine";
import { Store } from "../../taskpane/state/store";
import type { WorkbenchTasks } from "../engine/tasks";
import type { Source } from "../open/source";
import type { Folder } from "./folder-files";
import type { UnitPapers } from "../engine/folder-tasks";
import {
  isRead,
  NO_FOLDER,
  settingsIn,
  unitsIn,
  type FolderDownload,
  type FolderState,
} from "./folder-state";
import { readFile } from "./read-file";

type OwnEngine = WorkerEngine<WorkbenchTasks>;

/** Each takes some 100 MB, and the page itself wants a processor, too. */
const MOST_WORKERS = 4;

/** Often enough to be alive; a list of a thousand rows is not drawn anew for each file. */
const MS_BETWEEN_VIEWS = 150;

export class FolderCheck {
  readonly store = new Store<FolderState>(NO_FOLDER);
  private work = new AbortController();
  private earlier = new AbortController();
  private results: (FileResult | null)[] = [];

  /** @param processors of this machine, as far as the browser tells */
  constructor(
    private readonly startEngine: () => OwnEngine,
    private readonly processors: number,
  ) {}

  /** The list of this folder takes the place of the one before. */
  async check(folder: Folder): Promise<void> {
    this.work.abort();
    this.earlier.abort();
    this.results = folder.files.map(() => null);
    this.store.set({ ...NO_FOLDER, folder, results: this.results, isShown: true });
    await this.goOn();
  }

  /** Reads what was not read yet. */
  async goOn(): Promise<void> {
    const { folder, isReading } = this.store.get();
    if (!folder || isReading) return;
    const { signal } = (this.work = new AbortController());
    const { results } = this;
    const unread = [...results.keys()].filter((index) => results[index] === null);
    const from = performance.now();
    let showing: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      const done = unread.filter((index) => results[index] !== null).length;
      const seconds = (performance.now() - from) / 1000;
      this.store.set({ results: [...results], secondsLeft: secondsLeft(seconds, done, unread.length) });
      showing = undefined;
    };
    this.store.set({ isReading: true, secondsLeft: null, notice: null });
    try {
      await this.readInto(results, folder, signal, () => (showing ??= setTimeout(show, MS_BETWEEN_VIEWS)));
    } finally {
      clearTimeout(showing);
      // Another folder's list may have taken its place.
      if (this.work.signal === signal) {
        show();
        this.store.set({ isReading: false, secondsLeft: null });
      }
    }
  }

  stop(): void {
    this.work.abort();
  }

  show(isShown: boolean): void {
    this.store.set({ isShown });
  }

  /** The list goes, and what was read with it. */
  leave(): void {
    this.work.abort();
    this.earlier.abort();
    this.store.set(NO_FOLDER);
  }

  /** @throws FileError for what is no workbook */
  async compareWith(source: Source): Promise<void> {
    const input = { name: source.name, bytes: await source.read() };
    const engine = this.startEngine();
    const names = await engine.run("roster-names", input).finally(() => engine.close());
    if (names.length === 0) this.store.set({ notice: { kind: "empty-roster", name: source.name } });
    else this.store.set({ roster: { file: source.name, names }, notice: null });
  }

  /** The bureau's own rules for the sample, and what its notes are headed with. */
  async follow(source: Source): Promise<void> {
    const input = { name: source.name, bytes: await source.read() };
    const engine = this.startEngine();
    const read = await engine.run("bureau-rules", input).finally(() => engine.close());
    if ("problem" in read) this.store.set({ notice: { kind: "rules", problem: read.problem } });
    else this.store.set({ rules: { file: source.name, settings: read.settings }, notice: null });
  }

  /** Last year's folder: its results where the command line left them, else its files, read as this year's are. */
  async compareWithYear({ name, files, kept }: Folder): Promise<void> {
    this.earlier.abort();
    const { signal } = (this.earlier = new AbortController());
    const found = kept && (await this.keptResults(kept));
    const results = found ?? files.map((): FileResult | null => null);
    const show = () => this.store.set({ lastYear: { name, results: [...results] } });
    this.store.set({ notice: null });
    show();
    await this.readInto(results, { name, files }, signal, show);
    if (signal.aborted) return;
    if (results.some((each) => each?.units.length)) return show();
    this.store.set({ lastYear: null, notice: { kind: "empty-year", name: name ?? "" } });
  }

  private async keptResults(source: Source): Promise<(FileResult | null)[] | null> {
    const engine = this.startEngine();
    const found = await engine.run("kept-results", await source.read()).finally(() => engine.close());
    return found && [...found];
  }

  /** Reads what was not read yet. */
  private async readInto(
    results: (FileResult | null)[],
    { files }: Folder,
    signal: AbortSignal,
    onRead: () => void,
  ): Promise<void> {
    const unread = [...results.keys()].filter((index) => results[index] === null);
    await this.inWorkers(unread, async (engine, index) => {
      if (signal.aborted) return;
      results[index] = await readFile(engine, files[index]!, signal);
      onRead();
    });
  }

  /** Papers of what was read so far. */
  async download(what: FolderDownload): Promise<void> {
    const state = this.store.get();
    if (state.making) return;
    const units = what === "all" ? unitsIn(state) : [];
    const making = { done: 0, of: units.length + 1 };
    this.store.set({ making, notice: null });
    try {
      const { fileName } = bureauPapers;
      const summary = await this.summary(state);
      if (what === "summary") return this.deliver(summary, fileName.summary);
      const papers = new Map([[fileName.summary, summary]]);
      const { headings } = settingsIn(state);
      const failed = await this.unitPapers(units, headings, papers, (done) =>
        this.store.set({ making: { ...making, done } }),
      );
      this.deliver(writeZip(null, new Map(), papers), folderWords.zh.download.zipName);
      if (failed.length > 0) this.store.set({ notice: { kind: "failed", units: failed } });
    } finally {
      this.store.set({ making: null });
    }
  }

  private async summary(state: FolderState): Promise<Uint8Array> {
    const light = (results: FolderState["results"]) => results.filter(isRead).map(lightResult);
    const request = {
      results: light(state.results),
      lastYear: state.lastYear && light(state.lastYear.results),
      roster: state.roster?.names ?? null,
      settings: settingsIn(state),
    };
    const engine = this.startEngine();
    return engine.run("summary-file", request).finally(() => engine.close());
  }

  /** @returns the names of units whose papers could not be made */
  private async unitPapers(
    units: readonly Unit[],
    headings: Headings,
    papers: Map<string, Uint8Array>,
    onDone: (count: number) => void,
  ): Promise<string[]> {
    const { notes, reviews } = bureauPapers.fileName;
    const made: (UnitPapers | null)[] = units.map(() => null);
    let done = 0;
    await this.inWorkers([...units.entries()], async (engine, [index, unit]) => {
      made[index] = await engine.run("unit-papers", { unit, headings }).catch(() => null);
      onDone(++done);
    });
    for (const [index, { paperName }] of units.entries()) {
      const own = made[index];
      if (!own) continue;
      papers.set(`${notes}/${paperName}.docx`, own.note);
      papers.set(`${reviews}/${paperName}.xlsx`, own.review);
    }
    return units.flatMap(({ name }, index) => (made[index] ? [] : [name]));
  }

  private deliver(bytes: Uint8Array, name: string): void {
    saveFile(bytes, name);
    this.store.set({ notice: { kind: "downloaded", name } });
  }

  /** Each worker takes the next item when it is done with one; they end with the last. */
  private async inWorkers<T>(
    items: readonly T[],
    work: (engine: OwnEngine, item: T) => Promise<void>,
  ): Promise<void> {
    const count = Math.min(MOST_WORKERS, this.processors, items.length);
    const engines = Array.from({ length: count }, this.startEngine);
    const next = items.values();
    try {
      await Promise.all(
        engines.map(async (engine) => {
          for (const item of next) await work(engine, item);
        }),
      );
    } finally {
      for (const engine of engines) engine.close();
    }
  }
}
