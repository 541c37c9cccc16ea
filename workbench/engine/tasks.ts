/** What the page's engine can do: the pane's tasks, and files in and out. */
import { lazy, type TypesOf } from "../../taskpane/engine/task";
import { TASKS } from "../../taskpane/engine/tasks";

export const WORKBENCH_TASKS = {
  ...TASKS,
  "open-file": lazy(async () => (await import("../open/open-file")).openFile),
  "new-workbook": lazy(async () => (await import("../new/new-workbook")).newWorkbook),
  "move-rows": lazy(async () => (await import("../rows/move-rows-task")).moveRowsTask),
  "file-units": lazy(async () => (await import("./folder-tasks")).unitsOfFile),
  "roster-names": lazy(async () => (await import("./folder-tasks")).rosterNames),
  "bureau-rules": lazy(async () => (await import("./folder-tasks")).bureauRules),
  "kept-results": lazy(async () => (await import("./folder-tasks")).keptResults),
  "unit-papers": lazy(async () => (await import("./folder-tasks")).unitPapers),
  "summary-file": lazy(async () => (await import("./folder-tasks")).summaryFile),
  // Its chunk is that of "make-download", so that this is at hand when there is no server any more.
  "ready-download": lazy(async () => (await import("../download/make-download")).readyDownload),
  "make-download": lazy(async () => (await import("../download/make-download")).makeDownload),
};

export type WorkbenchTasks = TypesOf<typeof WORKBENCH_TASKS>;
