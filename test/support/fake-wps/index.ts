/** What tests of the WPS host need: `wpsWith(workbook)`. */
import type { Workbook } from "../../../src/workbook/model";
import { memoryTexts } from "../../../taskpane/hosts/wps/settings";
import { WpsHost } from "../../../taskpane/hosts/wps/wps-host";
import { type FakeBook, fakeBook } from "../fake-excel/data";
import { FakeWps } from "./fake-wps";
import type { Switches } from "./switches";

export { photograph } from "../fake-excel";

export function wpsOver(book: FakeBook, switches: Switches = {}, language = "zh-CN") {
  const fake = new FakeWps(book, switches);
  const local = memoryTexts();
  return { fake, book, local, host: new WpsHost(fake.wps, language, local) };
}

/** @param prepare changes the workbook before the host is made */
export function wpsWith(
  workbook: Workbook,
  switches: Switches = {},
  prepare: (book: FakeBook) => void = () => undefined,
) {
  const book = fakeBook(workbook);
  prepare(book);
  return wpsOver(book, switches);
}
