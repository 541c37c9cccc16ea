/** What axe finds wrong with a page, in a line each. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { AxeResults } from "axe-core";

const SCRIPT = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** As people have their systems set. */
const COLOURS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** What cannot be mended, each with its reason. Everything else on the page counts, whoever made it. */
const EXCEPTIONS = [
  // Fluent's menus end in hidden elements that take the focus only to pass it on to the first or last item.
  "[data-tabster-dummy]",
];
const PARTS = { include: [["html"]], exclude: EXCEPTIONS.map((selector) => [selector]) };

/** Of the whole page. */
export async function violations(page: Page): Promise<string[]> {
  // Colours in transition would give wrong contrasts. In words that an old browser knows.
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.all(transitions.map(({ finished }) => finished.catch(() => null)));
  });
  // Bypasses the content security policy, as developer tools do. To read it again would take half a second.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SCRIPT);
  // To list what passes, too, takes half the time.
  const { violations: found } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(PARTS)}, { resultTypes: ["violations"] })`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}

/** The same for light, dark and forced colours, each line with where it was found. */
export async function violationsInAllColours(page: Page, state: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { colorScheme, forcedColors } of COLOURS) {
    await page.emulateMedia({ colorScheme, forcedColors });
    // The page follows a moment later.
    await page.waitForFunction(
      (wanted) => document.documentElement.style.colorScheme === wanted,
      colorScheme,
    );
    const found = await violations(page);
    faults.push(...found.map((fault) => `${state}, ${colorScheme}, forced ${forcedColors}: ${fault}`));
  }
  return faults;
}
