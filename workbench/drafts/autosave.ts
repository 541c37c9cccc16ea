/** Saves drafts of the open workbook, if the user wants them, in one tab at a time. */
import { loadChoice, storeChoice } from "../state/stored-choice";
import type { Draft, DraftSummary } from "./draft";
import { DraftStore } from "./draft-store";
import { TabLock } from "./tab-lock";

/** People type in bursts: the draft is saved this long after the last edit. */
const SAVE_AFTER_MS = 800;
const KEY = "perf.drafts";

export interface DraftsState {
  /** The user wants drafts in this browser. */
  readonly isOn: boolean;
  readonly list: readonly DraftSummary[];
  /** Another tab has the same file open and saves its draft. */
  readonly isInOtherTab: boolean;
}

export interface AutosaveOptions {
  /** The draft of the open workbook; null where nothing was changed. */
  readonly draft: () => Draft | null;
  readonly onChange: (change: Partial<DraftsState>) => void;
  readonly onFailure: () => void;
}

export class DraftAutosave {
  private readonly store = new DraftStore();
  private isOn = loadChoice(KEY) === "on";
  private fingerprint: string | null = null;
  private lock: TabLock | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves run one after another. */
  private lastSave: Promise<void> = Promise.resolve();
  /** Edits so far, and how many of them the draft holds: an edit may come while an earlier state is being saved. */
  private edits = 0;
  private savedEdits = 0;

  constructor(private readonly options: AutosaveOptions) {
    // Turned on or off in another tab: that holds for all of them.
    addEventListener("storage", ({ key }) => {
      if (key === KEY || key === null) void this.apply(loadChoice(KEY) === "on");
    });
  }

  async start(): Promise<void> {
    this.options.onChange({ isOn: this.isOn });
    await this.refreshList();
  }

  /** Another workbook is shown from now on. */
  async switchTo(fingerprint: string): Promise<void> {
    this.releaseLock();
    this.fingerprint = fingerprint;
    if (this.isOn) await this.acquireLock();
  }

  /** Off: no more drafts are saved, and those saved are erased. */
  async turn(isOn: boolean): Promise<void> {
    storeChoice(KEY, isOn ? "on" : "off");
    await this.apply(isOn);
    if (!isOn) await this.eraseAll();
  }

  private async apply(isOn: boolean): Promise<void> {
    this.isOn = isOn;
    this.options.onChange({ isOn });
    if (!isOn) return this.releaseLock();
    await this.acquireLock();
    await this.save();
  }

  private async acquireLock(): Promise<void> {
    if (this.lock || this.fingerprint === null) return;
    const onLost = () => this.options.onChange({ isInOtherTab: true });
    const lock = (this.lock = new TabLock(`draft:${this.fingerprint}`, onLost));
    const isHeld = await lock.tryAcquire();
    // Meanwhile another workbook may be shown.
    if (this.lock === lock) this.options.onChange({ isInOtherTab: !isHeld });
    else lock.release();
  }

  private releaseLock(): void {
    clearTimeout(this.timer);
    this.savedEdits = this.edits;
    this.lock?.release();
    this.lock = null;
    this.options.onChange({ isInOtherTab: false });
  }

  /** This tab saves the draft from now on; the other one learns of it. */
  async takeOver(): Promise<void> {
    await this.lock?.steal();
    this.options.onChange({ isInOtherTab: this.lock?.isHeld === false });
    await this.save();
  }

  scheduleSave(): void {
    if (!this.lock?.isHeld) return;
    this.edits++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  /** The draft holds all edits. */
  get isSaved(): boolean {
    return this.lock?.isHeld === true && this.savedEdits === this.edits;
  }

  save(): Promise<void> {
    clearTimeout(this.timer);
    return (this.lastSave = this.lastSave.then(() => this.saveNow()));
  }

  private async saveNow(): Promise<void> {
    const { fingerprint } = this;
    if (!this.lock?.isHeld || fingerprint === null) return;
    const { edits } = this;
    const draft = this.options.draft();
    try {
      if (draft) await this.store.save(draft);
      else await this.store.remove(fingerprint);
      this.savedEdits = Math.max(this.savedEdits, edits);
      await this.refreshList();
    } catch {
      this.options.onFailure();
    }
  }

  load(fingerprint: string): Promise<Draft | null> {
    return this.store.load(fingerprint);
  }

  erase(fingerprint: string): Promise<void> {
    return this.tryTo(() => this.store.remove(fingerprint));
  }

  async eraseAll(): Promise<void> {
    await this.lastSave;
    await this.tryTo(() => this.store.clear());
  }

  private async refreshList(): Promise<void> {
    this.options.onChange({ list: await this.store.list() });
  }

  private async tryTo(work: () => Promise<void>): Promise<void> {
    await work().catch(() => this.options.onFailure());
    await this.refreshList();
  }
}
