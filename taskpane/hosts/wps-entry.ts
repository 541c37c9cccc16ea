/** The page in the task pane of WPS: the host, the engine, the pane, and what the ribbon's page asks for. */
import type { CommandName } from "../command-names";
import { commandsOf } from "../commands";
import { startEngine } from "../engine/start-engine";
import { startPane } from "../start-pane";
import { findWps, type Wps } from "./wps/jsapi";
import { linkOf, takeCommand } from "./wps/pane-link";
import { type LocalTexts, memoryTexts } from "./wps/settings";
import { WpsHost } from "./wps/wps-host";

const LOOK_EVERY_MS = 250;

/** The page's storage, which policies may switch off. */
function localTexts(): LocalTexts {
  try {
    localStorage.getItem("perf");
    return localStorage;
  } catch {
    return memoryTexts();
  }
}

/**
 * The engine asks of which script a character is, which came with Chromium 64: where it cannot be asked, the engine would
 * be dead, and the text of the page says what to do.
 */
function isTooOld(): boolean {
  try {
    return !new RegExp("\\p{Script=Han}", "u").test("评");
  } catch {
    return true;
  }
}

/** Null also while WPS takes no calls (a cell is being edited): it is asked again soon. */
function clicked(wps: Wps, link: string): CommandName | null {
  try {
    return takeCommand(wps.PluginStorage, link);
  } catch {
    return null;
  }
}

async function start(wps: Wps, root: HTMLElement): Promise<void> {
  const host = new WpsHost(wps, navigator.language, localTexts());
  const controller = startPane({ host, engine: await startEngine(), root });
  // It is there already when it is asked to do something.
  const commands = commandsOf(controller, { showPane: () => Promise.resolve() });
  const link = linkOf(location.search);
  setInterval(() => {
    const command = clicked(wps, link);
    if (command) void commands[command]();
  }, LOOK_EVERY_MS);
}

const root = document.getElementById("root");
const wps = findWps();
if (root && wps && !isTooOld()) void start(wps, root);
