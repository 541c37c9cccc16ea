/** Entry of the script that puts a fake Excel into a page: `installFakeExcel(book, options)`, once Office.js is there. */
import "../fake-spreadsheet";
import type { FakeBook } from "./data";
import { installFakeExcel, type Installed, type PlainOptions } from "./install";

declare global {
  interface Window {
    installFakeExcel(book: FakeBook, options?: PlainOptions): Installed;
    /** What the script from `fakeOfficeScript` installed: of Excel alone. */
    fakeExcel: Installed;
  }
}

window.installFakeExcel = (book, options) => {
  const installed = installFakeExcel(book, options);
  window.spreadsheet = installed.fake;
  return installed;
};
