/** What the ribbon's buttons do. They work on the same controller as the pane, whether it is open or not. */
import type { Controller } from "./state/controller";
import type { View } from "./state/pane-state";

export interface CommandHelp {
  /** Shows the pane, where what a command found is listed and where it asks before it writes. */
  readonly showPane: () => Promise<void>;
}

export type CommandName =
  "checkScoreSheet" | "clearMarks" | "insertFunction" | "newWorkbook" | "toNativeFormulas";

export type Commands = Readonly<Record<CommandName, () => Promise<void>>>;

export function commandsOf(controller: Controller, { showPane }: CommandHelp): Commands {
  const { store } = controller;
  const showView = async (view: View) => {
    store.set({ view, confirming: null, choosing: false });
    await showPane();
  };
  const showFunctions = () => showView("functions");
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
    /** Its options stand there, among the papers. */
    newWorkbook() {
      store.set({ standardWanted: true });
      return showView("papers");
    },
    /** The same view: what would change is shown there before it is written. */
    toNativeFormulas: showFunctions,
  };
}
