/** What a bureau gives besides the folder: its roster and its rules. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readRoster } from "../../src/bureau/read-roster";
import { readSettings } from "../../src/bureau/read-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../src/bureau/settings";
import { settingsProblem } from "../../src/bureau/settings-problem";
import { parseYaml } from "../../src/frameworks/yaml";
import type { Context } from "../context";
import { UserError } from "../problem";
import { readBytes, readWorkbookSafely } from "../reading/read-input";

/** @throws UserError for a workbook without names */
export async function rosterFrom(path: string, context: Context): Promise<readonly string[]> {
  const absolute = resolve(context.cwd, path);
  const names = readRoster(await readWorkbookSafely(await readBytes(absolute), absolute));
  if (names.length === 0) throw new UserError("empty-roster", context.bureau.emptyRoster);
  return names;
}

/** @throws UserError that names what is wrong in the file */
export async function settingsFrom(path: string | undefined, context: Context): Promise<Settings> {
  if (path === undefined) return DEFAULT_SETTINGS;
  const { bureau, language, cwd } = context;
  const text = await readFile(resolve(cwd, path), "utf8");
  try {
    return readSettings(parseYaml(text, path));
  } catch (error) {
    const said = settingsProblem(error, path, bureau, language);
    throw said === null ? error : new UserError("rules", said);
  }
}
