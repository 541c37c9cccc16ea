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

/** Evaluates the library in the global scope, once. */
export function loadClientLibrary(): void {
  if ("Excel" in globalThis) return;
  const evaluate = globalThis.eval;
  evaluate(readFileSync(CLIENT_LIBRARY, "utf8"));
}
