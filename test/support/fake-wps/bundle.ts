/** The fake as one script for a page in a real browser. */
import type { FakeBook } from "../fake-excel/data";
import { bundledEntry } from "../fake-excel/bundle";
import { join } from "node:path";
import type { Switches } from "./switches";

let bundle: Promise<string> | undefined;

/** A workbook in a fake WPS; in the page, `fakeWps` is then the FakeWps. */
export async function fakeWpsScript(book: FakeBook, switches: Switches = {}): Promise<string> {
  const fake = await (bundle ??= bundledEntry(join(__dirname, "browser.ts")));
  const install = `window.installFakeWps(${JSON.stringify(book)}, ${JSON.stringify(switches)});`;
  // Once for each page: frames and reloads have a script of their own.
  return `${fake}\n;${install}`;
}
