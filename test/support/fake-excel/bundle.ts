/** The fake as one script for a page in a real browser, to be served in place of Microsoft's office.js. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import type { FakeBook } from "./data";
import type { PlainOptions } from "./install";
import { CLIENT_LIBRARY } from "./load-office";

const SWC = { jsc: { parser: { syntax: "typescript" }, target: "es2022" } };

function build(folder: string, entry: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry,
    output: { path: folder, filename: "fake.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: { loader: "swc-loader", options: SWC } }] },
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      const fault = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (fault ? reject(fault) : resolve()));
    }),
  );
}

let bundle: Promise<string> | undefined;

/** A module and all that it needs as one script, for tests. */
export async function bundledEntry(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "fake-excel-"));
  try {
    await build(folder, entry);
    return await readFile(join(folder, "fake.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The client library, the fake behind it and a workbook in it. In the page, `fakeExcel.fake` is then the FakeExcel, with
 * its workbook, its count of trips and what the user does; `fakeExcel.commands` are the ribbon's.
 */
export async function fakeOfficeScript(book: FakeBook, options: PlainOptions = {}): Promise<string> {
  const [library, fake] = await Promise.all([
    readFile(CLIENT_LIBRARY, "utf8"),
    (bundle ??= bundledEntry(join(__dirname, "browser.ts"))),
  ]);
  const install = `window.fakeExcel = window.installFakeExcel(${JSON.stringify(book)}, ${JSON.stringify(options)});`;
  return [library, fake, install].join("\n;\n");
}
