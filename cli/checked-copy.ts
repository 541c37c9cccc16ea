/**
 * The marked copy of one input; for files that cannot be marked in place, a workbook of the findings alone. Beside a
 * marked Word report stands a workbook of its findings, too.
 */
import { basename, extname } from "node:path";
import { markDocx } from "../files/docx/mark";
import { isDocx } from "../files/docx/read/read-docx";
import { FileError } from "../files/errors";
import { findingsWorkbook, markedCopy } from "../files/mark";
import type { FileProblem } from "../src/messages/files-words";
import { findingsPlan } from "../src/report/findings-sheet";
import { markPlan, reportNotes } from "../src/report/marks";
import type { Report } from "../src/report/report";
import type { Context } from "./context";
import { isMarkable } from "./out-names";

export interface CheckedCopy {
  readonly bytes: Uint8Array;
  /** Whether it holds the findings alone. */
  readonly isFindings: boolean;
  /** Why the copy holds the findings alone, in the user's words; null for a marked copy. */
  readonly reason: string | null;
  /** Where notes could not be written, see `MarkedCopy`. */
  readonly withoutNotes?: readonly string[];
}

/** Files that can be read and not be marked; all other trouble is an error like any other. */
const UNMARKABLE: readonly FileProblem["code"][] = ["cannot-mark", "signed", "unsound-copy"];

export function checkedCopies(
  path: string,
  bytes: Uint8Array,
  report: Report,
  notes: boolean,
  { messages, fileWords }: Context,
): CheckedCopy[] {
  const name = basename(path);
  const findingsAlone = () => findingsWorkbook(findingsPlan(name, report, messages, false));
  const alone = (problem: FileProblem): CheckedCopy[] => [
    { bytes: findingsAlone(), isFindings: true, reason: fileWords.problem(problem) },
  ];
  if (!isMarkable(path)) {
    return alone({ code: "cannot-mark", format: extname(path).slice(1).toLowerCase() });
  }
  try {
    if (isDocx(bytes)) {
      const marked = markDocx(bytes, reportNotes(report, messages));
      return [
        { bytes: marked, isFindings: false, reason: null },
        { bytes: findingsAlone(), isFindings: true, reason: null },
      ];
    }
    const { sheets, findings } = markPlan(name, report, messages);
    const wanted = notes ? sheets : sheets.map(({ sheet, marks }) => ({ sheet, marks }));
    const marked = markedCopy(bytes, { sheets: wanted, findings });
    return [{ ...marked, isFindings: false, reason: null }];
  } catch (error) {
    if (error instanceof FileError && UNMARKABLE.includes(error.code)) return alone(error.problem);
    throw error;
  }
}
