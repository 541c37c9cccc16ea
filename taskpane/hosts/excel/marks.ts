/** Setting and clearing marks: all of them or none. */
import { HostError, type HostMark, type MarkResult } from "../host";
import { addMarks, findRulesApart, type FoundRules, removeMarks } from "./formats";
import { excelCode, toHostError } from "./errors";
import { forgetLeftovers, keepLeftovers, leftoversOf } from "./leftovers";
import { askBook, type KnownSheet, sheetsOf } from "./sheets";
import { inOneUndoStep } from "./undo";

/** Where our marks are. */
export interface Marked {
  readonly sheets: readonly KnownSheet[];
  /** By the sheets' ids. */
  readonly rules: ReadonlyMap<string, FoundRules>;
  /** The workbook names rules of ours that were never finished. */
  readonly hasLeftovers: boolean;
}

/** Two trips: which sheets there are, and their rules. */
export async function findMarks(extra: readonly string[] = []): Promise<Marked> {
  const context = new Excel.RequestContext();
  const book = askBook(context);
  await context.sync();
  const sheets = sheetsOf(book);
  const kept = leftoversOf(book.leftovers);
  const rules = await findRulesApart(sheets, new Set([...kept, ...extra]));
  return { sheets, rules, hasLeftovers: kept.size > 0 };
}

/** Queues the change from the marks that are there to the new ones; names the sheets that are left out. */
function queue(context: Excel.RequestContext, there: Marked, marks: readonly HostMark[]): MarkResult {
  const skipped: string[] = [];
  const unreadable: string[] = [];
  for (const sheet of there.sheets) {
    const rules = there.rules.get(sheet.id) ?? null;
    const own = marks.filter(({ ref }) => ref.sheet === sheet.name);
    // New marks beside old ones that nobody finds could never be cleared.
    if (rules === null) unreadable.push(sheet.name);
    else if (rules.ours.length + own.length === 0) continue;
    else if (!sheet.canMark) skipped.push(sheet.name);
    else {
      removeMarks(context, sheet, rules.ours);
      addMarks(context, sheet, own);
    }
  }
  if (there.hasLeftovers && skipped.length + unreadable.length === 0) forgetLeftovers(context);
  return { skipped, unreadable };
}

const emptyRules = ({ rules }: Marked) => [...rules.values()].flatMap((found) => found?.empty ?? []);

/**
 * Excel does not undo the first half of a trip that fails in its middle: we take out what it left. A rule that has no
 * formula and was not there before is what such a trip had just added.
 */
async function takeOutAll(before: Marked): Promise<boolean> {
  const theirs = new Set(emptyRules(before));
  let added: readonly string[] = [];
  try {
    added = emptyRules(await findMarks()).filter((id) => !theirs.has(id));
    const there = await findMarks(added);
    await inOneUndoStep(async (context) => void queue(context, there, []));
    return true;
  } catch {
    if (added.length > 0) await keepLeftovers(added).catch(() => undefined);
    return false;
  }
}

/**
 * Replaces the marks that are there, in one trip. If that fails, no mark of ours is left, rather than some.
 * @param there what a search for marks or a reading found
 */
export async function replaceMarks(there: Marked, marks: readonly HostMark[]): Promise<MarkResult> {
  try {
    return await inOneUndoStep(
      async (context) => queue(context, there, marks),
      async (context) => queue(context, await takenOut(there), marks),
    );
  } catch (fault) {
    // Someone removed a rule of ours, or a sheet, since they were looked up: look again, once.
    if (excelCode(fault) === "ItemNotFound") return replaceNow(marks);
    throw await afterFailure(fault, there);
  }
}

/** Where the marks are after what a failed undo group left has been taken out. */
async function takenOut(before: Marked): Promise<Marked> {
  await takeOutAll(before);
  return findMarks();
}

async function replaceNow(marks: readonly HostMark[]): Promise<MarkResult> {
  const there = await findMarks();
  try {
    return await inOneUndoStep(async (context) => queue(context, there, marks));
  } catch (fault) {
    throw await afterFailure(fault, there);
  }
}

async function afterFailure(fault: unknown, before: Marked): Promise<HostError> {
  const error = toHostError(fault);
  // A cell being edited refuses the trip as a whole: nothing was changed, and nothing could be now.
  if (error.problem === "busy-editing") return error;
  const marksLeft = (await takeOutAll(before)) ? "none" : "some";
  return new HostError(error.problem, error.message, { ...error.data, marksLeft });
}
