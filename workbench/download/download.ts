/** Downloads the open workbook or its findings: with edits, after a fresh check where needed. */
import { FileError } from "../../files/errors";
import { writeCsv } from "../../files/write-csv";
import { wordsIn } from "../../src/messages/lazy-words";
import type { Language } from "../../src/messages/messages";
import { findingsRows, type FindingsWords } from "../../src/report/findings-sheet";
import { markPlan, reportNotes } from "../../src/report/marks";
import type { Report } from "../../src/report/report";
import type { CellChange } from "../../src/workbook/cell-change";
import type { Engine } from "../../taskpane/engine/engine";
import type { Checked } from "../../taskpane/model/pane-report";
import type { Controller } from "../../taskpane/state/controller";
import { pageWords } from "../app/page-words";
import type { WorkbenchTasks } from "../engine/tasks";
import type { Downloaded, Opened } from "../state/workbench-state";
import { Unchecked, Unwritable } from "./errors";
import { findingsWords, withoutIgnored } from "./findings";
import type { DownloadRequest, Finish, MadeDownload } from "./make-download";
import { downloadName, type DownloadKind } from "./names";
import { saveFile } from "../../taskpane/app/shared/save-file";

/** Waits for a running check to end. */
function idle({ store }: Controller): Promise<void> {
  return new Promise((resolve) => {
    const ready = () => store.get().phase === "idle" && (stop(), resolve());
    const stop = store.subscribe(ready);
    ready();
  });
}

/** The findings of the workbook with the latest edits. */
async function freshly(controller: Controller): Promise<Checked> {
  await idle(controller);
  const { outcome, stale } = controller.store.get();
  if (!outcome || stale) await controller.check();
  const after = controller.store.get();
  if (!after.outcome || after.stale || after.problem) throw new Unchecked();
  return after.outcome.checked;
}

async function make(engine: Engine<WorkbenchTasks>, request: DownloadRequest): Promise<MadeDownload> {
  try {
    return await engine.run("make-download", request);
  } catch (error) {
    throw error instanceof RangeError ? new Unwritable(error.message) : error;
  }
}

const markingOf = (file: string, report: Report, words: FindingsWords, isReport: boolean): Finish =>
  isReport
    ? { kind: "mark-report", notes: reportNotes(report, words) }
    : { kind: "mark", plan: markPlan(file, report, words) };

/**
 * Makes the file and hands it to the user. Throws Unchecked, Unwritable, or a FileError for what cannot be written.
 */
export async function download(
  engine: Engine<WorkbenchTasks>,
  kind: DownloadKind,
  { document, refused, controller }: Opened,
  changes: readonly CellChange[],
  language: Language,
): Promise<Downloaded> {
  const { name: opened, origin, bytes } = document;
  const wantsFindings = kind === "marked" || kind === "findings";
  const report = wantsFindings
    ? withoutIgnored(await freshly(controller), controller.store.get().ignored)
    : null;
  const findings = report?.findings.length ?? null;
  const untouched = kind === "edited" && changes.length === 0 && origin === "xlsx";
  // What was edited in the tables has no place in the report: then the workbook of its tables is marked.
  const original = kind === "marked" && changes.length === 0 ? document.report : undefined;
  const isReport = original !== undefined;
  const name = untouched
    ? opened
    : downloadName(document, kind, (await wordsIn(pageWords, language)).words.downloads.name, isReport);
  const done = { kind: "downloaded", download: kind, name, origin, isReport, findings } as const;
  if (report && kind === "findings") {
    saveFile(writeCsv(findingsRows(report, await wordsIn(findingsWords, language))), name);
    return { ...done, changed: 0, native: null, withoutNotes: [] };
  }
  if (untouched) {
    saveFile(bytes, name);
    return { ...done, changed: 0, native: null, withoutNotes: [] };
  }
  if (refused) throw new FileError(refused);
  const made = await make(engine, {
    name: opened,
    bytes: original ?? bytes,
    changes,
    finish: report
      ? markingOf(opened, report, await wordsIn(findingsWords, language), isReport)
      : { kind: kind === "native" ? "native" : "none" },
  });
  saveFile(made.bytes, name);
  const { native, withoutNotes } = made;
  return { ...done, changed: changes.length, native, withoutNotes };
}
