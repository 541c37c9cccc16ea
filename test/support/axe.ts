/** What axe finds wrong with a page, in a line each. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { AxeResults } from "axe-core";

const SCRIPT = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** @param exclude selector of elements of third parties */
export async function violations(page: Page, exclude?: string): Promise<string[]> {
  // Colours in transition would give wrong contrasts. In words that an old browser knows.
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.all(transitions.map(({ finished }) => finished.catch(() => null)));
  });
  // Bypasses the content security policy, as developer tools do.
  await page.evaluate(SCRIPT);
  const parts = { include: [["html"]], exclude: exclude === undefined ? [] : [[exclude]] };
  // To list what passes, too, takes half the time.
  const { violations: found } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(parts)}, { resultTypes: ["violations"] })`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
