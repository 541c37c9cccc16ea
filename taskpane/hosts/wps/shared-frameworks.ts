/** The user's own frameworks, from the pane to the page whose functions compute cells: all they share is storage. */
import type {} from "../../../src/functions/support/frameworks";
import type { FrameworkData } from "../../../src/frameworks/schema";
import type { WpsPluginStorage } from "./jsapi";

const KEY = "perf.frameworks";
type Stored = Readonly<Record<string, FrameworkData>>;

const storedIn = (text: unknown): Stored =>
  typeof text === "string" && text !== "" ? (JSON.parse(text) as Stored) : {};

export function storeFramework(storage: WpsPluginStorage, id: string, json: string): void {
  const others = storedIn(storage.getItem(KEY));
  storage.setItem(KEY, JSON.stringify({ ...others, [id]: JSON.parse(json) as FrameworkData }));
}

/** @returns what brings this page's functions up to date, before each of them runs */
export function frameworksFrom(storage: WpsPluginStorage): () => void {
  let known: unknown = null;
  return () => {
    const text = storage.getItem(KEY);
    if (text === known) return;
    known = text;
    globalThis.perfFrameworks = storedIn(text);
  };
}
