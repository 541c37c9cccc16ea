/** Context of all components: the controller, its state, the words. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Workbench } from "../state/workbench";
import type { WorkbenchState } from "../state/workbench-state";
import type { PageWords } from "./page-words";

export interface PageTools extends PageWords {
  readonly workbench: Workbench;
}

export const WorkbenchContext = createContext<PageTools | null>(null);

export function useWorkbench(): PageTools & { readonly state: WorkbenchState } {
  const tools = useContext(WorkbenchContext);
  if (!tools) throw new Error("no WorkbenchContext above");
  const { store } = tools.workbench;
  return { ...tools, state: useSyncExternalStore(store.subscribe, store.get) };
}
