/**
 * The shipped add-in for WPS in a browser without what came after Chromium 64, over a fake WPS: the pane's whole way
 * (open, check, jump, accept, undo, clear) in every WPS that does what it should not, the ribbon's page, and from a folder.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Token, tokTypes } from "acorn";
import { gzipSync } from "node:zlib";
import { eventually } from "../../support/eventually";
import type { Switches } from "../../support/fake-wps/switches";
import type { PaneOptions } from "../../support/pane-page";
import { paneSuite } from "../../support/pane-suite";
import { writeAndUndo } from "../../support/write-and-undo";

const suite = paneSuite("WPS");
const opened = async (options: PaneOptions) => suite.open(await suite.sample(), options);

/** All that can be wrong at once, and what excludes something of it. */
const SWITCHES: Readonly<Record<string, Switches>> = {
  "a well-behaved WPS": { lateEvents: true },
  "an old one without copies, parts, files": {
    oldVersion: true,
    saveCopyRefused: true,
    noXmlParts: true,
    noFileWriting: true,
    fewEvents: true,
    errorsAsText: true,
    formatFault: ["绩效目标自评表"],
  },
  "one without events, its copies in the old format": {
    noEvents: true,
    saveCopyOldFormat: true,
    xmlPartsRefused: true,
  },
};

async function wholeWay(options: PaneOptions): Promise<void> {
  const original = await suite.sample();
  const { page, book, sheet } = await suite.open(original, options);
  await page.getByText("找到评分表“评分表”，21 项指标").waitFor();
  await page.getByRole("button", { name: "校验评分表" }).click();
  await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  await page.waitForFunction(() => window.spreadsheet.sheet("评分表").formats.length > 0);

  await page.locator('[data-group="review"]').click();
  await page.locator('[data-check="reading-differs"]').click();
  await page.getByRole("button", { name: "跳到 I20，工作表“评分表”" }).click();
  await page.waitForFunction(() => window.spreadsheet.selection.address === "I20");

  await writeAndUndo(page, async () => (await sheet("评分表")).cells.I20?.value);
  await eventually(async () => (await book()).sheets, original.sheets);
  await eventually(() => page.evaluate(() => window.fakeWps.files.size), 0);
}

it.each(Object.entries(SWITCHES))("goes the whole way in %s", async (_name, wps) => {
  await wholeWay({ wps });
});

it("goes the whole way from a folder, where no worker can be started", async () => {
  await wholeWay({ fromDisk: true });
});

it("does what was clicked on the ribbon, says that WPS is busy, and that a note stays on this machine", async () => {
  const { page } = await opened({ wps: { noXmlParts: true } });
  await page.getByText("找到评分表").waitFor();
  await page.evaluate(() => (window.fakeWps.busy = true));
  await page.getByRole("button", { name: "校验评分表" }).click();
  await page.getByRole("alert").getByText("开着对话框的，先关掉").waitFor();
  await page.evaluate(() => {
    window.fakeWps.busy = false;
    window.fakeWps.storage.set("perf.command.1", "checkScoreSheet");
  });
  await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  await page.locator('[data-check="rate-mismatch"]').click();
  await page.getByRole("button", { name: "忽略" }).click();
  await page.getByRole("textbox", { name: /忽略的理由/ }).fill("已与财政部门核对");
  await page.keyboard.press("Enter");
  await page.getByText("只留在这台电脑上").first().waitFor();
});

it("makes a pane for the ribbon's buttons, hands it the command, and registers the functions", async () => {
  const { page } = await opened({ file: "index.html", language: "en-US" });
  const answers = await page.evaluate(() => {
    const ribbon = window as unknown as Record<string, (control?: { Id: string }) => unknown>;
    return [
      ribbon.perfOnLoad!(),
      ribbon.perfGetLabel!({ Id: "clearMarks" }),
      ribbon.perfGetImage!({ Id: "clearMarks" }),
      ribbon.perfOnAction!({ Id: "clearMarks" }),
    ];
  });
  expect(answers).toEqual([true, "Clear marks", "assets/clear-32.png", true]);
  const { panes, command, functions, score } = await page.evaluate(() => ({
    panes: window.fakeWps.panes,
    command: window.fakeWps.storage.get("perf.command.1"),
    functions: window.fakeWps.functions.map(({ namespace, name }) => `${namespace}.${name}`),
    score: window.fakeWps.functions
      .find(({ name }) => name === "CONTROL_RATE_SCORE")!
      .run([[65.49]], [[71.67]], undefined),
  }));
  expect(panes).toMatchObject([
    { url: "https://wps.test/wps.html?pane=1", title: "Score Sheet", DockPosition: 2, Visible: true },
  ]);
  expect(command).toBe("clearMarks");
  expect(functions).toContain("PERF.EXPLAIN");
  expect(score).toBe(2);
});

it("has no syntax beyond ES2018 in any of its scripts, and names no other address", () => {
  const scripts = readdirSync(suite.folder()).filter((name) => name.endsWith(".js"));
  expect(scripts).toEqual(expect.arrayContaining(["main.js", "wps.js"]));
  for (const name of scripts) {
    const text = readFileSync(join(suite.folder(), name), "utf8");
    const patterns: string[] = [];
    const onToken = (token: Token & { readonly value?: { readonly pattern: string } }) =>
      void (token.type === tokTypes.regexp && patterns.push(token.value!.pattern));
    expect(() => parse(text, { ecmaVersion: 2018, sourceType: "script", onToken })).not.toThrow();
    // A browser that does not know them refuses the whole script.
    expect([name, patterns.filter((each) => /\(\?<[=!]/.test(each))]).toEqual([name, []]);
    expect([name, /appsforoffice|officeapis/.test(text)]).toEqual([name, false]);
  }
  expect(gzipSync(readFileSync(join(suite.folder(), "main.js"))).length).toBeLessThan(100_000);
  for (const page of ["index.html", "wps.html"])
    expect(readFileSync(join(suite.folder(), page), "utf8")).not.toMatch(/https?:/);
});
