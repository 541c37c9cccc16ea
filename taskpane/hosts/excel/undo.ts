/** Changes to the workbook, as one step of Excel's own undo where this Excel can do that (ExcelApi 1.20). */
import { hasApi } from "./support";

/**
 * Runs changes in a context of their own and sends them.
 *
 * Without undo groups no `Excel.run` is needed: it keeps track of every range for use in later trips, which none of
 * ours are, and then takes a trip to let go of them again.
 */
export async function inOneUndoStep<T>(change: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (hasApi("1.20")) {
    return Excel.run({ mergeUndoGroup: true }, async (context) => {
      const result = await change(context);
      await context.sync();
      return result;
    });
  }
  const context = new Excel.RequestContext();
  const result = await change(context);
  await context.sync();
  return result;
}
