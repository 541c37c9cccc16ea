/** The marked copy of one input; for files that cannot be marked in place, a workbook of the findings alone. */
import { basename, extname } from "node:path";
import { FileError } from "../files/errors";
import { findingsWorkbook, markWorkbook } from "../files/mark";
import type { FindingsTable } from "../files/mark-plan";
import type { FileProblem } from "../src/messages/files-words";
import { markedFindings, type MarkedFindings } from "../src/report/findings-sheet";
import type { Report } from "../src/report/report";
import type { Context } from "./context";
import { isMarkable } from "./out-names";

export interface CheckedCopy {
  readonly bytes: Uint8Array;
  /** Why the copy holds the findings alone, in the user's words; null for a marked copy. */
  readonly reason: string | null;
}

/** Files that can be read and not be marked; all other trouble is an error like any other. */
const UNMARKABLE: readonly FileProblem["code"][] = ["cannot-mark", "signed"];

/** The cells that the links would jump to are in another file. */
function withoutLinks(table: FindingsTable): FindingsTable {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (typeof cell === "object" && cell !== null ? cell.text : cell)),
  }));
  return { ...table, rows };
}

function marked(bytes: Uint8Array, { sheets, findings }: MarkedFindings, notes: boolean): Uint8Array {
  const wanted = sheets.map((one) => (notes ? one : { sheet: one.sheet, marks: one.marks }));
  return markWorkbook(bytes, { sheets: wanted, findings });
}

export function checkedCopy(
  path: string,
  bytes: Uint8Array,
  report: Report,
  notes: boolean,
  { messages, fileWords }: Context,
): CheckedCopy {
  const plan = markedFindings(basename(path), report, messages);
  const alone = (problem: FileProblem): CheckedCopy => ({
    bytes: findingsWorkbook(withoutLinks(plan.findings)),
    reason: fileWords.problem(problem),
  });
  if (!isMarkable(path)) {
    return alone({ code: "cannot-mark", format: extname(path).slice(1).toLowerCase() });
  }
  try {
    return { bytes: marked(bytes, plan, notes), reason: null };
  } catch (error) {
    if (error instanceof FileError && UNMARKABLE.includes(error.code)) return alone(error.problem);
    throw error;
  }
}
