/**
 * Rules of ours that could neither be finished nor taken out again: without a formula they cannot be known by their
 * marker. Their ids are kept in the workbook, so that the next clearing finds them, in this session or a later one; a
 * rule without a formula that is not in this list is somebody else's.
 */
const KEY = "perf.leftovers";

export function askLeftovers(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

export function leftoversOf(setting: Excel.Setting): ReadonlySet<string> {
  const ids: unknown = setting.isNullObject ? [] : setting.value;
  return new Set(Array.isArray(ids) ? ids.map(String) : []);
}

export async function keepLeftovers(ids: readonly string[]): Promise<void> {
  const context = new Excel.RequestContext();
  context.workbook.settings.add(KEY, [...ids]);
  await context.sync();
}

/** Queues the removal of the list, once nothing of it is left. */
export function forgetLeftovers(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(KEY).delete();
}
