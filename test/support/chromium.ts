/** A real browser for tests and benches: Debian's Chromium where it is installed, else the one that npm brings. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const DEBIAN = "/usr/bin/chromium";

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

/** @throws when there is no browser: a test that needs one fails, it is not skipped */
export async function launchChromium(): Promise<Browser> {
  if (existsSync(DEBIAN)) return chromium.launch({ executablePath: DEBIAN, args: FLAGS });
  // ESM only, and some hundred megabytes when unpacked: loaded only where it is needed.
  const { default: packed } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...FLAGS] });
}
