/** The state of the folder's list, for components. */
import { useSyncExternalStore } from "react";
import { useWorkbench } from "../app/workbench-context";
import type { FolderState } from "./folder-state";

export function useFolder(): FolderState {
  const { store } = useWorkbench().workbench.parts.folder;
  return useSyncExternalStore(store.subscribe, store.get);
}
