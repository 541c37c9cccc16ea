/** For every reader: axe finds nothing, nothing scrolls sideways at 320 px, in both languages, light and dark. */
import type { Page } from "playwright-core";
import { violations } from "../../support/axe";
import type { PaneOptions } from "../../support/pane-page";
import { inEachHost } from "../../support/pane-suite";

const WAYS: readonly (readonly [string, PaneOptions, RegExp])[] = [
  ["Chinese, light, 320 px", { width: 320 }, /^校验评分表/],
  ["Chinese, dark, 320 px", { width: 320, dark: true }, /^校验评分表/],
  ["English, light, 320 px", { width: 320, language: "en-US" }, /^Check score sheet/],
  ["English, dark, 640 px", { width: 640, dark: true, language: "en-US" }, /^Check score sheet/],
];

async function look(page: Page, at: string): Promise<string[]> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const found = await violations(page);
  return [...(wide > 0 ? [`${wide}px too wide`] : []), ...found].map((fault) => `${at}: ${fault}`);
}

/** Each click changes what is still closed: always the first of them. */
async function openAll(page: Page, toggle: string): Promise<void> {
  const closed = page.locator(`${toggle}[aria-expanded="false"]`);
  while ((await closed.count()) > 0) await closed.first().click();
}

inEachHost((suite, host) => {
  it.each(host === "Excel" ? WAYS : [WAYS[0]!, WAYS[3]!])("%s", async (_name, options, check) => {
    const { page } = await suite.open(await suite.sample("longgang-cost-station-2021"), options);
    const faults: string[] = [];
    const visit = async (at: string, ready: string) => {
      await page.locator(ready).first().waitFor();
      // While the pane works its buttons are off; the moment they come on again is neither look.
      await page.locator("header button[aria-disabled=true]").first().waitFor({ state: "detached" });
      faults.push(...(await look(page, at)));
    };
    await visit("start", "main ul li p");

    await page.getByRole("button", { name: check }).click();
    await visit("results", "[data-check]");

    await openAll(page, "[data-group]");
    for (const finding of (await page.locator("[data-check]").all()).slice(0, 24)) await finding.click();
    for (const summary of await page.locator("summary").all()) await summary.click();
    await page.locator("svg[role=img]").first().waitFor();
    await visit("everything open", "[data-check]");

    await page
      .locator("[data-group] ~ *, h3 ~ ul button")
      .filter({ hasText: /^(忽略|Ignore)$/ })
      .first()
      .click();
    await visit("ignoring", "form input");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: /更改指标体系框架|Change the indicator framework/ }).click();
    await visit("choosing a framework", "input[type=radio]");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: /^(怎么认出来的|What was taken for what)$/ }).click();
    await visit("how it was recognised", "details");
    for (const summary of await page.locator("details > summary").all()) await summary.click();
    await visit("all that was recognised", "details[open] li");
    await page.keyboard.press("Escape");

    await page.getByRole("tab").nth(1).click();
    await visit("facts", "h3 button");
    await openAll(page, "h3 button");
    await visit("all facts", "h3 button");

    await page.getByRole("tab").last().click();
    await visit("functions", "main li button");
    await page.locator("main li button").first().click();
    await visit("a function", "main input");
    expect(faults).toEqual([]);
  });

  it("confirms changes within 320 px, without fault", async () => {
    const { page } = await suite.open(await suite.sample(), { width: 320 });
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByRole("button", { name: /条修改建议/ }).click();
    await page.getByRole("heading", { name: "确认修改" }).waitFor();
    await page.locator("summary").click();
    expect(await look(page, "confirm")).toEqual([]);
  });

  it("knows every design token that its styles refer to", async () => {
    const { page } = await suite.open(await suite.sample());
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.locator("[data-check]").first().waitFor();
    const unknown = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
      const used = rules.flatMap(({ cssText }) =>
        [...cssText.matchAll(/var\((--\w+)\)/g)].map(([, name]) => name!),
      );
      const { style } = document.querySelector<HTMLElement>("[data-theme]")!;
      const computed = getComputedStyle(document.querySelector("main")!);
      return [...new Set(used)].filter(
        (name) => (style.getPropertyValue(name) || computed.getPropertyValue(name)) === "",
      );
    });
    expect(unknown).toEqual([]);
  });

  it("stays readable where the system forces its colours", async () => {
    const { page } = await suite.open(await suite.sample(), { width: 320 });
    await page.emulateMedia({ forcedColors: "active" });
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.locator("[data-check]").first().waitFor();
    expect(await look(page, "forced colours")).toEqual([]);
  });
});
