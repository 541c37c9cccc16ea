/**
 * The ribbon's buttons, associated before anything else runs: Excel drops the first click where a page associates its
 * commands later, in a deferred script or after `Office.onReady`. Clicks wait here until the pane can answer them.
 *
 * A small blocking script of its own; it shares no module with the pane (each has its own instances) but this global.
 */
import { COMMAND_NAMES, type CommandName } from "../command-names";

export interface Ribbon {
  /** Runs what was clicked so far, and everything from now on. */
  answer(run: (name: CommandName) => Promise<void>): void;
}

declare global {
  interface Window {
    perfRibbon?: Ribbon;
  }
}

function associateCommands(): Ribbon {
  let run: ((name: CommandName) => Promise<void>) | null = null;
  const waiting: (() => void)[] = [];
  for (const name of COMMAND_NAMES) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel waits for `completed`, also when the command failed; the pane says what went wrong.
      const click = () => void run?.(name).finally(() => event.completed());
      if (run) click();
      else waiting.push(click);
    });
  }
  return {
    answer(given) {
      run = given;
      for (const click of waiting.splice(0)) click();
    },
  };
}

// Without Office.js (no network) there is no ribbon; the page says why.
if (typeof Office !== "undefined") window.perfRibbon = associateCommands();
