/** Entry of the script that puts a fake Excel into a page: `installFakeExcel(book, options)`, once Office.js is there. */
import type { FakeBook } from "./data";
import { installFakeExcel, type Installed, type PlainOptions } from "./install";

declare global {
  interface Window {
    installFakeExcel(book: FakeBook, options?: PlainOptions): Installed;
    /** What the script from `fakeOfficeScript` installed, for tests to act as the user. */
    fakeExcel: Installed;
  }
}

window.installFakeExcel = installFakeExcel;
