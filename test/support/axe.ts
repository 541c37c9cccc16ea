/** What axe finds wrong with a page, in a line each. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { AxeResults } from "axe-core";

const SCRIPT = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** @param exclude what is not ours to mend, as a selector */
export async function violations(page: Page, exclude?: string): Promise<string[]> {
  // A colour on its way to another is neither.
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
  // Past the page's policy, as a developer's console is.
  await page.evaluate(SCRIPT);
  const { violations: found } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(exclude === undefined ? {} : { exclude: [exclude] })})`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
