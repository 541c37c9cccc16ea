/** The add-in for WPS as it is shipped, over a fake WPS, in a browser made old. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { configs } from "../../scripts/start/build";
import { fakeWpsScript } from "./fake-wps/bundle";
import { withoutLaterBuiltIns } from "./old-chromium";
import type { PaneHost } from "./pane-page";
import { sharedBuild } from "./shared-build";

const ORIGIN = "https://wps.test";

/** Built once for all tests. */
const build = (): Promise<string> =>
  sharedBuild("wps-test", "wps.html", () => [configs.wpsConfig("production")]);

export const paneInWps: PaneHost = {
  build,
  origin: ORIGIN,
  async install(page, folder, book, { wps = {}, fromDisk = false, file = "wps.html?pane=1" }) {
    await page.addInitScript(await fakeWpsScript(book, wps));
    return fromDisk ? `file://${join(folder, file)}` : `${ORIGIN}/${file}`;
  },
  async serve(route, path) {
    if (!path.endsWith(".js")) return route.fulfill({ path });
    const body = withoutLaterBuiltIns(await readFile(path, "utf8"));
    return route.fulfill({ contentType: "text/javascript", body });
  },
  kept: (page) => page.evaluate(() => window.fakeWps.parts.join("\n")),
  ribbon: (page, name) =>
    page.evaluate((command) => void window.fakeWps.storage.set("perf.command.1", command), name),
  // Into the folder of downloads: a page inside WPS may have none of its own.
  async saved(page, press) {
    const before = await page.evaluate(() => [...window.fakeWps.files.keys()]);
    await press();
    const found = await page.waitForFunction((known) => {
      const made = [...window.fakeWps.files].find(([path]) => !known.includes(path) && path.includes("下载"));
      return made && { path: made[0], bytes: [...made[1]] };
    }, before);
    const { path, bytes } = (await found.jsonValue())!;
    return { name: path.split(/[\\/]/).at(-1)!, bytes: Uint8Array.from(bytes) };
  },
};
