/**
 * Keys of the page: F6 moves between regions, as in Office (Tab moves between cells and cannot leave the grid). What
 * the browser would do with the page itself is done with the workbook: saving, finding, turning to the next sheet.
 */
import { useEffect } from "react";
import type { Workbench } from "../state/workbench";
import { useWorkbench } from "./workbench-context";

const REGIONS = ["#toolbar", "#panel-grid", "#panel-pane"] as const;
type Region = (typeof REGIONS)[number];

const FIRST_STOP = "button, input, a[href], [tabindex='0']";

const isShown = (region: Region): boolean =>
  document.querySelector<HTMLElement>(region)?.offsetParent !== null;

const regionOf = (element: Element | null) => REGIONS.find((region) => element?.closest(region));

/** What the workbook does at a key; null where the key is not for it. */
function commandOf(
  { key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent,
  workbench: Workbench,
): (() => void) | null {
  const { view, store } = workbench;
  const isCommand = ctrlKey || metaKey;
  if (shiftKey || store.get().opened === null) return null;
  const step = { PageDown: 1, PageUp: -1 }[key];
  // Most browsers keep Ctrl+PageDown for their own tabs.
  if (step && (isCommand || altKey)) return () => void view.turn(step as 1 | -1);
  if (altKey && !isCommand && key === "ArrowDown" && store.get().help?.items)
    return () => store.set({ choosing: true });
  if (!isCommand || altKey) return null;
  const corner = { Home: "first", End: "last" }[key];
  const isInCells = target instanceof Element && target.closest("[data-grid-area]") !== null;
  if (corner && isInCells) return () => void view.goTo(corner as "first" | "last");
  if (key.toLowerCase() === "f") return () => store.set({ finding: true, shown: "grid" });
  if (key.toLowerCase() === "s") return () => void workbench.download("edited");
  return null;
}

export function useRegionKeys(): void {
  const { workbench } = useWorkbench();
  useEffect(() => {
    /** The element last focused in each region. */
    const left = new Map<Region, HTMLElement>();

    function enter(region: Region): void {
      if (region === "#panel-grid") return workbench.view.focus();
      const last = left.get(region);
      const stop = last?.isConnected
        ? last
        : document.querySelector(region)?.querySelector<HTMLElement>(FIRST_STOP);
      stop?.focus();
    }

    function nextRegion({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): Region | null {
      if (key !== "F6" || ctrlKey || altKey || metaKey) return null;
      const shown = REGIONS.filter((region) => document.querySelector(region) && isShown(region));
      const active = document.activeElement;
      const from = regionOf(active);
      if (from && active instanceof HTMLElement) left.set(from, active);
      const at = from ? shown.indexOf(from) : -1;
      return shown.at((at + (shiftKey ? -1 : 1)) % shown.length) ?? null;
    }

    function pressed(event: KeyboardEvent): void {
      const command = commandOf(event, workbench);
      const region = nextRegion(event);
      if (!command && !region) return;
      event.preventDefault();
      event.stopPropagation();
      if (region) enter(region);
      else if (!event.repeat || event.key.startsWith("Page")) command?.();
    }

    const options = { capture: true };
    window.addEventListener("keydown", pressed, options);
    return () => window.removeEventListener("keydown", pressed, options);
  }, [workbench]);
}
