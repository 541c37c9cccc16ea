/** Context of all components: the controller, its state, the words. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../src/messages/messages";
import type { PaneWords } from "../../src/messages/pane-words";
import type { Controller } from "../state/controller";
import type { PaneState } from "../state/pane-state";

export interface PaneTools {
  readonly controller: Controller;
  readonly words: PaneWords;
}

export const PaneContext = createContext<PaneTools | null>(null);

function useTools(): PaneTools {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error("no PaneContext above");
  return tools;
}

export function usePane(): PaneTools & { readonly state: PaneState } {
  const tools = useTools();
  const { store } = tools.controller;
  return { ...tools, state: useSyncExternalStore(store.subscribe, store.get) };
}

/** Only the language, for components above the context. */
export function useLanguage({ store }: Controller): Language {
  return useSyncExternalStore(store.subscribe, () => store.get().language);
}
