/** What the ribbon's buttons do. They work on the same controller as the pane, whether it is open or not. */
import type { Controller } from "./state/controller";

export interface CommandHelp {
  /** Shows the pane, where what a command found is listed and where it asks before it writes. */
  readonly showPane: () => Promise<void>;
}

export type CommandName =
  "checkScoreSheet" | "clearMarks" | "insertFunction" | "newWorkbook" | "toNativeFormulas";

export type Commands = Readonly<Record<CommandName, () => Promise<void>>>;

export function commandsOf(controller: Controller, { showPane }: CommandHelp): Commands {
  const { store } = controller;
  const showFunctions = async () => {
    store.set({ view: "functions", confirming: null, choosing: false });
    await showPane();
  };
  return {
    /** The sheet lights up; the pane opens beside it with the list, or with what went wrong. */
    async checkScoreSheet() {
      store.set({ view: "results", confirming: null, choosing: false });
      await Promise.all([showPane(), controller.check()]);
    },
    /** Only a failure needs the pane: success is seen in the sheet. */
    async clearMarks() {
      await controller.clearMarks();
      if (store.get().problem) await showPane();
    },
    insertFunction: showFunctions,
    // Until the standard workbook is there, the pane opens.
    newWorkbook: showPane,
    /** The same view: what would change is shown there before it is written. */
    toNativeFormulas: showFunctions,
  };
}
