/** The pane in Excel: our files, and the fake behind the real client library in place of Microsoft's script. */
import type { Page } from "playwright-core";
import { configs } from "../../scripts/start/build";
import { fakeOfficeScript } from "./fake-excel/bundle";
import { downloaded, type PaneHost } from "./pane-page";
import { sharedBuild } from "./shared-build";

const ORIGIN = "https://pane.test";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LIGHT = "#FFFFFF";
const DARK = "#1F1F1F";

/** The theme is Office's, not the system's. */
function themed(script: string, dark: boolean): string {
  return dark
    ? script.replaceAll(`bodyBackgroundColor: "${LIGHT}"`, `bodyBackgroundColor: "${DARK}"`)
    : script;
}

/** As it is shipped, built once for all tests. */
const build = (): Promise<string> =>
  sharedBuild(
    "pane-test",
    "taskpane.html",
    () => [configs.functionsConfig, configs.paneConfig].map((config) => config("production")),
    { isOwn: (name) => name !== "index.html" && !name.startsWith("workbench") && !name.startsWith("wps/") },
  );

export const paneInExcel: PaneHost = {
  build,
  origin: ORIGIN,
  async install(page, _folder, book, { language = "zh-CN", dark = false, excel = {} }) {
    const body = themed(await fakeOfficeScript(book, { language, ...excel }), dark);
    await page.route(OFFICE, (route) => route.fulfill({ contentType: "text/javascript", body }));
    return `${ORIGIN}/taskpane.html`;
  },
  kept: (page) => page.evaluate(() => JSON.stringify(window.spreadsheet.book.settings)),
  ribbon: (page: Page, name) =>
    page.evaluate(
      (command) => new Promise<void>((completed) => window.fakeExcel.commands.get(command)!({ completed })),
      name,
    ),
  saved: downloaded,
};
