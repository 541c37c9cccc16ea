/** The grid in a real browser under the page's policy: built once for all tests, without minimizing. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { configs, ROOT } from "../../../scripts/start/build";
import type { CellChange } from "../../../src/workbook/cell-change";
import type { Cell, CellRef } from "../../../src/workbook/model";
import { launchChromium } from "../../support/chromium";
import { sharedBuild } from "../../support/shared-build";
import type { Drawn } from "./page";
import type { SheetSpec } from "../../support/workbook";

const PAGE = "test/workbench/grid/page";
const ORIGIN = "https://grid.test";
const SLOW = 240_000;
/** Recalculation starts a moment after an edit. */
const CALCULATES_WITHIN = 15_000;

export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly Cell[];
}

function gridConfigs() {
  const config = configs.workbenchConfig("production", `./${PAGE}/index.ts`, `${PAGE}/index.html`);
  return [{ ...config, optimization: { ...config.optimization, minimize: false, minimizer: [] } }];
}

const build = () => sharedBuild("grid-test", "index.html", gridConfigs, { sources: [join(ROOT, PAGE)] });

export class GridPage {
  /** What should not have happened: requests elsewhere, violations of the policy, messages, errors. */
  readonly faults: string[] = [];

  constructor(readonly page: Page) {
    page.on("console", (message) => {
      if (message.type() !== "info") this.faults.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.faults.push(`error: ${error.message}`));
  }

  async showFile(bytes: Uint8Array, name: string): Promise<void> {
    await this.page.evaluate(
      async ([given, called]) => {
        const { grid, openFile } = window.gridPage;
        await grid.show(await openFile(new Uint8Array(given), called));
      },
      [[...bytes], name] as const,
    );
  }

  async showMade(sheets: Record<string, SheetSpec>): Promise<void> {
    await this.page.evaluate(async (spec) => window.gridPage.grid.show(window.gridPage.make(spec)), sheets);
  }

  select(sheet: string, row: number, col: number): Promise<boolean> {
    return this.page.evaluate((ref) => window.gridPage.grid.select(ref), { sheet, row, col });
  }

  /** As a user types: over what is there, with Enter at the end. */
  async type(ref: CellRef, text: string): Promise<void> {
    await this.select(ref.sheet, ref.row, ref.col);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.page.evaluate(() => window.gridPage.grid.endEditing());
  }

  changes(): Promise<readonly CellChange[]> {
    return this.page.evaluate(() => window.gridPage.grid.changes());
  }

  read(): Promise<readonly PlainSheet[]> {
    return this.page.evaluate(() => window.gridPage.plain(window.gridPage.grid.read()));
  }

  async cell(sheet: string, row: number, col: number): Promise<Cell | undefined> {
    const found = (await this.read()).find(({ name }) => name === sheet);
    return found?.cells.find((cell) => cell.row === row && cell.col === col);
  }

  /** Waits until the cell shows that result. */
  async untilValue(ref: CellRef, value: unknown): Promise<void> {
    await this.page.waitForFunction(
      ({ at, wanted }) => {
        const { grid, plain } = window.gridPage;
        const sheet = plain(grid.read()).find(({ name }) => name === at.sheet);
        const found = sheet?.cells.find(({ row, col }) => row === at.row && col === at.col);
        return JSON.stringify(found?.value ?? null) === wanted;
      },
      { at: ref, wanted: JSON.stringify(value) },
      { timeout: CALCULATES_WITHIN },
    );
  }

  /** What no button or key of the page starts. */
  async run(command: string): Promise<void> {
    await this.page.evaluate(async (id) => window.gridPage.run(id), command);
  }

  /** The text that a cell shows. */
  shown(sheet: string, row: number, col: number): Promise<string> {
    return this.page.evaluate((at) => window.gridPage.shown(...at), [sheet, row, col] as const);
  }

  drawn(row: number, col: number): Promise<Drawn> {
    return this.page.evaluate(([r, c]) => window.gridPage.drawn("评分表", r, c), [row, col] as const);
  }

  /** Waits until the cell is drawn so. */
  async untilDrawn(row: number, col: number, wanted: Partial<Drawn>): Promise<void> {
    await this.page.waitForFunction(
      ({ r, c, want }) => {
        const drawn = window.gridPage.drawn("评分表", r, c);
        return Object.entries(want).every(([key, value]) => drawn[key as keyof Drawn] === value);
      },
      { r: row, c: col, want: wanted },
      { timeout: CALCULATES_WITHIN },
    );
  }

  note(): Promise<string | null> {
    return this.page.locator("#grid > [role=status]").textContent();
  }

  async undo(): Promise<void> {
    await this.page.evaluate(() => window.gridPage.grid.undo());
  }
}

/** To be called at the top of a test file: one browser, one build, one page. */
export function gridSuite(): () => GridPage {
  jest.setTimeout(SLOW);
  let browser: Browser;
  let folder: string;
  let current: GridPage;
  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchChromium(), build()]);
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    current = new GridPage(page);
    await context.route("**/*", async (route) => {
      const url = route.request().url();
      const file = join(folder, new URL(url).pathname);
      if (url.startsWith(`${ORIGIN}/`) && existsSync(file)) return route.fulfill({ path: file });
      current.faults.push(`request: ${url}`);
      return route.abort();
    });
    await page.goto(`${ORIGIN}/index.html`);
    await page.evaluate(() => window.gridReady);
  }, SLOW);
  afterAll(() => browser?.close());
  // As in the page itself, workbooks come and go in one spreadsheet.
  afterEach(async () => {
    await current.page.evaluate(() => {
      window.gridPage.events.length = 0;
      window.gridPage.refusals.length = 0;
    });
    expect(current.faults.splice(0)).toEqual([]);
  });
  return () => current;
}
