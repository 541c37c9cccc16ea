/** Texts kept in the workbook itself: they travel with the file and go nowhere else. */

export async function readSetting(key: string): Promise<string | null> {
  const context = new Excel.RequestContext();
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
}

export async function writeSetting(key: string, value: string | null): Promise<void> {
  const context = new Excel.RequestContext();
  const { settings } = context.workbook;
  if (value !== null) settings.add(key, value);
  else {
    const setting = settings.getItemOrNullObject(key);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
  }
  await context.sync();
}
