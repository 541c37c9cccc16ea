/** The page that Excel loads: the host, the engine in its worker, the pane, and the ribbon's commands. */
import { commandsOf } from "../commands";
import type { Appearance } from "../app/theme/useAppearance";
import { startWorkerEngine } from "../engine/start-worker";
import { startPane } from "../start-pane";
import { createExcelHost } from "./excel/excel-host";

/** Below this brightness of its background (0–255) Office is dark. */
const DARK_BELOW = 128;

/** Office has its own theme, whatever the system's is; where it does not say, the system decides. */
function appearance(): Appearance {
  const colour = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(
    Office.context.officeTheme?.bodyBackgroundColor ?? "",
  );
  if (!colour) return "system";
  const [red, green, blue] = colour.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK_BELOW ? "dark" : "light";
}

async function start(root: HTMLElement): Promise<void> {
  await Office.onReady();
  const controller = startPane({
    host: createExcelHost(),
    engine: startWorkerEngine(),
    root,
    appearance: appearance(),
  });
  const commands = commandsOf(controller, { showPane: () => Office.addin.showAsTaskpane() });
  window.perfRibbon?.answer((name) => commands[name]());
}

const root = document.getElementById("root");
if (root && typeof Office !== "undefined") void start(root);
