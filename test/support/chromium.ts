/**
 * A real browser for tests and benches: the one that npm brings, the same on every machine. It has no window to draw, which
 * takes about half the processor time of an installed Chromium (PERF_BROWSER: the path of one, to try that).
 */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const FONTS = "/etc/fonts";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser that npm brings, with the libraries that a bare machine lacks. The package unpacks those, and says where
 * they are through LD_LIBRARY_PATH, only where it believes to run in the cloud that it was made for.
 */
async function launchPacked(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  // The machine's fonts where it has any: the package brings none with Chinese characters.
  if (existsSync(FONTS)) process.env.FONTCONFIG_PATH ??= FONTS;
  // ESM only, and some hundred megabytes when unpacked: loaded only where it is needed.
  const { default: packed } = await import("@sparticuz/chromium");
  // Its own flags are for that cloud (one process for all, which ends with the first page): ours are enough.
  return chromium.launch({ executablePath: await packed.executablePath(), args: FLAGS });
}

/** @throws when there is no browser: a test that needs one fails, it is not skipped */
export async function launchChromium(): Promise<Browser> {
  const installed = process.env.PERF_BROWSER;
  return installed ? chromium.launch({ executablePath: installed, args: FLAGS }) : launchPacked();
}
