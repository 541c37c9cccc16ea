/** Setting and clearing marks: all of them or none. */
import { HostError, type HostMark, type MarkResult } from "../host";
import { askFormats, addMarks, markIds, removeMarks } from "./formats";
import { excelCode, toHostError } from "./errors";
import { askBook, type KnownSheet, sameSheets, sheetsOf } from "./sheets";
import { inOneUndoStep } from "./undo";

/** Where our marks are: for each sheet the ids of our rules. */
export interface Marked {
  readonly sheets: readonly KnownSheet[];
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

function askAll(context: Excel.RequestContext, sheets: readonly KnownSheet[]) {
  return sheets.map((sheet) => ({ sheet, formats: askFormats(context, sheet) }));
}

/** One trip where the sheets are still those that were known, two otherwise. */
export async function findMarks(known: readonly KnownSheet[] | null): Promise<Marked> {
  const context = new Excel.RequestContext();
  const book = askBook(context);
  let asked = askAll(context, known ?? []);
  try {
    await context.sync();
  } catch (fault) {
    if (known === null || excelCode(fault) !== "ItemNotFound") throw fault;
    return findMarks(null);
  }
  const sheets = sheetsOf(book);
  if (known === null || !sameSheets(sheets, known)) {
    asked = askAll(context, sheets);
    await context.sync();
  }
  return { sheets, marks: new Map(asked.map(({ sheet, formats }) => [sheet.id, markIds(formats)])) };
}

/** Queues the change from the marks that are there to the new ones; names the sheets that protection leaves out. */
function queue(context: Excel.RequestContext, there: Marked, marks: readonly HostMark[]): MarkResult {
  const skipped: string[] = [];
  for (const sheet of there.sheets) {
    const old = there.marks.get(sheet.id) ?? [];
    const own = marks.filter(({ ref }) => ref.sheet === sheet.name);
    if (old.length + own.length === 0) continue;
    if (!sheet.canMark) {
      skipped.push(sheet.name);
      continue;
    }
    removeMarks(context, sheet, old);
    addMarks(context, sheet, own);
  }
  return { skipped };
}

/** Excel does not undo the first half of a trip that fails in its middle: we take out what it left. */
async function takeOutAll(): Promise<boolean> {
  try {
    const there = await findMarks(null);
    await inOneUndoStep(async (context) => void queue(context, there, []));
    return true;
  } catch {
    return false;
  }
}

/**
 * Replaces the marks that are there, in one trip. If that fails, no mark of ours is left, rather than some.
 * @param there what a search for marks or a reading found
 */
export async function replaceMarks(there: Marked, marks: readonly HostMark[]): Promise<MarkResult> {
  try {
    return await inOneUndoStep(async (context) => queue(context, there, marks));
  } catch (fault) {
    // Someone removed a rule of ours, or a sheet, since they were looked up: look again, once.
    if (excelCode(fault) === "ItemNotFound") return replaceNow(marks);
    throw await afterFailure(fault);
  }
}

async function replaceNow(marks: readonly HostMark[]): Promise<MarkResult> {
  try {
    const there = await findMarks(null);
    return await inOneUndoStep(async (context) => queue(context, there, marks));
  } catch (fault) {
    throw await afterFailure(fault);
  }
}

async function afterFailure(fault: unknown): Promise<HostError> {
  const error = toHostError(fault);
  // A cell being edited refuses the trip as a whole: nothing was changed, and nothing could be now.
  if (error.problem === "busy-editing") return error;
  const marksLeft = (await takeOutAll()) ? "none" : "some";
  return new HostError(error.problem, error.message, { ...error.data, marksLeft });
}
