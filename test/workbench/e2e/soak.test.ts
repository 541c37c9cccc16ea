/** A page that stays open all day: what it holds after many checks is what it held after a few. */
import type { Page } from "playwright-core";
import { sampleBytes } from "../../support/samples";
import { workbenchSuite } from "../../support/workbench-suite";

const suite = workbenchSuite();
/** Until then the browser still compiles what is used, which it holds, too. */
const FEW = 10;
const MANY = 30;
const MOST_GROWTH = 1.1;

/** Bytes that the page's scripts hold, with what nobody needs swept away. */
async function held(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  // What the first sweep hands over to be cleared away is gone with the second.
  for (let sweep = 0; sweep < 2; sweep++) {
    await devtools.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return usedSize;
}

it("holds no more after many checks than after a few", async () => {
  const workbench = await suite.open();
  await workbench.open({ name: "评分表.xlsx", bytes: sampleBytes("longgang-office-2022") });
  const heldAfter = async (checks: number) => {
    for (let n = 0; n < checks; n++) await workbench.check();
    return held(workbench.page);
  };
  const few = await heldAfter(FEW);
  const many = await heldAfter(MANY);
  expect(many / few).toBeLessThan(MOST_GROWTH);
});
