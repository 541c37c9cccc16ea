/**
 * How the ribbon's page tells a pane what was clicked: they are pages of their own that share nothing but WPS's
 * storage, which tells nobody of changes. So the pane looks into it now and then.
 */
import { COMMAND_NAMES, type CommandName } from "../../command-names";
import type { WpsPluginStorage } from "./jsapi";

const keyOf = (link: string): string => `perf.command.${link}`;

const isCommand = (text: unknown): text is CommandName =>
  (COMMAND_NAMES as readonly unknown[]).includes(text);

/** @param link of the pane: the part of its address after "?pane=" */
export function sendCommand(storage: WpsPluginStorage, link: string, name: CommandName): void {
  storage.setItem(keyOf(link), name);
}

/** What was clicked since the last time; null where nothing was. */
export function takeCommand(storage: WpsPluginStorage, link: string): CommandName | null {
  const found = storage.getItem(keyOf(link));
  if (!isCommand(found)) return null;
  storage.removeItem(keyOf(link));
  return found;
}

export const linkOf = (search: string): string => new URLSearchParams(search).get("pane") ?? "";
