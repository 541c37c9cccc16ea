/** The real client library of Office.js, for tests in jsdom: npm's copy, frozen at a build of 2022. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";

export const CLIENT_LIBRARY = join(
  __dirname,
  "../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

// Every browser has these, jsdom does not; reading workbooks in the same test needs them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Runs the library as a page would, once. */
export function loadClientLibrary(): void {
  if ("Excel" in globalThis) return;
  const script = document.createElement("script");
  script.textContent = readFileSync(CLIENT_LIBRARY, "utf8");
  document.head.append(script);
}
