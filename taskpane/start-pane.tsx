/** Puts the pane on a page, over any host: the Excel entry, the workbench and the tests all start here. */
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import type { Appearance } from "./app/theme/useAppearance";
import type { Engine } from "./engine/engine";
import type { Host } from "./hosts/host";
import { Controller } from "./state/controller";
import type { PaneState } from "./state/pane-state";

export interface PaneOptions {
  readonly host: Host;
  readonly engine: Engine;
  readonly root: HTMLElement;
  readonly appearance?: Appearance;
  readonly initial?: Partial<PaneState>;
}

export function startPane({
  host,
  engine,
  root,
  appearance = "system",
  initial = {},
}: PaneOptions): Controller {
  // The one rule that is not a component's; as a property, because the page's policy allows no style in text.
  document.body.style.margin = "0";
  const controller = new Controller(host, engine, initial);
  createRoot(root).render(<App controller={controller} appearance={appearance} />);
  void controller.open();
  return controller;
}
