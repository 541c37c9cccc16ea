/**
 * Keys of the page: F6 moves between regions, as in Office (Tab moves between cells and cannot leave the grid); Ctrl+S
 * downloads what was edited.
 */
import { useEffect } from "react";
import { useWorkbench } from "./workbench-context";

const REGIONS = ["#toolbar", "#panel-grid", "#panel-pane"] as const;
type Region = (typeof REGIONS)[number];

const FIRST_STOP = "button, input, a[href], [tabindex='0']";

const isShown = (region: Region): boolean =>
  document.querySelector<HTMLElement>(region)?.offsetParent !== null;

export function useRegionKeys(): void {
  const { workbench } = useWorkbench();
  useEffect(() => {
    /** The element last focused in each region. */
    const left = new Map<Region, HTMLElement>();
    const regionOf = (element: Element | null) => REGIONS.find((region) => element?.closest(region));

    function enter(region: Region): void {
      if (region === "#panel-grid") return workbench.focusGrid();
      const last = left.get(region);
      const stop = last?.isConnected
        ? last
        : document.querySelector(region)?.querySelector<HTMLElement>(FIRST_STOP);
      stop?.focus();
    }

    function pressed(event: KeyboardEvent): void {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s" && !event.shiftKey) {
        // The browser would save the page itself.
        event.preventDefault();
        if (!event.repeat) void workbench.download("edited");
        return;
      }
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      const shown = REGIONS.filter((region) => document.querySelector(region) && isShown(region));
      const active = document.activeElement;
      const from = regionOf(active);
      if (from && active instanceof HTMLElement) left.set(from, active);
      const at = from ? shown.indexOf(from) : -1;
      const next = shown.at((at + (event.shiftKey ? -1 : 1)) % shown.length);
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      enter(next);
    }

    const options = { capture: true };
    window.addEventListener("keydown", pressed, options);
    return () => window.removeEventListener("keydown", pressed, options);
  }, [workbench]);
}
