/** What downloads are called: the file's own name, what was done to it, the ending that fits. */
import type { WorkbenchWords } from "../../src/messages/workbench-words";
import type { OpenedWorkbook } from "../document/document";

export const DOWNLOADS = ["edited", "marked", "native", "findings"] as const;
export type DownloadKind = (typeof DOWNLOADS)[number];

type Named = Pick<OpenedWorkbook, "name" | "origin">;

/** Only a package keeps its ending; whatever was made of another file is an .xlsx. */
function ending({ name, origin }: Named): string {
  return origin === "xlsx" && /\.xlsm$/i.test(name) ? ".xlsm" : ".xlsx";
}

/** @param isReport whether it is a Word report itself, not a workbook of its tables */
export function downloadName(
  opened: Named,
  kind: DownloadKind,
  words: WorkbenchWords["downloads"]["name"],
  isReport = false,
): string {
  const stem = opened.name.replace(/\.[^.]*$/, "");
  const suffix = words[kind]("");
  // A download that was opened and edited again is not called "edited" twice.
  const own = stem.endsWith(suffix) && stem !== suffix ? stem.slice(0, -suffix.length) : stem;
  if (isReport) return `${words[kind](own)}.docx`;
  return `${words[kind](own)}${kind === "findings" ? ".csv" : ending(opened)}`;
}
