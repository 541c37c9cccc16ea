/** What is known of a folder, for its list to show. */
import { pairYears } from "../../src/bureau/last-year";
import { unitsOf, type Unit } from "../../src/bureau/unit";
import type { FileResult } from "../../src/bureau/result";
import { DEFAULT_SETTINGS, type Settings } from "../../src/bureau/settings";
import type { Language } from "../../src/messages/messages";
import type { Folder } from "./folder-files";

export const FOLDER_DOWNLOADS = ["summary", "all"] as const;
export type FolderDownload = (typeof FOLDER_DOWNLOADS)[number];

export interface Roster {
  readonly file: string;
  readonly names: readonly string[];
}

export interface Rules {
  readonly file: string;
  readonly settings: Settings;
}

/** Last year's folder, and what was read of it so far. */
export interface LastYear {
  readonly name: string | null;
  readonly results: readonly (FileResult | null)[];
}

export interface FolderState {
  /** null while none was given. */
  readonly folder: Folder | null;
  /** The list is in the front; the workbook that was opened from it lies behind. */
  readonly isShown: boolean;
  /** One for each file; null where it was not read. */
  readonly results: readonly (FileResult | null)[];
  readonly isReading: boolean;
  readonly secondsLeft: number | null;
  readonly roster: Roster | null;
  /** The bureau's own, for the sample and the notes; null for the usual ones. */
  readonly rules: Rules | null;
  readonly lastYear: LastYear | null;
  /** Papers that are being written. */
  readonly making: { readonly done: number; readonly of: number } | null;
  readonly notice:
    | { readonly kind: "empty-roster" | "empty-year" | "downloaded"; readonly name: string }
    | { readonly kind: "failed"; readonly units: readonly string[] }
    | { readonly kind: "rules"; readonly problem: Readonly<Record<Language, string>> }
    | null;
}

export const NO_FOLDER: FolderState = {
  folder: null,
  isShown: false,
  results: [],
  isReading: false,
  secondsLeft: null,
  roster: null,
  rules: null,
  lastYear: null,
  making: null,
  notice: null,
};

export const isRead = (result: FileResult | null): result is FileResult => result !== null;

/** The score sheets read so far, in the order of their files. */
export const unitsIn = ({ results }: FolderState): Unit[] => unitsOf(results.filter(isRead));

export const settingsIn = ({ rules }: FolderState): Settings => rules?.settings ?? DEFAULT_SETTINGS;

/** How many of last year's files are still to be read. */
export const unreadOfYear = ({ lastYear }: FolderState): number =>
  lastYear?.results.filter((each) => each === null).length ?? 0;

/** Units of last year, and how many of this year's are the same ones. */
export function comparedYears(state: FolderState): { readonly before: number; readonly pairs: number } {
  const before = unitsOf(state.lastYear?.results.filter(isRead) ?? []);
  return { before: before.length, pairs: pairYears(unitsIn(state), before).length };
}
