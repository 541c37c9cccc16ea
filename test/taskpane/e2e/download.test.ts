/** What is really fetched for a first check, lazy chunks included: the build counts only entry and worker. */
import { configs } from "../../../scripts/start/build";
import { paneSuite } from "../../support/pane-suite";
import { SAMPLES } from "../../support/samples";

const { PANE_BUDGET } = configs as unknown as { readonly PANE_BUDGET: number };
const suite = paneSuite();

it.each(SAMPLES)("fetches no more than the budget for a first check of %s", async (name) => {
  const { page, fetched } = await suite.open(await suite.sample(name));
  await page.getByText("找到评分表").waitFor();
  await page.getByRole("button", { name: "校验评分表" }).click();
  await page.getByRole("button", { name: /^错误 \d+ 个$/ }).waitFor();
  await page.waitForLoadState("networkidle");
  // The functions have a budget of their own.
  const scripts = [...fetched].filter((file) => file.endsWith(".js") && file !== "functions.js");
  expect(scripts.length).toBeGreaterThan(2);
  const bytes = scripts.reduce((sum, file) => sum + suite.gzipped(file), 0);
  expect(bytes).toBeLessThanOrEqual(PANE_BUDGET);
});
