/** The pane that belongs to the active workbook: made on the first click, docked right. */
import { applicationOf, type Wps, type WpsTaskPane, XL } from "./jsapi";

const WIDTH = 400;

interface KnownPane {
  readonly id: number;
  readonly link: string;
}

const keyOf = (book: string): string => `perf.pane.${book}`;

function knownPane(wps: Wps, key: string): KnownPane | null {
  const text = wps.PluginStorage.getItem(key);
  try {
    return typeof text === "string" && text !== "" ? (JSON.parse(text) as KnownPane) : null;
  } catch {
    return null;
  }
}

/** Null where it has gone with its window. */
function paneOf(wps: Wps, { id }: KnownPane): WpsTaskPane | null {
  try {
    return wps.GetTaskPane(id);
  } catch {
    return null;
  }
}

function newLink(wps: Wps): string {
  const made = Number(wps.PluginStorage.getItem("perf.panes") ?? 0) + 1;
  wps.PluginStorage.setItem("perf.panes", made);
  return String(made);
}

/**
 * @param folder address of the folder that the add-in's pages are in, with "/" at its end
 * @returns the link of the pane (pane-link.ts)
 */
export function showPane(wps: Wps, folder: string, title: string): string {
  const key = keyOf(applicationOf(wps).ActiveWorkbook?.FullName ?? "");
  const known = knownPane(wps, key);
  const there = known && paneOf(wps, known);
  if (known && there) {
    there.Visible = true;
    return known.link;
  }
  const link = newLink(wps);
  const pane = wps.CreateTaskPane(`${folder}wps.html?pane=${link}`, title);
  pane.DockPosition = XL.dockRight;
  pane.Width = WIDTH;
  pane.Visible = true;
  wps.PluginStorage.setItem(key, JSON.stringify({ id: pane.ID, link } satisfies KnownPane));
  return link;
}
