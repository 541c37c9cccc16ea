/** What is known of a folder, for its list to show. */
import { unitsOf, type Unit } from "../../src/bureau/unit";
import type { FileResult } from "../../src/bureau/result";
import type { Folder } from "./folder-files";

export const FOLDER_DOWNLOADS = ["summary", "all"] as const;
export type FolderDownload = (typeof FOLDER_DOWNLOADS)[number];

export interface Roster {
  readonly file: string;
  readonly names: readonly string[];
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
  /** Papers that are being written. */
  readonly making: { readonly done: number; readonly of: number } | null;
  readonly notice:
    | { readonly kind: "empty-roster" | "downloaded"; readonly name: string }
    | { readonly kind: "failed"; readonly units: readonly string[] }
    | null;
}

export const NO_FOLDER: FolderState = {
  folder: null,
  isShown: false,
  results: [],
  isReading: false,
  secondsLeft: null,
  roster: null,
  making: null,
  notice: null,
};

export const isRead = (result: FileResult | null): result is FileResult => result !== null;

/** The score sheets read so far, in the order of their files. */
export const unitsIn = ({ results }: FolderState): Unit[] => unitsOf(results.filter(isRead));
