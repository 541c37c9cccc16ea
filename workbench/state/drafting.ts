/** Drafts, as far as the page has to do with them: whether they are kept, when they are saved, whose they are. */
import type { Draft, DraftSummary } from "../drafts/draft";
import { DraftStore } from "../drafts/draft-store";
import { DraftClaim } from "../drafts/tabs";
import { keep, kept } from "./kept";

/** People type in bursts: the draft is saved this long after the last edit. */
const SAVE_AFTER_MS = 800;
const KEY = "perf.drafts";

export interface DraftsState {
  /** The user wants drafts kept in this browser. */
  readonly keeps: boolean;
  readonly list: readonly DraftSummary[];
  /** Another tab has the same file open and keeps its draft. */
  readonly isElsewhere: boolean;
}

export interface DraftingParts {
  /** What is to be saved of the open workbook; null where nothing was changed. */
  readonly draft: () => Draft | null;
  readonly tell: (change: Partial<DraftsState>) => void;
  readonly failed: () => void;
}

export class Drafting {
  private readonly store = new DraftStore();
  private claim: DraftClaim | null = null;
  private fingerprint: string | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Saves run one after another. */
  private last: Promise<void> = Promise.resolve();
  private isPending = false;

  constructor(private readonly parts: DraftingParts) {}

  get keeps(): boolean {
    return kept(KEY) === "on";
  }

  async start(): Promise<void> {
    this.parts.tell({ keeps: this.keeps });
    await this.refresh();
  }

  /** Another workbook is shown from now on. */
  async follow(fingerprint: string): Promise<void> {
    this.letGo();
    this.fingerprint = fingerprint;
    if (this.keeps) await this.takeTurn();
  }

  private letGo(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.isPending = false;
    this.claim?.release();
    this.claim = null;
    this.parts.tell({ isElsewhere: false });
  }

  private async takeTurn(): Promise<void> {
    const { fingerprint } = this;
    if (fingerprint === null) return;
    const claim = await DraftClaim.of(fingerprint, () => this.parts.tell({ isElsewhere: true }));
    if (this.fingerprint !== fingerprint) return claim.release();
    this.claim = claim;
    this.parts.tell({ isElsewhere: !claim.isMine });
  }

  async takeOver(): Promise<void> {
    await this.claim?.takeOver();
    this.parts.tell({ isElsewhere: this.claim?.isMine === false });
    this.touched();
  }

  /** Something was changed. */
  touched(): void {
    if (!this.claim?.isMine) return;
    this.isPending = true;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  /** What was changed is safe although it was not downloaded. */
  get isSafe(): boolean {
    return this.claim?.isMine === true && !this.isPending;
  }

  save(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.last = this.last.then(() => this.write());
    return this.last;
  }

  private async write(): Promise<void> {
    const { fingerprint } = this;
    if (!this.claim?.isMine || fingerprint === null) return;
    const draft = this.parts.draft();
    try {
      if (draft) await this.store.save(draft);
      else await this.store.remove(fingerprint);
      this.isPending = false;
      await this.refresh();
    } catch {
      this.parts.failed();
    }
  }

  load(fingerprint: string): Promise<Draft | null> {
    return this.store.load(fingerprint);
  }

  async erase(fingerprint: string): Promise<void> {
    await this.tried(() => this.store.remove(fingerprint));
  }

  async eraseAll(): Promise<void> {
    await this.tried(() => this.store.clear());
  }

  /** Off: nothing is kept any more, and what was is erased. */
  async turn(on: boolean): Promise<void> {
    keep(KEY, on ? "on" : "off");
    this.parts.tell({ keeps: on });
    if (!on) {
      this.letGo();
      return this.eraseAll();
    }
    await this.takeTurn();
    this.touched();
  }

  private async refresh(): Promise<void> {
    this.parts.tell({ list: await this.store.list() });
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.parts.failed();
    }
    await this.refresh();
  }
}
