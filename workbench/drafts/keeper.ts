/** Saves the draft of the workbook that is open, if the user wants drafts and no other tab keeps this one. */
import type { CellChange } from "../../src/workbook/cell-change";
import type { OpenedWorkbook } from "../document/document";
import { keepWish, onWish, wantsDrafts } from "./choice";
import { DraftError, type DraftProblem } from "./draft";
import type { DraftStore } from "./draft-store";
import type { WorkbookSettings } from "./settings";
import { DraftClaim } from "./tabs";

export interface Keeping {
  /** The user's choice; off until it is made. */
  readonly isOn: boolean;
  /** Another tab keeps the draft of this file, or would if drafts were on. */
  readonly isElsewhere: boolean;
  /** Why the last save failed. */
  readonly problem: DraftProblem | null;
}

/** What is open, and what a download would write into it. */
export interface Kept {
  readonly document: OpenedWorkbook;
  changes(): readonly CellChange[];
}

/** After the last edit, so that typing is not disturbed. */
const WAIT_MS = 1_500;

export class DraftKeeper {
  private kept: Kept | null = null;
  private claim: DraftClaim | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private state: Keeping = { isOn: wantsDrafts(), isElsewhere: false, problem: null };

  constructor(
    private readonly store: DraftStore,
    private readonly settings: WorkbookSettings,
    private readonly onChange: (keeping: Keeping) => void = () => undefined,
  ) {
    onWish((isOn) => this.set({ isOn }));
  }

  get keeping(): Keeping {
    return this.state;
  }

  /** Off: nothing more is kept, and what is there is erased. @throws DraftError when it cannot be erased */
  async turn(isOn: boolean): Promise<void> {
    keepWish(isOn);
    this.set({ isOn, problem: null });
    if (isOn) return this.save();
    await this.work;
    await this.store.clear();
  }

  /** Another workbook is shown, or none. The one before is saved first. */
  async show(kept: Kept | null): Promise<void> {
    await this.save();
    this.claim?.release();
    this.claim = null;
    this.kept = kept;
    this.set({ isElsewhere: false, problem: null });
    if (!kept) return;
    const claim = await DraftClaim.of(kept.document.fingerprint, () => this.set({ isElsewhere: true }));
    if (this.kept !== kept) return claim.release();
    this.claim = claim;
    this.set({ isElsewhere: !claim.isMine });
  }

  /** The draft is this tab's from now on; the other one learns of it. */
  async takeOver(): Promise<void> {
    await this.claim?.takeOver();
    this.set({ isElsewhere: false });
    await this.save();
  }

  /** Something was edited, or a setting changed. */
  touched(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), WAIT_MS);
  }

  /** At once: the page is being left. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    return (this.work = this.work.then(() => this.saveNow()));
  }

  private async saveNow(): Promise<void> {
    if (!this.kept || !this.state.isOn || !this.claim?.isMine) return;
    const { name, origin, bytes, fingerprint } = this.kept.document;
    const changes = this.kept.changes();
    const settings = this.settings.of(fingerprint);
    try {
      if (changes.length === 0 && settings.size === 0) await this.store.remove(fingerprint);
      else
        await this.store.save({ fingerprint, name, origin, savedAt: Date.now(), bytes, changes, settings });
      this.set({ problem: null });
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      this.set({ problem: error.problem });
    }
  }

  private set(change: Partial<Keeping>): void {
    const before = this.state;
    this.state = { ...before, ...change };
    const keys = Object.keys(change) as (keyof Keeping)[];
    if (keys.some((key) => before[key] !== this.state[key])) this.onChange(this.state);
  }
}
