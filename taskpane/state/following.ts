/** What the pane makes of what its host reports: findings that an edit makes old, and the cell that is selected. */
import type { CellRef } from "../../src/workbook/model";
import type { Host, HostEvent, Selection } from "../hosts/host";
import { findingAt, isAt } from "./finding-at";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/** Automatic checks run this long after the last edit: people type in bursts. */
const CHECK_AFTER_MS = 800;

export interface Checking {
  isChecking(): boolean;
  check(): void;
}

export class Following {
  /** Where a finding led to: that selection need not lead back. */
  private jumpedTo: CellRef | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly stopListening: () => void;

  constructor(
    host: Host,
    private readonly store: Store<PaneState>,
    private readonly checking: Checking,
  ) {
    this.stopListening = host.capabilities.events
      ? host.listen((event) => this.onHostEvent(event))
      : () => undefined;
  }

  dispose(): void {
    this.stopListening();
    if (this.timer) clearTimeout(this.timer);
  }

  jumpsTo(ref: CellRef): void {
    this.jumpedTo = ref;
  }

  private onHostEvent(event: HostEvent): void {
    if (event.kind === "selected") return this.onSelected(event.selection);
    // During the first check, too, findings are shown that an edit makes old.
    if (!this.store.get().outcome && !this.checking.isChecking()) return;
    this.store.set({ stale: true });
    if (this.store.get().follow) this.checkSoon();
  }

  /** After the last of several edits, and not before a check that is running has ended. */
  private checkSoon(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(
      () => (this.checking.isChecking() ? this.checkSoon() : this.checking.check()),
      CHECK_AFTER_MS,
    );
  }

  private onSelected(selection: Selection): void {
    const isOwn = this.jumpedTo !== null && isAt(selection, this.jumpedTo);
    this.jumpedTo = null;
    const pointed = isOwn ? null : (findingAt(selection, this.store.get())?.key ?? null);
    this.store.set({ selection, pointed });
  }
}
