/** Changes to the workbook, as one step of Excel's own undo where this Excel can do that (ExcelApi 1.20). */
import { hasKnownMeaning } from "./errors";
import { hasApi } from "./support";

type Change<T> = (context: Excel.RequestContext) => Promise<T>;

/** Excels that failed once to group go on failing. */
let groupingFailed = false;

/** To be called for each new host: what the former one met says nothing of this one. */
export function tryGroupingAgain(): void {
  groupingFailed = false;
}

/**
 * Runs changes in a context of their own and sends them. Some Excels that know undo groups throw at them, at once or in
 * the middle of the changes: these are then sent again without.
 *
 * Without undo groups no `Excel.run` is needed: it keeps track of every range for use in later trips, which none of
 * ours are, and then takes a trip to let go of them again.
 * @param again the changes once more, where the first attempt may have been carried out in part
 */
export async function inOneUndoStep<T>(change: Change<T>, again: Change<T> = change): Promise<T> {
  if (groupingFailed || !hasApi("1.20")) return send(change);
  try {
    return await Excel.run({ mergeUndoGroup: true }, async (context) => {
      const result = await change(context);
      await context.sync();
      return result;
    });
  } catch (fault) {
    if (hasKnownMeaning(fault)) throw fault;
    groupingFailed = true;
    return send(again);
  }
}

async function send<T>(change: Change<T>): Promise<T> {
  const context = new Excel.RequestContext();
  const result = await change(context);
  await context.sync();
  return result;
}
