/** Rows put in or taken out at the user's wish: in the file itself, which is then shown anew. */
import type { RowMove } from "../../src/formulas/move-rows";
import type { Engine } from "../../taskpane/engine/engine";
import type { Store } from "../../taskpane/state/store";
import type { WorkbenchTasks } from "../engine/tasks";
import type { WorkbenchGrid } from "../grid/grid";
import { fromMoved, type Source } from "../open/source";
import { faultOf } from "../state/faults";
import type { WorkbenchState } from "../state/workbench-state";

export interface RowMoverParts {
  readonly store: Store<WorkbenchState>;
  readonly engine: Engine<WorkbenchTasks>;
  readonly grid: () => WorkbenchGrid | null;
  readonly show: (source: Source) => Promise<void>;
}

export class RowMover {
  constructor(private readonly parts: RowMoverParts) {}

  async move(move: RowMove): Promise<void> {
    const { store, engine, show } = this.parts;
    const { opened, opening } = store.get();
    const grid = this.parts.grid();
    if (!opened || !grid || opening) return;
    const { document, controller } = opened;
    const changes = grid.changes();
    const wasChecked = controller.store.get().outcome !== null;
    try {
      const bytes = await engine.run("move-rows", { bytes: document.bytes, changes, move });
      await show(fromMoved(document, bytes));
      const before = fromMoved(document, document.bytes, changes);
      store.set({ notice: { kind: "rows", count: move.count, before } });
      await grid.select({ sheet: move.sheet, row: move.at, col: 0 });
      if (wasChecked) await store.get().opened?.controller.check();
    } catch (error) {
      store.set({ problem: { during: "edit", name: document.name, fault: faultOf(error) } });
    }
  }

  /** @param before the workbook as it was */
  async takeBack(before: Source): Promise<void> {
    this.parts.store.set({ notice: null });
    await this.parts.show(before);
  }
}
