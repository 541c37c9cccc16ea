/** Texts of the message bars. */
import type { FilesWords } from "../../../src/messages/files-words";
import type { WorkbenchWords } from "../../../src/messages/workbench-words";
import type { Downloaded, Fault, Notice, Opened, PageProblem } from "../../state/workbench-state";
import type { PageWords } from "../page-words";

function faultText(fault: Fault, { words, fileWords }: PageWords): string {
  const { problem } = words;
  switch (fault.kind) {
    case "file":
      return fileWords.problem(fault.problem);
    case "unwritable":
      return problem.protectedCell(fault.detail);
    case "unexpected":
      return problem.unexpected(fault.detail);
    case "not-loaded":
      return words.notLoaded;
    case "folder":
      return problem.folder;
    case "not-a-file":
      return problem.notAFile;
    case "nothing-pasted":
      return problem.nothingPasted;
    case "no-sample":
      return problem.noSample;
    case "unchecked":
      return problem.unchecked;
  }
}

export interface BarText {
  readonly title: string | null;
  readonly lines: readonly string[];
}

/** @param keeps a workbook is open and unchanged by the problem */
export function problemText({ during, name, fault }: PageProblem, words: PageWords, keeps: boolean): BarText {
  const { problem } = words.words;
  const title =
    during === "download"
      ? problem.downloadTitle
      : during === "edit"
        ? problem.editTitle
        : name === null
          ? null
          : problem.openTitle(name);
  return { title, lines: [faultText(fault, words), ...(keeps ? [problem.kept] : [])] };
}

function downloadedText(done: Downloaded, { words: { downloads }, fileWords }: PageWords): string[] {
  const { download, name, origin, isReport, changed, native, withoutNotes, findings } = done;
  const isMade = origin === "xls" || origin === "csv" || origin === "docx" || origin === "pasted";
  return [
    downloads.done(name),
    ...(download === "edited" && origin === "xlsx" && changed === 0 ? [downloads.unchanged] : []),
    ...(changed > 0 ? [downloads.changed(changed)] : []),
    ...(native ? [downloads.turned(native.turned, native.kept)] : []),
    ...(findings !== null ? [downloads.found(findings)] : []),
    ...(withoutNotes.length > 0 ? [fileWords.withoutNotes(withoutNotes)] : []),
    ...(isMade && !isReport && download !== "findings" ? [downloads.converted[origin]] : []),
  ];
}

export function noticeText(notice: Notice, pageWords: PageWords): readonly string[] {
  const { words } = pageWords;
  switch (notice.kind) {
    case "downloaded":
      return downloadedText(notice, pageWords);
    case "only-first":
      return [words.onlyFirst(notice.name, notice.count)];
    case "unshown":
      return [words.unshown(notice.what)];
    case "refused":
      return [words.refused[notice.refusal]];
    case "rows":
      return [words.rows.moved(notice.count)];
    case "restored":
      return [words.restored];
    case "draft-failed":
      return [words.drafts.failed];
    case "draft-gone":
      return [words.drafts.gone];
  }
}

/** Why the open workbook cannot be written; null where it can. */
export function refusedText(
  { refused }: Opened,
  words: WorkbenchWords,
  fileWords: FilesWords,
): string | null {
  if (!refused) return null;
  return refused.code === "signed" ? words.signedOpened : words.notWritable(fileWords.problem(refused));
}
