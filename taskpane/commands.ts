/** The ribbon's commands. They use the pane's controller, whether the pane is open or not. */
import type { CommandName } from "./command-names";
import type { Controller } from "./state/controller";
import type { View } from "./state/pane-state";

export interface CommandHelp {
  /** Shows the pane, where what a command found is listed and where it asks before it writes. */
  readonly showPane: () => Promise<void>;
}

export type Commands = Readonly<Record<CommandName, () => Promise<void>>>;

export function commandsOf(controller: Controller, { showPane }: CommandHelp): Commands {
  const { store } = controller;
  const showView = async (view: View) => {
    store.set({ view, confirming: null, choosing: false });
    await showPane();
  };
  const showFunctions = () => showView("functions");
  return {
    /** Marks the sheet and opens the pane with the findings or the error. */
    async checkScoreSheet() {
      store.set({ view: "results", confirming: null, choosing: false });
      await Promise.all([showPane(), controller.check()]);
    },
    /** Opens the pane only on failure. */
    async clearMarks() {
      await controller.clearMarks();
      if (store.get().problem) await showPane();
    },
    insertFunction: showFunctions,
    /** Opens the papers view, which has its options. */
    newWorkbook() {
      store.set({ standardWanted: true });
      return showView("papers");
    },
    /** Opens the same view, which shows the changes before they are written. */
    toNativeFormulas: showFunctions,
  };
}
